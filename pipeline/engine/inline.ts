// The engine without servers: this process reads and drafts all documents, a few files open at a time.
import { readFile, stat } from "node:fs/promises";
import pMap from "p-map";
import { compareText } from "../core/keys.ts";
import type { Problem, Report } from "../core/problem.ts";
import type { Draft, Source } from "../flow.ts";
import { checkSize, DEFAULT_LIMITS, Deadline, LimitPassed, type Limits } from "../read/limits.ts";
import { read } from "../read/read.ts";
import { draft, type Probe } from "../run.ts";

/** A newsletter on disk. */
export interface InputFile {
  /** Its path below the input folder, with forward slashes: what the tables call `document`. */
  readonly document: string;
  readonly path: string;
  /** The file with what its text does not tell, where there is one. */
  readonly sidecar?: string;
}

/** What came of one document: its draft, or none where it could not be read; and its problems. */
export interface Outcome {
  readonly document: string;
  readonly draft?: Draft;
  readonly problems: readonly Problem[];
}

export interface Watch {
  /** Told after each document. */
  readonly progress: (done: number, document: string) => void;
  readonly probe?: Probe;
}

/** Files that are read ahead while one is worked on. */
export const DEFAULT_CONCURRENCY = 4;

/** Drafts of all files, in the order of their documents whatever the concurrency. */
export async function runInline(
  files: readonly InputFile[],
  watch: Watch,
  concurrency = DEFAULT_CONCURRENCY,
  limits = DEFAULT_LIMITS,
): Promise<Outcome[]> {
  let done = 0;
  const outcomes = await pMap(
    files,
    async (file) => {
      const outcome = await outcomesOf(file, limits, watch.probe);
      watch.progress(++done, file.document);
      return outcome;
    },
    { concurrency },
  );
  return outcomes.flat().sort((a, b) => compareText(a.document, b.document));
}

/** What came of each document of a file: one, or several for an archive; and of the file itself, what is told of it. */
async function outcomesOf(file: InputFile, limits: Limits, probe: Probe = () => {}): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  let problems: Problem[] = [];
  let { document } = file;
  const report: Report = (problem) => problems.push({ document, ...problem });
  const add = (made?: Draft): void => {
    outcomes.push({ document, problems, ...(made ? { draft: made } : {}) });
    problems = [];
    document = file.document;
  };
  try {
    checkSize((await stat(file.path)).size, limits);
    const bytes = await readFile(file.path);
    const sidecar = file.sidecar && { document: file.sidecar, bytes: await readFile(file.sidecar) };
    const opened = { document: file.document, bytes, ...(sidecar ? { sidecar } : {}) };
    for await (const source of read(opened, report, limits)) {
      ({ document } = source);
      add(drafted(source, report, limits, probe));
    }
  } catch (error) {
    report(faultOf(error));
  }
  if (problems.length > 0) add();
  return outcomes;
}

/** The draft of one document of a file; what fails for it is told, and the file's other documents go on. */
function drafted(source: Source, report: Report, limits: Limits, probe: Probe): Draft | undefined {
  const deadline = new Deadline(limits);
  try {
    return draft(source, report, (stage, output) => {
      probe(stage, output);
      deadline.check();
    });
  } catch (error) {
    report(faultOf(error));
    return undefined;
  }
}

/** One bad document never stops the others: what fails for it, be it the disk or a bug of ours, is its problem. */
function faultOf(error: unknown): Problem {
  const severity = "error";
  if (error instanceof LimitPassed) return error.problem;
  if (isSystemError(error)) {
    const message = `the file cannot be read (${error.code})`;
    return {
      severity,
      rule: "file-unreadable",
      message,
      hint: "look at its permissions, and whether it still exists",
    };
  }
  const message = `annals failed on this document: ${error instanceof Error ? error.message : String(error)}`;
  return {
    severity,
    rule: "program-fault",
    message,
    hint: "this is a bug: please report it with the document",
  };
}

const isSystemError = (error: unknown): error is NodeJS.ErrnoException & { code: string } =>
  error instanceof Error && "syscall" in error && "code" in error;
