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
import { remember, spelling } from "../core/remember.ts";
import { type CodePointSpan, contains } from "../core/span.ts";
import type { Edtf, ParticipationDraft } from "../flow.ts";
import type { EventType, Role, Status } from "../model/codes.ts";
import type { Home, Place } from "./dossier.ts";
import type { Entity } from "./entity.ts";
import { contentWords, nameKey } from "./name-key.ts";
import type { View } from "./registry.ts";

export interface Part {
  readonly agent: Entity;
  readonly role: Role;
  readonly confidence: number;
  readonly at: CodePointSpan;
}

/** What is kept of a telling: no draft, and no text but its name. */
export interface Telling extends Place {
  readonly home: Home;
  /** Place in Draft.events. */
  readonly index: number;
  /** Where its sentence begins, to tell its place among others of the document. */
  readonly start: number;
  readonly type: EventType;
  readonly status: Status;
  readonly core: boolean;
  readonly confidence: number;
  /** The name or label that the draft tells. */
  readonly label: string;
  readonly nameMention?: number;
  /** The EVENT mentions that name it. */
  readonly named?: Entity;
  readonly name: string;
  readonly nameKey: string;
  readonly startDate?: Edtf;
  readonly endDate?: Edtf;
  readonly period?: Period;
  readonly place?: Entity;
  readonly instrument?: Entity;
  readonly parts: readonly Part[];
  readonly series?: string;
  readonly ordinal?: number;
  readonly partOf?: number;
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

const PLACES: ReadonlySet<string> = new Set(["PLACE", "ORGANIZATION"]);

type ToldOf<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** What is told, without what is not. */
const told = <T extends object>(all: T): ToldOf<T> =>
  Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as ToldOf<T>;

export function tellingsOf(view: View, home: Home): Telling[] {
  return view.home.draft.events.map((draft, index) => {
    const { article, nameMention, partOf } = draft;
    const mentioned = nameMention === undefined ? undefined : view.mention(nameMention);
    const named = mentioned?.type === "EVENT" ? mentioned : undefined;
    const label = spelling(draft.name.value);
    const name = named?.name ?? label;
    const startDate = draft.start?.value;
    const endDate = draft.end?.value;
    const place = draft.place && view.refer(draft.place.value);
    const title = article === null ? undefined : view.home.draft.articles[article]?.title.span;
    return {
      home,
      article,
      at: view.home.codePoints(draft.span),
      index,
      start: draft.span.start,
      type: draft.type.value,
      status: draft.status.value,
      core: draft.core,
      confidence: draft.confidence,
      label,
      name,
      nameKey: spelling(nameKey(name)),
      years: (name.match(/\b(?:19|20)\d\d\b/g) ?? []).join(" "),
      parts: draft.participants.flatMap((part) => partOfEvent(part, view)),
      inTitle: title !== undefined && contains(title, draft.span),
      composed: draft.name.rule === "event-label-composed",
      ...told({
        nameMention,
        startDate,
        endDate,
        named,
        period: periodOf(startDate, endDate),
        place: place && PLACES.has(place.type) ? place : undefined,
        instrument: draft.instrument && view.mention(draft.instrument.value),
        series: draft.series && spelling(draft.series.value),
        ordinal: draft.ordinal?.value,
        partOf,
      }),
    };
  });
}

function partOfEvent({ agent: reference, role, confidence, span }: ParticipationDraft, view: View): Part[] {
  const agent = view.refer(reference);
  return agent && AGENTS.has(agent.type) ? [{ agent, role, confidence, at: view.home.codePoints(span) }] : [];
}

/** Whether its name says which event it is, of those of its date: a name proper, or a label with one in it. */
export const tellsWhich = ({ named, name }: Telling): boolean =>
  named !== undefined || (/\P{L}\p{Lu}/u.test(name.slice(name.indexOf(" "))) && /\p{Ll}/u.test(name));

/** "Annual Report 2017", "Budget 2019": what each body has one of a year, so that the name says not whose it is. */
export const isOfEachBody = ({ name }: Pick<Telling, "name">): boolean => OF_EACH_BODY.test(name);
const OF_EACH_BODY =
  /^(?:(?:annual|yearly|biennial|quarterly|activity|activities|financial|progress|work|action|strategic|business|sustainability|integrated|statistical|draft|final) ){0,2}(?:report|review|plan|strategy|budget|accounts|yearbook|programme|program|calendar|catalogue|statement)s?(?: (?:for|of))?(?: \d{4}(?:[-–/]\d{2,4})?)?$/i;

/** Whether its name says which one it is of those that return. */
export const hasEdition = ({ ordinal, years, nameKey: key }: Telling): boolean =>
  ordinal !== undefined || years !== "" || /\d/.test(key);

/** The words of a name that say something, for comparing it with others. */
export const wordsOf = remember((name) => contentWords(name));

export function periodOf(start: Edtf | undefined, end: Edtf | undefined): Period | undefined {
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
