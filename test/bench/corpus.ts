// Documents for benchmarks, grown from our own: names, places, years and numbers exchanged by a seed, so that they repeat and differ as in life.
import { listOf, loadTable } from "../../pipeline/lexicon/table.ts";
import { type GoldDocument, goldDocuments } from "../support/gold.ts";
import { randomNumbers } from "../support/noise.ts";

const namesOf = (table: string): string[] => loadTable(table).flatMap((row) => listOf(row.names));

/** Cities of so many people are exchanged with one another. */
const BIG = 300_000;

interface Pool {
  readonly names: readonly string[];
  readonly set: ReadonlySet<string>;
}

const poolOf = (names: readonly string[]): Pool => ({ names, set: new Set(names) });
const GIVEN = poolOf(namesOf("given-names"));
const FAMILY = poolOf(namesOf("surnames"));
const CITY = poolOf(
  loadTable("cities").flatMap(({ name = "", place = "" }) =>
    Number(place.split(" ")[3]) >= BIG ? [name] : [],
  ),
);

/** Exchanges the parts of one document. A word is exchanged for the same one wherever it stands in it. */
class Exchange {
  readonly #random: () => number;
  readonly #words = new Map<string, string>();
  readonly #years: number;

  constructor(seed: number) {
    this.#random = randomNumbers(seed);
    this.#years = Math.floor(this.#random() * 30);
  }

  /** Another word of a pool, the first ones most often: some people and towns are in every newsletter. */
  #other(word: string, { names }: Pool): string {
    const known = this.#words.get(word);
    if (known) return known;
    const other = names[Math.floor(names.length * this.#random() ** 3)] ?? word;
    this.#words.set(word, other);
    return other;
  }

  #word = (word: string): string => {
    const plain =
      word.length > 2 && word === word.toUpperCase() ? word[0] + word.slice(1).toLowerCase() : word;
    const pool = [GIVEN, FAMILY].find(({ set }) => set.has(plain));
    if (!pool) return word;
    const other = this.#other(plain, pool);
    return plain === word ? other : other.toUpperCase();
  };

  #digits = (digits: string): string =>
    digits.replace(/\d/g, (digit, at: number) =>
      String(
        at === 0 ? 1 + Math.floor(this.#random() * 9) : digit === "0" ? 0 : Math.floor(this.#random() * 10),
      ),
    );

  /** What is marked, with other words in it. */
  marked(type: string, words: string): string {
    if (type === "PERSON") return words.replace(/\p{L}+/gu, this.#word);
    if (type === "PLACE") return CITY.set.has(words) ? this.#other(words, CITY) : words;
    return type === "QUANTITY" ? words.replace(/\d+/g, this.#digits) : this.plain(words);
  }

  /** The same words in other years. */
  plain(words: string): string {
    return words.replace(/\b(?:19[5-9]|20[0-4])\d\b/g, (year) => String(Number(year) - this.#years));
  }
}

function exchanged({ text, marked }: GoldDocument, seed: number): string {
  const exchange = new Exchange(seed);
  let grown = "";
  let end = 0;
  for (const { type, start, end: to } of [...marked].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < end) continue;
    grown += exchange.plain(text.slice(end, start)) + exchange.marked(type, text.slice(start, to));
    end = to;
  }
  return grown + exchange.plain(text.slice(end));
}

/** The documents of a corpus one by one, always the same: our documents in turn, none like another. */
export function* grownDocuments(): Generator<string> {
  const seeds = goldDocuments();
  for (let index = 0; ; index++) yield exchanged(seeds[index % seeds.length] as GoldDocument, index + 1);
}

/** A corpus of so many documents. */
export function grownCorpus(count: number): string[] {
  const documents = grownDocuments();
  return Array.from({ length: count }, () => documents.next().value as string);
}
