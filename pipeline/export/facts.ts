// What a release says of itself, the same in each of its descriptions: name, version, date, what it holds.
import { createHash } from "node:crypto";
import { by, compareText } from "../core/keys.ts";
import { urlPath } from "../core/source-path.ts";
import type { Published } from "../flow.ts";
import { tableNames } from "../model/records.ts";
import { releaseNotes } from "../model/release-notes.ts";
import { latestIssue } from "./coverage.ts";
import type { WrittenFile } from "./exporter.ts";

/** A file that holds data, with what the descriptions tell of it. */
export interface DataFile extends WrittenFile {
  readonly url: string;
}

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

/** Folders and files that are the data; the others describe them. */
const isData = ({ path }: WrittenFile): boolean =>
  /^(?:csv|parquet|source)\/|^(?:graph|annotations)\.|^annals\.|^quality\.json$/.test(path);

/** The files that hold the data, with the metadata that lie beside the tables, by path. */
export const dataFiles = ({ baseIri }: Published, files: readonly WrittenFile[]): DataFile[] =>
  files
    .filter(isData)
    .sort(by(({ path }) => path))
    .map((file) => ({ ...file, url: `${baseIri}${urlPath(file.path)}` }));

/**
 * The version, as semantic versions are written: year, month and day of the latest issue (0 where it tells none), and a
 * mark that changes with any byte of the tables or texts.
 */
export function versionOf(dataset: Published, files: readonly WrittenFile[]): string {
  const told = files.filter(({ path }) => /^(?:csv\/.*\.csv$|source\/)/.test(path));
  const sums = told.sort(by(({ path }) => path)).map((file) => file.sha256);
  const [year = 0, month = 0, day = 0] = (latestIssue(dataset) ?? "").split("-").map(Number);
  return `${year}.${month}.${day}+${sha256(sums.join("\n")).slice(0, 8)}`;
}

/** Names in a row, the last of many left out. */
export const listed = (names: readonly string[], most: number): string =>
  names.length > most ? `${names.slice(0, most).join(", ")} and others` : names.join(", ");

/** What the release is, in a few sentences. */
export function descriptionOf({ tables }: Published): string {
  const series = [...new Set([...tables.issues].flatMap((issue) => issue.series ?? []))].sort(compareText);
  const from = series.length > 0 ? ` (${listed(series, 10).slice(0, 1000)})` : "";
  const one = tables.issues.length === 1;
  const issues = one ? "one newsletter issue" : `${tables.issues.length} newsletter issues`;
  const counts = tableNames
    .filter((table) => table !== "issues" && tables[table].length > 0)
    .map((table) => `${tables[table].length} ${table}`);
  return [
    `What ${issues}${from} ${one ? "reports" : "report"} as open data: who met whom, where and when, in which post; what was signed, launched, founded or awarded; which numbers were told.`,
    counts.length > 0 ? `It holds ${counts.join(", ")}.` : "It holds no records yet.",
    "Every value that was read from a text opens to the words that it was read from.",
    releaseNotes.rights,
  ].join(" ");
}

/** How to cite the release: maker, year of the latest issue, name, version, IRI. */
export function citationOf(dataset: Published, version: string): string {
  const year = latestIssue(dataset)?.slice(0, 4);
  return `${releaseNotes.creator}${year ? ` (${year})` : ""}. ${releaseNotes.name}. Version ${version}. ${dataset.baseIri}`;
}
