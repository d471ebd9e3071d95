// A server that a judge starts for itself on this machine, and stops whatever comes.
import { spawn } from "node:child_process";

const TRIES = 120;
const PAUSE = 250;

const pause = (): Promise<void> => new Promise((done) => setTimeout(done, PAUSE));

/** Waits until `ready` no longer throws. Throws what it threw last where it never stops. */
async function waitFor(ready: () => Promise<unknown>): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      await ready();
      return;
    } catch (error) {
      if (tries === TRIES) throw error;
      await pause();
    }
  }
}

/** Starts a server in a folder, works with it once it is ready, and stops it. */
export async function withServer<Result>(
  command: readonly [string, ...string[]],
  folder: string,
  ready: () => Promise<unknown>,
  work: () => Promise<Result>,
): Promise<Result> {
  const [program, ...args] = command;
  const server = spawn(program, args, { cwd: folder, stdio: "ignore" });
  const ended = new Promise((done) => server.once("close", done).once("error", done));
  try {
    await waitFor(ready);
    return await work();
  } finally {
    server.kill("SIGINT");
    await Promise.race([ended, pause().then(pause)]);
    server.kill("SIGKILL");
  }
}
