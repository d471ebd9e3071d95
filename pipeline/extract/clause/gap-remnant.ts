// What stands in the place of a clause that leaves its verb out: a noun phrase, a post behind it, the phrases and days beside it.

import type { VerbStart } from "./head.ts";
import { readPhrase } from "./noun.ts";
import { type NounPhrase, phraseOf } from "./phrase.ts";
import type { PrepositionalPhrase } from "./prepositional.ts";
import type { Unit } from "./unit.ts";
import { isAdverb, isDate, isPreposition } from "./word.ts";

export interface Remnant {
  /** The phrase that takes the place of a subject or an object. */
  readonly head: NounPhrase;
  /** A post right behind the head: "B [Treasurer]". */
  readonly post: NounPhrase | undefined;
  readonly phrases: readonly PrepositionalPhrase[];
  readonly dated: boolean;
  /** Whether a phrase or a day stands before the head: "and, a week later, B". */
  readonly opened: boolean;
  readonly end: number;
}

interface Asides {
  readonly phrases: readonly PrepositionalPhrase[];
  readonly dated: boolean;
  readonly end: number;
}

/** The remnant behind a joint; none where a verb follows, or no noun. */
export function remnantAt(units: readonly Unit[], from: number, isVerb: VerbStart): Remnant | undefined {
  const start = /^(?:and|but|while|,)$/.test(units[from]?.lower ?? "") ? from + 1 : from;
  const before = asidesAt(units, start, isVerb);
  const at = behindComma(units, before.end);
  const head = units[at]?.lower === "another" ? phraseOf(units, at, at + 1) : readPhrase(units, at, isVerb);
  if (!head || isVerb(head.end)) return undefined;
  const post = postBehind(units, head, isVerb);
  const behind = asidesAt(units, post?.end ?? behindApposition(units, head, isVerb), isVerb);
  if (isVerb(behind.end)) return undefined;
  return {
    head,
    post,
    phrases: [...before.phrases, ...behind.phrases],
    dated: before.dated || behind.dated,
    opened: before.end > start,
    end: behind.end,
  };
}

const behindComma = (units: readonly Unit[], at: number): number => (units[at]?.lower === "," ? at + 1 : at);

/** "B Treasurer": a post behind a name, without a comma. */
function postBehind(
  units: readonly Unit[],
  { mention, end }: NounPhrase,
  isVerb: VerbStart,
): NounPhrase | undefined {
  const post = mention?.type === "PERSON" ? readPhrase(units, end, isVerb) : undefined;
  return post && !post.mention && post.classes.has("post") ? post : undefined;
}

/** Behind "B, Scientific Director," and what else says who somebody is. */
function behindApposition(units: readonly Unit[], { mention, end }: NounPhrase, isVerb: VerbStart): number {
  const post =
    mention?.type === "PERSON" && units[end]?.lower === "," ? readPhrase(units, end + 1, isVerb) : undefined;
  return post?.classes.has("post") && units[post.end]?.lower === "," ? post.end + 1 : end;
}

/** The days and the phrases with prepositions from a unit on. */
function asidesAt(units: readonly Unit[], from: number, isVerb: VerbStart): Asides {
  const phrases: PrepositionalPhrase[] = [];
  let dated = false;
  let at = from;
  while (at < units.length) {
    const unit = units[at] as Unit;
    if (isDate(unit)) dated = true;
    if (isPreposition(unit) && !isDate(units[at + 1])) {
      const phrase = readPhrase(units, at + 1, isVerb);
      if (phrase) phrases.push({ preposition: unit.lower, phrases: [phrase], at });
      at = phrase?.end ?? at + 1;
    } else if (isDate(unit) || isPreposition(unit) || isAdverb(unit) || opensAside(units, at)) at++;
    else break;
  }
  return { phrases, dated, end: at };
}

/** A comma before another phrase or day. */
const opensAside = (units: readonly Unit[], at: number): boolean =>
  units[at]?.lower === "," && (isDate(units[at + 1]) || isPreposition(units[at + 1]));
