// Ids stay when an issue is added: over collections of our documents made by chance. ADDITIONS=40 tries that many.
import fc from "fast-check";
import { expect, test } from "vitest";
import { by } from "../../pipeline/core/keys.ts";
import type { Draft } from "../../pipeline/flow.ts";
import { type TableName, tableNames } from "../../pipeline/model/records.ts";
import { draft, publish } from "../../pipeline/run.ts";
import { grownCorpus } from "../bench/corpus.ts";
import { goldDocuments, sourceOf } from "../support/gold.ts";
import { knowledgeForTests } from "../support/knowledge.ts";

interface Given {
  readonly name: string;
  readonly text: string;
}

const ALL = goldDocuments().toSorted((a, b) => a.text.length - b.text.length);
/** The same newsletters with others named in them: what repeats is what every newsletter has. */
const GROWN = grownCorpus(4 * ALL.length).map((text, at): Given => ({ name: `grown-${at}`, text }));
const IS_LONG = process.env.ADDITIONS !== undefined;
const RUNS = Number(process.env.ADDITIONS ?? 5);

/** A quick run takes few and short ones. */
const POOLS: readonly (readonly [string, readonly Given[], ReadonlySet<TableName>])[] = [
  ["our documents", IS_LONG ? ALL : ALL.slice(0, 7), new Set(tableNames)],
  [
    "documents grown from them",
    IS_LONG ? GROWN : GROWN.filter((_, at) => at % ALL.length < 3),
    // They tell one event with other people in other places, as no two newsletters do.
    new Set(tableNames.filter((table) => table !== "events" && table !== "participations")),
  ],
];

const knowledge = knowledgeForTests();
const drafts = new Map<string, Draft>();

function draftOf({ name, text }: Given): Draft {
  const known = drafts.get(name) ?? draft({ ...sourceOf(text), document: `${name}.txt` }, () => {});
  drafts.set(name, known);
  return known;
}

/** Each id with its table, and each mention with what it is of. */
async function idsOf(documents: readonly Draft[], judged: ReadonlySet<TableName>) {
  const { tables } = await publish(
    documents.toSorted(by(({ source }) => source.document)),
    knowledge,
    () => {},
  );
  const ids = [...judged].flatMap((table) => tables[table].map(({ id }) => `${table} ${id}`));
  const mentions = tables.mentions.filter(({ type }) => type !== "EVENT" || judged.has("events"));
  const named = mentions.map(({ id, entity, text }) => `${id} "${text}" → ${entity ?? "nothing"}`);
  return { ids, named };
}

test.each(POOLS)(
  "no id is lost and no mention is of another record when an issue is added: %s",
  async (_, pool, judged) => {
    const some = fc.shuffledSubarray([...pool], {
      minLength: 2,
      maxLength: Math.min(pool.length, ALL.length),
    });
    await fc.assert(
      fc.asyncProperty(some, async (documents) => {
        const [added, ...before] = documents.map(draftOf);
        const old = await idsOf(before, judged);
        const now = await idsOf([...before, added as Draft], judged);
        const ids = new Set(now.ids);
        const named = new Set(now.named);
        expect(old.ids.length).toBeGreaterThan(0);
        expect(old.ids.filter((id) => !ids.has(id))).toEqual([]);
        expect(old.named.filter((mention) => !named.has(mention))).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  },
  600_000,
);
