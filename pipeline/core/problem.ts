// What the pipeline complains about: a problem with a place, a stable rule name and a hint. Faults of the input never throw.
import type { Span } from "./span.ts";

export type Severity = "warning" | "error";

export interface Problem {
  readonly severity: Severity;
  /** Stable name of the rule that was broken, in kebab case: `date-unreal`. */
  readonly rule: string;
  /** What was found and what was expected, in one line. */
  readonly message: string;
  /** What a person can do about it. */
  readonly hint?: string;
  /** The input file's path below the input folder. */
  readonly document?: string;
  readonly span?: Span;
}

/** Takes problems as they are found. Stages report, they do not throw. */
export type Report = (problem: Problem) => void;

/** Line and column of an offset, both from 1, columns in code points. */
export function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf("\n") + 1;
  let line = 1;
  for (let at = before.indexOf("\n"); at >= 0; at = before.indexOf("\n", at + 1)) line++;
  return { line, column: [...before.slice(lineStart)].length + 1 };
}

/**
 * A problem as a line for people: `no-23.md:41:4 error [date-unreal] "31 February 2016": expected a day that exists`,
 * with the hint, if any, on a line of its own. `text` is the document's source, for the line number.
 */
export function describe(problem: Problem, text?: string): string {
  const place = [problem.document ?? "annals"];
  if (problem.span && text !== undefined) {
    const { line, column } = lineAndColumn(text, problem.span.start);
    place.push(String(line), String(column));
  }
  const head = `${place.join(":")} ${problem.severity} [${problem.rule}] ${problem.message}`;
  return problem.hint ? `${head}\n  hint: ${problem.hint}` : head;
}
