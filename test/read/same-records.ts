// How many of the records of one edition of a newsletter another edition gives as well, table by table.
import type { Dataset, Draft } from "../../pipeline/flow.ts";
import { draft, publish } from "../../pipeline/run.ts";
import { knowledgeForTests } from "../support/knowledge.ts";
import { readAll } from "../support/read.ts";

/** What is compared: what a table says, not where its words stand, which each format tells of its own text. */
const COMPARED = {
  articles: ["position", "section", "title", "sourceName", "sourceDate"],
  people: ["id", "name", "country", "honorificPrefix"],
  organizations: ["id", "name", "acronym", "country"],
  places: ["id", "name", "country"],
  positions: ["personName", "title", "organizationName", "country", "date", "from", "until"],
  events: ["type", "name", "startDate", "endDate", "placeName", "status", "core"],
  participations: ["eventName", "agentName", "role"],
  quantities: ["value", "valueMax", "qualifier", "unit", "date"],
  mentions: ["type", "text", "value"],
} as const;

export type Table = keyof typeof COMPARED;
export const TABLES = Object.keys(COMPARED) as Table[];

/** The records of a file that holds one document, with all that is unsure. */
export async function recordsOf(document: string, bytes: Uint8Array): Promise<Dataset> {
  const { sources, problems } = await readAll({ document, bytes });
  if (sources.length === 0) throw new Error(problems.map(({ message }) => message).join("; "));
  const drafts: Draft[] = sources.map((source) => draft(source, () => {}));
  return publish(drafts, knowledgeForTests(), () => {});
}

/** Marks, tags and breaks of lines are no part of the words. */
const plain = (value: unknown): string =>
  String(value ?? "")
    .replace(/<[^>]{1,20}>|[^\p{L}\p{N}]+/gu, "")
    .toLowerCase();

function rowsOf({ tables }: Dataset, table: Table): Map<string, number> {
  const rows = new Map<string, number>();
  for (const row of tables[table] as readonly object[]) {
    const cells = new Map(Object.entries(row));
    const key = COMPARED[table].map((field) => plain(cells.get(field))).join("|");
    rows.set(key, (rows.get(key) ?? 0) + 1);
  }
  return rows;
}

/** The rows of an edition without those that its frame tells: the words around the newsletter that are none of it. */
const framed = (dataset: Dataset, table: Table, frame: RegExp): Map<string, number> =>
  new Map([...rowsOf(dataset, table)].filter(([key]) => !frame.test(key)));

/** F1 in percent of the second edition's records, its frame's left out, against the first one's; 100 where both have none. */
export function agreement(one: Dataset, other: Dataset, table: Table, frame: RegExp): number {
  const [wanted, found] = [rowsOf(one, table), framed(other, table, frame)];
  const sum = (rows: ReadonlyMap<string, number>): number => [...rows.values()].reduce((a, b) => a + b, 0);
  const same = [...found].reduce((all, [key, count]) => all + Math.min(count, wanted.get(key) ?? 0), 0);
  const both = sum(wanted) + sum(found);
  return both === 0 ? 100 : (200 * same) / both;
}

/** The records that only one of two editions has, for whoever looks why they differ. */
export function differences(one: Dataset, other: Dataset, table: Table, frame: RegExp): string[] {
  const [wanted, found] = [rowsOf(one, table), framed(other, table, frame)];
  const missing = [...wanted]
    .filter(([key, count]) => count > (found.get(key) ?? 0))
    .map(([key]) => `- ${key}`);
  const more = [...found].filter(([key, count]) => count > (wanted.get(key) ?? 0)).map(([key]) => `+ ${key}`);
  return [...missing, ...more];
}
