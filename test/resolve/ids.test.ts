// Ids stay when an issue is added: over collections of our documents made by chance. ADDITIONS=40 tries that many.
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Draft } from "../../pipeline/flow.ts";
import { tableNames } from "../../pipeline/model/records.ts";
import { draft, publish } from "../../pipeline/run.ts";
import { goldDocuments, sourceOf } from "../support/gold.ts";
import { knowledgeForTests } from "../support/knowledge.ts";

const ALL = goldDocuments().toSorted((a, b) => a.text.length - b.text.length);
/** A quick run takes the short ones. */
const POOL = process.env.ADDITIONS ? ALL : ALL.slice(0, 7);
const RUNS = Number(process.env.ADDITIONS ?? 5);

const knowledge = knowledgeForTests();
const drafts = new Map<string, Draft>();

function draftOf({ name, text }: (typeof ALL)[number]): Draft {
  const known = drafts.get(name) ?? draft({ ...sourceOf(text), document: `${name}.txt` }, () => {});
  drafts.set(name, known);
  return known;
}

/** Each id with its table, and each mention with what it is of. */
async function idsOf(documents: readonly Draft[]) {
  const { tables } = await publish(documents, knowledge, () => {});
  const ids = tableNames.flatMap((table) => tables[table].map(({ id }) => `${table} ${id}`));
  const named = tables.mentions.map(({ id, entity, text }) => `${id} "${text}" → ${entity ?? "nothing"}`);
  return { ids, named };
}

test("no id is lost and no mention is of another record when an issue is added", async () => {
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(POOL, { minLength: 2 }), async (documents) => {
      const [added, ...before] = documents.map(draftOf);
      const old = await idsOf(before);
      const now = await idsOf([...before, added as Draft]);
      const ids = new Set(now.ids);
      const named = new Set(now.named);
      expect(old.ids.length).toBeGreaterThan(0);
      expect(old.ids.filter((id) => !ids.has(id))).toEqual([]);
      expect(old.named.filter((mention) => !named.has(mention))).toEqual([]);
    }),
    { numRuns: RUNS },
  );
});
