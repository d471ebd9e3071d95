// How the documents of a collection are spread: every engine makes single parts, this hands them out and takes stock.
import pMap from "p-map";
import type { ReadableFile } from "../read/read.ts";
import { MachineFault } from "./fault.ts";
import { bytesOf, type InputFile, outcomeOfFault } from "./outcome.ts";
import type { PartKey, PartStore } from "./part-store.ts";
import { type Part, Parts } from "./parts.ts";

/** Makes parts, one a file, wherever it does it. */
export interface Engine {
  /** Files that it wants to have at a time. */
  readonly width: number;
  /** Leaves the part of a file in the store. Rejects with a MachineFault, or with why annals failed on the file. */
  readonly make: (key: PartKey, file: ReadableFile) => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface Watch {
  /** Told after each document: how many are done, of these how many as kept from a build before. */
  readonly progress: (done: number, kept: number, document: string) => void;
}

/** The outcomes of all files, of which only those are made that the store does not have. Throws MachineFaults. */
export async function draftAll(
  files: readonly InputFile[],
  store: PartStore,
  engine: Engine,
  watch: Watch,
): Promise<Parts> {
  let done = 0;
  let kept = 0;
  const step = async (file: InputFile): Promise<Part> => {
    const part = await begin(file, store, engine)
      .then(async ({ key, made }) => {
        if (made) await made.promise;
        else kept++;
        return { file, key };
      })
      .catch((error: unknown) => {
        if (error instanceof MachineFault) throw error;
        return { file, outcome: outcomeOfFault(file.document, error) };
      });
    watch.progress(++done, kept, file.document);
    return part;
  };
  const parts = await pMap(files, step, { concurrency: engine.width });
  return new Parts(store, parts, kept);
}

interface Begun {
  readonly key: PartKey;
  /** Nothing where the store has the part; in an object, so that it is not awaited here: the bytes can go before. */
  readonly made?: { readonly promise: Promise<void> };
}

async function begin(file: InputFile, store: PartStore, engine: Engine): Promise<Begun> {
  const bytes = await bytesOf(file);
  const key = store.keyOf(bytes);
  return (await store.has(key)) ? { key } : { key, made: { promise: engine.make(key, bytes) } };
}
