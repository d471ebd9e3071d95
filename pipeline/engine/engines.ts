// All engines by name, and which one is taken where none is named. A new one is a file and a line here.
import { availableParallelism } from "node:os";
import type { Engine, Task } from "./engine.ts";
import { inlineEngine } from "./inline.ts";

export const ENGINES = ["inline", "threads"] as const;
export type EngineName = (typeof ENGINES)[number];

/** From here on threads make good the second that they take to start. */
const MANY_DOCUMENTS = 60;

export const engineFor = (documents: number): EngineName =>
  documents >= MANY_DOCUMENTS && availableParallelism() > 1 ? "threads" : "inline";

/** Opens an engine; what only one of them needs is loaded with it. */
export async function openEngine(name: EngineName, task: Task, width?: number): Promise<Engine> {
  if (name === "threads") return (await import("./threads.ts")).threadEngine(task, width);
  return inlineEngine(task, width);
}
