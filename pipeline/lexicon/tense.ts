// Words that tell past from future, for dates without a year.
import { loadTable } from "./table.ts";

/** Irregular past forms, lower case. */
export const pastForms: ReadonlySet<string> = new Set(loadTable("past-verbs").map(({ form = "" }) => form));
