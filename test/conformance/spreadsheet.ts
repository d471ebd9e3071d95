// Spreadsheet programs as judges: what they make of a CSV and of the workbook, read by a program that is neither's.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Bench } from "./bench.ts";
import { compareCells, type Same, sameUnmarked, sameValue } from "./compare.ts";
import { type Explanation, explain, type Finding, type Question } from "./judge.ts";
import { pypi } from "./needs.ts";
import type { Cells } from "./release.ts";

/** What the reader of their workbooks needs. */
export const READER = pypi("openpyxl", "3.1.5");

/** Each cell by its type: a date as the day that it is, a formula by its sign, a text as it is. */
const SCRIPT = `
import json, sys, datetime, openpyxl
def text(cell):
    value = cell.value
    if value is None: return ""
    if isinstance(value, bool): return str(value).lower()
    if isinstance(value, datetime.datetime): return value.isoformat().removesuffix("T00:00:00")
    if isinstance(value, float) and value.is_integer(): return str(int(value))
    return ("formula: " if cell.data_type == "f" else "") + str(value)
def rows(sheet, width):
    return [[text(cell) for cell in row] for row in sheet.iter_rows()]
found = {}
for path in sys.argv[1:]:
    book = openpyxl.load_workbook(path)
    for sheet in book: found[sheet.title] = rows(sheet, sheet.max_column)
json.dump(found, sys.stdout)
`;

/** Turns files into workbooks in a folder. */
export type Convert = (bench: Bench, files: readonly string[], folder: string) => Promise<void>;

async function judge(bench: Bench, convert: Convert, files: readonly string[], same: Same): Promise<Finding> {
  const folder = join(bench.folder, String(files.length));
  await convert(bench, files, folder);
  const books = readdirSync(folder).map((name) => join(folder, name));
  const { stdout } = await bench.python(SCRIPT, ...books);
  const found = JSON.parse(stdout) as Record<string, Cells>;
  const known = new Set(bench.release.tables.map(({ name }) => name));
  // A sheet that was a CSV may bear the name of the file.
  const tables = Object.entries(found).map(([name, cells]) => [name.replace(/\.csv$/, ""), cells] as const);
  return compareCells(Object.fromEntries(tables.filter(([name]) => known.has(name))), bench.release, same);
}

/** The questions to a spreadsheet program. */
export const spreadsheetQuestions = (
  convert: Convert,
  explanations: readonly Explanation[] = [],
): Question[] => [
  {
    asked: "opens every CSV: no cell is evaluated or turned into something else",
    answer: async (bench) => {
      const files = bench.release.tables.map(({ file }) => file);
      const finding = await judge(bench, convert, files, sameValue);
      return { ...finding, ...explain(finding.faults, explanations) };
    },
  },
  {
    asked: "opens annals.xlsx and saves it: each value is that of the CSV",
    answer: async (bench) => {
      const finding = await judge(bench, convert, [bench.release.file("annals.xlsx")], sameUnmarked);
      return { ...finding, ...explain(finding.faults, explanations) };
    },
  },
];
