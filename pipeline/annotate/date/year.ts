// Whether four digits are a year told as a date, or a count, a code, or part of a name.
import { wordSet } from "../../core/word-set.ts";
import { calendarWords } from "../../lexicon/calendar.ts";
import { type Atom, isTailOfCode } from "../number/atoms.ts";
import type { Calendar } from "./range.ts";

type Atoms = readonly Atom[];

/** Words after which four digits are a year. */
const BEFORE_YEAR = wordSet(
  "in since by spent until till from during before after through throughout between around circa ca year years early late mid " +
    "spring summer autumn fall winter end beginning start middle half quarter season period phase onwards again back " +
    "course dated term mandate triennium biennium quadrennium cycle tenure biennial fiscal budget © copyright",
);
/** Words after which four digits are a year only where nothing is counted. */
const MAYBE_BEFORE_YEAR = wordSet("of for to and or than on with till as both");
const DETERMINERS = wordSet("the a an its their his her our this s that these");
/** "below 2005 levels". */
const LEVELS = new Set(["level", "levels", "figures", "prices", "values"]);
const CURRENCY = /^[$€£¥₹₩%#№§+=]$/u;
const NO_YEAR_BEFORE = wordSet("no nr number page pp p room iso box tel fax phone resolution");

const isCapital = (atom: Atom): boolean => atom.kind === "word" && atom.text !== atom.lower;

/** A year, or a range of years, that stands without month or day. */
export const isBareYear = ({ first }: Calendar): boolean =>
  first.month === undefined && first.division === undefined && first.weekday === undefined && !first.decade;

/** Whether years between two atoms are told as dates. `inList`: a year of the same list stands just before. */
export function isToldAsYear(atoms: Atoms, from: number, to: number, inList: boolean): boolean {
  const before = atoms[from - 1];
  const after = atoms[to];
  if (isTailOfCode(atoms, from) || !standsFree(before, isCountAhead(atoms, to) ? undefined : after))
    return false;
  if (after?.glued && (after.text === "-" || after.text === "%")) return false;
  const year = Number(atoms[from]?.text);
  const counts = countsSomething(atoms, to);
  const unusual = year < 1800 || year > 2060;
  if (inList) return !(counts && unusual);
  if (!before) return after?.kind !== "word" && to - from > 1;
  if (isLead(atoms, from - 1)) return !(counts && unusual);
  if (LEVELS.has(after?.lower ?? "")) return !unusual;
  if (MAYBE_BEFORE_YEAR.has(before.lower)) return !counts && !(unusual && year < 1400);
  if (DETERMINERS.has(before.lower)) return isAttribute(after) && !unusual;
  if (before.text === "(" && after?.text === ":") return !unusual && atoms[to + 1]?.kind === "digits";
  if (before.text === "(" || before.text === "[") return closes(after) && !unusual;
  return (
    before.text === "," &&
    !unusual &&
    afterPlaceOrMonth(atoms, from - 1) &&
    (after === undefined || after.kind === "mark")
  );
}

/** "In 2018 45 students": a count and its noun right behind the year that a preposition leads. */
function isCountAhead(atoms: Atoms, to: number): boolean {
  const [count, noun] = [atoms[to], atoms[to + 1]];
  if (count?.kind !== "digits" || count.glued || noun?.kind !== "word" || noun.glued) return false;
  const lead = atoms[to - 2]?.lower ?? "";
  return noun.text === noun.lower && /^(?:in|since|by|during|until)$/.test(lead);
}

function standsFree(before: Atom | undefined, after: Atom | undefined): boolean {
  if (before && (CURRENCY.test(before.text) || before.kind === "digits" || NO_YEAR_BEFORE.has(before.lower)))
    return false;
  if (after && (after.kind === "digits" || /^[°%$€£+]$/u.test(after.text))) return false;
  return true;
}

/** "in 2016"; the word is lower case, or begins the sentence. */
function isLead(atoms: Atoms, at: number): boolean {
  const lead = atoms[at] as Atom;
  if (!BEFORE_YEAR.has(lead.lower)) return lead.text === "-" && atoms[at - 1]?.lower === "mid";
  return lead.text.length < 2 || lead.text !== lead.text.toUpperCase() || lead.text === lead.lower;
}

/** A lower-case plural right after: "2016 participants". */
function countsSomething(atoms: Atoms, to: number): boolean {
  const after = atoms[to];
  if (after?.kind !== "word" || isCapital(after)) return false;
  return after.pos === "NOUN" && after.lower.endsWith("s") && !after.lower.endsWith("ss");
}

/** "the 2016 conference", "its 2014 report": a lower-case noun in the singular. */
function isAttribute(after: Atom | undefined): boolean {
  if (after?.kind !== "word" || isCapital(after)) return false;
  return after.pos === "NOUN" || after.pos === "ADJ";
}

const closes = (after: Atom | undefined): boolean =>
  after === undefined || (after.kind === "mark" && ")],;–-".includes(after.text));

/** "Rome, 2015." but not "Stefanikova 49, 2015": a capital word before the comma. */
function afterPlaceOrMonth(atoms: Atoms, comma: number): boolean {
  const before = atoms[comma - 1];
  return before !== undefined && isCapital(before) && !calendarWords.has(before.lower);
}
