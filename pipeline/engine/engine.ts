// How the documents of a collection are spread: every engine makes single parts, this hands them out and takes stock.
import pMap from "p-map";
import type { Limits } from "../read/limits.ts";
import type { ReadableFile } from "../read/read.ts";
import { MachineFault } from "./fault.ts";
import { bytesOf, type InputFile, outcomeOfFault } from "./outcome.ts";
import type { PartKey, PartStore } from "./part-store.ts";
import { type Part, Parts } from "./parts.ts";

/** What holds for all files of a collection. */
export interface Task {
  readonly store: PartStore;
  readonly limits: Limits;
}

/** Makes parts, one a file, wherever it does it. */
export interface Engine {
  /** Files that it wants to have at a time. */
  readonly width: number;
  /** Leaves the part of a file in the store. Rejects with a MachineFault, or with why annals failed on the file. */
  readonly make: (key: PartKey, file: ReadableFile) => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface Watch {
  /** Told after each file: how many are done, and how many of these the store had before. */
  readonly progress: (done: number, reused: number, document: string) => void;
}

/** The outcomes of all files, of which only those are made that the store does not have. Throws MachineFaults. */
export async function draftAll(
  files: readonly InputFile[],
  { store, limits }: Task,
  engine: Engine,
  watch: Watch,
): Promise<Parts> {
  let done = 0;
  let reused = 0;
  const step = async (file: InputFile): Promise<Part> => {
    const part = await partOf(file);
    if ("key" in part && part.reused) reused++;
    watch.progress(++done, reused, file.document);
    return part;
  };
  const partOf = async (file: InputFile): Promise<Part> => {
    try {
      const { key, made } = await begin(file, { store, limits }, engine);
      await made?.promise;
      return { file, key, reused: made === undefined };
    } catch (error) {
      if (error instanceof MachineFault) throw error;
      return { file, outcome: outcomeOfFault(file.document, error) };
    }
  };
  return new Parts(store, await pMap(files, step, { concurrency: engine.width }), limits);
}

interface Begun {
  readonly key: PartKey;
  /** Nothing where the store has the part; in an object, so that it is not awaited here: the bytes can go before. */
  readonly made?: { readonly promise: Promise<void> };
}

async function begin(file: InputFile, { store, limits }: Task, engine: Engine): Promise<Begun> {
  const bytes = await bytesOf(file, limits);
  const key = store.keyOf(bytes);
  return (await store.keeps(key)) ? { key } : { key, made: { promise: engine.make(key, bytes) } };
}
