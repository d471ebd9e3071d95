// The engine of worker threads: every core makes parts, and a thread that dies takes no more than its document with it.
import { availableParallelism } from "node:os";
import { Piscina } from "piscina";
import type { Engine, Task } from "./engine.ts";
import { MachineFault } from "./fault.ts";
import { endlessFault } from "./outcome.ts";
import { Pulse, watch } from "./pulse.ts";
import type { MachineTrouble, PartJob, ThreadJob } from "./thread.ts";

/** Run from its sources, a thread needs the loader that this process has. */
const fromSources = import.meta.url.endsWith(".ts");

/** Room for what is new, in MiB: a document's words and phrases die young, and are copied less the seldomer it is swept. */
const YOUNG_GENERATION = 192;

export interface ThreadPool {
  /**
   * Makes a part in one of the threads. A thread that says nothing for longer than a document may take is stopped, and
   * the file is begun again without that document. Rejects with a MachineFault, or with why the thread died.
   */
  readonly run: (job: PartJob) => Promise<void>;
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
  /** The document that did not end, or nothing where all came to an end. */
  const attempt = async (job: PartJob, endless: readonly number[]): Promise<number | undefined> => {
    const pulse = new Pulse();
    const { signal, end } = watch(pulse, job.limits.seconds);
    try {
      const trouble = await pool.run({ ...job, pulse: pulse.memory, endless }, { signal });
      if (trouble) throw new MachineFault(trouble.message, trouble.hint);
      return undefined;
    } catch (error) {
      if (!signal.aborted) throw error;
      if (pulse.document === undefined) throw endlessFault(job.limits);
      return pulse.document;
    } finally {
      end();
    }
  };
  return {
    run: async (job) => {
      const endless: number[] = [];
      for (let at = await attempt(job, endless); at !== undefined; at = await attempt(job, endless))
        endless.push(at);
    },
    close: () => pool.destroy(),
  };
}

export function threadEngine({ store: { address }, limits }: Task, threads = coreCount()): Engine {
  const pool = threadPool(threads);
  return {
    width: threads * 2,
    make: (key, file) => pool.run({ address, key, file, limits }),
    close: pool.close,
  };
}
