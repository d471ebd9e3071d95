// The type of an event by its name: the first noun that tells a kind of event ("Summit of the Forum on ..." is a summit).

import { remember } from "../../core/remember.ts";
import { wordSet } from "../../core/word-set.ts";
import type { Mention } from "../../flow.ts";
import { nounReading } from "../../lexicon/event-noun.ts";
import type { EventType } from "../../model/codes.ts";

const FOLLOWERS = wordSet("of on for along in to about at");

/** The type of a named event: a show tells by what is said of it what kind of event it is, where its title does not. */
export const typeOfMention = ({ name, subtype }: Mention): EventType =>
  headType(name) || (subtype === "show" ? "Exhibition" : "Conference");

/** Whether a name holds a noun that tells what kind of event it is. */
export const hasEventHead = (name: string): boolean => headType(name) !== "";

const headType = remember((name): EventType | "" => {
  const words = name.toLowerCase().split(/[\s,]+/);
  let type: EventType | "" = "";
  for (const [at, word] of words.entries()) {
    if (FOLLOWERS.has(word) && type) break;
    const pair = nounReading(`${words[at - 1] ?? ""} ${word}`);
    const reading = pair?.type ? pair : nounReading(word);
    if (reading?.type && reading.classes.has("event")) type = reading.type;
    // Only as an event's own name: a school that is no event is a body.
    else if (word === "school" && !type) type = "Exchange";
  }
  return type;
});

/** `the exhibition "Boats in Bottles"`, `the summer school "Salt"`: of what kind the words before a name without a noun of its own tell it to be. */
export function kindOfEvent(
  { name }: Mention,
  before: readonly { readonly lower: string }[],
): EventType | undefined {
  const [first, last] = [before.at(-2)?.lower, before.at(-1)?.lower];
  if (last === undefined || hasEventHead(name)) return undefined;
  const pair = first === undefined ? undefined : nounReading(`${first} ${last}`)?.type;
  return pair ?? nounReading(last)?.type;
}

/** "on the occasion of International Nurses' Day": a day of the calendar, which nobody held; "at the World Day of X" people met. */
export const isObserved = (mention: Mention | undefined, preposition: string): boolean =>
  preposition !== "at" && OBSERVED.test(mention?.name ?? "");

const OBSERVED =
  /^(?:International|World|Global|National|European|Europe|African?|Independence|Labour|UN|United Nations)\b[^,]*\b(?:Day|Month|Year|Decade)$/;
