// The search index of the explorer: each word with the records that hold it, sorted, so that a few letters find their piece.
import { codePointText } from "../../core/code-points.ts";
import { compareText, fold } from "../../core/keys.ts";
import type { Dataset } from "../../flow.ts";
import type { RecordType } from "../../model/record-type.ts";
import { recordTypes, type TableName } from "../../model/records.ts";
import type { Row } from "../../model/row.ts";
import { listedTables } from "./record-data.ts";
import { byKey, type Piece, piecesOf } from "./shard.ts";

/** Most records that are kept of one word: of those that name it first. */
const MOST = 5000;
const NAMES: ReadonlySet<string> = new Set(["name", "title", "alternateNames", "acronym"]);

/** The words that a text is found by. */
export const wordsOf = (text: string): string[] =>
  fold(text)
    .split(" ")
    .filter((word) => word !== "");

/** What a record is found by: words of its name weigh more than those of its other texts. */
function textsOf(type: RecordType, row: Row): { names: string; texts: string } {
  const told: Record<"names" | "texts", string[]> = { names: [], texts: [] };
  for (const [name, { kind }] of Object.entries(type.fields)) {
    if (!/^(?:texts?|display)$/.test(kind) || row[name] === undefined) continue;
    told[NAMES.has(name) ? "names" : "texts"].push([row[name]].flat().join(" "));
  }
  return { names: told.names.join(" "), texts: told.texts.join(" ") };
}

/** By word: table, place in the table and 1 for a word of the name, in a row. */
class Index {
  readonly #words = new Map<string, number[]>();

  add(text: string, table: number, place: number, isName: 0 | 1): void {
    for (const word of new Set(wordsOf(text))) {
      const found = this.#words.get(word);
      if (!found) this.#words.set(word, [table, place, isName]);
      else if (found.length < MOST * 3) found.push(table, place, isName);
    }
  }

  *items(): Generator<{ key: string; json: string }> {
    for (const word of [...this.#words.keys()].sort(compareText))
      yield { key: word, json: JSON.stringify([word, ...(this.#words.get(word) ?? [])]) };
  }
}

/** The pieces of the index, of all listed records and of the texts of the articles. */
export function* searchPieces(dataset: Dataset): Generator<Piece> {
  const index = new Index();
  const texts = new Map(dataset.sources.map(({ document, text }) => [document, text]));
  const pointTexts = new Map(Array.from(texts, ([document, text]) => [document, codePointText(text)]));
  const sorted = (table: TableName): readonly Row[] =>
    [...(dataset.tables[table] as readonly Row[])].sort((a, b) =>
      byKey({ key: String(a.id) }, { key: String(b.id) }),
    );
  listedTables.forEach((table, number) => {
    for (const [place, row] of sorted(table).entries()) {
      const { names, texts } = textsOf(recordTypes[table] as RecordType, row);
      index.add(names, number, place, 1);
      index.add(texts, number, place, 0);
    }
  });
  for (const [place, { document, start, end }] of sorted("articles").entries() as IterableIterator<
    [number, Dataset["tables"]["articles"][number]]
  >)
    index.add(
      pointTexts.get(document)?.cut({ start, end }) ?? "",
      listedTables.indexOf("articles"),
      place,
      0,
    );
  yield* piecesOf("search", index.items());
}
