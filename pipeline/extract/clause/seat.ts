// Where a body lies, told between commas behind its name: "Riga Institute of Reeds, Latvia, signed".
import { wordSet } from "../../core/word-set.ts";
import type { NounPhrase } from "./phrase.ts";
import type { Unit } from "./unit.ts";
import { isDate } from "./word.ts";

/** Kinds of bodies that lie in a land and act for themselves, which a list seldom puts beside that land. */
const HOUSES = wordSet(
  "university institute academy college school centre laboratory hospital museum library observatory company",
);

/** The town or land of a body, between commas or last in its phrase; no member of a list with it. */
export function isSeatOfBody(
  units: readonly Unit[],
  at: number,
  { mention, start, end }: NounPhrase,
): boolean {
  if (mention?.type !== "PLACE" || start !== at || units[at - 1]?.lower !== ",") return false;
  const body = units[at - 2]?.mention;
  if (body?.type !== "ORGANIZATION") return false;
  if (mention.subtype !== "country") return isTown(units, end);
  if (end !== at + 1) return false;
  return HOUSES.has(body.subtype ?? "")
    ? isLandOfHouse(units, at - 2, end)
    : isLandOfOther(units, at - 2, end);
}

/** "Director of the Institute of Optics, Mohali, by X" */
const isTown = (units: readonly Unit[], end: number): boolean =>
  units[end]?.lower === "," && (!isJoint(units[end + 1]) || leadsToPersonSoon(units, end + 2));

/** "the Reed Fund, Latvia, signed": of others only where the clause goes on behind it, and no list went before. */
function isLandOfOther(units: readonly Unit[], body: number, end: number): boolean {
  const before = units[body - 1]?.lower === "the" ? body - 2 : body - 1;
  if (units[before]?.lower === "," || units[end]?.lower !== ",") return false;
  const next = units[end + 1];
  return isDate(next) || (next?.lower !== "as" && !next?.mention && GOING_ON.has(next?.pos ?? ""));
}

const GOING_ON = new Set(["VERB", "AUX", "ADP"]);

/** "Kiel University, Germany, signed", "of Kiel University, Germany.", "Kiel University, Germany, and Lund University": a list of two has its "and". */
function isLandOfHouse(units: readonly Unit[], body: number, end: number): boolean {
  const after = units[end];
  if (!after || /^[.;:)]$/.test(after.lower)) return true;
  if (after.lower !== ",") return false;
  const and = isJoint(units[end + 1]);
  const next = and ? end + 2 : end + 1;
  if (isHomeOfPerson(units, body) && leadsToPersonSoon(units, next)) return true;
  const type = units[units[next]?.lower === "the" ? next + 1 : next]?.mention?.type;
  return and ? type === "ORGANIZATION" : type !== "PLACE" && type !== "PERSON";
}

/** "Dr A of Kiel University, Germany, and Dr B": a list of people, each with a body and its land. */
const isHomeOfPerson = (units: readonly Unit[], body: number): boolean => {
  const before = units[body - 1]?.lower === "the" ? body - 2 : body - 1;
  return /^(?:of|from|at)$/.test(units[before]?.lower ?? "") && units[before - 1]?.mention?.type === "PERSON";
};

const isJoint = (unit: Unit | undefined): boolean => /^(?:and|or)$/.test(unit?.lower ?? "");

const leadsToPersonSoon = (units: readonly Unit[], at: number): boolean =>
  units[at]?.mention?.type === "PERSON" || units[at + 1]?.mention?.type === "PERSON";
