// What documents share: events, posts and relations that several may tell, and the things that are named; with who tells what.
import { groupBy } from "../core/group.ts";
import { by } from "../core/keys.ts";
import type { EventRecord } from "../model/records/event.ts";
import type { ParticipationRecord } from "../model/records/participation.ts";
import type { PersonRecord } from "../model/records/person.ts";
import type { Tables } from "../model/records.ts";
import type { Corrections } from "./correction.ts";
import type { Home } from "./dossier.ts";
import type { Entity } from "./entity.ts";
import { type Event, eventRecord, eventsOf, sentenceOf, tellEvent, tellEventName } from "./event.ts";
import { type Told, wholeOf } from "./event-part.ts";
import { type Telling, tellingsOf } from "./event-telling.ts";
import type { EvidenceBook } from "./evidence.ts";
import { instrumentRecord, signingsOf, tellInstrument } from "./instrument.ts";
import { organizationRecord, tellOrganization } from "./organization.ts";
import { participationsOf, tellParticipations } from "./participation.ts";
import { countriesOfPosts, personRecord, tellPerson } from "./person.ts";
import { placeRecord, Surroundings, tellPlace } from "./place.ts";
import { type Position, type PostTelling, positionsOf, postTellings, tellPosition } from "./position.ts";
import { programmeRecord, tellProgramme } from "./programme.ts";
import type { Registry, View } from "./registry.ts";
import {
  type Relation,
  type RelationTelling,
  relationsOf,
  tellingsOfRelations,
  tellRelation,
  wholesOf,
} from "./relation.ts";
import type { Appearance } from "./telling.ts";

type EntityTables = Pick<Tables, "people" | "organizations" | "places" | "programmes" | "instruments">;
export type SharedTables = EntityTables &
  Pick<Tables, "positions" | "events" | "participations" | "relations">;

/** What of it one document tells. */
interface Share {
  readonly events: Told[];
  readonly positions: { readonly position: Position; readonly telling: PostTelling }[];
  readonly relations: { readonly relation: Relation; readonly index: number }[];
}

interface EventRecords {
  readonly record: EventRecord;
  readonly participations: readonly ParticipationRecord[];
}

/** Takes what each document tells, settles it, and gives for each document the words that it has for it. */
export class Shared {
  readonly #registry: Registry;
  readonly #surroundings: Surroundings;
  #tellings: Telling[] = [];
  #posts: PostTelling[] = [];
  #ties: RelationTelling[] = [];
  readonly #shares: Share[] = [];
  readonly #events = new Map<Event, EventRecords>();
  readonly #people = new Map<string, PersonRecord>();

  constructor(registry: Registry) {
    this.#registry = registry;
    this.#surroundings = new Surroundings(registry.of("PLACE"));
  }

  /** Takes a document. */
  enter(view: View, home: Home): void {
    const places = view.appearances.flatMap(({ entity }) => (entity.type === "PLACE" ? entity : []));
    this.#surroundings.see(new Set(places));
    this.#tellings.push(...tellingsOf(view, home));
    this.#posts.push(...postTellings(view, home));
    this.#ties.push(...tellingsOfRelations(view, home));
  }

  /** The tellings of a document, with the events that they tell. */
  told(home: Home): readonly Told[] {
    return this.#shareOf(home).events;
  }

  /** Settles what documents share, and notes which of it each document tells. */
  settle(corrections: Corrections): SharedTables {
    const byId = by<{ readonly id: string }>(({ id }) => id);
    const events = this.#settleEvents(corrections);
    const positions = positionsOf(this.#posts);
    for (const position of positions)
      for (const telling of position.tellings)
        this.#shareOf(telling.home).positions.push({ position, telling });
    const relations = relationsOf(this.#ties);
    for (const relation of relations)
      for (const { home, index } of relation.tellings)
        this.#shareOf(home).relations.push({ relation, index });
    const held = positions.map(({ record }) => record);
    const entities = this.#entityTables(held, events.events);
    for (const person of entities.people) this.#people.set(person.id, person);
    this.#tellings = [];
    this.#posts = [];
    this.#ties = [];
    return {
      ...entities,
      positions: held,
      events: events.events.sort(byId),
      participations: events.participations.sort(byId),
      relations: relations.map(({ record }) => record),
    };
  }

  #settleEvents(corrections: Corrections): Pick<Tables, "events" | "participations"> {
    const events = eventsOf(this.#tellings, corrections);
    const wholes = wholeOf(events);
    for (const [order, event] of events.entries()) {
      const record = eventRecord(event, wholes.get(event.id));
      this.#events.set(event, { record, participations: participationsOf(event) });
      for (const telling of event.tellings)
        this.#shareOf(telling.home).events.push({ event, telling, order });
    }
    const all = [...this.#events.values()];
    return {
      events: all.map(({ record }) => record),
      participations: all.flatMap(({ participations }) => participations),
    };
  }

  #entityTables(positions: Tables["positions"], events: Tables["events"]): EntityTables {
    const registry = this.#registry;
    const records = <R extends { readonly id: string }>(
      type: Entity["type"],
      record: (entity: Entity) => R,
    ): R[] =>
      registry
        .of(type)
        .map(record)
        .sort(by(({ id }) => id));
    const parents = wholesOf(this.#ties, "partOf", "ORGANIZATION");
    const around = wholesOf(this.#ties, "locatedIn", "PLACE");
    const posts = countriesOfPosts(positions);
    const signings = signingsOf(events.toSorted(by(({ id }) => id)));
    return {
      people: records("PERSON", (entity) => personRecord(entity, posts)),
      organizations: records("ORGANIZATION", (entity) => organizationRecord(entity, parents.get(entity.id))),
      places: records("PLACE", (entity) =>
        placeRecord(entity, around.get(entity.id) ?? this.#surroundings.countryAround(entity)),
      ),
      programmes: records("PROGRAMME", programmeRecord),
      instruments: records("DOCUMENT", (entity) => instrumentRecord(entity, signings.get(entity.id))),
    };
  }

  #shareOf({ index }: Home): Share {
    const shares = this.#shares[index] ?? { events: [], positions: [], relations: [] };
    this.#shares[index] = shares;
    return shares;
  }

  /** Enters the words that a document has for what documents share. */
  tell(view: View, book: EvidenceBook): void {
    const { events, positions, relations } = this.#shareOf(view.home);
    for (const [event, told] of groupBy(events, (each) => each.event)) {
      const { record, participations } = this.#events.get(event) as EventRecords;
      const own = told.map(({ telling }) => telling).sort((a, b) => a.start - b.start || a.index - b.index);
      for (const telling of own) {
        const isMain = telling === event.main;
        const draft = view.home.draft.events[telling.index];
        if (isMain && draft) record.description = sentenceOf(view.home, draft);
        tellEvent(record, telling, isMain, view, book);
        tellParticipations(participations, telling, view, book);
      }
      tellEventName(event, own, view, book);
    }
    for (const { position, telling } of positions) tellPosition(position.record, telling, view, book);
    for (const { relation, index } of relations) tellRelation(relation.record, index, view, book);
    for (const appearance of view.appearances) this.#tellEntity(appearance, book);
  }

  #tellEntity(appearance: Appearance, book: EvidenceBook): void {
    const { type, id } = appearance.entity;
    const person = this.#people.get(id);
    if (type === "PERSON" && person) tellPerson(appearance, person, book);
    else if (type === "ORGANIZATION") tellOrganization(appearance, book);
    else if (type === "PLACE") tellPlace(appearance, book);
    else if (type === "PROGRAMME") tellProgramme(appearance, book);
    else if (type === "DOCUMENT") tellInstrument(appearance, book);
  }
}
