// Reads the verbs that tell events: which type, what they need, which roles their arguments play.
import { wordSet } from "../core/word-set.ts";
import { EVENT_TYPES, type EventType, ROLES, type Role } from "../model/codes.ts";
import { listOf, loadTable, type Row } from "./table.ts";
import { formsOf, type VerbForm } from "./verb-forms.ts";

/** What an argument becomes: a participant's role, the event itself or what it is about, its place, or nothing. */
export type ArgumentRole = Role | "theme" | "place" | "";

export interface Trigger {
  readonly verb: string;
  /** Words that follow the verb: "up" of "set up". */
  readonly particles: readonly string[];
  /** "*": the type of the event that the theme names; "again": tells more of the event told last. */
  readonly type: EventType | "*" | "again";
  /** The types of which the last event told is meant; none for gatherings. */
  readonly of: ReadonlySet<EventType> | undefined;
  /** Classes of which the object has one; empty where every object will do. */
  readonly needs: readonly string[];
  /** True where the verb stands without an object. */
  readonly intransitive: boolean;
  /** True where it tells an event only with a date ("worked at X from May to July"). */
  readonly dated: boolean;
  /** True where it tells more of an event only without a date: "They are trained by A". */
  readonly undated: boolean;
  /** True where only a passive tells it: "he was met at the station by". */
  readonly passive: boolean;
  /** True where only the active tells it: "she received it". */
  readonly active: boolean;
  /** True where only what is to come tells it: "will head the office from May". */
  readonly future: boolean;
  readonly subjectNeeds: readonly string[];
  readonly subject: ArgumentRole;
  readonly object: ArgumentRole;
  readonly phrases: ReadonlyMap<string, ArgumentRole>;
  /** Prepositions of which one must be there ("sat [at] X"). */
  readonly required: ReadonlySet<string>;
}

const roles = new Set<string>([...ROLES, "theme", "place", ""]);
const types = new Set<string>([...EVENT_TYPES, "*", "again"]);

/** "again:Signing|Launch": the types behind the colon. */
function typesOf(cell: string, row: string): ReadonlySet<EventType> | undefined {
  if (cell === "") return undefined;
  const found = listOf(cell).map((name) => EVENT_TYPES.find((type) => type === name));
  if (found.includes(undefined)) throw new Error(`lexicon event-triggers: no type "${cell}" in "${row}"`);
  return new Set(found.filter((type) => type !== undefined));
}

function roleOf(cell: string | undefined, row: string): ArgumentRole {
  if (!roles.has(cell ?? "")) throw new Error(`lexicon event-triggers: no role "${cell}" in "${row}"`);
  return (cell ?? "") as ArgumentRole;
}

/** What a row asks of its clause, not of the object. */
const CONDITIONS = wordSet("none dated undated passive active future");

/** What a row tells of one of its verbs. */
function triggerOf(words: string, row: Row): Trigger {
  const [verb = "", ...particles] = words.split(" ");
  const [type = "", of = ""] = (row.type ?? "").split(":");
  if (!types.has(type)) throw new Error(`lexicon event-triggers: no type "${row.type}" in "${words}"`);
  const needs = listOf(row.needs);
  const required = new Set<string>();
  const phrases = listOf(row.phrases).map((phrase): [string, ArgumentRole] => {
    const [marked = "", role = ""] = phrase.split(":");
    const preposition = marked.replace("!", "");
    if (preposition !== marked) required.add(preposition);
    return [preposition, roleOf(role, words)];
  });
  return {
    verb,
    particles,
    type: type as Trigger["type"],
    of: typesOf(of, words),
    needs: needs.filter((need) => !CONDITIONS.has(need)),
    intransitive: needs.includes("none"),
    dated: needs.includes("dated"),
    undated: needs.includes("undated"),
    passive: needs.includes("passive"),
    active: needs.includes("active"),
    future: needs.includes("future"),
    subjectNeeds: listOf(row["subject needs"]),
    subject: roleOf(row.subject, words),
    object: roleOf(row.object, words),
    phrases: new Map(phrases),
    required,
  };
}

const rows = loadTable("event-triggers");
const byVerb = new Map<string, Trigger[]>();
const forms = new Map<string, [string, VerbForm][]>();

for (const row of rows)
  for (const words of listOf(row.verbs)) {
    const trigger = triggerOf(words, row);
    const known = byVerb.get(trigger.verb) ?? [];
    known.push(trigger);
    byVerb.set(trigger.verb, known);
  }
for (const verb of byVerb.keys())
  for (const [word, form] of formsOf(verb)) {
    const readings = forms.get(word) ?? [];
    if (!readings.some(([lemma, kind]) => lemma === verb && kind === form)) readings.push([verb, form]);
    forms.set(word, readings);
  }
// Longer phrases first: "set up" before "set".
for (const [verb, known] of byVerb)
  byVerb.set(
    verb,
    known.toSorted((a, b) => b.particles.length - a.particles.length),
  );

/** The trigger verbs that a word (in lower case) may be a form of, with the form. */
export const triggerForms = (word: string): readonly (readonly [string, VerbForm])[] => forms.get(word) ?? [];

/** Whether a verb with the words behind it has a reading without an object ("the fair opened", "she stepped down"). */
export const standsAlone = (verb: string, wordBehind: (index: number) => string | undefined): boolean =>
  triggersOf(verb).some(
    ({ intransitive, particles }) =>
      intransitive && particles.every((word, index) => word === wordBehind(index)),
  );

/** The readings of a trigger verb, in the order in which they are tried. */
export const triggersOf = (verb: string): readonly Trigger[] => byVerb.get(verb) ?? [];

/** Of a verb's readings the places in their order, by the first particle; "" where none is asked for. */
const byParticle = new Map<string, ReadonlyMap<string, readonly number[]>>();

for (const [verb, known] of byVerb) {
  const places = new Map<string, number[]>();
  known.forEach(({ particles: [first = ""] }, at) => {
    places.set(first, [...(places.get(first) ?? []), at]);
  });
  byParticle.set(verb, places);
}

/** The readings of a trigger verb whose first particle is one of some words, and those without one, in their order. */
export function triggersWith(verb: string, words: readonly (string | undefined)[]): readonly Trigger[] {
  const places = byParticle.get(verb);
  if (!places) return [];
  const found = [...(places.get("") ?? [])];
  for (const word of new Set(words)) if (word) found.push(...(places.get(word) ?? []));
  const readings = triggersOf(verb);
  return found.sort((a, b) => a - b).map((at) => readings[at] as Trigger);
}
