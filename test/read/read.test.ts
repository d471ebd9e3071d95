// Files to sources: decoding, hash, front matter and sidecar, and what is said of files that cannot be read.
import { expect, test } from "vitest";
import { isReadable } from "../../pipeline/read/read.ts";
import { readAll } from "../support/read.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

async function readText(text: string | Uint8Array, sidecar?: string, document = "a.md") {
  const beside = sidecar === undefined ? {} : { sidecar: { document: "a.meta.json", bytes: bytes(sidecar) } };
  const content = typeof text === "string" ? bytes(text) : text;
  const { sources, problems } = await readAll({ document, bytes: content, ...beside });
  return { source: sources[0], problems };
}

test("a byte order mark is no part of the text, line breaks stay", async () => {
  const { source } = await readText("\ufeffHola\r\n");
  expect(source?.text).toBe("Hola\r\n");
});

test("the hash is of the bytes", async () => {
  const { source } = await readText("abc", undefined, "folder/a.TXT");
  expect(source?.sha256).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  expect(source?.mediaType).toBe("text/plain");
});

test.each([
  ["bytes that are no text", new Uint8Array([0x41, 0xff, 0x02]), "a.md", "text-undecodable"],
  ["no bytes", new Uint8Array(), "a.txt", "text-undecodable"],
  ["NUL characters", bytes("a\0b"), "a.md", "text-undecodable"],
  ["nothing", bytes(" \n"), "a.md", "text-undecodable"],
  ["another ending", bytes("text"), "a.xyz", "format-unknown"],
])("%s gives one error and no source", async (_, content, document, rule) => {
  const { source, problems } = await readText(content, undefined, document);
  expect(source).toBeUndefined();
  expect(problems).toMatchObject([{ severity: "error", rule, document }]);
  expect(problems[0]?.hint).toMatch(/\w+ \w+/);
});

test("front matter is metadata, and its place is told", async () => {
  const text = "---\ndate: 2016-12-15\nnumber: 07\nseries: 'The Wave'\n---\n# Title\n";
  const { source, problems } = await readText(text);
  expect(source?.metadata).toEqual({ date: "2016-12-15", number: "07", series: "The Wave" });
  expect(text.slice(source?.frontMatter?.end)).toBe("# Title\n");
  expect(problems).toEqual([]);
});

test.each(["---\nTITLE\n---\nText", "Text\n---\na: 1\n---\n", "----\na: 1\n----\n"])(
  "%j has no front matter",
  async (text) => {
    expect((await readText(text)).source?.frontMatter).toBeUndefined();
  },
);

test("the sidecar wins over the front matter", async () => {
  const { source } = await readText(
    "---\ndate: 2016\ntitle: A\n---\nText",
    '{"date": "2016-12", "number": 23}',
  );
  expect(source?.metadata).toEqual({ date: "2016-12", title: "A", number: "23" });
});

test.each([
  ["date: 2016-02-31", "2016-02-31", /date .*EDTF/],
  ["editor: Ana", "editor", /no such field/],
  ["url: example", "example", /web address/],
  ["series: [a, b]", "series", /one text/],
])("a mistake in front matter (%s) is a warning with its place", async (line, place, message) => {
  const text = `---\ntitle: T\n${line}\n---\nText`;
  const { source, problems } = await readText(text);
  expect(source?.metadata).toEqual({ title: "T" });
  expect(problems).toMatchObject([{ severity: "warning", rule: "front-matter-invalid", document: "a.md" }]);
  expect(problems[0]?.message).toMatch(message);
  expect(text.slice(problems[0]?.span?.start, problems[0]?.span?.end).trim()).toBe(place);
});

test.each(["{", "[]", '{"date": "soon"}'])(
  "a mistake in the sidecar (%s) is told of the sidecar",
  async (sidecar) => {
    const { source, problems } = await readText("Text", sidecar);
    expect(source?.metadata).toEqual({});
    expect(problems).toMatchObject([
      { severity: "warning", rule: "sidecar-invalid", document: "a.meta.json" },
    ]);
  },
);

test("readable files are known by their ending", () => {
  expect(["a.md", "b/A.MARKDOWN", "c.txt", "d.xyz", "md"].map(isReadable)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});
