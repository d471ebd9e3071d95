// The laws that every record of a release obeys: schema, ids, references, names, spans, evidence, bounds.
import { type CodePointText, codePointText } from "../core/code-points.ts";
import { pagesPath, sourcePath } from "../core/source-path.ts";
import { boundsLaw } from "../model/laws/bounds.ts";
import { enterWitnesses, evidenceLaw, spanLaw, witnessLaw } from "../model/laws/evidence.ts";
import { followingLaw } from "../model/laws/following.ts";
import { identityLaw, tablesById } from "../model/laws/identity.ts";
import type { Law } from "../model/laws/law.ts";
import { articleLaw, countLaw, isUnsure } from "../model/laws/placement.ts";
import { plainTextLaw } from "../model/laws/plain-text.ts";
import { displayLaw, referenceLaw } from "../model/laws/references.ts";
import { schemaLaw } from "../model/laws/schema.ts";
import type { RecordType } from "../model/record-type.ts";
import { allTypes, recordTypes, tableNames } from "../model/records.ts";
import { type Row, textOf } from "../model/row.ts";
import { jsonSchemas } from "../model/schemas/json-schema.ts";
import { checkPages } from "./pages.ts";
import { type Counts, jsonOfFile, type OpenRelease, type Tell, textOfFile } from "./release.ts";
import { fileOf, type Tables } from "./tables.ts";

/** The schemas of this program, compiled but once. */
const packaged = jsonSchemas();

/** The schemas that the release brings along, or those of this program where it brings none. */
function schemasOf(files: OpenRelease, tell: Tell): Record<string, object> {
  const schemas = { ...packaged };
  for (const { table } of allTypes) {
    const path = `schemas/${table}.schema.json`;
    const schema = files.has(path) ? jsonOfFile(files, path, tell) : undefined;
    const same = JSON.stringify(schema) === JSON.stringify(packaged[table]);
    if (typeof schema === "object" && schema !== null && !same) schemas[table] = schema;
  }
  return schemas;
}

const documentsOf = (tables: Tables, names: readonly string[]): Set<string> =>
  new Set(names.flatMap((name) => (tables[name] ?? []).flatMap((row) => textOf(row, "document") ?? [])));

/** The published text of each document that a record tells of; only what is held back may be without one. */
function readTexts(files: OpenRelease, tables: Tables, tell: Tell): Map<string, CodePointText> {
  const documents = [...documentsOf(tables, [...tableNames, "evidence"])];
  const named = [...documents, ...documentsOf(tables, ["quarantine"])];
  const known = new Set(named.flatMap((document) => [sourcePath(document), pagesPath(document)]));
  for (const path of files.list()) {
    if (path.startsWith("source/") && !known.has(path))
      tell(path, "source-idle", "no record is of this text");
  }
  const texts = new Map(
    documents.flatMap((document) => {
      const text = textOfFile(files, sourcePath(document), tell);
      return text === undefined ? [] : [[document, codePointText(text)] as const];
    }),
  );
  for (const [document, { length }] of texts) checkPages(files, document, length, tell);
  return texts;
}

function obey(type: RecordType, rows: readonly Row[], laws: readonly Law[], tell: Tell): void {
  for (const law of laws) {
    for (const row of rows) {
      for (const { rule, reason } of law(type, row)) {
        tell(fileOf(type.table), rule, `${String(row.id ?? row.record)}: ${reason}`);
      }
    }
  }
}

/**
 * Counts are only judged where no mention and no article was held back: those are counted, but not published.
 * Mentions that are unsure are not counted.
 */
function countLaws({ mentions = [], articles = [], quarantine = [] }: Tables): Law[] {
  const held = quarantine.some(
    (row) => (row.type === "mentions" || row.type === "articles") && !isUnsure(row),
  );
  return held ? [] : [countLaw(mentions, articles)];
}

/** Checks all tables. Counts the records, the spans that were cut, and the cells that lack their evidence. */
export function checkRecords(files: OpenRelease, tables: Tables, tell: Tell): Counts {
  const counts: Counts = { records: 0, spans: 0, "cells with evidence": 0, "cells without evidence": 0 };
  const texts = readTexts(files, tables, tell);
  const records = new Map(
    tableNames.flatMap((table) => (tables[table] ?? []).map((row) => [row.id, row] as const)),
  );
  const recordOf = (id: unknown): Row | undefined => records.get(id);
  const evidence = tables.evidence ?? [];
  const witnesses = new Map<string, Row[]>();
  enterWitnesses(evidence, witnesses);
  const schema = lawOfSchemas(schemasOf(files, tell), tell);
  const withTables = Object.fromEntries(tableNames.map((table) => [table, tables[table] ?? []]));
  const tableOf = tablesById(withTables);
  const articles = new Map((tables.articles ?? []).map((row) => [row.id, row]));
  const laws = [
    schema,
    plainTextLaw,
    identityLaw(),
    referenceLaw((id) => tableOf.get(id)),
    displayLaw(recordOf),
    spanLaw(texts),
    articleLaw((id) => articles.get(id)),
    ...countLaws(tables),
    boundsLaw,
    followingLaw,
  ];
  const missing = evidenceLaw(witnesses);
  for (const table of tableNames) {
    const type = recordTypes[table] as RecordType;
    const rows = tables[table] ?? [];
    obey(type, rows, [...laws, missing], tell);
    counts.records = (counts.records ?? 0) + rows.length;
    for (const row of rows) add(counts, "cells without evidence", missing(type, row).length);
  }
  const [evidenceType, quarantineType] = allTypes.slice(tableNames.length);
  if (evidenceType)
    obey(evidenceType, evidence, [schema, plainTextLaw, spanLaw(texts), witnessLaw(recordOf)], tell);
  if (quarantineType) obey(quarantineType, tables.quarantine ?? [], [schema, plainTextLaw], tell);
  for (const words of witnesses.values()) add(counts, "cells with evidence", words.length);
  for (const rows of [evidence, ...Object.values(withTables)]) {
    add(counts, "spans", rows.filter((row) => row.start !== undefined && row.document !== undefined).length);
  }
  return counts;
}

function add(counts: Counts, what: string, n: number): void {
  counts[what] = (counts[what] ?? 0) + n;
}

/** The law of the schemas; a schema that is none is a problem, told once, and judges nothing. */
function lawOfSchemas(schemas: Record<string, object>, tell: Tell): Law {
  const law = schemaLaw(schemas);
  const broken = new Set<string>();
  return (type, row) => {
    if (broken.has(type.table)) return [];
    try {
      return law(type, row);
    } catch (error) {
      broken.add(type.table);
      const reason = error instanceof Error ? error.message : String(error);
      tell(`schemas/${type.table}.schema.json`, "schema-broken", reason);
      return [];
    }
  };
}
