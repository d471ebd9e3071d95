// Who is who: the entity that each mention and each reference of a document stands for.

import { groupBy } from "../core/group.ts";
import type { Dictionary, Keep } from "../core/keep.ts";
import type { Authority, Reference } from "../flow.ts";
import { type Lookup, lookupIn } from "./authority.ts";
import { type Cell, cellKey, type Marks, marksOf } from "./cell.ts";
import { collect } from "./collect.ts";
import { type Corrections, correct } from "./correction.ts";
import type { Dossier, Home } from "./dossier.ts";
import { type Entity, type EntityType, type Local, makeLocal } from "./entity.ts";
import { type Cluster, clusterNamed } from "./named.ts";
import { mentionKey, type Naming, namingsOf, publisherKey, referenceKey } from "./naming.ts";
import { clusterPeople } from "./people.ts";
import type { Appearance } from "./telling.ts";
import { count, countNaming, type Traits, traitsFrom } from "./traits.ts";

const TYPES: readonly EntityType[] = ["PERSON", "ORGANIZATION", "PLACE", "PROGRAMME", "DOCUMENT", "EVENT"];

/** What is kept of who is named in a document: for each naming, in its order, its entity there; and the cell of each. */
interface Namesake {
  readonly locals: Uint32Array;
  readonly cells: Uint32Array;
}

const NOBODY: Namesake = { locals: new Uint32Array(), cells: new Uint32Array() };

/** What a cell was found to be a part of, and where among its parts. */
interface Found {
  readonly entity: Entity;
  readonly rank: number;
}

/**
 * Takes the documents one by one, then settles who is who; from then on it tells, for each document that is at hand
 * again, what its names stand for. In memory is what tells the things named apart, and of namings but two numbers each.
 */
export class Registry {
  readonly #lookup: Lookup;
  readonly #corrections: Corrections;
  readonly #traits: Dictionary<Traits>;
  readonly #cells = new Map<EntityType, Cell[]>(TYPES.map((type) => [type, []]));
  readonly #byKey = new Map<string, Cell>();
  readonly #documents: Namesake[] = [];
  readonly #entities = new Map<EntityType, readonly Entity[]>();
  /** All entities as they are in the end, by their ids. */
  readonly #final = new Map<string, Entity>();
  /** By the numbers of cells. */
  readonly #found: (Found | undefined)[] = [];
  #count = 0;

  constructor(authority: Authority, corrections: Corrections, keep: Keep) {
    this.#traits = keep.dictionary();
    this.#lookup = lookupIn(authority);
    this.#corrections = corrections;
  }

  /** Takes a document, in the order of documents. */
  enter(dossier: Dossier, home: Home): void {
    const namings = namingsOf(dossier);
    const numbers = new Map(namings.map((naming, index) => [naming, index]));
    const locals = new Uint32Array(namings.length);
    const cells = localsOf(dossier, namings).map((local, index) => {
      for (const naming of local.namings) locals[numbers.get(naming) ?? 0] = index;
      return this.#place(local, home);
    });
    this.#documents[home.index] = { locals, cells: Uint32Array.from(cells) };
  }

  /** Counts an entity of a document in its cell; gives the cell's number. */
  #place(local: Local, home: Home): number {
    const marks = marksOf(local, home, this.#lookup(local));
    const own = cellKey(marks);
    const key = own === undefined ? undefined : `${marks.type}\t${own}`;
    const known = key === undefined ? undefined : this.#byKey.get(key);
    const [first] = local.namings;
    const at = ++this.#count;
    const cell = known ?? this.#newCell(marks, key);
    const traits = (known && this.#traits.get(String(cell.number))) ?? traitsFrom(first as Naming, home, at);
    count(traits, "countries", local.country, at);
    for (const naming of local.namings) countNaming(traits, naming, ++this.#count);
    this.#traits.set(String(cell.number), traits);
    return cell.number;
  }

  #newCell(marks: Marks, key: string | undefined): Cell {
    const cell: Cell = { ...marks, number: this.#found.length, rank: 0 };
    this.#found.push(undefined);
    this.#cells.get(marks.type)?.push(cell);
    if (key !== undefined) this.#byKey.set(key, cell);
    return cell;
  }

  readonly #traitsOf = (cell: number): Traits => this.#traits.get(String(cell)) as Traits;

  /** Resolves who is who over the collection, and against what is known beforehand. */
  settle(): void {
    this.#byKey.clear();
    for (const type of TYPES) {
      const entities = collect(type, this.#cells.get(type) ?? [], this.#traitsOf);
      // Named events take part in the events, which are corrected as such.
      const corrected = type === "EVENT" ? entities : correct(entities, this.#corrections);
      this.#entities.set(type, corrected);
      for (const entity of corrected) this.#final.set(entity.id, entity);
    }
    for (const cells of this.#cells.values())
      for (const cell of cells) this.#found[cell.number] = this.#corrected(cell);
    this.#cells.clear();
  }

  #corrected({ type, entity, rank }: Cell): Found | undefined {
    if (!entity || type === "EVENT") return entity && { entity, rank };
    const final = this.#final.get(this.#corrections.finalId(entity.id));
    const isFirst = final?.first === entity.first;
    return final && { entity: final, rank: isFirst ? rank : rank + final.segments };
  }

  /** The entity of an id, once who is who is settled. */
  readonly byId = (id: string): Entity => this.#final.get(id) as Entity;

  of(type: EntityType): readonly Entity[] {
    return this.#entities.get(type) ?? [];
  }

  /** What the names of a document stand for. */
  view(dossier: Dossier): View {
    const found = (cell: number): Found | undefined => this.#found[cell];
    return new View(dossier, this.#documents[dossier.index] ?? NOBODY, found);
  }
}

interface Named {
  readonly entity: Entity;
  readonly naming: Naming;
}

/** What the names of one document stand for, as long as it is at hand. */
export class View {
  readonly home: Dossier;
  readonly #byKey = new Map<string, Named>();
  readonly #appearances: Appearance[];

  constructor(home: Dossier, { locals, cells }: Namesake, find: (cell: number) => Found | undefined) {
    this.home = home;
    const uses = namingsOf(home).flatMap((naming, index) => {
      const local = locals[index] ?? 0;
      const found = find(cells[local] ?? -1);
      if (!found) return [];
      const { entity, rank } = found;
      this.#byKey.set(naming.key, { entity, naming });
      return [{ naming, entity, rank, local, index }];
    });
    this.#appearances = [...groupBy(uses, ({ entity }) => entity)].map(([entity, own]) => ({
      home,
      entity,
      namings: own
        .sort((a, b) => a.rank - b.rank || a.local - b.local || a.index - b.index)
        .map(({ naming }) => naming),
    }));
  }

  /** The entities that are named, each with its namings. */
  get appearances(): readonly Appearance[] {
    return this.#appearances;
  }

  mention(id: number): Entity | undefined {
    return this.#byKey.get(mentionKey(id))?.entity;
  }

  refer(reference: Reference): Entity | undefined {
    return this.#byKey.get(referenceKey(reference))?.entity;
  }

  publisher(): Entity | undefined {
    return this.#byKey.get(publisherKey(this.home))?.entity;
  }

  /** Where and how a reference names its entity. */
  naming(reference: Reference): Naming | undefined {
    return this.#byKey.get(referenceKey(reference))?.naming;
  }
}

/** The entities of one document, of all that it names. */
function localsOf(home: Dossier, all: readonly Naming[]): Local[] {
  const byType = groupBy(all, ({ type }) => type);
  return TYPES.flatMap((type) => {
    const namings = byType.get(type) ?? [];
    return clustersOf(home, type, namings).map(({ key, namings: one }) => makeLocal(type, key, one));
  });
}

function clustersOf(home: Dossier, type: EntityType, namings: readonly Naming[]): Cluster[] {
  if (type === "PERSON") return clusterPeople(home, namings).map((one) => ({ key: "", namings: one }));
  return clusterNamed(namings, type);
}
