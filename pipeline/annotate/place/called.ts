// Names that are called by a town, so that their first word says nothing against a place.
import type { Mention } from "../../flow.ts";

/** "Quilmes Statement", "Busan Forum": what is adopted or held may be called by where, so that its first word may be a town. */
export const isCalledByTown = ({ type, rule }: Mention): boolean =>
  (type === "DOCUMENT" || type === "EVENT") && rule.endsWith("-by-head");

/** "Elmwood Institute", "Elmwood City Museum": bodies that are called by the town where they are. */
export const isHouseOfTown = ({ type, subtype }: Mention): boolean =>
  type === "ORGANIZATION" &&
  /^(?:university|institute|school|museum|hospital|laboratory|council|chamber|court|newspaper|centre)$/.test(
    subtype ?? "",
  );
