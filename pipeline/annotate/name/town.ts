// The town behind a name of general words, which tells which of many: "Provincial Museum in Holguín", "General Hospital, Enugu".
import type { Token } from "../../flow.ts";
import { placesNamed } from "../../lexicon/gazetteer.ts";
import type { Head } from "../../lexicon/heads.ts";
import { isWord } from "../../lexicon/name-words.ts";
import type { Conjunct } from "./conjunct.ts";
import { countryAt, isCapital } from "./token.ts";

/** Every district or province has one. */
const OF_AREA = /^(?:district|regional|provincial|municipal|county)$/;
/** What hospitals and colleges are called where each town has one. */
const OF_TOWN =
  /^(?:general|teaching|college|university|district|regional|provincial|central|county|government|military|civil|medical|referral|maternity|state|engineering|polytechnic)$/;
const HOUSES = /^(?:museum|hospital)$/;
const SCHOOLS = /^(?:college|medical school|medical college|polytechnic)$/;

/** Behind the town, where the name has nothing else that tells it; right behind the head word otherwise. */
export function readTown(tokens: readonly Token[], { subtype, word }: Head, head: number): number {
  const to = head + 1;
  const joint = tokens[to]?.text;
  if (joint !== "in" && joint !== ",") return to;
  const houses = HOUSES.test(subtype);
  const [kind, first] = [tokens[head - 1]?.lower ?? "", tokens[head - 2]];
  const alone = !first || !isCapital(first.text) || OF_TOWN.test(first.lower) || isWord("stop", first.lower);
  if (!alone || !(joint === "in" ? houses && OF_AREA.test(kind) : isOfTown(subtype, word, kind))) return to;
  const town = tokens[to + 1];
  if (!town || !isCapital(town.text) || countryAt(tokens, to + 1) || placesNamed(town.text).length === 0)
    return to;
  const next = tokens[to + 2];
  return isCapital(next?.text ?? "") || (joint === "," && /^(?:and|&|-)$/.test(next?.text ?? ""))
    ? to
    : to + 2;
}

const isOfTown = (subtype: string, word: string, kind: string): boolean =>
  (subtype === "hospital" || SCHOOLS.test(word)) && OF_TOWN.test(kind);

/** "Mercy School in Red Wing": a town's name, whatever its words mean. */
export const isTown = (tokens: readonly Token[], { from, to }: Conjunct): boolean =>
  placesNamed(
    tokens
      .slice(from, to)
      .map(({ text }) => text)
      .join(" "),
  ).length > 0;

/** "Institute of Soft Matter of Waikato University": whose it is, without an article. */
export function isUniversity(tokens: readonly Token[], from: number): boolean {
  let to = from;
  while (
    to - from < 4 &&
    isCapital(tokens[to]?.text ?? "") &&
    !/^(?:university|academy)$/.test(tokens[to]?.lower ?? "")
  )
    to++;
  return (
    to > from && /^(?:university|academy)$/.test(tokens[to]?.lower ?? "") && isCapital(tokens[to]?.text ?? "")
  );
}

/** "Can Tho Museum": a small word that begins the name of a town. */
export const isTownOfTwo = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === "can" &&
  isCapital(tokens[at + 1]?.text ?? "") &&
  placesNamed(`${tokens[at]?.text} ${tokens[at + 1]?.text}`).length > 0;

/** "signed an Agreement on Harbour Laboratories in Riga": where it was signed, behind what it is on. */
export function isPlaceOfSigning(tokens: readonly Token[], start: number, { from, to }: Conjunct): boolean {
  const next = tokens[to];
  if (!isTown(tokens, { from, to }) || (next && isCapital(next.text))) return false;
  const { sentence } = tokens[start] ?? {};
  for (let at = start - 1; at >= 0 && at > start - SIGNING && tokens[at]?.sentence === sentence; at--)
    if (/^(?:sign(?:s|ed|ing)?|signatures?|initial(?:l?ed|s)|concluded?)$/.test(tokens[at]?.lower ?? ""))
      return true;
  return false;
}
/** Words between a signature and the head word of what is signed at most. */
const SIGNING = 14;
