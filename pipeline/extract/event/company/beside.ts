// Who does the same beside whom a sentence has named: "In the chair sat A, and next to her, as co-chair, B".
import { type Company, companyOf } from "../../../lexicon/event-company.ts";
import { readList } from "../../clause/noun.ts";
import type { NounPhrase } from "../../clause/phrase.ts";
import type { Unit } from "../../clause/unit.ts";
import type { Told } from "../candidate.ts";

/** Whom a list of names goes on with behind "beside her", with the same role where the words tell one; nobody elsewhere. */
export function besideThem(
  { sentence: { units }, reading }: Told,
  end: number | undefined,
  { role }: Company,
): readonly NounPhrase[] {
  let at = end === undefined ? units.length : behindJoint(units, end);
  const behind = behindBeside(units, at);
  if (at === end || behind < 0) return [];
  at = units[behind]?.lower === "," ? behind + 1 : behind;
  if (units[at]?.lower === "as") {
    const name = units.findIndex(({ mention }, index) => index > at && mention !== undefined);
    const words = units.slice(at + 1, name).filter(({ lower }) => !IDLE.test(lower));
    // "co-chair" is three units.
    const capacity = words.map(({ lower }) => lower).join(" ");
    if (companyOf(capacity.replace(" - ", "-"))?.role !== role) return [];
    at = name;
  }
  return units[at]?.mention?.type === "PERSON" ? readList(units, at, reading.isVerb) : [];
}

const IDLE = /^(?:,|the|a|an|her|his|their|second|fellow)$/;

/** Behind a comma or semicolon with or without "and". */
function behindJoint(units: readonly Unit[], end: number): number {
  const at = /^[,;]$/.test(units[end]?.lower ?? "") ? end + 1 : end;
  const joined = units[at]?.lower === "and" ? at + 1 : at;
  return units[joined]?.lower === "," ? joined + 1 : joined;
}

/** Behind "next to her", "at his side", "beside them"; -1 where there is none. */
function behindBeside(units: readonly Unit[], at: number): number {
  const words = units.slice(at, at + 3).map(({ lower }) => lower);
  if (/^(?:next to|at) (?:her|him|his|them|their)(?: side)?$/.test(words.join(" "))) return at + 3;
  return /^(?:beside|alongside) (?:her|him|them)\b/.test(words.join(" ")) ? at + 2 : -1;
}
