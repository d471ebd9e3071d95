// Where each word of a text stands, so that a name once found is looked for only where its first word is.
import { oncePer } from "../core/remember.ts";
import type { Token } from "../flow.ts";
import type { TokenTrie } from "../lexicon/trie.ts";
import { foldToken } from "./name/token.ts";
import type { Text, TextBlock } from "./text.ts";

/** A token with its block. */
export interface Place {
  readonly block: TextBlock;
  readonly at: number;
}

/** Room for the tokens of a block, in the number of a place. */
const BLOCK = 2 ** 24;

/** The places of each word as numbers, in reading order, by its spelling in lower case with "and" for "&". */
const indexOf = oncePer(({ blocks }: Text): ReadonlyMap<string, readonly number[]> => {
  const index = new Map<string, number[]>();
  for (const [block, { tokens }] of blocks.entries()) {
    for (let at = 0; at < tokens.length; at++) {
      const word = foldToken(tokens[at] as Token);
      const places = index.get(word);
      if (places) places.push(block * BLOCK + at);
      else index.set(word, [block * BLOCK + at]);
    }
  }
  return index;
});

const NOWHERE: readonly number[] = [];

const placesAt = ({ blocks }: Text, numbers: readonly number[]): Place[] =>
  numbers.map((number) => ({ block: blocks[Math.floor(number / BLOCK)] as TextBlock, at: number % BLOCK }));

/** The places of a word, whatever its case. */
export const placesOfWord = (text: Text, word: string): readonly Place[] =>
  placesAt(text, indexOf(text).get(word.toLowerCase()) ?? NOWHERE);

/** The places of all words that the sequences of a trie begin with, in reading order. */
export function startsOf<T>(text: Text, trie: TokenTrie<T>): readonly Place[] {
  const words = new Set<string>();
  for (const word of trie.beginnings) words.add(word.toLowerCase());
  const numbers: number[] = [];
  for (const word of words) for (const number of indexOf(text).get(word) ?? NOWHERE) numbers.push(number);
  return placesAt(
    text,
    numbers.sort((a, b) => a - b),
  );
}
