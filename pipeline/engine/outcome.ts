// One input file read and drafted: what every engine does with each, wherever it runs.
import { readFile, stat } from "node:fs/promises";
import { compareText } from "../core/keys.ts";
import type { Problem, Report } from "../core/problem.ts";
import type { Draft, Source } from "../flow.ts";
import { checkSize, Deadline, LimitPassed, type Limits } from "../read/limits.ts";
import { type ReadableFile, read } from "../read/read.ts";
import { draft } from "../run.ts";
import { Pulse } from "./pulse.ts";

/** A newsletter on disk. */
export interface InputFile {
  /** Its path below the input folder, with forward slashes: what the tables call `document`. */
  readonly document: string;
  readonly path: string;
  /** The file with what its text does not tell, where there is one. */
  readonly sidecar?: string;
}

/** What came of one document: its draft, or none where it could not be read; and its problems. Plain data. */
export interface Outcome {
  readonly document: string;
  readonly draft?: Draft;
  readonly problems: readonly Problem[];
}

/** The bytes of a file and of what is given beside it. Throws what the file system throws, and LimitPassed. */
export async function bytesOf({ document, path, sidecar }: InputFile, limits: Limits): Promise<ReadableFile> {
  checkSize((await stat(path)).size, limits);
  const bytes = await readFile(path);
  return sidecar
    ? { document, bytes, sidecar: { document: sidecar, bytes: await readFile(sidecar) } }
    : { document, bytes };
}

/** What is told and known of the work on a file, where somebody watches it from outside. */
export interface Watching {
  readonly pulse: Pulse;
  /** Documents of the file, by their places in it, that are not to be tried again: they did not end. */
  readonly endless: readonly number[];
}

const NOBODY: Watching = { pulse: new Pulse(), endless: [] };

/**
 * What comes of a file's bytes, the same on every machine: an outcome for each document in it, sorted, and one more
 * for what is told of others. Never rejects.
 */
export async function outcomesOf(
  file: ReadableFile,
  limits: Limits,
  { pulse, endless } = NOBODY,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  let problems: Problem[] = [];
  const isEndless = new Set(endless);
  pulse.reading();
  for await (const source of read({ ...file, limits }, (problem) => problems.push(problem))) {
    const index = outcomes.length;
    pulse.at(index);
    outcomes.push(
      isEndless.has(index)
        ? outcomeOfFault(source.document, endlessFault(limits))
        : drafted(source, problems, limits, () => pulse.at(index)),
    );
    problems = [];
    pulse.reading();
  }
  if (problems.length > 0 || outcomes.length === 0) outcomes.push({ document: file.document, problems });
  return outcomes.sort((a, b) => compareText(a.document, b.document));
}

/** One document to its draft. What fails for it is its problem, and the others in its file go on. */
function drafted(source: Source, problems: Problem[], limits: Limits, beat: () => void): Outcome {
  const { document } = source;
  const deadline = new Deadline(limits);
  const report: Report = (problem) => problems.push({ document, ...problem });
  try {
    const probe = (): void => {
      beat();
      deadline.check();
    };
    return { document, draft: draft(source, report, probe), problems };
  } catch (error) {
    return { document, problems: [...problems, ...outcomeOfFault(document, error).problems] };
  }
}

/** What is told of a document, or of a whole file, whose work did not come to an end. */
export const endlessFault = ({ seconds }: Limits): LimitPassed =>
  new LimitPassed(
    `the work on it did not end in ${seconds} seconds and was stopped`,
    "split the document, or raise --max-seconds",
  );

/** One bad document never stops the others: what fails for it, be it the disk or a bug of ours, is its problem. */
export const outcomeOfFault = (document: string, error: unknown): Outcome => ({
  document,
  problems: [{ document, ...faultOf(error) }],
});

function faultOf(error: unknown): Problem {
  if (error instanceof LimitPassed) return error.problem;
  return { severity: "error", ...(isSystemError(error) ? unreadable(error) : failed(error)) };
}

type Told = Pick<Problem, "rule" | "message" | "hint">;

const unreadable = ({ code }: { readonly code: string }): Told => ({
  rule: "file-unreadable",
  message: `the file cannot be read (${code})`,
  hint: "look at its permissions, and whether it still exists",
});

const failed = (error: unknown): Told => ({
  rule: "program-fault",
  message: `annals failed on this document: ${error instanceof Error ? error.message : String(error)}`,
  hint: "this is a bug: please report it with the document",
});

const isSystemError = (error: unknown): error is NodeJS.ErrnoException & { code: string } =>
  error instanceof Error && "syscall" in error && "code" in error;
