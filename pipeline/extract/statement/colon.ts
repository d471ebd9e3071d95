// What is said behind a colon or before "this is the view of X": "X's message is plain: the port must close", "That the port is full is what X has been saying".
import { wordSet } from "../../core/word-set.ts";
import type { Mention } from "../../flow.ts";
import { sayingGerund, sayingVerb } from "../../lexicon/saying-verbs.ts";
import type { Unit } from "../clause/unit.ts";
import { isAuxiliary, isPreposition } from "../clause/word.ts";
import type { SentenceClauses } from "../clause.ts";
import { IS, ownerOf, SAID_NOUNS } from "./noun.ts";
import { endOf, type Said } from "./said.ts";
import { isSpeaker } from "./speaker.ts";

const RULE = { rule: "statement-colon", confidence: 0.82 } as const;
/** Units of a title and a name, and of what stands between a noun and the colon, at most. */
const TITLED = 6;
const REST = 12;
/** Units of "This, at any rate, is the official line of" at most. */
const OPENING = 12;

/** How somebody spoke, before a colon. */
const MANNER =
  /^(?:(?:ends?|ended|closes?|closed|concludes?|concluded|opens?|opened|begins?|began|finishes|finished) (?:on|with) (?:an?|the|this|these) (?:[a-z-]+ ){0,3}(?:note|remark|plea|appeal|warning|thought|wish|promise|reminder|advice|observation|words?)|begs? to differ|disagrees?|disagreed|puts? it (?:more )?(?:bluntly|simply|plainly|differently|this way)|(?:is|was) (?:very |quite |more )?(?:blunt|clear|frank|categorical|adamant|unequivocal|emphatic|outspoken)(?: about [a-z ]{1,40})?|(?:does|did) not mince (?:his|her|its|their|any) words|(?:has|had) (?:this|the following) to say(?: about [a-z ]{1,40})?)$/;

/** What a sentence says behind its colon, where the words before it tell whose it is. */
export function behindColon({ sentence: { units }, clauses, isVerb }: SentenceClauses): Said[] {
  const colon = units.findIndex(({ lower }) => lower === ":");
  if (colon < 2 || colon > units.length - 3) return [];
  const tells = units.some((unit, at) => at > colon && (isVerb(at) || isAuxiliary(unit)));
  if (!tells && units.at(-1)?.text !== "!") return [];
  const told = bySaidNoun(units, colon) ?? byManner(units, colon, clauses);
  return told ? [{ ...told, from: colon + 1, ...RULE }] : [];
}

/** "The latest news of the Society:" is what is told of it. */
const FOUND = wordSet("news finding");

type Telling = Pick<Said, "speaker" | "lemma" | "verb">;

/** "X's message is plain:", "The verdict of X:", "X has one piece of advice for the owners:" */
function bySaidNoun(units: readonly Unit[], colon: number): Telling | undefined {
  const at = units.findIndex(
    ({ lower, mention }, index) => index < colon && !mention && SAID_NOUNS.has(lower) && !FOUND.has(lower),
  );
  if (at < 0 || colon - at > REST) return undefined;
  const owner = ownerOf(units, at) ?? haverOf(units, at);
  if (!owner || owner.end > colon) return undefined;
  const rest = units.slice(owner.end, colon);
  const opens =
    rest[0] === undefined || IS.test(rest[0].lower) || /^(?:to|for|at|after)$/.test(rest[0].lower);
  const isPlain = rest
    .slice(1)
    .every((unit) => !isAuxiliary(unit) && !/^(?:,|that|who|which)$/.test(unit.lower));
  return opens && isPlain
    ? { speaker: owner.speaker, lemma: units[at]?.lower ?? "", verb: [at, at + 1] }
    : undefined;
}

/** "X has just one piece of advice" */
function haverOf(units: readonly Unit[], at: number): { speaker: Mention; end: number } | undefined {
  const have = units.findIndex(({ lower }) => lower === "has" || lower === "had");
  const speaker = nameBefore(units, have);
  const words = units.slice(have + 1, at).map(({ lower }) => lower);
  const isOne = /^(?:an?|one|just one|only one|this|some)(?: [a-z-]+){0,3}$/.test(words.join(" "));
  return have > 0 && speaker && isOne ? { speaker, end: at + 1 } : undefined;
}

/** "Ambassador X ended on a personal note:" */
function byManner(
  units: readonly Unit[],
  colon: number,
  clauses: SentenceClauses["clauses"],
): Telling | undefined {
  const clause = clauses.find(
    ({ verb }) => verb.start < colon && verb.relative === undefined && !verb.reduced,
  );
  const start = clause?.verb.start ?? -1;
  const named =
    clause?.subject.flatMap(({ mention }) => (mention && isSpeaker(mention) ? [mention] : [])) ?? [];
  const words = units.slice(start, colon).map(({ lower }) => lower);
  const [speaker] = named;
  // "ended with a warning: two men fell": a tale of what was done then.
  const first = clauses.find(({ verb }) => verb.start > colon)?.verb;
  const isTale =
    /^(?:on|with)$/.test(words[1] ?? "") &&
    first?.tense === "past" &&
    units.slice(first.start, first.end).every((unit) => !isAuxiliary(unit));
  return start > 0 && speaker && named.length === 1 && !isTale && MANNER.test(words.join(" "))
    ? { speaker, lemma: "say", verb: [start, start + 1] }
    : undefined;
}

/** The name that ends right before a unit and opens the sentence, behind titles at most. */
function nameBefore(units: readonly Unit[], at: number): Mention | undefined {
  const speaker = units[at - 1]?.mention;
  const isFirst =
    at <= TITLED &&
    units.slice(0, at - 1).every(({ mention, lower }) => !mention && /^[\p{L}.-]+$/u.test(lower));
  const isFree = units.slice(0, at - 1).every((unit) => !isPreposition(unit));
  return speaker && isSpeaker(speaker) && isFirst && isFree ? speaker : undefined;
}

/** Whose words the sentence before is, or what stands before the colon: "This, at any rate, is the official line of X". */
export function thisIsOf(units: readonly Unit[], from: number): Telling | undefined {
  if (!/^(?:this|that|such)$/.test(units[from]?.lower ?? "")) return undefined;
  const be = units.slice(from, from + OPENING).findIndex(({ lower }) => IS.test(lower)) + from;
  const isAside = be === from + 1 || (units[from + 1]?.lower === "," && units[be - 1]?.lower === ",");
  if (be <= from || !isAside) return undefined;
  const at = units.findIndex(({ lower, mention }, index) => index > be && !mention && OPINIONS.test(lower));
  const words = units.slice(be + 1, at).map(({ lower }) => lower);
  if (at < 0 || !/^(?:also |at least )?the(?: [a-z-]+){0,2}$/.test(words.join(" "))) return undefined;
  const owner = ownerOf(units, at);
  // "the view of X from the sea", "the message of X's film"
  const isLast = owner !== undefined && /^[.,]?$/.test(units[owner.end]?.lower ?? "");
  return isLast ? { speaker: owner.speaker, lemma: units[at]?.lower ?? "", verb: [at, at + 1] } : undefined;
}

const OPINIONS =
  /^(?:view|opinion|position|line|verdict|assessment|conclusion|message|conviction|belief|stance|reading|answer|argument|claim)$/;

/** "The port is full: this is the assessment of X." */
export function beforeColon({ sentence: { units } }: SentenceClauses): Said[] {
  const colon = units.findLastIndex(({ lower }) => lower === ":");
  const told = colon > 2 ? thisIsOf(units, colon + 1) : undefined;
  return told ? [{ ...told, from: 0, to: colon, ...RULE }] : [];
}

/** "That the port is full is what X has been saying for years", "What X says is that the port is full". */
export function saidInCleft({ sentence: { units } }: SentenceClauses): Said[] {
  const what = units.findIndex(({ lower }) => lower === "what");
  const [opens] = units;
  if (opens?.lower === "that" && what > 3 && IS.test(units[what - 1]?.lower ?? "")) {
    const told = tellingOf(units, what, endOf(units));
    return told ? [{ ...told, from: 1, to: what - 1, ...RULE }] : [];
  }
  const that = units.findIndex(
    ({ lower }, at) => at > 2 && lower === "that" && IS.test(units[at - 1]?.lower ?? ""),
  );
  const told = what === 0 && that > 0 ? tellingOf(units, 0, that - 1) : undefined;
  return told ? [{ ...told, from: that + 1, ...RULE }] : [];
}

/** "what Dr. X has been saying": a name with titles, and a verb of saying that is no wish. */
function tellingOf(units: readonly Unit[], what: number, end: number): Telling | undefined {
  const name = units.findIndex(({ mention }, at) => at > what && mention !== undefined);
  const speaker = units[name]?.mention;
  if (name < 0 || name > what + TITLED || !speaker || !isSpeaker(speaker)) return undefined;
  const verb =
    name + 1 + units.slice(name + 1, end).findIndex((unit) => !isAuxiliary(unit) && unit.lower !== "always");
  const lower = units[verb]?.lower ?? "";
  const saying = sayingVerb(lower, undefined) ?? sayingGerund(lower, undefined);
  const isReal = units
    .slice(name + 1, verb)
    .every((unit) => /^(?:has|have|had|been|is|was|always)$/.test(unit.lower));
  return saying && isReal ? { speaker, lemma: saying.lemma, verb: [verb, verb + 1] } : undefined;
}
