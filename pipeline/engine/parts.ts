// The outcomes of a whole collection, document by document, read from the store as they are asked for.
import { by } from "../core/keys.ts";
import type { Limits } from "../read/limits.ts";
import { MachineFault } from "./fault.ts";
import { bytesOf, type InputFile, type Outcome, outcomesOf } from "./outcome.ts";
import type { PartKey, PartStore } from "./part-store.ts";

/** Where the outcomes of one file are: in the store, or here, where the machine failed on it and nothing can be kept. */
export type Part = { readonly file: InputFile } & (
  | { readonly key: PartKey; readonly reused: boolean }
  | { readonly outcome: Outcome }
);

/** Can be walked as often as wanted, always in the order of the documents; holds one part in memory at a time. */
export class Parts implements AsyncIterable<Outcome> {
  readonly #store: PartStore;
  readonly #parts: readonly Part[];
  readonly #limits: Limits;

  constructor(store: PartStore, parts: readonly Part[], limits: Limits) {
    this.#store = store;
    this.#parts = [...parts].sort(by(({ file }) => file.document));
    this.#limits = limits;
  }

  /** How many of the files were not read again, since the store had their parts. */
  get reused(): number {
    return this.#parts.filter((part) => "key" in part && part.reused).length;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Outcome> {
    for (const part of this.#parts) {
      if ("outcome" in part) yield part.outcome;
      else yield* (await this.#store.read(part.key)) ?? (await this.#again(part.file, part.key));
    }
  }

  /** Makes a part again that was lost from the store or damaged in it. */
  async #again(file: InputFile, key: PartKey): Promise<Outcome[]> {
    const bytes = await bytesOf(file, this.#limits).catch(() => undefined);
    if (!bytes || this.#store.keyOf(bytes) !== key)
      throw new MachineFault(`${file.document} changed during the build`, "build again");
    const outcomes = await outcomesOf(bytes, this.#limits);
    await this.#store.write(key, outcomes);
    return outcomes;
  }
}
