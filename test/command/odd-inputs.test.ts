// Input folders as hostile as they come: links in circles, pipes, names with line ends, texts that play with the terminal.
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { Console } from "../../pipeline/command/console.ts";
import { letter } from "../support/letters.ts";
import { annals, temporaryFolder } from "../support/terminal.ts";

const root = temporaryFolder();

/** A folder with one good newsletter in it. */
function folderOf(name: string): { readonly input: string; readonly out: string } {
  const input = join(root, name);
  mkdirSync(input);
  writeFileSync(join(input, "good.md"), letter(3));
  return { input, out: join(root, `${name}-release`) };
}

const quarantine = (out: string): string => readFileSync(join(out, "csv", "quarantine.csv"), "utf8");

test("links to folders are told and not followed, links to files are, links in circles stop nothing", async () => {
  const { input, out } = folderOf("links");
  mkdirSync(join(input, "inner"));
  symlinkSync(input, join(input, "inner", "up"));
  symlinkSync("self.md", join(input, "self.md"));
  writeFileSync(join(root, "elsewhere.md"), letter(4));
  symlinkSync(join(root, "elsewhere.md"), join(input, "linked.md"));
  const { status, out: told, err } = await annals("--json", "build", input, "--out", out);
  expect(status).toBe(1);
  expect(err).toBe("");
  const { files, published, problems } = JSON.parse(told);
  expect({ files, published }).toEqual({ files: 3, published: 2 });
  expect(problems).toContainEqual(
    expect.objectContaining({ rule: "link-not-followed", document: "inner/up" }),
  );
  expect(quarantine(out)).toMatch(/^self\.md,issues,the file cannot be read \(ELOOP\)/m);
});

test("a pipe, and a name that is no text, are told and stop nothing", async () => {
  const { input, out } = folderOf("pipes");
  execFileSync("mkfifo", [join(input, "pipe.md")]);
  writeFileSync(
    Buffer.concat([Buffer.from(join(input, "caf")), Buffer.from([0xe9]), Buffer.from(".md")]),
    letter(5),
  );
  const { status } = await annals("--quiet", "build", input, "--out", out);
  expect(status).toBe(1);
  expect(quarantine(out)).toMatch(/^pipe\.md,issues,"it is a pipe, a socket or a device, and no file"/m);
  expect(quarantine(out)).toMatch(/^caf.*\.md,issues,its name is no text in UTF-8/m);
});

test("names that break lines, climb out or drive the terminal are safe everywhere", async () => {
  const { input, out } = folderOf("names");
  const names = ["a\nb.md", "\u001b[2Jc.md", "\u202egpj.md", "d..\\..\\d.md", "=1+1.md", "-rf.md"];
  for (const [number, name] of names.entries()) writeFileSync(join(input, name), letter(number + 10));
  writeFileSync(join(input, "e\nf.md"), "");
  const { status, err } = await annals("build", input, "--out", out);
  expect(status).toBe(1);
  expect(err).not.toMatch(/[^\P{Cc}\n]|\p{Bidi_Control}/u);
  expect(err.split("\n").filter((line) => /^[fb]\.md/.test(line))).toEqual([]);
  const sources = readdirSync(join(out, "source"));
  expect(sources).toHaveLength(names.length + 1);
  expect(sources.join("")).not.toMatch(/[\p{Cc}\\]/u);
  expect(await annals("check", out)).toMatchObject({ status: 0, err: "" });
});

test("no message of a problem leaves its line or reaches the terminal as a command", () => {
  const said: string[] = [];
  const streams = { out: () => {}, err: (text: string) => void said.push(text), isTerminal: false };
  const terminal = new Console(streams, { quiet: false, json: false });
  const evil = 'x\u001b]0;owned\u0007\n/etc/passwd error [fake] "\u202e\u061c\u2028\u0085\r';
  const problem = { severity: "error", rule: "r", message: evil, hint: evil, document: evil } as const;
  terminal.problem(problem);
  terminal.note(evil);
  terminal.progress(evil);
  const lines = said.join("").split("\n");
  expect(said[0]?.split("\n")).toHaveLength(3);
  expect(lines.join("")).not.toMatch(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u);
});
