// The engine without servers: this process reads and drafts all documents, a few files open at a time.
import { readFile } from "node:fs/promises";
import pMap from "p-map";
import { compareText } from "../core/keys.ts";
import type { Problem, Report } from "../core/problem.ts";
import type { Draft } from "../flow.ts";
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

/** What came of one input file: its draft, or none where it could not be read; and its problems. */
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
): Promise<Outcome[]> {
  let done = 0;
  const outcomes = await pMap(
    files,
    async (file) => {
      const outcome = await outcomeOf(file, watch.probe);
      watch.progress(++done, file.document);
      return outcome;
    },
    { concurrency },
  );
  return outcomes.sort((a, b) => compareText(a.document, b.document));
}

async function outcomeOf(file: InputFile, probe?: Probe): Promise<Outcome> {
  const problems: Problem[] = [];
  const report: Report = (problem) => problems.push({ document: file.document, ...problem });
  try {
    const bytes = await readFile(file.path);
    const sidecar = file.sidecar && { document: file.sidecar, bytes: await readFile(file.sidecar) };
    const source = read({ document: file.document, bytes, ...(sidecar ? { sidecar } : {}) }, report);
    return { document: file.document, problems, ...(source ? { draft: draft(source, report, probe) } : {}) };
  } catch (error) {
    report(faultOf(error));
    return { document: file.document, problems };
  }
}

/** One bad document never stops the others: what fails for it, be it the disk or a bug of ours, is its problem. */
function faultOf(error: unknown): Problem {
  const severity = "error";
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
