// Words that tell past from future, for dates without a year.
import { wordSet } from "../core/word-set.ts";
import { loadTable } from "./table.ts";

/** Irregular past forms, lower case. */
export const pastForms: ReadonlySet<string> = new Set(loadTable("past-verbs").map(({ form = "" }) => form));

/** Participles of plans: what was "planned for October" may have come otherwise. */
export const planWords: ReadonlySet<string> = wordSet(
  "planned scheduled foreseen set due announced slated fixed expected meant intended promised booked convened called",
);

/** Words that tell a plan to be an earlier one: "was first planned". */
export const isEarlyPlan = (lower: string): boolean =>
  /^(?:first|originally|initially|once|previously|formerly)$/.test(lower);
