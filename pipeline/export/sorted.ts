// Texts in the order of their keys: in memory where they are few, else sorted by SQLite on its disk.
import type { Scratch } from "../core/scratch.ts";

export type Keyed = readonly [key: string, text: string];

/** The texts sorted by their keys, which are ASCII. `many` tells that no memory may hold them. */
export async function sorted(
  texts: Iterable<Keyed>,
  many: boolean,
  scratch: Scratch,
): Promise<Iterable<Keyed>> {
  if (!many) return [...texts].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const { database, close } = await scratch.open();
  database.run(`CREATE TABLE "texts" ("key" TEXT NOT NULL, "text" TEXT NOT NULL); BEGIN`);
  database.runAll(`INSERT INTO "texts" VALUES (?, ?)`, texts);
  database.run("COMMIT");
  return drained(database.each(`SELECT "key", "text" FROM "texts" ORDER BY "key"`), close);
}

function* drained(rows: Iterable<Readonly<Record<string, unknown>>>, close: () => void): Generator<Keyed> {
  try {
    for (const { key, text } of rows) yield [String(key), String(text)];
  } finally {
    close();
  }
}
