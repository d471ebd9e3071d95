// The W3C's own tests of CSV on the Web judge our csv2rdf, by which a release shows that its tables are its graph.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Parser, type Quad, Store } from "n3";
import { tableLines } from "../../../pipeline/check/csv2rdf.ts";
import { type Column, type Table, tablesOf } from "../../../pipeline/check/csvw-metadata.ts";
import { type Quad as LineQuad, quadLine } from "../../../pipeline/model/rdf/quad-line.ts";
import { type Judge, withoutStandards } from "../judge.ts";
import { standards } from "../needs.ts";

const BASE = "http://www.w3.org/2013/csvw/tests/";
const CSVW = "http://www.w3.org/ns/csvw#";
/** A date or number written in another way than XML Schema's: no table of a release is, so our reader reads none. */
const FOREIGN_FORMAT = /"base": *"(?!string")\w+",\s*"format"|"format": *"[^"]*",\s*"base": *"(?!string")/;

interface Test {
  readonly id: string;
  readonly type: string;
  readonly action: string;
  readonly result: string;
  readonly option?: { readonly metadata?: string };
  readonly implicit?: readonly string[];
}

type Prefixes = Readonly<Record<string, unknown>>;

/** A template as our reader takes it: its prefix written out, relative ones from where the table lies. */
function absolute(template: string | undefined, table: string, prefixes: Prefixes): string | undefined {
  if (template === undefined || /^https?:/.test(template)) return template;
  const [, prefix = "", rest = ""] = /^(\w+):(.*)$/.exec(template) ?? [];
  if (typeof prefixes[prefix] === "string") return `${prefixes[prefix]}${rest}`;
  return template.startsWith("#") ? table + template : new URL(".", table).href + template;
}

function placed(table: Table, prefixes: Prefixes): Table {
  const url = new URL(table.url, BASE).href;
  const columns = table.columns.map((column): Column => {
    const [aboutUrl, propertyUrl, valueUrl] = [column.aboutUrl, column.propertyUrl, column.valueUrl].map(
      (template) => absolute(template, url, prefixes),
    );
    return { ...column, aboutUrl, propertyUrl, valueUrl };
  });
  return { ...table, url, columns };
}

/** Whether each row of a table has an IRI, as all of a release have. */
const namesRows = ({ columns }: Table): boolean =>
  columns.every(({ suppressed, aboutUrl }) => suppressed || aboutUrl !== undefined);

/** What minimal mode gives of an expected graph: what is said of the things that rows describe, where they have an IRI. */
function minimal(quads: readonly Quad[]): Set<string> {
  const described = new Store([...quads]).getObjects(null, `${CSVW}describes`, null);
  const subjects = new Set(described.map(({ value }) => value));
  const facts = quads.filter(
    ({ subject }) => subject.termType === "NamedNode" && (subjects.size === 0 || subjects.has(subject.value)),
  );
  return new Set(facts.map((fact) => quadLine(fact as LineQuad)));
}

/** The metadata of a test, or undefined where it takes what no release has: none, rows without IRIs, formats, ordered lists. */
function metadataOf(folder: string, { action, option, implicit = [] }: Test): string | undefined {
  const file = option?.metadata ?? [action, ...implicit].find((name) => name.endsWith(".json"));
  if (file === undefined || !existsSync(join(folder, file))) return undefined;
  const text = readFileSync(join(folder, file), "utf8");
  const touches =
    text.includes('"aboutUrl"') && !FOREIGN_FORMAT.test(text) && !/"(?:trim|skip\w+|ordered)"/.test(text);
  return touches ? text : undefined;
}

/** Passed, or what differs. */
function outcome(folder: string, test: Test, metadata: string, prefixes: Prefixes): string | undefined {
  try {
    const tables = tablesOf(JSON.parse(metadata)).map((table) => placed(table, prefixes));
    const lines = tables.filter(namesRows).flatMap((table) => {
      const csv = readFileSync(join(folder, table.url.slice(BASE.length)), "utf8");
      return [...tableLines(table, csv)].flat();
    });
    const turtle = readFileSync(join(folder, test.result), "utf8");
    const expected = minimal(new Parser({ baseIRI: BASE + test.result }).parse(turtle));
    const found = new Set(lines);
    const differing =
      [...expected].filter((line) => !found.has(line)).length +
      [...found].filter((line) => !expected.has(line)).length;
    return differing === 0 ? undefined : `${differing} triples differ`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

export const w3cCsvw: Judge = {
  program: "W3C tests of CSV on the Web",
  needs: [standards("csvw", "2022-11-02")],
  questions: [
    {
      asked:
        "finds our csv2rdf to give the triples of each test that has what a release has: metadata, an IRI a row, no foreign formats, no ordered lists",
      answer: ({ standards: files }) => {
        if (files === undefined) return withoutStandards;
        const folder = join(files, "csvw", "tests");
        const context = JSON.parse(readFileSync(join(files, "csvw", "ns", "csvw.jsonld"), "utf8"));
        const prefixes = context["@context"] as Prefixes;
        const { entries } = JSON.parse(readFileSync(join(folder, "manifest-rdf.jsonld"), "utf8")) as {
          entries: Test[];
        };
        const touching = entries.flatMap((test) => {
          const metadata = test.type.startsWith("csvt:ToRdfTest") ? metadataOf(folder, test) : undefined;
          const name = test.id.replace(/^.*#/, "");
          return metadata === undefined ? [] : [{ name, fault: outcome(folder, test, metadata, prefixes) }];
        });
        const passed = touching.filter(({ fault }) => fault === undefined).map(({ name }) => name);
        const faults = touching.flatMap(({ name, fault }) =>
          fault === undefined ? [] : [`${name}: ${fault}`],
        );
        return {
          looked: touching.length,
          of: `tests of ${entries.length}`,
          faults,
          explained: [`passed: ${passed.join(", ")}`],
        };
      },
    },
  ],
};
