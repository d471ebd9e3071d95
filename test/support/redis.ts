// A real Redis for each test, and an end of all processes that it started.
import { afterEach, beforeEach } from "vitest";
import { freePort, type Running, start, until } from "./program.ts";

/** Starts a Redis before each test that keeps nothing on disk: when it dies it has forgotten everything. */
export function useRedis(folder: string) {
  const running: Running[] = [];
  const run = (one: Running): Running => {
    running.push(one);
    return one;
  };
  let redis: Running;
  let port = 0;
  const restart = async (): Promise<void> => {
    const where = ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--dir", folder];
    redis = run(start("redis-server", where));
    await until(() => redis.said().includes("Ready to accept connections"), "Redis");
  };
  beforeEach(async () => {
    port = await freePort();
    await restart();
  });
  afterEach(async () => {
    for (const one of running) one.process.kill("SIGKILL");
    await Promise.all(running.splice(0).map((one) => one.ended));
  });
  return { run, restart, redis: () => redis, url: () => `redis://127.0.0.1:${port}` };
}
