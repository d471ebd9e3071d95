// Candidates from the first or last day of somebody in office: "3 May was the last working day of our Archivist, A", "Friday was B's first day as Dean".
import { isNamedBehindComma } from "../../clause/head.ts";
import { readPhrase } from "../../clause/noun.ts";
import { type NounPhrase, phraseOf } from "../../clause/phrase.ts";
import type { Unit } from "../../clause/unit.ts";
import { isDate, isGenitive } from "../../clause/word.ts";
import { type Candidate, type Told, toldBy } from "../candidate.ts";

/** The day on which somebody came into office, or left it; none elsewhere. */
export function candidatesOfOfficeDays(told: Told): Candidate[] {
  const { units } = told.sentence;
  if (!units.some(isDate)) return [];
  const at = units.findIndex(({ lower }, index) => lower === "day" && isEdge(units, index));
  const noun = at < 0 ? undefined : phraseOf(units, at, at + 1);
  const who = noun && (ownerBefore(units, at) ?? namedBehind(told, behindOffice(units, at + 1)));
  if (!noun || !who) return [];
  const isLast = units.slice(Math.max(0, at - 2), at).some(({ lower }) => /^(?:last|final)$/.test(lower));
  return [
    {
      ...toldBy(told, noun),
      clause: told.reading.clauses.find(({ verb }) => verb.lemma === "be" && verb.relative === undefined),
      type: "Appointment",
      theme: undefined,
      parts: [{ role: "appointee", phrase: who }],
      rule: isLast ? "event-last-day" : "event-first-day",
      confidence: 0.82,
    },
  ];
}

const EDGES = new Set(["first", "last", "final"]);

/** "last day", "first working day": of work where that is told, or where the words behind tell an office. */
function isEdge(units: readonly Unit[], day: number): boolean {
  const before = units[day - 1]?.lower ?? "";
  const isCertain = before === "working";
  const edge = isCertain || before === "full" ? day - 2 : day - 1;
  if (!EDGES.has(units[edge]?.lower ?? "")) return false;
  return isCertain || behindOffice(units, day + 1) > day + 1 || units[day + 1]?.lower === "as";
}

/** Behind "in office", "at the helm", "on the job". */
function behindOffice(units: readonly Unit[], from: number): number {
  if (!/^(?:in|at|on|of)$/.test(units[from]?.lower ?? "")) return from;
  const noun = /^(?:the|her|his)$/.test(units[from + 1]?.lower ?? "") ? from + 2 : from + 1;
  return OFFICE.test(units[noun]?.lower ?? "") ? noun + 1 : from;
}

const OFFICE = /^(?:office|helm|job|post|work|service|duty|chair|charge)$/;

/** "Dr A's last day": whose it is. */
function ownerBefore(units: readonly Unit[], day: number): NounPhrase | undefined {
  for (let at = day - 1; at > day - BEFORE && at > 0; at--)
    if (isGenitive(units[at]) && units[at - 1]?.mention?.type === "PERSON")
      return phraseOf(units, at - 1, at);
  return undefined;
}

/** Words between whose day it is and the day at most: "'s last full working". */
const BEFORE = 5;

/** "of our Chief Archivist, A", "of A": who is behind "of", or whose name stands behind the comma. */
function namedBehind(told: Told, of: number): NounPhrase | undefined {
  const { units } = told.sentence;
  if (units[of]?.lower !== "of") return undefined;
  const first = readPhrase(units, of + 1, told.reading.isVerb);
  if (first?.mention?.type === "PERSON") return first;
  if (!first || first.mention || !isNamedBehindComma(units, first.end)) return undefined;
  const name = units.findIndex(({ mention }, at) => at > first.end && mention?.type === "PERSON");
  return phraseOf(units, name, name + 1);
}
