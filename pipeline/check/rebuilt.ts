// A release read back as the dataset that it was made of, so that what follows from it can be made anew.
import { by } from "../core/keys.ts";
import type { WrittenFile } from "../export/exporter.ts";
import { GraphTally } from "../export/graph-tally.ts";
import type { Dataset, SourceText } from "../flow.ts";
import type { EvidenceRecord, QuarantineRecord, Tables as Records } from "../model/records.ts";
import { program } from "../model/release-notes.ts";
import { textOf } from "../model/row.ts";
import { toldFiles } from "./manifests.ts";
import { linesOfFile, type OpenRelease } from "./release.ts";
import type { Tables } from "./tables.ts";

/** What exporters are given. */
export interface Rebuilt {
  readonly dataset: Dataset;
  readonly earlier: readonly WrittenFile[];
}

const PROVENANCE = "provenance.jsonld";
const QUADS = "graph.nq";
const CONFORMANCE = "conformance.md";

const textAt = (files: OpenRelease, path: string): string =>
  new TextDecoder("utf-8", { ignoreBOM: true }).decode(files.read(path));

/**
 * The texts of the release. What the bytes of their inputs were is told by the issues; of an issue that was held back
 * only the provenance tells it.
 */
function sourcesOf(files: OpenRelease, tables: Tables): SourceText[] {
  const sums = new Map((tables.issues ?? []).map((issue) => [issue.document, textOf(issue, "sha256")]));
  const told = files.has(PROVENANCE) ? textAt(files, PROVENANCE) : "";
  const sumOf = (document: string): string => {
    const label = `"rdfs:label": ${JSON.stringify(document)},`;
    return told.slice(told.indexOf(label) + label.length).match(/"annals:sha256": "(\w+)"/)?.[1] ?? "";
  };
  return files
    .list()
    .flatMap((path): SourceText[] => {
      const document = /^source\/(.+)\.txt$/.exec(path)?.[1];
      if (document === undefined) return [];
      return [{ document, text: textAt(files, path), sha256: sums.get(document) ?? sumOf(document) }];
    })
    .sort(by(({ document }) => document));
}

const datasetOf = (files: OpenRelease, tables: Tables, baseIri: string): Dataset => ({
  tables: tables as unknown as Records,
  evidence: (tables.evidence ?? []) as unknown as EvidenceRecord[],
  quarantine: (tables.quarantine ?? []) as unknown as QuarantineRecord[],
  sources: sourcesOf(files, tables),
  baseIri,
  ...(files.has(CONFORMANCE) ? { conformance: textAt(files, CONFORMANCE) } : {}),
});

/** The files as most descriptions tell of them, and what there is in the graph. */
function filesOf(files: OpenRelease, baseIri: string): WrittenFile[] {
  const tally = new GraphTally();
  if (files.has(QUADS)) for (const line of linesOfFile(files, QUADS)) tally.see(line);
  return toldFiles(files, baseIri).map((file) => (file.path === QUADS ? { ...file, tally } : file));
}

/** True where the release says throughout that another version of the program made it, which may describe in another way. */
function isForeign(files: OpenRelease): boolean {
  if (!files.has(PROVENANCE)) return false;
  const text = textAt(files, PROVENANCE);
  const told = /program\/(\d[\w.-]*)"/.exec(text)?.[1];
  const named = new RegExp(`"${program.name} (\\d[\\w.-]*)"`).exec(text)?.[1];
  return told !== undefined && told === named && told !== program.version;
}

/** Undefined where another program made the release, or nobody can tell what its IRIs begin with. */
export function rebuilt(
  files: OpenRelease,
  tables: Tables,
  baseIri: string | undefined,
): Rebuilt | undefined {
  if (baseIri === undefined || isForeign(files)) return undefined;
  return { dataset: datasetOf(files, tables, baseIri), earlier: filesOf(files, baseIri) };
}
