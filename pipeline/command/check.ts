// annals check DIR: verifies a release from its published files alone.
import { Piscina } from "piscina";
import { checkBy, type Report, type Verdict } from "../check/check.ts";
import type { CheckJob } from "./check-thread.ts";
import type { Console } from "./console.ts";
import { openRelease } from "./release-folder.ts";

/** Run from its sources, a thread needs the loader that this process has. */
const fromSources = import.meta.url.endsWith(".ts");

/** Room for what is new, in MiB: what is read of a line dies young, and is copied less the seldomer it is swept. */
const YOUNG_GENERATION = 96;

/** Looks at each half in a thread of its own. */
async function checkInThreads(folder: string): Promise<Verdict> {
  const threads = new Piscina<CheckJob, Report[]>({
    filename: new URL(fromSources ? "./check-thread.ts" : "./check-thread.js", import.meta.url).href,
    execArgv: fromSources ? ["--import", "tsx"] : [],
    minThreads: 2,
    maxThreads: 2,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION },
  });
  try {
    return await checkBy((half) => threads.run({ folder, half }));
  } finally {
    await threads.destroy();
  }
}

/** Verifies the release in `folder`. The exit status: 0 where nothing is wrong, else 1. Throws a Refusal without a release. */
export async function verify(folder: string, terminal: Console): Promise<0 | 1> {
  openRelease(folder);
  const { problems, counts } = await checkInThreads(folder);
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
