// Finds the date expressions of a block from left to right, with what the words around them say ("since", "by", "early").
import { wordSet } from "../../core/word-set.ts";
import { calendarWords } from "../../lexicon/calendar.ts";
import { numberWords, ordinalWords } from "../../lexicon/numbers.ts";
import { putsOff } from "../../lexicon/put-off.ts";
import { type Atom, isTailOfCode } from "../number/atoms.ts";
import { DECADES } from "./decade.ts";
import { openingOfEntry } from "./entry.ts";
import type { Part } from "./part.ts";
import { type Calendar, readCalendar, readUntil } from "./range.ts";
import { type Relative, readRelative } from "./relative.ts";
import { isBareYear, isToldAsYear } from "./year.ts";

/** A date as told, between two atoms (end exclusive): a calendar date or range, a relative one, or a plan period. */
export interface Expression {
  readonly from: number;
  readonly to: number;
  readonly rule: string;
  readonly confidence: number;
  readonly calendar?: Calendar;
  readonly relative?: Relative;
  /** The end of what begins on a relative day: "today until 30 August". */
  readonly until?: Part;
  /** Number of a five-year period. */
  readonly period?: number;
  /** What the preposition says: open to one side. */
  readonly opens?: "from" | "until";
  /** "around March 2016". */
  readonly about?: boolean;
}

type Atoms = readonly Atom[];

/** The dates of a block; an entry of a calendar may begin with its month or season alone. */
export function readExpressions(atoms: Atoms, entry = false): Expression[] {
  const found: Expression[] = [];
  const opening = entry ? openingOfEntry(atoms) : undefined;
  if (opening) found.push(opening);
  for (let at = opening?.to ?? 0; at < atoms.length; ) {
    const here = isStart(atoms[at] as Atom) ? readAt(atoms, at, found.at(-1)) : undefined;
    if (here) found.push(...here.filter(({ rule }) => rule !== "skipped"));
    at = Math.max(at + 1, here?.at(-1)?.to ?? 0);
  }
  return found.map((expression) => inContext(atoms, expression));
}

const RELATIVE_STARTS = wordSet(
  "last this next current coming past same that following previous preceding yesterday today tomorrow final opening closing day week month year a",
);
const STARTS = new Set([
  ...RELATIVE_STARTS,
  ...calendarWords.keys(),
  ...ordinalWords.keys(),
  ...DECADES.keys(),
  ...numberWords.keys(),
]);

const isStart = ({ kind, lower, text }: Atom): boolean =>
  kind === "digits" || (kind === "word" && (STARTS.has(lower) || text === "Q"));

function readAt(atoms: Atoms, at: number, before: Expression | undefined): Expression[] {
  const period = planPeriod(atoms, at);
  if (period) return [period];
  if (atoms[at]?.kind === "digits" && isTailOfCode(atoms, at)) return [];
  const relative = readRelative(atoms, at);
  if (relative) return [told(atoms, relative)];
  const calendars = readCalendar(atoms, at);
  const lead = calendars[0]?.first.from ?? at;
  const sure = calendars.flatMap((calendar) => judged(atoms, calendar, before, lead));
  if (sure.length) return sure;
  // A range that is no date (a count, a name's years) is passed over whole, so that its end is not read alone.
  const end = calendars.at(-1);
  const to = (end?.last ?? end?.first)?.to;
  return end && to !== undefined && (end.last || end.first.unreal)
    ? [{ from: at, to, rule: "skipped", confidence: 0 }]
    : [];
}

/** A relative date, with the day up to which it lasts. */
function told(atoms: Atoms, relative: Relative): Expression {
  const { from, to, kind } = relative;
  const until = DAYS.has(atoms[from]?.lower ?? "") ? readUntil(atoms, to) : undefined;
  const rest = { from, rule: `relative-${kind}`, confidence: 0.85, relative };
  return until ? { ...rest, to: until.to, until } : { ...rest, to };
}

const DAYS = new Set(["yesterday", "today", "tomorrow"]);

const ORDINAL_ENDINGS = new Set(["st", "nd", "rd", "th"]);

/** "13th Five-Year period", "Twelfth Five Year Plan period". */
function planPeriod(atoms: Atoms, at: number): Expression | undefined {
  const atom = atoms[at] as Atom;
  const word = ordinalWords.get(atom.lower);
  const ending = atom.kind === "digits" && ORDINAL_ENDINGS.has(atoms[at + 1]?.lower ?? "");
  if (word === undefined && !ending) return undefined;
  const next = ending ? at + 2 : at + 1;
  if (atoms[next]?.lower !== "five") return undefined;
  const hyphen = atoms[next + 1]?.kind === "mark" ? 1 : 0;
  const year = next + 1 + hyphen;
  if (atoms[year]?.lower !== "year") return undefined;
  const plan = atoms[year + 1]?.lower === "plan" || atoms[year + 1]?.lower === "planning" ? 1 : 0;
  if (atoms[year + 1 + plan]?.lower !== "period") return undefined;
  const to = year + 2 + plan;
  return { from: at, to, rule: "plan-period", confidence: 0.9, period: word ?? Number(atom.text) };
}

/** A calendar date with its rule and how sure it is; none where its neighbours say that it is something else. */
function judged(
  atoms: Atoms,
  calendar: Calendar,
  before: Expression | undefined,
  lead: number,
): Expression[] {
  const { first, last } = calendar;
  const from = first.from;
  const to = (last ?? first).to;
  const make = (rule: string, confidence: number): Expression[] => [{ from, to, rule, confidence, calendar }];
  if (first.unreal || last?.unreal) return [];
  if (isBareYear(calendar)) {
    const inList = before?.rule.startsWith("year") === true && isListed(atoms, before.to, from);
    if (!isToldAsYear(atoms, from, to, inList)) return [];
    return last ? make("year-range", 0.8) : make("year", 0.75);
  }
  if (first.decade) return make("decade", 0.85);
  const weekdays = first.weekday !== undefined && first.day === undefined;
  if (last && weekdays && !["from", "between", "on"].includes(atoms[from - 1]?.lower ?? ""))
    return [{ from, to, rule: "skipped", confidence: 0 }];
  if (last) return make("range", 0.95);
  if (weekdays) return isWeekdayTold(atoms, lead) ? make("weekday", 0.8) : [];
  if (first.day !== undefined) return make(first.year === undefined ? "day" : "full", 0.95);
  if (first.division !== undefined) return make("part-of-year", 0.9);
  if (first.year !== undefined || first.yearShift !== undefined) return make("month", 0.95);
  return isMonthTold(atoms, first) ? make("month-alone", 0.85) : [];
}

/** ", " or "and" between two years of a list. */
function isListed(atoms: Atoms, from: number, to: number): boolean {
  if (to - from < 1 || to - from > 2) return false;
  for (let at = from; at < to; at++) if (![",", "and", "or"].includes(atoms[at]?.lower ?? "")) return false;
  return true;
}

const isCapital = (atom: Atom | undefined): boolean => atom?.kind === "word" && atom.text !== atom.lower;

const WEEKDAY_NOT_AFTER = wordSet("every each black good ash most any a to and or");

/** "on Monday", "announced Monday"; not "every Monday", "Black Friday", "Sunday Times". */
function isWeekdayTold(atoms: Atoms, at: number): boolean {
  const before = atoms[at - 1];
  const after = atoms[at + 1];
  if (before?.lower === "on" && after?.kind === "word" && !isCapital(after)) return true;
  if (isCapital(after) && after?.glued !== true) return before?.lower === "on" && !isName(atoms, at + 1);
  if (isOwner(atoms, at)) return WEEKDAY_OWNED.test(before?.lower ?? "");
  if (after?.glued && after.kind !== "mark") return false;
  if (after?.text === "-" || after?.text === "–") return false;
  if (before?.kind !== "word" || WEEKDAY_NOT_AFTER.has(before.lower)) return false;
  return (
    before.text === before.lower ||
    WEEKDAY_LED.test(before.text) ||
    (endsSentence(after) && !FEASTS.test(before.lower))
  );
}

/** "On Monday, Mayor A opened": what a sentence begins with before its day. */
const WEEKDAY_LED = /^(?:On|Since|Until|By|From|Before|After)$/;

/** "became Head of the Mills Directorate Monday.": behind a name, at the sentence's end. */
const endsSentence = (after: Atom | undefined): boolean => after?.text === "." || after?.text === ";";

/** What names a feast or another weekday of its own kind. */
const FEASTS =
  /^(?:easter|whit|palm|holy|shrove|maundy|super|cyber|ruby|bloody|low|rose|fat|clean|giving|small|casual|blue|plough|pancake|passion|bright|red|fathers?|mothers?|trinity|big|happy|great|saint|st|spy|man)$/;

/** "At Thursday's sitting", "before Friday's vote". */
const WEEKDAY_OWNED = /^(?:at|in|during|after|before|for|from|of|ahead|with|to|following)$/;
const isOwner = (atoms: Atoms, at: number): boolean =>
  /^['’]s?$/.test(atoms[at + 1]?.lower ?? "") &&
  /^['’]?s$/.test((atoms[at + 2] ?? atoms[at + 1])?.lower ?? "");

/** "Sunday Times": the capital word after a weekday goes on with another or ends the phrase as a noun of the name. */
const isName = (atoms: Atoms, at: number): boolean =>
  /^(?:times|post|news|mirror|telegraph|school|market|club|group)$/i.test(atoms[at]?.text ?? "");

const MONTH_AFTER = wordSet(
  "in since by until till during early mid late throughout before after spent spend spends",
);
const MONTH_MAYBE_AFTER = wordSet("from to of for through and -");

/** "in May"; after words that go before a person's name as well, only where no name follows. */
function isMonthTold(atoms: Atoms, { from, to }: Part): boolean {
  const before = atoms[from - 1];
  const after = atoms[to];
  if (!before || (after?.glued && (after.kind !== "mark" || after.text === "-"))) return false;
  if (after?.lower === "each" || after?.lower === "every") return false;
  if (MONTH_AFTER.has(before.lower)) return true;
  if (before.lower === "the" && /^(?:number|issue|edition)$/.test(after?.text ?? "")) return true;
  if (before.text === "," && calendarWords.get(atoms[from - 2]?.lower ?? "")?.kind === "month") return true;
  if (before.lower === "as") return /^(?:early|late|recently|soon)$/.test(atoms[from - 2]?.lower ?? "");
  if (before.lower === "than") return /^(?:later|earlier|before)$/.test(atoms[from - 2]?.lower ?? "");
  return isNoted(atoms, from, to) || (MONTH_MAYBE_AFTER.has(before.lower) && !isCapital(after));
}

/** "Second course: Garoua, June.": where and when, behind a colon and nothing else. */
const isNoted = (atoms: Atoms, from: number, to: number): boolean =>
  atoms[from - 1]?.text === "," &&
  isCapital(atoms[from - 2]) &&
  atoms[from - 3]?.text === ":" &&
  /^[.;]?$/.test(atoms[to]?.text ?? "");

const SHADES = new Set(["early", "late", "mid"]);
const EDGES = new Set(["end", "beginning", "start", "middle"]);
const FROM_WORDS = new Set(["since", "after"]);
/** "apply from 1 January", "in force from May": rules hold from a day on. */
const HOLDING = /^(?:apply|applies|applied|applicable|valid|binding|force)$/;
const UNTIL_WORDS = new Set(["by", "until", "till", "before"]);
const ABOUT_WORDS = new Set(["around", "circa", "approximately"]);

/** Takes "early", "end of" into the span, and hears the preposition before and "onwards" after. */
function inContext(atoms: Atoms, expression: Expression): Expression {
  const from = shadedFrom(atoms, expression);
  let lead = from - 1;
  if (atoms[lead]?.lower === "the") lead--;
  const about = ABOUT_WORDS.has(atoms[lead]?.lower ?? "");
  if (about) lead--;
  const word = atoms[lead]?.lower ?? "";
  const after = atoms[expression.to]?.lower ?? "";
  const onwards =
    after === "onwards" ||
    after === "onward" ||
    (word === "from" && after === "on" && atoms[expression.to + 1]?.kind !== "word");
  const until =
    (UNTIL_WORDS.has(word) && !putsOff(atoms, lead - 1) && atoms[lead - 1]?.lower !== "not") ||
    (word === "to" && atoms[lead - 1]?.lower === "up") ||
    (word === "than" && atoms[lead - 1]?.lower === "later");
  const attribute = expression.rule === "year" && from === expression.from && lead < from - 1 && !about;
  const opens = attribute
    ? undefined
    : FROM_WORDS.has(word) || onwards || (word === "from" && HOLDING.test(atoms[lead - 1]?.lower ?? ""))
      ? "from"
      : until
        ? "until"
        : undefined;
  return { ...expression, from, ...(opens ? { opens } : {}), ...(about ? { about } : {}) };
}

/** Where the span begins with "early 2017", "mid-March", "end of 2020". Days have no such shades. */
function shadedFrom(atoms: Atoms, { from, calendar, relative }: Expression): number {
  if (calendar?.first.day !== undefined || (relative && relative.kind === "reach")) return from;
  const before = atoms[from - 1];
  const hyphen = before?.text === "-" && before.glued ? 1 : 0;
  const shade = atoms[from - 1 - hyphen];
  if (shade && SHADES.has(shade.lower)) return from - 1 - hyphen;
  const the = before?.lower === "the" ? 1 : 0;
  if (atoms[from - 1 - the]?.lower === "of" && EDGES.has(atoms[from - 2 - the]?.lower ?? ""))
    return from - 2 - the;
  return from;
}
