// annals check DIR: verifies a release from its published files alone.
import { check } from "../check/check.ts";
import type { Console } from "./console.ts";
import { openRelease } from "./release-folder.ts";

/** Verifies the release in `folder`. The exit status: 0 where nothing is wrong, else 1. Throws a Refusal without a release. */
export async function verify(folder: string, terminal: Console): Promise<0 | 1> {
  const { problems, counts } = await check(openRelease(folder));
  for (const problem of problems) terminal.problem(problem);
  const told = Object.entries(counts).map(([what, n]) => `${n} ${what}`);
  const verdict = problems.length === 0 ? "nothing to report" : `${problems.length} problems`;
  terminal.result(
    terminal.json
      ? JSON.stringify({ folder, counts, problems }, null, 2)
      : `${folder}: ${verdict} (${told.join(", ")})`,
  );
  return problems.length === 0 ? 0 : 1;
}
