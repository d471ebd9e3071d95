// Names behind a label: "Editor: Vera Ten", "Photographs: B. Motsami", whatever else their words mean.
import { isWord } from "../../lexicon/name-words.ts";
import { isCommonWord, isThingHead } from "../../lexicon/not-names.ts";
import { isParticle } from "../../lexicon/person-names.ts";
import type { Candidate } from "./candidate.ts";
import { honorificsAt } from "./honorific.ts";
import type { Word } from "./words.ts";

const LABEL =
  /^(?:editors?|editor-in-chief|photographs?|photos?|photographers?|translators?|proofreaders?|reporters?|head)$/;

/** The names behind labels of a block: two words or more up to a mark, none of them a thing's. */
export function labelledNames(words: readonly Word[]): Candidate[] {
  const found: Candidate[] = [];
  for (let colon = 1; colon < words.length; colon++) {
    if (words[colon]?.text !== ":" || !isLabelled(words, colon)) continue;
    const from = honorificsAt(words, colon + 1).to;
    const to = beforeBody(words, from, endOfName(words, from));
    const name = words.slice(from, to);
    if (to - from < 2 || to - from > 5 || name.some(({ lower }) => isThingHead(lower))) continue;
    found.push({ from, to, honorificFrom: colon + 1 });
  }
  return found;
}

/** "Editor:", "Editor of Harbour Notes:", the label at the head of its sentence or line. */
function isLabelled(words: readonly Word[], colon: number): boolean {
  for (let at = colon - 1; at >= 0 && at > colon - 9; at--) {
    const word = words[at];
    if (LABEL.test(word?.lower ?? "")) return at === colon - 1 || words[at + 1]?.lower === "of";
    if (!word || (word.shape === "mark" && word.text !== "&")) return false;
  }
  return false;
}

/** "Editor: Vera Ten / National Library": two words of a name, and a body's on the next line. */
function beforeBody(words: readonly Word[], from: number, to: number): number {
  const next = words[from + 2];
  if (to - from < 4 || !next || !(isCommonWord(next.lower) || isWord("general", next.lower))) return to;
  return words.slice(from + 2, to + 3).some(({ lower }) => isThingHead(lower)) ? from + 2 : to;
}

function endOfName(words: readonly Word[], from: number): number {
  let to = from;
  for (; to < words.length; to++) {
    const word = words[to] as Word;
    if (to > from && word.glued) break;
    if (!/^(?:title|caps|initial|elided)$/.test(word.shape) && !isParticle(word.lower)) break;
  }
  const next = words[to];
  if (to - from > 3 && next?.shape === "number") return beforeSeries(words, from, to);
  const goesOn = to - from > 3 && next?.lower === "of";
  return !next || next.shape === "mark" || goesOn ? to : from;
}

/** "Editor: Vera Ten Shore Notes 2/2016": two words of a name before a paper's name and number. */
const beforeSeries = (words: readonly Word[], from: number, to: number): number =>
  words.slice(from + 2, to).every(({ lower }) => isCommonWord(lower) || isWord("general", lower))
    ? from + 2
    : from;
