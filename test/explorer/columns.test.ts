// A large list that is read column by column has the cells that were written, whichever columns and rows are asked for.
import { expect, test } from "vitest";
import { columnsOf } from "../../pipeline/explorer/app/data/records.ts";
import { ListRows } from "../../pipeline/explorer/app/data/rows.ts";
import { register } from "../../pipeline/explorer/app/data/store.ts";
import { ColumnsWriter, LARGE } from "../../pipeline/export/explorer/columns.ts";
import { PieceWriter } from "../../pipeline/export/explorer/shard.ts";

const columns = columnsOf("events");
const COUNT = LARGE + 4_321;
const TYPES = ["Meeting", "Visit", null];

const cell = (name: string, at: number): unknown => {
  if (name === "id") return `event/${String(at).padStart(6, "0")}`;
  if (name === "type") return TYPES[at % 3];
  if (name === "bodies") return at % 4 === 0 ? null : [`organization/${at % 7}`, `organization/${at % 5}`];
  if (name === "confidence") return (at % 10) / 10;
  return name === "core" ? at % 2 === 0 : null;
};
const rows = Array.from({ length: COUNT }, (_, at) => columns.map((name) => cell(name, at)));

/** Writes the list as a release does. */
function write(): string[] {
  const list = new PieceWriter("list-events");
  const writer = new ColumnsWriter("events", columns, COUNT);
  const keys: string[] = [];
  const take = (pieces: Iterable<{ key: string; json: string }>) => {
    for (const { key, json } of pieces) {
      keys.push(key);
      register(key, JSON.parse(json));
    }
  };
  for (const cells of rows) {
    take(list.add({ key: String(cells[0]), json: JSON.stringify(cells) }));
    take(writer.add(cells));
  }
  take(list.end());
  take(writer.end());
  return keys;
}

test("columns, rows and the whole are what was written", async () => {
  expect(write().filter((key) => key === "index-column-events-type")).toHaveLength(1);
  const list = new ListRows("events", COUNT);
  expect(list.isReady(["type"])).toBe(false);
  for (const name of ["type", "bodies", "confidence", "core"]) {
    await list.column(name);
    expect(list.isReady([name])).toBe(true);
    const at = columns.indexOf(name);
    expect(
      list.rows.map((row) => row[at]),
      name,
    ).toEqual(rows.map((row) => row[at]));
  }
  expect([list.isReady(["type", "no column"]), list.isReady(["name"]), list.has(17)]).toEqual([
    true,
    false,
    false,
  ]);
  await list.see([17, COUNT - 1]);
  expect([list.rows[17], list.rows[COUNT - 1]]).toEqual([rows[17], rows[COUNT - 1]]);
  await list.all();
  expect(list.rows).toEqual(rows);
});

test("a list that is not large has no columns of its own", () => {
  const writer = new ColumnsWriter("events", columns, LARGE);
  expect([...writer.add(rows[0] ?? []), ...writer.end()]).toEqual([]);
});
