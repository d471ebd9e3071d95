// A release as its published files show it, and how what is wrong with it is told.
import { createHash } from "node:crypto";
import type { Problem } from "../core/problem.ts";
import { isUtf8 } from "../core/utf8.ts";

/** Read access to the files of a release, by their paths below it with forward slashes. */
export interface ReleaseFiles {
  readonly list: () => readonly string[];
  readonly read: (path: string) => Uint8Array;
  /** The bytes of a file some at a time, where no memory has to hold all of them. */
  readonly pieces: (path: string) => Iterable<Uint8Array>;
}

/** What descriptions and checksums tell of a file. */
export interface FileFacts {
  readonly bytes: number;
  /** Lower-case hex. */
  readonly sha256: string;
}

/** The files, listed once, and each measured once however many descriptions tell of it. */
export interface OpenRelease extends ReleaseFiles {
  readonly has: (path: string) => boolean;
  readonly facts: (path: string) => FileFacts;
}

export function open({ list, read, pieces }: ReleaseFiles): OpenRelease {
  const paths = list();
  const known = new Set(paths);
  const measured = new Map<string, FileFacts>();
  const facts = (path: string): FileFacts => {
    const before = measured.get(path);
    if (before) return before;
    const hash = createHash("sha256");
    let bytes = 0;
    for (const piece of pieces(path)) {
      hash.update(piece);
      bytes += piece.byteLength;
    }
    const found = { bytes, sha256: hash.digest("hex") };
    measured.set(path, found);
    return found;
  };
  return { list: () => paths, has: (path) => known.has(path), read, pieces, facts };
}

/** Takes what is wrong with a file of the release. */
export type Tell = (file: string, rule: string, message: string) => void;

/** Counts that a summary line shows. */
export type Counts = Record<string, number>;

/** Most problems told of one kind in one file: a release that is broken through and through is told in few lines. */
const MOST = 50;

/** Problems of one kind in one file: what the first say, and how many there are beyond. */
export interface Kind {
  readonly file: string;
  readonly rule: string;
  readonly messages: readonly string[];
  readonly more: number;
}

/** Collects problems; beyond a number of one kind in one file they are only counted. */
export class Findings {
  readonly #kinds = new Map<string, { file: string; rule: string; messages: string[]; more: number }>();

  readonly tell: Tell = (file, rule, message) => {
    const kind = this.#kindOf(file, rule);
    if (kind.messages.length < MOST) kind.messages.push(message);
    else kind.more++;
  };

  #kindOf(file: string, rule: string) {
    const key = `${file} ${rule}`;
    const kind = this.#kinds.get(key) ?? { file, rule, messages: [], more: 0 };
    this.#kinds.set(key, kind);
    return kind;
  }

  /** What was told, as plain data, in the order in which the kinds came up. */
  kinds(): Kind[] {
    return [...this.#kinds.values()];
  }

  /** Takes what others were told, as if it had been told here. */
  add(kinds: readonly Kind[]): void {
    for (const { file, rule, messages, more } of kinds) {
      for (const message of messages) this.tell(file, rule, message);
      if (more > 0) this.#kindOf(file, rule).more += more;
    }
  }

  problems(): Problem[] {
    return this.kinds().flatMap(({ file, rule, messages, more }) =>
      [...messages, ...(more > 0 ? [`and ${more} more like these`] : [])].map(
        (message): Problem => ({ severity: "error", rule, message, document: file }),
      ),
    );
  }
}

/** The bytes of a file, or undefined (and a problem) where it is missing. */
function present(files: OpenRelease, path: string, tell: Tell): Buffer | undefined {
  if (!files.has(path)) {
    tell(path, "file-missing", "the release has no such file");
    return undefined;
  }
  const { buffer, byteOffset, byteLength } = files.read(path);
  return Buffer.from(buffer, byteOffset, byteLength);
}

function tellGarbled(path: string, tell: Tell): undefined {
  tell(path, "file-garbled", "expected UTF-8 text");
}

/** The bytes of a file of text, or undefined (and a problem) where it is missing or no UTF-8. */
export function bytesOfFile(files: OpenRelease, path: string, tell: Tell): Buffer | undefined {
  const bytes = present(files, path, tell);
  return bytes === undefined || isUtf8(bytes) ? bytes : tellGarbled(path, tell);
}

/** The lines of a text that end in a line feed, of which but some lie in memory. */
export function* linesOfFile(files: OpenRelease, path: string): Generator<string> {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  let rest = "";
  for (const piece of files.pieces(path)) {
    const lines = (rest + decoder.decode(piece, { stream: true })).split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
}

/** The text of a file, or undefined (and a problem). */
export function textOfFile(files: OpenRelease, path: string, tell: Tell): string | undefined {
  const bytes = present(files, path, tell);
  if (bytes === undefined) return undefined;
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return tellGarbled(path, tell);
  }
}

/** The JSON of a file, or undefined (and a problem). */
export function jsonOfFile(files: OpenRelease, path: string, tell: Tell): unknown {
  const text = textOfFile(files, path, tell);
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch (error) {
    tell(path, "json-broken", error instanceof Error ? error.message : String(error));
    return undefined;
  }
}
