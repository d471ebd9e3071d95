// What events are to each other and to the mentions: which event a name names, which event is a part of which.
import type { KeptEvent } from "./event-book.ts";
import type { Identified } from "./event-outline.ts";
import type { Telling } from "./event-telling.ts";
import type { EventNames } from "./quantity.ts";
import type { View } from "./registry.ts";

/** A telling with the event that it tells. */
export interface Told {
  readonly event: KeptEvent;
  readonly telling: Telling;
}

/**
 * Finds the event that a mention of an event in a document names: the one that a draft binds it to, or else the one
 * that another mention of the same name in the document is bound to. `told` are the document's tellings with their events.
 */
export function nameEvents(told: readonly Told[], view: View): EventNames {
  const byMention = new Map<number, KeptEvent>();
  const byName = new Map<string, KeptEvent>();
  for (const { event, telling } of [...told].sort((a, b) => a.event.number - b.event.number)) {
    const { nameMention, named } = telling;
    if (nameMention === undefined) continue;
    if (!byMention.has(nameMention)) byMention.set(nameMention, event);
    if (named && !byName.has(named.id)) byName.set(named.id, event);
  }
  return (mention) => (byMention.get(mention) ?? byName.get(view.mention(mention)?.id ?? ""))?.record;
}

/** Gives the number of the event that a telling tells, by its document's number and its place; below 0 for none. */
type NumberOf = (home: number, index: number) => number;

/** By the numbers of events, which event each is a part of; no event is a part of itself, nor in a ring. */
export function wholesOfEvents(
  events: readonly Pick<Identified, "tellers">[],
  numberOf: NumberOf,
): Map<number, number> {
  const wholes = new Map<number, number>();
  for (const [number, { tellers }] of events.entries())
    for (const { home, partOf } of tellers) {
      if (partOf === undefined || wholes.has(number)) continue;
      const whole = numberOf(home, partOf);
      if (whole >= 0 && !leadsTo(wholes, whole, number)) wholes.set(number, whole);
    }
  return wholes;
}

/** Whether going from whole to whole comes to an event. */
function leadsTo(wholes: ReadonlyMap<number, number>, from: number, target: number): boolean {
  for (let at: number | undefined = from; at !== undefined; at = wholes.get(at))
    if (at === target) return true;
  return false;
}
