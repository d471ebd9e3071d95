// What events are to each other and to the mentions: which event a name names, which event is a part of which.
import type { Event } from "./event.ts";
import type { Telling } from "./event-telling.ts";
import type { EventNames } from "./quantity.ts";
import type { View } from "./registry.ts";

/** A telling with the event that it tells, and the place of that in the order of events. */
export interface Told {
  readonly event: Event;
  readonly telling: Telling;
  readonly order: number;
}

/**
 * Finds the event that a mention of an event in a document names: the one that a draft binds it to, or else the one
 * that another mention of the same name in the document is bound to. `told` are the document's tellings with their events.
 */
export function nameEvents(told: readonly Told[], view: View): EventNames {
  const byMention = new Map<number, Event>();
  const byName = new Map<string, Event>();
  for (const { event, telling } of [...told].sort((a, b) => a.order - b.order)) {
    const { nameMention, named } = telling;
    if (nameMention === undefined) continue;
    if (!byMention.has(nameMention)) byMention.set(nameMention, event);
    if (named && !byName.has(named.id)) byName.set(named.id, event);
  }
  return (mention) => byMention.get(mention) ?? byName.get(view.mention(mention)?.id ?? "");
}

/** The id of the event that each event is a part of, by its id; no event is a part of itself, nor in a ring. */
export function wholeOf(events: readonly Event[]): Map<string, string> {
  const byDraft = new Map<string, string>();
  const key = ({ home, index }: Pick<Telling, "home" | "index">): string => `${home.slug}\t${index}`;
  for (const event of events) for (const telling of event.tellings) byDraft.set(key(telling), event.id);
  const wholes = new Map<string, string>();
  for (const event of events)
    for (const { home, partOf } of event.tellings) {
      if (partOf === undefined || wholes.has(event.id)) continue;
      const whole = byDraft.get(key({ home, index: partOf }));
      if (whole && !leadsTo(wholes, whole, event.id)) wholes.set(event.id, whole);
    }
  return wholes;
}

/** Whether going from whole to whole comes to an event. */
function leadsTo(wholes: ReadonlyMap<string, string>, from: string, target: string): boolean {
  for (let at: string | undefined = from; at !== undefined; at = wholes.get(at))
    if (at === target) return true;
  return false;
}
