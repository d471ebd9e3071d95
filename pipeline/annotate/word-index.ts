// Where each word of a text stands, so that a name once found is looked for only where its first word is.
import { oncePer } from "../core/remember.ts";
import type { Token } from "../flow.ts";
import type { TokenTrie } from "../lexicon/trie.ts";
import { foldToken } from "./name-token.ts";
import type { Text, TextBlock } from "./text.ts";

/** A token with its block. */
export interface Place {
  readonly block: TextBlock;
  readonly at: number;
}

/** The places of each word, in reading order, by its spelling in lower case with "and" for "&". */
const indexOf = oncePer(({ blocks }: Text): ReadonlyMap<string, Place[]> => {
  const index = new Map<string, Place[]>();
  for (const block of blocks) {
    for (let at = 0; at < block.tokens.length; at++) {
      const word = foldToken(block.tokens[at] as Token);
      const places = index.get(word);
      if (places) places.push({ block, at });
      else index.set(word, [{ block, at }]);
    }
  }
  return index;
});

const NOWHERE: readonly Place[] = [];

/** The places of a word, whatever its case. */
export const placesOfWord = (text: Text, word: string): readonly Place[] =>
  indexOf(text).get(word.toLowerCase()) ?? NOWHERE;

/** The places of all words that the sequences of a trie begin with, in reading order. */
export function startsOf<T>(text: Text, trie: TokenTrie<T>): readonly Place[] {
  const words = new Set<string>();
  for (const word of trie.beginnings) words.add(word.toLowerCase());
  const places: Place[] = [];
  for (const word of words) for (const place of indexOf(text).get(word) ?? NOWHERE) places.push(place);
  return places.sort((a, b) => a.block.index - b.block.index || a.at - b.at);
}
