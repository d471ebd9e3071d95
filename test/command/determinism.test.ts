// Same input, same bytes: whatever the order and the dates of the files, the place, the day, the time zone, the locale and
// the concurrency. BUILDS=20 tries that many, each in a process of its own.
import { execFile } from "node:child_process";
import { copyFileSync, mkdirSync, readdirSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { sampleOf } from "../support/gold.ts";
import { randomNumbers } from "../support/noise.ts";
import { fingerprint } from "../support/release.ts";
import { temporaryFolder } from "../support/terminal.ts";

const ROOT = join(import.meta.dirname, "../..");
const GOLD = join(ROOT, "test/gold");
const folder = temporaryFolder();

const BUILDS = Number(process.env.BUILDS ?? 1);
const documents = readdirSync(GOLD).filter((name) => name.endsWith(".txt"));
/** A quick run takes few of them. */
const names = sampleOf(documents, process.env.BUILDS ? 50 : 4);

const ZONES = ["UTC", "Pacific/Kiritimati", "America/St_Johns", "Asia/Kathmandu", "Pacific/Pago_Pago"];
const LOCALES = ["C", "tr_TR.UTF-8", "de_DE.UTF-8", "ar_EG.UTF-8", "ja_JP.UTF-8", "lt_LT.UTF-8"];
const DAYS = ["1970-01-01T00:00:01Z", "1999-12-31T23:59:59Z", "2024-02-29T12:00:00Z", "2038-01-19T03:14:08Z"];

const random = randomNumbers(Number(process.env.FC_SEED ?? 23));
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
const shuffled = <T>(list: readonly T[]): T[] =>
  list
    .map((item) => [random(), item] as const)
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item);

/** A module that has the program see another day, and other chances, than there are. */
const clockOf = (day: string): string =>
  `data:text/javascript,${encodeURIComponent(`
    const Real = Date, shift = Real.parse("${day}") - Real.now();
    globalThis.Date = class extends Real {
      constructor(...given) { given.length ? super(...given) : super(Real.now() + shift); }
      static now() { return Real.now() + shift; }
    };
    let state = ${Math.floor(random() * 1e9)};
    Math.random = () => (state = (state * 16807) % 2147483647) / 2147483647;
  `)}`;

interface World {
  readonly zone: string;
  readonly locale: string;
  readonly day: string;
  readonly concurrency: string;
  /** The files in this order: named one by one, or as the folder has them. */
  readonly order: readonly string[];
  readonly isFolder: boolean;
}

async function build(
  number: number,
  { zone, locale, day, concurrency, order, isFolder }: World,
): Promise<string> {
  const home = join(folder, String(number), ...Array.from({ length: number % 4 }, () => "within"));
  const input = join(home, `texts ${number}`);
  mkdirSync(input, { recursive: true });
  for (const name of order) {
    copyFileSync(join(GOLD, name), join(input, name));
    const time = Math.floor(random() * 2e9);
    utimesSync(join(input, name), time, time);
  }
  const out = join(home, "out");
  const inputs = isFolder ? [input] : order.map((name) => join(input, name));
  await promisify(execFile)(
    process.execPath,
    [
      "--import",
      clockOf(day),
      join(ROOT, "dist/main.js"),
      "--quiet",
      "build",
      ...inputs,
      "--out",
      out,
      "--concurrency",
      concurrency,
    ],
    { cwd: home, env: { PATH: process.env.PATH, TZ: zone, LANG: locale, LC_ALL: locale } },
  );
  return out;
}

test(`${BUILDS} builds in other worlds are the same, byte for byte`, async () => {
  const plain = {
    zone: "UTC",
    locale: "C",
    day: "2026-11-25T12:00:00Z",
    concurrency: "1",
    order: names,
    isFolder: false,
  };
  const expected = fingerprint(await build(0, plain));
  expect(expected.length).toBeGreaterThan(60);
  for (let number = 1; number <= BUILDS; number++) {
    const world: World = {
      zone: ZONES[number % ZONES.length] ?? "UTC",
      locale: LOCALES[number % LOCALES.length] ?? "C",
      day: pick(DAYS),
      concurrency: pick(["1", "2", "5", "16"]),
      order: shuffled(names),
      isFolder: random() < 0.5,
    };
    expect(fingerprint(await build(number, world)), JSON.stringify(world)).toEqual(expected);
  }
}, 1_800_000);
