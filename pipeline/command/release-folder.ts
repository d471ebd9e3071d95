// Puts a release in place whole or not at all, and reads one back.
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  statSync,
  writeSync,
} from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { compareText } from "../core/keys.ts";
import type { Sink } from "../export/write.ts";
import { Refusal } from "./console.ts";
import type { Workplace } from "./workplace.ts";

/** The file that marks a folder as a release: only such a folder, or an empty one, is ever replaced. */
const MARK = "SHA256SUMS";

/**
 * Throws a Refusal where a folder must not be replaced: it holds something else than a release.
 * To be asked before the work, so that nobody waits for a build that cannot be put in place.
 */
export function refuseForeignFolder(folder: string): void {
  if (!existsSync(folder)) return;
  if (!statSync(folder).isDirectory())
    throw new Refusal(`${folder}: is a file, expected a folder for the release`, 2);
  const content = readdirSync(folder);
  if (content.length > 0 && !content.includes(MARK)) {
    throw new Refusal(
      `${folder}: holds files that are no release`,
      2,
      "name an empty or a new folder with --out",
    );
  }
}

/**
 * Lets the files be written to a new folder beside `folder`, then puts it in its place: whoever looks sees the old
 * release or the new one, whole. Throws a Refusal (status 1) where the disk does not take it; the old release then stands.
 */
export async function writeRelease<T>(
  folder: string,
  write: (sink: Sink) => Promise<T>,
  { fresh, old }: Pick<Workplace, "fresh" | "old">,
): Promise<T> {
  const target = resolve(folder);
  try {
    const written = await write(sinkIn(fresh));
    if (existsSync(target)) renameSync(target, old);
    renameSync(fresh, target);
    return written;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Refusal(
      `${folder}: the release could not be written (${reason})`,
      1,
      "the release before it still stands",
    );
  }
}

/** Writes files below a folder, which is made where it is not there. */
function sinkIn(folder: string): Sink {
  let file = -1;
  return {
    open: (path) => {
      const whole = join(folder, ...path.split("/"));
      mkdirSync(dirname(whole), { recursive: true });
      file = openSync(whole, "w");
    },
    write: (bytes) => {
      for (let done = 0; done < bytes.byteLength; ) done += writeSync(file, bytes, done);
    },
    close: () => closeSync(file),
  };
}

/** Read access to the files of a release, by their paths below it with forward slashes. */
export interface ReleaseFiles {
  readonly list: () => string[];
  readonly read: (path: string) => Uint8Array;
  /** The bytes of a file some at a time; each piece is read over the one before it. */
  readonly pieces: (path: string) => Iterable<Uint8Array>;
}

/** Opens a release. Throws a Refusal where there is none. */
export function openRelease(folder: string): ReleaseFiles {
  if (!existsSync(folder)) throw new Refusal(`${folder}: no such folder`, 2);
  if (!existsSync(join(folder, "csv"))) {
    throw new Refusal(
      `${folder}: no release (it has no csv folder)`,
      2,
      "make one with: annals build INPUT... --out DIR",
    );
  }
  return {
    list: () =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
        .sort(compareText),
    read: (path) => readFileSync(join(folder, ...path.split("/"))),
    pieces: (path) => piecesOf(join(folder, ...path.split("/"))),
  };
}

/** Bytes that are read at once. */
const PIECE = 1 << 20;

function* piecesOf(path: string): Generator<Uint8Array> {
  const file = openSync(path, "r");
  try {
    const room = Buffer.allocUnsafe(PIECE);
    for (let read = readSync(file, room); read > 0; read = readSync(file, room)) yield room.subarray(0, read);
  } finally {
    closeSync(file);
  }
}
