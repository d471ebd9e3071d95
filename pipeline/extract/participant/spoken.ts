// Those whom a sentence without an event, or the heading, told before: "A and B have worked together since 2008. The two bodies signed".
import type { NounPhrase } from "../clause/phrase.ts";
import { governed } from "../clause/prepositional.ts";
import { agreedIn } from "../event/agreed.ts";
import type { Told } from "../event/candidate.ts";
import { type Agent, agentNamed, keyOf, type Memory } from "./memory.ts";
import type { Party } from "./party.ts";

/** Types of mentions that can act. */
export const AGENTS = new Set(["PERSON", "ORGANIZATION", "PLACE"]);

/** The persons, bodies and states that the main clause of a sentence is about, and with whom they do it. */
function subjectsOf({ reading }: Told): readonly Agent[] {
  const main = reading.clauses.find(({ subordinate }) => !subordinate);
  if (!main || main.verb.passive) return agentsIn(main?.subject ?? []);
  const beside = governed(main.phrases, "with").filter(({ mention }) => mention?.type === "ORGANIZATION");
  const own = agentsIn(main.subject);
  return own.length > 0 ? [...own, ...agentsIn(beside)] : [];
}

const agentsIn = (phrases: readonly NounPhrase[]): Agent[] =>
  phrases.flatMap(({ mention }) =>
    mention && AGENTS.has(mention.type) && (mention.type !== "PLACE" || mention.subtype === "country")
      ? [agentNamed(mention)]
      : [],
  );

/** What a whole sentence brings: those who agreed on something; where it tells no event, the person that "she" stands for. */
export function rememberSubject(before: Memory, told: Told, isWithoutEvent: boolean): Memory {
  const memory = { ...before, agreed: agreedIn(told) };
  return isWithoutEvent ? rememberSpoken(rememberPerson(memory, told), told) : memory;
}

function rememberPerson(memory: Memory, { reading }: Told): Memory {
  const main = reading.clauses.find(({ subordinate }) => !subordinate);
  const persons = (main?.subject ?? []).flatMap(({ mention }) =>
    mention?.type === "PERSON" ? [mention] : [],
  );
  const [person] = persons;
  if (!person) return memory;
  return { ...memory, person: persons.length === 1 ? agentNamed(person) : undefined };
}

/** What "they", "it" and "the two bodies" may stand for behind a sentence that tells no event. */
function rememberSpoken(memory: Memory, told: Told): Memory {
  const [only, ...others] = subjectsOf(told);
  const named = namedIn([told]);
  // "A works closely with B": all who are named there, in case that just so many are meant.
  const spoken = others.length > 0 && only ? [only, ...others] : named.length > 1 ? named : memory.spoken;
  if (!only || others.length > 0) return { ...memory, spoken, group: only ? (spoken ?? []) : memory.group };
  return { ...memory, spoken, body: memory.isBody(only.reference) ? only : memory.body };
}

/** Those named in the heading, where nothing was told yet: "X and Y join forces", "The Coral Foundation at 25". */
export function rememberHeading(memory: Memory, title: readonly Told[]): Memory {
  const agents = namedIn(title);
  const persons = agents.filter(({ reference }) => !memory.isBody(reference));
  const [person] = persons;
  const [first] = title[0]?.sentence.units.filter(({ lower }) => lower !== "the") ?? [];
  // "The Coral Foundation turns 25": what is said below of "it", is said of the body that opens the heading.
  const headed = first?.mention?.type === "ORGANIZATION" ? agentNamed(first.mention) : undefined;
  return { ...memory, spoken: agents, person: persons.length === 1 ? person : undefined, headed };
}

/** Persons and bodies that sentences name, each once. */
function namedIn(sentences: readonly Told[]): readonly Agent[] {
  const named = new Map<string, Agent>();
  for (const { sentence } of sentences)
    for (const { mention } of sentence.units)
      if (mention?.type === "PERSON" || mention?.type === "ORGANIZATION")
        named.set(`${mention.type} ${mention.name}`, agentNamed(mention));
  return [...named.values()];
}

/** Just so many of those told last: by a sentence without an event since, else by an event. */
export function pairOf(memory: Memory, party: Party): readonly Agent[] {
  const told = new Map<string, Agent>();
  for (const agent of memory.spoken ?? [])
    if (isPerson(agent, memory) === party.persons) told.set(keyOf(agent.reference), agent);
  return told.size === party.count ? [...told.values()] : memory.pair(party);
}

const isPerson = ({ reference }: Agent, { isBody, isPlace }: Memory): boolean =>
  !isBody(reference) && !isPlace(reference);

/** "both signed", "each gave a talk": those who acted last, two of them or more; else the two of the event told last. */
export function severalMeant(pronoun: string, memory: Memory): readonly Agent[] {
  const { group, persons } = memory;
  const fits = ({ length }: readonly Agent[]): boolean => (pronoun === "both" ? length === 2 : length > 1);
  const told = [group, persons].find(fits);
  if (told) return told;
  const two = pairOf(memory, { count: 2, persons: true, sides: false });
  return two.length > 0 ? two : pairOf(memory, { count: 2, persons: false, sides: false });
}
