// The tokeniser and tagger, as good as fresh for each document: it learns words as it reads, and what it learnt from one
// document ("USD" as a currency or as a name) must not change how another one is cut, whatever came before it.
import winkModel from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";

export type Tagger = ReturnType<typeof winkNLP>;

/** The words that a model knows: first those that it came with, then those that it learnt. */
interface Words {
  readonly list: readonly string[];
  readonly hash: Record<string, number>;
}

/** What was learnt takes room, forgotten or not, until a new tagger is made: after so many words. */
const MOST_LEARNT = 200_000;

/**
 * Plain words, which may be kept: the tokeniser takes such letters for one word wherever they stand, and reads what it
 * keeps of them off their letters alone. Three letters may be a currency's.
 */
const PLAIN_WORD = /^[A-Z]?[a-z]{4,}$/;

let tagger: Tagger | undefined;
let words: Words = { list: [], hash: {} };
let known = 0;
let checked = 0;

function make(): Tagger {
  const core = (): unknown => {
    const made = (winkModel.core as () => { readonly features: { readonly lexeme: Words } })();
    words = made.features.lexeme;
    known = checked = words.list.length;
    return made;
  };
  return winkNLP({ ...winkModel, core }, ["sbd", "pos"]);
}

/** A tagger that reads as it did before it read anything. */
export function freshTagger(): Tagger {
  if (!tagger || checked - known > MOST_LEARNT) tagger = make();
  for (; checked < words.list.length; checked++) {
    const word = words.list[checked] as string;
    if (!PLAIN_WORD.test(word)) delete words.hash[word];
  }
  return tagger;
}
