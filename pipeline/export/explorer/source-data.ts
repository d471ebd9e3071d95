// The texts for the explorer, each with what was read in it: articles, mentions, events and other records by their place.
import type { Published } from "../../flow.ts";
import type { TableName } from "../../model/records.ts";
import type { Keyed } from "../sorted.ts";
import { asciiKey } from "./ascii-key.ts";
import type { Group } from "./keyed.ts";
import { type Item, type Piece, piecesOf } from "./shard.ts";

/** Records that are told by a stretch of text, in the order in which the margin shows them. */
const TOLD = ["events", "positions", "quantities", "statements", "relations"] as const satisfies TableName[];

/** Under each document: its text, its issue, its articles, its mentions, and the records told in it. */
export function* besideTexts({ tables, sources }: Published): Generator<Keyed> {
  const put = (document: string, kind: string, value: unknown): Keyed => [
    asciiKey(document),
    JSON.stringify([kind, value]),
  ];
  for (const { document, text } of sources) yield put(document, "text", [document, text]);
  for (const { document, id } of tables.issues) yield put(document, "issue", id);
  for (const { document, id, title, start, end } of tables.articles)
    yield put(document, "articles", [id, title, start, end]);
  for (const { document, id, type, start, end, entity, value, confidence } of tables.mentions)
    yield put(document, "mentions", [id, type, start, end, entity ?? null, value ?? null, confidence]);
  for (const table of TOLD)
    for (const { document, id, start, end } of tables[table]) yield put(document, table, [id, start, end]);
}

/** A document as the explorer reads it; none where the release has no text of it. */
function itemOf([key, beside]: Group): Item[] {
  const parsed = beside.map((json): readonly [string, unknown] => JSON.parse(json));
  const of = (kind: string): unknown[] => parsed.flatMap(([each, value]) => (each === kind ? [value] : []));
  const [told] = of("text") as [string, string][];
  if (!told) return [];
  const [document, text] = told;
  const value = {
    document,
    issue: of("issue")[0] ?? null,
    text,
    articles: of("articles"),
    mentions: of("mentions"),
    told: TOLD.map((table) => [table, of(table)]),
  };
  return [{ key, json: JSON.stringify(value) }];
}

/** The pieces of the texts. */
export function* sourcePieces(groups: Iterable<Group>): Generator<Piece> {
  const items = function* () {
    for (const group of groups) yield* itemOf(group);
  };
  yield* piecesOf("source", items());
}
