// What changed between two releases: records added, changed and removed, field by field.
import { compareText } from "../core/keys.ts";
import { canonical, line } from "../core/n-quads.ts";
import { triplesOf } from "../model/rdf/graph.ts";
import type { RecordType } from "../model/record-type.ts";
import { recordTypes, tableNames } from "../model/records.ts";
import type { Row } from "../model/row.ts";
import { separatorsOf } from "./csvw-metadata.ts";
import { baseIriOf, versionTold } from "./description.ts";
import { open, type ReleaseFiles, type Tell } from "./release.ts";
import { readMetadata, readTables, type Tables } from "./tables.ts";

/** One record: what it was and what it is; of a changed one only the fields that differ, null where empty. */
export interface Change {
  readonly op: "add" | "change" | "remove";
  readonly table: string;
  readonly id: string;
  readonly before?: Row;
  readonly after?: Row;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function changeOf(type: RecordType, before: Row | undefined, after: Row | undefined): Change[] {
  const { table } = type;
  const id = String((before ?? after)?.id);
  if (!before) return after ? [{ op: "add", table, id, after }] : [];
  if (!after) return [{ op: "remove", table, id, before }];
  const fields = Object.keys(type.fields).filter((field) => !same(before[field], after[field]));
  if (fields.length === 0) return [];
  const only = (row: Row): Row => Object.fromEntries(fields.map((field) => [field, row[field] ?? null]));
  return [{ op: "change", table, id, before: only(before), after: only(after) }];
}

const byId = (rows: readonly Row[] = []): Map<unknown, Row> => new Map(rows.map((row) => [row.id, row]));

/** The changes that make the new tables of the old ones, by table and id. */
export function diffTables(before: Tables, after: Tables): Change[] {
  return tableNames.flatMap((table) => {
    const olds = byId(before[table]);
    const news = byId(after[table]);
    const ids = [...new Set([...olds.keys(), ...news.keys()])].map(String).sort(compareText);
    return ids.flatMap((id) => changeOf(recordTypes[table] as RecordType, olds.get(id), news.get(id)));
  });
}

function applied(type: RecordType, row: Row, after: Row): Row {
  const cells = { ...row, ...after };
  return Object.fromEntries(
    Object.keys(type.fields).flatMap((field) =>
      cells[field] === undefined || cells[field] === null ? [] : [[field, cells[field]] as const],
    ),
  );
}

/** The tables that changes make of old ones, records by id. Throws where a change does not fit. */
export function applyChanges(before: Tables, changes: readonly Change[]): Tables {
  const tables = new Map(tableNames.map((table) => [table as string, byId(before[table])]));
  for (const { op, table, id, after = {} } of changes) {
    const rows = tables.get(table);
    const row = rows?.get(id);
    if (!rows || (op === "add") !== (row === undefined))
      throw new Error(`${op} ${id}: does not fit these tables`);
    if (op === "remove") rows.delete(id);
    else
      rows.set(id, applied(recordTypes[table as keyof typeof recordTypes] as RecordType, row ?? {}, after));
  }
  return Object.fromEntries(
    Array.from(tables, ([table, rows]) => [
      table,
      [...rows.values()].sort((a, b) => compareText(String(a.id), String(b.id))),
    ]),
  );
}

interface ReleaseTables {
  readonly tables: Tables;
  readonly baseIri: string;
  readonly version: string;
}

/** The tables of a release, its base IRI and its version. */
export function tablesOfRelease(files: ReleaseFiles, tell: Tell): ReleaseTables {
  const release = open(files);
  const tables = readTables(release, separatorsOf(readMetadata(release, tell)), tell);
  return { tables, baseIri: baseIriOf(release) ?? "", version: versionTold(release, tell) };
}

const linesOf = (tables: Tables, baseIri: string): Set<string> =>
  new Set(
    tableNames.flatMap((table) =>
      (tables[table] ?? []).flatMap((row) =>
        triplesOf(recordTypes[table] as RecordType, row, baseIri).map(line),
      ),
    ),
  );

/** The same changes as an RDF Patch: triples to delete (D) and to add (A), in one transaction. */
export function rdfPatch(before: Tables, after: Tables, baseIri: string): string {
  const olds = linesOf(before, baseIri);
  const news = linesOf(after, baseIri);
  const part = (letter: string, lines: Iterable<string>): string =>
    canonical(lines)
      .split("\n")
      .slice(0, -1)
      .map((each) => `${letter} ${each}\n`)
      .join("");
  const gone = [...olds].filter((each) => !news.has(each));
  const come = [...news].filter((each) => !olds.has(each));
  return `TX .\n${part("D", gone)}${part("A", come)}TC .\n`;
}
