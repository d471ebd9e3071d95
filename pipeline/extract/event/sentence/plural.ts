// "They" and "them" for one event with a plural name: "The Amber Days filled the hall. Minister A opened them".

import type { NounPhrase } from "../../clause/phrase.ts";
import { type Clause, sentenceBefore } from "../../clause.ts";
import type { Told } from "../candidate.ts";
import type { Arguments } from "../clause/fit.ts";

/** Names in the plural, of which only one is held. */
const PLURAL =
  /(?:^|[ -])(?:days?|games|weeks|nights|talks|olympics|championships|celebrations|festivities|sessions|encounters|conversations|lectures|dialogues|consultations|trials|races)(?: (?:of|for|on) .*)?(?: \d{4})?$/i;
/** What is done with an event, and seldom with people. */
const DONE =
  /^(?:open|close|inaugurate|organise|organize|co-organise|co-organize|hold|host|co-host|sponsor|co-sponsor|support|fund|finance|chair|arrange|convene|conclude|attend|address|run)$/;

/** What is done with "them", where the sentence before or the clause before speaks of such an event: it is the event. */
export function withPluralEvent(told: Told, clause: Clause, turned: Arguments): Arguments {
  if (!DONE.test(clause.verb.lemma ?? "")) return turned;
  const [first] = turned.object;
  const isThey = first?.pronoun === "they" || first?.pronoun === "them";
  if (!isThey || turned.object.length > 1 || !isAfterPlural(told, clause)) return turned;
  return { ...turned, object: [asEvent(first)] };
}

const asEvent = (phrase: NounPhrase): NounPhrase => ({
  ...phrase,
  pronoun: "it",
  classes: new Set(["pronoun", "event", "it"]),
});

function isAfterPlural(told: Told, clause: Clause): boolean {
  const { clauses } = told.reading;
  const earlier = clauses.slice(0, Math.max(0, clauses.indexOf(clause)));
  const spoken = [...(sentenceBefore(told)?.clauses ?? []), ...earlier];
  return spoken.some(({ subject, object }) => [...subject, ...object].some(isPlural));
}

const isPlural = ({ mention }: NounPhrase): boolean => mention?.type === "EVENT" && PLURAL.test(mention.text);
