// Reads the nouns by what they name in events: an event, a document, a body, a prize, people.
import { remember } from "../core/remember.ts";
import type { EventType } from "../model/codes.ts";
import { loadTable } from "./table.ts";

export interface NounReading {
  readonly noun: string;
  readonly classes: ReadonlySet<string>;
  readonly type?: EventType;
}

const byNoun = new Map<string, { classes: Set<string>; type?: EventType }>();
for (const { noun = "", class: name = "", type } of loadTable("event-nouns")) {
  const known = byNoun.get(noun) ?? { classes: new Set<string>() };
  known.classes.add(name);
  if (type) {
    known.classes.add(type);
    known.type ??= type as EventType;
  }
  byNoun.set(noun, known);
}

/** The last words of nouns for events and talks: "school" of "summer school". */
const endings = new Set<string>();
for (const [noun, { classes }] of byNoun)
  if (classes.has("event") || classes.has("talks")) endings.add(noun.slice(noun.lastIndexOf(" ") + 1));

/** Whether a noun for an event or talks may end in this word, singular or plural. */
export const endsEvent = (word: string): boolean => singulars(word).some((form) => endings.has(form));

/** Words of a noun that are looked for at most. */
const MOST_WORDS = 5;
/** By what a noun ends in, behind a space or a hyphen: how many words and hyphens it has at most. */
const lengths = new Map<string, number>();
for (const noun of byNoun.keys()) {
  const length = Math.min(MOST_WORDS, noun.split(/ |(?=-)|(?<=-)/).length);
  const parts = noun.slice(noun.lastIndexOf(" ") + 1).split("-");
  for (const at of parts.keys()) {
    const end = parts.slice(at).join("-");
    lengths.set(end, Math.max(length, lengths.get(end) ?? 0));
  }
}

/** How many words and hyphens a noun that ends in this word has at most; 0 where none does. */
export const nounLength: (last: string) => number = remember((last) =>
  Math.max(...[last, ...singulars(last)].map((end) => lengths.get(end) ?? 0)),
);

/** The words at which a preposition may join a noun: "letter" of "letter of intent", "heads" of "heads of agreement". */
const joined = new Set<string>();
for (const noun of byNoun.keys()) {
  const [, first] = /^(?:.* )?([^ ]+) (?:of|in|to|for) /.exec(noun) ?? [];
  if (first) joined.add(first).add(`${first}s`);
}

/** Whether a noun of the lexicon may go on behind a word with a preposition. */
export const joinsNoun = (word: string): boolean => joined.has(word);

/** A noun's reading by its word in lower case, singular or plural. */
export const nounReading = (words: string): NounReading | undefined => readingOf(words) || undefined;

const readingOf = remember((words): NounReading | false => {
  for (const noun of singulars(words)) {
    const known = byNoun.get(noun);
    if (known) return { noun, ...known };
  }
  return false;
});

/** The word itself and what it may be the plural of. */
function singulars(word: string): string[] {
  // "letters of intent"
  const [, first, rest] = /^([^ ]+)s( (?:of|in|to|for) .+)$/.exec(word) ?? [];
  if (first) return [word, `${first}${rest}`];
  if (word.endsWith("ies")) return [word, `${word.slice(0, -3)}y`];
  if (/(?:ches|shes|sses|xes|uses)$/.test(word)) return [word, word.slice(0, -2), word.slice(0, -1)];
  if (word === "symposia") return ["symposium"];
  if (word.endsWith("men")) return [word, `${word.slice(0, -3)}man`];
  if (word === "memoranda" || word === "memorandums") return ["memorandum"];
  if (word === "consortia") return ["consortium"];
  return word.endsWith("s") ? [word, word.slice(0, -1)] : [word];
}
