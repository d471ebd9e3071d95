// CSV on the Web metadata, read without our model: what the columns of each table mean, with what they inherit.
import { XSD } from "../core/n-quads.ts";

type Json = Readonly<Record<string, unknown>>;

/** How cells of a column become triples. Templates are URI templates over the cells of a row. */
export interface Column {
  readonly name: string;
  readonly virtual: boolean;
  readonly suppressed: boolean;
  readonly aboutUrl: string | undefined;
  readonly propertyUrl: string | undefined;
  readonly valueUrl: string | undefined;
  /** IRI of the datatype of its literals. */
  readonly datatype: string;
  /** XSD type that cells are read as: all but texts lose the white space around them. */
  readonly base: string;
  readonly language: string | undefined;
  /** Cells that stand for nothing. */
  readonly nulls: readonly string[];
  readonly standard: string;
  readonly separator: string | undefined;
}

export interface Table {
  readonly url: string;
  readonly suppressed: boolean;
  readonly columns: readonly Column[];
}

const INHERITED = [
  "aboutUrl",
  "propertyUrl",
  "valueUrl",
  "datatype",
  "default",
  "lang",
  "null",
  "separator",
] as const;

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What an object hands down to those inside of it. */
const inherit = (outer: Json, inner: Json): Json => ({
  ...outer,
  ...Object.fromEntries(INHERITED.flatMap((key) => (key in inner ? [[key, inner[key]]] : []))),
});

const textOf = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);

function objectsOf(value: unknown, what: string): Json[] {
  if (!Array.isArray(value) || !value.every(isObject)) throw new Error(`expected ${what}`);
  return value;
}

/** Names that CSVW gives to datatypes of XML Schema under another name there. */
const RENAMED: Readonly<Record<string, string>> = {
  number: "double",
  datetime: "dateTime",
  any: "anyAtomicType",
};

function datatypeOf(value: unknown): { datatype: string; base: string } {
  const { base = "string", "@id": id } = isObject(value) ? value : { base: value ?? "string" };
  const name = String(base);
  return { datatype: textOf(id) ?? XSD + (RENAMED[name] ?? name), base: name };
}

function columnOf(column: Json, outer: Json): Column {
  const all = inherit(outer, column);
  const titles = [column.titles].flat();
  return {
    name: textOf(column.name) ?? String(titles[0] ?? ""),
    virtual: column.virtual === true,
    suppressed: column.suppressOutput === true,
    aboutUrl: textOf(all.aboutUrl),
    propertyUrl: textOf(all.propertyUrl),
    valueUrl: textOf(all.valueUrl),
    ...datatypeOf(all.datatype),
    language: textOf(all.lang),
    nulls: [all.null ?? ""].flat().map(String),
    standard: textOf(all.default) ?? "",
    separator: textOf(all.separator),
  };
}

function tableOf(table: Json, outer: Json): Table {
  const { url, tableSchema: schema, suppressOutput } = table;
  if (typeof url !== "string" || !isObject(schema))
    throw new Error("expected a table with url and tableSchema");
  const handed = inherit(inherit(outer, table), schema);
  const columns = objectsOf(schema.columns, `columns of ${url}`);
  return { url, suppressed: suppressOutput === true, columns: columns.map((each) => columnOf(each, handed)) };
}

/** The tables that metadata describe. Throws where they are no table group of the kind that a release has. */
export function tablesOf(metadata: unknown): Table[] {
  if (!isObject(metadata)) throw new Error("expected CSVW metadata");
  const outer = inherit({}, metadata);
  const tables = metadata.tables === undefined ? [metadata] : objectsOf(metadata.tables, "a list of tables");
  return tables.map((table) => tableOf(table, outer));
}

/** The separators of columns by table, the table named as its file is: what cells are split at. */
export const separatorsOf = (tables: readonly Table[]): Record<string, Record<string, string>> =>
  Object.fromEntries(
    tables.map(({ url, columns }) => [
      url.replace(/\.csv$/, ""),
      Object.fromEntries(columns.flatMap(({ name, separator }) => (separator ? [[name, separator]] : []))),
    ]),
  );
