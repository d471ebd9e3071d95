// Event records: one for each happening, with the best told of each field and the words of all its tellings.
import { parseEdtf } from "../core/edtf.ts";
import type { Edtf } from "../flow.ts";
import type { EventRecord } from "../model/records/event.ts";
import type { Corrections } from "./correction.ts";
import type { Dossier } from "./dossier.ts";
import { articleId, placeOf } from "./dossier.ts";
import { firstOfEach } from "./entity.ts";
import { mergeEvents, placeRank } from "./event-merge.ts";
import { looseness, type Telling, tellingsOf } from "./event-telling.ts";
import type { EvidenceBook } from "./evidence.ts";
import { datePart, distinguish, idPart } from "./identifiers.ts";
import { ploverOf } from "./plover.ts";
import type { Registry } from "./registry.ts";

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

/** The events of the collection with their ids, corrected, in the order of their ids. */
export function eventsOf(
  dossiers: readonly Dossier[],
  registry: Registry,
  corrections: Corrections,
): Event[] {
  const happenings = mergeEvents(dossiers.flatMap((home) => tellingsOf(home, registry)));
  const order = new Map(dossiers.map((home, index) => [home, index]));
  const inOrder = (a: Telling, b: Telling): number =>
    (order.get(a.home) ?? 0) - (order.get(b.home) ?? 0) ||
    a.draft.span.start - b.draft.span.start ||
    a.index - b.index;
  const events = happenings
    .map(({ tellings }) => describe([...tellings].sort(inOrder)))
    .sort((a, b) => inOrder(a.main, b.main));
  const ids = distinguish(events, baseId, [
    ({ main }) =>
      main.draft.article === null ? main.home.slug : articleId(main.home, main.draft.article).slice(8),
    ({ main }) => String(main.home.codePoints(main.draft.span).start),
    ({ main }) => main.draft.type.value,
  ]);
  const merged = new Map<string, Event>();
  for (const event of events) {
    const id = corrections.finalId(ids.get(event) ?? "");
    if (corrections.isDropped(id)) continue;
    const before = merged.get(id);
    const whole = before ? describe([...before.tellings, ...event.tellings].sort(inOrder)) : event;
    merged.set(id, { ...whole, id, name: corrections.nameFor(id) ?? whole.name });
  }
  return [...merged.values()];
}

/** The best of the tellings for each field; they come in the order of the documents. */
function describe(tellings: readonly Telling[]): Event {
  const main =
    best(
      tellings,
      (telling) => (telling.draft.core ? 4 : 0) + 2 * isBody(telling) + telling.draft.confidence,
    ) ?? (tellings[0] as Telling);
  const naming = best(tellings, ({ named, draft }) => (named ? 10 : 0) + draft.confidence) ?? main;
  const dated = best(
    tellings.filter(({ draft }) => draft.start),
    (telling) => -looseness(telling.period) + (telling.draft.end ? 0.5 : 0),
  );
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

/** Date and name; a label without date says too little to leave its document. */
function baseId({ name, main, dated, tellings }: Event): string {
  const start = dated?.draft.start?.value;
  const own = !start && !tellings.some(({ named }) => named) ? `-${main.home.slug}` : "";
  return `event/${datePart(start)}-${idPart(name)}${own}`;
}

/** Start and end as one value; nothing where they make no EDTF. */
function wholeDate(start: Edtf | undefined, end: Edtf | undefined): Edtf | undefined {
  if (!start) return undefined;
  const whole = end && !start.includes("/") ? `${start}/${end}` : start;
  return parseEdtf(whole) ? whole : undefined;
}

/** The record of an event, its words entered in the book. `partOf` gives the id of the event that it is part of. */
export function eventRecord(event: Event, partOf: string | undefined, book: EvidenceBook): EventRecord {
  const { id, name, tellings, main, dated, placed, instrumented } = event;
  const start = dated?.draft.start?.value;
  const end = dated?.draft.end?.value;
  const place = placed?.place;
  const instrument = instrumented?.instrument;
  const status = STATUS_ORDER.find((code) => tellings.some(({ draft }) => draft.status.value === code));
  const series = tellings.find(({ draft }) => draft.series)?.draft.series?.value;
  const ordinal = tellings.find(({ draft }) => draft.ordinal)?.draft.ordinal?.value;
  const edtf = wholeDate(start, end);
  const plover = ploverOf(main.draft.type.value, tellings);
  const country = place?.country;
  const record: EventRecord = {
    id,
    type: main.draft.type.value,
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
    core: tellings.some(({ draft }) => draft.core),
    status: status ?? main.draft.status.value,
    ...(plover ? { plover } : {}),
    description: sentence(main),
    ...placeOf(main.home, main.draft.article, main.draft.span),
    confidence: Math.max(...tellings.map(({ draft }) => draft.confidence)),
  };
  for (const telling of tellings) tellEvent(record, telling, main, book);
  tellName(event, book);
  return record;
}

const isInstrument = (type: string): boolean => type === "DOCUMENT" || type === "PROGRAMME";

/** The sentence that tells it, as it stands in the source but with single spaces. */
const sentence = ({ home, draft }: Telling): string =>
  home.words(draft.span).replace(/\s+/g, " ").trim() || draft.name.value;

/** Enters the words of one telling for every field that it tells as the record has it. */
function tellEvent(record: EventRecord, telling: Telling, main: Telling, book: EvidenceBook): void {
  const { home, draft, place, instrument } = telling;
  const { id } = record;
  book.add(id, "type", home, draft.type);
  if (draft.status.value === record.status) book.add(id, "status", home, draft.status);
  if (telling === main) book.add(id, "description", home, { span: draft.span, rule: draft.type.rule });
  if (draft.start?.value === record.startDate) book.add(id, "startDate", home, draft.start);
  if (draft.end?.value === record.endDate) book.add(id, "endDate", home, draft.end);
  if (place && place.id === record.place) book.add(id, "place", home, draft.place);
  if (draft.series?.value === record.series) book.add(id, "series", home, draft.series);
  if (draft.ordinal?.value === record.ordinal) book.add(id, "ordinal", home, draft.ordinal);
  if (instrument && instrument.id === record.instrument) book.add(id, "instrument", home, draft.instrument);
}

/** The words that give the name: mentions of that form, or the label's. */
function tellName({ id, name, tellings }: Event, book: EvidenceBook): void {
  const homes = new Set(tellings.map(({ home }) => home));
  const named = new Set(tellings.flatMap((telling) => telling.named ?? []));
  let found = false;
  for (const entity of named)
    for (const naming of firstOfEach(entity.namings, (one) => one.name === name && homes.has(one.home))) {
      book.add(id, "name", naming.home, naming);
      found = true;
    }
  if (found) return;
  const same = tellings.filter(({ draft }) => draft.name.value === name);
  for (const telling of same.length > 0 ? same : tellings)
    book.add(id, "name", telling.home, telling.draft.name);
}
