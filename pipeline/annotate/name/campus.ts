// The campus behind a university of several: "University of California, Berkeley".
import { wordSet } from "../../core/word-set.ts";
import type { Token } from "../../flow.ts";
import { placesNamed } from "../../lexicon/gazetteer.ts";
import { doubleHeadsOf, type Head, headsOf } from "../../lexicon/heads.ts";
import { isWord } from "../../lexicon/name-words.ts";
import { countryAt, isCapital, isFieldWord } from "./token.ts";

const CAMPUS_STATES =
  wordSet(`california texas massachusetts illinois maryland wisconsin michigan minnesota missouri nebraska nevada tennessee alabama alaska arkansas
  colorado hawaii houston wisconsin carolina technology hawaii`);

/** "National Institute of Technology Surat": of several in a country, each with its town behind the name. */
function isOfTechnology(tokens: readonly Token[], sense: Head, to: number): boolean {
  if (
    sense.subtype !== "institute" ||
    !/^(?:technology|management|science)$/.test(tokens[to - 1]?.lower ?? "")
  )
    return false;
  const [town, next] = [tokens[to], tokens[to + 1]];
  if (!town || !isCapital(town.text) || isCapital(next?.text ?? "") || headsOf(town.lower).length > 0)
    return false;
  return placesNamed(town.text).length > 0 && !isWord("post", town.lower);
}

/** "University of Ghana, Legon": a university of a whole country, and a small town. */
function isTown(tokens: readonly Token[], start: number, to: number): boolean {
  const [comma, town, next] = [tokens[to], tokens[to + 1], tokens[to + 2]];
  if (tokens[start]?.lower !== "of" || comma?.text !== "," || !town || !isCapital(town.text)) return false;
  const from = tokens[start + 1]?.lower === "the" ? start + 2 : start + 1;
  const wide =
    countryAt(tokens, from)?.length === to - from ||
    /^(?:indies|pacific|arctic|highlands)$/.test(tokens[to - 1]?.lower ?? "");
  if (!wide || isCapital(next?.text ?? "") || next?.lower === "and" || headsOf(town.lower).length > 0)
    return false;
  if (isWord("stop", town.lower) || isWord("post", town.lower) || countryAt(tokens, to + 1)) return false;
  return placesNamed(town.text).every(({ population }) => population < BIG);
}
const BIG = 200_000;

/** "Lincoln University & College": what else a university is, behind its head word. */
function overAmpersand(tokens: readonly Token[], to: number): number {
  const [sign, field, next] = [tokens[to], tokens[to + 1], tokens[to + 2]];
  if (sign?.text !== "&" || !field || !isCapital(field.text) || isCapital(next?.text ?? "")) return to;
  return isFieldWord(field.lower) ? to + 2 : to;
}

/** "American University in Bulgaria", "Webster International University in Tashkent": of several in the world. */
function abroad(tokens: readonly Token[], head: number): number {
  const to = head + 1;
  const kind = tokens[head - 1]?.lower ?? "";
  if (
    tokens[to]?.lower !== "in" ||
    !(kind === "international" || countryAt(tokens, head - 1)?.value.adjective)
  )
    return to;
  const from = tokens[to + 1]?.lower === "the" ? to + 2 : to + 1;
  const country = countryAt(tokens, from);
  if (country && !country.value.adjective) return from + country.length;
  return placesNamed(tokens[from]?.text ?? "").length > 0 && !isCapital(tokens[from + 1]?.text ?? "")
    ? from + 1
    : to;
}

/** What goes on the name of a university right behind its head word. */
export function readAnnex(tokens: readonly Token[], { subtype }: Head, head: number): number {
  if (subtype !== "university") return head + 1;
  const to = abroad(tokens, head);
  return to > head + 1 ? to : overAmpersand(tokens, to);
}

/** "University of California, Berkeley": the campus of a university of several. */
export function readCampus(tokens: readonly Token[], sense: Head, start: number, to: number): number {
  if (isOfTechnology(tokens, sense, to)) return to + 1;
  if (sense.subtype !== "university" && tokens[to - 1]?.lower !== "technology") return to;
  if (isTown(tokens, start, to)) return to + 2;
  if (!CAMPUS_STATES.has(tokens[to - 1]?.lower ?? "") || tokens[start]?.lower !== "of") return to;
  const joint = tokens[to]?.text ?? "";
  const campus = tokens[to + 1];
  if (!campus || !isCapital(campus.text) || (joint !== "," && joint !== "at")) return to;
  if (tokens[to - 1]?.lower === "technology" && (joint === "at" || tokens[start - 2]?.lower !== "indian"))
    return to;
  if (isWord("post", campus.lower) || countryAt(tokens, to + 1) || isWord("stop", campus.lower)) return to;
  const second = tokens[to + 2];
  const longer = second && isCapital(second.text) && !isWord("post", second.lower);
  if (
    headsOf(campus.lower).length > 0 ||
    (second && headsOf(second.lower).some(({ type }) => type !== "NONE"))
  )
    return to;
  if (second && doubleHeadsOf(campus.lower, second.lower).length > 0) return to;
  return longer ? to + 3 : to + 2;
}
