// Where SQLite keeps its files: a folder as its disk, and databases there that are gone when the work is done.
import {
  closeSync,
  existsSync,
  fstatSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readSync,
  rmSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import type { Scratch } from "../core/scratch.ts";
import { openDatabaseFile } from "../core/sqlite.ts";
import type { Disk, DiskFile } from "../core/sqlite-vfs.ts";

function fileAt(path: string, temporary: boolean): DiskFile {
  const file = openSync(path, existsSync(path) ? "r+" : "w+");
  return {
    read: (into, at) => readSync(file, into, 0, into.byteLength, at),
    write: (from, at) => {
      for (let done = 0; done < from.byteLength; )
        done += writeSync(file, from, done, from.byteLength - done, at + done);
    },
    truncate: (size) => ftruncateSync(file, size),
    size: () => fstatSync(file).size,
    close: () => {
      closeSync(file);
      if (temporary) rmSync(path, { force: true });
    },
  };
}

function diskIn(folder: string): Disk {
  let temporary = 0;
  return {
    open: (name) => fileAt(join(folder, name ?? `temporary-${++temporary}`), name === undefined),
    exists: (name) => existsSync(join(folder, name)),
    remove: (name) => rmSync(join(folder, name), { force: true }),
  };
}

const PIECE = 1 << 20;

/** Where a file of SQLite tells how often it was changed and by which version: nothing of it is about what it holds. */
const HISTORY = [
  [24, 28],
  [92, 100],
] as const;

function* contentOf(file: DiskFile): Generator<Uint8Array> {
  try {
    const size = file.size();
    for (let at = 0; at < size; at += PIECE) {
      const piece = new Uint8Array(Math.min(PIECE, size - at));
      file.read(piece, at);
      if (at === 0) for (const [from, to] of HISTORY) piece.fill(0, from, to);
      yield piece;
    }
  } finally {
    file.close();
  }
}

/** Databases in a folder, which is made where it is not there. */
export function scratchIn(folder: string): Scratch {
  const disk = diskIn(folder);
  let count = 0;
  return {
    open: async () => {
      mkdirSync(folder, { recursive: true });
      const name = `${++count}.sqlite`;
      const database = await openDatabaseFile(disk, name);
      return {
        database,
        content: () => contentOf(disk.open(name)),
        close: () => {
          database.close();
          disk.remove(name);
        },
      };
    },
  };
}
