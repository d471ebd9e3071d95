// What a worker thread does with a file. It says what went wrong with the disk, since errors lose their class on the way.
import type { Limits } from "../read/limits.ts";
import type { ReadableFile } from "../read/read.ts";
import { MachineFault } from "./fault.ts";
import { outcomesOf } from "./outcome.ts";
import { type PartKey, PartStore } from "./part-store.ts";

export interface ThreadJob {
  readonly folder: string;
  readonly key: PartKey;
  readonly file: ReadableFile;
  readonly limits: Limits;
}

/** Makes a part. Gives the fault of the machine that hindered it, if any; throws where annals fails on the file. */
export default async function makePart({
  folder,
  key,
  file,
  limits,
}: ThreadJob): Promise<MachineTrouble | undefined> {
  const outcomes = await outcomesOf(file, limits);
  try {
    await new PartStore(folder, "").write(key, outcomes);
    return undefined;
  } catch (error) {
    if (error instanceof MachineFault) return { message: error.message, hint: error.hint };
    throw error;
  }
}

export type MachineTrouble = Pick<MachineFault, "message" | "hint">;
