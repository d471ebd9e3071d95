// The queue on a real Redis with worker processes that are killed: nothing is lost, and the release is the same.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { letter, mail } from "../support/letters.ts";
import { type Running, startAnnals, until } from "../support/program.ts";
import { useRedis } from "../support/redis.ts";
import { fingerprint } from "../support/release.ts";
import { temporaryFolder } from "../support/terminal.ts";

const root = temporaryFolder();
const DOCUMENTS = 16;

const NEWSLETTER = readFileSync(
  join(import.meta.dirname, "../../input/newsletters/china-st-newsletter-no-23.md"),
  "utf8",
);

/** A newsletter of many articles: a while's work. */
const long = (number: number, articles: number): string =>
  Array.from({ length: articles }, (_, at) => letter(number * 31 + at)).join("\n");

const { run, restart, url, redis } = useRedis(root);

const worker = (): Running => run(startAnnals(["work", "--redis", url(), "--concurrency", "1"]));
const madeBy = (one: Running): number => (one.said().match(/^\d+: /gm) ?? []).length;

/** A folder for a case, with its newsletters, and the way to build it. */
function scene(name: string, letters: Readonly<Record<string, string>>) {
  const place = join(root, name);
  const input = join(place, "input");
  mkdirSync(input, { recursive: true });
  for (const [document, text] of Object.entries(letters)) writeFileSync(join(input, document), text);
  const cache = join(place, "cache");
  const files = (folder: string): string[] =>
    readdirSync(join(cache, folder), { recursive: true, encoding: "utf8" }).filter((n) => n.endsWith(".gz"));
  return {
    place,
    build: (...options: readonly string[]): Running => {
      const where = [input, "--out", join(place, "queue"), "--cache", cache];
      return run(
        startAnnals(["--json", "build", ...where, "--engine", "queue", "--redis", url(), ...options]),
      );
    },
    inline: async (): Promise<string[]> => {
      await run(startAnnals(["--json", "build", input, "--out", join(place, "inline"), "--engine", "inline"]))
        .ended;
      return fingerprint(join(place, "inline"));
    },
    staged: (): string[] => files("inputs"),
  };
}

const many = Object.fromEntries(
  Array.from({ length: DOCUMENTS }, (_, number) => [`${number}.md`, long(number, 10)]),
);

test("two of three workers are killed in the middle of a document", async () => {
  const { build, inline, place, staged } = scene("killed", many);
  const workers = [worker(), worker(), worker()] as const;
  const built = build();
  await until(() => madeBy(workers[0]) > 0 && madeBy(workers[1]) > 0, "two workers to begin");
  workers[0].process.kill("SIGKILL");
  await sleep(30);
  workers[1].process.kill("SIGKILL");
  const { status, out, err } = await built.ended;
  expect(status, err).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ files: DOCUMENTS, published: DOCUMENTS, reused: 0 });
  expect(madeBy(workers[2])).toBeGreaterThan(0);
  expect(fingerprint(join(place, "queue"))).toEqual(await inline());
  expect(staged()).toEqual([]);
});

test("Redis dies in the middle and comes back with nothing", async () => {
  const { build, inline, place, staged } = scene("forgetful", many);
  const workers = [worker(), worker(), worker()];
  const built = build();
  await until(() => workers.some((one) => madeBy(one) > 0), "a worker to begin");
  redis().process.kill("SIGKILL");
  await redis().ended;
  await sleep(1500);
  await restart();
  const { status, out, err } = await built.ended;
  expect(status, err).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ published: DOCUMENTS });
  expect(workers.reduce((sum, one) => sum + madeBy(one), 0)).toBeGreaterThanOrEqual(DOCUMENTS - 1);
  expect(fingerprint(join(place, "queue"))).toEqual(await inline());
  expect(staged()).toEqual([]);
});

test("a document that ends every process that reads it stands in quarantine after three tries", async () => {
  const { build, place, staged } = scene("poison", {
    "good.md": letter(7),
    "other.md": letter(8),
    "poison.md": long(1, 2000),
  });
  const built = build();
  const finished = built.ended.then(() => true);
  let tries = 0;
  for (; tries < 9 && built.process.exitCode === null; tries++) {
    const victim = worker();
    await Promise.race([finished, until(() => victim.said().includes("poison.md begun"), "the poison", 90)]);
    victim.process.kill("SIGKILL");
    await victim.ended;
  }
  const { status, out, err } = await built.ended;
  expect(status, err).toBe(1);
  expect(JSON.parse(out)).toMatchObject({ files: 3, published: 2 });
  expect(tries).toBeLessThanOrEqual(4);
  const quarantine = readFileSync(join(place, "queue", "csv", "quarantine.csv"), "utf8");
  expect(quarantine).toMatch(/poison\.md.*ended \(tried 3 times\)/);
  expect(staged()).toEqual([]);
});

test("a mail whose work does not end is stopped by its worker, and the others of its mailbox are published", async () => {
  const box = mail("First", letter(1)) + mail("Long", NEWSLETTER.repeat(300)) + mail("Last", letter(2));
  const { build, place, staged } = scene("endless", { "box.mbox": box, "letter.md": letter(3) });
  worker();
  const { status, out, err } = await build("--max-seconds", "8").ended;
  expect(status, err).toBe(1);
  expect(JSON.parse(out)).toMatchObject({ files: 2, published: 3 });
  const quarantine = readFileSync(join(place, "queue", "csv", "quarantine.csv"), "utf8");
  expect(quarantine).toMatch(/box\.mbox\/.*did not end in 8 seconds and was stopped/);
  expect(staged()).toEqual([]);
});

test("a Redis that does not answer is told in a line", async () => {
  const { build } = scene("absent", { "good.md": letter(7) });
  redis().process.kill("SIGKILL");
  await redis().ended;
  const { status, err } = await build().ended;
  expect(status).toBe(1);
  expect(err).toMatch(/^annals: .*127\.0\.0\.1:\d+: no Redis answers \(ECONNREFUSED\)\n {2}hint: /);
});
