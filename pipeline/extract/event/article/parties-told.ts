// Who is meant by "the two bodies", "both rectors", "the chairs": those of an event told before.
import { wordSet } from "../../../core/word-set.ts";
import type { Reference } from "../../../flow.ts";
import type { Company } from "../../../lexicon/event-company.ts";
import { type Agent, agentIn, keyOf } from "../../participant/memory.ts";
import type { Party } from "../../participant/party.ts";
import type { Draft } from "./draft.ts";

/** "the chairs", "the speakers": who has the role in the event told last. */
export function holdersOfRole(drafts: readonly Draft[], { role, types }: Company): readonly Agent[] {
  const draft = drafts.findLast(
    ({ type, participants }) => types.has(type.value) && participants.some((part) => part.role === role),
  );
  const found = draft?.participants.filter((part) => part.role === role) ?? [];
  return found.map(agentIn);
}

const BETWEEN = wordSet("signatory attendee organizer founder visitor host recipient appointee participant");

/** "the two bodies", "both rectors": those of the event told last that has just so many. */
export function partiesTold(
  drafts: readonly Draft[],
  { count, persons, sides }: Party,
  isOf: (reference: Reference, type: "PERSON" | "ORGANIZATION") => boolean,
): readonly Agent[] {
  for (const { participants, type, place } of drafts.toReversed()) {
    const found = new Map<string, Agent>();
    for (const part of participants)
      if (BETWEEN.has(part.role) && isOf(part.agent, "PERSON") === persons)
        found.set(keyOf(part.agent), agentIn(part));
    // Who visits a body, deals with it: it is the other side; what a party tours on its way is none.
    const calls = sides && type.value === "Visit" && type.rule.startsWith("event-verb-visit");
    const visited = calls && place !== undefined && isOf(place.value, "ORGANIZATION");
    if (visited && found.size === count - 1)
      found.set(keyOf(place.value), { reference: place.value, span: place.span });
    if (found.size === count) return [...found.values()];
  }
  return [];
}
