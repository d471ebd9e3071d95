// Faults of the machine: disks that are full or read-only, builds that are killed or meet another, files that cannot be had.
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { beforeAll, expect, test } from "vitest";
import { letter } from "../support/letters.ts";
import { type Ended, start, startAnnals, until } from "../support/program.ts";
import { fingerprint } from "../support/release.ts";
import { temporaryFolder } from "../support/terminal.ts";

const KILLS = Number(process.env.KILLS ?? 100);
/** What one of them may take on a machine that does much else, in milliseconds. */
const KILL_MS = 30_000;
const SEED = Number(process.env.SEED ?? 23);
const root = temporaryFolder();
const input = join(root, "input");
const changed = join(root, "changed");
let before: string[] = [];
let after: string[] = [];

const build = (from: string, out: string, ...more: string[]): Promise<Ended> =>
  startAnnals(["--quiet", "build", from, "--out", out, ...more]).ended;

/** A place with a release in it, and nothing else. */
function place(name: string): { readonly folder: string; readonly out: string } {
  const folder = join(root, name);
  const out = join(folder, "release");
  mkdirSync(folder);
  cpSync(join(root, "before"), out, { recursive: true });
  return { folder, out };
}

beforeAll(async () => {
  chmodSync(root, 0o755);
  for (const [folder, first] of [
    [input, 1],
    [changed, 5],
  ] as const) {
    mkdirSync(folder);
    for (const number of [first, first + 1, first + 2])
      writeFileSync(join(folder, `${number}.md`), letter(number));
  }
  for (const [from, to] of [
    [input, "before"],
    [changed, "after"],
  ] as const)
    expect(await build(from, join(root, to))).toMatchObject({ status: 0 });
  before = fingerprint(join(root, "before"));
  after = fingerprint(join(root, "after"));
});

/** Numbers from 0 to 1, the same for a seed. */
function* chances(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    yield state / 2 ** 32;
  }
}

test(
  `builds that are killed at ${KILLS} moments`,
  async () => {
    const { folder, out } = place("killed");
    const cache = join(folder, "cache");
    const begin = performance.now();
    expect(await build(changed, out, "--cache", cache)).toMatchObject({ status: 0 });
    const whole = performance.now() - begin;
    const chance = chances(SEED);
    let cut = 0;
    for (let kill = 0; kill < KILLS; kill++) {
      rmSync(cache, { recursive: true, force: true });
      const engine = kill % 4 === 0 ? ["--engine", "threads"] : ["--cache", cache];
      const running = startAnnals(["--quiet", "build", kill % 2 ? input : changed, "--out", out, ...engine]);
      await Promise.race([running.ended, sleep(whole * 1.2 * chance.next().value)]);
      running.process.kill("SIGKILL");
      if ((await running.ended).signal === "SIGKILL") cut++;
      if (!existsSync(out)) expect(fingerprint(join(folder, ".release.old"))).toSatisfy(isEither);
      else expect(fingerprint(out)).toSatisfy(isEither);
    }
    expect(cut).toBeGreaterThan(KILLS / 3);
    expect(await build(input, out, "--cache", cache)).toMatchObject({ status: 0 });
    expect(fingerprint(out)).toEqual(before);
    expect(readdirSync(folder).sort()).toEqual(["cache", "release"]);
    expect(readdirSync(join(cache, "unfinished"))).toEqual([]);
  },
  KILLS * KILL_MS,
);

const isEither = (release: string[]): boolean => [before, after].some((one) => `${one}` === `${release}`);

test("a build that was killed between the two renames is mended by the next, even by one that fails", async () => {
  const { folder, out } = place("between");
  const old = join(folder, ".release.old");
  const half = join(folder, ".release.new");
  const lay = (): void => {
    cpSync(join(root, "before"), old, { recursive: true });
    rmSync(out, { recursive: true, force: true });
    mkdirSync(join(folder, ".release.parts", "ab"), { recursive: true });
    mkdirSync(half);
    writeFileSync(join(folder, ".release.lock"), "elsewhere");
    writeFileSync(join(folder, `.release.lock.${deadOwner()}`), deadOwner());
  };
  lay();
  expect(await build(changed, out)).toMatchObject({
    status: 1,
    err: expect.stringContaining(".release.lock"),
  });
  writeFileSync(join(folder, ".release.lock"), deadOwner());
  expect(await build(join(root, "empty.md"), out)).toMatchObject({ status: 2 });
  expect(await build(changed, out)).toMatchObject({ status: 0 });
  expect(fingerprint(out)).toEqual(after);
  expect(readdirSync(folder)).toEqual(["release"]);
});

/** What a lock says of a process of this machine that is dead: its number is one that no process has. */
function deadOwner(): string {
  const host = readFileSync("/proc/sys/kernel/hostname", "utf8")
    .trim()
    .replace(/[^A-Za-z0-9.-]/g, "_");
  return `${host}~4194304~1`;
}

test("of two builds at once in a folder, one is refused in a line, and nothing is mixed", async () => {
  const { folder, out } = place("twice");
  const many = join(root, "many");
  mkdirSync(many);
  for (let number = 0; number < 40; number++) writeFileSync(join(many, `${number}.md`), letter(number));
  const first = startAnnals(["--quiet", "build", many, "--out", out]);
  await until(() => existsSync(join(folder, ".release.lock")), "the first build to begin");
  const second = await build(changed, out);
  expect(second.status).toBe(1);
  expect(second.err).toMatch(/^annals: .*another build is writing this release\n {2}hint: .*\n$/);
  expect(await first.ended).toMatchObject({ status: 0 });
  expect(readFileSync(join(out, "csv", "issues.csv"), "utf8").match(/^issue\//gm)).toHaveLength(40);
  expect(readdirSync(folder)).toEqual(["release"]);
});

test.each(["SIGINT", "SIGTERM"] as const)("a build that is stopped by %s leaves nothing", async (signal) => {
  const { folder, out } = place(signal);
  const running = startAnnals(["--quiet", "build", changed, "--out", out]);
  await until(() => existsSync(join(folder, ".release.lock")), "the build to begin");
  running.process.kill(signal);
  expect((await running.ended).signal).toBe(signal);
  expect(fingerprint(out)).toEqual(before);
  expect(readdirSync(folder)).toEqual(["release"]);
});

/** A file that no process may make larger than so many blocks of 512 bytes: what a full disk does to a writer. */
const limited = (blocks: number, args: readonly string[]): Promise<Ended> =>
  start("bash", ["-c", `trap '' XFSZ; ulimit -f ${blocks}; exec "$@"`, "bash", process.execPath, ...args])
    .ended;
const MAIN = join(import.meta.dirname, "..", "..", "dist", "main.js");

test.each([
  ["parts", 2],
  ["files of the release", 40],
])("a disk that takes no more %s: one line, the old release stands", async (_, blocks) => {
  const { folder, out } = place(`full-${blocks}`);
  const { status, err } = await limited(blocks, [MAIN, "--quiet", "build", changed, "--out", out]);
  expect(status, err).toBe(1);
  expect(err).toMatch(/^annals: .*(EFBIG|ENOSPC|SQLITE_FULL).*\n {2}hint: .*\n$/);
  expect(fingerprint(out)).toEqual(before);
  expect(readdirSync(folder)).toEqual(["release"]);
});

const isRoot = process.getuid?.() === 0;

test.runIf(isRoot)("a full file system", async (context) => {
  const folder = join(root, "small");
  mkdirSync(folder);
  const mounted = await start("mount", ["-t", "tmpfs", "-o", "size=1536k", "tmpfs", folder]).ended;
  if (mounted.status !== 0) context.skip("this machine lets nobody mount; the limit above stands for it");
  try {
    const out = join(folder, "release");
    const { status, err } = await build(changed, out);
    expect(status, err).toBe(1);
    expect(err).toMatch(/^annals: .*ENOSPC.*\n {2}hint: .*\n$/);
    expect(readdirSync(folder)).toEqual([]);
  } finally {
    await start("umount", [folder]).ended;
  }
});

/** As somebody who may not do everything: nobody, where the tests run as root. */
const asNobody = isRoot ? { uid: 65534, gid: 65534 } : {};

test("an output that may not be written", async () => {
  const { folder, out } = place("closed");
  chmodSync(folder, 0o555);
  const { status, err } = await startAnnals(["--quiet", "build", changed, "--out", out], asNobody).ended;
  chmodSync(folder, 0o755);
  expect(status).toBe(1);
  expect(err).toMatch(/^annals: .*EACCES.*\n {2}hint: .*\n$/);
  expect(fingerprint(out)).toEqual(before);
});

test("a file and a folder that may not be read, and a file that vanishes, stop nothing", async () => {
  const { out } = place("unreadable");
  const mixed = join(root, "mixed");
  mkdirSync(join(mixed, "shut"), { recursive: true });
  writeFileSync(join(mixed, "good.md"), letter(1));
  writeFileSync(join(mixed, "shut.md"), letter(2));
  symlinkSync(join(mixed, "nowhere.md"), join(mixed, "gone.md"));
  for (const path of ["shut.md", "shut"]) chmodSync(join(mixed, path), 0);
  const open = join(root, "open");
  mkdirSync(open);
  cpSync(out, join(open, "release"), { recursive: true });
  if (isRoot) chownSync(open, 65534, 65534);
  const ended = await startAnnals(["--json", "build", mixed, "--out", join(open, "release")], asNobody).ended;
  for (const path of ["shut.md", "shut"]) chmodSync(join(mixed, path), 0o755);
  expect(ended.status, ended.err).toBe(1);
  expect(JSON.parse(ended.out)).toMatchObject({ files: 3, published: 1 });
  const quarantine = readFileSync(join(open, "release", "csv", "quarantine.csv"), "utf8");
  expect(quarantine).toContain("the file cannot be read (EACCES)");
  expect(quarantine).toContain("the file cannot be read (ENOENT)");
  expect(quarantine).toMatch(/^shut,issues,the folder cannot be read/m);
});
