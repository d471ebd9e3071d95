// The tokeniser and tagger, fresh for each document: it learns words as it reads, and what it learnt from one document
// ("USD" as a currency or as a name) must not change how another one is cut, whatever came before it.
import winkModel from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";

export type Tagger = ReturnType<typeof winkNLP>;

/** The words that a model knows: first those that it came with, then those that it learnt. */
interface Words {
  readonly list: readonly string[];
  readonly hash: Record<string, number>;
}

/** What is forgotten still takes room, until a new tagger is made: after so many words. */
const MOST_FORGOTTEN = 200_000;

let tagger: Tagger | undefined;
let words: Words = { list: [], hash: {} };
let known = 0;
let forgotten = 0;

function make(): Tagger {
  const core = (): unknown => {
    const made = (winkModel.core as () => { readonly features: { readonly lexeme: Words } })();
    words = made.features.lexeme;
    known = forgotten = words.list.length;
    return made;
  };
  return winkNLP({ ...winkModel, core }, ["sbd", "pos"]);
}

/** The tagger as it was before it read anything. */
export function freshTagger(): Tagger {
  if (!tagger || forgotten - known > MOST_FORGOTTEN) tagger = make();
  for (; forgotten < words.list.length; forgotten++) delete words.hash[words.list[forgotten] as string];
  return tagger;
}
