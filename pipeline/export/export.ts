// Dataset to files: one exporter a format. A new format is a new file and a line here.
import type { Dataset } from "../flow.ts";
import type { Exporter, OutputFile } from "./exporter.ts";

export const exporters: readonly Exporter[] = [];

/** All files of a release, those that describe the others last. */
export async function exportAll(dataset: Dataset): Promise<OutputFile[]> {
  const files: OutputFile[] = [];
  for (const exporter of exporters) files.push(...(await exporter.files(dataset, files)));
  return files;
}
