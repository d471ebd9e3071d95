// What there is in the graph, counted as its lines pass in their order: for descriptions that tell it (VoID).
import { copied } from "../core/copied.ts";
import { RDF_TYPE } from "../core/n-quads.ts";

/** Distinct objects are counted as long as a memory holds them; beyond, nothing is told of them. */
const MOST_OBJECTS = 500_000;

const TYPE = `<${RDF_TYPE}>`;

export class GraphTally {
  triples = 0;
  subjects = 0;
  /** How many triples have each predicate, and how many nodes each class; by their IRIs in brackets. */
  readonly predicates = new Map<string, number>();
  readonly classes = new Map<string, number>();
  readonly #objects = new Set<string>();
  #last = "";

  /** Counts a line; lines of one subject come in a row. */
  see(line: string): void {
    const afterSubject = line.indexOf(" ");
    const afterPredicate = line.indexOf(" ", afterSubject + 1);
    const subject = line.slice(0, afterSubject);
    const predicate = line.slice(afterSubject + 1, afterPredicate);
    const object = line.slice(afterPredicate + 1, -2);
    this.triples++;
    if (subject !== this.#last) this.subjects++;
    this.#last = subject;
    count(this.predicates, predicate);
    if (predicate === TYPE) count(this.classes, object);
    if (this.#objects.size <= MOST_OBJECTS && !this.#objects.has(object)) this.#objects.add(copied(object));
  }

  /** How many different objects there are; undefined where they are more than were counted. */
  get objects(): number | undefined {
    return this.#objects.size <= MOST_OBJECTS ? this.#objects.size : undefined;
  }
}

/** One more of a thing; a new one is kept as a string of its own. */
function count(counts: Map<string, number>, thing: string): void {
  const before = counts.get(thing);
  counts.set(before === undefined ? copied(thing) : thing, (before ?? 0) + 1);
}
