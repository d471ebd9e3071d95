// annals work: makes parts for builds with `--engine queue`, on this or any machine that shares their cache.
import { MachineFault } from "../engine/fault.ts";
import type { WorkerOptions } from "../engine/worker.ts";
import { type Console, Refusal } from "./console.ts";

/** Works until it is told to stop (SIGINT, SIGTERM): what is begun is ended first. Throws Refusals. */
export async function work(options: WorkerOptions, terminal: Console): Promise<0> {
  const { startWorker } = await import("../engine/worker.ts");
  const worker = await startWorker(options, {
    tell: (line) => terminal.note(line),
    begun: (document) => terminal.note(`${document} begun`),
    made: (made, document) => terminal.note(`${made}: ${document}`),
  }).catch((error: unknown) => {
    throw error instanceof MachineFault ? new Refusal(error.message, 1, error.hint) : error;
  });
  terminal.note("Waiting for documents; stop with Ctrl-C");
  await new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
  await worker.close();
  return 0;
}
