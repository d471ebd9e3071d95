// annals.sqlite: all tables in one file, with keys that hold, the texts, a full-text index, and what each column means.
import type { Database, Value } from "../core/sqlite.ts";
import type { Published, Rows } from "../flow.ts";
import { classOfCode, codeSchemes } from "../model/code-notes.ts";
import type { RecordType } from "../model/record-type.ts";
import { allTypes, recordTypes, tableNames } from "../model/records.ts";
import { releaseNotes } from "../model/release-notes.ts";
import type { Row } from "../model/row.ts";
import { isList, listTable, quoted, REGISTRY, SOURCES, tablesSql } from "../model/schemas/sql.ts";
import { expand } from "../model/vocabulary.ts";
import { packed } from "./explorer/packed.ts";
import type { Exporter, WrittenFile } from "./exporter.ts";
import { citationOf, descriptionOf, versionOf } from "./facts.ts";
import { rowsOf } from "./rows.ts";

const sqlValue = (cell: unknown): Value => {
  if (cell === undefined) return null;
  if (typeof cell === "boolean") return Number(cell);
  return typeof cell === "number" ? cell : String(cell);
};

function insert(database: Database, table: string, width: number, rows: Iterable<readonly Value[]>): void {
  const slots = Array.from({ length: width }, () => "?").join(", ");
  database.runAll(`INSERT INTO ${quoted(table)} VALUES (${slots})`, rows);
}

/** What a function gives for each item, one after the other. */
function* each<T, R>(items: Iterable<T>, give: (item: T) => Iterable<R>): Generator<R> {
  for (const item of items) yield* give(item);
}

function insertRows(database: Database, type: RecordType, rows: Iterable<Row>): void {
  const fields = Object.entries(type.fields);
  const columns = fields.filter(([, field]) => !isList(field)).map(([name]) => name);
  insert(
    database,
    type.table,
    columns.length,
    each(rows, (row) => [columns.map((name) => sqlValue(row[name]))]),
  );
  for (const [name] of fields.filter(([, field]) => isList(field))) {
    const items = each(rows, (row) => [row[name] ?? []].flat().map((item) => [String(row.id), String(item)]));
    insert(database, listTable(type, name), 2, items);
  }
}

/** What people look for: every text of a record that was read, beside its name. */
export function searchable(type: RecordType, row: Row): Value[] {
  const texts = Object.entries(type.fields).flatMap(([name, { kind, told }]) =>
    told && name !== "name" && (kind === "text" || kind === "texts") ? [row[name] ?? []].flat() : [],
  );
  return [String(row.id), type.table, sqlValue(row.name ?? row.title), texts.join("\n")];
}

function insertNotes(database: Database, dataset: Published, earlier: readonly WrittenFile[]): void {
  const version = versionOf(dataset, earlier);
  insert(database, "release", 2, [
    ["title", releaseNotes.name],
    ["version", version],
    ["description", descriptionOf(dataset)],
    ["license", releaseNotes.license],
    ["citation", citationOf(dataset, version)],
    ["baseIri", dataset.baseIri],
  ]);
  insert(
    database,
    "columns",
    5,
    allTypes.flatMap(({ table, fields }) =>
      Object.entries(fields).map(([name, { title, description, term }]) => [
        table,
        name,
        title,
        description,
        term ? expand(term) : null,
      ]),
    ),
  );
  insert(
    database,
    "codes",
    6,
    Object.entries(codeSchemes).flatMap(([list, { codes }]) =>
      Object.entries(codes).map(([code, { definition, plover, cameo }]) => [
        list,
        code,
        definition,
        classOfCode(list, code) ?? null,
        plover ?? null,
        cameo?.join(" ") ?? null,
      ]),
    ),
  );
}

function fill(database: Database, dataset: Published, earlier: readonly WrittenFile[]): void {
  const { tables, sources } = dataset;
  database.run(`PRAGMA foreign_keys = OFF; BEGIN; ${tablesSql()}`);
  insertNotes(database, dataset, earlier);
  insert(
    database,
    SOURCES,
    2,
    each(sources, ({ document, text }) => [[document, text]]),
  );
  for (const table of tableNames) {
    const ids = each(tables[table] as Rows<Row>, (row) => [[String(row.id), table, sqlValue(row.name)]]);
    insert(database, REGISTRY, 3, ids);
  }
  for (const type of allTypes) insertRows(database, type, rowsOf(dataset, type.table));
  for (const table of tableNames.filter((name) => name !== "mentions")) {
    const type = recordTypes[table] as RecordType;
    insert(
      database,
      "search",
      4,
      each(tables[table] as Rows<Row>, (row) => [searchable(type, row)]),
    );
  }
  database.run(`INSERT INTO "search"("search") VALUES ('optimize'); COMMIT; VACUUM`);
}

export const sqlite: Exporter = {
  name: "sqlite",
  loses: ["nothing: lists stand in tables of their own, true and false as 1 and 0"],
  files: async function* (dataset, earlier, scratch) {
    const { database, content, close } = await scratch.open();
    try {
      fill(database, dataset, earlier);
      yield {
        path: "annals.sqlite",
        content: content(),
        title: "All tables as one SQLite file",
        mediaType: "application/vnd.sqlite3",
      };
      yield* packed("sqlite", "annals.sqlite", earlier.at(-1)?.bytes ?? 0, content);
    } finally {
      close();
    }
  },
};
