// A cell that follows from the others of its record holds what follows, and nothing else.
import { type Fault, type Law, shown } from "./law.ts";

/** The law of cells that follow from others. */
export const followingLaw: Law = ({ fields }, row) =>
  Object.entries(fields).flatMap(([field, { follows }]): Fault[] => {
    if (!follows) return [];
    const expected = follows(row);
    if (row[field] === expected) return [];
    const reason = `${field} ${shown(row[field])} does not follow from the rest: expected ${shown(expected)}`;
    return [{ rule: "cell-differs", field, reason }];
  });
