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

/** What moves the cursor, turns the reading direction or breaks a line, but for tabs and line ends. */
const UNSAFE = /(?![\t\n])[\p{Cc}\p{Bidi_Control}\u2028\u2029\ufeff]/gu;

/** Text of a newsletter is hostile: control characters and bidi marks are shown by their number, never sent to a terminal. */
export const harmless = (text: string): string =>
  text.replace(UNSAFE, (mark) => `\\u{${mark.codePointAt(0)?.toString(16)}}`);

/** The same for a text that has to stay in its line: a line of its own could pass for one of ours. */
export const oneLine = (text: string): string =>
  harmless(text).replace(/[\n\t]/g, (mark) => (mark === "\n" ? "\\n" : " "));

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
    this.#streams.err(`${colour(describe(inLines(problem), text))}\n`);
  }

  #clear(): void {
    if (this.#line) this.#streams.err("\r\u001b[K");
    this.#line = false;
  }
}

/** A problem of which no part breaks out of its line. */
function inLines({ message, hint, document, ...rest }: Problem): Problem {
  return {
    ...rest,
    message: oneLine(message),
    ...(hint === undefined ? {} : { hint: oneLine(hint) }),
    ...(document === undefined ? {} : { document: oneLine(document) }),
  };
}
