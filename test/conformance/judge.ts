// What a judge is: a program that is none of ours, what it needs to run, and what it is asked about a release.
import type { Bench } from "./bench.ts";
import type { Need } from "./needs.ts";

/** What came of a question. Where nothing was looked at, nothing was judged: the runner takes it for a fault. */
export interface Finding {
  /** How many things were looked at, and what they are. */
  readonly looked: number;
  readonly of: string;
  /** What is wrong; each error and each warning of the program that is not explained. */
  readonly faults: readonly string[];
  /** Why something that the program remarks is no fault of the release. */
  readonly explained?: readonly string[];
  /** Why the question could not be asked here. */
  readonly skipped?: string;
}

export interface Question {
  /** As a visitor reads it, in the words that follow the program's name: `loads graph.nq and dumps it`. */
  readonly asked: string;
  readonly answer: (bench: Bench) => Promise<Finding> | Finding;
}

export interface Judge {
  readonly program: string;
  /** What it needs; the first is the program itself, whose version the report tells. */
  readonly needs: readonly [Need, ...Need[]];
  readonly questions: readonly Question[];
}

/** A remark of a program that is no fault of the release, and why. */
export interface Explanation {
  readonly remark: RegExp;
  readonly why: string;
}

/** Parts what a program remarks into faults and what is explained; each explanation is told once, with how often. */
export function explain(
  remarks: readonly string[],
  explanations: readonly Explanation[],
): { faults: string[]; explained: string[] } {
  const faults = remarks.filter((text) => !explanations.some(({ remark }) => remark.test(text)));
  const explained = explanations.flatMap(({ remark, why }) => {
    const times = remarks.filter((text) => remark.test(text)).length;
    return times > 0 ? [`${why} (${times} ${times === 1 ? "remark" : "remarks"})`] : [];
  });
  return { faults, explained };
}

/** For a question that needs the standards' own files, where they are not at hand. */
export const withoutStandards: Finding = {
  looked: 0,
  of: "files",
  faults: [],
  skipped: "the standards' own files are not at hand (STANDARDS names their folder)",
};
