// Names all in capitals that open a paragraph of news about people: "ANNA VIK has been made", "DR OLA BERG and ILSE ROHR were".
import { knownBody } from "../../lexicon/acronyms.ts";
import { isCommonWord, isThingHead } from "../../lexicon/not-names.ts";
import { isGivenName, isParticle, isSurname } from "../../lexicon/person-names.ts";
import type { Candidate } from "./candidate.ts";
import { evidenceAfter, isNationWord } from "./context.ts";
import type { Word } from "./words.ts";

const HONORIFIC = /^(?:DR|PROF|MR|MRS|MS|SIR|DAME|ENG|REV)\.?$/;
const GOES_ON = /^(?:has|have|was|were|is|are|will|joins?|joined|and|who|won|wins?|received?|of|from|,|\()$/;

/** The names that open a block, joined by "and"; none where the capitals go on or may be a body's. */
export function namesInCapitals(words: readonly Word[]): Candidate[] {
  const found: Candidate[] = [];
  let at = 0;
  for (let names = 0; names < 4; names++) {
    const candidate = nameAt(words, at);
    if (!candidate) break;
    found.push(candidate);
    const joint = words[candidate.to]?.text;
    if (joint !== "and" && joint !== ",") break;
    at = candidate.to + 1;
  }
  const last = found.at(-1);
  if (!last || !words.slice(last.to, last.to + 12).some(({ shape }) => shape === "lower")) return [];
  return found.some((candidate) => isTold(words, candidate)) ? found : [];
}

function nameAt(words: readonly Word[], at: number): Candidate | undefined {
  const from = HONORIFIC.test(words[at]?.text ?? "") ? (words[at + 1]?.text === "." ? at + 2 : at + 1) : at;
  let to = from;
  while (to - from < 5 && isNameWord(words[to])) to++;
  if (to - from < 2 || isParticle(words[from]?.lower ?? "") || !GOES_ON.test(words[to]?.lower ?? ""))
    return undefined;
  return { from, to, honorificFrom: at };
}

const isNameWord = (word: Word | undefined): boolean =>
  word !== undefined &&
  word.shape === "caps" &&
  (isParticle(word.lower) ||
    isGivenName(word.key) ||
    (word.text.length > 2 &&
      !isCommonWord(word.lower) &&
      !isNationWord(word.lower) &&
      !isThingHead(word.lower) &&
      !knownBody(word.text)));

/** An honorific, a known name in it or what only people do behind it. */
const isTold = (words: readonly Word[], { from, to, honorificFrom }: Candidate): boolean =>
  honorificFrom < from ||
  isGivenName(words[from]?.key ?? "") ||
  isSurname(words[to - 1]?.key ?? "") ||
  evidenceAfter(words, to) !== undefined;
