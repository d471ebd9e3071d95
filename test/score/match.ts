// When a published thing and an annotated one are the same: the scorer's ideas of alike names, and one-to-one matching.

const LITTLE = new Set(["the", "of", "and", "for", "in", "on", "a", "to"]);

/** A name without case, marks, signs and a leading article. */
export const plain = (name: string | undefined): string =>
  (name ?? "")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/<[^>]*>/g, "")
    .toLowerCase()
    .replace(/&/g, " and ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/^the /, "")
    .trim();

const wordsOf = (name: string | undefined): Set<string> =>
  new Set(
    plain(name)
      .split(" ")
      .filter((word) => word !== "" && !LITTLE.has(word)),
  );

/** The share of words that two names have in common, of the longer one. */
export function likeness(a: string | undefined, b: string | undefined): number {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  if (left.size === 0 || right.size === 0) return 0;
  const common = [...left].filter((word) => right.has(word)).length;
  return common / Math.max(left.size, right.size);
}

export const isAlike = (a: string | undefined, b: string | undefined): boolean =>
  plain(a) !== "" && (plain(a) === plain(b) || likeness(a, b) >= 0.6);

export interface Matching<Gold, Found> {
  readonly pairs: readonly (readonly [Gold, Found])[];
  /** The annotated things that nothing was found for. */
  readonly missed: readonly Gold[];
}

/** Matches two lists one to one, the best likeness first; 0 is no match. */
export function match<Gold, Found>(
  gold: readonly Gold[],
  found: readonly Found[],
  score: (gold: Gold, found: Found) => number,
): Matching<Gold, Found> {
  const likely = gold.flatMap((one, i) =>
    found.flatMap((other, j) => {
      const value = score(one, other);
      return value > 0 ? [{ value, i, j, pair: [one, other] as const }] : [];
    }),
  );
  likely.sort((a, b) => b.value - a.value || a.i - b.i || a.j - b.j);
  const [left, right] = [new Set<number>(), new Set<number>()];
  const pairs = likely.flatMap(({ i, j, pair }) => {
    if (left.has(i) || right.has(j)) return [];
    left.add(i);
    right.add(j);
    return [pair];
  });
  return { pairs, missed: gold.filter((_, i) => !left.has(i)) };
}
