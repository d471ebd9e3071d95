// A release whose files stay in memory.
import { exportAll } from "../../pipeline/export/export.ts";
import type { Published } from "../../pipeline/flow.ts";

/** All files of a dataset's release by their paths. */
export async function filesInMemory(dataset: Published): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  let path = "";
  let pieces: Uint8Array[] = [];
  await exportAll(dataset, {
    open: (next) => {
      path = next;
      pieces = [];
    },
    write: (bytes) => {
      pieces.push(Uint8Array.from(bytes));
    },
    close: () => {
      files.set(path, Buffer.concat(pieces));
    },
  });
  return files;
}
