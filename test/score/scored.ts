// What the scorer prints of some annotated documents, which it wants in a folder of their own.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const SCORER = join(import.meta.dirname, "score.mjs");

/** Scores a release against NAME.json and NAME.txt of the gold folder, with the scorer's own flags. */
export function scored(release: string, gold: string, names: readonly string[], ...flags: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), "annals-gold-"));
  try {
    for (const name of names)
      for (const ending of ["json", "txt"])
        symlinkSync(resolve(gold, `${name}.${ending}`), join(folder, `${name}.${ending}`));
    return execFileSync(process.execPath, [SCORER, release, folder, ...flags], { encoding: "utf8" });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
