// Same input, same bytes: whatever the order of the files, the concurrency, the time zone and the locale.
import { copyFileSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { fingerprint } from "../support/release.ts";
import { annals, temporaryFolder } from "../support/terminal.ts";

const GOLD = join(import.meta.dirname, "..", "gold");
const folder = temporaryFolder();

test("order and concurrency change nothing", async () => {
  const names = readdirSync(GOLD).filter((name) => name.endsWith(".txt"));
  const inputs = names.map((name) => join(GOLD, name));
  const other = join(folder, "copied");
  mkdirSync(other);
  for (const name of [...names].reverse()) copyFileSync(join(GOLD, name), join(other, name));
  const { TZ, LANG } = process.env;
  const one = await annals("--quiet", "build", ...inputs, "--out", join(folder, "one"), "--concurrency", "1");
  Object.assign(process.env, { TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8" });
  const two = await annals("--quiet", "build", other, "--out", join(folder, "two"), "--concurrency", "16");
  Object.assign(process.env, { TZ: TZ ?? "UTC", LANG: LANG ?? "C" });
  expect(one.err + two.err).toBe("");
  expect(fingerprint(join(folder, "two"))).toEqual(fingerprint(join(folder, "one")));
});
