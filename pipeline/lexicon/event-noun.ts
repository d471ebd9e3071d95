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
  if (word.endsWith("ies")) return [word, `${word.slice(0, -3)}y`];
  if (/(?:ches|shes|sses|xes|uses)$/.test(word)) return [word, word.slice(0, -2), word.slice(0, -1)];
  if (word === "symposia") return ["symposium"];
  if (word.endsWith("men")) return [word, `${word.slice(0, -3)}man`];
  if (word === "memoranda" || word === "memorandums") return ["memorandum"];
  if (word === "consortia") return ["consortium"];
  return word.endsWith("s") ? [word, word.slice(0, -1)] : [word];
}
