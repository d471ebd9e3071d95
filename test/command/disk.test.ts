// A database on a disk is the one in memory, byte for byte, sorts as it does, and leaves nothing behind.
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { scratchIn } from "../../pipeline/command/disk.ts";
import { inMemory, type Scratch } from "../../pipeline/core/scratch.ts";
import { sorted } from "../../pipeline/export/sorted.ts";

const folder = mkdtempSync(join(tmpdir(), "annals-disk-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const VALUES = [null, 0, -0, 1.5, -7, 2 ** 31, 2 ** 53 - 1, 1e300, "", "Größe", "\u{1f600}\0x"] as const;

async function filled(scratch: Scratch): Promise<Buffer> {
  const { database, content, close } = await scratch.open();
  try {
    database.run('CREATE TABLE "t" ("at" INTEGER PRIMARY KEY, "value")');
    database.run("BEGIN");
    const insert = database.prepare('INSERT INTO "t" VALUES (?, ?)');
    for (let at = 0; at < 5_000; at++) insert([at, VALUES[at % VALUES.length] ?? null]);
    database.run("COMMIT; VACUUM");
    const back = [...database.each('SELECT "value" FROM "t" ORDER BY "at" LIMIT 11')].map(
      ({ value }) => value,
    );
    expect(back).toEqual(VALUES.map((value) => (value === 0 ? 0 : value)));
    return Buffer.concat([...content()]);
  } finally {
    close();
  }
}

test("the same bytes as in memory", async () => {
  const onDisk = await filled(scratchIn(join(folder, "a")));
  expect(onDisk.equals(await filled(inMemory))).toBe(true);
  expect(readdirSync(join(folder, "a"))).toEqual([]);
});

test("texts are sorted on a disk as they are in memory", async () => {
  const keys = Array.from({ length: 3_000 }, (_, at) => `<https://x.example/${(at * 7919) % 3_001}>`);
  const texts = keys.map((key) => [key, `${key}\n ä "b"`] as const);
  const few = [...(await sorted(texts, false, inMemory))];
  const many = [...(await sorted(texts, true, scratchIn(join(folder, "b"))))];
  expect(many).toEqual(few);
  expect(few[0]?.[0]).toBe("<https://x.example/0>");
  expect(readdirSync(join(folder, "b"))).toEqual([]);
});

test("closed, the file is gone and nothing more can be asked of it", async () => {
  const scratch = scratchIn(join(folder, "c"));
  const { database, close } = await scratch.open();
  close();
  expect(existsSync(join(folder, "c", "1.sqlite"))).toBe(false);
  expect(() => database.rows("SELECT 1")).toThrow();
});
