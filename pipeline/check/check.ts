// Verifies a release from its published files alone: whoever has the folder can, without the input and without trust.
import type { Problem } from "../core/problem.ts";
import { checkAnnotations } from "./annotations.ts";
import { checkChecksums } from "./checksums.ts";
import { separatorsOf } from "./csvw-metadata.ts";
import { baseIriOf, checkDescription } from "./description.ts";
import { checkDescriptions } from "./descriptions.ts";
import { checkEditions } from "./editions.ts";
import { checkExplanations } from "./explanations.ts";
import { checkGraph } from "./graph.ts";
import { checkManifests } from "./manifests.ts";
import { checkQuality } from "./quality.ts";
import { rebuilt } from "./rebuilt.ts";
import { checkRecords } from "./records.ts";
import { type Counts, Findings, open, type ReleaseFiles } from "./release.ts";
import { readMetadata, readTables } from "./tables.ts";

export type { ReleaseFiles } from "./release.ts";

export interface Verdict {
  readonly problems: readonly Problem[];
  /** What was looked at, for a summary line. */
  readonly counts: Counts;
}

/** Checks the tables, the words at every span, the evidence, the graph, the annotations, the descriptions, the quality told and the checksums. */
export async function check(files: ReleaseFiles): Promise<Verdict> {
  const findings = new Findings();
  const release = open(files);
  const described = readMetadata(release, findings.tell);
  const marks = separatorsOf(described);
  const tables = readTables(release, marks, findings.tell);
  const records = checkRecords(release, tables, findings.tell);
  const baseIri = baseIriOf(release);
  checkDescription(release, findings.tell);
  const triples = await checkGraph(release, { tables, described, baseIri }, findings.tell);
  const annotations = checkAnnotations(release, tables, baseIri, findings.tell);
  await checkEditions(release, tables, marks, findings.tell);
  checkManifests(release, baseIri, findings.tell);
  checkQuality(release, findings.tell);
  const anew = rebuilt(release, tables, baseIri);
  if (anew) {
    await checkDescriptions(release, anew, findings.tell);
    await checkExplanations(release, anew, findings.tell);
  }
  const compared = checkChecksums(release, findings.tell);
  return { problems: findings.problems(), counts: { ...records, triples, annotations, files: compared } };
}
