// Sums that somebody has from somebody: "With EUR 1.5 million from the Foundation, the University has set up a centre"; whose announcement of a sum is no gift of its own.
import type { Trigger } from "../../../lexicon/event-trigger.ts";
import { readList } from "../../clause/noun.ts";
import { isMoney, type NounPhrase, phraseOf } from "../../clause/phrase.ts";
import { isDate } from "../../clause/word.ts";
import type { Clause } from "../../clause.ts";
import { type Candidate, type Part, type Told, toldBy } from "../candidate.ts";
import { beneficiaries } from "./opening.ts";

const BEFORE = new Set(["with", "using", "to"]);

/** The sums of a sentence that come from those who are named, where none of its other candidates tells of money. */
export function candidatesOfSums(told: Told, others: readonly Candidate[]): Candidate[] {
  const { units } = told.sentence;
  if (others.some(({ type }) => type === "Funding")) return [];
  const shaped = inShapeOf(told);
  if (shaped) return [shaped];
  const at = units.findIndex(
    (unit, index) =>
      isMoney(unit) && units[index + 1]?.lower === "from" && BEFORE.has(units[index - 1]?.lower ?? ""),
  );
  if (at < 0) return [];
  const theme = phraseOf(units, at, at + 1);
  const givers = readList(units, at + 2, told.reading.isVerb, undefined, true).filter(
    ({ mention }) =>
      mention?.type === "ORGANIZATION" || mention?.type === "PERSON" || mention?.subtype === "country",
  );
  const parts = givers.map((phrase): Part => ({ role: "giver", phrase }));
  const getting = parts.length > 0 ? recipientsOf(told, at, parts) : [];
  if (getting.length === 0) return [];
  return [
    {
      ...toldBy(told, theme),
      type: "Funding",
      theme,
      parts: [...parts, ...getting],
      rule: "event-noun-gift",
      confidence: 0.8,
    },
  ];
}

/** "Relief came in June in the shape of 9,000 euros, courtesy of the Embassy": what help was, and from whom. */
function inShapeOf(told: Told): Candidate | undefined {
  const { units } = told.sentence;
  const at = units.findIndex(
    (unit, index) =>
      isMoney(unit) && units[index - 1]?.lower === "of" && SHAPE.test(units[index - 2]?.lower ?? ""),
  );
  if (at < 0 || !units.some(isDate) || told.reading.clauses.every(({ verb }) => verb.unreal))
    return undefined;
  if (!isHelp(told, at)) return undefined;
  const behind = units.findIndex(({ lower }, index) => index > at && !BETWEEN.has(lower));
  const from = GIVERS.has(units[behind]?.lower ?? "") ? behind : -1;
  const first = units[from + 1]?.lower === "of" ? from + 2 : from + 1;
  const givers = from < 0 ? [] : readList(units, first, told.reading.isVerb, undefined, true);
  const parts = givers
    .filter(({ mention }) => mention?.type === "ORGANIZATION" || mention?.type === "PERSON")
    .map((phrase): Part => ({ role: "giver", phrase }));
  if (parts.length === 0) return undefined;
  const theme = phraseOf(units, at, at + 1);
  return { ...toldBy(told, theme), type: "Funding", theme, parts, rule: "event-noun-gift", confidence: 0.8 };
}

const SHAPE = /^(?:form|shape|guise)$/;
/** Words from a sum to whom it comes from: "apiece, courtesy". */
const BETWEEN = new Set(["apiece", "each", ","]);
const GIVERS = new Set(["from", "by", "courtesy"]);

/** "Relief came in the shape of", "got support in the form of": help that was given, no fine. */
function isHelp({ sentence: { units }, reading }: Told, sum: number): boolean {
  if (units.some(({ lower, mention }) => !mention && ASKING.test(lower))) return false;
  const before = reading.clauses.findLast(({ verb }) => verb.end <= sum);
  const heads = (before?.subject ?? []).map(({ head }) => head);
  return [...heads, units[sum - SHAPED]?.lower ?? ""].some((word) => HELP.test(word));
}

/** Words from that which has a shape to the sum: "relief in the shape of". */
const SHAPED = 5;
const HELP =
  /^(?:help|relief|support|aid|gifts?|presents?|boost|assistance|donations?|grants?|contributions?|consolation)$/;
const ASKING =
  /^(?:ask|request|need|want|expect|refuse|reject)(?:s|d|ed|ing)?$|^(?:seeks?|sought|seeking|hop(?:es?|ed|ing)|appl(?:y|ies|ied|ying)|los(?:es?|t|ing))$/;

/** Who does something with it: the subject behind what opens the sentence, or before it. */
function recipientsOf(told: Told, at: number, givers: readonly Part[]): Part[] {
  const theme = phraseOf(told.sentence.units, at, at + 1);
  const opened = beneficiaries(told, "Funding", theme, givers);
  if (opened.length > 0) return opened;
  const doing = told.reading.clauses.findLast(({ verb }) => verb.end <= at);
  if (!doing || doing.verb.passive || doing.verb.unreal) return [];
  return doing.subject
    .filter(({ mention }) => mention?.type === "ORGANIZATION")
    .map((phrase): Part => ({ role: "recipient", phrase }));
}

/** "The University announced a grant of EUR 2 million from A": who got it, tells it; "was announced by A": who gives it does. */
export const isGotFrom = ({ sentence: { units } }: Told, { type, verb }: Trigger, clause: Clause): boolean =>
  type === "Funding" &&
  (verb === "announce" || verb === "unveil") &&
  (clause.verb.passive
    ? units
        .slice(clause.subject.at(-1)?.end, clause.verb.start)
        .some(({ lower }) => /^(?:from|by)$/.test(lower))
    : [...clause.phrases, ...clause.object.flatMap(({ complements }) => complements)].some(
        ({ preposition }) => preposition === "from" || preposition === "by",
      ));

/** The body that tells of a grant that it got from another. */
export function tellersOf(around: Clause | undefined, gift: NounPhrase, parts: readonly Part[]): Part[] {
  const tells =
    around?.verb.lemma === "announce" &&
    !around.verb.passive &&
    around.object.some(({ start }) => start === gift.start);
  if (!tells || !parts.some(({ role }) => role === "giver") || parts.some(({ role }) => role === "recipient"))
    return [];
  return around.subject
    .filter(({ mention }) => mention?.type === "ORGANIZATION")
    .map((phrase): Part => ({ role: "recipient", phrase }));
}
