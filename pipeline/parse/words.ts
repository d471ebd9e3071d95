// What the document itself knows of its words: compounds that keep their hyphen, acronyms among capitals.
import { wordSet } from "../core/word-set.ts";
import { isInCapitals, type KeepsHyphen, keepsHyphen } from "./cut-word.ts";

const CUT_WORD = /[\p{L}\p{N}]-[ \t]*(?:\r\n|\n|\r)/u;
const WORD = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu;

/** Keeps the hyphen of a cut word that the text writes with one elsewhere, drops it where the text writes it whole. */
export function hyphenKnowledge(text: string): KeepsHyphen {
  if (!CUT_WORD.test(text)) return keepsHyphen;
  let words: ReadonlyMap<string, number> | undefined;
  return (before, after) => {
    words ??= countsOf(text);
    const [first, second] = [before.toLowerCase(), after.toLowerCase()];
    if (words.has(`${first}-${second}`)) return true;
    if (words.has(`${first}${second}`)) return false;
    // "LO-" / "MAKIN" is one name; of "EU-" / "ASEAN" each part stands alone elsewhere.
    if (isInCapitals(before) && isInCapitals(after))
      return [first, second].some((part) => (words?.get(part) ?? 0) > 1);
    return keepsHyphen(before, after);
  };
}

/** How often each word stands in a text, folded to small letters. */
function countsOf(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of text.toLowerCase().match(WORD) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Whether a word in capitals also stands so in running text. Texts in capitals tell nothing. */
export function acronymKnowledge(text: string): (word: string) => boolean {
  return (word) => {
    if (word.length > 8 || !/^\p{Lu}+$/u.test(word)) return false;
    if (NO_ACRONYMS.has(word)) return false;
    let tries = 0;
    for (let at = text.indexOf(word); at >= 0 && tries < 200; at = text.indexOf(word, at + 1), tries++) {
      const before = text.slice(Math.max(0, at - 30), at);
      const after = text.slice(at + word.length, at + word.length + 30);
      if (/[\p{L}\p{N}]$/u.test(before) || /^[\p{L}\p{N}]/u.test(after)) continue;
      const besideCapitals = /\p{Lu}{4,}[^\p{L}\n]*$/u.test(before) || /^[^\p{L}\n]*\p{Lu}{4,}/u.test(after);
      if (!besideCapitals && (/\p{Ll}{2}[^\n]*$/u.test(before) || /^[^\n]*\p{Ll}{2}/u.test(after)))
        return true;
    }
    return false;
  };
}

/** Words of newsletters' names that are often printed in capitals. */
const NO_ACRONYMS = wordSet(
  "NEWS LETTER NEWSLETTER BULLETIN THE AND OF FOR REVIEW DIGEST UPDATE REPORT TIMES POST",
);
