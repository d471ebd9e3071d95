// What is read once and kept: facts about a word, for each distinct word, and facts about a block, for each block.
import { copied } from "./copied.ts";

/** Words that one fact is kept of. More than a long newsletter has; when they are reached, all is read anew. */
const MOST_WORDS = 20_000;
/** What is longer is no word and seldom comes again. */
const LONGEST_WORD = 60;

/** A function of words that remembers its answers. For facts that hang on the word's letters alone. */
export function remember<Fact extends NonNullable<unknown>>(
  read: (word: string) => Fact,
): (word: string) => Fact {
  const known = new Map<string, Fact>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    if (word.length > LONGEST_WORD) return read(word);
    if (known.size >= MOST_WORDS) known.clear();
    const own = spelling(word);
    const fact = read(own);
    known.set(own, fact);
    return fact;
  };
}

const spellings = new Map<string, string>();

/** The one string that stands for all of this spelling: quick to look up, and no slice that keeps its text alive. */
export function spelling(word: string): string {
  const known = spellings.get(word);
  if (known !== undefined) return known;
  if (spellings.size >= MOST_WORDS) spellings.clear();
  const own = copied(word);
  spellings.set(own, own);
  return own;
}

/** What forgets the facts of one `oncePer`. */
const forgetters: (() => void)[] = [];

/**
 * A function of an object, read once for each: the words of a block, the names of a text. It remembers until `forget`,
 * and not as long as the object lives: weak maps make the collector carry what they hold from one document to the next.
 */
export function oncePer<Of extends object, Fact extends NonNullable<unknown>>(
  read: (of: Of) => Fact,
): (of: Of) => Fact {
  // Made when first asked: an empty map that has grown old would keep what it is filled with past its end.
  let known: Map<Of, Fact> | undefined;
  forgetters.push(() => {
    known = undefined;
  });
  return (of) => {
    known ??= new Map();
    const before = known.get(of);
    if (before !== undefined) return before;
    const fact = read(of);
    known.set(of, fact);
    return fact;
  };
}

/** Lets go of what was read of a document's parts. Nothing changes by it: what is asked again is read again. */
export function forget(): void {
  for (const drop of forgetters) drop();
}
