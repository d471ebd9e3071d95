// Drafts to Records: one record a person, body, place, programme, instrument and event over the collection.
import { compareText } from "../core/keys.ts";
import type { Report } from "../core/problem.ts";
import type { Authority, Draft, Records, Stage } from "../flow.ts";
import { inOrder } from "./dossier.ts";
import { type DocumentRecords, Resolver } from "./resolver.ts";

export interface Collection {
  readonly drafts: readonly Draft[];
  readonly authority: Authority;
}

/** Drafts that can be walked as often as wanted, in the same order, from wherever they lie. */
export type Drafts = Iterable<Draft> | AsyncIterable<Draft>;

/** Resolves drafts that lie in memory. */
export const resolve: Stage<Collection, Records> = ({ drafts, authority }, report) => {
  const ordered = inOrder(drafts);
  const resolver = new Resolver(authority);
  for (const draft of ordered) resolver.note(draft);
  for (const [index, draft] of ordered.entries()) resolver.enter(draft, index);
  for (const [index, draft] of ordered.entries()) resolver.tell(draft, index);
  return recordsOf(
    ordered.map((draft, index) => resolver.records(draft, index)),
    resolver,
    report,
  );
};

/** Resolves drafts that are walked, one at a time in memory, where they come in the order of their documents. */
export async function resolveWalking(drafts: Drafts, authority: Authority, report: Report): Promise<Records> {
  const resolver = new Resolver(authority);
  let last: string | undefined;
  for await (const draft of drafts) {
    const { document } = draft.source;
    if (last !== undefined && compareText(last, document) >= 0)
      return resolveGathered(drafts, authority, report);
    resolver.note(draft);
    last = document;
  }
  await walk(drafts, (draft, index) => resolver.enter(draft, index));
  await walk(drafts, (draft, index) => resolver.tell(draft, index));
  const documents: DocumentRecords[] = [];
  await walk(drafts, (draft, index) => {
    documents.push(resolver.records(draft, index));
  });
  return recordsOf(documents, resolver, report);
}

/** Drafts in another order, as those of archives and mailboxes can be, are put in order first. */
async function resolveGathered(drafts: Drafts, authority: Authority, report: Report): Promise<Records> {
  const all: Draft[] = [];
  await walk(drafts, (draft) => {
    all.push(draft);
  });
  return resolve({ drafts: all, authority }, report);
}

async function walk(drafts: Drafts, take: (draft: Draft, index: number) => void): Promise<void> {
  let index = 0;
  for await (const draft of drafts) take(draft, index++);
}

function recordsOf(documents: readonly DocumentRecords[], resolver: Resolver, report: Report): Records {
  return {
    tables: {
      ...resolver.finish(report),
      articles: documents.flatMap(({ tables }) => tables.articles),
      quantities: documents.flatMap(({ tables }) => tables.quantities),
      statements: documents.flatMap(({ tables }) => tables.statements),
      mentions: documents.flatMap(({ tables }) => tables.mentions),
      redirects: [],
    },
    evidence: documents.flatMap(({ evidence }) => evidence),
    quarantine: [],
    sources: documents.map(({ source }) => source),
  };
}
