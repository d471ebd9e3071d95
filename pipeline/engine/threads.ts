// The engine of worker threads: every core makes parts, and a thread that dies takes no more than its document with it.
import { availableParallelism } from "node:os";
import { Piscina } from "piscina";
import type { Engine, Task } from "./engine.ts";
import { MachineFault } from "./fault.ts";
import type { MachineTrouble, ThreadJob } from "./thread.ts";

/** Run from its sources, a thread needs the loader that this process has. */
const fromSources = import.meta.url.endsWith(".ts");

/** Room for what is new, in MiB: a document's words and phrases die young, and are copied less the seldomer it is swept. */
const YOUNG_GENERATION = 96;

export interface ThreadPool {
  /** Makes a part in one of the threads. Rejects with a MachineFault, or with why the thread died. */
  readonly run: (job: ThreadJob) => Promise<void>;
  readonly close: () => Promise<void>;
}

export const coreCount = availableParallelism;

export function threadPool(threads: number): ThreadPool {
  const pool = new Piscina<ThreadJob, MachineTrouble | undefined>({
    filename: new URL(fromSources ? "./thread.ts" : "./thread.js", import.meta.url).href,
    execArgv: fromSources ? ["--import", "tsx"] : [],
    minThreads: threads,
    maxThreads: threads,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION },
  });
  return {
    run: async (job) => {
      const trouble = await pool.run(job);
      if (trouble) throw new MachineFault(trouble.message, trouble.hint);
    },
    close: () => pool.destroy(),
  };
}

export function threadEngine({ store: { folder }, limits }: Task, threads = coreCount()): Engine {
  const pool = threadPool(threads);
  return {
    width: threads * 2,
    make: (key, file) => pool.run({ folder, key, file, limits }),
    close: pool.close,
  };
}
