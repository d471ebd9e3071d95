// What a noun tells that somebody said: "X's warning that the port would silt up", "the position of X is that fires must be fought".
import { wordSet } from "../../core/word-set.ts";
import type { Mention } from "../../flow.ts";
import { sayingVerb } from "../../lexicon/saying-verbs.ts";
import { governed } from "../clause/prepositional.ts";
import type { Unit } from "../clause/unit.ts";
import { isAuxiliary, isDate, isGenitive, isPreposition } from "../clause/word.ts";
import type { SentenceClauses } from "../clause.ts";
import type { Said } from "./said.ts";
import { isSpeaker } from "./speaker.ts";
import { isPaperOf } from "./subject.ts";
import { tellsOfNoun } from "./that-clause.ts";

/** What is said, as nouns. */
export const SAID_NOUNS = wordSet(
  "warning remark view opinion position message verdict claim assertion argument conviction belief hope assurance promise pledge prediction admission statement announcement conclusion suggestion assessment observation comment reminder news advice answer reply plea appeal complaint objection forecast thesis vow finding demand estimate confession",
);
/** "is that", "was that": what follows is the whole of it. */
export const IS = /^(?:is|was|remains|remained)$/;
/** Units of "of the Tasmanian Forest Alliance" at most. */
const LONGEST = 7;

/** The statements that nouns tell, with who is told to have made them. */
export function nominalsIn({ sentence: { units }, clauses }: SentenceClauses): Said[] {
  return units.flatMap(({ lower, mention }, at) => {
    if (mention || !SAID_NOUNS.has(lower)) return [];
    const owner = ownerOf(units, at);
    if (!owner) return toldBy(units, clauses, at);
    const copula = IS.test(units[owner.end]?.lower ?? "") ? 1 : 0;
    const that = copula ? owner.end + 1 : thatBehind(units, owner.end);
    if (units[that]?.lower !== "that" || tellsOfNoun(units, clauses, that + 1)) return [];
    // "X's warning that ... has led": the verb whose subject the noun is ends what was said.
    const behind = clauses.filter(({ verb }) => verb.start > that + 1 && verb.relative === undefined);
    const outer =
      (that > owner.end ? behind.slice(1) : behind).find(({ subject }) =>
        subject.some(({ start, headEnd }) => start <= at && at < headEnd),
      ) ??
      behind.slice(1).find(({ verb, subject }) => subject.length === 0 && !verb.reduced && !verb.infinitive);
    const told = { speaker: owner.speaker, lemma: lower, verb: [at, at + 1] as const, from: that + 1 };
    const close = copula === 0 && outer ? outer.verb.start : undefined;
    const to = close === undefined ? {} : { to: units[close - 1]?.lower === "," ? close - 1 : close };
    return [{ ...told, ...to, rule: "statement-noun", confidence: 0.85 }];
  });
}

/** "made by X in January, namely that": a day at most stands between. */
function thatBehind(units: readonly Unit[], from: number): number {
  let at = from;
  while (at < from + ASIDE && (isDate(units[at]) || /^(?:,|in|on|namely)$/.test(units[at]?.lower ?? "")))
    at++;
  return at;
}

const ASIDE = 5;

/** "The news that the icons had surfaced was broken by X" */
function toldBy(units: readonly Unit[], clauses: SentenceClauses["clauses"], at: number): Said[] {
  if (units[at + 1]?.lower !== "that" || tellsOfNoun(units, clauses, at + 2)) return [];
  const clause = clauses.find(
    ({ verb }) => verb.passive && verb.start > at + 3 && BROKEN.test(units[verb.main]?.lower ?? ""),
  );
  const named = clause && !clause.verb.unreal ? governed(clause.phrases, "by") : [];
  const speaker = named.length === 1 ? named[0]?.mention : undefined;
  if (!clause || !speaker || !isSpeaker(speaker)) return [];
  const told = { speaker, lemma: units[at]?.lower ?? "", verb: [at, at + 1] as const, from: at + 2 };
  return [{ ...told, to: clause.verb.start, rule: "statement-noun", confidence: 0.84 }];
}

const BROKEN =
  /^(?:broken|brought|announced|made|given|issued|spread|delivered|conveyed|voiced|published|released|advanced|raised)$/;

/** Whose a noun of saying is, before it or behind it. */
export const ownerOf = (units: readonly Unit[], at: number): Owner | undefined =>
  ownerBefore(units, at) ?? ownerBehind(units, at);

interface Owner {
  readonly speaker: Mention;
  /** The unit behind noun and owner. */
  readonly end: number;
}

/** "X's warning" */
function ownerBefore(units: readonly Unit[], at: number): Owner | undefined {
  const speaker = isGenitive(units[at - 1]) ? units[at - 2]?.mention : undefined;
  return speaker && isSpeaker(speaker) ? { speaker, end: at + 1 } : undefined;
}

/** "the remark of Archbishop X", "the promise made by X" */
function ownerBehind(units: readonly Unit[], at: number): Owner | undefined {
  const made = MADE.test(units[at + 1]?.lower ?? "") && units[at + 2]?.lower === "by" ? 1 : 0;
  if (made === 0 && units[at + 1]?.lower !== "of") return undefined;
  for (let end = at + 2 + made; end < at + LONGEST && end < units.length; end++) {
    const unit = units[end] as Unit;
    if (unit.mention) return isSpeaker(unit.mention) ? { speaker: unit.mention, end: end + 1 } : undefined;
    if (isAuxiliary(unit) || unit.lower === ",") return undefined;
  }
  return undefined;
}

const MADE = /^(?:made|given|issued|voiced|expressed|offered|sent|published|uttered|repeated)$/;

/** A body's name is too often cut short before such a noun. */
const MISTAKEN: ReadonlySet<string> = new Set(["PERSON", "DOCUMENT"]);

/** "that two votes were missing", "that the port is full": a subject and its verb, right behind. */
const goesOn = (units: readonly Unit[], that: number): boolean =>
  units[that]?.lower === "that" &&
  OPENS.test(units[that + 1]?.lower ?? "") &&
  units.slice(that + 2).some(isAuxiliary);
const OPENS =
  /^(?:the|an?|its|his|her|their|our|all|both|no|many|most|some|several|two|three|four|five|it|they|there|he|she)$/;

/** "X states that", "the Charter claims in its third article that": a verb that the tagger takes for a noun, right behind a name. */
export function mistakenIn({ sentence: { units }, isVerb }: SentenceClauses): Said[] {
  return units.flatMap(({ lower, pos, mention }, at) => {
    const speaker = units[at - 1]?.mention;
    if (mention || pos !== "NOUN" || isVerb(at) || !speaker) return [];
    const article = /^(?:the|its|this)$/.test(units[at - 2]?.lower ?? "") ? 1 : 0;
    // "The minutes of the Board state that"
    const isPaper = isPaperOf(units[at - 3 - article]?.lower ?? "");
    if (!MISTAKEN.has(speaker.type) && !(isSpeaker(speaker) && goesOn(units, at + 1))) return [];
    const saying = isPaper || /s$/.test(lower) ? sayingVerb(lower, undefined) : undefined;
    // "A, of the B, reports": whose apposition the name is; "the Board reports that are late": what the reports are.
    const before = units[at - 2 - article];
    if (!saying || (isPreposition(before) && !isPaper) || before?.lower === ",") return [];
    const that = at + 1 + units.slice(at + 1, at + 1 + LONGEST).findIndex((unit) => unit.lower === "that");
    const aside = units.slice(at + 1, that);
    const isAside =
      aside.length === 0 ||
      (isPreposition(aside[0]) && !aside.some((unit) => isAuxiliary(unit) || unit.lower === ","));
    if (that <= at || !isAside || isAuxiliary(units[that + 1]) || isVerb(that + 1)) return [];
    const told = { speaker, lemma: saying.lemma, verb: [at, at + 1] as const, from: that + 1 };
    return [{ ...told, rule: "statement-that", confidence: 0.84 }];
  });
}
