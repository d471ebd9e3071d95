// Candidates from entries of a list that tell a deed by what stands first and no verb: "25 May: EUR 75,000 from A towards a boat house", "Gates of the Mill Museum opened by B".
import { wordSet } from "../../../core/word-set.ts";
import type { EventType } from "../../../model/codes.ts";
import { readList } from "../../clause/noun.ts";
import { isMoney, type NounPhrase, phraseOf } from "../../clause/phrase.ts";
import { type Candidate, type Part, type Told, toldBy } from "../candidate.ts";
import { endOfDay, isTitled } from "./listed.ts";

/** The deed of an entry that begins with its day; none elsewhere. */
export function candidatesOfEntries(told: Told): Candidate[] {
  const from = endOfDay(told.sentence.units);
  if (from === 0) return [];
  const found = sumFrom(told, from) ?? doorsOf(told, from);
  return found ? [found] : [];
}

const FROM = new Set(["from", "by"]);
const TOWARDS = wordSet("for to toward towards");

/** "EUR 75,000 from the Bank towards a boat house" */
function sumFrom(told: Told, from: number): Candidate | undefined {
  const { units } = told.sentence;
  if (!isMoney(units[from]) || !FROM.has(units[from + 1]?.lower ?? "")) return undefined;
  const givers = readList(units, from + 2, told.reading.isVerb, undefined, true).filter(isGiver);
  const end = givers.at(-1)?.headEnd ?? 0;
  if (givers.length === 0 || told.reading.firstVerb < end) return undefined;
  const to = TOWARDS.has(units[end]?.lower ?? "")
    ? readList(units, end + 1, told.reading.isVerb, undefined, true)
    : [];
  const parts = [...as("giver", givers), ...as("recipient", to.filter(isNamed))];
  return entry(told, "Funding", phraseOf(units, from, from + 1), parts);
}

const DOORS = wordSet("doors gates");
/** Words from a name to "opened", and from there to who did it, at most. */
const REACH = 8;

const STOPS = new Set(["by", ",", ";"]);

/** "Gates of the Mill Museum opened in Narva by Mayor A" */
function doorsOf(told: Told, from: number): Candidate | undefined {
  const { units } = told.sentence;
  const named = units[from + 2]?.lower === "the" ? from + 3 : from + 2;
  const isOfNamed =
    DOORS.has(units[from]?.lower ?? "") &&
    units[from + 1]?.lower === "of" &&
    units[named]?.mention !== undefined;
  if (!isOfNamed || units[named + 1]?.lower !== "opened") return undefined;
  const by = units.findIndex(({ lower }, at) => at > named && at <= named + REACH && STOPS.has(lower));
  const who = units.findIndex(({ mention }, at) => at > by && at <= by + REACH && mention?.type === "PERSON");
  // "opened at ten", "opened late by strike": the hours of a day, no launch.
  if (units[by]?.lower !== "by" || who < 0 || !isTitled(units, by + 1, who)) return undefined;
  const parts = as("participant", [phraseOf(units, who, who + 1)]);
  const where = units.flatMap(({ mention }, at) =>
    at > named && mention?.type === "PLACE" ? [phraseOf(units, at, at + 1)] : [],
  );
  const theme = phraseOf(units, named, named + 1);
  return { ...entry(told, "Launch", theme, parts), places: where.slice(0, 1) };
}

const entry = (told: Told, type: EventType, theme: NounPhrase, parts: readonly Part[]): Candidate => ({
  ...toldBy(told, theme),
  type,
  theme,
  parts,
  rule: "event-noun-listed",
  confidence: 0.8,
});

const as = (role: Part["role"], phrases: readonly NounPhrase[]): Part[] =>
  phrases.map((phrase) => ({ role, phrase }));

const isNamed = ({ mention }: NounPhrase): boolean =>
  mention?.type === "ORGANIZATION" || mention?.type === "PERSON";

const isGiver = (phrase: NounPhrase): boolean => isNamed(phrase) || phrase.mention?.subtype === "country";
