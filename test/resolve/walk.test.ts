// Drafts that are walked one at a time give the records of drafts that lie in memory, in whatever order they come.
import { expect, test } from "vitest";
import { DEFAULT_MIN_CONFIDENCE } from "../../pipeline/command/build.ts";
import { keepIn, keepInMemory } from "../../pipeline/core/keep.ts";
import { inMemory as inMemoryScratch } from "../../pipeline/core/scratch.ts";
import type { Draft } from "../../pipeline/flow.ts";
import { resolve, resolveWalking } from "../../pipeline/resolve/resolve.ts";
import { draft, publish, publishKept } from "../../pipeline/run.ts";
import { goldDocuments } from "../support/gold.ts";
import { knowledgeForTests } from "../support/knowledge.ts";

const NOBODY = { people: [], organizations: [], places: [], corrections: [] };
const ignore = (): void => {};

/** Some that tell of the same people and bodies. */
const drafts: readonly Draft[] = goldDocuments()
  .filter(({ name }) => /^(?:dev|newsletter|rules-(?:science|space))/.test(name))
  .map(({ name, text }) =>
    draft(
      { document: `${name}.txt`, mediaType: "text/plain", text, sha256: "0".repeat(64), metadata: {} },
      ignore,
    ),
  );
const inMemory = JSON.stringify(resolve({ drafts, authority: NOBODY }, ignore));

/** Drafts as a store gives them: read anew in each walk, so that none can be kept by identity. */
function stored(all: readonly Draft[]): AsyncIterable<Draft> & { walks: number } {
  const texts = all.map((each) => JSON.stringify(each));
  return {
    walks: 0,
    async *[Symbol.asyncIterator]() {
      this.walks++;
      for (const text of texts) yield JSON.parse(text) as Draft;
    },
  };
}

test("from a store, in their order", async () => {
  const store = stored(drafts);
  expect(JSON.stringify(await resolveWalking(store, NOBODY, ignore, keepInMemory))).toBe(inMemory);
  expect(store.walks).toBe(4);
});

test("from a store, in another order", async () => {
  const backward = stored(drafts.toReversed());
  expect(JSON.stringify(await resolveWalking(backward, NOBODY, ignore, keepInMemory))).toBe(inMemory);
});

test("records that are kept in a database are published as those in memory", async () => {
  const knowledge = { ...knowledgeForTests(), minConfidence: DEFAULT_MIN_CONFIDENCE };
  const { database, close } = await inMemoryScratch.open();
  const kept = await publishKept(drafts, knowledge, ignore, keepIn(database));
  const expected = await publish(drafts, knowledge, ignore);
  expect(kept.quarantine.length).toBeGreaterThan(0);
  for (const [table, rows] of Object.entries(kept.tables))
    expect([...rows]).toEqual(expected.tables[table as keyof typeof expected.tables]);
  for (const part of ["evidence", "quarantine", "sources"] as const)
    expect([...kept[part]]).toEqual(expected[part]);
  close();
});

test("there are records that several documents share", () => {
  const { tables, evidence } = resolve({ drafts, authority: NOBODY }, ignore);
  const homes = new Map<string, Set<string>>();
  for (const { record, document } of evidence)
    homes.set(record, (homes.get(record) ?? new Set()).add(document));
  expect([...homes.values()].some(({ size }) => size > 1)).toBe(true);
  expect(tables.events.every(({ description }) => description !== "")).toBe(true);
});
