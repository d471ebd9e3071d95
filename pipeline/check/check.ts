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
import { type Counts, Findings, type Kind, open, type ReleaseFiles } from "./release.ts";
import { readMetadata, readTables } from "./tables.ts";

export type { ReleaseFiles } from "./release.ts";

export interface Verdict {
  readonly problems: readonly Problem[];
  /** What was looked at, for a summary line. */
  readonly counts: Counts;
}

/** What some checks found, as plain data: a thread can hand it over. */
export interface Report {
  readonly kinds: readonly Kind[];
  readonly counts: Counts;
}

/** The forms of the graph against one another. */
async function lookAtGraph(files: ReleaseFiles): Promise<Report[]> {
  const findings = new Findings();
  const release = open(files);
  const triples = await checkGraph(release, baseIriOf(release), findings.tell);
  return [{ kinds: findings.kinds(), counts: { triples } }];
}

/** First the tables, the words at every span and the evidence, then all that follows from them. */
async function lookAtTables(files: ReleaseFiles): Promise<Report[]> {
  const first = new Findings();
  const release = open(files);
  const marks = separatorsOf(readMetadata(release, first.tell));
  const tables = readTables(release, marks, first.tell);
  const records = checkRecords(release, tables, first.tell);
  const baseIri = baseIriOf(release);
  checkDescription(release, first.tell);
  const then = new Findings();
  const annotations = checkAnnotations(release, tables, baseIri, then.tell);
  await checkEditions(release, tables, marks, then.tell);
  checkManifests(release, baseIri, then.tell);
  checkQuality(release, then.tell);
  const anew = rebuilt(release, tables, baseIri);
  if (anew) {
    await checkDescriptions(release, anew, then.tell);
    await checkExplanations(release, anew, then.tell);
  }
  const compared = checkChecksums(release, then.tell);
  return [
    { kinds: first.kinds(), counts: records },
    { kinds: then.kinds(), counts: { annotations, files: compared } },
  ];
}

/** The two halves of the work, of which neither needs anything of the other. */
export const halves = { tables: lookAtTables, graph: lookAtGraph };
export type Half = keyof typeof halves;

/** Checks a release, whose halves are looked at here or elsewhere; what is told has one order all the same. */
export async function checkBy(look: (half: Half) => Promise<readonly Report[]>): Promise<Verdict> {
  const [[first, ...then], graph] = await Promise.all([look("tables"), look("graph")]);
  const reports = [first, ...graph, ...then].filter((report) => report !== undefined);
  const findings = new Findings();
  for (const { kinds } of reports) findings.add(kinds);
  return {
    problems: findings.problems(),
    counts: Object.assign({}, ...reports.map(({ counts }) => counts)) as Counts,
  };
}

/** Checks a release in this thread. */
export const check = (files: ReleaseFiles): Promise<Verdict> => checkBy((half) => halves[half](files));
