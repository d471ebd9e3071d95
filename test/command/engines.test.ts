// Every engine gives the same release, and tells the same.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { letter } from "../support/letters.ts";
import { fingerprint } from "../support/release.ts";
import { annals, temporaryFolder } from "../support/terminal.ts";

const folder = temporaryFolder();
const input = join(folder, "input");
mkdirSync(input);
for (let number = 0; number < 9; number++) writeFileSync(join(input, `${number}.md`), letter(number));
writeFileSync(join(input, "bad.md"), Buffer.from([0x23, 0x20, 0xff, 0xfe, 0x00, 0x81]));

test("threads give what one process gives", async () => {
  const build = (engine: string, ...more: string[]) =>
    annals("--json", "build", input, "--out", join(folder, engine), "--engine", engine, ...more);
  const one = await build("inline");
  const two = await build("threads", "--concurrency", "2");
  expect(two.status).toBe(1);
  expect(fingerprint(join(folder, "threads"))).toEqual(fingerprint(join(folder, "inline")));
  expect({ ...JSON.parse(two.out), out: "" }).toEqual({ ...JSON.parse(one.out), out: "" });
});
