// What has to be known of all events at once: their ids, their order, and who tells them.
import type { EventType } from "../model/codes.ts";
import type { Corrections } from "./correction.ts";
import { articleId, type Home } from "./dossier.ts";
import { baseId, type Event, firstTold } from "./event.ts";
import { distinguish } from "./identifiers.ts";

/** A telling by its document's number and its place in the draft, with the place of the event that it is a part of. */
interface Teller {
  readonly home: number;
  readonly index: number;
  readonly partOf?: number;
}

/** An event as it is told, before it has its id: where it is told first, and by whom it is told. */
export interface Outline {
  /** The number of the happening. */
  readonly number: number;
  readonly base: string;
  readonly type: EventType;
  readonly home: Home;
  readonly article: number | null;
  /** Where it begins, in the order of the text, and in code points. */
  readonly start: number;
  readonly at: number;
  readonly index: number;
  readonly tellers: readonly Teller[];
}

export function outlineOf(number: number, event: Event): Outline {
  const first = firstTold(event);
  const { home, article, start, at, index, type } = first.main;
  const tellers = event.tellings.map((telling): Teller => {
    const { partOf } = telling;
    const teller = { home: telling.home.index, index: telling.index };
    return partOf === undefined ? teller : { ...teller, partOf };
  });
  return { number, base: baseId(first), type, home, article, start, at: at.start, index, tellers };
}

/** An event with its id: the happenings that it is, and all who tell them. */
export interface Identified {
  readonly id: string;
  /** The name that a curator gave it. */
  readonly name?: string;
  readonly happenings: readonly number[];
  readonly tellers: readonly Teller[];
}

/** The events with their ids, corrected, in the order in which they are told. */
export function outlinesById(outlines: readonly Outline[], corrections: Corrections): Identified[] {
  const ordered = outlines.toSorted(
    (a, b) => a.home.index - b.home.index || a.start - b.start || a.index - b.index,
  );
  const ids = distinguish(ordered, ({ base }) => base, [
    ({ article, home }) => (article === null ? home.slug : articleId(home, article).slice(8)),
    ({ at }) => String(at),
    ({ type }) => type,
  ]);
  const events = new Map<string, Identified>();
  for (const outline of ordered) {
    const id = corrections.finalId(ids.get(outline) ?? "");
    if (corrections.isDropped(id)) continue;
    const before = events.get(id);
    const name = corrections.nameFor(id);
    events.set(id, {
      id,
      ...(name === undefined ? {} : { name }),
      happenings: [...(before?.happenings ?? []), outline.number],
      tellers: before ? [...before.tellers, ...outline.tellers].sort(inReading) : outline.tellers,
    });
  }
  return [...events.values()];
}

const inReading = (a: Teller, b: Teller): number => a.home - b.home || a.index - b.index;
