// Nobody is on both sides of one happening: whoever visits is no host of the visit, and who gets a prize does not give it.
import type { EventDraft, Mention } from "../../flow.ts";
import type { Role } from "../../model/codes.ts";
import { identityOf } from "../event/article/known.ts";

const SIDES: readonly (readonly [Role, Role])[] = [
  ["visitor", "host"],
  ["recipient", "giver"],
  ["interviewee", "interviewer"],
];
const OPPOSITE = new Map<Role, Role>(
  SIDES.flatMap(([one, other]) => [
    [one, other],
    [other, one],
  ]),
);

/** The event's participants without those that were told on the other side before. */
export function withoutOpposites(mentions: readonly Mention[], event: EventDraft): EventDraft {
  const { participants } = event;
  if (participants.length < 2) return event;
  const told = new Map<string, Set<Role>>();
  const kept = participants.filter(({ agent, role }) => {
    const key = identityOf(mentions, agent);
    const roles = told.get(key) ?? new Set<Role>();
    const opposite = OPPOSITE.get(role);
    if (opposite && roles.has(opposite)) return false;
    told.set(key, roles.add(role));
    return true;
  });
  return kept.length === participants.length ? event : { ...event, participants: kept };
}
