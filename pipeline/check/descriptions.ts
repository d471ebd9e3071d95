// What follows from the tables and texts of a release is made anew and compared: its descriptions, metadata and schemas.
import { catalog } from "../export/catalog.ts";
import { citation } from "../export/citation.ts";
import { croissant } from "../export/croissant.ts";
import { csvw } from "../export/csvw.ts";
import { dataPackage } from "../export/data-package.ts";
import { datasetDescription } from "../export/dataset.ts";
import { versionOf } from "../export/facts.ts";
import { provenance } from "../export/provenance.ts";
import { quality } from "../export/quality.ts";
import { roCrate } from "../export/ro-crate.ts";
import { schemas } from "../export/schemas.ts";
import { differences } from "./differences.ts";
import { mostTold } from "./most-told.ts";
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

const VERSION = /\d+\.\d+\.\d+\+[0-9a-f]{8}/g;

/** A text without the sizes, hashes and versions in it: those are compared by what lies in the folder. */
export const unsealed = (text: string): string =>
  text
    .replace(/"(bytes|contentSize)": [^,\n]*/g, '"$1": 0')
    .replace(/("dcat:byteSize": \{\s*"@value": )"\d+"/g, '$1"0"')
    .replace(/"(\w+:)?[0-9a-f]{64}"/g, '"$1"')
    .replace(VERSION, "0.0.0");

/** Every file tells the version that follows from the tables and texts. */
function checkVersion(texts: ReadonlyMap<string, string>, expected: string, tell: Tell): void {
  const told = [...texts].flatMap(([path, text]) =>
    Array.from(text.matchAll(VERSION), ([version]) => ({ path, version })),
  );
  const most = mostTold(told.map(({ version }) => version));
  if (most !== expected)
    tell(
      "dataset.jsonld",
      "version-differs",
      `tables and texts give the version ${expected}, told is ${String(most)}`,
    );
  for (const { path, version } of told)
    if (version !== most)
      tell(path, "version-differs", `expected the version ${String(most)}, found ${version}`);
}

/** Checks all that follows. Returns how many files were compared. */
export async function checkDescriptions(
  files: OpenRelease,
  { dataset, earlier }: Rebuilt,
  tell: Tell,
): Promise<number> {
  const texts = new Map<string, string>();
  for (const exporter of DERIVED)
    for (const { path, content } of await exporter.files(dataset, earlier)) {
      const found = textOfFile(files, path, tell);
      if (found === undefined) continue;
      texts.set(path, found);
      for (const difference of differences(unsealed(String(content)), unsealed(found)))
        tell(path, "description-differs", difference);
    }
  checkVersion(texts, versionOf(dataset, earlier), tell);
  return texts.size;
}
