// Participation records: who took part in an event, in which role, once for each role.

import { groupBy } from "../core/group.ts";
import { compareText } from "../core/keys.ts";
import type { ParticipationRecord } from "../model/records/participation.ts";
import { placeOf } from "./dossier.ts";
import type { Event } from "./event.ts";
import type { Part, Telling } from "./event-telling.ts";
import type { EvidenceBook } from "./evidence.ts";
import { distinguish, tail } from "./identifiers.ts";

const AGENT_TYPES: Readonly<Record<string, string>> = {
  PERSON: "Person",
  ORGANIZATION: "Organization",
  PLACE: "Place",
};

interface ToldPart extends Part {
  readonly telling: Telling;
}

/** The participations of an event. A `participant` who has another role too is told by that role alone. */
export function participationsOf(event: Event, book: EvidenceBook): ParticipationRecord[] {
  const parts = event.tellings.flatMap((telling) =>
    telling.parts.map((part): ToldPart => ({ ...part, telling })),
  );
  const byAgent = groupBy(parts, ({ agent }) => agent.id);
  const kept = [...byAgent.values()].flatMap((own) => {
    const telling = own.filter(({ draft }) => draft.role !== "participant");
    return [...groupBy(telling.length > 0 ? telling : own, ({ draft }) => draft.role).values()];
  });
  const ids = distinguish(kept, ([part]) => idOf(event, part), [
    ([part]) => part?.agent.type.toLowerCase() ?? "",
  ]);
  return kept
    .flatMap((tellings) => {
      const [first] = tellings;
      return first ? [record(event, first, tellings, ids.get(tellings) ?? "", book)] : [];
    })
    .sort((a, b) => compareText(a.id, b.id));
}

const idOf = (event: Event, part: ToldPart | undefined): string =>
  part ? `participation/${tail(event.id)}/${tail(part.agent.id)}/${part.draft.role}` : "";

function record(
  event: Event,
  first: ToldPart,
  tellings: readonly ToldPart[],
  id: string,
  book: EvidenceBook,
): ParticipationRecord {
  const { agent, draft, telling } = first;
  for (const each of tellings) {
    const words = { span: each.draft.span, rule: each.draft.rule };
    book.add(id, "agent", each.telling.home, words);
    book.add(id, "role", each.telling.home, words);
  }
  const { article: _, ...place } = placeOf(telling.home, null, draft.span);
  return {
    id,
    event: event.id,
    eventName: event.name,
    agent: agent.id,
    agentType: AGENT_TYPES[agent.type] ?? agent.type,
    agentName: agent.name,
    role: draft.role,
    ...place,
    confidence: Math.max(...tellings.map((each) => each.draft.confidence)),
  };
}
