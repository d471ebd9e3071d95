// What a worker thread does of a check: one half of it, on the folder of the release.
import { type Half, halves, type Report } from "../check/check.ts";
import { openRelease } from "./release-folder.ts";

export interface CheckJob {
  readonly folder: string;
  readonly half: Half;
}

/** Looks at a half of a release. */
export default ({ folder, half }: CheckJob): Promise<Report[]> => halves[half](openRelease(folder));
