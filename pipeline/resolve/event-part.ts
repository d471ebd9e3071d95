// What events are to each other and to the mentions: which event a name names, which event is a part of which.
import type { Event } from "./event.ts";
import type { Telling } from "./event-telling.ts";
import type { EventNames } from "./quantity.ts";
import type { Registry } from "./registry.ts";

/**
 * Finds the event that a mention of an event names: the one that a draft binds it to, or else the one that another
 * mention of the same name in the document is bound to.
 */
export function nameEvents(events: readonly Event[], registry: Registry): EventNames {
  const byMention = new Map<string, Event>();
  const byName = new Map<string, Event>();
  for (const event of events)
    for (const { home, draft, named } of event.tellings) {
      if (draft.nameMention === undefined) continue;
      const key = `${home.slug}\t${draft.nameMention}`;
      if (!byMention.has(key)) byMention.set(key, event);
      if (named && !byName.has(named.id)) byName.set(named.id, event);
    }
  return (home, mention) => {
    const bound = byMention.get(`${home.slug}\t${mention}`);
    return bound ?? byName.get(registry.mention(home, mention)?.id ?? "");
  };
}

/** The id of the event that each event is a part of, by its id; no event is a part of itself, nor in a ring. */
export function wholeOf(events: readonly Event[]): Map<string, string> {
  const byDraft = new Map<string, string>();
  const key = ({ home, index }: Pick<Telling, "home" | "index">): string => `${home.slug}\t${index}`;
  for (const event of events) for (const telling of event.tellings) byDraft.set(key(telling), event.id);
  const wholes = new Map<string, string>();
  for (const event of events)
    for (const { home, draft } of event.tellings) {
      if (draft.partOf === undefined || wholes.has(event.id)) continue;
      const whole = byDraft.get(key({ home, index: draft.partOf }));
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
