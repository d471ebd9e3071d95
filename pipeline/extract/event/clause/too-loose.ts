// Readings of everyday words that the words beside them take back: who led a choir one evening, a variety of maps, lunch every day.
import { wordSet } from "../../../core/word-set.ts";
import type { Trigger } from "../../../lexicon/event-trigger.ts";
import type { NounPhrase } from "../../clause/phrase.ts";
import { governed } from "../../clause/prepositional.ts";
import type { Unit } from "../../clause/unit.ts";
import { isDate } from "../../clause/word.ts";
import type { Clause } from "../../clause.ts";
import type { Told } from "../candidate.ts";
import { has } from "./class.ts";

/** Whether a clause fits a row of everyday words, and tells something else. */
export function isTooLoose({ sentence: { units } }: Told, trigger: Trigger, clause: Clause): boolean {
  switch (trigger.type) {
    case "Appointment":
      return isLedThen(units, trigger, clause);
    case "Launch":
      return isNoVariety(trigger, clause);
    case "Visit":
      return isStopOfThing(trigger, clause);
    case "Meeting":
      return isHabit(units, trigger);
    case "Exchange":
      return isNoTrainees(trigger, clause);
    case "Publication":
      return isOutOf(trigger, clause);
    case "Award":
      return isChosenForRite(trigger, clause);
    case "Funding":
      return isAmountOfThings(clause);
    default:
      return false;
  }
}

/** "was under the direction of A at the concert": somebody has taken a body over only where it is so since a day, or will be from one. */
const isLedThen = (units: readonly Unit[], { verb, particles }: Trigger, { verb: { tense } }: Clause) =>
  verb === "be" &&
  particles.at(-1) === "of" &&
  /^(?:under|in)$/.test(particles[0] ?? "") &&
  (tense === "past" ||
    tense === "pluperfect" ||
    !units.some((unit, at) => isDate(unit) && /^(?:since|from)$/.test(units[at - 1]?.lower ?? "")));

/** "received a great amount of old maps": no money; "will add the same amount": told with another sum. */
const isAmountOfThings = ({ subject, object }: Clause): boolean =>
  [...subject, ...object].some(
    ({ head, modifiers, complements }) =>
      head === "amount" &&
      (modifiers.some(({ lower }) => /^(?:same|equal|similar)$/.test(lower)) ||
        governed(complements, "of").some((phrase) => !has([phrase], ["money"]))),
  );

const KINDS = wordSet("variety breed strain hybrid");

/** "released a variety of maps", "released a new breed into the wild": nothing for farmers. */
const isNoVariety = ({ verb, needs }: Trigger, { verb: { passive }, subject, object, phrases }: Clause) => {
  const [what] = passive ? subject : object;
  if (verb !== "release" || !needs.includes("variety") || !what) return false;
  return (
    [...phrases, ...what.complements].some(({ preposition }) => preposition === "into") ||
    (KINDS.has(what.head) &&
      governed(what.complements, "of").length > 0 &&
      !what.modifiers.some(({ lower }) => /^(?:new|improved)$/.test(lower)))
  );
};

/** "was the last stop of the exhibition": who travels is a person or a body, or those whom it has sent. */
const isStopOfThing = ({ verb, phrases: asked }: Trigger, { phrases, object }: Clause): boolean => {
  if (verb !== "be" || asked.get("of") !== "visitor") return false;
  const all = [...phrases, ...object.flatMap(({ complements }) => complements)];
  return ![...governed(all, "of"), ...governed(all, "for")].some(isTraveller);
};

const isTraveller = (phrase: NounPhrase): boolean =>
  /^(?:PERSON|ORGANIZATION)$/.test(phrase.mention?.type ?? "") || has([phrase], TRAVELLERS);

const TRAVELLERS = ["party", "group", "sent", "post"];

const MEALS = wordSet("lunch dine sup dinner breakfast supper tea coffee meal drink");
const OFTEN = wordSet("every each daily usually often always regularly sometimes");
const KIN = wordSet(
  "husband wife spouse son sons daughter daughters mother father parents brother sister family",
);

/** "had lunch with B every day", "had lunch with her husband": no meeting. */
const isHabit = (units: readonly Unit[], { verb, particles }: Trigger): boolean =>
  [verb, ...particles].some((word) => MEALS.has(word)) &&
  units.some(({ lower, mention }) => OFTEN.has(lower) || (!mention && KIN.has(lower)));

/** "A batch of 200 dogs was schooled": people only. */
const isNoTrainees = ({ needs }: Trigger, { subject }: Clause): boolean =>
  needs.includes("batch") &&
  subject.some(({ complements }) => governed(complements, "of").some((phrase) => !has([phrase], PEOPLE)));

const PEOPLE = ["people", "person", "researchers", "pupils", "post", "intern", "body"];

/** "has had its guide out of print since": not come out. */
const isOutOf = ({ verb, particles }: Trigger, { beyond, following }: Clause): boolean =>
  verb === "have" &&
  particles[0] === "out" &&
  [beyond, following].some(([out, next]) => out === "out" && /^(?:of|for|on)$/.test(next ?? ""));

/** "picked Bergen for the award of the Medal": the town where it is handed over. */
const isChosenForRite = ({ verb, required }: Trigger, { phrases }: Clause): boolean =>
  required.has("for") &&
  /^(?:single|choose|select|pick|tip)$/.test(verb) &&
  governed(phrases, "for").some(
    ({ head, mention, complements }) =>
      !mention &&
      (/\b(?:presentation|ceremony|prize-giving)$/.test(head) ||
        (head === "award" && governed(complements, "of").length > 0)),
  );
