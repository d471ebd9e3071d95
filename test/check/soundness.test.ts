// Whatever resolve may hand over: validation never throws, and what it lets pass makes a release that checks sound.
import fc from "fast-check";
import { expect, test } from "vitest";
import { check } from "../../pipeline/check/check.ts";
import type { Records } from "../../pipeline/flow.ts";
import { recordTypes, tableNames } from "../../pipeline/model/records.ts";
import { datasetOf, filesOf, releaseOf } from "../export/sample-release.ts";
import { hostileText } from "../model/random.ts";
import { sample } from "../model/sample.ts";

type Cell = Record<string, unknown>;

const anything = fc.oneof(
  hostileText,
  fc.constantFrom("", null, true, -1, 0.5, 1e300, Number.NaN, [], ["a"], {}, "2019-02-30", "2019-05-07"),
  fc.constantFrom(...tableNames.flatMap((table) => sample().tables[table].map(({ id }) => id))),
);

/** Puts something anywhere: into a cell of a record or of the evidence, or takes or doubles a whole row. */
const damage = fc.record({
  table: fc.constantFrom(...tableNames, "evidence" as const),
  row: fc.nat(40),
  column: fc.nat(20),
  how: fc.constantFrom("set", "set", "set", "clear", "remove", "double"),
  value: anything,
});

function apply(
  records: Records,
  damages: readonly (typeof damage extends fc.Arbitrary<infer D> ? D : never)[],
) {
  for (const { table, row, column, how, value } of damages) {
    const rows = (table === "evidence" ? records.evidence : records.tables[table]) as Cell[];
    const at = row % Math.max(rows.length, 1);
    const hit = rows[at];
    if (!hit) continue;
    const columns = table === "evidence" ? Object.keys(hit) : Object.keys(recordTypes[table].fields);
    const name = columns[column % columns.length] ?? "id";
    if (how === "set") hit[name] = value;
    else if (how === "clear") delete hit[name];
    else if (how === "remove") rows.splice(at, 1);
    else rows.push({ ...hit });
  }
  return records;
}

test("what passes validation makes a sound release", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 6 }), async (damages) => {
      const dataset = datasetOf(apply(sample(), damages));
      const { problems } = await check(filesOf(await releaseOf(dataset)));
      // Counts are resolve's own; a mention that was taken away leaves them wrong.
      expect(problems.filter(({ rule }) => rule !== "count-differs")).toEqual([]);
    }),
    { numRuns: 20 },
  );
});
