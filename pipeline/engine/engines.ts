// All engines by name, and which one is taken where none is named. A new one is a file and a line here.
import { availableParallelism } from "node:os";
import type { Engine, Task } from "./engine.ts";
import { inlineEngine } from "./inline.ts";

export const ENGINES = ["inline", "threads", "queue"] as const;
export type EngineName = (typeof ENGINES)[number];

export interface EngineOptions {
  readonly engine?: EngineName;
  /** Documents worked on at a time. */
  readonly concurrency?: number;
  readonly redis?: string;
}

/** From here on threads make good the second that they take to start. */
const MANY_DOCUMENTS = 60;

const engineFor = (documents: number): EngineName =>
  documents >= MANY_DOCUMENTS && availableParallelism() > 1 ? "threads" : "inline";

/**
 * Opens the engine that is named, or the one that suits so many documents; what only one of them needs is loaded with it.
 * `tell` hears what goes on beyond this process. Throws a MachineFault where it cannot be opened.
 */
export async function openEngine(
  { engine, concurrency, redis = "" }: EngineOptions,
  documents: number,
  task: Task,
  tell: (line: string) => void,
): Promise<Engine> {
  const name = engine ?? engineFor(documents);
  if (name === "queue") return (await import("./queue-engine.ts")).queueEngine(task, redis, tell);
  if (name === "threads") return (await import("./threads.ts")).threadEngine(task, concurrency);
  return inlineEngine(task, concurrency);
}
