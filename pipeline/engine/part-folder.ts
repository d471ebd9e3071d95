// Parts in a folder: written under another name, then renamed, so that nobody sees half of one.
import { access, mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { threadId } from "node:worker_threads";
import { MachineFault, reasonOf } from "./fault.ts";
import { isGone, ownOwner } from "./owner.ts";
import type { PartPlace } from "./part-place.ts";

const OWNER = ownOwner();
let written = 0;

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
        await mkdir(unfinished, { recursive: true });
        await writeFile(fresh, bytes);
        await mkdir(dirname(path), { recursive: true });
        await rename(fresh, path);
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
