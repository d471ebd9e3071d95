// `make conformance`: installs programs that are none of ours, asks each what it thinks of a release, and tells.
// Arguments: the release folder, where the report goes, the folder of the standards' own files, names of judges (all).
import { existsSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { Bench } from "./bench.ts";
import type { Finding, Judge, Question } from "./judge.ts";
import { judges } from "./judges.ts";
import { install, versionOf } from "./needs.ts";
import { openRelease, type Release } from "./release.ts";
import { type Answer, failed, few, report, scope, skipped } from "./report.ts";

const WORKSHOP = ".scratch/conformance";
const [folder = "output", target = "", standardsFolder = "", ...names] = process.argv.slice(2);
const standards = existsSync(standardsFolder) ? resolve(standardsFolder) : undefined;

/** One judge that fails, or a program that falls over, is an answer: the others are asked all the same. */
async function ask(question: Question, bench: Bench): Promise<Finding> {
  try {
    const finding = await question.answer(bench);
    if (finding.looked > 0 || finding.skipped) return finding;
    return { ...finding, faults: [...finding.faults, "nothing was looked at"] };
  } catch (error) {
    return { looked: 0, of: "", faults: [error instanceof Error ? error.message : String(error)] };
  }
}

function tell(answer: Answer): void {
  const { program, version, asked, finding } = answer;
  const verdict = failed(answer) ? "FAULT" : skipped(answer) ? "skip " : "ok   ";
  console.log(`${verdict} ${program} ${version} ${asked}: ${finding.skipped ?? scope(finding)}`);
  for (const fault of names.length > 0 ? finding.faults : few(finding.faults))
    console.log(`        ${fault}`);
  for (const why of finding.explained ?? []) console.log(`        explained: ${why}`);
}

async function askAll(release: Release, chosen: readonly Judge[]): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const { program, needs, questions } of chosen) {
    const bench = new Bench(release, WORKSHOP, program.replace(/\W+/g, "-"), standards);
    for (const question of questions) {
      const finding = await ask(question, bench);
      const answer = { program, version: versionOf(needs[0]), asked: question.asked, finding };
      tell(answer);
      answers.push(answer);
    }
  }
  return answers;
}

const chosen = names.length > 0 ? judges.filter(({ program }) => names.includes(program)) : judges;
install(
  chosen.flatMap(({ needs }) => needs),
  WORKSHOP,
);
const release = openRelease(folder);
const answers = await askAll(release, chosen);
const faults = answers.filter(failed).length;
const unasked = answers.filter(skipped).length;
// Some of the judges alone make no report.
if (target && names.length === 0) writeFileSync(target, report(release.version, answers));
console.log(`conformance: ${answers.length - faults - unasked} passed, ${faults} failed, ${unasked} skipped`);
process.exitCode = faults > 0 || answers.length === 0 ? 1 : 0;
