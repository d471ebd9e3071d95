// Loads what answers a query: the program, and the edition that it reads, each packed so that a script can carry it.
import { load } from "../data/store.ts";
import { type Engine, isSparql } from "./answer.ts";

type Open = (program: Uint8Array, edition: Uint8Array) => Promise<Engine>;

interface Parts {
  readonly engine: string;
  readonly program: string;
  readonly edition: string;
  /** The edition as it lies in the release, for where it is too large for a script. */
  readonly file: string;
}

const PARTS = {
  sql: { engine: "engine-sql", program: "program-sql", edition: "sqlite", file: "annals.sqlite" },
  sparql: { engine: "engine-graph", program: "program-graph", edition: "graph", file: "graph.nq" },
} as const satisfies Record<string, Parts>;

async function unpacked(packed: string): Promise<Uint8Array> {
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** The edition from its script; a large one has none, and is fetched where a server gives it. */
async function editionOf({ edition, file }: Parts): Promise<Uint8Array> {
  try {
    return await unpacked(await load<string>(edition));
  } catch (error) {
    if (location.protocol === "file:") throw error;
    const answer = await fetch(file);
    if (!answer.ok) throw new Error(`${file} could not be loaded`);
    return new Uint8Array(await answer.arrayBuffer());
  }
}

async function start(parts: Parts): Promise<Engine> {
  const [open, program, edition] = await Promise.all([
    load<Open>(parts.engine, `${parts.engine}.js`),
    load<string>(parts.program, `${parts.program}.js`).then(unpacked),
    editionOf(parts),
  ]);
  return open(program, edition);
}

const started = new Map<Parts, Promise<Engine>>();

/** What answers a query, loaded once. */
export function engineFor(query: string): Promise<Engine> {
  const parts = isSparql(query) ? PARTS.sparql : PARTS.sql;
  const engine = started.get(parts) ?? start(parts);
  started.set(parts, engine);
  engine.catch(() => started.delete(parts));
  return engine;
}
