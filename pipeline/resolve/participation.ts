// Participation records: who took part in an event, in which role, once for each role.

import { groupBy } from "../core/group.ts";
import { compareText } from "../core/keys.ts";
import type { ParticipationRecord } from "../model/records/participation.ts";
import { cellsOf } from "./dossier.ts";
import type { Event } from "./event.ts";
import type { Part, Telling } from "./event-telling.ts";
import type { EvidenceBook } from "./evidence.ts";
import { distinguish, tail } from "./identifiers.ts";
import type { View } from "./registry.ts";

const AGENT_TYPES: Readonly<Record<string, string>> = {
  PERSON: "Person",
  ORGANIZATION: "Organization",
  PLACE: "Place",
};

interface ToldPart extends Part {
  readonly telling: Telling;
}

/** The participations of an event. A `participant` who has another role too is told by that role alone. */
export function participationsOf(event: Event): ParticipationRecord[] {
  const parts = event.tellings.flatMap((telling) =>
    telling.parts.map((part): ToldPart => ({ ...part, telling })),
  );
  const byAgent = groupBy(parts, ({ agent }) => agent.id);
  const kept = [...byAgent.values()].flatMap((own) => {
    const telling = own.filter(({ role }) => role !== "participant");
    return [...groupBy(telling.length > 0 ? telling : own, ({ role }) => role).values()];
  });
  const ids = distinguish(kept, ([part]) => idOf(event, part), [
    ([part]) => part?.agent.type.toLowerCase() ?? "",
  ]);
  return kept
    .flatMap((tellings) => {
      const [first] = tellings;
      return first ? [record(event, first, tellings, ids.get(tellings) ?? "")] : [];
    })
    .sort((a, b) => compareText(a.id, b.id));
}

const idOf = (event: Event, part: ToldPart | undefined): string =>
  part ? `participation/${tail(event.id)}/${tail(part.agent.id)}/${part.role}` : "";

function record(
  event: Event,
  { agent, role, at, telling }: ToldPart,
  tellings: readonly ToldPart[],
  id: string,
): ParticipationRecord {
  const { article: _, ...place } = cellsOf({ home: telling.home, article: null, at });
  return {
    id,
    event: event.id,
    eventName: event.name,
    agent: agent.id,
    agentType: AGENT_TYPES[agent.type] ?? agent.type,
    agentName: agent.name,
    role,
    ...place,
    confidence: Math.max(...tellings.map(({ confidence }) => confidence)),
  };
}

/** Enters the words of one telling for the participations that it tells. */
export function tellParticipations(
  records: readonly ParticipationRecord[],
  telling: Telling,
  view: View,
  book: EvidenceBook,
): void {
  for (const { agent: reference, role, span, rule } of view.home.draft.events[telling.index]?.participants ??
    []) {
    const agent = view.refer(reference)?.id;
    const record = records.find((each) => each.agent === agent && each.role === role);
    if (!record) continue;
    book.add(record.id, "agent", view.home, { span, rule });
    book.add(record.id, "role", view.home, { span, rule });
  }
}
