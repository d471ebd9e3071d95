// A release whose files stay in memory.
import { inMemory } from "../../pipeline/core/scratch.ts";
import { exportAll, exporters } from "../../pipeline/export/export.ts";
import type { Exporter } from "../../pipeline/export/exporter.ts";
import type { Published } from "../../pipeline/flow.ts";

/** All files of a dataset's release by their paths, or those of some exporters. */
export async function filesInMemory(
  dataset: Published,
  chosen: readonly Exporter[] = exporters,
): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  let path = "";
  let pieces: Uint8Array[] = [];
  const sink = {
    open: (next: string) => {
      path = next;
      pieces = [];
    },
    write: (bytes: Uint8Array) => {
      pieces.push(Uint8Array.from(bytes));
    },
    close: () => {
      files.set(path, Buffer.concat(pieces));
    },
  };
  await exportAll(dataset, sink, inMemory, chosen);
  return files;
}
