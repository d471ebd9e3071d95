// What a worker thread does with a file. It says what went wrong with the disk, since errors lose their class on the way.
import type { Limits } from "../read/limits.ts";
import type { ReadableFile } from "../read/read.ts";
import { MachineFault } from "./fault.ts";
import { outcomesOf } from "./outcome.ts";
import { type PartKey, PartStore } from "./part-store.ts";
import { Pulse } from "./pulse.ts";

export interface PartJob {
  readonly address: string;
  readonly key: PartKey;
  readonly file: ReadableFile;
  readonly limits: Limits;
}

export interface ThreadJob extends PartJob {
  /** The memory of its pulse. */
  readonly pulse: SharedArrayBuffer;
  /** Documents of the file that did not end. */
  readonly endless: readonly number[];
}

/** Makes a part. Gives the fault of the machine that hindered it, if any; throws where annals fails on the file. */
export default async function makePart({
  address,
  key,
  file,
  limits,
  pulse,
  endless,
}: ThreadJob): Promise<MachineTrouble | undefined> {
  const outcomes = await outcomesOf(file, limits, { pulse: new Pulse(pulse), endless });
  try {
    await new PartStore(address, "").write(key, outcomes);
    return undefined;
  } catch (error) {
    if (error instanceof MachineFault) return { message: error.message, hint: error.hint };
    throw error;
  }
}

export type MachineTrouble = Pick<MachineFault, "message" | "hint">;
