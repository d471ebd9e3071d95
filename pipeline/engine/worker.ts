// A worker of the queue: takes files that are staged in a shared folder or bucket and leaves their parts there.
import { type Job, Worker } from "bullmq";
import { MachineFault, reasonOf } from "./fault.ts";
import { PartStore } from "./part-store.ts";
import { connect, MACHINE_MARK, PREFIX, type QueueJob, queueName, TRIES } from "./queue.ts";
import { coreCount, type ThreadPool, threadPool } from "./threads.ts";

export interface WorkerOptions {
  readonly redis: string;
  /** The shared folder or bucket, where it has another address here than on the machine that builds. */
  readonly cache?: string;
  readonly concurrency?: number;
}

export interface WorkerWatch {
  /** Told of Redis and of what failed. */
  readonly tell: (line: string) => void;
  /** Told before each part is made. */
  readonly begun: (document: string) => void;
  /** Told after each part: how many this worker has made. */
  readonly made: (count: number, document: string) => void;
}

/** A document's worker is taken for dead when it did not say for so long that it lives. */
const LOCK_MS = 10_000;

/** Works until `close`, which waits for what is begun. Throws a MachineFault where no Redis answers. */
export async function startWorker(
  { redis: url, cache, concurrency = coreCount() }: WorkerOptions,
  watch: WorkerWatch,
): Promise<{ readonly close: () => Promise<void> }> {
  const redis = await connect(url, watch.tell);
  const pool = threadPool(concurrency);
  let count = 0;
  const worker = new Worker<QueueJob>(
    queueName(),
    async (job) => {
      const work = { pool, cache, begun: watch.begun };
      const document = await makePart(job, work).catch(tellMachine);
      if (document !== undefined) watch.made(++count, document);
    },
    {
      connection: redis,
      prefix: PREFIX,
      concurrency,
      lockDuration: LOCK_MS,
      stalledInterval: LOCK_MS / 2,
      maxStalledCount: TRIES - 1,
    },
  );
  worker.on("error", () => {}); // told by the connection itself
  worker.on("failed", (job, error) => watch.tell(`try ${job?.attemptsMade ?? "?"} failed: ${error.message}`));
  return {
    close: async () => {
      await worker.close();
      await pool.close();
      redis.disconnect();
    },
  };
}

interface Work {
  readonly pool: ThreadPool;
  readonly cache: string | undefined;
  readonly begun: WorkerWatch["begun"];
}

/** Makes a part that is not there yet; gives the document's name where it was made here. */
async function makePart(
  { data: { address, key, limits } }: Job<QueueJob>,
  { pool, cache, begun }: Work,
): Promise<string | undefined> {
  const store = new PartStore(cache ?? address, "");
  if (await store.has(key)) return undefined;
  const file = await store.staged(key);
  if (file) {
    begun(file.document);
    await pool.run({ address: store.address, key, file, limits });
    return file.document;
  }
  if (await store.has(key)) return undefined;
  throw new MachineFault(
    `a worker does not find its work in ${store.address}`,
    "share the folder with it, or a bucket (--cache s3://BUCKET/PREFIX)",
  );
}

/** Only the message of an error travels: what is no document's fault is marked in it. */
function tellMachine(error: unknown): never {
  throw error instanceof MachineFault ? new Error(`${MACHINE_MARK}${reasonOf(error)}`) : error;
}
