// The object behind its office: "appointed as its Director Dr A", "named as Secretary General B", "elected as its head the lawyer C".
import type { VerbStart } from "./clause-head.ts";
import { readList } from "./clause-noun.ts";
import type { NounPhrase } from "./clause-phrase.ts";
import type { Unit } from "./clause-unit.ts";
import type { VerbGroup } from "./clause-verb.ts";

const NAMING =
  /^(?:named?|appoint(?:ed|s)?|(?:re-?)?elect(?:ed|s)?|chose|chooses?|chosen|designated?|selected|confirmed|nominated|installed|picked|hired|engaged|recruited)$/;

/** Words from "as" to the name at most. */
const LONGEST = 14;

/** Who is named behind "as" and the office; nobody where the name does not follow it straight. */
export function behindOffice(
  units: readonly Unit[],
  at: number,
  { main, passive }: VerbGroup,
  isVerb: VerbStart,
): readonly NounPhrase[] {
  const name = passive ? -1 : nameBehindOffice(units, main, at);
  return name < 0 ? [] : readList(units, name, isVerb);
}

/** The unit of the name behind "as" and an office that a verb of naming leads to; -1 where none follows. */
export function nameBehindOffice(units: readonly Unit[], verb: number, at: number): number {
  if (units[at]?.lower !== "as" || units[at]?.mention || !NAMING.test(units[verb]?.lower ?? "")) return -1;
  for (let to = at + 2; to < at + LONGEST; to++) {
    const { mention, text, lower, pos } = units[to] ?? {};
    if (mention?.type === "PERSON") return isApart(units, to) ? -1 : to;
    const ends = text === undefined || /^[;:.()]$/.test(text) || pos === "VERB" || pos === "AUX";
    if (ends || (text === "," && !isNameBehind(units, to)) || lower === "who") return -1;
  }
  return -1;
}

/** "as successor to A", "as assistant of B": whom the office is to or of. */
const isApart = (units: readonly Unit[], name: number): boolean =>
  /^(?:to|of|for|by|with|from|under|after|and|['’]s?)$/.test(units[name - 1]?.lower ?? "");

/** "as its Director, Dr A": the name right behind the comma and the title before it. */
const isNameBehind = (units: readonly Unit[], comma: number): boolean =>
  units[comma + 1]?.mention?.type === "PERSON" || units[comma + 2]?.mention?.type === "PERSON";
