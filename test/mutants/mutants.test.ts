// Single faults put into a release, by chance over files and kinds of fault: check names each. MUTANTS=200 tries that many.
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { check } from "../../pipeline/check/check.ts";
import { openRelease } from "../../pipeline/command/release-folder.ts";
import { filesOf, releaseOf } from "../export/sample-release.ts";
import { FAULTS, mutantsOf, verdictOn } from "./mutants.ts";

const SEED = Number(process.env.FC_SEED ?? 23);
const SMALL = Number(process.env.MUTANTS ?? 30);
/** A release of a real newsletter takes longer to check than the sample, so of it there are fewer. */
const LARGE = Math.floor(SMALL / 10);

function committed(): Map<string, Uint8Array> {
  const { list, read } = openRelease(join(import.meta.dirname, "../../output"));
  return new Map(list().map((path) => [path, read(path)]));
}

const releases: [string, ReadonlyMap<string, Uint8Array>, number][] = [
  ["the sample", await releaseOf(), SMALL],
  ["the release", committed(), LARGE],
];

describe.each(releases)("%s", async (_, release, count) => {
  const mutants = await mutantsOf(release, count, SEED);
  test("has no fault", async () => {
    expect((await check(filesOf(release))).problems).toEqual([]);
  });
  test(`has ${count} mutants, of as many kinds as there are`, () => {
    expect(mutants).toHaveLength(count);
    const kinds = new Set(mutants.map(({ fault }) => fault));
    expect(kinds.size).toBe(Math.min(count, FAULTS.length));
  });
  test.each(mutants.map((mutant) => [mutant.name, mutant] as const))("%s", async (_name, mutant) => {
    const { isNamed, said } = await verdictOn(mutant);
    expect(
      isNamed,
      `expected a message on ${mutant.about || mutant.path}\n${said.slice(0, 9).join("\n")}`,
    ).toBe(true);
  });
});
