// Who is who: the entity that each mention and each reference of a document stands for.

import { groupBy } from "../core/group.ts";
import type { Authority, Reference } from "../flow.ts";
import { lookupIn } from "./authority.ts";
import { collect } from "./collect.ts";
import { type Corrections, correct } from "./correction.ts";
import type { Dossier } from "./dossier.ts";
import { type Entity, type EntityType, type Local, makeLocal } from "./entity.ts";
import { type Cluster, clusterNamed } from "./named.ts";
import { mentionKey, type Naming, namingsOf, publisherKey, referenceKey } from "./naming.ts";
import { clusterPeople } from "./people.ts";

const TYPES: readonly EntityType[] = ["PERSON", "ORGANIZATION", "PLACE", "PROGRAMME", "DOCUMENT", "EVENT"];

interface Named {
  readonly entity: Entity;
  readonly naming: Naming;
}

export class Registry {
  readonly entities: ReadonlyMap<EntityType, readonly Entity[]>;
  readonly #byKey = new Map<Dossier, Map<string, Named>>();

  constructor(entities: ReadonlyMap<EntityType, readonly Entity[]>) {
    this.entities = entities;
    for (const list of entities.values())
      for (const entity of list)
        for (const naming of entity.namings) {
          const names = this.#byKey.get(naming.home) ?? new Map<string, Named>();
          this.#byKey.set(naming.home, names.set(naming.key, { entity, naming }));
        }
  }

  of(type: EntityType): readonly Entity[] {
    return this.entities.get(type) ?? [];
  }

  mention(home: Dossier, id: number): Entity | undefined {
    return this.#byKey.get(home)?.get(mentionKey(id))?.entity;
  }

  refer(home: Dossier, reference: Reference): Entity | undefined {
    return this.#byKey.get(home)?.get(referenceKey(reference))?.entity;
  }

  publisher(home: Dossier): Entity | undefined {
    return this.#byKey.get(home)?.get(publisherKey(home))?.entity;
  }

  /** Where and how a reference names its entity. */
  naming(home: Dossier, reference: Reference): Naming | undefined {
    return this.#byKey.get(home)?.get(referenceKey(reference))?.naming;
  }
}

/** The entities of one document. */
export function localsOf(home: Dossier): Local[] {
  const byType = groupBy(namingsOf(home), ({ type }) => type);
  return TYPES.flatMap((type) => {
    const namings = byType.get(type) ?? [];
    return clustersOf(home, type, namings).map(({ key, namings: one }) => makeLocal(type, key, one));
  });
}

function clustersOf(home: Dossier, type: EntityType, namings: readonly Naming[]): Cluster[] {
  if (type === "PERSON") return clusterPeople(home, namings).map((one) => ({ key: "", namings: one }));
  return clusterNamed(namings, type);
}

/** Resolves who is who in each document, over the collection, and against what is known beforehand. */
export function register(
  dossiers: readonly Dossier[],
  authority: Authority,
  corrections: Corrections,
): Registry {
  const lookup = lookupIn(authority);
  const locals = groupBy(dossiers.flatMap(localsOf), ({ type }) => type);
  const entities = TYPES.map((type): [EntityType, Entity[]] => [
    type,
    // Named events take part in the events, which are corrected as such.
    type === "EVENT"
      ? collect(type, locals.get(type) ?? [], lookup)
      : correct(collect(type, locals.get(type) ?? [], lookup), corrections),
  ]);
  return new Registry(new Map(entities));
}
