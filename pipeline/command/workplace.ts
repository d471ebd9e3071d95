// The place beside a release where its next one is made: one build at a time, and nothing left behind by one that was killed.
import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { isGone, ownOwner } from "../engine/owner.ts";
import { Refusal } from "./console.ts";

/** Where the work for a release lies, all beside it, so that what is done is put in place by renaming. */
export interface Workplace {
  /** The documents' parts, where no lasting store is named. */
  readonly parts: string;
  /** What does not fit in memory while the collection is put together. */
  readonly scratch: string;
  /** The release that is being written. */
  readonly fresh: string;
  /** The release before it, while the new one is put in its place. */
  readonly old: string;
}

/**
 * Does the work for the release in a folder, alone. What builds that were killed left is mended first (the release
 * before is put back where it was) and what this one needs is cleared away after, however it ends.
 * Throws a Refusal (status 1) where another build works there or the disk does not let us.
 */
export async function inWorkplace<T>(folder: string, work: (place: Workplace) => Promise<T>): Promise<T> {
  const target = resolve(folder);
  const beside = (end: string): string => join(dirname(target), `.${basename(target)}.${end}`);
  const lock = beside("lock");
  const place = {
    parts: beside("parts"),
    scratch: beside("scratch"),
    fresh: beside("new"),
    old: beside("old"),
  };
  let isOurs = false;
  const leave = (): void => {
    if (!existsSync(target) && existsSync(place.old)) renameSync(place.old, target);
    for (const path of Object.values(place)) rmSync(path, REMOVAL);
  };
  const end = (): void => {
    if (!isOurs) return;
    leave();
    rmSync(lock, { force: true });
  };
  // Before the lock is taken: a signal right behind it would leave it.
  const stop = onSignals(end);
  try {
    claim(lock, folder);
    isOurs = true;
    dropClaims(lock);
    leave();
    return await work(place);
  } finally {
    stop();
    end();
  }
}

/** Takes the lock, from a dead owner too. It is made whole elsewhere and linked, so that nobody reads half a lock. */
function claim(lock: string, folder: string): void {
  const owner = ownOwner();
  const own = `${lock}.${owner}`;
  try {
    mkdirSync(dirname(lock), { recursive: true });
    writeFileSync(own, owner);
    if (!isLinked(own, lock)) {
      dropStale(lock, own);
      if (!isLinked(own, lock)) throw inUse(lock, folder);
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new Refusal(
      `${folder}: cannot be written (${reason})`,
      1,
      "the release there, if any, still stands",
    );
  } finally {
    rmSync(own, { force: true });
  }
}

function isLinked(own: string, lock: string): boolean {
  try {
    linkSync(own, lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

/** Removes a lock whose owner is dead: by renaming, so that of two who see it only one has it, and gives back what is not dead. */
function dropStale(lock: string, own: string): void {
  const taken = `${own}.stale`;
  const isStale = (path: string): boolean => isGone(readFileSync(path, "utf8"));
  try {
    if (!isStale(lock)) return;
    renameSync(lock, taken);
    if (!isStale(taken)) isLinked(taken, lock);
    rmSync(taken, { force: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
}

/** Removes what those left who were killed while they took the lock. */
function dropClaims(lock: string): void {
  const start = `${basename(lock)}.`;
  for (const name of readdirSync(dirname(lock))) {
    const owner = name.slice(start.length).replace(/\.stale$/, "");
    if (name.startsWith(start) && isGone(owner)) rmSync(join(dirname(lock), name), { force: true });
  }
}

const inUse = (lock: string, folder: string): Refusal =>
  new Refusal(
    `${folder}: another build is writing this release`,
    1,
    `wait for it; if there is none on any machine, remove ${lock}`,
  );

/** A thread may still write in a folder that is removed on a signal. */
const REMOVAL = { recursive: true, force: true, maxRetries: 10, retryDelay: 20 } as const;

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Clears away on a signal, too, then dies of it. Returns what ends the watch. */
function onSignals(end: () => void): () => void {
  const die = (signal: NodeJS.Signals): void => {
    stop();
    try {
      end();
    } finally {
      process.kill(process.pid, signal);
    }
  };
  const stop = (): void => {
    for (const signal of SIGNALS) process.off(signal, die);
  };
  for (const signal of SIGNALS) process.on(signal, die);
  return stop;
}
