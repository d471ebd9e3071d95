// Who takes part in one event by several sentences: each once a role, and nobody a mere guest beside what else they did.
import type { EventDraft, Mention, ParticipationDraft } from "../../flow.ts";
import type { EventType, Role } from "../../model/codes.ts";
import { identityOf } from "../event/article/known.ts";

/** Roles that say no more than that somebody was there. */
const PRESENT: ReadonlySet<Role> = new Set<Role>(["attendee", "participant"]);
/** Who met may also have led or spoken there, by the guide. */
const BOTH: ReadonlySet<EventType> = new Set<EventType>(["Meeting", "Conference"]);
/** A guest who says a few words stays a guest. */
const BESIDE: ReadonlySet<Role> = new Set<Role>([...PRESENT, "speaker"]);

/** The participants of an event with those that another clause tells. */
export function joined(
  type: EventType,
  known: EventDraft["participants"],
  more: EventDraft["participants"],
  mentions: readonly Mention[],
): EventDraft["participants"] {
  const agentIn = ({ agent }: ParticipationDraft): string =>
    countryIn(mentions, agent) ?? identityOf(mentions, agent);
  const byKey = new Map<string, ParticipationDraft>();
  for (const part of [...known, ...more]) {
    const key = `${agentIn(part)} ${part.role}`;
    if (!byKey.has(key)) byKey.set(key, part);
  }
  const told = [...byKey.values()];
  // "The course was given by Dr A": whoever teaches it, does not hold it.
  const speaking = new Set(told.filter(({ role }) => role === "speaker").map(agentIn));
  const all = told.filter((part) => part.role !== "organizer" || !speaking.has(agentIn(part)));
  const holding = new Set(all.filter(({ role }) => role === "organizer").map(agentIn));
  // "The League, which had called the meeting, was represented by A": it holds the meeting, and A attends.
  if (BOTH.has(type)) return all.filter((part) => !isRepresented(part) || !holding.has(agentIn(part)));
  const acting = new Set(all.filter(({ role }) => !BESIDE.has(role)).map(agentIn));
  return all.filter((part) => !PRESENT.has(part.role) || !acting.has(agentIn(part)));
}

const isRepresented = ({ role, rule }: ParticipationDraft): boolean =>
  role === "attendee" && rule.startsWith("event-verb-represent");

/** "Uruguay" and "the Uruguayan delegation": the country that both stand for. */
function countryIn(mentions: readonly Mention[], agent: ParticipationDraft["agent"]): string | undefined {
  const place = "mention" in agent ? mentions[agent.mention] : agent.implied;
  if (place?.type !== "PLACE" || !place.country) return undefined;
  return "subtype" in place && place.subtype !== "country" ? undefined : `country ${place.country}`;
}
