// Records of any type made at random from the kinds of their fields: for laws that hold whatever the data.
import fc from "fast-check";
import * as z from "zod";
import { documentName } from "../../pipeline/core/source-path.ts";
import { type KindName, kinds } from "../../pipeline/model/kinds.ts";
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

/** As many UTF-16 units as a cell of a workbook holds. */
const LONGEST = 32_767;

/** Texts that can be published: hostile ones, of any characters that there are, what spreadsheets coerce. */
const plainText = fc
  .oneof(
    { weight: 2, arbitrary: hostileText },
    { weight: 1, arbitrary: fc.string({ unit: "binary", minLength: 1, maxLength: 12 }) },
    {
      weight: 1,
      arbitrary: fc.constantFrom("007", "1E5", "TRUE", "2016-06", "3-4", " x ", "a|b¦c‖d", "_x0041_", "NULL"),
    },
  )
  .map(publishable);

/** And now and then one that just fits a cell. */
const anyText = fc.oneof(
  { weight: 300, arbitrary: plainText },
  { weight: 1, arbitrary: hostileText.map((text) => publishable(text.repeat(LONGEST).slice(0, LONGEST))) },
);

function publishable(text: string): string {
  return text.replaceAll("\0", "\u0001").replace(/\p{Cs}/gu, "\ufffd");
}

/** What stands behind an id's folder: names that look alike, and what a spreadsheet would take for something else. */
const TAILS = ["wan-gang", "wan.gang", "wan-gang-2", "wan-gang/2", "1e5", "007", "true", "2016-06", "0"];
const id = fc.constantFrom(
  ...["person", "place", "event", "mention"].flatMap((folder) => TAILS.map((tail) => `${folder}/${tail}`)),
);

/** Values of a kind by the pattern that its schema has. */
function byPattern(kind: KindName): fc.Arbitrary<string> {
  const { pattern = "" } = z.toJSONSchema(kinds[kind].schema) as { readonly pattern?: string };
  return fc.stringMatching(new RegExp(pattern));
}
const decimal = fc.double({ noNaN: true, noDefaultInfinity: true });

export const VALUES: Readonly<Record<KindName, fc.Arbitrary<unknown>>> = {
  id,
  reference: id,
  display: plainText,
  text: anyText,
  texts: fc.array(plainText, { minLength: 1, maxLength: 4 }),
  date: fc.oneof(
    fc.constantFrom(
      "2016",
      "2016-06-05",
      "1900-02-28",
      "2016-10-09/2016-10-15",
      "../2020",
      "-0044-03",
      "2016-03~",
    ),
    byPattern("date"),
  ),
  integer: fc.maxSafeInteger(),
  count: fc.nat(),
  decimal,
  share: fc.double({ min: 0, max: 1, noNaN: true }),
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
  boolean: fc.boolean(),
  code: fc.constant("never used: codes come from their list"),
  country: byPattern("country"),
  document: hostileText.map(documentName),
  // Follows from the type of the event, so the context knows all there can be.
  schemaType: fc.constantFrom("BusinessEvent", "EducationEvent"),
  wikidata: byPattern("wikidata"),
  geonames: byPattern("geonames"),
  ror: byPattern("ror"),
  sha256: byPattern("sha256"),
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
        rows.map((row, n) => ({
          ...row,
          id: `${recordTypes[table as TableName].name.toLowerCase()}/${TAILS[n]}`,
        })),
      ]),
    ),
  );
