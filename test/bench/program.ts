// The program as people run it, compiled beforehand: a loader that compiles while it loads keeps names with functions, which costs a third.
import { join } from "node:path";
import type { Source } from "../../pipeline/flow.ts";

const built = (path: string): Promise<unknown> => import(join(import.meta.dirname, "../../dist", path));

export const { draft, publishKept } = (await built("run.js")) as typeof import("../../pipeline/run.ts");
export const { keepIn, keepInMemory } = (await built(
  "core/keep.js",
)) as typeof import("../../pipeline/core/keep.ts");
export const { exportAll } = (await built(
  "export/export.js",
)) as typeof import("../../pipeline/export/export.ts");
export const { scratchIn } = (await built(
  "command/disk.js",
)) as typeof import("../../pipeline/command/disk.ts");
export const { writeRelease } = (await built(
  "command/release-folder.js",
)) as typeof import("../../pipeline/command/release-folder.ts");
export const { threadPool } = (await built(
  "engine/threads.js",
)) as typeof import("../../pipeline/engine/threads.ts");
export const { PartStore } = (await built(
  "engine/part-store.js",
)) as typeof import("../../pipeline/engine/part-store.ts");
const { read } = (await built("read/read.js")) as typeof import("../../pipeline/read/read.ts");
export const { DEFAULT_LIMITS } = (await built(
  "read/limits.js",
)) as typeof import("../../pipeline/read/limits.ts");

/** The one document of a text of ours. */
export async function readOne(document: string, bytes: Uint8Array): Promise<Source> {
  for await (const source of read({ document, bytes, limits: DEFAULT_LIMITS }, () => {})) return source;
  throw new Error(`${document} holds no document`);
}
