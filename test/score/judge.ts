// Which published records of an annotated document are right: mentions by span and type, dates and quantities by span
// and value, events by type and place in the text, participations by event, agent and role, positions by person and post.
import { countryByName } from "../../pipeline/lexicon/countries.ts";
import type { Tables } from "../../pipeline/model/records.ts";
import type { Annotation, GoldEvent } from "./gold.ts";
import { isAlike, likeness, type Matching, match, plain } from "./match.ts";

/** What is judged: the tables that the annotations can judge, and the dates among the mentions by their values. */
export const JUDGED = ["mentions", "dates", "quantities", "positions", "events", "participations"] as const;
export type Judged = (typeof JUDGED)[number];

export interface Verdict {
  readonly what: Judged;
  /** The type of a mention or event, the role of a participation. */
  readonly kind: string;
  /** The record; none where the annotation tells something that nobody published. */
  readonly id?: string;
  readonly right: boolean;
}

/** Judges the records of one document that was resolved by itself. */
export function judge(text: string, annotation: Annotation, tables: Tables): Verdict[] {
  const events = matchEvents(text, annotation, tables.events);
  return [
    ...verdicts("mentions", mentions(annotation, tables), tables.mentions, ({ type }) => type),
    ...verdicts("dates", dates(annotation, tables), tables.mentions.filter(isDate), () => ""),
    ...verdicts("quantities", quantities(annotation, tables), tables.quantities, () => ""),
    ...verdicts("positions", positions(annotation, tables), tables.positions, () => ""),
    ...verdicts("events", events, tables.events, ({ type }) => type),
    ...verdicts(
      "participations",
      participations(annotation, events, tables),
      tables.participations,
      ({ role }) => role,
    ),
  ];
}

function verdicts<Gold, Found extends { readonly id: string }>(
  what: Judged,
  { pairs, missed }: Matching<Gold, Found>,
  found: readonly Found[],
  kindOf: (one: Gold | Found) => string,
): Verdict[] {
  const right = new Set(pairs.map(([, record]) => record));
  return [
    ...found.map((record) => ({ what, kind: kindOf(record), id: record.id, right: right.has(record) })),
    ...missed.map((one) => ({ what, kind: kindOf(one), right: false })),
  ];
}

type Placed = { readonly start?: number | undefined; readonly end?: number | undefined };
const isSameSpan = (a: Placed, b: Placed): boolean => a.start === b.start && a.end === b.end;
const isDate = ({ type }: { readonly type: string }): boolean => type === "DATE";
/** A date without the marks of doubt, which are no part of when. */
const date = (value: string | undefined): string => (value ?? "").replace(/[~?%]/g, "");

const mentions = (gold: Annotation, { mentions: found }: Tables) =>
  match(gold.mentions, found, (a, b) => Number(a.type === b.type && isSameSpan(a, b)));

const dates = (gold: Annotation, { mentions: found }: Tables) =>
  match(gold.mentions.filter(isDate), found.filter(isDate), (a, b) =>
    Number(isSameSpan(a, b) && date(a.value) === date(b.value)),
  );

const quantities = (gold: Annotation, { quantities: found }: Tables) =>
  match(
    gold.mentions.filter(({ type }) => type === "QUANTITY"),
    found,
    (a, b) => Number(isSameSpan(a, b) && Number(a.value) === b.value),
  );

function positions(gold: Annotation, { positions: found }: Tables) {
  const nameOf = (id: string | undefined): string => (id ? (gold.entities?.[id]?.name ?? id) : "");
  return match(gold.positions ?? [], found, (a, b) => {
    if (!isAlike(nameOf(a.person), b.personName)) return 0;
    const whole = likeness(`${a.title} ${nameOf(a.organization)}`, `${b.title} ${b.organizationName ?? ""}`);
    const alike = Math.max(likeness(a.title, b.title), whole);
    return alike >= 0.5 ? alike : 0;
  });
}

type EventMatching = Matching<GoldEvent, Tables["events"][number]>;

/** The same type told in the same place of the text, or with the same date and a like name. */
function matchEvents(text: string, { events = [] }: Annotation, found: Tables["events"]): EventMatching {
  const placeOf = sentencePlaces(text);
  const places = new Map(events.map((event) => [event, placeOf(event.sentence)]));
  return match(events, found, (a, b) => {
    if (a.type !== b.type) return 0;
    const at = places.get(a);
    const overlaps = at !== undefined && (b.start ?? 0) <= at + 40 && (b.end ?? 0) > at;
    const dated = (a.start ?? "") === (b.startDate ?? "");
    const alike = likeness(a.name, b.name);
    if (!overlaps && !(dated && alike >= 0.4) && alike < 0.75) return 0;
    return Number(overlaps) + Number(dated) + alike;
  });
}

/** Where a sentence begins in the text, in code points, whatever the spaces in it. */
function sentencePlaces(text: string): (sentence: string | undefined) => number | undefined {
  const starts: number[] = [];
  let flat = "";
  let at = 0;
  for (const character of text) {
    const space = /\s/.test(character);
    if (!space || !flat.endsWith(" ")) {
      flat += space ? " " : character;
      for (let unit = 0; unit < character.length; unit++) starts.push(at);
    }
    at++;
  }
  return (sentence) => {
    const begin = (sentence ?? "").replace(/\s+/g, " ").trim().slice(0, 40);
    const place = begin === "" ? -1 : flat.indexOf(begin);
    return place < 0 ? undefined : starts[place];
  };
}

/** "Viet Nam" and "Vietnam": a country goes by several names. */
function isSameCountry(name: string, agent: string | undefined): boolean {
  const country = countryByName(name);
  return country !== undefined && country.code === countryByName(agent ?? "")?.code;
}

/** What takes part in an event that is wrong is wrong itself. */
function participations(gold: Annotation, events: EventMatching, { participations: found }: Tables) {
  const acronyms = new Map(
    Object.values(gold.entities ?? {}).map(({ name, acronym }) => [plain(name), plain(acronym)]),
  );
  const isAgent = (name: string, agent: string | undefined): boolean =>
    isAlike(name, agent) ||
    isSameCountry(name, agent) ||
    (plain(agent) !== "" && acronyms.get(plain(name)) === plain(agent));
  const matchings = events.pairs.map(([{ participants = [] }, { id }]) =>
    match(
      participants,
      found.filter((part) => part.event === id),
      (a, b) => Number(a.role === b.role && isAgent(a.name, b.agentName)),
    ),
  );
  return {
    pairs: matchings.flatMap(({ pairs }) => pairs),
    missed: [
      ...matchings.flatMap(({ missed }) => missed),
      ...events.missed.flatMap(({ participants = [] }) => participants),
    ],
  };
}
