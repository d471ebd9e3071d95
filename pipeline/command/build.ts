// annals build: newsletters in, a release out.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import { gathered, type Keep, keepIn } from "../core/keep.ts";
import type { Problem, Report } from "../core/problem.ts";
import type { Scratch } from "../core/scratch.ts";
import { isDatabaseFault } from "../core/sqlite.ts";
import { draftAll } from "../engine/engine.ts";
import { type EngineOptions, openEngine } from "../engine/engines.ts";
import { MachineFault } from "../engine/fault.ts";
import type { Outcome } from "../engine/outcome.ts";
import { isBucket } from "../engine/part-place.ts";
import { PartStore } from "../engine/part-store.ts";
import type { Parts } from "../engine/parts.ts";
import { program } from "../engine/program.ts";
import { exportAll } from "../export/export.ts";
import type { Draft, Published } from "../flow.ts";
import { type QuarantineRecord, type TableName, tableNames } from "../model/records.ts";
import { limitsOf } from "../read/limits.ts";
import { type Knowledge, publishKept } from "../run.ts";
import { type Console, Refusal } from "./console.ts";
import { scratchIn } from "./disk.ts";
import { findInputs, type Inputs, loadAuthority } from "./input-files.ts";
import { readRedirects } from "./redirects-file.ts";
import { refuseForeignFolder, writeRelease } from "./release-folder.ts";
import { inWorkplace, type Workplace } from "./workplace.ts";

export interface BuildOptions extends EngineOptions {
  readonly out: string;
  readonly baseIri: string;
  readonly authority?: string;
  readonly corrections?: string;
  readonly redirects?: string;
  /** Folder or bucket in which parts stay for builds to come. */
  readonly cache?: string;
  readonly maxMegabytes?: number;
  readonly maxCharacters?: number;
  readonly maxSeconds?: number;
  readonly minConfidence: number;
}

export const DEFAULT_BASE_IRI = "https://w3id.org/annals/";

/**
 * How sure a record has to be. Measured on the annotated documents (quality.json): it takes little that is right from
 * any table; more would take many participations that are right.
 */
export const DEFAULT_MIN_CONFIDENCE = 0.8;

/** What a build tells as JSON. */
interface Summary {
  readonly out: string;
  /** Files read, and documents published: a mailbox or an archive holds several. */
  readonly files: number;
  readonly published: number;
  /** Files that were not read again, since the cache has their parts. */
  readonly reused: number;
  readonly records: Readonly<Record<string, number>>;
  readonly problems: readonly Problem[];
}

/** Builds a release. The exit status: 0 done, 1 where some document or record could not be published. Throws Refusals. */
export async function build(
  inputs: readonly string[],
  options: BuildOptions,
  terminal: Console,
): Promise<0 | 1> {
  const problems: Problem[] = [];
  if (options.engine === "queue" && !(options.redis && options.cache))
    throw new Refusal("--engine queue needs --redis and --cache", 2, "the cache is what workers share");
  refuseForeignFolder(options.out);
  const found = findInputs(inputs, (problem) => problems.push(problem));
  const authority = loadAuthority(
    options.authority ?? found.authority,
    options.corrections ?? found.corrections,
  );
  const { baseIri, minConfidence } = options;
  const redirects = readRedirects(options.redirects ?? found.redirects);
  const knowledge = { authority, schemas: loadSchemas(), baseIri, minConfidence, redirects };
  return inWorkplace(options.out, (place) =>
    release(found, knowledge, { options, place, problems, terminal }),
  ).catch((error: unknown) => {
    throw error instanceof MachineFault
      ? new Refusal(`${options.out}: ${error.message}`, 1, error.hint)
      : error;
  });
}

/** What a build goes on with, whatever stage it is at. */
interface Site {
  readonly options: BuildOptions;
  readonly place: Workplace;
  readonly problems: Problem[];
  readonly terminal: Console;
}

async function release(inputs: Inputs, knowledge: Knowledge, site: Site): Promise<0 | 1> {
  const parts = await draftParts(inputs, site);
  site.terminal.note("Resolving and validating");
  setFlagsFromString(LEAN);
  const scratch = scratchIn(site.place.scratch);
  const shelf = await scratch.open();
  try {
    return await publishParts(parts, inputs, knowledge, { ...site, scratch, keep: keepIn(shelf.database) });
  } catch (error) {
    throw isDatabaseFault(error)
      ? new MachineFault(`the collection's records cannot be kept (${error.message})`, "look at the disk")
      : error;
  } finally {
    shelf.close();
  }
}

/** The heap grows by a third of what lives on it before it is cleared: left to itself it grows to several times that. */
const LEAN = "--heap-growing-percent=30";

/** Each document by itself, wherever the engine has it made. */
async function draftParts({ files }: Inputs, { options, place, problems, terminal }: Site): Promise<Parts> {
  terminal.note(`Reading ${count(files.length, "document")}`);
  const progress = (done: number, kept: number, document: string): void =>
    terminal.progress(`${done} of ${files.length}${kept > 0 ? `, ${kept} unchanged` : ""}: ${document}`);
  const limits = limitsOf(options.maxMegabytes, options.maxCharacters, options.maxSeconds);
  const store = options.cache
    ? new PartStore(
        isBucket(options.cache) ? options.cache : resolve(options.cache),
        program() + JSON.stringify(limits),
      )
    : new PartStore(place.parts, "");
  await store.clear();
  const engine = await openEngine(options, files.length, { store, limits }, (line) => terminal.note(line));
  const parts = await draftAll(files, { store, limits }, engine, { progress }).finally(engine.close);
  for await (const outcome of parts) problems.push(...outcome.problems);
  return parts;
}

/** Where the collection is put together. */
interface Workshop extends Site {
  readonly scratch: Scratch;
  readonly keep: Keep;
}

async function publishParts(
  parts: Parts,
  { files, conformance }: Inputs,
  knowledge: Knowledge,
  { options, place, problems, terminal, scratch, keep }: Workshop,
): Promise<0 | 1> {
  const report: Report = (problem) => problems.push(problem);
  const published = await publishKept(draftsOf(parts), knowledge, report, keep);
  const dataset = { ...withRefused(published, problems, keep), ...judged(conformance) };
  const written = await writeRelease(options.out, (sink) => exportAll(dataset, sink, scratch), place);
  if (dataset.conformance && !written.some(({ path }) => path === "conformance.md")) report(STALE_REPORT);
  terminal.note(`Wrote ${count(written.length, "file")} to ${options.out}`);

  tell(problems, dataset, terminal);
  const { reused } = parts;
  if (options.cache) terminal.note(`Read ${count(files.length - reused, "file")}, ${reused} unchanged`);
  const told = { out: options.out, files: files.length, reused, problems };
  terminal.result(summaryOf(dataset, told, terminal));
  return problems.some((problem) => problem.severity === "error") ? 1 : 0;
}

const STALE_REPORT: Problem = {
  severity: "warning",
  rule: "conformance-stale",
  message: "left out: it speaks of another release",
  hint: "make conformance asks the other programs again",
  document: "conformance.md",
};

/** What other programs said of a release, where they were asked. */
const judged = (path: string | undefined): Pick<Published, "conformance"> =>
  path ? { conformance: readFileSync(path, "utf8") } : {};

/** The drafts of outcomes, to be walked as often as they are. */
const draftsOf = (outcomes: AsyncIterable<Outcome>): AsyncIterable<Draft> => ({
  async *[Symbol.asyncIterator]() {
    for await (const { draft } of outcomes) if (draft) yield draft;
  },
});

const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? "" : "s"}`;

/** Documents that could not be read stand in quarantine, with the reason: nothing is dropped in silence. */
function withRefused(dataset: Published, problems: readonly Problem[], keep: Keep): Published {
  const drafted = new Set<string>();
  for (const { document } of dataset.sources) drafted.add(document);
  const refused = problems.flatMap(({ severity, document, message }): QuarantineRecord[] =>
    severity === "error" && document !== undefined && !drafted.has(document)
      ? [{ record: document, type: "issues", reason: message, document }]
      : [],
  );
  return { ...dataset, quarantine: gathered([refused, dataset.quarantine], keep) };
}

/** The JSON Schemas as published in the schemas folder, by table. */
function loadSchemas(): Record<string, object> {
  const suffix = ".schema.json";
  const folder = join(packageFolder(), "schemas");
  const names = readdirSync(folder).filter((name) => name.endsWith(suffix));
  return Object.fromEntries(
    names
      .sort()
      .map((name) => [name.slice(0, -suffix.length), JSON.parse(readFileSync(join(folder, name), "utf8"))]),
  );
}

/** Where the package lies, the same from the sources and from the built program. */
function packageFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "package.json"))) folder = dirname(folder);
  return folder;
}

function tell(problems: readonly Problem[], { sources }: Published, terminal: Console): void {
  const placed = new Set(problems.flatMap(({ document, span }) => (document && span ? document : [])));
  const texts = new Map<string, string>();
  for (const { document, text } of sources) if (placed.has(document)) texts.set(document, text);
  for (const problem of problems)
    terminal.problem(problem, problem.document ? texts.get(problem.document) : undefined);
}

function summaryOf(
  dataset: Published,
  rest: Pick<Summary, "out" | "files" | "reused" | "problems">,
  terminal: Console,
): string {
  const counts: Record<string, number> = {};
  for (const table of tableNames) counts[table] = dataset.tables[table as TableName].length;
  counts.evidence = dataset.evidence.length;
  counts.quarantine = dataset.quarantine.length;
  if (terminal.json) {
    const summary: Summary = { ...rest, published: dataset.sources.length, records: counts };
    return JSON.stringify(summary, null, 2);
  }
  const lines = Object.entries(counts).map(([table, n]) => `${table.padEnd(16)}${String(n).padStart(8)}`);
  return [...lines, ...verdictOn(rest.problems)].join("\n");
}

function verdictOn(problems: readonly Problem[]): string[] {
  const errors = problems.filter((problem) => problem.severity === "error").length;
  const warnings = problems.length - errors;
  return problems.length > 0 ? [`${count(errors, "error")}, ${count(warnings, "warning")}`] : [];
}
