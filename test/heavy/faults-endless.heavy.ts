// A thread whose work does not end is stopped, its document told and held back; all others in its file and beside it are drafted.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { draftAll } from "../../pipeline/engine/engine.ts";
import type { Outcome } from "../../pipeline/engine/outcome.ts";
import { PartStore } from "../../pipeline/engine/part-store.ts";
import { threadEngine } from "../../pipeline/engine/threads.ts";
import { DEFAULT_LIMITS } from "../../pipeline/read/limits.ts";
import { letter, mail } from "../support/letters.ts";
import { temporaryFolder } from "../support/terminal.ts";

const NEWSLETTER = join(import.meta.dirname, "../../input/newsletters/china-st-newsletter-no-23.md");
/** A stage of the long document takes several times as long, one of a letter in a thread that has just begun much less. */
const LIMITS = { ...DEFAULT_LIMITS, seconds: 8 };
const LONG = readFileSync(NEWSLETTER, "utf8").repeat(300);

test("in a mailbox", async () => {
  const folder = temporaryFolder();
  const path = (name: string): string => join(folder, name);
  writeFileSync(path("box.mbox"), mail("First", letter(1)) + mail("Long", LONG) + mail("Last", letter(2)));
  writeFileSync(path("letter.md"), letter(3));
  const store = new PartStore(path("parts"), "");
  const engine = threadEngine({ store, limits: LIMITS }, 2);
  const files = ["box.mbox", "letter.md"].map((document) => ({ document, path: path(document) }));
  const parts = await draftAll(files, { store, limits: LIMITS }, engine, { progress: () => {} });
  const outcomes: Outcome[] = [];
  for await (const outcome of parts) outcomes.push(outcome);
  await engine.close();

  expect(outcomes).toHaveLength(4);
  const held = outcomes.filter(({ draft }) => draft === undefined);
  expect(held.map(({ problems }) => problems.map(({ rule, message }) => [rule, message]))).toEqual([
    [["limit-passed", "the work on it did not end in 8 seconds and was stopped"]],
  ]);
  expect(outcomes.filter(({ draft }) => draft).map(({ draft }) => draft?.articles.length)).toEqual([1, 1, 1]);
}, 400_000);
