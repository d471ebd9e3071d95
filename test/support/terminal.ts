// Runs the command line in this process, with its words caught.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { main } from "../../pipeline/main.ts";

export interface Outcome {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** What `annals ARGS...` prints and returns. */
export async function annals(...args: string[]): Promise<Outcome> {
  const out: string[] = [];
  const err: string[] = [];
  const streams = {
    out: (text: string): void => void out.push(text),
    err: (text: string): void => void err.push(text),
    isTerminal: false,
  };
  const status = await main(args, streams);
  return { status, out: out.join(""), err: err.join("") };
}

/** An empty folder that is gone after the tests of the file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "annals-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
