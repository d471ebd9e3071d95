// The engine without threads or servers: this process reads and drafts all documents, a few files open at a time.
import pMap from "p-map";
import { bytesOf, type InputFile, outcomeOfFault, outcomesOf } from "./outcome.ts";
import { type PartStore, StoreFault } from "./part-store.ts";
import { type Part, Parts } from "./parts.ts";

export interface Watch {
  /** Told after each document. */
  readonly progress: (done: number, document: string) => void;
}

/** Files that are read ahead while one is worked on. */
export const DEFAULT_CONCURRENCY = 4;

/** Leaves the outcomes of all files in the store. Throws StoreFaults. */
export async function runInline(
  files: readonly InputFile[],
  store: PartStore,
  watch: Watch,
  concurrency = DEFAULT_CONCURRENCY,
): Promise<Parts> {
  let done = 0;
  const step = async (file: InputFile): Promise<Part> => {
    const part = await partOf(file, store);
    watch.progress(++done, file.document);
    return part;
  };
  return new Parts(store, await pMap(files, step, { concurrency }));
}

async function partOf(file: InputFile, store: PartStore): Promise<Part> {
  try {
    const bytes = await bytesOf(file);
    const key = store.keyOf(bytes);
    if (!(await store.has(key))) await store.write(key, await outcomesOf(bytes));
    return { file, key };
  } catch (error) {
    if (error instanceof StoreFault) throw error;
    return { file, outcome: outcomeOfFault(file.document, error) };
  }
}
