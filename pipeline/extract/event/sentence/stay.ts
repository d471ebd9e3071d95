// Candidates from motion with what somebody goes for: "will move to Oslo for a stay of three months", "arrived on 5 May to work for six weeks in our unit".
import { wordSet } from "../../../core/word-set.ts";

import type { NounPhrase } from "../../clause/phrase.ts";
import type { PrepositionalPhrase } from "../../clause/prepositional.ts";
import type { Unit } from "../../clause/unit.ts";
import { MOVING } from "../../clause/verb-class.ts";
import type { Clause } from "../../clause.ts";
import type { Candidate, Part, Told } from "../candidate.ts";

/** "joins the Institute for six months": the body is where somebody stays. */
const JOINING = /^join(?:s|ed)?$/;

/** Verbs of those who go to stay, besides going. */
const LEAVING =
  wordSet(`move moves moved moving relocate relocates relocated transfer transfers transferred arrive arrives arrived leave leaves left
  depart departs departed`);
const DOING =
  /^(?:work|study|train|learn|research|teach|practise|practice|intern|write|rehearse|assist|help)$/;
const SPANS = /^(?:weeks?|months?|terms?|semesters?|years?)$/;

/** The stays that clauses of motion tell, where no verb of the lexicon tells a visit. */
export const candidatesOfStays = (told: Told, known: readonly Candidate[]): Candidate[] =>
  told.reading.clauses.flatMap((clause, index) => {
    const { units } = told.sentence;
    const { verb } = clause;
    const main = units[verb.main]?.lower ?? "";
    const joined = JOINING.test(main) ? joinedBody(clause) : [];
    const goes = MOVING.has(main) || LEAVING.has(main) || joined.length > 0;
    if (verb.unreal || verb.reduced || verb.passive || !goes) return [];
    const next = told.reading.clauses[index + 1];
    if (known.some((other) => other.clause === clause || (next && other.clause === next))) return [];
    const visitors = clause.subject.filter((phrase) => isGoing(phrase) || isSending(phrase, clause));
    const phrases = purposeOf(units, clause, next);
    return phrases && visitors.length > 0 ? [stay(told, clause, visitors, [...joined, ...phrases])] : [];
  });

/** The body that somebody joins, as the place of the stay. */
const joinedBody = ({ object, verb }: Clause): readonly PrepositionalPhrase[] =>
  object[0]?.mention?.type === "ORGANIZATION" ||
  (object[0]?.determiner === "our" && object[0].mention === undefined)
    ? [{ preposition: "at", phrases: object.slice(0, 1), at: verb.end }]
    : [];

function stay(
  told: Told,
  clause: Clause,
  visitors: readonly NounPhrase[],
  phrases: readonly PrepositionalPhrase[],
): Candidate {
  const where = phrases.filter(({ preposition }) => /^(?:to|at|in)$/.test(preposition));
  return {
    told,
    clause,
    from: clause.verb.main,
    to: clause.verb.end,
    type: "Exchange",
    theme: undefined,
    parts: visitors.map((phrase): Part => ({ role: "visitor", phrase })),
    places: where[0]?.phrases.slice(0, 1) ?? [],
    phrases: where,
    dated: true,
    rule: "event-stay",
    confidence: 0.82,
  };
}

const isGoing = ({ classes, mention, pronoun }: NounPhrase): boolean =>
  mention?.type === "PERSON" ||
  (pronoun !== undefined && pronoun !== "it") ||
  ["people", "researchers", "group", "party"].some((name) => !mention && classes.has(name));

/** "the first six firms will move to Oslo for a stay of three months": bodies that are counted may send their people. */
const isSending = ({ classes, mention, modifiers }: NounPhrase, clause: Clause): boolean =>
  !mention &&
  classes.has("body") &&
  modifiers.length > 1 &&
  clause.phrases.some(
    ({ preposition, phrases: [noun] }) => preposition === "for" && noun?.classes.has("stay"),
  );

/** Where they stay, the nearest first; undefined where they do not go to stay. */
function purposeOf(
  units: readonly Unit[],
  clause: Clause,
  next: Clause | undefined,
): readonly PrepositionalPhrase[] | undefined {
  const aim = clause.phrases.find(
    ({ preposition, phrases: [noun] }) => preposition === "for" && isStay(noun),
  );
  if (aim && isLong(units, aim.at)) return clause.phrases;
  const doing = next?.verb.infinitive === true && DOING.test(units[next.verb.main]?.lower ?? "");
  if (!next || !doing || next.verb.start > clause.verb.end + REACH) return undefined;
  const lasts = units.slice(next.verb.end).some(({ lower }) => SPANS.test(lower));
  return lasts ? [...next.phrases, ...clause.phrases] : undefined;
}

/** Words from a verb of motion to what they go to do at most. */
const REACH = 10;

const isStay = (noun: NounPhrase | undefined): boolean =>
  noun !== undefined && !noun.mention && (noun.classes.has("stay") || SPANS.test(noun.head));

/** "for a stay of three months", "for six weeks": no stay of a night. */
const isLong = (units: readonly Unit[], at: number): boolean =>
  units.slice(at, at + 6).some(({ lower }) => SPANS.test(lower));
