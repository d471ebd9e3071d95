// Candidates from sums that a noun or a list gives: "a donation of EUR 40,000 by X to Y", "Denmark's pledge of", "A pledged 20 million, B 8 million".

import { roles } from "../../../core/word.ts";
import { wordSet } from "../../../core/word-set.ts";
import { nounReading } from "../../../lexicon/event-noun.ts";
import { readList, readPhrase } from "../../clause/noun.ts";
import { isMoney, type NounPhrase } from "../../clause/phrase.ts";
import type { Unit } from "../../clause/unit.ts";
import { isDate, isJoint, isPreposition, plays } from "../../clause/word.ts";
import type { Clause } from "../../clause.ts";
import type { Candidate, Part, Told } from "../candidate.ts";
import { beneficiaries } from "./opening.ts";
import { tellersOf } from "./sum-from.ts";

const GIFT = roles.ask((lower) => nounReading(lower)?.classes.has("gift") === true);

const isGiver = ({ mention }: NounPhrase): boolean =>
  mention?.type === "ORGANIZATION" || mention?.type === "PERSON" || mention?.subtype === "country";
const asGiver = (phrase: NounPhrase): Part => ({ role: "giver", phrase });

const ALREADY = wordSet("already as early back");

/** Participles between a gift and who gives or gets it: "a grant made to X". */
const MADE = wordSet(
  "made given granted awarded donated provided offered extended promised pledged paid received obtained secured worth totalling",
);
const ROLES: Readonly<Record<string, Part["role"]>> = { from: "giver", by: "giver", to: "recipient" };
const OTHERS = new Set(["of", "for", "in", "at", "on"]);
/** Words that open a gift; one that many give or get is none. */
const ONE = wordSet("a an another the its their his her this");
/** Phrases behind a gift at most. */
const STEPS = 7;

interface Behind {
  readonly parts: readonly Part[];
  readonly hasSum: boolean;
  readonly dated: boolean;
  readonly end: number;
}

/** The gifts that a sentence tells by their noun, where none of its other candidates tells of money. */
export function candidatesOfGifts(told: Told, others: readonly Candidate[]): Candidate[] {
  const { units } = told.sentence;
  if (!units.some(isGift) || !units.some(isSum) || others.some(({ type }) => type === "Funding")) return [];
  for (let at = 0; at < units.length; ) {
    const phrase = readPhrase(units, at, told.reading.isVerb);
    const found = phrase && isOneGift(phrase) ? candidateOf(told, phrase) : undefined;
    if (found) return [found];
    at = Math.max(at + 1, phrase?.headEnd ?? 0);
  }
  return [];
}

const isGift = (unit: Unit): boolean => !unit.mention && plays(unit, GIFT);
const isSum = (unit: Unit | undefined): boolean => unit?.mention?.type === "QUANTITY";

const isOneGift = ({ classes, mention, determiner, attributive }: NounPhrase): boolean =>
  classes.has("gift") && !mention && (ONE.has(determiner) || attributive.length > 0);

function candidateOf(told: Told, phrase: NounPhrase): Candidate | undefined {
  const { clauses } = told.reading;
  const around = clauses.findLast(({ verb }) => verb.start < phrase.start) ?? clauses[0];
  if (around && isWished(told, around)) return undefined;
  const behind = readBehind(told, phrase);
  const owners = phrase.attributive
    .filter(({ type }) => type !== "QUANTITY" && type !== "DATE")
    .map(
      (mention): Part => ({
        role: "giver",
        phrase: { ...phrase, mention, complements: [], attributive: [] },
      }),
    );
  const named = [
    ...owners,
    ...behind.parts,
    ...helpers(told, phrase, around),
    ...tellersOf(around, phrase, behind.parts),
  ];
  const parts = [...named, ...beneficiaries(told, "Funding", phrase, named)];
  const isGiven = parts.some(({ role, phrase: who }) => role === "giver" && who.mention !== undefined);
  const isKnown = isGiven && (phrase.determiner !== "the" || behind.dated);
  if (!behind.hasSum || !isKnown) return undefined;
  return {
    told,
    clause: undefined,
    type: "Funding",
    from: phrase.start,
    to: behind.end,
    theme: phrase,
    parts,
    places: [],
    phrases: [],
    rule: "event-noun-gift",
    confidence: 0.8,
  };
}

const HELPING =
  /^(?:made|support|help|enabl|back|facilitat|rescu|sav|reward|surpris|honour|respond|contribut|join|secur|complet|reliev)/;

/** "Riga Gas had made the repairs possible with a gift of": who helps with a gift, gives it. */
function helpers({ sentence: { units } }: Told, { start }: NounPhrase, around: Clause | undefined): Part[] {
  const helps =
    around &&
    !around.verb.passive &&
    WITH.has(units[start - 1]?.lower ?? "") &&
    HELPING.test(units[around.verb.main]?.lower ?? "");
  return helps ? around.subject.map((phrase): Part => ({ role: "giver", phrase })) : [];
}

const WITH = new Set(["with", "through", "by"]);

const WISHING =
  /^(?:hop|seek|sought|want|expect|appl[yi]|ask|need|request|await|look|wish|call|urge|discuss|plead|beg)/;

/** "hopes for a grant of": nothing is given yet. */
const isWished = ({ sentence: { units } }: Told, { verb }: Clause): boolean =>
  (verb.unreal && verb.tense !== "future") || WISHING.test(units[verb.main]?.lower ?? "");

/** What stands behind a gift: how much, from whom, to whom, when. */
function readBehind({ sentence: { units }, reading }: Told, phrase: NounPhrase): Behind {
  const parts: Part[] = [];
  let hasSum = phrase.attributive.some(({ type }) => type === "QUANTITY");
  let dated = false;
  const take = (preposition: string, list: readonly NounPhrase[]): void => {
    const role = ROLES[preposition];
    const [sum] = list;
    if (role) parts.push(...list.map((who): Part => ({ role, phrase: who })));
    else if (preposition === "of" && sum?.classes.has("money")) hasSum = true;
    // "the contribution of Norway, 40,000 euros"
    else if (preposition === "of") parts.push(...list.filter(isGiver).map(asGiver));
  };
  for (const { preposition, phrases } of phrase.complements) take(preposition, phrases);
  let at = phrase.end;
  for (let step = 0; step < STEPS && at < units.length; step++) {
    const next = at + (units[at]?.lower === "," ? 1 : 0);
    const word = units[next];
    if (isDate(word)) dated = true;
    const isApposed = next > at && isMoney(word) && units[next + 1]?.lower === ",";
    if (isDate(word) || isApposed || (isSum(word) && MADE.has(units[next - 1]?.lower ?? ""))) {
      hasSum ||= !isDate(word);
      at = next + 1;
      continue;
    }
    const lower = word?.mention ? "" : (word?.lower ?? "");
    if (MADE.has(lower) || ALREADY.has(lower) || (OTHERS.has(lower) && isDate(units[next + 1]))) {
      at = next + 1;
      continue;
    }
    const list =
      lower in ROLES || OTHERS.has(lower) ? readList(units, next + 1, reading.isVerb, undefined, true) : [];
    const last = list.at(-1);
    if (!last) break;
    take(lower, list);
    at = last.end;
  }
  return { parts, hasSum, dated, end: at };
}

/** "Norway pledged 30 million dollars, Iceland 6 million and the Trust half a million": the verb counts for each. */
export function withGapped(candidate: Candidate): readonly Candidate[] {
  const { clause, theme, told, type, parts } = candidate;
  if (
    type !== "Funding" ||
    !clause ||
    clause.verb.passive ||
    !theme?.mention ||
    theme.start < clause.verb.end
  )
    return [candidate];
  const { units } = told.sentence;
  const found: Candidate[] = [candidate];
  for (let at = behindDay(units, theme.headEnd); isJoint(units[at]); ) {
    const name = at + (isJoint(units[at + 1]) ? 2 : 1);
    const who = readPhrase(units, name, told.reading.isVerb);
    const sum = who?.mention && who.mention.type !== "QUANTITY" ? who.headEnd : undefined;
    if (!who || sum === undefined || !units[sum] || !isSum(units[sum])) break;
    const phrase: NounPhrase = {
      ...theme,
      mention: units[sum].mention,
      start: sum,
      end: sum + 1,
      headEnd: sum + 1,
    };
    const others = parts.filter(({ role }) => role !== "giver");
    found.push({
      ...candidate,
      from: name,
      to: sum + 1,
      theme: phrase,
      parts: [{ role: "giver", phrase: who }, ...others],
    });
    at = behindDay(units, sum + 1);
  }
  return found;
}

const behindDay = (units: readonly Unit[], at: number): number =>
  isPreposition(units[at]) && isDate(units[at + 1]) ? at + 2 : at;
