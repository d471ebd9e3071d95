// Judges cannot pass by looking at nothing, nor by what is not explained; the report they give is always the same.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { datasetOf, releaseOf } from "../export/sample-release.ts";
import { compareCells, compareQuads, sameUnmarked, sameValue } from "./compare.ts";
import { explain } from "./judge.ts";
import { judges } from "./judges.ts";
import type { Release } from "./release.ts";
import { type Answer, failed, report } from "./report.ts";

const QUAD = '<urn:a> <urn:b> "1" .';
const release: Release = {
  file: (path) => path,
  text: () => "",
  json: () => ({}),
  version: "1.0.0",
  graph: new Set([QUAD]),
  tables: [
    {
      name: "t",
      file: "csv/t.csv",
      types: ["string", "number"],
      cells: [
        ["a", "n"],
        ["|007", "1"],
      ],
    },
  ],
};
const answer = (finding: Partial<Answer["finding"]>): Answer => ({
  program: "p",
  version: "1",
  asked: "reads a|b",
  finding: { looked: 1234, of: "quads", faults: [], ...finding },
});

describe("answers", () => {
  test.each([
    [`${QUAD}\n`, []],
    ["", [`lost: ${QUAD}`]],
    ['<urn:a> <urn:b> "2" .\n', [`lost: ${QUAD}`, 'added: <urn:a> <urn:b> "2" .']],
  ])("the dump %j is compared quad by quad", (dump, faults) => {
    expect(compareQuads(dump, release).faults).toEqual(faults);
  });

  test.each([
    [["|007", "1.0"], sameValue, 0],
    [["007", "1"], sameUnmarked, 0],
    [["007", "1"], sameValue, 1],
    [["7", "1"], sameUnmarked, 1],
    [["|007", ""], sameValue, 1],
  ])("the cells %j are compared one by one", (row, same, faults) => {
    const finding = compareCells({ t: [["a", "n"], row] }, release, same);
    expect([finding.looked, finding.faults.length]).toEqual([4, faults]);
  });

  test("a table that is missing or short is told", () => {
    expect(compareCells({}, release).faults).toEqual(["t: no such table"]);
    expect(compareCells({ t: [["a", "n"]] }, release).faults).toEqual(["t: 1 rows, expected 2"]);
  });

  test("what is not explained is a fault", () => {
    const explanations = [{ remark: /^known/, why: "it is so" }];
    expect(explain(["known 1", "known 2", "new"], explanations)).toEqual({
      faults: ["new"],
      explained: ["it is so (2 remarks)"],
    });
    expect(explain([], explanations)).toEqual({ faults: [], explained: [] });
  });
});

describe("the report", () => {
  test("tells programs, questions, what was looked at and what came of it", () => {
    const answers = [answer({}), answer({ faults: ["x"] }), answer({ looked: 0, skipped: "not here" })];
    expect(answers.map(failed)).toEqual([false, true, false]);
    const lines = report("1.0.0", answers).split("\n");
    expect(lines).toContain("| p | 1 | reads a\\|b | 1,234 quads | no fault |  |");
    expect(lines).toContain("| p | 1 | reads a\\|b | 1,234 quads | 1 faults | x |");
    expect(lines).toContain("| p | 1 | reads a\\|b |  | not asked | not here |");
  });

  test.each([
    ["of this release", true],
    ["of another release", false],
  ])("%s is published: %s", async (_, ours) => {
    const files = await releaseOf();
    const { version } = JSON.parse(Buffer.from(files.get("dataset.jsonld") ?? []).toString());
    const told = report(ours ? version : "1.0.0", [answer({})]);
    const published = await releaseOf({ ...datasetOf(), conformance: told });
    expect(published.has("conformance.md")).toBe(ours);
  });
});

test("every judge is asked, each by a name of its own", () => {
  const files = readdirSync(join(import.meta.dirname, "judges"));
  expect(judges.length).toBe(files.length);
  expect(new Set(judges.map(({ program }) => program)).size).toBe(judges.length);
});
