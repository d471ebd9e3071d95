// csvw, the Python library of the CSV on the Web community, validates the tables by their metadata and reads them.
import type { Judge } from "../judge.ts";
import { pypi } from "../needs.ts";

/** References may be empty: its strict mode would want each cell of each foreign key filled. */
const SCRIPT = `
import json, sys, warnings
from csvw import CSVW
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always", UserWarning)
    tables = CSVW(sys.argv[1], strict=False)
    valid = tables.is_valid
    rows = {str(table.url): sum(1 for _ in table) for table in tables.tables}
    remarks = [str(each.message) for each in list(seen) + list(tables.warnings)]
print(json.dumps({"valid": valid, "rows": rows, "remarks": remarks}))
`;

export const csvw: Judge = {
  program: "csvw (Python)",
  needs: [pypi("csvw", "4.1.1")],
  questions: [
    {
      asked: "finds every table valid by csv-metadata.json: datatypes, keys, foreign keys",
      answer: async ({ python, release }) => {
        const { stdout } = await python(SCRIPT, release.file("csv/csv-metadata.json"));
        const read = JSON.parse(stdout) as {
          valid: boolean;
          rows: Record<string, number>;
          remarks: string[];
        };
        const unread = release.tables.flatMap(({ name, cells }) => {
          const rows = read.rows[`${name}.csv`];
          return rows === cells.length - 1 ? [] : [`${name}: ${rows} rows were read of ${cells.length - 1}`];
        });
        const looked = Object.values(read.rows).reduce((sum, rows) => sum + rows, 0);
        return {
          looked,
          of: "rows",
          faults: [...(read.valid ? [] : ["not valid"]), ...read.remarks, ...unread],
        };
      },
    },
  ],
};
