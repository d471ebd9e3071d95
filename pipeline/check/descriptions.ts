// What follows from the tables and texts of a release is made anew and compared: its descriptions, metadata and schemas.
import { inMemory } from "../core/scratch.ts";
import { catalog } from "../export/catalog.ts";
import { citation } from "../export/citation.ts";
import { croissant } from "../export/croissant.ts";
import { csvw } from "../export/csvw.ts";
import { dataPackage } from "../export/data-package.ts";
import { datasetDescription } from "../export/dataset.ts";
import type { OutputFile } from "../export/exporter.ts";
import { provenance } from "../export/provenance.ts";
import { quality } from "../export/quality.ts";
import { roCrate } from "../export/ro-crate.ts";
import { schemas } from "../export/schemas.ts";
import { differences } from "./differences.ts";
import type { Rebuilt } from "./rebuilt.ts";
import { type OpenRelease, type Tell, textOfFile } from "./release.ts";

const DERIVED = [
  csvw,
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

/** Checks all that follows. Returns how many files were compared. */
export async function checkDescriptions(
  files: OpenRelease,
  { dataset, earlier }: Rebuilt,
  tell: Tell,
): Promise<number> {
  let compared = 0;
  for (const exporter of DERIVED)
    for await (const { path, content } of exporter.files(dataset, earlier, inMemory)) {
      const found = textOfFile(files, path, tell);
      if (found === undefined) continue;
      compared++;
      for (const difference of differences(wholeOf(content), found))
        tell(path, "description-differs", difference);
    }
  return compared;
}

const wholeOf = (content: OutputFile["content"]): string =>
  typeof content === "string" || content instanceof Uint8Array ? String(content) : [...content].join("");
