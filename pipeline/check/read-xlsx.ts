// The tables of a release read back from its workbook.
import { strFromU8, unzipSync } from "fflate";
import { dayOf, unescapeText } from "../core/xlsx-cell.ts";
import type { Marks } from "../model/cells.ts";
import { type Kind, kinds } from "../model/kinds.ts";
import type { RecordType } from "../model/record-type.ts";
import { allTypes } from "../model/records.ts";
import type { Row } from "../model/row.ts";
import type { Tables } from "./tables.ts";

const CELL =
  /<c r="([A-Z]+)\d+"[^>]*?(?: t="(\w+)")?>(?:<v>([^<]*)<\/v>|<is><t[^>]*>([^<]*)<\/t><\/is>)<\/c>/g;

type CellValue = string | number | boolean;

/** Cells by the letters of their column. */
function cellsOf(row: string): Map<string, CellValue> {
  return new Map(
    Array.from(row.matchAll(CELL), ([, column = "", type, value = "", text]): [string, CellValue] => {
      if (text !== undefined) return [column, unescapeText(text)];
      return [column, type === "b" ? value === "1" : Number(value)];
    }),
  );
}

function recordOf(type: RecordType, names: ReadonlyMap<string, unknown>, row: string, marks: Marks): Row {
  const record: Record<string, unknown> = {};
  for (const [column, cell] of cellsOf(row)) {
    const name = String(names.get(column));
    const field = type.fields[name];
    if (!field) continue;
    const { list }: Kind = kinds[field.kind];
    if (field.kind === "date" && typeof cell === "number") record[name] = dayOf(cell);
    else record[name] = list ? String(cell).split(marks[name] ?? "|") : cell;
  }
  return record;
}

/** The tables that have a sheet. Throws where the file is no workbook. */
export function readXlsx(bytes: Uint8Array, marks: Readonly<Record<string, Marks>>): Tables {
  const parts = unzipSync(bytes);
  const part = (path: string): string => strFromU8(parts[path] ?? new Uint8Array());
  const numbers = new Map(
    Array.from(
      part("xl/workbook.xml").matchAll(/<sheet name="([^"]*)" sheetId="(\d+)"/g),
      ([, name, number]) => [name, number],
    ),
  );
  const tables = allTypes.flatMap((type) => {
    const number = numbers.get(type.table);
    if (number === undefined) return [];
    const [head = "", ...rows] =
      part(`xl/worksheets/sheet${number}.xml`).match(/<row r="\d+">.*?<\/row>/gs) ?? [];
    const names = cellsOf(head);
    return [[type.table, rows.map((row) => recordOf(type, names, row, marks[type.table] ?? {}))] as const];
  });
  return Object.fromEntries(tables);
}
