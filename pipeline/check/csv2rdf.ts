// Tables to triples by their CSVW metadata: csv2rdf in minimal mode (W3C), for tables whose rows all have an IRI.
import { type Literal, line, type Node } from "../core/n-quads.ts";
import { remember } from "../core/remember.ts";
import { csvRows } from "./csv-rows.ts";
import type { Column, Table } from "./csvw-metadata.ts";

/** The texts of a cell: none for an empty one, several for a list. */
type Cells = ReadonlyMap<string, readonly string[]>;

const strict = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);

/** Leaves what URIs reserve, and what is percent-encoded already. */
const reserved = (text: string): string => encodeURI(text).replace(/%25([0-9a-f]{2})/gi, "%$1");

interface Variable {
  readonly name: string;
  /** What stands before the value. */
  readonly before: string;
  readonly encode: (text: string) => string;
}

type Piece = { readonly text: string } | Variable;

/** Templates are read once: each stands in every row. */
const pieces = remember((template: string): readonly Piece[] =>
  template
    .split(/(\{[^}]*\})/)
    .filter((part) => part !== "")
    .map((part): Piece => {
      if (!part.startsWith("{")) return { text: part };
      const [, sign, name = ""] = /^\{([+#]?)(\w+)\}$/.exec(part) ?? [];
      if (sign === undefined) throw new Error(`${part}: this form of a URI template is not read`);
      return { name, before: sign === "#" ? "#" : "", encode: sign ? reserved : strict };
    }),
);

/** A URI template (RFC 6570) with `{name}`, `{+name}` and `{#name}` for a column. Throws on other expressions. */
function expandTemplate(template: string, cells: Cells, column: string): string {
  let expanded = "";
  for (const piece of pieces(template)) {
    if ("text" in piece) {
      expanded += piece.text;
      continue;
    }
    const texts = piece.name === "_name" ? [column] : (cells.get(piece.name) ?? []);
    expanded += (texts.length > 0 ? piece.before : "") + texts.map(piece.encode).join(",");
  }
  return expanded;
}

/** Cells as they are meant: white space around what is no text is none of theirs. */
const normal = (text: string, { base }: Column): string =>
  ["string", "json", "xml", "html", "any", "anyAtomicType"].includes(base)
    ? text
    : text.replace(/\s+/g, " ").trim();

function textsOf(column: Column, cell: string): string[] {
  const whole = normal(cell, column);
  if (column.separator !== undefined && whole === "") return [];
  const texts = column.separator === undefined ? [whole] : whole.split(column.separator);
  return texts
    .map((text) => normal(text, column) || column.standard)
    .filter((text) => !column.nulls.includes(text));
}

const literalOf = (text: string, { datatype, base, language }: Column): Literal =>
  language !== undefined && base === "string" ? { literal: text, language } : { literal: text, datatype };

function objectsOf(column: Column, texts: readonly string[], cells: Cells): (Node | Literal)[] {
  if (column.valueUrl === undefined) return texts.map((text) => literalOf(text, column));
  if (texts.length === 0 && !column.virtual) return [];
  return [{ iri: expandTemplate(column.valueUrl, cells, column.name) }];
}

function* rowTriples(table: Table, cells: Cells): Generator<string> {
  // Most columns of a row are about the same thing.
  let about = { template: "", subject: "" };
  for (const column of table.columns) {
    if (column.suppressed) continue;
    const { aboutUrl, propertyUrl, name } = column;
    if (aboutUrl === undefined) throw new Error(`${table.url}: the column ${name} has no aboutUrl`);
    const texts = cells.get(name) ?? [];
    for (const object of objectsOf(column, texts, cells)) {
      const predicate = expandTemplate(propertyUrl ?? `${table.url}#${strict(name)}`, cells, name);
      if (about.template !== aboutUrl || aboutUrl.includes("_name"))
        about = { template: aboutUrl, subject: expandTemplate(aboutUrl, cells, name) };
      yield line({ subject: about.subject, predicate, object });
    }
  }
}

/** The triples of a table as lines of N-Quads, row by row, in no order. Throws where its header is not that of the metadata. */
export function* tableLines(table: Table, csv: string): Generator<readonly string[]> {
  if (table.suppressed) return;
  const told = table.columns.filter(({ virtual }) => !virtual);
  const [delimiter] = /\r\n|\n|\r/.exec(csv) ?? [];
  const [head = [], ...rows] = csvRows(csv, delimiter);
  if (head.join() !== told.map(({ name }) => name).join())
    throw new Error(`${table.url}: its header is not that of the metadata`);
  for (const row of rows) {
    const cells: Cells = new Map(told.map((column, at) => [column.name, textsOf(column, row[at] ?? "")]));
    yield [...rowTriples(table, cells)];
  }
}
