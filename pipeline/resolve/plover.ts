// PLOVER event types with their CAMEO codes, by the event's type and by who takes part.
import type { EventType, Role } from "../model/codes.ts";
import type { Telling } from "./event-telling.ts";

const BY_TYPE: Partial<Readonly<Record<EventType, string>>> = {
  Meeting: "CONSULT/04",
  Conference: "CONSULT/04",
  Visit: "CONSULT/042",
  Signing: "SUPPORT/057",
  Exchange: "COOPERATE/060",
};

/** How many different agents have one of these roles. */
function countIn(tellings: readonly Telling[], roles: readonly Role[]): number {
  const agents = new Set<string>();
  for (const { parts } of tellings)
    for (const { agent, role } of parts) if (roles.includes(role)) agents.add(agent.id);
  return agents.size;
}

/** The PLOVER type and CAMEO code of an event, or undefined where the annotation guide has none. */
export function ploverOf(type: EventType, tellings: readonly Telling[]): string | undefined {
  if (type === "Visit" && countIn(tellings, ["visitor"]) === 0 && countIn(tellings, ["host"]) > 0)
    return "CONSULT/043";
  if (type === "Launch" || type === "Establishment")
    return countIn(tellings, ["organizer", "founder"]) > 1 ? "COOPERATE/060" : undefined;
  if (type === "Funding")
    return countIn(tellings, ["giver"]) > 1 && countIn(tellings, ["recipient"]) === 0
      ? "COOPERATE/061"
      : "AID/071";
  return BY_TYPE[type];
}
