// A curator's corrections: two records made one, a record renamed, a record dropped.
import { compareText } from "../core/keys.ts";
import type { Report } from "../core/problem.ts";
import type { Correction } from "../flow.ts";
import type { Entity } from "./entity.ts";
import type { Segments } from "./traits.ts";

export class Corrections {
  readonly #into = new Map<string, string>();
  readonly #names = new Map<string, string>();
  readonly #dropped = new Set<string>();
  /** The ids that corrections name, until they are found. */
  readonly #missing = new Set<string>();
  readonly #all: readonly Correction[];

  constructor(corrections: readonly Correction[]) {
    this.#all = corrections;
    for (const { action, record, value } of corrections) {
      this.#missing.add(record);
      if (action === "merge") this.#into.set(record, value);
      else if (action === "rename") this.#names.set(record, value);
      else this.#dropped.add(record);
    }
  }

  /** The id that a record has in the end: that of what it is merged into. */
  finalId(id: string): string {
    this.#missing.delete(id);
    let at = id;
    for (const passed = new Set<string>(); !passed.has(at); ) {
      passed.add(at);
      at = this.#into.get(at) ?? at;
    }
    this.#missing.delete(at);
    return at;
  }

  isDropped(id: string): boolean {
    this.#missing.delete(id);
    return this.#dropped.has(id);
  }

  nameFor(id: string): string | undefined {
    return this.#names.get(id);
  }

  /** Complains of corrections whose record is nowhere: an id misspelt, or one that is no more. */
  reportUnused(report: Report): void {
    for (const { action, record } of this.#all)
      if (this.#missing.has(record))
        report({
          severity: "warning",
          rule: "correction-unused",
          message: `${action} of "${record}": there is no such record`,
          hint: "look up the id in the published tables; ids are written with their folder: person/wan-gang",
          document: "corrections.csv",
        });
  }
}

/** The entities as the corrections wish them. */
export function correct(entities: readonly Entity[], corrections: Corrections): Entity[] {
  const byId = new Map<string, Entity>();
  const own = new Set(entities.map((entity) => entity.id));
  for (const entity of entities) {
    const id = corrections.finalId(entity.id);
    const before = byId.get(id);
    // What an entity is merged into gives the name, whichever of the two comes first.
    const isTarget = entity.id === id || !own.has(id);
    byId.set(
      id,
      before ? (isTarget ? united(entity, before, id) : united(before, entity, id)) : { ...entity, id },
    );
  }
  return [...byId.values()]
    .filter(({ id }) => !corrections.isDropped(id))
    .map((entity) => named(entity, corrections));
}

function united(first: Entity, second: Entity, id: string): Entity {
  const others = new Set([...first.alternateNames, ...second.alternateNames, second.name]);
  others.delete(first.name);
  const told = (): Segments => [...first.told(), ...second.told()];
  const segments = first.segments + second.segments;
  return { ...second, ...first, id, told, segments, alternateNames: [...others].sort(compareText) };
}

function named(entity: Entity, corrections: Corrections): Entity {
  const name = corrections.nameFor(entity.id);
  if (!name || name === entity.name) return entity;
  const others = new Set([...entity.alternateNames, entity.name]);
  others.delete(name);
  return { ...entity, name, alternateNames: [...others].sort(compareText) };
}
