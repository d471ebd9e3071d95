// Drafts to Records: one record a person, body, place, programme, instrument and event over the collection.
import type { Authority, Draft, Records, Stage } from "../flow.ts";
import type { Tables } from "../model/records.ts";
import { inOrder } from "./dossier.ts";
import { type DocumentRecords, Resolver } from "./resolver.ts";

export interface Collection {
  readonly drafts: readonly Draft[];
  readonly authority: Authority;
}

/** The tables whose records hang on one document each. */
const OF_DOCUMENTS = ["articles", "quantities", "statements", "mentions"] as const;

export const resolve: Stage<Collection, Records> = ({ drafts, authority }, report) => {
  const ordered = inOrder(drafts);
  const resolver = new Resolver(authority);
  for (const draft of ordered) resolver.note(draft);
  for (const [index, draft] of ordered.entries()) resolver.enter(draft, index);
  for (const [index, draft] of ordered.entries()) resolver.tell(draft, index);
  const documents = ordered.map((draft, index) => resolver.records(draft, index));
  const shared = resolver.finish(report);
  return {
    tables: { ...shared, ...tablesOf(documents), redirects: [] },
    evidence: documents.flatMap(({ evidence }) => evidence),
    quarantine: [],
    sources: documents.map(({ source }) => source),
  };
};

function tablesOf(documents: readonly DocumentRecords[]): Pick<Tables, (typeof OF_DOCUMENTS)[number]> {
  return {
    articles: documents.flatMap(({ tables }) => tables.articles),
    quantities: documents.flatMap(({ tables }) => tables.quantities),
    statements: documents.flatMap(({ tables }) => tables.statements),
    mentions: documents.flatMap(({ tables }) => tables.mentions),
  };
}
