// Seats of governments, which bear general words alone.

/** "at State House", "in the Town Hall": the seats of governments bear general words alone. */
export const isSeat = (word: string | undefined, head: string): boolean =>
  SEATS.get(head)?.has(word ?? "") === true;

const SEATS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["house", new Set(["state", "government", "parliament", "customs", "opera"])],
  ["buildings", new Set(["parliament", "parliamentary", "union", "government"])],
  ["hall", new Set(["city", "town"])],
  ["palace", new Set(["presidential", "royal", "national", "imperial", "grand", "government"])],
]);
