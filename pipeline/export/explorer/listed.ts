// Which tables and columns the explorer lists: what its data hold and what its views read is said once.
import type { RecordType } from "../../model/record-type.ts";
import { type TableName, tableNames } from "../../model/records.ts";
import { addedTo } from "./added-columns.ts";

/** Tables with a page for each record. Mentions are shown in their texts, redirects lead on. */
export const listedTables: readonly TableName[] = tableNames.filter(
  (table) => table !== "mentions" && table !== "redirects",
);

/** Texts and offsets are for the page of a record: lists go without. */
const UNLISTED: ReadonlySet<string> = new Set(["description", "text", "start", "end", "sha256"]);

/** The columns of a short row, in their order; those that are gathered from other tables come last. */
export const listedColumns = ({ table, fields }: RecordType): string[] => [
  ...Object.keys(fields).filter((name) => !UNLISTED.has(name)),
  ...[false, true].flatMap((isGathered) =>
    addedTo(table).flatMap(([name, { from }]) => ((from.how === "gathered") === isGathered ? [name] : [])),
  ),
];

/** What the page of a record does not tell of those that refer to it. */
const UNTOLD: ReadonlySet<string> = new Set([
  "document",
  "article",
  "confidence",
  "alternateNames",
  "edtf",
  "plover",
  "core",
  "wikidata",
  "geonames",
  "ror",
  "firstSeen",
  "lastSeen",
  "agentType",
]);

/** The columns of a row on the page of a record that it refers to. */
export const linkColumns = (type: RecordType): string[] => {
  const gathered = addedTo(type.table).flatMap(([name, { from }]) => (from.how === "gathered" ? [name] : []));
  return listedColumns(type).filter((name) => !UNTOLD.has(name) && !gathered.includes(name));
};
