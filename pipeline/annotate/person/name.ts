// The parts of a person's name as its form tells them, and its canonical spelling.
import type { PersonName } from "../../flow.ts";
import {
  isGivenName,
  isParticle,
  isPinyinGiven,
  isSpanishName,
  isSurname,
  isSyllable,
  surnameHasOrder,
  surnameHasOrigin,
} from "../../lexicon/person-names.ts";
import type { Word } from "./words.ts";

export interface ReadName {
  readonly name: string;
  readonly person: PersonName;
}

const EASTERN_GIVEN = /^\p{Lu}\p{Ll}+-\p{Ll}+$/u;

/** Reads a full name, family name and given name where the form tells which is which. */
export function readName(words: readonly Word[]): ReadName {
  const name = spelled(words);
  const family = familyRange(words);
  if (!family) return { name, person: {} };
  const [from, to] = family;
  const given = spelled([...words.slice(0, from), ...words.slice(to)]);
  const person: PersonName = { family: spelled(words, from, to), ...(given ? { given } : {}) };
  return { name, person };
}

/** The canonical spelling of some of the words of a name: a word in capitals in title case. */
export function spelled(words: readonly Word[], from = 0, to = words.length): string {
  let text = "";
  for (let index = from; index < to; index++) {
    const word = words[index] as Word;
    if (index > from) text += word.text === "," || (word.glued && word.shape !== "title") ? "" : " ";
    const isCaps = word.shape === "caps" && !ROMAN.test(word.text);
    text += !isCaps ? word.text : isSmall(words, index) ? word.lower : titleCase(word.text);
  }
  return text;
}

/** Particles that have no capital inside a name whose letters are all capitals. */
const SMALL =
  /^(?:VAN|VON|DER|DEN|DE|DEL|DELLA|DOS|DAS|DO|DA|DU|ZU|ZUR|TER|TEN|AF|AV|BIN|BINTI|BINT|IBN|ARAP)$/;

const isSmall = (words: readonly Word[], index: number): boolean => {
  const isInside = index > 0 && index < words.length - 1;
  const text = words[index]?.text ?? "";
  return isInside && (SMALL.test(text) || (/^L(?:A|AS|OS)$/.test(text) && words[index - 1]?.lower === "de"));
};

/** "VI" of "Mohammed VI". */
export const ROMAN = /^(?:I{2,3}|IV|VI{0,3}|IX|XI{0,3}|XI?V|XV)$/;

/** The first letter of a word or of a part of it, and what stands behind an article grown into the name. */
const CAPITAL = /(?<=^['’ʼ‘ʻ]?|-['’ʼ‘ʻ]?|(?:^|-)(?:\p{L}|dell|dall|sant)['’ʼ])\p{L}/gu;

/** "O'NEILL" and "DELL'UTRI" go on with a capital, "YO'LDOSHEV" and "SA'AD" do not. */
function titleCase(text: string): string {
  return text
    .toLowerCase()
    .replace(CAPITAL, (letter) => letter.toUpperCase())
    .replace(/^Mc(\p{L})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`);
}

/** Word indices of the family name, or undefined where nothing tells it. */
function familyRange(all: readonly Word[]): [number, number] | undefined {
  const words = withoutSuffix(all);
  const count = words.length;
  if (count < 2) return undefined;
  const caps = words.filter((word) => word.shape === "caps" && !ROMAN.test(word.text)).length;
  if (caps > 0 && caps < count) {
    const first = words.findIndex((word) => word.shape === "caps");
    let end = first;
    while (words[end]?.shape === "caps") end++;
    return [first, end];
  }
  if (isFamilyFirst(words)) return [0, 1];
  const particle = words.findIndex((word, index) => index > 0 && isParticle(word.lower));
  if (particle > 0 && words[particle]?.shape === "lower") return [spanishStart(words, particle), count];
  if (particle > 0 && words[particle]?.lower !== "la") return [particle, count];
  return givenFirst(words);
}

const SUFFIXES = new Set(["jr.", "jr", "sr."]);

function withoutSuffix(words: readonly Word[]): readonly Word[] {
  let count = words.length;
  while (
    count > 1 &&
    (SUFFIXES.has(words[count - 1]?.lower ?? "") ||
      ROMAN.test(words[count - 1]?.text ?? "") ||
      words[count - 1]?.text === ",")
  )
    count--;
  return words.slice(0, count);
}

/** Where a family name with "de la" in it begins: at the first family name behind the given names. */
function spanishStart(words: readonly Word[], particle: number): number {
  let start = particle;
  while (start > 1 && !isGivenName(words[start - 1]?.key ?? "") && words[start - 1]?.shape === "title")
    start--;
  return start;
}

/** "Lu Meiling", "Kwon Hye-jin", "Chen Shih-chung", "Tran Thi Thu Lan", "Mori Haruka", "Chea Ratana". */
export function isFamilyFirst(words: readonly Word[]): boolean {
  const [first, second] = words;
  if (!first || !second || first.shape !== "title" || second.shape === "initial") return false;
  const key = first.key;
  if (words.length === 2 && surnameHasOrder(key, "first")) {
    if (EASTERN_GIVEN.test(second.text)) return true;
    if (surnameHasOrigin(key, "chinese") && isPinyinGiven(second.key) && !familyLast(first, second))
      return true;
  }
  if (surnameHasOrigin(key, "vietnamese") && words.length >= 3)
    return words.slice(1).every((word) => isSyllable("vietnamese", word.key));
  if (surnameHasOrigin(key, "korean") && words.length === 3)
    return words.slice(1).every((word) => isSyllable("korean", word.key));
  if (surnameHasOrigin(key, "khmer-lao-malay") && words.length === 2)
    return !isSurname(second.key) && !isGivenName(key);
  if (surnameHasOrigin(key, "chinese") && words.length === 3 && !isGivenName(words[1]?.key ?? ""))
    return words.slice(1).every((word) => isSyllable("pinyin", word.key));
  if (surnameHasOrigin(key, "japanese") && words.length === 2)
    return isGivenName(second.key) && !isGivenName(key);
  return words.length === 2 && EASTERN_GIVEN.test(second.text) && !isGivenName(key);
}

/** "Meiling Lu": the last word alone is a family name, the first one has two syllables. */
const familyLast = (first: Word, second: Word): boolean =>
  (surnameHasOrigin(second.key, "chinese-common") && !surnameHasOrigin(first.key, "chinese-common")) ||
  (surnameHasOrigin(second.key, "chinese") &&
    first.key.length > 4 &&
    second.key.length <= 5 &&
    !surnameHasOrigin(first.key, "chinese"));

/** "Ana Lucía Flores Quispe", "Mary T. O'Neill", "J. P. Reid". */
function givenFirst(words: readonly Word[]): [number, number] | undefined {
  const count = words.length;
  let given = 0;
  while (
    given < count - 1 &&
    (words[given]?.shape === "initial" ||
      words[given]?.shape === "dotted" ||
      isGivenName(words[given]?.key ?? ""))
  )
    given++;
  if (given > 0) {
    const initials = words.findLastIndex((word) => word.shape === "initial" || word.shape === "dotted");
    const from = Math.max(given, initials + 1);
    return from < count && (count - from === 1 || (count - from === 2 && isSpanishName(words[0]?.key ?? "")))
      ? [from, count]
      : [count - 1, count];
  }
  const initial = words.findLastIndex((word) => word.shape === "initial");
  if (initial > 0 && initial < count - 1) return [initial + 1, count];
  if (EASTERN_GIVEN.test(words[0]?.text ?? "") || isSurname(words[count - 1]?.key ?? ""))
    return [count - 1, count];
  return undefined;
}
