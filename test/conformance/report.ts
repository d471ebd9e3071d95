// conformance.md: what other people's programs say of a release, as a table that a visitor can read.
import type { Finding } from "./judge.ts";

/** An answer, with who was asked what. */
export interface Answer {
  readonly program: string;
  readonly version: string;
  readonly asked: string;
  readonly finding: Finding;
}

/** How many faults of one answer are told one by one. */
const MOST = 5;

/** What is told of the faults: the first of many. */
export const few = (faults: readonly string[]): string[] =>
  faults.length > MOST
    ? [...faults.slice(0, MOST), `and ${faults.length - MOST} more like these`]
    : [...faults];

export const failed = ({ finding }: Answer): boolean => finding.faults.length > 0;
export const skipped = ({ finding }: Answer): boolean => finding.skipped !== undefined;

const cell = (text: string): string => text.replaceAll("|", "\\|").replace(/\s+/g, " ").trim();
const grouped = (n: number): string => String(n).replace(/\B(?=(?:\d{3})+$)/g, ",");

/** What was looked at, with its number. */
export const scope = ({ looked, of }: Finding): string => `${grouped(looked)} ${of}`;

function result(answer: Answer): string {
  if (skipped(answer)) return "not asked";
  return failed(answer) ? `${answer.finding.faults.length} faults` : "no fault";
}

function row(answer: Answer): string {
  const { program, version, asked, finding } = answer;
  const notes = [
    ...few(finding.faults),
    ...(finding.explained ?? []),
    ...(finding.skipped ? [finding.skipped] : []),
  ];
  const cells = [
    program,
    version,
    asked,
    skipped(answer) ? "" : scope(finding),
    result(answer),
    notes.join("; "),
  ];
  return `| ${cells.map(cell).join(" | ")} |`;
}

/** The report. It holds no date and no path, so that the same programs on the same release give the same bytes. */
export function report(release: string, answers: readonly Answer[]): string {
  const programs = new Set(answers.map(({ program }) => program)).size;
  const faulty = answers.filter(failed).length;
  const unasked = answers.filter(skipped).length;
  const verdict = faulty === 0 ? "None of them found a fault." : `${faulty} of the answers tell of a fault.`;
  const rest = unasked === 0 ? "" : ` ${unasked} questions could not be asked.`;
  return `# What other programs say of this release

${programs} programs that are none of ours were asked ${answers.length} questions about release \`${release}\`. ${verdict}${rest}
\`make conformance\` installs them and asks again. Where nothing was looked at, the answer counts as a fault; so does each warning that is
not explained in the last column.

| program | version | what it was asked | looked at | result | remarks |
| --- | --- | --- | --- | --- | --- |
${answers.map(row).join("\n")}
`;
}
