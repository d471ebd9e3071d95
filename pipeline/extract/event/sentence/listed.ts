// Candidates from lines without a verb: "10-12 June: International Book Fair, Festival Park", "Faces of the River, City Museum, until 4 May".

import { wordSet } from "../../../core/word-set.ts";
import type { EventType } from "../../../model/codes.ts";
import { isHonorific, noVerbIn } from "../../clause/head.ts";
import { readList, readPhrase } from "../../clause/noun.ts";
import { type NounPhrase, phraseOf } from "../../clause/phrase.ts";
import { governedOf } from "../../clause/prepositional.ts";
import type { Unit } from "../../clause/unit.ts";
import { isDate } from "../../clause/word.ts";
import type { Clause } from "../../clause.ts";
import { type Candidate, type Part, type Told, toldBy } from "../candidate.ts";
import { GATHERINGS } from "../gathering.ts";
import { hasEventHead } from "../head.ts";
import { ceremonyOf } from "./ceremony.ts";
import { besideEntry, sittingAt } from "./listed-asides.ts";

/** Units of a line that tells no more than what, where and when, at most. */
const LONGEST = 24;

/** The event of a line that names it with its date and has no verb; none elsewhere. */
export function candidatesOfLines(told: Told): Candidate[] {
  const { units } = told.sentence;
  const { clauses, isVerb } = told.reading;
  const stop = clauses.find((clause) => !isWhose(told, clause))?.verb.start ?? units.length;
  const end = units.findIndex(({ lower }, at) => lower === ";" && at > 0);
  const last = end < 0 ? units.length : end;
  if (stop < last || last > LONGEST || !units.slice(0, last).some(isDate)) return [];
  const phrases: NounPhrase[] = [];
  for (let at = 0; at < last; ) {
    const phrase = readPhrase(units, at, isVerb);
    if (phrase) phrases.push(phrase);
    at = Math.max(at + 1, phrase?.end ?? 0);
  }
  const name = phrases.find(({ mention }) => mention?.type === "EVENT");
  const named = name && asShown(units, name);
  const entry: Entry = named?.type ? { theme: named, parts: guestsOf(units, named) } : entryOf(told, phrases);
  const { theme, parts } = entry;
  if (!theme?.type) return [];
  const speaking = theme.type === "Visit" || theme.type === "Signing" ? [] : speakingBehind(told, last);
  const where = named
    ? phrases.filter(isWhere)
    : (entry.places ?? [...placesBehind(units, theme, parts), ...placesAhead(units)]);
  return [
    {
      ...toldBy(told, theme),
      ...(entry.phrases ? { phrases: entry.phrases } : {}),
      type: theme.type,
      theme,
      parts: [...parts, ...speaking, ...besideEntry(told, theme)],
      places: where,
      rule: "event-noun-listed",
      confidence: 0.8,
    },
  ];
}

/** "workshop on reefs, hosted by the Sea Museum": whose it is, told behind a comma; the line has no other verb. */
const isWhose = ({ sentence: { units } }: Told, { verb }: Clause): boolean =>
  verb.passive &&
  units[verb.start - 1]?.lower === "," &&
  verb.end === verb.start + 1 &&
  /^(?:by|jointly|together|with)$/.test(units[verb.end]?.lower ?? "");

/** "20 June, Lima: workshop on reefs; Dr A will speak": who speaks, told right behind a semicolon. */
const speakingBehind = ({ reading, sentence: { units } }: Told, semicolon: number): Part[] =>
  reading.clauses
    .filter(({ verb, object, subordinate }) => {
      const word = units[verb.main]?.lower ?? "";
      const isSpeech = SPEAKING.has(word) || (REPORTING.has(word) && object.length === 0);
      return isSpeech && verb.start > semicolon && !verb.passive && !subordinate;
    })
    .flatMap(({ subject, verb }) => {
      const named = subject.filter(
        ({ mention, start }) => mention?.type === "PERSON" && start > semicolon && start < verb.start,
      );
      const opens = units.findLastIndex(({ lower }, at) => at < (named[0]?.start ?? 0) && lower === ";");
      return named[0] && isTitled(units, opens + 1, named[0].headEnd - 1) ? named : [];
    })
    .map((phrase): Part => ({ role: "speaker", phrase }));

const SPEAKING = wordSet("speak speaks intervene intervenes lecture lectures");
/** Speaking where nothing is presented or reported: "will present the prizes". */
const REPORTING = wordSet("report reports present presents");

/** Whether nothing but a post and honorifics stands in [from, name): "Rector Prof. A". */
export const isTitled = (units: readonly Unit[], from: number, name: number): boolean => {
  const words = units.slice(from, name);
  const own = words.findLastIndex((unit) => !isHonorific(unit) && unit.lower !== ".") + 1;
  return (
    words.every(({ mention, lower }) => !mention && !GOVERNING.test(lower)) &&
    (own === 0 || phraseOf(units, from, from + own).classes.has("post"))
  );
};

const GOVERNING = /^(?:by|to|for|of|on|with|[,;:()])$/;

/** `"The Long Pier", on view at the Gallery`: a show, whatever its name. */
export const asShown = (units: readonly Unit[], theme: NounPhrase): NounPhrase => {
  const on = units[theme.end]?.lower === "," ? theme.end + 1 : theme.end;
  const isShown =
    units[on]?.lower === "on" && /^(?:view|show|display|exhibit)$/.test(units[on + 1]?.lower ?? "");
  return isShown && theme.mention && !hasEventHead(theme.mention.name)
    ? { ...theme, type: "Exhibition" }
    : theme;
};

/** "10 May: Dr A in Lima for the Water Summit", "B and C at the Forum, Riga": who is there. */
function guestsOf(units: readonly Unit[], { start }: NounPhrase): Part[] {
  const from = endOfDay(units);
  const at = units[start - 1]?.lower === "the" ? start - 2 : start - 1;
  if (!GUESTS.has(units[at]?.lower ?? "")) return [];
  const first = units.findIndex(({ mention }, index) => index >= from && mention?.type === "PERSON");
  if (first < 0 || first > from + TITLES || !isTitled(units, from, first)) return [];
  const guests = readList(units, first, () => false, undefined, true).filter(
    ({ mention, end }) => mention?.type === "PERSON" && end <= at,
  );
  const isThere = units.slice(guests.at(-1)?.headEnd ?? at, at).every(isDayOrPlace);
  return isThere ? guests.map((phrase): Part => ({ role: "attendee", phrase })) : [];
}

const GUESTS = new Set(["for", "at"]);
/** Words of a post before a name at most. */
const TITLES = 4;

const isWhere = ({ mention }: NounPhrase): boolean =>
  mention?.type === "PLACE" || mention?.type === "ORGANIZATION";

/** The places behind what an entry tells: each by itself, be it a town behind a body; whom a visit is to. */
function placesBehind(units: readonly Unit[], theme: NounPhrase, parts: readonly Part[]): NounPhrase[] {
  const to =
    theme.type === "Visit" ? units.findIndex(({ lower }, at) => at >= theme.headEnd && lower === "to") : -1;
  const seen = to < 0 ? -1 : units.findIndex(({ mention }, at) => at > to && mention !== undefined);
  if (seen >= 0) return [phraseOf(units, seen, seen + 1)];
  const told = Math.max(theme.headEnd, ...parts.map(({ phrase }) => phrase.headEnd));
  return units.flatMap((unit, at) =>
    at >= told && unit.mention?.type === "PLACE" && !isGoverned(units, at) ? phraseOf(units, at, at + 1) : [],
  );
}

/** "Director of Hospitals of Norway", "Dr A from Chile": what somebody or something is of. */
const isGoverned = (units: readonly Unit[], at: number): boolean =>
  /^(?:of|from|about|with|for)$/.test(units[units[at - 1]?.lower === "the" ? at - 2 : at - 1]?.lower ?? "");

/** "12 November, Lima – Workshop on reefs": the town between the day and the mark. */
const placesAhead = (units: readonly Unit[]): NounPhrase[] =>
  units
    .slice(0, endOfDay(units))
    .flatMap(({ mention }, at) => (mention?.type === "PLACE" ? [phraseOf(units, at, at + 1)] : []));

interface Entry {
  readonly theme?: NounPhrase;
  readonly parts: readonly Part[];
  readonly phrases?: Candidate["phrases"];
  readonly places?: readonly NounPhrase[];
}

/** "Next meeting: Maribor, 10 October", "Next workshop of the Union: 3 May, Lima": a label of what comes, behind whose colon there are but days and places. */
function labelOf({ sentence: { units } }: Told): Entry {
  const from = units[0]?.lower === "the" ? 1 : 0;
  const colon = units.findIndex(({ lower, mention }) => !mention && lower === ":");
  if (!LATER.test(units[from]?.lower ?? "") || colon < from + 2) return { parts: [] };
  const theme = readPhrase(units, 0, () => false);
  if (theme?.end !== colon || !isGathering(theme) || !units.slice(colon + 1).every(isDayOrPlace))
    return { parts: [] };
  const places = units.flatMap(({ mention }, at) =>
    at > colon && mention && mention.type !== "DATE" ? [phraseOf(units, at, at + 1)] : [],
  );
  return { theme, parts: partsOf(theme, units), places };
}

const LATER = /^(?:next|second|third|fourth|fifth|sixth|seventh|eighth|another|following|last|final)$/;

const isDayOrPlace = (unit: Unit): boolean =>
  isDate(unit) ||
  unit.mention?.type === "PLACE" ||
  unit.mention?.type === "ORGANIZATION" ||
  (unit.mention === undefined && /^(?:[,.]|in|at|on|from|the)$/.test(unit.lower));

/** "4 June – Workshop on seaweed, Apia", "4 June: Seed Committee, 8th session": an entry of a calendar, by the noun behind its day. */
function entryOf(told: Told, phrases: readonly NounPhrase[]): Entry {
  const { sentence, block } = told;
  const { units } = sentence;
  const behind = endOfDay(units) || (block.block.kind === "item" && isDate(units[0]) ? 1 : 0);
  if (behind === 0) return labelOf(told);
  if (behind >= units.length) return { parts: [] };
  // "Signing of the MoU": a noun, since the line has no verb.
  const first = readPhrase(units, behind, noVerbIn(units)) ?? phraseOf(units, behind, behind + 1);
  // "On 4 May, no meeting of the Board"
  if (first.determiner === "no" || units[behind]?.lower === "no") return { parts: [] };
  const ceremony = first.type === "Signing" || !isOfSomething(first) ? undefined : ceremonyOf(told, first);
  if (ceremony && isToldFully(ceremony))
    return { ...ceremony, theme: { ...ceremony.theme, type: ceremony.type } };
  if (isGathering(first)) return { theme: first, parts: partsOf(first, units) };
  const sitting = sittingAt(units, behind);
  if (sitting) return sitting;
  const second = phrases.find(({ start }) => start > first.start);
  const isBody = first.mention?.type === "ORGANIZATION" || first.classes.has("part");
  const isHeld = isBody && second?.start === first.end + 1;
  return isHeld && isGathering(second)
    ? { theme: second, parts: [{ role: "organizer", phrase: first }] }
    : { parts: [] };
}

/** Units that a line begins with: a day, an hour and a place perhaps, up to a colon or a dash; 0 where it begins otherwise. */
export function endOfDay(units: readonly Unit[]): number {
  if (!isDate(units[0])) return endOfOnDay(units);
  const end = units.findIndex(({ lower }) => MARKS.has(lower));
  const told = withoutBrackets(units.slice(1, Math.max(1, end)));
  return end > 0 && told.every((unit) => HOUR.test(unit.lower) || unit.mention?.type === "PLACE")
    ? end + 1
    : 0;
}

/** "On 4 May, visit of Dr A": where no verb follows. */
const endOfOnDay = (units: readonly Unit[]): number =>
  /^(?:on|from)$/.test(units[0]?.lower ?? "") &&
  isDate(units[1]) &&
  /^[,:–—-]$/.test(units[2]?.lower ?? "") &&
  !units.some(({ pos, mention }) => !mention && (pos === "VERB" || pos === "AUX"))
    ? 3
    : 0;

/** "4 May (hour to be fixed), Lima": without what stands in brackets. */
function withoutBrackets(units: readonly Unit[]): readonly Unit[] {
  const open = units.findIndex(({ lower }) => lower === "(");
  const close = units.findIndex(({ lower }) => lower === ")");
  return open < 0 || close < open ? units : [...units.slice(0, open), ...units.slice(close + 1)];
}

/** The hour of an entry, and what parts it from the day: ", 10.30 a.m.", "at 6 pm". */
const HOUR = /^(?:,|at|from|\d{1,2}(?:[.:]\d{2})?(?:[ap]\.?m\.?)?|[ap]\.?m\.?|h|noon|o['’]clock)$/;

const MARKS = new Set([":", "–", "—", "-", "|"]);

const isGathering = ({ type, mention, classes, head }: NounPhrase): boolean =>
  !mention &&
  type !== undefined &&
  LISTED.has(type) &&
  // A tour of a house is an offer to all.
  !head.endsWith("tour") &&
  (classes.has("event") || classes.has("ceremony"));

const LISTED: ReadonlySet<EventType> = new Set<EventType>([...GATHERINGS, "Signing", "Speech", "Visit"]);

/** "Opening of the exhibition", "Award ceremony": no bare "Launch" or "Election". */
const isOfSomething = ({ head, complements }: NounPhrase): boolean =>
  head.endsWith("ceremony") || governedOf({ complements }).length > 0;

/** An election tells who is elected: "Election of the Board" is no more than a point of an agenda. */
const isToldFully = ({ type, parts }: Pick<Candidate, "type" | "parts">): boolean =>
  type !== "Appointment" ||
  parts.some(({ role, phrase }) => role === "appointee" && phrase.mention?.type === "PERSON");

/** "session of the Board", "signing of the treaty with Peru": whose it is. */
function partsOf(theme: NounPhrase, units: readonly Unit[]): Part[] {
  const { type, complements, start } = theme;
  if (type === "Speech")
    return speakersOf(units, start, units[theme.headEnd]?.lower === "of" ? theme.headEnd : -1);
  if (type === "Conference") return [...holdersOf(units, theme), ...speakersOf(units, start)];
  const role = type === "Visit" ? "visitor" : "organizer";
  if (type !== "Signing") return governedOf({ complements }).map((phrase): Part => ({ role, phrase }));
  const between = units.findIndex(({ lower }, at) => at > start && SIDES.has(lower));
  const sides = between < 0 ? [] : readList(units, between + 1, noVerbIn(units));
  return sides.map((phrase): Part => ({ role: "signatory", phrase }));
}

/** "Fourth workshop of A and B": bodies that hold it; no "Workshop on the role of A". */
function holdersOf(units: readonly Unit[], { headEnd }: NounPhrase): Part[] {
  if (units[headEnd]?.lower !== "of") return [];
  return readList(units, headEnd + 1, noVerbIn(units), undefined, true)
    .filter(({ mention }) => mention?.type === "ORGANIZATION")
    .map((phrase): Part => ({ role: "organizer", phrase }));
}

/** "Public lecture by Prof. A (University of B)", "Workshop on reefs with Dr C", "Talk of Dr D on tides": who speaks. */
function speakersOf(units: readonly Unit[], start: number, of = -1): Part[] {
  // Behind a semicolon stands what is no more of the title: "; abstracts due by Dr A".
  const by = of >= 0 ? of : units.findIndex(({ lower }, at) => at > start && SPOKEN_BY.has(lower));
  if (units[by]?.lower === ";") return [];
  const named =
    by < 0 ? -1 : units.findIndex(({ mention }, at) => at > by && at <= by + 4 && mention?.type === "PERSON");
  return named < 0 ? [] : [{ role: "speaker", phrase: phraseOf(units, named, named + 1) }];
}

const SPOKEN_BY = new Set(["by", "with", ";"]);

const SIDES = new Set(["with", "between"]);
