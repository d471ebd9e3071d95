// Verifies a release from its published files alone: whoever has the folder can, without the input and without trust.
import type { Problem } from "../core/problem.ts";
import { checkChecksums } from "./checksums.ts";
import { checkDescription } from "./description.ts";
import { checkGraph } from "./graph.ts";
import { checkQuality } from "./quality.ts";
import { checkRecords } from "./records.ts";
import { type Counts, Findings, open, type ReleaseFiles } from "./release.ts";
import { readTables } from "./tables.ts";

export type { ReleaseFiles } from "./release.ts";

export interface Verdict {
  readonly problems: readonly Problem[];
  /** What was looked at, for a summary line. */
  readonly counts: Counts;
}

/** Checks the tables, the words at every span, the evidence, the graph, the description, the quality told and the checksums. */
export async function check(files: ReleaseFiles): Promise<Verdict> {
  const findings = new Findings();
  const release = open(files);
  const tables = readTables(release, findings.tell);
  const records = checkRecords(release, tables, findings.tell);
  const baseIri = checkDescription(release, findings.tell);
  const triples = await checkGraph(release, tables, baseIri, findings.tell);
  checkQuality(release, findings.tell);
  const compared = checkChecksums(release, findings.tell);
  return { problems: findings.problems(), counts: { ...records, triples, files: compared } };
}
