// The engine beyond one machine: hands files to workers over a queue. What is made is told by the store, never by the queue,
// so that neither a worker that is killed nor a Redis that forgets loses anything.
import { setTimeout as sleep } from "node:timers/promises";
import { type Job, Queue } from "bullmq";
import type { Redis } from "ioredis";
import pMap from "p-map";
import type { ReadableFile } from "../read/read.ts";
import type { Engine, Task } from "./engine.ts";
import { MachineFault } from "./fault.ts";
import type { PartKey } from "./part-store.ts";
import {
  connect,
  JOB_OPTIONS,
  jobId,
  MACHINE_MARK,
  PREFIX,
  type QueueJob,
  queueName,
  TRIES,
} from "./queue.ts";

/** Files handed out at a time: enough for many workers, few enough to ask the store after each. */
const WIDTH = 500;
/** Parts asked for at a time: a bucket is far away. */
const ASKED = 32;
const POLL_MS = 250;
/** When nothing came for so long, all is handed out anew; the queue knows what it still has. */
const FIRST_PATIENCE_MS = 5000;
const LAST_PATIENCE_MS = 60_000;
const TELL_EVERY_MS = 10_000;

interface Waiting {
  readonly resolve: () => void;
  readonly reject: (reason: Error) => void;
}

/** Opens the engine on a Redis. Throws a MachineFault where none answers. */
export async function queueEngine(task: Task, url: string, tell: (line: string) => void): Promise<Engine> {
  return new QueueEngine(task, await connect(url, tell), tell);
}

class QueueEngine implements Engine {
  readonly width = WIDTH;
  readonly #task: Task;
  readonly #redis: Redis;
  readonly #queue: Queue<QueueJob>;
  readonly #tell: (line: string) => void;
  readonly #waiting = new Map<PartKey, Waiting>();
  readonly #watching: Promise<void>;
  #patience = FIRST_PATIENCE_MS;
  #lastPart = performance.now();
  #lastTold = performance.now();
  #closed = false;

  constructor(task: Task, redis: Redis, tell: (line: string) => void) {
    this.#task = task;
    this.#redis = redis;
    this.#tell = tell;
    this.#queue = new Queue<QueueJob>(queueName(), { connection: redis, prefix: PREFIX });
    this.#queue.on("error", () => {}); // told by the connection itself
    redis.on("ready", () => {
      this.#patience = 0;
    });
    this.#watching = this.#watch();
  }

  readonly make = (key: PartKey, file: ReadableFile): Promise<void> =>
    this.#task.store.stage(key, file).then(() => this.#await(key));

  readonly close = async (): Promise<void> => {
    this.#closed = true;
    this.#redis.disconnect();
    await this.#watching;
    await this.#queue.close().catch(() => {});
  };

  /** Hands a part out; done when the store has it, or when it failed too often. */
  async #await(key: PartKey): Promise<void> {
    const made = new Promise<void>((resolve, reject) => this.#waiting.set(key, { resolve, reject }));
    made.catch(() => {}); // heard below, once the job is in the queue
    const before = await this.#queue.getJob(jobId(this.#task.store.address, key));
    if (await before?.isFailed()) await before?.remove();
    await this.#handOut([key]);
    return made;
  }

  async #handOut(keys: readonly PartKey[]): Promise<void> {
    const { limits, store } = this.#task;
    await this.#queue.addBulk(
      keys.map((key) => ({
        name: "part",
        data: { address: store.address, key, limits },
        opts: { ...JOB_OPTIONS, jobId: jobId(store.address, key) },
      })),
    );
  }

  async #watch(): Promise<void> {
    while (!this.#closed) {
      await sleep(POLL_MS);
      try {
        await this.#collect();
        await this.#giveUp();
        await this.#remind();
        await this.#report();
      } catch (error) {
        if (this.#closed) return;
        for (const { reject } of this.#waiting.values()) reject(error as Error);
        this.#waiting.clear();
      }
    }
  }

  /** Takes in what the store has by now. */
  async #collect(): Promise<void> {
    const { store } = this.#task;
    const take = async ([key, { resolve }]: readonly [PartKey, Waiting]): Promise<void> => {
      if (!(await store.has(key))) return;
      this.#waiting.delete(key);
      this.#lastPart = performance.now();
      this.#patience = FIRST_PATIENCE_MS;
      await store.unstage(key);
      resolve();
    };
    await pMap([...this.#waiting], take, { concurrency: ASKED });
  }

  /** Takes out of the queue what failed too often. */
  async #giveUp(): Promise<void> {
    for (const job of await this.#queue.getFailed(0, WIDTH)) {
      const { key, address } = job.data;
      const waiting = address === this.#task.store.address ? this.#waiting.get(key) : undefined;
      if (!waiting || (await this.#task.store.has(key))) continue;
      this.#waiting.delete(key);
      await job.remove();
      await this.#task.store.unstage(key);
      waiting.reject(reasonOf(job));
    }
  }

  /** Hands all out anew where nothing came for long: the queue may have forgotten it. */
  async #remind(): Promise<void> {
    const now = performance.now();
    if (this.#waiting.size === 0 || now - this.#lastPart < this.#patience) return;
    this.#lastPart = now;
    this.#patience = Math.min(Math.max(FIRST_PATIENCE_MS, this.#patience * 2), LAST_PATIENCE_MS);
    await this.#handOut([...this.#waiting.keys()]);
  }

  async #report(): Promise<void> {
    const now = performance.now();
    if (this.#waiting.size === 0 || now - this.#lastTold < TELL_EVERY_MS) return;
    this.#lastTold = now;
    const { active, delayed } = await this.#queue.getJobCounts("active", "delayed");
    const workers = await this.#queue.getWorkersCount();
    const hint = workers === 0 ? ": start some with annals work --redis URL" : "";
    this.#tell(
      `${workers} workers on ${active} documents, ${this.#waiting.size} handed out, ${delayed} to be tried again${hint}`,
    );
  }
}

function reasonOf({ failedReason }: Job<QueueJob>): Error {
  if (failedReason.startsWith(MACHINE_MARK))
    return new MachineFault(failedReason.slice(MACHINE_MARK.length), "look at the machines that work");
  const died = /stalled/.test(failedReason) ? "the process that read it ended" : failedReason;
  return new Error(`${died} (tried ${TRIES} times)`);
}
