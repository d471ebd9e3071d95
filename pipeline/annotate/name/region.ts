// Where a body of many alike is, behind its phrase: "Chamber of Industry of Misiones", "Ministry of Health Kenya".
import type { Token } from "../../flow.ts";
import { placesNamed } from "../../lexicon/gazetteer.ts";
import { type Head, headsOf } from "../../lexicon/heads.ts";
import { isWord } from "../../lexicon/name-words.ts";
import { type BlockCase, countryAt, isAcronym, isCapital, isFieldWord, QUARTERS } from "./token.ts";

/** Behind the town or region that the name ends in; `to` where it ends before. */
export function readRegion(
  tokens: readonly Token[],
  { subtype }: Head,
  kind: BlockCase,
  to: number,
): { to: number; country?: string } {
  const land = subtype === "ministry" && kind === "sentence" ? countryAt(tokens, to) : undefined;
  if (land && !land.value.adjective && !isCapital(tokens[to + land.length]?.text ?? ""))
    return { to: to + land.length, country: land.value.code };
  if (tokens[to]?.lower !== "of") return { to };
  const called = OF_TOWNS.test(subtype) && !countryAt(tokens, to + 1);
  if (!OF_REGIONS.test(subtype) && !called) return { to };
  let end = to + 1;
  while (end - to < 4 && isCapital(tokens[end]?.text ?? "")) end++;
  return isRegion(tokens, to + 1, end) ? { to: end } : { to };
}

/** Bodies of people with one calling, which each town or region has. */
const OF_REGIONS = /^(?:chamber|association|academy)$/;
/** Bodies that only their town tells from others called alike; a country behind them is a name of its own. */
const OF_TOWNS = /^(?:institute|school)$/;

/** A place by its name, or one word that means nothing else. */
function isRegion(tokens: readonly Token[], from: number, to: number): boolean {
  const words = tokens.slice(from, to);
  if (words.length === 0 || words.some(({ text, lower }) => isAcronym(text) || headsOf(lower).length > 0))
    return false;
  if (placesNamed(words.map(({ text }) => text).join(" ")).length > 0) return true;
  return (
    words.length === 1 &&
    words.every(({ lower }) => !isFieldWord(lower) && !COMMON.some((kind) => isWord(kind, lower)))
  );
}
const COMMON = ["stop", "post", "general", "verb"] as const;

/** "Institute of Technology of Tonga": a school that only its land or town tells, of many called alike. */
export function isOfTechnology(
  tokens: readonly Token[],
  { subtype }: Head,
  of: number,
  { from, to }: Stretch,
): boolean {
  if (!/^(?:institute|university)$/.test(subtype) || to !== of || to !== from + 1) return false;
  if (tokens[from]?.lower !== "technology") return false;
  const land = countryAt(tokens, of + 1);
  return (land && !land.value.adjective) ?? isRegion(tokens, of + 1, of + 2);
}

/** "Association of Tongan Nurses in Australia": people of one land who live in another. */
export function isAbroad(
  tokens: readonly Token[],
  { subtype }: Head,
  at: number,
  { from }: Stretch,
): boolean {
  if (subtype !== "association" || tokens[at]?.lower !== "in" || !/[^s]s$/.test(tokens[at - 1]?.lower ?? ""))
    return false;
  if (!countryAt(tokens, from)?.value.adjective) return false;
  const land = countryAt(tokens, tokens[at + 1]?.lower === "the" ? at + 2 : at + 1);
  return (land !== undefined && !land.value.adjective) || isContinent(tokens[at + 1]);
}

/** "Conference of Ministers of Health of West and Central Africa": of which region they are who meet. */
export function isOfColleagues(
  tokens: readonly Token[],
  { type }: Head,
  at: number,
  { from }: Stretch,
): boolean {
  if (type !== "EVENT" || tokens[from - 1]?.lower !== "of") return false;
  if (!COLLEAGUES.test(tokens[from - 2]?.lower ?? "") && !COLLEAGUES.test(tokens[from]?.lower ?? ""))
    return false;
  let region = at + 1;
  while (region < at + 5 && isQuarter(tokens[region]?.lower ?? "")) region++;
  return isContinent(tokens[region]);
}
const COLLEAGUES = /^(?:ministers|directors|rectors|presidents|heads|chairs|deans|mayors)$/;

const isQuarter = (lower: string): boolean =>
  QUARTERS.test(lower) || /^(?:the|and|sub-saharan|latin)$/.test(lower);

const isContinent = (token: Token | undefined): boolean =>
  /^(?:America|Europe|Africa|Asia|Oceania)$/.test(token?.text ?? "");

interface Stretch {
  readonly from: number;
  readonly to: number;
}
