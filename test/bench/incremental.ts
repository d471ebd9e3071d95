// A rebuild after one changed document of many, beside clean builds, which it must equal: `make bench-incremental`.
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { letter } from "../support/letters.ts";
import { startAnnals } from "../support/program.ts";
import { fingerprint } from "../support/release.ts";

const DOCUMENTS = Number(process.argv[2] ?? 10_000);
const place = join(import.meta.dirname, "../../.scratch/incremental");
const at = (name: string): string => join(place, name);

rmSync(place, { recursive: true, force: true });
mkdirSync(at("input"), { recursive: true });
for (let number = 0; number < DOCUMENTS; number++) writeFileSync(at(`input/${number}.md`), letter(number));

/** Builds and prints how long it took, and how many documents were not read again. */
async function timed(what: string, out: string, expected: number, ...more: string[]): Promise<void> {
  const begin = performance.now();
  const {
    status,
    out: told,
    err,
  } = await startAnnals(["--json", "build", at("input"), "--out", at(out), ...more]).ended;
  if (status !== 0) throw new Error(`${what}: ${err}`);
  const { reused } = JSON.parse(told);
  if (reused !== expected) throw new Error(`${what}: ${reused} documents reused, expected ${expected}`);
  const seconds = ((performance.now() - begin) / 1000).toFixed(1);
  console.log(`${what.padEnd(32)}${seconds.padStart(8)} s ${String(reused).padStart(8)} reused`);
}

console.log(`${DOCUMENTS} documents`);
await timed("first build, with a cache", "kept", 0, "--cache", at("cache"));
writeFileSync(at("input/7.md"), letter(DOCUMENTS + 7));
await timed("rebuild, one document changed", "kept", DOCUMENTS - 1, "--cache", at("cache"));
await timed("clean build", "clean", 0);
if (`${fingerprint(at("kept"))}` !== `${fingerprint(at("clean"))}`) throw new Error("the releases differ");
const parts = readdirSync(at("cache"), { recursive: true, encoding: "utf8" }).filter((name) =>
  name.endsWith(".gz"),
);
const bytes = parts.reduce((sum, name) => sum + statSync(at(`cache/${name}`)).size, 0);
console.log(
  `the releases are the same; ${parts.length} parts of ${Math.round(bytes / parts.length)} bytes on average`,
);
rmSync(place, { recursive: true });
