// A noun phrase: its head, what it names, what kind of thing it is, what belongs to it.

import { roles } from "../../core/word.ts";
import { wordSet } from "../../core/word-set.ts";
import type { Mention } from "../../flow.ts";
import { isAgentNoun } from "../../lexicon/agent-nouns.ts";
import { type NounReading, nounLength, nounReading } from "../../lexicon/event-noun.ts";
import type { EventType } from "../../model/codes.ts";
import { kindOfEvent, typeOfMention } from "../event/head.ts";
import { unitsOfSeveral } from "./several.ts";
import type { SentenceUnits, Unit } from "./unit.ts";
import { DETERMINERS, isGenitive, isOnHer, PRONOUNS, plays, TITLING } from "./word.ts";
import { isNumbered } from "./year.ts";

export interface NounPhrase {
  /** Units [start, end), with its complements. */
  readonly start: number;
  readonly end: number;
  /** Units [start, headEnd), without complements. */
  readonly headEnd: number;
  /** The mention that it names, where the head is a name. */
  readonly mention: Mention | undefined;
  readonly reading: NounReading | undefined;
  readonly pronoun: string | undefined;
  /** The head's words in lower case. */
  readonly head: string;
  readonly determiner: string;
  /** Mentions before the head noun: "SAS" of "the SAS presidium". */
  readonly attributive: readonly Mention[];
  /** Other words before the head, as units: demonyms, numbers, adjectives. */
  readonly modifiers: readonly Unit[];
  readonly complements: readonly Complement[];
  readonly classes: ReadonlySet<string>;
  readonly type: EventType | undefined;
}

export interface Complement {
  readonly preposition: string;
  readonly phrases: readonly NounPhrase[];
}

/** A pronoun; "her" is one where no noun follows ("chose her in April"). */
export function isPronoun(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (!unit || unit.mention) return false;
  if (PRONOUNS.has(unit.lower) || unitsOfSeveral(units, at) > 0) return true;
  const next = units[at + 1];
  return (
    unit.lower === "her" &&
    !isOnHer(units, at) &&
    (!next ||
      isMoney(next) ||
      isTakenRound(units, at) ||
      (!next.mention && !["NOUN", "PROPN", "ADJ", "NUM"].includes(next.pos) && !next.lower.endsWith("ing")))
  );
}

/** "showed her round the stacks", "took her round": no round of hers. */
const isTakenRound = (units: readonly Unit[], at: number): boolean =>
  LEADING.test(units[at - 1]?.lower ?? "") &&
  /^(?:round|around|along|back|through)$/.test(units[at + 1]?.lower ?? "") &&
  units[at + 2]?.lower !== "of";

const LEADING =
  /^(?:show|shows|showed|shown|take|takes|took|lead|leads|led|walk|walked|guide|guided|conduct|conducted|drove|escorted|steered)$/;

/** "EUR 2 million" as a unit. */
export const isMoney = (unit: Unit | undefined): boolean =>
  /^[A-Z]{3}$/.test(unit?.mention?.quantity?.unitCode ?? "");

/** The phrase of the units [start, headEnd), without complements. */
export function phraseOf(units: readonly Unit[], start: number, headEnd: number): NounPhrase {
  const first = units[start] as Unit;
  const last = units[headEnd - 1] as Unit;
  if (last.pos === "NUM" && headEnd - start > 1 && isNumbered(units[headEnd - 2], last))
    return { ...phraseOf(units, start, headEnd - 1), end: headEnd, headEnd };
  const determiner = !first.mention && DETERMINERS.has(first.lower) ? first.lower : "";
  const from = determiner === "" ? start : start + 1;
  const named: Mention[] = [];
  const modifiers: Unit[] = [];
  for (let at = from; at < headEnd; at++) {
    const unit = units[at] as Unit;
    if (!unit.mention) modifiers.push(unit);
    else if (at < headEnd - 1) named.push(unit.mention);
  }
  const reading = readingOf(units, from, headEnd);
  const mention = last.mention ?? sameKind(named.at(-1), reading) ?? continued(units, headEnd, reading);
  const pronoun = headEnd === start + 1 ? pronounAt(units, start) : groupAt(units, start, headEnd);
  const kind = last.mention?.type === "EVENT" ? kindOfEvent(last.mention, modifiers) : undefined;
  const classes =
    toldClasses(reading, mention, last, pronoun) ??
    (isPeople(last, named) || isMoreOfThem(last, determiner)
      ? PEOPLE
      : isNamed(behindOwner(modifiers, modifiers.length === headEnd - from))
        ? NAMED
        : OTHER);
  return {
    start,
    end: headEnd,
    headEnd,
    mention,
    reading,
    pronoun,
    head: reading?.noun ?? last.lower,
    determiner,
    attributive: mention === undefined ? named : named.filter((name) => name !== mention),
    modifiers,
    complements: NO_COMPLEMENTS,
    classes: withClass(classes, isOffice(last, reading, determiner) ? "office" : kind),
    type: reading?.type ?? (mention?.type === "EVENT" ? (kind ?? typeOfMention(mention)) : undefined),
  };
}

/** Whether a phrase names a person. */
export const isNamedPerson = ({ mention }: NounPhrase): boolean => mention?.type === "PERSON";

/** Whether a phrase names a body. */
export const isNamedBody = ({ mention }: NounPhrase): boolean => mention?.type === "ORGANIZATION";

/** Whether a noun of the lexicon stands in the plural: "film critics", not "a film critic". */
export const isPlural = ({ headEnd, reading }: NounPhrase, { units }: SentenceUnits): boolean =>
  reading !== undefined &&
  units[headEnd - 1]?.lower !== reading.noun.slice(reading.noun.lastIndexOf(" ") + 1);

const pronounAt = (units: readonly Unit[], at: number): string | undefined =>
  isPronoun(units, at) ? (units[at]?.lower === "her" ? "she" : units[at]?.lower) : undefined;

/** "the two were received", "the pair visited": those spoken of, as "they". */
const groupAt = (units: readonly Unit[], start: number, headEnd: number): string | undefined =>
  headEnd === start + 2 &&
  /^(?:the|all)$/.test(units[start]?.lower ?? "") &&
  GROUP.has(units[start + 1]?.lower ?? "")
    ? "they"
    : undefined;

const GROUP = wordSet("two three four five six pair duo trio couple quartet");

const withClass = (classes: ReadonlySet<string>, name: string | undefined): ReadonlySet<string> =>
  name === undefined ? classes : new Set([...classes, name]);

const NO_COMPLEMENTS: readonly Complement[] = [];
const PEOPLE: ReadonlySet<string> = new Set(["people"]);
const NAMED: ReadonlySet<string> = new Set(["named"]);
const OTHER: ReadonlySet<string> = new Set(["other"]);

/** What the noun, the name or the pronoun tells of a phrase's class; undefined where they tell nothing. */
function toldClasses(
  reading: NounReading | undefined,
  mention: Mention | undefined,
  { quoted }: Unit,
  pronoun: string | undefined,
): ReadonlySet<string> | undefined {
  if (!mention && !quoted && !pronoun) return reading?.classes;
  const classes = new Set(reading?.classes);
  if (mention) for (const name of mentionClasses(mention)) classes.add(name);
  if (quoted) classes.add("quoted");
  if (pronoun) classes.add("pronoun").add(pronoun === "it" ? "event" : "person");
  if (pronoun === "it" || pronoun === "them") classes.add("it");
  return classes;
}

/** "sixteen young forecasters", "the potters": a plural of doers that no lexicon lists. */
const isPeople = (last: Unit, attributive: readonly Mention[]): boolean =>
  isAgentNoun(last.lower) && (last.pos === "NOUN" || attributive.some(({ type }) => type === "QUANTITY"));

/** "Another six are to be trained": as many again of those told of. */
const isMoreOfThem = ({ pos }: Unit, determiner: string): boolean =>
  determiner === "another" && pos === "NUM";

/** "Keeper of the Seed Bank", "Principal Conductor": a doer in the singular with a capital and no article, as posts are written. */
const isOffice = (last: Unit, reading: NounReading | undefined, determiner: string): boolean =>
  determiner === "" &&
  !last.mention &&
  !last.quoted &&
  /^\p{Lu}\p{Ll}+[^s\P{L}]$/u.test(last.text) &&
  (reading ? reading.classes.has("people") && reading.noun === last.lower : isAgentNoun(`${last.lower}s`));

/** "the Institute's Golden Heron": what stands behind whose it is. */
function behindOwner(inner: readonly Unit[], whole: boolean): readonly Unit[] {
  const sign = inner.findLastIndex(isGenitive);
  return sign < 0 && !whole ? [] : inner.slice(sign + 1);
}

/** "the Copper Tray", "the Galaxy Cup": capitals that are no mention name a thing. */
const isNamed = (inner: readonly Unit[]): boolean =>
  inner.length > 1 && inner.every(({ text }) => /^\p{Lu}/u.test(text));

const NOUN = roles.ask((lower) => nounLength(lower) > 0);

/** The longest known noun at the end of the units [from, to). */
function readingOf(units: readonly Unit[], from: number, to: number): NounReading | undefined {
  const last = units[to - 1] as Unit;
  if (last.mention) return undefined;
  // "the play "Salt"": what a title names, the noun before it tells.
  if (last.quoted) {
    const noun = TITLING.has(units[to - 2]?.lower ?? "") ? to - 2 : to - 1;
    return noun > from ? readingOf(units, from, noun) : undefined;
  }
  const kind = to - from > 1 ? kindBeforeName(units, from, to) : undefined;
  if (kind) return kind;
  if (!plays(last, NOUN)) return undefined;
  const first = Math.max(from, to - nounLength(last.lower));
  let found: NounReading | undefined;
  let words = "";
  for (let at = to - 1; at >= first; at--) {
    const unit = units[at] as Unit;
    if (unit.mention || unit.quoted) break;
    words = words === "" ? unit.lower : `${unit.lower} ${words}`;
    found = nounReading(words.replaceAll(" - ", "-")) ?? found;
  }
  return found;
}

/** "the exhibition Faces of the Delta", "the research vessel Petrel", "the campaign Green Hands": the common noun before capitals that no mention covers tells what they name. */
function kindBeforeName(units: readonly Unit[], from: number, to: number): NounReading | undefined {
  let at = to - 1;
  while (at >= from && !units[at]?.mention && /^\p{Lu}/u.test(units[at]?.text ?? "")) at--;
  const noun = units[at];
  if (at < from || at === to - 1 || !noun || noun.mention || noun.quoted) return undefined;
  const reading = nounReading(noun.lower);
  return reading?.noun === noun.lower && NAMEABLE.some((name) => reading.classes.has(name))
    ? reading
    : undefined;
}

/** What bears a name of its own behind its noun. */
const NAMEABLE = ["event", "document", "thing", "programme"];

/** "the Becas Chile scheme" is named by the name before the noun. */
function sameKind(name: Mention | undefined, reading: NounReading | undefined): Mention | undefined {
  if (!name || !reading) return undefined;
  const { classes } = reading;
  const same =
    (name.type === "PROGRAMME" && (classes.has("programme") || classes.has("thing"))) ||
    (name.type === "DOCUMENT" && classes.has("document")) ||
    (name.type === "EVENT" && classes.has("event") && reading.type === typeOfMention(name));
  return same ? name : undefined;
}

/** "the [Working Group on Space] Debris": capitals right behind a name that no noun explains go on with it. */
function continued(
  units: readonly Unit[],
  headEnd: number,
  reading: NounReading | undefined,
): Mention | undefined {
  const [name, last] = [units[headEnd - 2]?.mention, units[headEnd - 1]];
  const named = name !== undefined && CONTINUED.has(name.type);
  return named && !reading && !last?.quoted && /^\p{Lu}\p{L}{2,}$/u.test(last?.text ?? "") ? name : undefined;
}

/** Names of several words, of which the reading of names may have left the last ones out. */
const CONTINUED: ReadonlySet<string> = new Set(["ORGANIZATION", "DOCUMENT", "PROGRAMME", "EVENT"]);

/** Bodies that ask for the public. */
const PRESS = new Set(["newspaper", "broadcaster"]);

/** Currencies of several countries, where none is told. */
const SHARED_MONEY =
  / (?:shillings?|pesos?|dinars?|rupees?|dirhams?|riyals?|rials?|francs?|lei|kroner|kronor|manats?|kwacha)$/;

/** What a name can be to a verb: a body, a place, an event, a document ... */
export function mentionClasses(mention: Mention): string[] {
  const { type, subtype, quantity, name } = mention;
  if (type === "ORGANIZATION") return PRESS.has(subtype ?? "") ? ["body", "newspaper"] : ["body"];
  if (type === "EVENT") return ["event", typeOfMention(mention)];
  if (type === "QUANTITY")
    return (quantity?.unitCode && /^[A-Z]{3}$/.test(quantity.unitCode)) ||
      /^(?:Rs|\p{Sc}|[A-Z]{1,3}\$)/u.test(name) ||
      SHARED_MONEY.test(name)
      ? ["money"]
      : ["other"];
  return [type.toLowerCase()];
}

const OWNERS: Readonly<Record<string, string>> = { his: "he", her: "she", their: "they", its: "its" };

/** Whom a possessive before a noun means, as its pronoun: "she" of "her talks". */
export const owningPronoun = ({ determiner }: NounPhrase): string | undefined => OWNERS[determiner];

/** The same for a person alone: neither "their" nor "its". */
export const owningPerson = (phrase: NounPhrase): string | undefined =>
  /^(?:his|her)$/.test(phrase.determiner) ? owningPronoun(phrase) : undefined;

/** Somebody in the place of a noun phrase that tells whose it is: by a name or a pronoun. */
export const inPlaceOf = (
  phrase: NounPhrase,
  who: Partial<Pick<NounPhrase, "mention" | "pronoun" | "classes">>,
): NounPhrase => ({
  ...phrase,
  mention: undefined,
  complements: [],
  attributive: [],
  classes: new Set(["person"]),
  ...who,
});
