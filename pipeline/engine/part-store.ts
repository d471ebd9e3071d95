// What engines leave of each input file, in a folder or a bucket, so that a collection need not lie in memory.
import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { gunzip, gzipSync } from "node:zlib";
import type { ReadableFile } from "../read/read.ts";
import type { Outcome } from "./outcome.ts";
import { openPlace, type PartPlace } from "./part-place.ts";

/** Names a part by all that it hangs on: the program with its lexicons, and the file with what is given beside it. */
export type PartKey = string;

/** Of all levels the quickest: parts are read as often as they are written. */
const LEVEL = 1;

/** Where parts lie that hold for one build only. */
const PASSING = "passing";

const unpack = promisify<Uint8Array, Buffer>(gunzip);

export class PartStore {
  /** The path of a folder, or `s3://BUCKET/PREFIX`. */
  readonly address: string;
  readonly #place: PartPlace;
  readonly #program: string;

  /** A store at an address; `program` tells parts of different programs apart. Throws MachineFaults. */
  constructor(address: string, program: string) {
    this.address = address;
    this.#place = openPlace(address);
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
    return this.#place.has(nameOf(key));
  }

  /** Whether a part is there, be it for this build alone. */
  async has(key: PartKey): Promise<boolean> {
    return (await this.keeps(key)) || this.#place.has(passingNameOf(key));
  }

  /** The outcomes of a part; undefined where it is not there or damaged, so that it has to be made again. */
  async read(key: PartKey): Promise<Outcome[] | undefined> {
    return (await this.#readJson<Outcome[]>(nameOf(key))) ?? this.#readJson<Outcome[]>(passingNameOf(key));
  }

  /** Puts a part in place whole or not at all, whoever else writes it at the same time. Throws MachineFaults. */
  async write(key: PartKey, outcomes: readonly Outcome[]): Promise<void> {
    await this.#put(isPassing(outcomes) ? passingNameOf(key) : nameOf(key), outcomes);
  }

  /** Lays a file beside its part to come, for a worker that sees this place but not the input. Throws MachineFaults. */
  async stage(key: PartKey, { document, bytes, sidecar }: ReadableFile): Promise<void> {
    const staged: Staged = { document, bytes: base64(bytes) };
    const beside = sidecar && { document: sidecar.document, bytes: base64(sidecar.bytes) };
    await this.#put(stagedNameOf(key), beside ? { ...staged, sidecar: beside } : staged);
  }

  /** A file as it was staged; undefined where there is none. */
  async staged(key: PartKey): Promise<ReadableFile | undefined> {
    const staged = await this.#readJson<Staged>(stagedNameOf(key));
    if (!staged) return undefined;
    const { sidecar } = staged;
    return { ...unpacked(staged), ...(sidecar ? { sidecar: unpacked(sidecar) } : {}) };
  }

  async unstage(key: PartKey): Promise<void> {
    await this.#place.remove(stagedNameOf(key));
  }

  /** Clears away what is not for builds to come, and what processes that were killed left half written. */
  async clear(): Promise<void> {
    await this.#place.clear(PASSING);
  }

  async #put(name: string, content: unknown): Promise<void> {
    await this.#place.put(name, gzipSync(JSON.stringify(content), { level: LEVEL }));
  }

  async #readJson<T>(name: string): Promise<T | undefined> {
    const bytes = await this.#place.read(name);
    try {
      return bytes && (JSON.parse((await unpack(bytes)).toString("utf8")) as T);
    } catch {
      return undefined;
    }
  }
}

const nameOf = (key: PartKey): string => `${key.slice(0, 2)}/${key.slice(2)}.json.gz`;
const passingNameOf = (key: PartKey): string => `${PASSING}/${key}.json.gz`;
const stagedNameOf = (key: PartKey): string => `inputs/${nameOf(key)}`;

/** What another time or another machine may bring to an end: the time ran out, a bug struck. It is tried again. */
const PASSING_RULES = new Set(["program-fault", "limit-passed"]);

const isPassing = (outcomes: readonly Outcome[]): boolean =>
  outcomes.some(({ problems }) => problems.some(({ rule }) => PASSING_RULES.has(rule)));

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
