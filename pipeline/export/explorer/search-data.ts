// The search index of the explorer: each word with the records that hold it, sorted, so that a few letters find their piece.
import { codePointText } from "../../core/code-points.ts";
import { fold } from "../../core/keys.ts";
import type { Published } from "../../flow.ts";
import type { RecordType } from "../../model/record-type.ts";
import type { ArticleRecord } from "../../model/records/article.ts";
import { recordTypes } from "../../model/records.ts";
import type { Row } from "../../model/row.ts";
import type { Keyed } from "../sorted.ts";
import { asciiKey } from "./ascii-key.ts";
import type { RowsById } from "./by-id.ts";
import type { Group } from "./keyed.ts";
import { listedTables } from "./listed.ts";
import { type Piece, piecesOf } from "./shard.ts";

/** Most records that are kept of one word: those that are named so before the others. */
const MOST = 5000;
const NAMES: ReadonlySet<string> = new Set(["name", "title", "alternateNames", "acronym"]);

const wordsOf = (text: string): Set<string> =>
  new Set(
    fold(text)
      .split(" ")
      .filter((word) => word !== ""),
  );

/** What a record is found by: words of its name weigh more than those of its other texts. */
function textsOf(type: RecordType, row: Row): { names: string; texts: string } {
  const told: Record<"names" | "texts", string[]> = { names: [], texts: [] };
  for (const [name, { kind }] of Object.entries(type.fields)) {
    if (!/^(?:texts?|display)$/.test(kind) || row[name] === undefined) continue;
    told[NAMES.has(name) ? "names" : "texts"].push([row[name]].flat().join(" "));
  }
  return { names: told.names.join(" "), texts: told.texts.join(" ") };
}

/** Under each word: table, place in the table, and 1 where it stands in the name. */
function* recordWords(rows: RowsById): Generator<Keyed> {
  for (const [number, table] of listedTables.entries()) {
    let place = 0;
    for (const row of rows.of(table)) {
      const { names, texts } = textsOf(recordTypes[table] as RecordType, row);
      const named = wordsOf(names);
      for (const word of named) yield [asciiKey(word), `${number},${place},1`];
      for (const word of wordsOf(texts)) if (!named.has(word)) yield [asciiKey(word), `${number},${place},0`];
      place++;
    }
  }
}

/** Under each word: the articles that hold it. */
function* articleWords({ sources }: Published, rows: RowsById): Generator<Keyed> {
  const articles = new Map<string, [number, number, number][]>();
  let place = 0;
  for (const { document, start, end } of rows.of("articles") as Iterable<ArticleRecord>) {
    const all = articles.get(document) ?? [];
    articles.set(document, all);
    all.push([place++, start, end]);
  }
  const number = listedTables.indexOf("articles");
  for (const { document, text } of sources) {
    const points = codePointText(text);
    for (const [at, start, end] of articles.get(document) ?? [])
      for (const word of wordsOf(points.cut({ start, end }) ?? ""))
        yield [asciiKey(word), `${number},${at},0`];
  }
}

/** What is found under each word, to be sorted by it. */
export function* searchWords(dataset: Published, rows: RowsById): Generator<Keyed> {
  yield* recordWords(rows);
  yield* articleWords(dataset, rows);
}

/** A word and what it finds, as one list: word, table, place, 1 or 0, table ... */
function posting(word: string, found: readonly string[]): string {
  const named = found.filter((each) => each.endsWith(",1"));
  const others = found.filter((each) => !each.endsWith(",1"));
  return `[${[JSON.stringify(word), ...named, ...others].slice(0, MOST + 1).join(",")}]`;
}

/** The pieces of the index. */
export function* searchPieces(groups: Iterable<Group>): Generator<Piece> {
  const items = function* () {
    for (const [key, found] of groups) yield { key, json: posting(key, found) };
  };
  yield* piecesOf("search", items());
}
