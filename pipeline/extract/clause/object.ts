// The objects that stand away from their verb: behind its phrases, in an aside, behind a vote.
import { wordSet } from "../../core/word-set.ts";

import type { VerbStart } from "./head.ts";
import { readList, readPhrase } from "./noun.ts";
import type { NounPhrase } from "./phrase.ts";
import type { PrepositionalPhrase } from "./prepositional.ts";
import type { Unit } from "./unit.ts";
import type { VerbGroup } from "./verb.ts";
import { isDate, isPreposition, RELATIVES } from "./word.ts";

/** Behind the comma that closes "adopted, by five votes to two,". */
export function afterVote(units: readonly Unit[], at: number): number {
  const close = units.findIndex(({ lower }, index) => index > at && lower === ",");
  return close < 0 ? at : close + 1;
}

/** "welcomed there the ambassador": the word for a place that stands before the object. */
export const isThere = (units: readonly Unit[], at: number, { lemma }: VerbGroup): boolean =>
  lemma !== "be" && /^(?:there|here)$/.test(units[at]?.lower ?? "") && units[at]?.mention === undefined;

/** "became [from 1 May] coordinator", "became [, as of June,] dean": behind the day that stands before what somebody becomes. */
export function behindDay(units: readonly Unit[], at: number, { lemma }: VerbGroup): number {
  if (lemma !== "become") return at;
  const first = units[at]?.lower === "," ? at + 1 : at;
  const day = units[first]?.lower === "as" ? first + 2 : first + 1;
  if (!isPreposition(units[day - 1]) || !isDate(units[day])) return at;
  return first > at && units[day + 1]?.lower === "," ? day + 2 : day + 1;
}

/** The object behind the phrases, or last in the list of an aside: "opened, together with Dr A, the exhibition". */
export function objectLater(
  units: readonly Unit[],
  verbEnd: number,
  { phrases, end }: { readonly phrases: readonly PrepositionalPhrase[]; readonly end: number },
  isVerb: VerbStart,
): readonly NounPhrase[] {
  const [aside] = phrases;
  const last = aside?.phrases.at(-1);
  const listed =
    units[verbEnd]?.lower === "," &&
    aside !== undefined &&
    aside.phrases.length > 1 &&
    last !== undefined &&
    units[last.start - 1]?.lower === "," &&
    (last.type !== undefined || last.mention?.type === "DOCUMENT" || last.mention?.type === "PROGRAMME");
  return listed
    ? [last]
    : (guestsBehind(units, verbEnd, phrases) ?? objectBehind(units, verbEnd, end, isVerb));
}

const RECEIVING = /^(?:received?|receives|welcomed?|welcomes|met|greeted|hosted)$/;

/** "received, at the Palace in Lima, the Ambassador, Dr A": the persons that a comma sets off from a place. */
function guestsBehind(
  units: readonly Unit[],
  verbEnd: number,
  phrases: readonly PrepositionalPhrase[],
): readonly NounPhrase[] | undefined {
  if (!RECEIVING.test(units[verbEnd - 1]?.lower ?? "")) return undefined;
  const [place, ...others] = phrases.at(-1)?.phrases ?? [];
  const [guest] = others;
  if (place?.mention?.type !== "PLACE" || !guest || units[guest.start - 1]?.lower !== ",") return undefined;
  return guest.classes.has("post") || guest.classes.has("person") || guest.classes.has("party")
    ? others
    : undefined;
}

/** "signed in Kenema the Agreement", "adopted, by five votes to two, the Declaration": the object behind the phrases. */
function objectBehind(units: readonly Unit[], verbEnd: number, end: number, isVerb: VerbStart): NounPhrase[] {
  if (end === verbEnd) return [];
  const aside = units[verbEnd]?.lower === ",";
  const at = aside && units[end]?.lower === "," ? end + 1 : end;
  if (at === end && units[end - 1]?.lower === ",") return [];
  const first = units[at];
  const article = aside ? /^(?:the|an?)$/ : /^(?:the|an?|its|their)$/;
  const opens = first && (article.test(first.lower) || first.mention !== undefined);
  return opens && (aside || units[end]?.lower !== ",") ? readList(units, at, isVerb) : [];
}

/** "In its report, published on 3 April, the Service": a participle between commas behind a fronted phrase. */
export const isApart = (units: readonly Unit[], { start }: VerbGroup): boolean =>
  units[start - 1]?.lower === "," && isPreposition(units[0]);

/** "they went up, accompanied by A": an aside right behind the verb. */
export const isRightBehind = (
  units: readonly Unit[],
  { start, lemma }: VerbGroup,
  beside: VerbGroup,
): boolean =>
  lemma === "accompany" &&
  units[start - 1]?.lower === "," &&
  !beside.reduced &&
  start - 1 - beside.end <= 1 &&
  !units[start - 2]?.mention;

/** Behind an aside that an object is told more in: "put its dish, built in Graz, into operation"; the place itself elsewhere. */
export function behindAside(units: readonly Unit[], at: number, isVerb: VerbStart): number {
  const opens = isVerb(at + 1) || RELATIVES.has(units[at + 1]?.lower ?? "");
  if (units[at]?.lower !== "," || !opens) return at;
  const close = units.findIndex(({ lower }, index) => index > at + 1 && index < at + ASIDE && lower === ",");
  return close > 0 && /^(?:into|in)$/.test(units[close + 1]?.lower ?? "") ? close + 1 : at;
}

/** Words of such an aside, at most. */
const ASIDE = 14;

const NAMING = wordSet("name appoint elect declare proclaim crown choose vote");
/** Words between a person's name and what the person is named, at most. */
const ORIGIN = 6;

/** "named Jane Doe, from Lima, Nurse of the Year": the objects, with what stands behind where the person is from. */
export function withTitle(
  units: readonly Unit[],
  direct: readonly NounPhrase[],
  { lemma, passive }: VerbGroup,
  isVerb: VerbStart,
): readonly NounPhrase[] {
  const last = direct.at(-1);
  if (!last || passive || !NAMING.has(lemma ?? "") || last.mention?.type !== "PERSON") return direct;
  if (units[last.end]?.lower !== "," || !/^(?:from|of)$/.test(units[last.end + 1]?.lower ?? ""))
    return direct;
  const close = units.findIndex(
    ({ lower }, at) => at > last.end + 1 && at < last.end + ORIGIN && lower === ",",
  );
  const title = close > 0 ? readPhrase(units, close + 1, isVerb) : undefined;
  return title && !title.mention ? [...direct, title] : direct;
}
