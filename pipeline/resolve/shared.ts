// What documents share: events, posts and relations that several may tell, and the things that are named; with who tells what.
import { groupBy } from "../core/group.ts";
import { type Dictionary, gathered, type Keep } from "../core/keep.ts";
import { by } from "../core/keys.ts";
import type { TableRows } from "../flow.ts";
import type { PersonRecord } from "../model/records/person.ts";
import type { PositionRecord } from "../model/records/position.ts";
import type { Corrections } from "./correction.ts";
import type { Home } from "./dossier.ts";
import type { Entity } from "./entity.ts";
import { sentenceOf, tellEvent, tellEventName } from "./event.ts";
import { EventBook } from "./event-book.ts";
import type { Told } from "./event-part.ts";
import { tellingsOf } from "./event-telling.ts";
import type { EvidenceBook } from "./evidence.ts";
import { instrumentRecord, signingsOf, tellInstrument } from "./instrument.ts";
import { organizationRecord, tellOrganization } from "./organization.ts";
import { tellParticipations } from "./participation.ts";
import { countriesOfPosts, personRecord, tellPerson } from "./person.ts";
import { placeRecord, Surroundings, tellPlace } from "./place.ts";
import { type PostTelling, positionsOf, postTellings, tellPosition } from "./position.ts";
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
import type { Withdrawal } from "./withdraw.ts";

type EntityTables = Pick<TableRows, "people" | "organizations" | "places" | "programmes" | "instruments">;
export type SharedTables = EntityTables &
  Pick<TableRows, "positions" | "events" | "participations" | "relations">;

/** What of it one document tells: by the places in its draft, the numbers of positions; and its relations. */
interface Share {
  readonly positions: Int32Array;
  readonly relations: { readonly relation: Relation; readonly index: number }[];
}

/** Takes what each document tells, settles it, and gives for each document the words that it has for it. */
export class Shared {
  readonly #registry: Registry;
  readonly #keep: Keep;
  readonly #surroundings: Surroundings;
  readonly #events: EventBook;
  #posts: PostTelling[] = [];
  #ties: RelationTelling[] = [];
  readonly #shares: Share[] = [];
  readonly #positions: Dictionary<PositionRecord>;
  readonly #people: Dictionary<PersonRecord>;

  constructor(registry: Registry, keep: Keep, homeAt: (index: number) => Home) {
    this.#registry = registry;
    this.#keep = keep;
    this.#events = new EventBook(keep, { homeAt, entityOf: registry.byId });
    this.#positions = keep.dictionary();
    this.#people = keep.dictionary();
    this.#surroundings = new Surroundings(registry.of("PLACE"));
  }

  /** Takes a document. */
  enter(view: View, home: Home): void {
    const { positions } = view.home.draft;
    const places = view.appearances.flatMap(({ entity }) => (entity.type === "PLACE" ? entity : []));
    this.#surroundings.see(new Set(places));
    this.#events.enter(home, tellingsOf(view, home));
    this.#posts.push(...postTellings(view, home));
    this.#ties.push(...tellingsOfRelations(view, home));
    this.#shares[home.index] = { positions: new Int32Array(positions.length).fill(-1), relations: [] };
  }

  /** The tellings of a document that is at hand again, with the events that they tell. */
  told(view: View): readonly Told[] {
    return this.#events.told(view.home, tellingsOf(view, view.home));
  }

  /** Settles what documents share, and notes which of it each document tells. Gives what words no longer change. */
  settle(corrections: Corrections, withdrawal: Withdrawal): Omit<SharedTables, "events"> {
    const events = this.#events.settle(corrections, withdrawal);
    const positions = this.#settlePositions();
    this.#posts = [];
    const relations = relationsOf(this.#ties);
    for (const relation of relations)
      for (const { home, index } of relation.tellings)
        this.#shareOf(home)?.relations.push({ relation, index });
    const tables = this.#entityTables(positions, signingsOf(events.signings));
    this.#ties = [];
    const kept = withdrawal.kept(relations.map(({ record }) => record));
    return {
      ...tables,
      positions: gathered([withdrawal.kept(positions)], this.#keep),
      participations: events.participations,
      relations: gathered([kept], this.#keep),
    };
  }

  /** The events, when all documents have told their words for them. */
  events(): SharedTables["events"] {
    return this.#events.records();
  }

  #settlePositions(): PositionRecord[] {
    const positions = positionsOf(this.#posts);
    for (const [number, { record, tellings }] of positions.entries()) {
      this.#positions.set(String(number), record);
      for (const { home, index } of tellings) {
        const share = this.#shareOf(home);
        if (share) share.positions[index] = number;
      }
    }
    return positions.map(({ record }) => record);
  }

  #entityTables(positions: readonly PositionRecord[], signings: ReturnType<typeof signingsOf>): EntityTables {
    const parents = wholesOf(this.#ties, "partOf", "ORGANIZATION");
    const around = wholesOf(this.#ties, "locatedIn", "PLACE");
    const posts = countriesOfPosts(positions);
    const person = (entity: Entity): PersonRecord => {
      const record = personRecord(entity, posts);
      this.#people.set(record.id, record);
      return record;
    };
    return {
      people: this.#table("PERSON", person),
      organizations: this.#table("ORGANIZATION", (entity) =>
        organizationRecord(entity, parents.get(entity.id)),
      ),
      places: this.#table("PLACE", (entity) =>
        placeRecord(entity, around.get(entity.id) ?? this.#surroundings.countryAround(entity)),
      ),
      programmes: this.#table("PROGRAMME", programmeRecord),
      instruments: this.#table("DOCUMENT", (entity) => instrumentRecord(entity, signings.get(entity.id))),
    };
  }

  /** The records of all entities of a type, by their ids. */
  #table<R>(type: Entity["type"], record: (entity: Entity) => R): Iterable<R> & { readonly length: number } {
    const entities = this.#registry.of(type).toSorted(by(({ id }) => id));
    const records = this.#keep.list<R>();
    for (const entity of entities) records.push(record(entity));
    return records;
  }

  #shareOf = ({ index }: Home): Share | undefined => this.#shares[index];

  /** Enters the words that a document has for what documents share. */
  tell(told: readonly Told[], view: View, book: EvidenceBook): void {
    this.#tellEvents(told, view, book);
    for (const telling of postTellings(view, view.home)) {
      const record = this.#positions.get(String(this.#shareOf(view.home)?.positions[telling.index]));
      if (record) tellPosition(record, telling, view, book);
    }
    for (const { relation, index } of this.#shareOf(view.home)?.relations ?? [])
      tellRelation(relation.record, index, view, book);
    for (const appearance of view.appearances) this.#tellEntity(appearance, book);
  }

  #tellEvents(told: readonly Told[], view: View, book: EvidenceBook): void {
    for (const [event, tellings] of groupBy(told, (each) => each.event)) {
      const { record, participations } = event;
      const own = tellings
        .map(({ telling }) => telling)
        .sort((a, b) => a.start - b.start || a.index - b.index);
      for (const telling of own) {
        const isMain = telling.home.index === event.main.home && telling.index === event.main.index;
        const draft = view.home.draft.events[telling.index];
        if (isMain && draft) this.#events.describe(event, sentenceOf(view.home, draft));
        tellEvent(record, telling, isMain, view, book);
        tellParticipations(participations, telling, view, book);
      }
      tellEventName(event, own, view, book);
    }
  }

  #tellEntity(appearance: Appearance, book: EvidenceBook): void {
    const { type, id } = appearance.entity;
    const person = type === "PERSON" ? this.#people.get(id) : undefined;
    if (person) tellPerson(appearance, person, book);
    else if (type === "ORGANIZATION") tellOrganization(appearance, book);
    else if (type === "PLACE") tellPlace(appearance, book);
    else if (type === "PROGRAMME") tellProgramme(appearance, book);
    else if (type === "DOCUMENT") tellInstrument(appearance, book);
  }
}
