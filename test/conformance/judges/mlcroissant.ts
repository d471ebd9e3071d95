// mlcroissant, the reference implementation of Croissant, reads the description and every record by it.
import { compareCells, sameValue } from "../compare.ts";
import { type Explanation, explain, type Judge } from "../judge.ts";
import { pypi } from "../needs.ts";
import type { Cells } from "../release.ts";

/** The files are taken from the release, not from where they are published. */
const SCRIPT = `
import json, os, sys
import mlcroissant
path = sys.argv[1]
description = json.load(open(path))
files = {each["@id"]: os.path.join(os.path.dirname(path), each["@id"]) for each in description["distribution"]}
dataset = mlcroissant.Dataset(jsonld=path, mapping=files)
def text(value):
    if value is None: return ""
    return value.decode() if isinstance(value, bytes) else str(value).lower() if isinstance(value, bool) else str(value)
def rows(record_set):
    names = [field.uuid for field in record_set.fields]
    records = dataset.records(record_set=record_set.uuid)
    return [[name.split("/")[1] for name in names]] + [[text(each[name]) for name in names] for each in records]
issues = dataset.metadata.ctx.issues
json.dump({"remarks": sorted(issues.errors) + sorted(issues.warnings),
           "tables": {each.uuid: rows(each) for each in dataset.metadata.record_sets}}, sys.stdout)
`;

const EXPLANATIONS: readonly Explanation[] = [
  {
    remark: /: "(\d+)\.0" for "\1"$/,
    why: "it lets pandas guess numbers before it makes them texts: a column of years or of digits with empty cells gets decimals",
  },
];

/** Joins come in no order. */
const sorted = (cells: Cells): Cells => {
  const [head = [], ...rows] = cells;
  return [
    head,
    ...rows
      .map((row) => row.join("\0"))
      .sort()
      .map((row) => row.split("\0")),
  ];
};

export const mlcroissant: Judge = {
  program: "mlcroissant",
  needs: [pypi("mlcroissant", "1.1.1")],
  questions: [
    {
      asked: "finds croissant.json without error or warning and reads every record by it",
      answer: async ({ python, release }) => {
        const { stdout, stderr } = await python(SCRIPT, release.file("croissant.json"));
        const read = JSON.parse(stdout) as { remarks: string[]; tables: Record<string, Cells> };
        const found = Object.entries(read.tables).map(([name, cells]) => [name, sorted(cells)] as const);
        const tables = release.tables.map((table) => ({ ...table, cells: sorted(table.cells) }));
        const { faults, ...finding } = compareCells(
          Object.fromEntries(found),
          { ...release, tables },
          sameValue,
        );
        const warned = stderr.split("\n").filter((line) => /WARN|ERROR/.test(line));
        return { ...finding, ...explain([...read.remarks, ...warned, ...faults], EXPLANATIONS) };
      },
    },
  ],
};
