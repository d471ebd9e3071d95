// The command line as a user meets it: results, one clear line for each fault, exit status.
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { annals, temporaryFolder } from "../support/terminal.ts";

const NEWSLETTER = `# Harbour News

No. 4, 2 May 2019

## Port of Tema and Port of Antwerp sign an agreement

On 30 April 2019, Dr. Kofi Mensah, Director General of the Ghana Ports Authority, and Ms. Lies Peeters,
Chief Executive Officer of the Antwerp Port Authority, signed the Agreement on Port Training in Accra.
`;

const folder = temporaryFolder();
const input = join(folder, "input");
mkdirSync(input);
writeFileSync(join(input, "harbour.md"), NEWSLETTER);
const out = join(folder, "release");

describe("annals build", () => {
  test("writes a release and tells its counts on standard output", async () => {
    const { status, out: told, err } = await annals("build", input, "--out", out);
    expect(status, err).toBe(0);
    expect(told).toMatch(/^articles +1$/m);
    expect(told).toMatch(/^people +2$/m);
    expect(readFileSync(join(out, "csv", "people.csv"), "utf8")).toContain("Kofi Mensah");
  });

  test("says nothing but the result with --json, and nothing with --quiet", async () => {
    const json = await annals("--json", "build", input, "--out", out);
    expect(JSON.parse(json.out)).toMatchObject({ files: 1, published: 1, records: { articles: 1 } });
    expect(json.err).toBe("");
    expect(await annals("--quiet", "build", input, "--out", out)).toMatchObject({
      status: 0,
      out: "",
      err: "",
    });
  });

  test("publishes the other documents when one is no text, and keeps that one in quarantine", async () => {
    const mixed = join(folder, "mixed");
    mkdirSync(mixed);
    writeFileSync(join(mixed, "good.md"), NEWSLETTER);
    writeFileSync(join(mixed, "bad.md"), Buffer.from([0x23, 0x20, 0xff, 0xfe, 0x00, 0x81]));
    const target = join(folder, "mixed-release");
    const { status, err } = await annals("build", mixed, "--out", target);
    expect(status).toBe(1);
    expect(err).toMatch(/^bad\.md\S* error \[/m);
    expect(err).not.toMatch(/^\s+at /m);
    expect(readFileSync(join(target, "csv", "quarantine.csv"), "utf8")).toContain("bad.md");
    expect(readFileSync(join(target, "csv", "people.csv"), "utf8")).toContain("Kofi Mensah");
  });

  test("holds back what is unsure, which is no fault", async () => {
    const target = join(folder, "unsure-release");
    const { status, out: told, err } = await annals("build", input, "--out", target, "--min-confidence", "1");
    expect(status).toBe(0);
    expect(err).toMatch(/^harbour\.md warning \[unsure\] held back as unsure: /m);
    expect(told).toMatch(/^people +0$/m);
    expect(readFileSync(join(target, "csv", "quarantine.csv"), "utf8")).toContain("Kofi Mensah");
    expect(await annals("check", target)).toMatchObject({ status: 0, err: "" });
  });

  test("holds back nothing as unsure with --min-confidence 0", async () => {
    const target = join(folder, "all-release");
    await annals("build", input, "--out", target, "--min-confidence", "0");
    expect(readFileSync(join(target, "csv", "quarantine.csv"), "utf8")).not.toContain("unsure");
  });

  test("tells of a file that cannot be read", async () => {
    const closed = join(folder, "closed");
    mkdirSync(closed);
    symlinkSync("closed.md", join(closed, "closed.md"));
    const { status, err } = await annals("build", closed, "--out", join(folder, "closed-release"));
    expect(status).toBe(1);
    expect(err).toContain("[file-unreadable]");
  });

  test.each([
    ["no such input", ["build", "nowhere", "--out", "x"], /nowhere: no such file or folder/],
    ["no --out", ["build", input], /--out/],
    ["no input", ["build", "--out", "x"], /missing required argument/],
    ["a base IRI that is none", ["build", input, "--out", "x", "--base-iri", "annals"], /IRI/],
    ["a concurrency that is none", ["build", input, "--out", "x", "--concurrency", "many"], /whole number/],
    ["a confidence above 1", ["build", input, "--out", "x", "--min-confidence", "97"], /from 0 to 1/],
    ["a confidence that is none", ["build", input, "--out", "x", "--min-confidence", "high"], /from 0 to 1/],
    ["an unknown command", ["publish"], /unknown command/],
    ["an unknown option", ["build", input, "--out", "x", "--speed"], /unknown option/],
  ])("refuses %s with status 2", async (_what, args, message) => {
    const { status, out: told, err } = await annals(...args);
    expect(status).toBe(2);
    expect(err).toMatch(message);
    expect(told).toBe("");
  });

  test("refuses an empty folder with status 2", async () => {
    const empty = join(folder, "empty");
    mkdirSync(empty);
    expect(await annals("build", empty, "--out", "x")).toMatchObject({ status: 2 });
  });

  test("never replaces a folder that holds no release", async () => {
    const mine = join(folder, "mine");
    mkdirSync(mine);
    writeFileSync(join(mine, "thesis.txt"), "years of work");
    const { status, err } = await annals("build", input, "--out", mine);
    expect(status).toBe(2);
    expect(err).toContain("no release");
    expect(readFileSync(join(mine, "thesis.txt"), "utf8")).toBe("years of work");
  });

  test("leaves no litter beside the release", async () => {
    await annals("build", input, "--out", out);
    expect(readdirSync(folder).filter((name) => name.startsWith("."))).toEqual([]);
  });

  test("uses another base IRI where one is given", async () => {
    const target = join(folder, "based");
    await annals("build", input, "--out", target, "--base-iri", "https://data.example/port/");
    const quads =
      readdirSync(target, { recursive: true, encoding: "utf8" }).find((name) => name.endsWith(".nq")) ?? "";
    expect(readFileSync(join(target, quads), "utf8")).toContain(
      "<https://data.example/port/person/kofi-mensah>",
    );
  });
});

describe("annals explain", () => {
  test("shows each field with its words in their line", async () => {
    await annals("build", input, "--out", out);
    const { status, out: told } = await annals("explain", "person/kofi-mensah", "--release", out);
    expect(status).toBe(0);
    expect(told).toContain("»Kofi Mensah«");
    expect(told).toMatch(/harbour\.md:7:\d+ \[[a-z0-9-]+\]/);
  });

  test("hints at ids that are near", async () => {
    const { status, err } = await annals("explain", "person/mensah", "--release", out);
    expect(status).toBe(1);
    expect(err).toContain("perhaps person/kofi-mensah");
  });

  test("refuses a folder that is no release", async () => {
    expect(await annals("explain", "person/x", "--release", input)).toMatchObject({ status: 2 });
  });
});

describe("annals check", () => {
  test("reports nothing on a release as built", async () => {
    await annals("build", input, "--out", out);
    const { status, out: told, err } = await annals("check", out);
    expect(err).toBe("");
    expect(status).toBe(0);
    expect(told).toContain("nothing to report");
  });

  test("finds a name that was changed by hand", async () => {
    const broken = join(folder, "broken");
    await annals("build", input, "--out", broken);
    const table = join(broken, "csv", "evidence.csv");
    writeFileSync(table, readFileSync(table, "utf8").replace("Kofi Mensah", "Kofi Annan"));
    const { status, err } = await annals("check", broken);
    expect(status).toBe(1);
    expect(err).toContain("Kofi Annan");
  });

  test("refuses a folder that is not there", async () => {
    expect(existsSync(join(folder, "gone"))).toBe(false);
    expect(await annals("check", join(folder, "gone"))).toMatchObject({ status: 2 });
  });
});

test.each([["--help"], ["build", "--help"], ["explain", "--help"], ["check", "--help"]])(
  "help: %s %s",
  async (...args) => {
    const { status, out: told } = await annals(...args.filter(Boolean));
    expect(status).toBe(0);
    expect(told).toContain("Usage: annals");
  },
);
