// Archives made part by part are those that the packer makes of all parts at once, and any reader opens them.
import { unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { zipped } from "../../pipeline/core/zip.ts";

const bytes = (text: string): Uint8Array => Buffer.from(text);
const PARTS: readonly (readonly [string, Uint8Array])[] = [
  ["[Content_Types].xml", bytes("<Types/>")],
  ["xl/empty.xml", bytes("")],
  ["xl/long.xml", bytes("Größe und Maß, ".repeat(9_000))],
];
const archiveOf = (parts: Iterable<readonly [string, Uint8Array]>): Buffer =>
  Buffer.concat([...zipped(parts)]);

test("the same bytes as of all parts at once", () => {
  const whole = zipSync(Object.fromEntries(PARTS), { mtime: new Date(1980, 0, 1, 12), level: 6 });
  expect(archiveOf(PARTS).equals(whole)).toBe(true);
});

test("a large part comes back", () => {
  const large = bytes("0123456789abcdef".repeat(300_000));
  const back = unzipSync(archiveOf([["large", large]]));
  expect(Buffer.from(back.large ?? []).equals(large)).toBe(true);
});

test("each part is asked for when the ones before it are packed", () => {
  const asked: string[] = [];
  function* parts(): Generator<readonly [string, Uint8Array]> {
    for (const part of PARTS) {
      asked.push(part[0]);
      yield part;
    }
  }
  zipped(parts()).next();
  expect(asked).toEqual(["[Content_Types].xml"]);
});
