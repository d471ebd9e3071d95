// What is read once and kept: facts about a word, for each distinct word, and facts about a block, for each block.

/** Words that one fact is kept of. More than a long newsletter has; when they are reached, all is read anew. */
const MOST_WORDS = 20_000;

/**
 * The same function, which remembers its answers. For facts that hang on the word's letters alone.
 * The words kept are copies, so that none holds the text it was cut from.
 */
export function remember<Fact extends NonNullable<unknown>>(
  read: (word: string) => Fact,
): (word: string) => Fact {
  const known = new Map<string, Fact>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    if (known.size >= MOST_WORDS) known.clear();
    const own = copyOf(word);
    const fact = read(own);
    known.set(own, fact);
    return fact;
  };
}

/** The same function of an object, read once for each and forgotten with it: the words of a block, the names of a text. */
export function oncePer<Of extends object, Fact extends NonNullable<unknown>>(
  read: (of: Of) => Fact,
): (of: Of) => Fact {
  const known = new WeakMap<Of, Fact>();
  return (of) => {
    const before = known.get(of);
    if (before !== undefined) return before;
    const fact = read(of);
    known.set(of, fact);
    return fact;
  };
}

/** The word as a string of its own: a slice may keep its whole text alive, and at twice the width. */
function copyOf(word: string): string {
  const units: number[] = [];
  for (let at = 0; at < word.length; at++) units.push(word.charCodeAt(at));
  return String.fromCharCode(...units);
}
