// Candidates from honours that tell who somebody is: "Dr A, laureate of the Sea Prize in 2018, joins the board", "A is one of ten winners of the Sea Prize".
import { wordSet } from "../../../core/word-set.ts";

import { nounReading } from "../../../lexicon/event-noun.ts";
import { readList, readPhrase } from "../../clause/noun.ts";
import type { NounPhrase } from "../../clause/phrase.ts";
import { governedOf } from "../../clause/prepositional.ts";
import type { Unit } from "../../clause/unit.ts";
import { BE, isDate } from "../../clause/word.ts";
import type { Clause } from "../../clause.ts";
import type { Candidate, Part, Told } from "../candidate.ts";

/** Words between a verb of being, or a comma, and the word for who wins. */
const LEADS = wordSet(
  "the a an this last year years 's ’s one among of joint first second third two three four five six seven eight nine ten " +
    "eleven twelve dozen happy proud latest new",
);
/** Words before the word for who wins at most. */
const REACH = 7;

/** Awards that an apposition or a predicate tells; without a date nobody knows when they were given. */
export function candidatesOfHonours(told: Told): Candidate[] {
  const { units } = told.sentence;
  return units.flatMap(({ lower, mention }, at) => {
    if (mention || units[at + 1]?.lower !== "of" || !nounReading(lower)?.classes.has("winner")) return [];
    const prize = prizeAt(told, at + 2);
    if (!prize) return [];
    return apposed(told, at, prize) ?? among(told, at, prize) ?? predicated(told, at, prize) ?? [];
  });
}

/** "the Sea Prize", "this year's Sea Prize". */
function prizeAt(told: Told, at: number): NounPhrase | undefined {
  const { units } = told.sentence;
  const first = readPhrase(units, at, told.reading.isVerb);
  if (first && isPrize(first)) return first;
  const dated = units[at]?.lower === "the" ? at + 1 : at;
  const own = isDate(units[dated]) && /^['’]s$/.test(units[dated + 1]?.lower ?? "") ? dated + 2 : dated;
  const prize = own > at ? readPhrase(units, own, told.reading.isVerb) : undefined;
  return prize && isPrize(prize) ? prize : undefined;
}

const isPrize = ({ classes }: NounPhrase): boolean => classes.has("prize") || classes.has("named");

/** "Dr A, laureate of the Sea Prize in 2018". */
function apposed(told: Told, at: number, prize: NounPhrase): Candidate[] | undefined {
  const { units } = told.sentence;
  const comma = leadBefore(units, at);
  const named = units[comma]?.lower === "," && units[comma - 1]?.mention?.type === "PERSON";
  const who = named ? readPhrase(units, comma - 1, told.reading.isVerb) : undefined;
  const day = units[prize.end]?.lower === "in" ? prize.end + 1 : prize.end;
  if (who && !isDate(units[day]) && isGreeted(units, comma - 1))
    return [{ ...awardOf(told, { at, prize, who: [who], to: prize.end }), dated: false }];
  if (!who || !isDate(units[day])) return undefined;
  return [awardOf(told, { at, prize, who: [who], to: day })];
}

/** "Congratulations to Dr A, winner of the Sea Prize": news, whenever it was won. */
const isGreeted = (units: readonly Unit[], name: number): boolean =>
  /^(?:congratulations|congrats|kudos)$/.test(units[0]?.lower ?? "") &&
  units.slice(1, name).some(({ lower }) => lower === "to") &&
  name <= REACH;

/** "Among the winners of the Sea Prize, handed out in Lima on 3 May, are A and B": dated by what is told of the prize between. */
function among(told: Told, at: number, prize: NounPhrase): Candidate[] | undefined {
  const { units } = told.sentence;
  const { clauses, isVerb } = told.reading;
  if (units[0]?.lower !== "among" || at > REACH) return undefined;
  const telling = clauses.find((other) => other.verb.start > prize.headEnd && tellsOf(units, other, prize));
  const being = units.findIndex(
    ({ lower, mention }, index) => index > prize.end && !mention && BE.has(lower),
  );
  const who = being < 0 ? [] : readList(units, being + 1, isVerb).filter(({ mention }) => mention);
  if (!telling || telling.end > being || who.length === 0) return undefined;
  return [{ ...awardOf(told, { at, prize, who, to: prize.end }), clause: telling, phrases: telling.phrases }];
}

/** "A is among the ten winners of the Sea Prize, announced on 3 May": dated by what is told of the prize behind it. */
function predicated(told: Told, at: number, prize: NounPhrase): Candidate[] | undefined {
  const { units } = told.sentence;
  const { clauses } = told.reading;
  const being = leadBefore(units, at);
  const clause = clauses.find(({ verb }) => verb.main === being && BE.has(units[being]?.lower ?? ""));
  if (!clause || clause.verb.unreal || clause.verb.tense === "future" || clause.subject.length === 0)
    return undefined;
  const telling = clauses.find((other) => other.verb.start > prize.headEnd && tellsOf(units, other, prize));
  const award = awardOf(told, { at, prize, who: clause.subject, to: prize.end });
  if (telling) return [{ ...award, clause: telling, phrases: telling.phrases }];
  const isNews = clause.verb.tense === "present" && units.slice(being, prize.headEnd).some(isThisYear);
  // "is this year's winner" is news; the year is the prize's, not the day on which it was given.
  return [isNews ? { ...award, from: prize.headEnd - 1, dated: false } : { ...award, clause }];
}

const isThisYear = ({ mention }: Unit): boolean =>
  mention?.type === "DATE" && /^this year/i.test(mention.name);

/** The word before "the", "one of ten" or "among the", behind which the word for who wins stands. */
function leadBefore(units: readonly Unit[], at: number): number {
  let before = at - 1;
  while (
    before > 0 &&
    before > at - REACH &&
    (LEADS.has(units[before]?.lower ?? "") || isCount(units[before]))
  )
    before--;
  return before;
}

const isCount = (unit: Unit | undefined): boolean =>
  unit?.mention?.type === "QUANTITY" || unit?.pos === "NUM" || isDate(unit);

/** ", announced in Lima", ", which the Academy awarded": behind the prize. */
const tellsOf = (units: readonly Unit[], { verb }: Clause, { end }: NounPhrase): boolean =>
  (verb.reduced || verb.relative !== undefined || units[end]?.lower === ",") &&
  verb.start <= end + TELLING &&
  TOLD.has(verb.lemma ?? units[verb.main]?.lower ?? "");

/** Words between a prize and the verb that tells when it was given at most. */
const TELLING = 9;
const TOLD = wordSet(
  "announce announced reveal revealed publish published name present award confer give hand bestow",
);

interface Honour {
  readonly at: number;
  readonly to: number;
  readonly prize: NounPhrase;
  readonly who: readonly NounPhrase[];
}

function awardOf(told: Told, { at, to, prize, who }: Honour): Candidate {
  const givers = governedOf(prize)
    .filter((phrase) => phrase.mention?.type === "ORGANIZATION")
    .map((phrase): Part => ({ role: "giver", phrase }));
  return {
    told,
    clause: undefined,
    type: "Award",
    from: at,
    to,
    theme: prize,
    parts: [...who.map((phrase): Part => ({ role: "recipient", phrase })), ...givers],
    places: [],
    phrases: [],
    dated: true,
    rule: "event-noun-honour",
    confidence: 0.8,
  };
}
