// How large a document may be and how long its reading may take: what passes a limit is told and quarantined.
import type { Problem } from "../core/problem.ts";

export interface Limits {
  /** Bytes of one file, on disk or inside another. */
  readonly bytes: number;
  /** Characters of one document's text. */
  readonly characters: number;
  /** Seconds that one document may take from its bytes to its draft. */
  readonly seconds: number;
  /** Bytes of all files inside one file on disk, however deep, unpacked. */
  readonly unpackedBytes: number;
  /** Files inside one file on disk, however deep. */
  readonly files: number;
  /** Files inside files inside files. */
  readonly depth: number;
}

const MEBIBYTE = 2 ** 20;

/** A thick yearbook passes; what is larger is a mistake or an attack. */
export const DEFAULT_LIMITS: Limits = {
  bytes: 64 * MEBIBYTE,
  characters: 8_000_000,
  seconds: 120,
  unpackedBytes: 512 * MEBIBYTE,
  files: 100_000,
  depth: 4,
};

/** The default limits with those that somebody sets. */
export const limitsOf = (
  megabytes = DEFAULT_LIMITS.bytes / MEBIBYTE,
  characters = DEFAULT_LIMITS.characters,
  seconds = DEFAULT_LIMITS.seconds,
): Limits => ({ ...DEFAULT_LIMITS, bytes: megabytes * MEBIBYTE, characters, seconds });

/** Thrown where a limit is passed, wherever in the work that is seen; the document's problem is told from it. */
export class LimitPassed extends Error {
  readonly problem: Problem;

  constructor(message: string, hint: string) {
    super(message);
    this.problem = { severity: "error", rule: "limit-passed", message, hint };
  }
}

const sized = (bytes: number): string => `${(bytes / MEBIBYTE).toFixed(bytes < MEBIBYTE ? 3 : 0)} MB`;

/** Throws for a file that is too large. Known before it is read. */
export function checkSize(bytes: number, { bytes: most }: Limits): void {
  if (bytes <= most) return;
  throw new LimitPassed(
    `the file has ${sized(bytes)}, more than the ${sized(most)} that are read`,
    "split it, or raise --max-megabytes",
  );
}

/** Throws for a text that is too long. */
export function checkLength(text: string, { characters: most }: Limits): void {
  if (text.length <= most) return;
  throw new LimitPassed(
    `the text has ${text.length} characters, more than the ${most} that are read`,
    "split it, or raise --max-characters",
  );
}

/** Looks at the clock when it is asked to: readers ask page by page, file by file. */
export class Deadline {
  readonly #seconds: number;
  readonly #end: number;

  constructor({ seconds }: Limits) {
    this.#seconds = seconds;
    this.#end = performance.now() + seconds * 1000;
  }

  /** Throws once the time is over. */
  check(): void {
    if (performance.now() <= this.#end) return;
    const hint = "split the document, or raise --max-seconds";
    throw new LimitPassed(`the document took longer than ${this.#seconds} seconds`, hint);
  }
}

/** What may still be unpacked of one file on disk: shared by all archives inside it, so that none can multiply. */
export class Allowance {
  readonly #limits: Limits;
  #files = 0;
  #bytes = 0;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  /** Counts a file of this size, at this depth. Throws where that is too much. */
  take(bytes: number, depth: number): void {
    const { depth: deepest, files, unpackedBytes } = this.#limits;
    if (depth > deepest)
      throw new LimitPassed(`it lies in ${depth} files, one inside the other`, "unpack them");
    this.#bytes += bytes;
    if (++this.#files > files)
      throw new LimitPassed(`it holds more than ${files} files`, "pack fewer in one");
    if (this.#bytes <= unpackedBytes) return;
    const hint = "pack fewer in one";
    throw new LimitPassed(`its files have more than ${sized(unpackedBytes)}, unpacked`, hint);
  }
}
