// What stands between the items of a list: commas, "and", "as well as", in which capacity the next one comes, how long a post was held.
import { wordSet } from "../../core/word-set.ts";
import type { VerbStart } from "./head.ts";
import type { NounPhrase } from "./phrase.ts";
import { isSeatOfBody } from "./seat.ts";
import type { Unit } from "./unit.ts";
import { isWholeOfPart } from "./whole.ts";
import { RELATIVES } from "./word.ts";

/** "A, chemist of B until 2015, and C": behind how long a post was held. */
export function behindTenure(units: readonly Unit[], { start, end, mention }: NounPhrase): number {
  const apposed = !mention && units[start - 1]?.lower === "," && units[start - 2]?.mention?.type === "PERSON";
  return apposed &&
    /^(?:until|till|since)$/.test(units[end]?.lower ?? "") &&
    units[end + 1]?.mention?.type === "DATE"
    ? end + 2
    : end;
}

/** "A, B and, as a guest, C": behind what says in which capacity the next item comes. */
function behindCapacity(units: readonly Unit[], at: number): number {
  if (units[at]?.lower !== "," || units[at + 1]?.lower !== "as") return at;
  const close = units.findIndex(({ lower }, index) => index > at + 1 && lower === ",");
  return close > 0 && close <= at + CAPACITY ? close + 1 : at;
}

/** Words that say in which capacity somebody comes, at most. */
const CAPACITY = 6;

/** Where the next item of a list begins; the same place where there is no joint. */
export function afterJoint(units: readonly Unit[], at: number): number {
  let next = at;
  if (units[next]?.lower === "," || units[next]?.lower === ";") next++;
  const word = units[next]?.lower;
  if (word === "and" || word === "or" || word === "&") return behindCapacity(units, next + 1);
  if (word === "as" && units[next + 1]?.lower === "well" && units[next + 2]?.lower === "as") return next + 3;
  if (word === "together" && units[next + 1]?.lower === "with") return next + 2;
  if (word === "along" && units[next + 1]?.lower === "with") return next + 2;
  return next;
}

/** What stands in a list and is no member of it: the town or whole of a body between commas, the second party of a joint body. */
export const isSeat = (units: readonly Unit[], at: number, phrase: NounPhrase): boolean =>
  isSeatOfBody(units, at, phrase) || isSecondParty(units, phrase) || isWhole(units, at, phrase);

const isWhole = (units: readonly Unit[], at: number, { start, end }: NounPhrase): boolean =>
  start === at && end === at + 1 && isWholeOfPart(units, at);

/** "the Joint Commission of Chile and Norway met": a body that two countries have. */
const isSecondParty = (units: readonly Unit[], { mention, start, end }: NounPhrase): boolean =>
  mention?.subtype === "country" &&
  end === start + 1 &&
  units[start - 1]?.lower === "and" &&
  JOINT.test(units[start - 2]?.mention?.name ?? "");

const JOINT =
  /^(?:\S+ )?(?:Joint|Mixed|Bilateral|Binational|Intergovernmental|Inter-governmental) [^,]*\b(?:Commission|Committee|Council|Board|Group) (?:of|between) \S+$/;

/** "the companies A and B", "the consultancy C": a noun for bodies right before the name of one. */
export const isHeadOfNames = (
  units: readonly Unit[],
  { mention, determiner, classes, start, end, headEnd }: NounPhrase,
): boolean =>
  !mention &&
  determiner === "the" &&
  // "an internship with the company C": where it is.
  !/^(?:with|at|in)$/.test(units[start - 1]?.lower ?? "") &&
  end === headEnd &&
  units[end]?.mention?.type === "ORGANIZATION" &&
  BODIES.some((name) => classes.has(name));

const BODIES = ["body", "society", "newspaper"];

/** Participles of who leads a group or speaks for it. */
export const LEADERS = wordSet("led headed represented directed coordinated co-ordinated guided supervised");

/** "a team of A and B led by Dr C found": who leads them goes with them. */
export const isLed = (units: readonly Unit[], at: number): boolean =>
  LEADERS.has(units[at]?.lower ?? "") && units[at + 1]?.lower === "by";

/** "a delegation of Ngong University, Kenya, headed by": where the body lies. */
export const isCountryOf = (units: readonly Unit[], first: NounPhrase, next: NounPhrase): boolean =>
  first.mention?.type === "ORGANIZATION" &&
  next.mention?.type === "PLACE" &&
  units[next.start - 1]?.lower === "," &&
  !/^(?:and|or)$/.test(units[next.end]?.lower ?? "");

/** "...; Kiribati and Niue were there": a verb behind a semicolon makes a clause of what stands there, no item of a list. */
export function opensClause(units: readonly Unit[], from: number, isVerb: VerbStart): boolean {
  for (let at = from; at < units.length && units[at]?.lower !== ";"; at++)
    if (isVerb(at) && !RELATIVES.has(units[at - 1]?.lower ?? "")) return true;
  return false;
}

/** "a mission consisting of A and B", "made up of C": where those begin of whom a group is made up; 0 where none are told. */
export function behindMakingUp(units: readonly Unit[], at: number): number {
  const [first, second, third] = units.slice(at, at + 3).map(({ lower }) => lower);
  if (first === "comprising") return second === "of" ? at + 2 : at + 1;
  if ((first === "consisting" || first === "composed") && second === "of") return at + 2;
  return first === "made" && second === "up" && third === "of" ? at + 3 : 0;
}

/** "five teachers under Rector A", "the group around B", "researchers working with C": where who leads or gathers them begins; 0 elsewhere. */
export function behindUnder(units: readonly Unit[], at: number): number {
  const [first = "", second = ""] = units.slice(at, at + 2).map(({ lower }) => lower);
  if (/^(?:under|around)$/.test(first)) return at + 1;
  return first === "working" && second === "under" ? at + 2 : 0;
}
