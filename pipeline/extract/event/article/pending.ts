// A gathering that a sentence speaks of without its day, which the next one tells: "The workshop of the League was about ice. It ran from 4 to 6 May."
import { wordSet } from "../../../core/word-set.ts";

import type { EventType } from "../../../model/codes.ts";
import { readPhrase } from "../../clause/noun.ts";
import { isPlural, type NounPhrase } from "../../clause/phrase.ts";
import { isDate } from "../../clause/word.ts";
import { mainClause } from "../../clause.ts";
import { type Candidate, type Part, type Told, toldBy } from "../candidate.ts";
import { GATHERINGS } from "../gathering.ts";

/** The gathering that a sentence is about; none where it tells an event or a day. */
export function pendingIn(told: Told, candidates: readonly Candidate[]): Candidate | undefined {
  const { clauses, sentence } = told.reading;
  if (candidates.length > 0) return undefined;
  const prize = prizeIn(told);
  if (prize)
    return {
      ...toldBy(told, prize),
      type: "Award",
      theme: prize,
      rule: "event-noun-pending",
      confidence: 0.8,
    };
  if (sentence.units.some(isDay)) return undefined;
  const main = mainClause(clauses);
  const [theme, ...others] = main?.subject ?? [];
  const type = theme && typeOf(told, theme);
  if (!main || !type || others.length > 0 || main.verb.unreal) return undefined;
  const parts = theme.complements
    .filter(({ preposition }) => BETWEEN.has(preposition))
    .flatMap(({ phrases }) => phrases.map((phrase): Part => ({ role: "attendee", phrase })));
  return { ...toldBy(told, theme), parts, type, theme, rule: "event-noun-pending", confidence: 0.8 };
}

/** "Few had heard of the Water Prize": the only prize of a sentence that it names, of which the next one may tell that it was accepted. */
function prizeIn(told: Told): NounPhrase | undefined {
  const { reading } = told;
  const { units } = told.sentence;
  const at = units.findIndex(({ lower, mention }) => !mention && PRIZE.test(lower));
  if (at < 1 || units.findLastIndex(({ lower }) => PRIZE.test(lower)) !== at) return undefined;
  let start = at;
  while (start > 0 && /^\p{Lu}/u.test(units[start - 1]?.text ?? "")) start--;
  if (start === at || units[start - 1]?.lower !== "the") return undefined;
  const isOther = reading.clauses.some(({ subject }) =>
    subject.some((phrase) => isOneOther(told, phrase, at)),
  );
  return isOther ? undefined : readPhrase(units, start - 1, reading.isVerb);
}

/** "The book is about the Water Prize": "it" is the book. */
const isOneOther = ({ sentence }: Told, phrase: NounPhrase, prize: number): boolean =>
  (phrase.start > prize || phrase.end <= prize) &&
  !phrase.pronoun &&
  phrase.mention?.type !== "PERSON" &&
  !isPlural(phrase, sentence) &&
  phrase.determiner !== "";

const PRIZE = /^(?:prize|medal|award|order)$/;

/** "this year" tells no more than the sentence by itself. */
const isDay = (unit: Parameters<typeof isDate>[0]): boolean =>
  isDate(unit) && !/^\d{4}$/.test(unit?.mention?.date?.edtf ?? "");

/** A single gathering that is named, or told by whose or which it is. */
function typeOf(told: Told, theme: NounPhrase): EventType | undefined {
  const { type, classes, mention, determiner, complements, modifiers } = theme;
  if (!type || !GATHERINGS.has(type) || theme.pronoun) return undefined;
  // "Talks between A and B ended without a result. They were held in Oslo": with whom is told.
  if (classes.has("talks") && complements.some(({ preposition }) => BETWEEN.has(preposition))) return type;
  if (!classes.has("event")) return undefined;
  if (mention) return mention.type === "EVENT" ? type : undefined;
  const isTold = complements.length > 0 || modifiers.length > 1;
  return DEFINITE.has(determiner) && isTold && !isPlural(theme, told.sentence) ? type : undefined;
}

const BETWEEN = new Set(["between", "with"]);
const DEFINITE = wordSet("the this its their our a an");

/** Whether a candidate tells when what "it" stands for was. */
export const goesOnFrom = (next: Candidate, pending: Candidate): boolean =>
  pending.type === "Award" ? isAccepted(next, pending) : isHeld(next, pending);

/** "She accepted it on 3 May": the prize of the sentence before. */
const isAccepted = ({ theme, clause, told, type }: Candidate, pending: Candidate): boolean =>
  type === "Award" &&
  theme?.pronoun === "it" &&
  ACCEPTED.has(clause?.verb.lemma ?? "") &&
  told.block === pending.told.block &&
  told.order === pending.told.order + 1;

/** Who presents it may show a book. */
const ACCEPTED = wordSet("accept receive collect win");

const isHeld = ({ theme, clause, told }: Candidate, pending: Candidate): boolean =>
  theme?.pronoun === (pending.theme?.classes.has("talks") ? "they" : "it") &&
  clause !== undefined &&
  HELD.has(clause.verb.lemma ?? "") &&
  told.block === pending.told.block &&
  told.order === pending.told.order + 1;

const HELD = wordSet(
  "run take hold be begin start open last convene meet stage organise organize go schedule plan arrange host set",
);
