// What several files tell of one thing: where one of them is wrong, the others outvote it.

/** The value told most often, of two the one told first. */
export function mostTold(values: readonly unknown[]): unknown {
  const counts = new Map<unknown, number>();
  for (const value of values) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: unknown;
  for (const [value, count] of counts)
    if (best === undefined || count > (counts.get(best) ?? 0)) best = value;
  return best;
}
