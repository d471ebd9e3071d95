// Dataset to files: one exporter a format. A new format is a new file and a line here.
import { inMemory, type Scratch } from "../core/scratch.ts";
import type { Published } from "../flow.ts";
import { accuracy } from "./accuracy.ts";
import { annotations } from "./annotations.ts";
import { catalog } from "./catalog.ts";
import { checksums } from "./checksums.ts";
import { citation } from "./citation.ts";
import { conformance } from "./conformance.ts";
import { croissant } from "./croissant.ts";
import { csv } from "./csv.ts";
import { csvw } from "./csvw.ts";
import { dataPackage } from "./data-package.ts";
import { datasetDescription } from "./dataset.ts";
import { explorer } from "./explorer/explorer.ts";
import type { Exporter, WrittenFile } from "./exporter.ts";
import { jsonld } from "./jsonld.ts";
import { nquads } from "./nquads.ts";
import { parquet } from "./parquet.ts";
import { provenance } from "./provenance.ts";
import { quality } from "./quality.ts";
import { roCrate } from "./ro-crate.ts";
import { schemas } from "./schemas.ts";
import { source } from "./source.ts";
import { sqlite } from "./sqlite.ts";
import { turtle } from "./turtle.ts";
import { type Sink, writeFile } from "./write.ts";
import { xlsx } from "./xlsx.ts";

/** What describes the release, and follows from its records and the files before it. */
export const describing: readonly Exporter[] = [
  schemas,
  datasetDescription,
  dataPackage,
  catalog,
  roCrate,
  croissant,
  provenance,
  quality,
  citation,
];

/** In the order in which they run: what describes other files comes after them. */
export const exporters: readonly Exporter[] = [
  csv,
  csvw,
  nquads,
  jsonld,
  turtle,
  annotations,
  source,
  sqlite,
  parquet,
  xlsx,
  accuracy,
  ...describing,
  conformance,
  explorer,
  checksums,
];

/** Writes all files of a release, those that describe the others last, or those of some exporters. Tells what was written. */
export async function exportAll(
  dataset: Published,
  sink: Sink,
  scratch: Scratch = inMemory,
  chosen: readonly Exporter[] = exporters,
): Promise<WrittenFile[]> {
  const written: WrittenFile[] = [];
  for (const exporter of chosen)
    for await (const file of exporter.files(dataset, written, scratch)) written.push(writeFile(file, sink));
  return written;
}
