// The folder in which engines leave the outcomes of each input file, so that a collection need not lie in memory.
import { createHash } from "node:crypto";
import { access, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import type { ReadableFile } from "../read/read.ts";
import type { Outcome } from "./outcome.ts";

/** Names a part by all that it hangs on: the program with its lexicons, and the file with what is given beside it. */
export type PartKey = string;

/** Above all levels the quickest: parts are read as often as they are written. */
const LEVEL = 1;

const pack = promisify<Buffer, { level: number }, Buffer>(gzip);
const unpack = promisify<Buffer, Buffer>(gunzip);

/** The disk does not keep parts (full, read-only, gone): no document's fault, so the build ends. */
export class StoreFault extends Error {}

export class PartStore {
  readonly #folder: string;
  readonly #program: string;
  #written = 0;

  /** A store in a folder, which is made where it is not there; `program` tells parts of different programs apart. */
  constructor(folder: string, program: string) {
    this.#folder = folder;
    this.#program = program;
  }

  keyOf({ document, bytes, sidecar, limits }: ReadableFile): PartKey {
    const hash = createHash("sha256");
    const beside = [sidecar?.document ?? "", sidecar?.bytes ?? "", JSON.stringify(limits ?? {})];
    for (const part of [this.#program, document, bytes, ...beside])
      hash.update(`${Buffer.byteLength(part)}\n`).update(part);
    return hash.digest("hex");
  }

  async has(key: PartKey): Promise<boolean> {
    return access(this.#pathOf(key)).then(
      () => true,
      () => false,
    );
  }

  /** The outcomes of a part; undefined where it is not there or damaged, so that it has to be made again. */
  async read(key: PartKey): Promise<Outcome[] | undefined> {
    try {
      return JSON.parse((await unpack(await readFile(this.#pathOf(key)))).toString("utf8"));
    } catch {
      return undefined;
    }
  }

  /** Puts a part in place whole or not at all, whoever else writes it at the same time. Throws StoreFaults. */
  async write(key: PartKey, outcomes: readonly Outcome[]): Promise<void> {
    const path = this.#pathOf(key);
    const fresh = `${path}.${process.pid}.${++this.#written}`;
    try {
      const bytes = await pack(Buffer.from(JSON.stringify(outcomes)), { level: LEVEL });
      await mkdir(dirname(path), { recursive: true });
      await writeFile(fresh, bytes);
      await rename(fresh, path);
    } catch (error) {
      await rm(fresh, { force: true }).catch(() => {});
      throw new StoreFault(error instanceof Error ? error.message : String(error));
    }
  }

  readonly #pathOf = (key: PartKey): string => join(this.#folder, key.slice(0, 2), `${key.slice(2)}.json.gz`);
}
