// Acronyms made of the beginnings of words: "FEMIHOLAB" of a Federation of Mission Hospitals of the Lake Basin.
import { isWord } from "../../lexicon/name-words.ts";

/** Letters that one word gives at most. */
const MOST = 4;
/** Fewer letters are too easily found in any name. */
const SHORTEST = 5;

/** Whether each telling word of a name gives its first letters, in their order, and no letter is left. */
export function isOfSyllables(acronym: string, name: string): boolean {
  if (acronym.length < SHORTEST) return false;
  const words = name
    .toUpperCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && !SMALL.test(word) && !isWord("particle", word.toLowerCase()));
  return words.length > 2 && words.length < acronym.length && consumes(acronym, 0, words, 0);
}

const SMALL = /^(?:OF|AND|THE|FOR|IN|ON|AT|TO|BY|WITH)$/;

function consumes(acronym: string, at: number, words: readonly string[], index: number): boolean {
  const word = words[index];
  if (word === undefined) return at === acronym.length;
  if (acronym.length - at < words.length - index) return false;
  for (let length = 1; length <= MOST && word[length - 1] === acronym[at + length - 1]; length++) {
    if (consumes(acronym, at + length, words, index + 1)) return true;
  }
  return false;
}
