// Frictionless validates the Data Package: descriptor, checksums, sizes, and each row of each table by its schema.
import { type Explanation, explain, type Judge } from "../judge.ts";
import { pypi } from "../needs.ts";

const SCRIPT = `
import json, sys
from frictionless import validate
report = validate(sys.argv[1])
tasks = [{"place": t.place, "rows": t.stats.get("rows") or 0, "remarks": t.warnings + [e.message for e in t.errors]}
         for t in report.tasks]
print(json.dumps({"remarks": report.warnings + [e.message for e in report.errors], "tasks": tasks}))
`;

interface Report {
  readonly remarks: readonly string[];
  readonly tasks: readonly {
    readonly place: string;
    readonly rows: number;
    readonly remarks: readonly string[];
  }[];
}

const EXPLANATIONS: readonly Explanation[] = [
  {
    remark: /^annals\.xlsx: Row at position/,
    why: "it takes the first sheet of a workbook for a table; ours explains the workbook to people",
  },
  {
    remark: /^parquet\/\w+\.parquet: .*byte count: .*actual is "None"/,
    why: "it reads Parquet without counting bytes, and compares what it did not count",
  },
];

export const frictionless: Judge = {
  program: "frictionless",
  needs: [pypi("frictionless[excel,parquet]", "5.21.0"), pypi("pandas", "3.1.1")],
  questions: [
    {
      asked: "validates datapackage.json and every table that it describes",
      answer: async ({ python, release }) => {
        const { stdout } = await python(SCRIPT, release.file("datapackage.json"));
        const { remarks, tasks } = JSON.parse(stdout) as Report;
        const all = tasks.flatMap(({ place, remarks }) => remarks.map((text) => `${place}: ${text}`));
        const { faults, explained } = explain([...remarks, ...all], EXPLANATIONS);
        const unread = release.tables.flatMap(({ name, cells }) => {
          const read = tasks.find(({ place }) => place === `csv/${name}.csv`)?.rows;
          return read === cells.length - 1 ? [] : [`${name}: ${read} rows were read of ${cells.length - 1}`];
        });
        const rows = tasks.reduce((sum, task) => sum + task.rows, 0);
        return { looked: rows, of: "rows", faults: [...faults, ...unread], explained };
      },
    },
  ],
};
