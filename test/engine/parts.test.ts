// Parts on disk are what was drafted, can be walked again, and are made again where the disk lost them.
import { copyFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { draftAll } from "../../pipeline/engine/engine.ts";
import { inlineEngine } from "../../pipeline/engine/inline.ts";
import { bytesOf, type InputFile, type Outcome, outcomesOf } from "../../pipeline/engine/outcome.ts";
import { PartStore } from "../../pipeline/engine/part-store.ts";
import type { Parts } from "../../pipeline/engine/parts.ts";
import { DEFAULT_LIMITS } from "../../pipeline/read/limits.ts";
import { temporaryFolder } from "../support/terminal.ts";

const GOLD = join(import.meta.dirname, "..", "gold");
const folder = temporaryFolder();
const silent = { progress: () => {} };
const run = (inputs: readonly InputFile[], store: PartStore): Promise<Parts> =>
  draftAll(
    inputs,
    { store, limits: DEFAULT_LIMITS },
    inlineEngine({ store, limits: DEFAULT_LIMITS }),
    silent,
  );

const files: InputFile[] = readdirSync(GOLD)
  .filter((name) => name.endsWith(".txt"))
  .slice(0, 4)
  .map((name) => {
    copyFileSync(join(GOLD, name), join(folder, name));
    return { document: name, path: join(folder, name) };
  });

const partsIn = (store: string): string[] =>
  readdirSync(store, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".gz"));

async function walk(parts: Parts): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for await (const outcome of parts) outcomes.push(outcome);
  return outcomes;
}

test("give what was drafted, as plain data, in the order of the documents, as often as asked", async () => {
  const parts = await run([...files].reverse(), new PartStore(join(folder, "a"), ""));
  const drafted = await Promise.all(
    files.map(async (file) => outcomesOf(await bytesOf(file, DEFAULT_LIMITS), DEFAULT_LIMITS)),
  );
  expect(await walk(parts)).toEqual(drafted.flat());
  expect(await walk(parts)).toEqual(drafted.flat());
});

test("are made again where they are lost or damaged", async () => {
  const place = join(folder, "b");
  const parts = await run(files, new PartStore(place, ""));
  const whole = await walk(parts);
  const [lost = "", damaged = ""] = partsIn(place);
  rmSync(join(place, lost));
  writeFileSync(join(place, damaged), "half a par");
  expect(await walk(parts)).toEqual(whole);
  expect(partsIn(place)).toHaveLength(files.length);
});

test("are kept apart by document, bytes, what is beside them, and program", () => {
  const place = join(folder, "c");
  const file = { document: "a.md", bytes: Buffer.from("# A\n") };
  const others = [
    { ...file, document: "b.md" },
    { ...file, bytes: Buffer.from("# B\n") },
    { ...file, sidecar: { document: "a.meta.json", bytes: Buffer.from("{}") } },
    { ...file, sidecar: { document: "a.meta.json", bytes: Buffer.from('{"number":"2"}') } },
  ];
  const store = new PartStore(place, "one");
  const keys = [store, new PartStore(place, "two")].flatMap((one) =>
    [file, ...others].map((f) => one.keyOf(f)),
  );
  expect(new Set(keys).size).toBe(10);
});

test("of what may go well another time are for this build alone", async () => {
  const store = new PartStore(join(folder, "e"), "");
  const problem = { severity: "error", message: "", document: "a.md" } as const;
  const late = [{ document: "a.md", problems: [{ ...problem, rule: "limit-passed" }] }];
  const bad = [{ document: "a.md", problems: [{ ...problem, rule: "text-undecodable" }] }];
  await store.write("aa1", late);
  await store.write("aa2", bad);
  expect([await store.keeps("aa1"), await store.has("aa1"), await store.keeps("aa2")]).toEqual([
    false,
    true,
    true,
  ]);
  expect(await store.read("aa1")).toEqual(late);
  await store.clear();
  expect([await store.has("aa1"), await store.has("aa2")]).toEqual([false, true]);
});

test("of a file that cannot be read are not kept", async () => {
  mkdirSync(join(folder, "folder.md"));
  const place = join(folder, "d");
  const gone = { document: "gone.md", path: join(folder, "gone.md") };
  const odd = { document: "folder.md", path: join(folder, "folder.md") };
  const outcomes = await walk(await run([gone, odd], new PartStore(place, "")));
  expect(outcomes.map(({ problems }) => problems[0]?.message)).toEqual([
    "the file cannot be read (EISDIR)",
    "the file cannot be read (ENOENT)",
  ]);
  expect(outcomes.some(({ draft }) => draft)).toBe(false);
});
