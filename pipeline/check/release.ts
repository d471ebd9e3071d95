// A release as its published files show it, and how what is wrong with it is told.
import { createHash } from "node:crypto";
import type { Problem } from "../core/problem.ts";
import { isUtf8 } from "../core/utf8.ts";

/** Read access to the files of a release, by their paths below it with forward slashes. */
export interface ReleaseFiles {
  readonly list: () => readonly string[];
  readonly read: (path: string) => Uint8Array;
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

export function open({ list, read }: ReleaseFiles): OpenRelease {
  const paths = list();
  const known = new Set(paths);
  const measured = new Map<string, FileFacts>();
  const facts = (path: string): FileFacts => {
    const before = measured.get(path);
    if (before) return before;
    const content = read(path);
    const sha256 = createHash("sha256").update(content).digest("hex");
    const found = { bytes: content.byteLength, sha256 };
    measured.set(path, found);
    return found;
  };
  return { list: () => paths, has: (path) => known.has(path), read, facts };
}

/** Takes what is wrong with a file of the release. */
export type Tell = (file: string, rule: string, message: string) => void;

/** Counts that a summary line shows. */
export type Counts = Record<string, number>;

/** Most problems told of one kind in one file: a release that is broken through and through is told in few lines. */
const MOST = 50;

/** Collects problems; beyond a number of one kind in one file they are only counted. */
export class Findings {
  readonly #kinds = new Map<string, { file: string; rule: string; told: Problem[]; more: number }>();

  readonly tell: Tell = (file, rule, message) => {
    const key = `${file} ${rule}`;
    const kind = this.#kinds.get(key) ?? { file, rule, told: [], more: 0 };
    if (kind.told.length < MOST) kind.told.push({ severity: "error", rule, message, document: file });
    else kind.more++;
    this.#kinds.set(key, kind);
  };

  problems(): Problem[] {
    return [...this.#kinds.values()].flatMap(({ file, rule, told, more }) =>
      more === 0
        ? told
        : [...told, { severity: "error", rule, message: `and ${more} more like these`, document: file }],
    );
  }
}

/** The bytes of a file of text, or undefined (and a problem) where it is missing or no UTF-8. */
export function bytesOfFile(files: OpenRelease, path: string, tell: Tell): Buffer | undefined {
  if (!files.has(path)) {
    tell(path, "file-missing", "the release has no such file");
    return undefined;
  }
  const { buffer, byteOffset, byteLength } = files.read(path);
  const bytes = Buffer.from(buffer, byteOffset, byteLength);
  if (isUtf8(bytes)) return bytes;
  tell(path, "file-garbled", "expected UTF-8 text");
  return undefined;
}

/** The text of a file, or undefined (and a problem). */
export const textOfFile = (files: OpenRelease, path: string, tell: Tell): string | undefined =>
  bytesOfFile(files, path, tell)?.toString("utf8");

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
