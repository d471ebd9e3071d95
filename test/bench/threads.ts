// How much sooner two worker threads are done than one: files to kept parts, by the clock on the wall, since that is what two are for.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pMap from "p-map";
import type { ThreadPool } from "../../pipeline/engine/threads.ts";
import type { Speeds } from "./clock.ts";
import { DEFAULT_LIMITS, PartStore, threadPool } from "./program.ts";

/** What else the machine does makes some rounds longer, none shorter. */
const ROUNDS = 10;
const NAMES = ["by one thread", "by two threads"] as const;

/** Milliseconds that a pool takes for all texts, with as many on their way as the engine has. */
async function passed(pool: ThreadPool, threads: number, texts: readonly string[]): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "annals-bench-"));
  const store = new PartStore(folder, "");
  const files = texts.map((text, index) => ({ document: `document-${index}.md`, bytes: Buffer.from(text) }));
  try {
    const begin = performance.now();
    await pMap(
      files,
      (file) => pool.run({ address: folder, key: store.keyOf(file), file, limits: DEFAULT_LIMITS }),
      {
        concurrency: threads * 2,
      },
    );
    return performance.now() - begin;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Words a second of one thread and of two, which take turns; the texts are read once before any time is taken. */
export async function measuredThreads(texts: readonly string[], words: number): Promise<Speeds[]> {
  const pools = NAMES.map((name, at) => ({ name, threads: at + 1, pool: threadPool(at + 1) }));
  const rounds: Speeds[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const speeds = new Map<string, number>();
    for (const { name, threads, pool } of pools)
      speeds.set(name, Math.round((words * 1000) / (await passed(pool, threads, texts))));
    if (round > 0) rounds.push(speeds);
  }
  await Promise.all(pools.map(({ pool }) => pool.close()));
  return rounds;
}

/** How many times what one thread does two do, each in its quickest round. */
export function gainOf(rounds: readonly Speeds[]): number {
  const [one = 1, two = 0] = NAMES.map((name) => Math.max(...rounds.map((round) => round.get(name) ?? 0)));
  return two / one;
}
