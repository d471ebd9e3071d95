// One telling of an event: a draft with who and what it names, and with what tells it apart from others.
import {
  compareDays,
  compareEdtf,
  dayNumber,
  type EdtfValue,
  firstDay,
  lastDay,
  parseEdtf,
} from "../core/edtf.ts";
import { contains } from "../core/span.ts";
import type { Edtf, EventDraft, ParticipationDraft } from "../flow.ts";
import type { Dossier } from "./dossier.ts";
import type { Entity } from "./entity.ts";
import { contentWords, nameKey } from "./name-key.ts";
import type { Registry } from "./registry.ts";

export interface Part {
  readonly agent: Entity;
  readonly draft: ParticipationDraft;
}

export interface Telling {
  readonly home: Dossier;
  readonly draft: EventDraft;
  /** Place in Draft.events. */
  readonly index: number;
  /** The EVENT mentions that name it. */
  readonly named?: Entity;
  readonly name: string;
  readonly nameKey: string;
  readonly words: ReadonlySet<string>;
  readonly period?: Period;
  readonly place?: Entity;
  readonly instrument?: Entity;
  readonly parts: readonly Part[];
  readonly ordinal?: number;
  /** The years in its name, as one text. */
  readonly years: string;
  readonly inTitle: boolean;
  /** Its label is made of who takes part and where: alike labels tell nothing more than that. */
  readonly composed: boolean;
}

/** From the first to the last day that its dates may mean, as numbers of days; infinite where they are open. */
export interface Period {
  readonly first: number;
  readonly last: number;
}

const AGENTS: ReadonlySet<string> = new Set(["PERSON", "ORGANIZATION", "PLACE"]);

export function tellingsOf(home: Dossier, registry: Registry): Telling[] {
  return home.draft.events.map((draft, index) => {
    const mentioned = draft.nameMention === undefined ? undefined : registry.mention(home, draft.nameMention);
    const named = mentioned?.type === "EVENT" ? mentioned : undefined;
    const name = named?.name ?? draft.name.value;
    const period = periodOf(draft.start?.value, draft.end?.value);
    const place = draft.place && registry.refer(home, draft.place.value);
    const instrument = draft.instrument && registry.mention(home, draft.instrument.value);
    const ordinal = draft.ordinal?.value;
    const title = draft.article === null ? undefined : home.draft.articles[draft.article]?.title.span;
    return {
      home,
      draft,
      index,
      name,
      nameKey: nameKey(name),
      words: contentWords(name),
      years: (name.match(/\b(?:19|20)\d\d\b/g) ?? []).join(" "),
      parts: draft.participants.flatMap((part) => {
        const agent = registry.refer(home, part.agent);
        return agent && AGENTS.has(agent.type) ? [{ agent, draft: part }] : [];
      }),
      inTitle: title !== undefined && contains(title, draft.span),
      composed: draft.name.rule === "event-label-composed",
      ...(named ? { named } : {}),
      ...(period ? { period } : {}),
      ...(place && (place.type === "PLACE" || place.type === "ORGANIZATION") ? { place } : {}),
      ...(instrument ? { instrument } : {}),
      ...(ordinal === undefined ? {} : { ordinal }),
    };
  });
}

function periodOf(start: Edtf | undefined, end: Edtf | undefined): Period | undefined {
  const from = start ? parseEdtf(start) : undefined;
  const to = end ? parseEdtf(end) : from;
  if (!from || !to) return undefined;
  const first = firstDay(from);
  const last = lastDay(to);
  return { first: first ? dayNumber(first) : -Infinity, last: last ? dayNumber(last) : Infinity };
}

/** How many days its dates may mean: fewer is more exact. */
export const looseness = (period: Period | undefined): number =>
  period ? period.last - period.first : Number.POSITIVE_INFINITY;

/** Whether one period lies in the other. */
export const nested = (a: Period, b: Period): boolean =>
  (a.first <= b.first && b.last <= a.last) || (b.first <= a.first && a.last <= b.last);

/** The earlier of two dates, by their first days. */
export function earlier(a: Edtf | undefined, b: Edtf | undefined): Edtf | undefined {
  if (!a || !b) return a ?? b;
  const [first, second] = [parseEdtf(a), parseEdtf(b)];
  return !first || (second && compareEdtf(second, first) < 0) ? b : a;
}

/** The later of two dates, by their last days. */
export function later(a: Edtf | undefined, b: Edtf | undefined): Edtf | undefined {
  if (!a || !b) return a ?? b;
  const [first, second] = [parseEdtf(a), parseEdtf(b)];
  return first && second && endsAfter(second, first) ? b : a;
}

function endsAfter(a: EdtfValue, b: EdtfValue): boolean {
  const [one, other] = [lastDay(a), lastDay(b)];
  return !one || (other !== undefined && compareDays(one, other) > 0);
}
