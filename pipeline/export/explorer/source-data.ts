// The texts for the explorer, each with what was read in it: articles, mentions, events and other records by their place.
import { groupBy } from "../../core/group.ts";
import type { Dataset } from "../../flow.ts";
import type { TableName } from "../../model/records.ts";
import { byKey, type Item, type Piece, piecesOf } from "./shard.ts";

/** Records that are told by a stretch of text, in the order in which the margin shows them. */
const TOLD = ["events", "positions", "quantities", "statements", "relations"] as const satisfies TableName[];

/** What each document holds, by its name. */
const grouped = <R extends { readonly document: string }>(rows: readonly R[]): Map<string, R[]> =>
  groupBy(rows, ({ document }) => document);

function* items({ tables, sources }: Dataset): Generator<Item> {
  const issues = grouped(tables.issues);
  const articles = grouped(tables.articles);
  const mentions = grouped(tables.mentions);
  const told = TOLD.map((table) => [table, grouped<Told>(tables[table])] as const);
  for (const { document, text } of [...sources].sort((a, b) =>
    byKey({ key: a.document }, { key: b.document }),
  )) {
    const value = {
      document,
      issue: issues.get(document)?.[0]?.id ?? null,
      text,
      articles: (articles.get(document) ?? []).map(({ id, title, start, end }) => [id, title, start, end]),
      mentions: (mentions.get(document) ?? []).map(({ id, type, start, end, entity, value, confidence }) => [
        id,
        type,
        start,
        end,
        entity ?? null,
        value ?? null,
        confidence,
      ]),
      told: told.map(([table, rows]) => [
        table,
        (rows.get(document) ?? []).map(({ id, start, end }) => [id, start, end]),
      ]),
    };
    yield { key: document, json: JSON.stringify(value) };
  }
}

interface Told {
  readonly id: string;
  readonly document: string;
  readonly start: number;
  readonly end: number;
}

/** The pieces of the texts. */
export const sourcePieces = (dataset: Dataset): Generator<Piece> => piecesOf("source", items(dataset));
