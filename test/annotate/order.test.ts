// A document's draft is its own: whatever was read before it in the same process changes nothing.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { outcomesOf } from "../../pipeline/engine/outcome.ts";
import { DEFAULT_LIMITS } from "../../pipeline/read/limits.ts";
import { sampleOf } from "../support/gold.ts";

const GOLD = join(import.meta.dirname, "..", "gold");
const names = sampleOf(
  readdirSync(GOLD).filter((name) => name.endsWith(".txt")),
  12,
);

const draftOf = async (document: string): Promise<string> =>
  JSON.stringify(await outcomesOf({ document, bytes: readFileSync(join(GOLD, document)) }, DEFAULT_LIMITS));

test("documents read in one order and in the other give the same drafts", async () => {
  const drafts = new Map<string, string>();
  for (const name of names) drafts.set(name, await draftOf(name));
  for (const name of [...names].reverse()) expect(await draftOf(name)).toBe(drafts.get(name));
});
