// How the program speaks: results on standard output, the rest on standard error, colours only on a terminal.
import picocolors from "picocolors";
import { describe, type Problem } from "../core/problem.ts";

/** Where words go; a test hands in its own. */
export interface Streams {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly isTerminal: boolean;
}

export interface Manner {
  readonly quiet: boolean;
  readonly json: boolean;
}

/** Wrong use or a fault of the machine that is told in one line, with the exit status that goes with it. */
export class Refusal extends Error {
  readonly status: 1 | 2;
  readonly hint: string | undefined;

  constructor(message: string, status: 1 | 2, hint?: string) {
    super(message);
    this.status = status;
    this.hint = hint;
  }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what has to be found
const UNSAFE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** Text of a newsletter is hostile: control characters and bidi marks are shown by their number, never sent to a terminal. */
export const harmless = (text: string): string =>
  text.replace(UNSAFE, (mark) => `\\u{${mark.codePointAt(0)?.toString(16)}}`);

export class Console {
  readonly #streams: Streams;
  readonly #manner: Manner;
  readonly paint: ReturnType<typeof picocolors.createColors>;
  #line = false;

  constructor(streams: Streams, manner: Manner) {
    this.#streams = streams;
    this.#manner = manner;
    this.paint = picocolors.createColors(streams.isTerminal);
  }

  get json(): boolean {
    return this.#manner.json;
  }

  /** The result: the only thing on standard output. */
  result(text: string): void {
    this.#clear();
    if (!this.#manner.quiet || this.#manner.json) this.#streams.out(`${text}\n`);
  }

  /** A line that tells what is being done. */
  note(text: string): void {
    this.#clear();
    if (!this.#manner.quiet && !this.#manner.json) this.#streams.err(`${harmless(text)}\n`);
  }

  /** Progress on long work: one line that rewrites itself, on a terminal only. */
  progress(text: string): void {
    if (this.#manner.quiet || this.#manner.json || !this.#streams.isTerminal) return;
    this.#streams.err(`\r\u001b[K${this.paint.dim(harmless(text))}`);
    this.#line = true;
  }

  /** A problem, with its place. Errors are told even when quiet. */
  problem(problem: Problem, text?: string): void {
    this.#clear();
    if (this.#manner.json || (this.#manner.quiet && problem.severity === "warning")) return;
    const colour = problem.severity === "error" ? this.paint.red : this.paint.yellow;
    this.#streams.err(`${colour(harmless(describe(problem, text)))}\n`);
  }

  #clear(): void {
    if (this.#line) this.#streams.err("\r\u001b[K");
    this.#line = false;
  }
}
