// No id that was ever published leads nowhere: what became of it is found, kept, published and followed.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { check } from "../../pipeline/check/check.ts";
import { goneBetween } from "../../pipeline/check/retired.ts";
import type { Tables } from "../../pipeline/check/tables.ts";
import type { Problem } from "../../pipeline/core/problem.ts";
import type { Retired } from "../../pipeline/flow.ts";
import { recordTypes, tableNames } from "../../pipeline/model/records.ts";
import { redirect } from "../../pipeline/validate/redirect.ts";
import { datasetOf, filesOf, releaseOf } from "../export/sample-release.ts";
import { sample } from "../model/sample.ts";
import { annals, temporaryFolder } from "../support/terminal.ts";

const V = "2019.4.0+0123abcd";
const ANA = "person/ana-salinas";

const redirected = (redirects: readonly Retired[]) => {
  const problems: Problem[] = [];
  const dataset = redirect({ dataset: datasetOf(), redirects }, (problem) => problems.push(problem));
  return { rows: dataset.tables.redirects, problems, dataset };
};

test("a redirect may lead to any table but its own", () => {
  expect(recordTypes.redirects.fields.target.refersTo).toEqual(
    tableNames.filter((table) => table !== "redirects"),
  );
});

describe("the redirects of a release", () => {
  const cases: [string, Retired[], object[]][] = [
    [
      "lead to a record, with its name",
      [{ id: "person/a", target: ANA, lastVersion: V }],
      [{ id: "person/a", target: ANA, targetName: "Ana Salinas", lastVersion: V }],
    ],
    [
      "lead straight through others",
      [
        { id: "person/b", target: "person/a", lastVersion: V },
        { id: "person/a", target: ANA, lastVersion: "2" },
      ],
      [
        { id: "person/a", target: ANA },
        { id: "person/b", target: ANA, lastVersion: V },
      ],
    ],
    [
      "are none for an id that is used again",
      [
        { id: ANA, target: "person/a", lastVersion: V },
        { id: "person/a", target: ANA, lastVersion: V },
      ],
      [{ id: "person/a", target: ANA }],
    ],
    [
      "end where a circle would begin",
      [
        { id: "person/a", target: "person/b", lastVersion: V },
        { id: "person/b", target: "person/a", lastVersion: V },
      ],
      [{ id: "person/a" }, { id: "person/b" }],
    ],
    [
      "tell what was removed",
      [
        { id: "person/a", lastVersion: V },
        { id: "person/b", target: "person/a", lastVersion: V },
      ],
      [{ id: "person/a" }, { id: "person/b" }],
    ],
    [
      "hold the last word on an id",
      [
        { id: "person/a", lastVersion: "1" },
        { id: "person/a", target: ANA, lastVersion: V },
      ],
      [{ id: "person/a", target: ANA, lastVersion: V }],
    ],
    ["may be none", [], []],
  ];
  test.each(cases)("%s", async (_, list, expected) => {
    const { rows, problems, dataset } = redirected(list);
    expect(rows).toHaveLength(expected.length);
    expect(rows).toMatchObject(expected);
    for (const [at, row] of expected.entries()) expect("target" in (rows[at] ?? {})).toBe("target" in row);
    expect(problems).toEqual([]);
    expect((await check(filesOf(await releaseOf(dataset)))).problems).toEqual([]);
  });
  test("tell of a target that nobody knows", () => {
    const { rows, problems } = redirected([{ id: "person/a", target: "person/nobody", lastVersion: V }]);
    expect(rows).toEqual([{ id: "person/a", lastVersion: V }]);
    expect(problems).toMatchObject([{ severity: "warning", rule: "redirect-lost" }]);
    expect(problems[0]?.message).toContain("person/a leads to person/nobody");
  });
});

describe("check finds a redirect", async () => {
  const sound = await releaseOf();
  const row = `person/salinas,${ANA},Ana Salinas,`;
  const cases: [string, string, string][] = [
    ["of an id that is used", `place/el-salvador,${ANA},Ana Salinas,`, "id-taken"],
    ["that leads nowhere", "person/salinas,person/nobody,,", "reference-dangling"],
    ["that leads to another", "person/salinas,place/lempa,,", "reference-dangling"],
    ["that leads to itself", "person/salinas,person/salinas,,", "reference-dangling"],
    ["with another name than its target's", `person/salinas,${ANA},Ana,`, "name-differs"],
  ];
  test.each(cases)("%s", async (_, changed, rule) => {
    const file = "csv/redirects.csv";
    const before = Buffer.from(sound.get(file) ?? []).toString();
    expect(before).toContain(row);
    const { problems } = await check(
      filesOf(new Map([...sound, [file, Buffer.from(before.replace(row, changed))]])),
    );
    const told = problems.find((problem) => problem.rule === rule);
    expect(told).toMatchObject({ document: file });
    expect(told?.message).toContain(changed.slice(0, changed.indexOf(",")));
  });
});

describe("where a record went", () => {
  const rows = (): Tables => {
    const { tables, evidence } = sample();
    return JSON.parse(JSON.stringify({ ...tables, evidence }));
  };
  const without = (id: string, tables: Tables): Tables =>
    Object.fromEntries(
      Object.entries(tables).map(([table, list]) => [
        table,
        list.filter((row) => row.id !== id && row.record !== id),
      ]),
    );
  /** The tables with one id written in another way, wherever it stands. */
  const renamed = (from: string, to: string, tables: Tables): Tables =>
    JSON.parse(JSON.stringify(tables).replaceAll(`"${from}"`, `"${to}"`));

  test("is nowhere, where its words are read no more", () => {
    expect(goneBetween(rows(), without("quantity/lempa-4/1", rows()))).toEqual([
      { id: "quantity/lempa-4/1" },
    ]);
  });
  test.each([
    ANA,
    "event/2019-05-07-3rd-lempa-forum",
    "mention/lempa-4/2",
    "relation/located-in/metapan-sv/el-salvador",
  ])("is to what holds its words, where the id of %s changed", (id) => {
    expect(goneBetween(rows(), renamed(id, `${id}-2`, rows()))).toEqual([{ id, target: `${id}-2` }]);
  });
  test("is to what it was merged into", () => {
    const two = rows();
    const other = { ...two.people?.[0], id: "person/salinas" };
    const before = {
      ...two,
      people: [...(two.people ?? []), other],
      evidence: [
        ...(two.evidence ?? []),
        {
          record: "person/salinas",
          field: "name",
          document: "x.md",
          start: 5,
          end: 9,
          text: "Ana S.",
          rule: "r",
        },
      ],
    };
    const after = { ...rows(), evidence: renamed("person/salinas", ANA, before).evidence ?? [] };
    expect(goneBetween(before, after)).toEqual([{ id: "person/salinas", target: ANA }]);
  });
  test("is not to a record of another table", () => {
    const before = rows();
    const after = {
      ...without(ANA, rows()),
      places: [...(before.places ?? []), { id: "place/ana", name: "Ana Salinas" }],
    };
    const moved = (before.evidence ?? []).map((row) =>
      row.record === ANA ? { ...row, record: "place/ana" } : row,
    );
    expect(goneBetween(before, { ...after, evidence: moved })).toEqual([{ id: ANA }]);
  });
  test("is nothing to tell where nothing changed", () => expect(goneBetween(rows(), rows())).toEqual([]));
});

describe("from release to release", () => {
  const folder = temporaryFolder();
  const input = join(folder, "input");
  const list = join(input, "redirects.csv");
  mkdirSync(join(input, "newsletters"), { recursive: true });
  const text = (name: string): string => `# Harbour News

No. 4, 2 May 2019

## Port of Tema signs an agreement

On 30 April 2019, Dr. ${name}, Director General of the Ghana Ports Authority, signed the Agreement on Port Training in Accra.
`;
  const build = async (name: string): Promise<string> => {
    const out = join(folder, name);
    expect((await annals("--quiet", "build", input, "--out", out)).status).toBe(0);
    return out;
  };
  const csv = (release: string): string => readFileSync(join(release, "csv", "redirects.csv"), "utf8");

  test("an id that changed leads on, one that came back leads to its record", async () => {
    const letter = join(input, "newsletters", "harbour.md");
    writeFileSync(letter, text("Kofi Mensah"));
    const one = await build("one");
    writeFileSync(
      join(input, "corrections.csv"),
      "action,record,value\nmerge,person/kofi-mensah,person/k-a-mensah\n",
    );
    const two = await build("two");
    const kept = await annals("redirects", one, two, "--file", list);
    expect(kept.out).toContain("person/kofi-mensah → person/k-a-mensah");
    const again = await annals("redirects", one, two, "--file", list);
    expect(again.out).toMatch(/^0 ids added/);
    const three = await build("three");
    expect(csv(three)).toMatch(/person\/kofi-mensah,person\/k-a-mensah,Kofi Mensah,2019\.5\.2\+/);
    expect(readFileSync(join(three, "graph.nq"), "utf8")).toContain(
      "person/kofi-mensah> <http://purl.org/dc/terms/isReplacedBy> <https://w3id.org/annals/person/k-a-mensah> .",
    );
    expect(await annals("check", three)).toMatchObject({ status: 0, err: "" });
    const told = await annals("explain", "person/kofi-mensah", "--release", three);
    expect(told.err).toContain("person/kofi-mensah went into person/k-a-mensah, last in version 2019.5.2+");
    expect(told.out).toMatch(/^person\/k-a-mensah {2}people$/m);

    writeFileSync(join(input, "corrections.csv"), "action,record,value\n");
    expect(csv(await build("four"))).not.toContain("person/kofi-mensah,");
  });

  test("a record that was removed is told as removed", async () => {
    writeFileSync(join(input, "corrections.csv"), "action,record,value\ndrop,person/kofi-mensah,\n");
    const five = await build("five");
    await annals("redirects", join(folder, "four"), five, "--file", list);
    const six = await build("six");
    const { status, err } = await annals("explain", "person/kofi-mensah", "--release", six);
    expect(status).toBe(1);
    expect(err).toContain("person/kofi-mensah: removed, last in version 2019.5.2+");
  });

  test("a list that is none is refused", async () => {
    writeFileSync(list, "id,target,lastVersion\nKofi Mensah,,1\n");
    const { status, err } = await annals("build", input, "--out", join(folder, "x"));
    expect(status).toBe(2);
    expect(err).toContain('redirects.csv: id of "Kofi Mensah"');
  });
});
