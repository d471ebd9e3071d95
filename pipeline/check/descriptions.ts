// What follows from the tables and texts of a release is made anew and compared: its descriptions, metadata, schemas and pages.
import { inMemory } from "../core/scratch.ts";
import { accuracy } from "../export/accuracy.ts";
import { conformance } from "../export/conformance.ts";
import { csvw } from "../export/csvw.ts";
import { explorer } from "../export/explorer/explorer.ts";
import { describing } from "../export/export.ts";
import type { OutputFile, WrittenFile } from "../export/exporter.ts";
import { writeFile } from "../export/write.ts";
import { differences } from "./differences.ts";
import type { Rebuilt } from "./rebuilt.ts";
import { type OpenRelease, type Tell, textOfFile } from "./release.ts";

/** In the order in which they are made: the explorer's page shows all that come before it. */
const DERIVED = [csvw, accuracy, ...describing, conformance, explorer];

/** Checks all that follows. Returns how many files were compared. */
export async function checkDescriptions(
  files: OpenRelease,
  { dataset, earlier }: Rebuilt,
  tell: Tell,
): Promise<number> {
  const known = new Map(earlier.map((file) => [file.path, file]));
  let compared = 0;
  for (const exporter of DERIVED)
    try {
      for await (const file of exporter.files(dataset, [...known.values()], inMemory)) {
        const { written, text } = made(file);
        known.set(file.path, { ...known.get(file.path), ...written });
        if (isAsMade(files, written, text, tell)) compared++;
      }
    } catch (error) {
      // Records that lack what each must have: that is told of the tables, too.
      const reason = error instanceof Error ? error.message : String(error);
      tell("csv", "tables-unsound", `no ${exporter.name} can be made of the tables: ${reason}`);
    }
  return compared;
}

/** Tells in what a file of the release is not as made anew; false where there is none to compare. */
function isAsMade(
  files: OpenRelease,
  { path, sha256 }: WrittenFile,
  text: () => string,
  tell: Tell,
): boolean {
  if (files.has(path) && files.facts(path).sha256 === sha256) return true;
  const found = textOfFile(files, path, tell);
  if (found === undefined) return false;
  for (const difference of differences(text(), found)) tell(path, "description-differs", difference);
  return true;
}

/** A file as it should be. */
function made(file: OutputFile): { readonly written: WrittenFile; readonly text: () => string } {
  const pieces: Uint8Array[] = [];
  const sink = { open: () => {}, write: (bytes: Uint8Array) => pieces.push(bytes), close: () => {} };
  return { written: writeFile(file, sink), text: () => Buffer.concat(pieces).toString("utf8") };
}
