// Files that are broken, locked, huge, empty or made to harm: each is told with its reason, and harms no other.
import { mkdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { bytesOf, outcomesOf } from "../../pipeline/engine/outcome.ts";
import { DEFAULT_LIMITS, LimitPassed } from "../../pipeline/read/limits.ts";
import { readableEndings } from "../../pipeline/read/read.ts";
import { randomNumbers } from "../support/noise.ts";
import { readAll } from "../support/read.ts";
import { annals, temporaryFolder } from "../support/terminal.ts";

const FORMATS = join(import.meta.dirname, "formats");
const folder = temporaryFolder();
const fixture = (name: string): Buffer => readFileSync(join(FORMATS, name));
const text = (words: string): Uint8Array => new TextEncoder().encode(words);

const errorsOf = ({ problems }: Awaited<ReturnType<typeof readAll>>): string[] =>
  problems.filter(({ severity }) => severity === "error").map(({ document, rule }) => `${document} ${rule}`);

describe.each(readableEndings())("a file that ends in %s", (ending) => {
  const document = `a${ending}`;
  test("of zero bytes is told", async () => {
    const reading = await readAll({ document, bytes: new Uint8Array() });
    expect(reading.sources).toEqual([]);
    expect(errorsOf(reading)).toHaveLength(1);
  });

  test("of random bytes is told", async () => {
    const random = randomNumbers(7);
    const bytes = Uint8Array.from({ length: 5000 }, () => Math.floor(random() * 256));
    const reading = await readAll({ document, bytes });
    expect(reading.sources).toEqual([]);
    expect(errorsOf(reading)).toHaveLength(1);
  });
});

describe("limits", () => {
  test("a file of 200 MB is not even opened", async () => {
    const path = join(folder, "large.txt");
    writeFileSync(path, "");
    truncateSync(path, 200 * 2 ** 20);
    await expect(bytesOf({ document: "large.txt", path }, DEFAULT_LIMITS)).rejects.toThrow(LimitPassed);
  });

  test("one line of 50 MB is told as too long", async () => {
    const bytes = Buffer.alloc(50 * 2 ** 20, "words and ");
    const reading = await readAll({ document: "line.txt", bytes });
    expect(errorsOf(reading)).toEqual(["line.txt limit-passed"]);
    expect(reading.problems[0]?.hint).toContain("--max-characters");
  });

  test("a document that takes longer than it may is told", async () => {
    const limits = { ...DEFAULT_LIMITS, seconds: 0 };
    const [outcome] = await outcomesOf({ document: "museum.md", bytes: fixture("museum.md") }, limits);
    expect(outcome?.draft).toBeUndefined();
    expect(outcome?.problems.map(({ rule }) => rule)).toEqual(["limit-passed"]);
  });

  test("are settings of the build; what passes one stands in quarantine, and the rest is published", async () => {
    const input = join(folder, "limits");
    mkdirSync(input);
    writeFileSync(join(input, "long.md"), fixture("newsletter-no-23.md"));
    writeFileSync(join(input, "short.md"), "# News\n\n## Visit\n\nOn 5 May 2016 Ana Ruiz visited Paris.\n");
    const out = join(folder, "limits-release");
    const { status, err } = await annals("build", input, "--out", out, "--max-characters", "9000");
    expect(status).toBe(1);
    expect(err).toMatch(
      /^long\.md error \[limit-passed\] the text has 25\d+ characters, more than the 9000 that are read$/m,
    );
    expect(readFileSync(join(out, "csv/quarantine.csv"), "utf8")).toContain("long.md");
    expect(readFileSync(join(out, "csv/issues.csv"), "utf8")).toContain("short.md");
  });
});

describe("depth", () => {
  test.each(["<div>", "<b>", "<ul><li>", "<table><tr><td>", "<blockquote>", "<nav>", "<sup>"])(
    "of %s in one another, 50,000 times, is read",
    async (tags) => {
      const { sources } = await readAll({
        document: "deep.html",
        bytes: text(`${tags.repeat(50_000)}some words`),
      });
      expect(sources[0]?.text).toContain("some words");
    },
  );

  test("of archives in archives ends", async () => {
    let bytes = zipSync({ "letter.md": strToU8("# Letter\n\nWords.") });
    for (let level = 0; level < 8; level++) bytes = zipSync({ "inner.zip": bytes });
    expect(errorsOf(await readAll({ document: "a.zip", bytes }))).toEqual([
      `a.zip${"/inner.zip".repeat(4)} limit-passed`,
    ]);
  });
});

describe("PDF", () => {
  test("that is encrypted is told", async () => {
    const { sources, problems } = await readAll({ document: "a.pdf", bytes: fixture("encrypted.pdf") });
    expect(sources).toEqual([]);
    expect(problems).toMatchObject([{ severity: "error", rule: "file-broken", document: "a.pdf" }]);
    expect(problems[0]?.message).toContain("encrypted");
  });

  test("that is cut off gives what is left of it, or is told", async () => {
    const whole = fixture("museum.print.pdf");
    for (const share of [0.02, 0.3, 0.6, 0.9, 0.99]) {
      const bytes = whole.subarray(0, whole.length * share);
      const { sources, problems } = await readAll({ document: "a.pdf", bytes });
      expect(sources.length + problems.filter(({ severity }) => severity === "error").length).toBe(1);
    }
    expect(errorsOf(await readAll({ document: "a.pdf", bytes: fixture("truncated.pdf") }))).toEqual([
      "a.pdf file-broken",
    ]);
  });
});

describe("ZIP", () => {
  const letter = strToU8("# Letter\n\nOn 5 May 2016 Ana Ruiz met the Minister.\n");

  test("names that climb out stay below the archive", async () => {
    const bytes = zipSync({
      "../../etc/passwd.md": letter,
      "/root.md": letter,
      "a/./b.md": letter,
      "c:\\d.md": letter,
    });
    const { sources } = await readAll({ document: "a.zip", bytes });
    expect(sources.map(({ document }) => document)).toEqual([
      "a.zip/~2e~2e/~2e~2e/etc/passwd.md",
      "a.zip/~/root.md",
      "a.zip/a/~2e/b.md",
      "a.zip/c~3a/d.md",
    ]);
  });

  test("a bomb is refused before it is unpacked", async () => {
    const zeros = new Uint8Array(2 ** 20);
    const bytes = zipSync(
      Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`${index}.txt`, zeros])),
    );
    const reading = await readAll({ document: "a.zip", bytes }, { unpackedBytes: 10 * 2 ** 20 });
    expect(reading.sources).toEqual([]);
    expect(errorsOf(reading)).toEqual(["a.zip limit-passed"]);
  });

  test("a bomb that lies of its size is stopped where the lie ends", async () => {
    const bytes = Buffer.from(zipSync({ "a.txt": new Uint8Array(2 ** 20) }));
    const directory = bytes.lastIndexOf(Buffer.from("PK\u0001\u0002"));
    bytes.writeUInt32LE(100, directory + 24);
    expect(errorsOf(await readAll({ document: "a.zip", bytes }))).toEqual(["a.zip/a.txt file-broken"]);
  });

  test("a bomb of archives that share their files' allowance is stopped", async () => {
    const inner = zipSync({ "a.txt": new Uint8Array(2 ** 20).fill(65) });
    const bytes = zipSync(
      Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`${index}.zip`, inner])),
    );
    const limits = { unpackedBytes: 5 * 2 ** 20, characters: 10 };
    const reading = await readAll({ document: "a.zip", bytes }, limits);
    expect(errorsOf(reading).at(-1)).toBe("a.zip limit-passed");
    expect(reading.problems.length).toBeLessThan(20);
  });

  test("files that are encrypted, links or of no format are told, the others are read", async () => {
    const bytes = Buffer.from(zipSync({ "locked.md": letter, "logo.png": letter, "letter.md": letter }));
    const directory = bytes.indexOf(Buffer.from("PK\u0001\u0002"));
    bytes.writeUInt16LE(1, directory + 8);
    const { sources, problems } = await readAll({ document: "a.zip", bytes });
    expect(sources.map(({ document }) => document)).toEqual(["a.zip/letter.md"]);
    expect(problems.map(({ document, severity, rule }) => `${document} ${severity} ${rule}`)).toEqual([
      "a.zip/locked.md error file-broken",
      "a.zip/logo.png warning format-unknown",
    ]);
  });

  test("sidecars tell of what they stand beside, names that come twice differ", async () => {
    const inner = {
      "letter.md": letter,
      "letter.meta.json": strToU8('{"date": "2016-05-06"}'),
      "letteR.md": letter,
    };
    const bytes = Buffer.from(zipSync(inner));
    for (let at = bytes.indexOf("letteR"); at >= 0; at = bytes.indexOf("letteR", at + 1))
      bytes.write("letter", at);
    const { sources } = await readAll({ document: "a.zip", bytes });
    expect(sources.map(({ document, metadata }) => [document, metadata.date])).toEqual([
      ["a.zip/letter.md", "2016-05-06"],
      ["a.zip/letter-2.md", "2016-05-06"],
    ]);
  });

  test("without a newsletter in it is told", async () => {
    const bytes = zipSync({ "logo.png": letter });
    expect(errorsOf(await readAll({ document: "a.zip", bytes }))).toEqual(["a.zip file-empty"]);
  });
});

describe("encodings", () => {
  const words = "Zürich – “Société Générale”, 5 May 2016: Ångström, Muñoz and Çelik met in Besançon";

  test("what a page declares counts, where it can be", async () => {
    const page = Buffer.from(
      `<meta charset="windows-1252"><p>Soci\xe9t\xe9 and \x93friends\x94 in Besan\xe7on</p>`,
      "latin1",
    );
    const { sources, problems } = await readAll({ document: "a.html", bytes: page });
    expect(sources[0]?.text).toBe("Société and “friends” in Besançon\n");
    expect(problems).toEqual([]);
    const lie = await readAll({ document: "a.html", bytes: text(`<meta charset="utf-16"><p>${words}</p>`) });
    expect(lie.sources[0]?.text).toBe(`${words}\n`);
  });

  test("what stands beside a text counts", async () => {
    const sidecar = { document: "a.meta.json", bytes: text('{"encoding": "koi8-r"}') };
    const { sources, problems } = await readAll({
      document: "a.txt",
      bytes: Buffer.from([0xed, 0xc9, 0xd2]),
      sidecar,
    });
    expect(sources[0]?.text).toBe("Мир");
    expect(problems).toEqual([]);
  });

  test("few broken letters of UTF-8 are told, and stand as such", async () => {
    const bytes = Buffer.concat([text(words), Buffer.from([0xff]), text(" again")]);
    const { sources, problems } = await readAll({ document: "a.txt", bytes });
    expect(sources[0]?.text).toBe(`${words}\ufffd again`);
    expect(problems).toMatchObject([{ severity: "warning", rule: "encoding-guessed" }]);
  });
});
