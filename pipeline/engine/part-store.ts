// The folder in which engines leave the outcomes of each input file, so that a collection need not lie in memory.
import { createHash } from "node:crypto";
import { access, mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { threadId } from "node:worker_threads";
import { gunzip, gzip } from "node:zlib";
import type { ReadableFile } from "../read/read.ts";
import { MachineFault, reasonOf } from "./fault.ts";
import type { Outcome } from "./outcome.ts";
import { isGone, ownOwner } from "./owner.ts";

/** Names a part by all that it hangs on: the program with its lexicons, and the file with what is given beside it. */
export type PartKey = string;

/** Of all levels the quickest: parts are read as often as they are written. */
const LEVEL = 1;

const OWNER = ownOwner();
let written = 0;

const pack = promisify<Buffer, { level: number }, Buffer>(gzip);
const unpack = promisify<Buffer, Buffer>(gunzip);

export class PartStore {
  readonly folder: string;
  readonly #program: string;

  /** A store in a folder, which is made where it is not there; `program` tells parts of different programs apart. */
  constructor(folder: string, program: string) {
    this.folder = folder;
    this.#program = program;
  }

  keyOf({ document, bytes, sidecar }: ReadableFile): PartKey {
    const hash = createHash("sha256");
    for (const part of [this.#program, document, bytes, sidecar?.document ?? "", sidecar?.bytes ?? ""])
      hash.update(`${Buffer.byteLength(part)}\n`).update(part);
    return hash.digest("hex");
  }

  /** Whether a part is there that holds for builds to come. */
  async keeps(key: PartKey): Promise<boolean> {
    return exists(this.#pathOf(key));
  }

  /** Whether a part is there, be it for this build alone. */
  async has(key: PartKey): Promise<boolean> {
    return (await this.keeps(key)) || exists(this.#passingPathOf(key));
  }

  /** The outcomes of a part; undefined where it is not there or damaged, so that it has to be made again. */
  async read(key: PartKey): Promise<Outcome[] | undefined> {
    return (await readJson<Outcome[]>(this.#pathOf(key))) ?? readJson<Outcome[]>(this.#passingPathOf(key));
  }

  /** Puts a part in place whole or not at all, whoever else writes it at the same time. Throws MachineFaults. */
  async write(key: PartKey, outcomes: readonly Outcome[]): Promise<void> {
    await this.#put(isPassing(outcomes) ? this.#passingPathOf(key) : this.#pathOf(key), outcomes);
  }

  /** Lays a file beside its part to come, for a worker that sees this folder but not the input. Throws MachineFaults. */
  async stage(key: PartKey, { document, bytes, sidecar }: ReadableFile): Promise<void> {
    const staged: Staged = { document, bytes: base64(bytes) };
    const beside = sidecar && { document: sidecar.document, bytes: base64(sidecar.bytes) };
    await this.#put(this.#stagedPathOf(key), beside ? { ...staged, sidecar: beside } : staged);
  }

  /** A file as it was staged; undefined where there is none. */
  async staged(key: PartKey): Promise<ReadableFile | undefined> {
    const staged = await readJson<Staged>(this.#stagedPathOf(key));
    if (!staged) return undefined;
    const { sidecar } = staged;
    return { ...unpacked(staged), ...(sidecar ? { sidecar: unpacked(sidecar) } : {}) };
  }

  async unstage(key: PartKey): Promise<void> {
    await rm(this.#stagedPathOf(key), { force: true }).catch(() => {});
  }

  /** Clears away what is not for builds to come, and what processes that were killed left half written. */
  async clear(): Promise<void> {
    await rm(join(this.folder, "passing"), { recursive: true, force: true });
    const unfinished = join(this.folder, "unfinished");
    for (const name of await readdir(unfinished).catch(() => []))
      if (isGone(name)) await rm(join(unfinished, name), { force: true });
  }

  async #put(path: string, content: unknown): Promise<void> {
    const unfinished = join(this.folder, "unfinished");
    const fresh = join(unfinished, `${OWNER}~${threadId}~${++written}`);
    try {
      const bytes = await pack(Buffer.from(JSON.stringify(content)), { level: LEVEL });
      await mkdir(unfinished, { recursive: true });
      await writeFile(fresh, bytes);
      await mkdir(dirname(path), { recursive: true });
      await rename(fresh, path);
    } catch (error) {
      await rm(fresh, { force: true }).catch(() => {});
      throw new MachineFault(`the documents' parts cannot be kept (${reasonOf(error)})`, "look at the disk");
    }
  }

  #pathOf(key: PartKey): string {
    return join(this.folder, key.slice(0, 2), `${key.slice(2)}.json.gz`);
  }

  #passingPathOf(key: PartKey): string {
    return join(this.folder, "passing", `${key}.json.gz`);
  }

  #stagedPathOf(key: PartKey): string {
    return join(this.folder, "inputs", key.slice(0, 2), `${key.slice(2)}.json.gz`);
  }
}

/** What another time or another machine may bring to an end: the time ran out, a bug struck. It is tried again. */
const PASSING_RULES = new Set(["program-fault", "limit-passed"]);

const isPassing = (outcomes: readonly Outcome[]): boolean =>
  outcomes.some(({ problems }) => problems.some(({ rule }) => PASSING_RULES.has(rule)));

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/** A file as JSON. */
interface StagedFile {
  readonly document: string;
  readonly bytes: string;
}
type Staged = StagedFile & { readonly sidecar?: StagedFile };

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64");
const unpacked = ({ document, bytes }: StagedFile): { document: string; bytes: Uint8Array } => ({
  document,
  bytes: Buffer.from(bytes, "base64"),
});

async function readJson<T>(path: string): Promise<T | undefined> {
  try {
    return JSON.parse((await unpack(await readFile(path))).toString("utf8")) as T;
  } catch {
    return undefined;
  }
}
