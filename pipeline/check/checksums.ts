// SHA256SUMS speaks of every file of the release, and truly.
import { type OpenRelease, type Tell, textOfFile } from "./release.ts";

const SUMS = "SHA256SUMS";

/** Checks each file against its checksum. Returns how many were compared. */
export function checkChecksums(files: OpenRelease, tell: Tell): number {
  const present = new Set(files.list().filter((path) => path !== SUMS));
  let compared = 0;
  for (const line of (textOfFile(files, SUMS, tell) ?? "").split("\n").slice(0, -1)) {
    const [, sum, path] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? [];
    if (!sum || !path) tell(SUMS, "checksum-unreadable", `expected a checksum and a path: ${line}`);
    else if (!present.has(path)) tell(path, "file-missing", `${SUMS} names it, the release has no such file`);
    else if (files.facts(path).sha256 !== sum)
      tell(path, "checksum-differs", `its bytes are not those that ${SUMS} tells`);
    if (path && present.delete(path)) compared++;
  }
  for (const path of present) tell(path, "checksum-missing", `${SUMS} does not name it`);
  return compared;
}
