// Event records: one for each happening, with the best told of each field and the words of all its tellings.
import { copied } from "../core/copied.ts";
import { parseEdtf } from "../core/edtf.ts";
import type { Edtf, EventDraft } from "../flow.ts";
import type { EventRecord } from "../model/records/event.ts";
import { cellsOf, type Dossier } from "./dossier.ts";
import type { Entity } from "./entity.ts";
import type { KeptEvent } from "./event-book.ts";
import { placeRank } from "./event-merge.ts";
import { hasEdition, isOfEachBody, looseness, type Telling, tellsWhich } from "./event-telling.ts";
import type { EvidenceBook } from "./evidence.ts";
import { datePart, idPart } from "./identifiers.ts";
import { ploverOf } from "./plover.ts";
import type { View } from "./registry.ts";
import { firstOf } from "./telling.ts";
import { byDate, counted } from "./traits.ts";

/** An event of the collection: its tellings, the one that tells it best, and its id. */
export interface Event {
  readonly id: string;
  readonly name: string;
  readonly tellings: readonly Telling[];
  readonly main: Telling;
  readonly dated?: Telling;
  readonly placed?: Telling;
  readonly instrumented?: Telling;
}

const STATUS_ORDER = ["happened", "denied", "planned", "background"] as const;

/** The first telling by an order of goodness: the highest wins, of equals the first told. */
function best(tellings: readonly Telling[], goodness: (telling: Telling) => number): Telling | undefined {
  let found: Telling | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const telling of tellings) {
    const value = goodness(telling);
    if (!found || value > most) {
      most = value;
      found = telling;
    }
  }
  return found;
}

const isBody = (telling: Telling): number => (telling.inTitle ? 0 : 1);

/** The order in which tellings are read. */
export const inOrder = (a: Telling, b: Telling): number =>
  a.home.index - b.home.index || a.start - b.start || a.index - b.index;

/** An event as yet without id: the best of its tellings for each field; they come in the order of the documents. */
export function oneEvent(tellings: readonly Telling[]): Event {
  const main =
    best(tellings, (telling) => (telling.core ? 4 : 0) + 2 * isBody(telling) + telling.confidence) ??
    (tellings[0] as Telling);
  const naming = best(tellings, ({ named, confidence }) => (named ? 10 : 0) + confidence) ?? main;
  const dated =
    best(
      tellings.filter(({ startDate }) => startDate),
      (telling) => -looseness(telling.period) + (telling.endDate ? 0.5 : 0),
    ) ?? tellings.find(({ endDate }) => endDate);
  const placed = best(
    tellings.filter(({ place }) => place),
    (telling) => placeRank(telling) * 2 + isBody(telling),
  );
  const instrumented = tellings.find(({ instrument }) => instrument);
  return {
    id: "",
    name: (naming.named ? naming : main).name,
    tellings,
    main,
    ...(dated ? { dated } : {}),
    ...(placed ? { placed } : {}),
    ...(instrumented ? { instrumented } : {}),
  };
}

/** The order of issues: by date, those without one last, then by path. */
function byIssue({ home: a }: Telling, { home: b }: Telling): number {
  const dated = a.date && b.date ? byDate(a.date, b.date) : Number(!a.date) - Number(!b.date);
  return dated || a.index - b.index;
}

/** An event as the first issue tells it that does: its id says no more, so that later ones may tell it more exactly. */
export function firstTold({ tellings }: Event): Event {
  const [first] = tellings.toSorted(byIssue);
  return oneEvent(tellings.filter(({ home }) => home.index === first?.home.index));
}

/** Date and name; a name that does not say which event it is does not leave its document. */
export function baseId({ name, main, dated, tellings }: Event): string {
  const start = dated?.startDate;
  const telling = tellings.filter((one) => one.name === name && tellsWhich(one));
  const isItself =
    !isOfEachBody({ name }) && telling.some((one) => start !== undefined || (one.named && hasEdition(one)));
  return `event/${datePart(start)}-${idPart(name)}${isItself ? "" : `-${main.home.slug}`}`;
}

/** Start and end as one value; nothing where they make no EDTF. */
function wholeDate(start: Edtf | undefined, end: Edtf | undefined): Edtf | undefined {
  // "can be seen until 27 January": only the last day is told.
  const first = start ?? (end && "..");
  if (!first) return undefined;
  const whole = end && !first.includes("/") ? `${first}/${end}` : first;
  return parseEdtf(whole) ? whole : undefined;
}

/**
 * The record of an event, but for its description: that is words of a text that is not at hand.
 * `partOf` gives the id of the event that it is part of.
 */
export function eventRecord(event: Event, partOf: string | undefined): EventRecord {
  const { id, name, tellings, main, dated, placed, instrumented } = event;
  const start = dated?.startDate;
  const end = dated?.endDate;
  const place = placed?.place;
  const instrument = instrumented?.instrument;
  const status = STATUS_ORDER.find((code) => tellings.some((telling) => telling.status === code));
  const series = tellings.find((telling) => telling.series)?.series;
  const ordinal = tellings.find((telling) => telling.ordinal)?.ordinal;
  const edtf = wholeDate(start, end);
  const plover = ploverOf(main.type, tellings);
  const country = place?.country;
  return {
    id,
    type: main.type,
    name,
    ...(start ? { startDate: start } : {}),
    ...(end ? { endDate: end } : {}),
    ...(edtf ? { edtf } : {}),
    ...(place ? { place: place.id, placeName: place.name } : {}),
    ...(country ? { country } : {}),
    ...(series ? { series } : {}),
    ...(ordinal === undefined ? {} : { ordinal }),
    ...(partOf ? { partOf } : {}),
    ...(instrument && isInstrument(instrument.type) ? { instrument: instrument.id } : {}),
    core: tellings.some(({ core }) => core),
    status: status ?? main.status,
    ...(plover ? { plover } : {}),
    description: "",
    ...cellsOf(main),
    confidence: Math.max(...tellings.map(({ confidence }) => confidence)),
  };
}

const isInstrument = (type: string): boolean => type === "DOCUMENT" || type === "PROGRAMME";

/** The sentence that tells an event, as it stands in the source but with single spaces. */
export const sentenceOf = (home: Dossier, draft: EventDraft): string =>
  copied(home.words(draft.span).replace(/\s+/g, " ").trim()) || draft.name.value;

/** Enters the words of one telling for every field that it tells as the record has it. */
export function tellEvent(
  record: EventRecord,
  telling: Telling,
  isMain: boolean,
  view: View,
  book: EvidenceBook,
): void {
  const { home } = view;
  const draft = home.draft.events[telling.index];
  if (!draft) return;
  const { place, instrument } = telling;
  const { id } = record;
  book.add(id, "type", home, draft.type);
  if (draft.status.value === record.status) book.add(id, "status", home, draft.status);
  if (isMain) book.add(id, "description", home, { span: draft.span, rule: draft.type.rule });
  if (draft.start?.value === record.startDate) book.add(id, "startDate", home, draft.start);
  if (draft.end?.value === record.endDate) book.add(id, "endDate", home, draft.end);
  if (place && place.id === record.place) book.add(id, "place", home, draft.place);
  if (draft.series?.value === record.series) book.add(id, "series", home, draft.series);
  if (draft.ordinal?.value === record.ordinal) book.add(id, "ordinal", home, draft.ordinal);
  if (instrument && instrument.id === record.instrument) book.add(id, "instrument", home, draft.instrument);
}

const nameIn = (entity: Entity, name: string): boolean =>
  counted(entity.told(), "forms").some(({ value, isRead }) => isRead && value === name);

/** What tells an event's name: mentions of that form, or a label of that form, or a label of another. */
export type NameSource = "mention" | "label" | "other";

export function nameSource({ name, tellings }: Event): NameSource {
  if (tellings.some(({ named }) => named && nameIn(named, name))) return "mention";
  return tellings.some(({ label }) => label === name) ? "label" : "other";
}

/** The words that give the name in one document: mentions of that form, or the label's. */
export function tellEventName(
  { record: { id, name }, nameSource: source }: KeptEvent,
  own: readonly Telling[],
  view: View,
  book: EvidenceBook,
): void {
  if (source === "mention") {
    for (const entity of new Set(own.flatMap(({ named }) => named ?? []))) {
      const appearance = view.appearances.find((each) => each.entity === entity);
      book.add(
        id,
        "name",
        view.home,
        firstOf(appearance?.namings ?? [], (naming) => naming.name === name),
      );
    }
    return;
  }
  for (const { label, index } of own)
    if (source === "other" || label === name)
      book.add(id, "name", view.home, view.home.draft.events[index]?.name);
}
