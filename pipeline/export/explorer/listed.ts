// Which tables and columns the explorer lists: what its data hold and what its views read is said once.
import type { RecordType } from "../../model/record-type.ts";
import { type TableName, tableNames } from "../../model/records.ts";

/** Tables with a page for each record. Mentions are shown in their texts, redirects lead on. */
export const listedTables: readonly TableName[] = tableNames.filter(
  (table) => table !== "mentions" && table !== "redirects",
);

/** Texts and offsets are for the page of a record: lists go without. */
const UNLISTED: ReadonlySet<string> = new Set(["description", "text", "start", "end", "sha256"]);

/** The columns of a short row, in their order. */
export const listedColumns = ({ fields }: RecordType): string[] =>
  Object.keys(fields).filter((name) => !UNLISTED.has(name));
