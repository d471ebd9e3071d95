// What the two sides of the queue share: its name, its jobs, the way to Redis.
import { createHash } from "node:crypto";
import type { JobsOptions } from "bullmq";
import { Redis } from "ioredis";
import type { Limits } from "../read/limits.ts";
import { MachineFault } from "./fault.ts";
import type { PartKey } from "./part-store.ts";
import { program } from "./program.ts";

/** A part to be made; the file lies staged in the store, so that jobs stay small. */
export interface QueueJob {
  readonly address: string;
  readonly key: PartKey;
  readonly limits: Limits;
}

export const PREFIX = "annals";

/** Workers of another program would make other parts, so they listen elsewhere. */
export const queueName = (): string => `parts-${program().slice(0, 16)}`;

/** The same part in the same store is one job, however often it is handed out. */
export const jobId = (address: string, key: PartKey): string =>
  `${createHash("sha256").update(address).digest("hex").slice(0, 12)}-${key}`;

/** How often a document is tried before it is given up: by failing, or by the death of the process that had it. */
export const TRIES = 3;

export const JOB_OPTIONS: JobsOptions = {
  attempts: TRIES,
  backoff: { type: "exponential", delay: 1000 },
  removeOnComplete: true,
};

/** Marks, in a job's reason, what is the fault of a machine and not of the document. */
export const MACHINE_MARK = "machine: ";

/** Where a Redis is, without the password. */
function place(url: string): string {
  const { protocol, host, pathname } = new URL(url);
  return `${protocol}//${host}${pathname}`;
}

const LONGEST_WAIT_MS = 2000;

/**
 * A connection that outlives restarts of Redis: commands wait until it is back. `tell` hears of its going and coming.
 * Throws a MachineFault where no Redis answers at the start.
 */
export async function connect(url: string, tell: (line: string) => void): Promise<Redis> {
  const redis = new Redis(url, {
    lazyConnect: true,
    maxRetriesPerRequest: null,
    retryStrategy: (times) => Math.min(times * 100, LONGEST_WAIT_MS),
  });
  let reason = "no answer";
  let away = false;
  redis.on("error", (error: Error & { code?: string }) => {
    reason = error.code ?? error.message;
  });
  try {
    await redis.connect();
  } catch {
    redis.disconnect();
    throw new MachineFault(`${place(url)}: no Redis answers (${reason})`, "start one, or mend --redis");
  }
  redis.on("close", () => {
    if (!away && redis.status !== "end") tell(`${place(url)}: Redis is away, waiting for it`);
    away = true;
  });
  redis.on("ready", () => {
    tell(`${place(url)}: Redis is back`);
    away = false;
  });
  return redis;
}
