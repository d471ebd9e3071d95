// What follows from the tables and texts of a release is made anew and compared: its descriptions, metadata and schemas.
import { inMemory } from "../core/scratch.ts";
import { csvw } from "../export/csvw.ts";
import { describing } from "../export/export.ts";
import type { OutputFile } from "../export/exporter.ts";
import { differences } from "./differences.ts";
import type { Rebuilt } from "./rebuilt.ts";
import { type OpenRelease, type Tell, textOfFile } from "./release.ts";

const DERIVED = [csvw, ...describing];

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
