// Drafts to Records: one record a person, body, place, programme, instrument and event over the collection.
import { type Keep, keepInMemory } from "../core/keep.ts";
import { compareText } from "../core/keys.ts";
import type { Report } from "../core/problem.ts";
import type { Authority, Draft, Kept, Records, Stage } from "../flow.ts";
import { inOrder } from "./dossier.ts";
import { Gathering } from "./gathering.ts";
import { Resolver } from "./resolver.ts";

export interface Collection {
  readonly drafts: readonly Draft[];
  readonly authority: Authority;
}

/** Drafts that can be walked as often as wanted, in the same order, from wherever they lie. */
export type Drafts = Iterable<Draft> | AsyncIterable<Draft>;

/** Resolves drafts that lie in memory. */
export const resolve: Stage<Collection, Records> = ({ drafts, authority }, report) => {
  const ordered = inOrder(drafts);
  const resolver = new Resolver(authority, keepInMemory);
  const gathering = new Gathering(keepInMemory);
  for (const draft of ordered) resolver.note(draft);
  for (const [index, draft] of ordered.entries()) resolver.enter(draft, index);
  for (const [index, draft] of ordered.entries()) resolver.tell(draft, index);
  for (const [index, draft] of ordered.entries()) gathering.add(resolver.records(draft, index));
  return gathering.finish(resolver, report) as Records;
};

/** Resolves drafts that are walked, one at a time in memory; their records go where they are kept. */
export async function resolveWalking(
  drafts: Drafts,
  authority: Authority,
  report: Report,
  keep: Keep,
): Promise<Kept> {
  const resolver = new Resolver(authority, keep);
  let last: string | undefined;
  for await (const draft of drafts) {
    const { document } = draft.source;
    if (last !== undefined && compareText(last, document) >= 0)
      return resolveWalking(await sorted(drafts, keep), authority, report, keep);
    resolver.note(draft);
    last = document;
  }
  const gathering = new Gathering(keep);
  await walk(drafts, (draft, index) => resolver.enter(draft, index));
  await walk(drafts, (draft, index) => resolver.tell(draft, index));
  await walk(drafts, (draft, index) => gathering.add(resolver.records(draft, index)));
  return gathering.finish(resolver, report);
}

async function walk(drafts: Drafts, take: (draft: Draft, index: number) => void): Promise<void> {
  let index = 0;
  for await (const draft of drafts) take(draft, index++);
}

/** Drafts that memory holds while they are put in order: some are large. */
const MOST = 16;

/** Drafts that came in another order, as those of archives and mailboxes can. A path that comes twice counts once. */
async function sorted(drafts: Drafts, keep: Keep): Promise<Iterable<Draft>> {
  const byPath = keep.dictionary<Draft>(MOST);
  const paths = new Set<string>();
  await walk(drafts, (draft) => {
    paths.add(draft.source.document);
    byPath.set(draft.source.document, draft);
  });
  const ordered = [...paths].sort(compareText);
  return {
    *[Symbol.iterator]() {
      for (const path of ordered) yield byPath.get(path) as Draft;
    },
  };
}
