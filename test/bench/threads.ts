// How much sooner two worker threads are done than one: files to kept parts, by the clock on the wall, since that is what two are for.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pMap from "p-map";
import { PartStore } from "../../pipeline/engine/part-store.ts";
import { type ThreadPool, threadPool } from "../../pipeline/engine/threads.ts";
import { DEFAULT_LIMITS } from "../../pipeline/read/limits.ts";

/** The best of so many rounds counts: what else the machine does makes others longer, none shorter. */
const ROUNDS = 5;

/** Milliseconds that a pool takes for all texts, with as many on their way as the engine has. */
async function passed(pool: ThreadPool, threads: number, texts: readonly string[]): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "annals-bench-"));
  const store = new PartStore(folder, "");
  const files = texts.map((text, index) => ({ document: `document-${index}.md`, bytes: Buffer.from(text) }));
  try {
    const begin = performance.now();
    await pMap(files, (file) => pool.run({ folder, key: store.keyOf(file), file, limits: DEFAULT_LIMITS }), {
      concurrency: threads * 2,
    });
    return performance.now() - begin;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Words a second of one thread and of two, which take turns; each has read all texts before any time is taken. */
export async function measuredThreads(texts: readonly string[], words: number): Promise<Map<string, number>> {
  const pools = [1, 2].map((threads) => ({ threads, pool: threadPool(threads), best: Infinity }));
  for (let round = 0; round <= ROUNDS; round++)
    for (const each of pools) {
      const time = await passed(each.pool, each.threads, texts);
      if (round > 0) each.best = Math.min(each.best, time);
    }
  await Promise.all(pools.map(({ pool }) => pool.close()));
  const names = ["by one thread", "by two threads"];
  return new Map(
    pools.map(({ threads, best }) => [names[threads - 1] ?? "", Math.round((words * 1000) / best)]),
  );
}
