// The field guide: every table and every column in plain words, for people who open the tables.
import { codeSchemes } from "../code-notes.ts";
import { type Kind, kinds } from "../kinds.ts";
import type { Field, RecordType } from "../record-type.ts";
import { allTypes } from "../records.ts";
import { expand, NAMESPACES } from "../vocabulary.ts";

const cellText = (text: string): string => text.replace(/\|/g, "\\|");

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string[] => [
  `| ${head.join(" | ")} |`,
  `| ${head.map(() => "---").join(" | ")} |`,
  ...rows.map((row) => `| ${row.map(cellText).join(" | ")} |`),
];

function holds({ kind, refersTo, codes }: Field): string {
  if (refersTo) return `id of one of ${refersTo.join(", ")}`;
  if (codes) return `code of the list [${codes.scheme}](#${codes.scheme})`;
  return (kinds[kind] as Kind).says;
}

function termOf(type: RecordType, { term, part }: Field): string {
  if (!term) return "";
  const inner = part && type.parts?.[part];
  return inner ? `\`${term}\` of its \`${inner.class}\`` : `\`${term}\``;
}

const section = (type: RecordType): string[] => [
  `## ${type.table}`,
  "",
  `${type.description} RDF class \`${type.class}\`.`,
  "",
  ...table(
    ["column", "holds", "filled", "read from the text", "RDF", "what it is"],
    Object.entries(type.fields).map(([name, field]) => [
      `\`${name}\``,
      holds(field),
      field.required ? "always" : "if told",
      field.told ? "yes" : "",
      termOf(type, field),
      field.description,
    ]),
  ),
  "",
];

const codeSections = (): string[] =>
  Object.entries(codeSchemes).flatMap(([scheme, { description, codes }]) => [
    `## ${scheme}`,
    "",
    description,
    "",
    ...table(
      ["code", "meaning", "schema.org", "PLOVER / CAMEO"],
      Object.entries(codes).map(([code, note]) => [
        `\`${code}\``,
        note.definition,
        note.class ? `\`${note.class}\`` : "",
        note.plover
          ? `${note.plover} / ${note.cameo?.join(", ")}${note.condition ? ` ${note.condition}` : ""}`
          : "",
      ]),
    ),
    "",
  ]);

const INTRODUCTION = `# Field guide

What each table of a release holds, column by column. This page and the files beside it derive from the record types
(\`pipeline/model/records/\`); \`npx tsx pipeline/model/derive/write-schemas.ts\` writes them anew.

- \`NAME.schema.json\`: JSON Schema (2020-12) of the records of a table. Each record of a release is valid against it. Keywords of
  our own say more than JSON Schema can: \`x-kind\` the kind of value, \`x-rdf\` and \`x-class\` the RDF term, \`x-refersTo\` the tables
  that a reference may lead to, \`x-codes\` the list that a code is of, \`x-told\` that the value is read from the text, so that
  \`evidence.csv\` holds the words.
- \`context.jsonld\`: the JSON-LD context of the graph, with every term listed.
- \`shapes.ttl\`: SHACL shapes of the graph: what each record has to have, may have, and nothing else.
- \`vocabulary.jsonld\`: the terms of our own namespace, and each list of codes as a SKOS concept scheme.

The tables are CSV by RFC 4180 in UTF-8 without byte order mark, with a header. An empty cell means: not told. Numbers are plain
decimals. Texts of a list stand with \`|\` between them. So that no spreadsheet takes a text for a formula or a number, a cell that
would begin with \`=\`, \`+\`, \`-\`, \`@\`, a tab or a line break, and is no plain number, has a \`|\` before it, and so has a text such as
\`007\`, \`1E5\` or \`TRUE\`. Where a text of a column holds \`|\` itself, another mark takes its place: \`csv/csv-metadata.json\` (CSV on the
Web) names it as the column's \`separator\`, as it names all keys, kinds and terms; read through it, the tables give the graph.

Offsets (\`start\`, \`end\`) count Unicode code points of the text as read, from 0, end exclusive; that text is \`source/DOCUMENT.txt\` of
the release. In a document's name what not every file system and URL can bear is written \`~hh\`, byte by byte.
Dates are EDTF (ISO 8601-2). An id with the release's base IRI before it is the record's IRI.
`;

const prefixes = (): string[] =>
  table(
    ["prefix", "namespace"],
    Object.keys(NAMESPACES).map((prefix) => [`\`${prefix}:\``, expand(`${prefix}:`)]),
  );

/** The field guide as Markdown. */
export const fieldGuide = (): string =>
  [INTRODUCTION, ...allTypes.flatMap(section), ...codeSections(), "## Prefixes", "", ...prefixes(), ""].join(
    "\n",
  );
