// Records of any type made at random from the kinds of their fields: for laws that hold whatever the data.
import fc from "fast-check";
import { documentName } from "../../pipeline/core/source-path.ts";
import type { KindName } from "../../pipeline/model/kinds.ts";
import type { Field, RecordType } from "../../pipeline/model/record-type.ts";
import { recordTypes, type TableName, tableNames } from "../../pipeline/model/records.ts";
import type { Row } from "../../pipeline/model/row.ts";

const HOSTILE = [
  "'",
  '"',
  "=",
  "+",
  "-",
  "@",
  "|",
  "\\",
  "\t",
  "\r",
  "\n",
  "\u202e",
  "\u0000",
  "\u007f",
  "\ufffe",
  "𝕭",
  "￼",
  " ",
  "x",
  "1",
];

/** Texts that break careless writers: quotes, line breaks, formulas, bidirectional marks, control characters. */
export const hostileText = fc.oneof(
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }),
  fc.array(fc.constantFrom(...HOSTILE), { minLength: 1, maxLength: 8 }).map((parts) => parts.join("")),
);

/** Texts that can be published. */
const plainText = hostileText.map((text) => text.replaceAll("\0", "\u0001"));

const id = fc.constantFrom("person/wan-gang", "place/a.b-c", "event/2016-06-05-x", "mention/n-1/2");
const decimal = fc.double({ noNaN: true, noDefaultInfinity: true });

export const VALUES: Readonly<Record<KindName, fc.Arbitrary<unknown>>> = {
  id,
  reference: id,
  display: plainText,
  text: plainText,
  texts: fc.array(plainText, { minLength: 1, maxLength: 4 }),
  date: fc.constantFrom(
    "2016",
    "2016-06-05",
    "199X",
    "2016-10-09/2016-10-15",
    "../2020",
    "-0044-03",
    "2016-03~",
  ),
  integer: fc.maxSafeInteger(),
  count: fc.nat(),
  decimal,
  share: fc.double({ min: 0, max: 1, noNaN: true }),
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
  boolean: fc.boolean(),
  code: fc.constant("never used: codes come from their list"),
  country: fc.constantFrom("CN", "SV"),
  document: hostileText.map(documentName),
  schemaType: fc.constantFrom("BusinessEvent", "EducationEvent"),
  wikidata: fc.constantFrom("Q1", "Q4242"),
  geonames: fc.constantFrom("1", "3584399"),
  ror: fc.constant("02mhbdp94"),
  sha256: fc.constant("0".repeat(64)),
};

const cellOf = ({ kind, codes }: Field): fc.Arbitrary<unknown> =>
  codes ? fc.constantFrom(...codes.values) : VALUES[kind];

/** A record of a type with some of its optional cells. */
export function randomRow(type: RecordType): fc.Arbitrary<Row> {
  const entries = Object.entries(type.fields);
  const shape = Object.fromEntries(entries.map(([name, field]) => [name, cellOf(field)]));
  const requiredKeys = entries.filter(([, field]) => field.required).map(([name]) => name);
  return fc.record(shape, { requiredKeys, noNullPrototype: true });
}

/** All tables, each with some records at random; no id stands twice. */
export const randomTables = fc
  .record(
    Object.fromEntries(
      tableNames.map((table) => [
        table,
        fc.array(randomRow(recordTypes[table] as RecordType), { maxLength: 2 }),
      ]),
    ) as Record<TableName, fc.Arbitrary<Row[]>>,
  )
  .map((tables) =>
    Object.fromEntries(
      Object.entries(tables).map(([table, rows]) => [
        table,
        rows.map((row, n) => ({ ...row, id: `${recordTypes[table as TableName].name.toLowerCase()}/${n}` })),
      ]),
    ),
  );
