// Faults of the tables as CSV: rows, cells, references, and how the file is written.
import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import { kinds } from "../../pipeline/model/kinds.ts";
import type { RecordType } from "../../pipeline/model/record-type.ts";
import { allTypes } from "../../pipeline/model/records.ts";
import { type Fault, type Harmed, misspelt, type Victim } from "./fault.ts";

const TABLE = /^csv\/\w+\.csv$/;

const typeOf = (path: string): RecordType =>
  allTypes.find(({ table }) => path === `csv/${table}.csv`) as RecordType;

const rowsOf = (text: string): string[][] => parse(text, { record_delimiter: "\r\n" }) as string[][];

const csvOf = (rows: readonly (readonly string[])[]): string =>
  stringify(rows as string[][], { record_delimiter: "\r\n", quoted_match: /[\r\n]|^\s|\s$/ });

/** Changes the rows below the header; one of them is what the message has to be about. */
const rowFault = (
  name: string,
  harm: (rows: string[][], at: number, victim: Victim) => string[][] | undefined,
  isOfRow = true,
): Fault => ({
  name,
  on: TABLE,
  harm: (victim) => {
    const [head = [], ...rows] = rowsOf(victim.text);
    const at = victim.pick([...rows.keys()]);
    if (at === undefined) return undefined;
    const harmed = harm(structuredClone(rows), at, victim);
    return harmed && { bytes: csvOf([head, ...harmed]), ...(isOfRow ? { about: rows[at]?.[0] ?? "" } : {}) };
  },
});

/** Changes one cell of those that a choice allows. */
const cellFault = (
  name: string,
  choose: (type: RecordType, column: string, cell: string) => boolean,
  harm: (cell: string, victim: Victim, column: string) => string | undefined,
): Fault =>
  rowFault(name, (rows, at, victim) => {
    const type = typeOf(victim.path);
    const row = rows[at] ?? [];
    const columns = Object.keys(type.fields);
    const column = victim.pick(columns.filter((each, index) => choose(type, each, row[index] ?? "")));
    if (column === undefined) return undefined;
    const index = columns.indexOf(column);
    const cell = harm(row[index] ?? "", victim, column);
    if (cell === undefined || cell === row[index]) return undefined;
    row[index] = cell;
    return rows;
  });

const textFault = (name: string, harm: (victim: Victim) => Harmed | undefined): Fault => ({
  name,
  on: TABLE,
  harm,
});

const isNumber = (type: RecordType, column: string): boolean =>
  /#(?:integer|decimal)$/.test(kinds[type.fields[column]?.kind ?? "text"].rdf);

export const csvFaults: readonly Fault[] = [
  rowFault("a row dropped", (rows, at) => rows.toSpliced(at, 1)),
  rowFault("a row twice", (rows, at) => rows.toSpliced(at, 0, rows[at] ?? [])),
  rowFault(
    "a row in its neighbour's place",
    (rows, at) =>
      at + 1 < rows.length ? rows.toSpliced(at, 2, rows[at + 1] ?? [], rows[at] ?? []) : undefined,
    false,
  ),
  cellFault(
    "a letter changed in a cell",
    (_, column, cell) => cell !== "" && column !== "id",
    (cell, { pick }) => misspelt(cell, pick),
  ),
  cellFault(
    "a cell emptied",
    (_, column, cell) => cell !== "" && column !== "id" && column !== "record",
    () => "",
  ),
  cellFault(
    "a number one more: a stale count, a shifted offset",
    (type, column, cell) => cell !== "" && isNumber(type, column),
    (cell) => String(Number(cell) + 1),
  ),
  cellFault(
    "a flipped reference",
    ({ fields }, column, cell) => cell !== "" && fields[column]?.refersTo !== undefined,
    (cell, { pick, read }) => {
      const table = allTypes.find(
        (type) => type.fields.id && Buffer.from(read(`csv/${type.table}.csv`)).includes(`\n${cell},`),
      )?.table;
      const ids = rowsOf(Buffer.from(read(`csv/${table}.csv`)).toString())
        .slice(1)
        .map(([id = ""]) => id, false);
      return pick(ids.filter((id) => id !== cell));
    },
  ),
  cellFault(
    "a formula",
    (type, column) => !isNumber(type, column) && type.fields[column]?.kind === "text",
    (cell) => `=${cell}`,
  ),
  rowFault("an id misspelt", (rows, at, { pick }) => {
    const [id = "", ...cells] = rows[at] ?? [];
    return rows.toSpliced(at, 1, [misspelt(id, pick) ?? "", ...cells]);
  }),
  rowFault("a cell too many", (rows, at) => rows.toSpliced(at, 1, [...(rows[at] ?? []), "x"])),
  textFault("a byte order mark", ({ text }) => ({ bytes: `\ufeff${text}` })),
  textFault("a carriage return lost", ({ text, pick }) => {
    const at = pick(Array.from(text.matchAll(/\r\n/g), ({ index }) => index));
    return { bytes: text.slice(0, at) + text.slice((at ?? 0) + 1) };
  }),
  textFault("semicolons for commas", ({ text }) => ({ bytes: text.replaceAll(",", ";") })),
  textFault("a column called otherwise", ({ text, pick }) => {
    const [head = ""] = text.split("\r\n");
    return { bytes: (misspelt(head, pick) ?? "") + text.slice(head.length) };
  }),
];
