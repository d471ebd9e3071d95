// Dataset to files: one exporter a format. A new format is a new file and a line here.
import type { Dataset } from "../flow.ts";
import { checksums } from "./checksums.ts";
import { csv } from "./csv.ts";
import { datasetDescription } from "./dataset.ts";
import type { Exporter, OutputFile } from "./exporter.ts";
import { jsonld } from "./jsonld.ts";
import { nquads } from "./nquads.ts";
import { quality } from "./quality.ts";
import { schemas } from "./schemas.ts";
import { source } from "./source.ts";

/** In the order in which they run: what describes other files comes after them. */
export const exporters: readonly Exporter[] = [
  csv,
  nquads,
  jsonld,
  source,
  quality,
  schemas,
  datasetDescription,
  checksums,
];

/** All files of a release, those that describe the others last. */
export async function exportAll(dataset: Dataset): Promise<OutputFile[]> {
  const files: OutputFile[] = [];
  for (const exporter of exporters) files.push(...(await exporter.files(dataset, files)));
  return files;
}
