// Parts in a folder: written under another name, then renamed, so that nobody sees half of one.
import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { access, readdir, readFile, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { threadId } from "node:worker_threads";
import { MachineFault, reasonOf } from "./fault.ts";
import { isGone, ownOwner } from "./owner.ts";
import type { PartPlace } from "./part-place.ts";

const OWNER = ownOwner();
let written = 0;

/** Writes to a path, whose folder is made where it is not there. At once: a thread that waits in between leaves its core idle. */
function withFolder(path: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    if (!isMissing(error)) throw error;
    mkdirSync(dirname(path), { recursive: true });
    write();
  }
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "ENOENT";

/** A folder, made where it is not there. */
export function folderPlace(folder: string): PartPlace {
  const unfinished = join(folder, "unfinished");
  return {
    has: (name) =>
      access(join(folder, name)).then(
        () => true,
        () => false,
      ),
    read: (name) => readFile(join(folder, name)).catch(() => undefined),
    put: async (name, bytes) => {
      const fresh = join(unfinished, `${OWNER}~${threadId}~${++written}`);
      const path = join(folder, name);
      try {
        withFolder(fresh, () => writeFileSync(fresh, bytes));
        withFolder(path, () => renameSync(fresh, path));
      } catch (error) {
        await rm(fresh, { force: true }).catch(() => {});
        throw new MachineFault(
          `the documents' parts cannot be kept (${reasonOf(error)})`,
          "look at the disk",
        );
      }
    },
    remove: (name) => rm(join(folder, name), { force: true }).catch(() => {}),
    clear: async (passing) => {
      await rm(join(folder, passing), { recursive: true, force: true });
      for (const name of await readdir(unfinished).catch(() => []))
        if (isGone(name)) await rm(join(unfinished, name), { force: true });
    },
  };
}
