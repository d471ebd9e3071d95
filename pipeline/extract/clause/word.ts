// The closed classes of English words that the reading of clauses rests on.

import { roles } from "../../core/word.ts";
import { wordSet } from "../../core/word-set.ts";
import { nounReading } from "../../lexicon/event-noun.ts";
import type { Unit } from "./unit.ts";

export const PREPOSITIONS = wordSet(
  "of in at on by with from to for between among under during within into over through along after before since until till upon about against towards toward near as than behind per via amid alongside despite following across around beyond throughout worth",
);
export const DETERMINERS = wordSet(
  "the a an this that these those its their his her our my your each every both all some any no another such",
);
export const PRONOUNS = wordSet("he she they it we i you who him them us");
export const RELATIVES = wordSet("who which that whom where whose when");
/** Words before "with" that make a partner. */
export const TOGETHER = wordSet("together along jointly alongside");
export const BE = wordSet("am is are was were be been being");
export const HAVE = wordSet("have has had having");
export const MODALS = wordSet("will shall would could can may might must should");
/** Words that only join a title with its noun. */
export const TITLING = wordSet("entitled titled");
const UNREAL = wordSet("would could can may might must should");
const DO = wordSet("do does did");
const AUXILIARIES: ReadonlySet<string> = new Set([...BE, ...HAVE, ...MODALS, ...DO]);
export const NEGATIONS = wordSet("not never n't hardly nor neither without no");
const JOINTS = wordSet(", ; and or & nor");

/** Whether a unit may play a part. A name plays none. */
export const plays = (unit: Unit | undefined, role: number): boolean =>
  unit !== undefined && (unit.word.plays & role) !== 0;

const PREPOSITION = roles.ask((lower) => PREPOSITIONS.has(lower));
const AUXILIARY = roles.ask((lower) => AUXILIARIES.has(lower));

export const isPreposition = (unit: Unit | undefined): boolean => plays(unit, PREPOSITION);

const GENITIVE = roles.ask((lower) => /^['’]s?$/.test(lower));

/** The sign of a genitive: "'s", and "'" behind a plural. */
export const isGenitive = (unit: Unit | undefined): boolean => plays(unit, GENITIVE);

export const isJoint = (unit: Unit | undefined): boolean => unit !== undefined && JOINTS.has(unit.lower);

export const isAuxiliary = (unit: Unit | undefined): boolean => plays(unit, AUXILIARY);

export const isUnreal = (unit: Unit): boolean => UNREAL.has(unit.lower);
export const isDo = (unit: Unit): boolean => DO.has(unit.lower);

export const isDate = (unit: Unit | undefined): boolean => unit?.mention?.type === "DATE";

export const isAdverb = (unit: Unit | undefined): boolean =>
  unit !== undefined && !unit.mention && (unit.pos === "ADV" ? !plays(unit, NO_ADVERB) : plays(unit, ADVERB));

const NO_ADVERBS: ReadonlySet<string> = new Set([...PREPOSITIONS, "family", "assembly"]);

/** The tagger takes "fair" of "book fair" for an adverb. */
const NO_ADVERB = roles.ask((lower) => NO_ADVERBS.has(lower) || nounReading(lower) !== undefined);
const ADVERB = roles.ask(
  (lower) =>
    !NO_ADVERBS.has(lower) && (lower === "also" || lower === "together" || /[a-z]{3}ly$/.test(lower)),
);

/** Whether a noun phrase may begin here. */
export function opensPhrase(unit: Unit | undefined): boolean {
  if (!unit) return false;
  if (unit.mention) return unit.mention.type !== "DATE";
  return unit.quoted || plays(unit, OPENER) || (!plays(unit, NO_OPENER) && OPENING_TAGS.has(unit.pos));
}

const OPENING_TAGS = wordSet("NOUN PROPN ADJ NUM DET");

/** Whether a word of a closed class opens a phrase; a word of two classes as the first of them says. */
const OPENS: ReadonlyMap<string, boolean> = new Map([
  ...[...PRONOUNS].map((word) => [word, true] as const),
  ...[...PREPOSITIONS, ...RELATIVES, ...AUXILIARIES].map((word) => [word, false] as const),
  ...[...DETERMINERS].map((word) => [word, true] as const),
]);
const OPENER = roles.ask((lower) => OPENS.get(lower) === true);
const NO_OPENER = roles.ask((lower) => OPENS.get(lower) === false);

/** "was also present", "was, from 3 to 5 May, the guest": words between the verb and what it tells, else none. */
export function alsoBehind(
  units: readonly Unit[],
  { lemma, end }: { readonly lemma: string | undefined; readonly end: number },
): number {
  const { lower, mention } = units[end] ?? {};
  if (lower === undefined || mention) return 0;
  if (lemma === "be" && /^(?:also|likewise)$/.test(lower)) return 1;
  const apart = lower === ",";
  const at = apart ? end + 1 : end;
  const day = isPreposition(units[at]) ? at + 1 : at;
  if (!isDate(units[day])) return 0;
  if (apart) return units[day + 1]?.lower === "," ? day + 2 - end : 0;
  // "was on 4 May the guest", no "is on 4 May in Lima"
  return lemma === "be" && day > at && DETERMINERS.has(units[day + 1]?.lower ?? "") ? day + 1 - end : 0;
}

/** "During her stay", "before her return", "in her address": no verb behind a preposition and "her", whatever the tagger took it for. */
export const isOnHer = (units: readonly Unit[], at: number): boolean =>
  /^(?:during|on|in|at|after|before|for|of|from|throughout|following|upon)$/.test(
    units[at - 1]?.lower ?? "",
  ) &&
  /^(?:stay|visit|tour|trip|stop|stopover|call|talk|return|address|lecture|study|work|travel|research|report)$/.test(
    units[at + 1]?.lower ?? "",
  );
