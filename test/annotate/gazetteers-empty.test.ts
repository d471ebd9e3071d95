// Rules, not lists: with every gazetteer of persons and bodies emptied, mentions are found nearly as well.
import { expect, test, vi } from "vitest";
import type { Row } from "../../pipeline/lexicon/table.ts";
import { agreement, f1, goldDocuments, sampleOf, sourceOf } from "../support/gold.ts";

/** Lists of people and bodies known by name, and of names that people bear. */
const GAZETTEERS = new Set(["given-names", "surnames", "acronyms", "newspapers", "programmes"]);
/** Points of F1 that may be lost without them. */
const LOSS = 3;

async function scored(): Promise<number> {
  vi.resetModules();
  const { draft } = await import("../../pipeline/run.ts");
  const some = sampleOf(goldDocuments(), 8);
  const counts = some.map(({ text, marked }) =>
    agreement(
      marked,
      draft(sourceOf(text), () => {}),
    ),
  );
  return f1(counts);
}

test(`mention F1 falls by ${LOSS} points at most with every gazetteer of persons and bodies emptied`, async () => {
  const full = await scored();
  vi.doMock("../../pipeline/lexicon/table.ts", async (original) => {
    const table = await original<typeof import("../../pipeline/lexicon/table.ts")>();
    const loadTable = (name: string): Row[] => (GAZETTEERS.has(name) ? [] : table.loadTable(name));
    return { ...table, loadTable };
  });
  const emptied = await scored();
  expect(emptied).not.toBe(full);
  expect(full - emptied).toBeLessThanOrEqual(LOSS);
});
