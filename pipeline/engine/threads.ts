// The engine of worker threads: every core makes parts, and a thread that dies takes no more than its document with it.
import { availableParallelism } from "node:os";
import { Piscina } from "piscina";
import type { Engine, Task } from "./engine.ts";
import { MachineFault } from "./fault.ts";
import type { MachineTrouble, ThreadJob } from "./thread.ts";

/** Run from its sources, a thread needs the loader that this process has. */
const fromSources = import.meta.url.endsWith(".ts");

export function threadEngine({ store, limits }: Task, threads = availableParallelism()): Engine {
  const pool = new Piscina<ThreadJob, MachineTrouble | undefined>({
    filename: new URL(fromSources ? "./thread.ts" : "./thread.js", import.meta.url).href,
    execArgv: fromSources ? ["--import", "tsx"] : [],
    minThreads: threads,
    maxThreads: threads,
  });
  return {
    width: threads * 2,
    make: async (key, file) => {
      const trouble = await pool.run({ folder: store.folder, key, file, limits });
      if (trouble) throw new MachineFault(trouble.message, trouble.hint);
    },
    close: () => pool.destroy(),
  };
}
