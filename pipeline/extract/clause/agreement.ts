// Whether a verb in the present agrees with the noun before it, which may be its subject: "officials visit", "the Minister of Fisheries visits".
import { nounReading } from "../../lexicon/event-noun.ts";
import { triggerForms } from "../../lexicon/event-trigger.ts";
import type { Unit } from "./unit.ts";
import { isDate, PRONOUNS, RELATIVES } from "./word.ts";

/** "officials visit", "the board visits": a noun that could be the subject; not "a two-day visit". */
export function agrees(units: readonly Unit[], at: number, previousAt: number): boolean {
  const previous = units[previousAt] as Unit;
  // "the SeaKey programme on 5 May": behind a programme's name its noun.
  if (previous.mention?.type === "PROGRAMME" && NOUNS.test(units[at]?.lower ?? "")) return false;
  if (
    previous.mention ||
    previous.quoted ||
    previous.lower === "one" ||
    PRONOUNS.has(previous.lower) ||
    RELATIVES.has(previous.lower)
  )
    return true;
  if (isOfSeveral(units, previousAt)) return false;
  const singular = triggerForms(units[at]?.lower ?? "").some(([, form]) => form === "third");
  const plural = /[^s]s$|people|men$/.test(previous.lower);
  return singular ? !plural || isOfPost(units, previousAt) : plural;
}

const NOUNS = /^(?:(?:programme|program|project|scheme|campaign|mission|network|pilot)s?|plan|call|drive)$/;

/** "three village schools": behind a number a noun in the singular goes on with another. */
const isOfSeveral = (units: readonly Unit[], noun: number): boolean =>
  /[^s]$|ss$/.test(units[noun]?.lower ?? "") &&
  !/(?:people|men|children|staff|police)$/.test(units[noun]?.lower ?? "") &&
  ((units[noun - 1]?.mention?.quantity?.value ?? 0) > 1 || SEVERAL.test(units[noun - 1]?.lower ?? ""));

const SEVERAL =
  /^(?:several|many|few|two|three|four|five|six|seven|eight|nine|ten|these|those|both|various)$/;

/** Words of what a post is of at most: "Minister of [Energy and Water Resources]". */
const PORTFOLIO = 5;

/** "the Minister of Fisheries", "the Board of Trustees", "a call for projects": the plural is what the noun before is of. */
function isOfPost(units: readonly Unit[], last: number): boolean {
  for (let at = last; at > Math.max(0, last - PORTFOLIO); at--) {
    const { lower, text } = units[at] as Unit;
    if (lower === "of" || lower === "for") return isHead(units[at - 1]);
    if (at < last && !/^(?:\p{Lu}|and$|,$|&$)/u.test(text)) return false;
  }
  return false;
}

/** A noun in the singular for somebody, or for what opens and closes. */
const isHead = (noun: Unit | undefined): boolean =>
  noun !== undefined &&
  !/[^s]s$/.test(noun.lower) &&
  HEADS.some((name) => nounReading(noun.lower)?.classes.has(name) === true);

const HEADS = ["post", "part", "body", "society", "applications"];

/** "The Herald of 3 May carries": the day of an issue stands behind its name. */
export const isOfDay = (units: readonly Unit[], at: number): boolean =>
  isDate(units[at - 1]) && units[at - 2]?.lower === "of" && units[at - 3]?.mention?.type === "ORGANIZATION";

/** Whether the sentence begins with a person and what stands between commas behind the name. */
export const isPersonApposed = (units: readonly Unit[], at: number): boolean => {
  const name = units.findIndex(({ mention }) => mention?.type === "PERSON");
  return (
    name >= 0 &&
    name <= 3 &&
    units[name + 1]?.lower === "," &&
    name + 1 < at - 1 &&
    units.slice(name + 2, at - 1).every(({ pos, lower }) => pos !== "AUX" && pos !== "VERB" && lower !== ";")
  );
};
