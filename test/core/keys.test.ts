// Names become keys: readable, ASCII, and the same on every machine.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareText, fold, slug } from "../../pipeline/core/keys.ts";

describe("slug", () => {
  test.each([
    ["Wan Gang", "wan-gang"],
    ["Société Mathématique de France", "societe-mathematique-de-france"],
    ["Trần Đức Cường", "tran-duc-cuong"],
    ["Belt & Road", "belt-and-road"],
    ["Garry T. O'Rourke", "garry-t-o-rourke"],
    ["China’s plan", "chinas-plan"],
    ["北京", "u5317u4eac"],
    ["---", "x"],
  ])("%s is %s", (name, expected) => {
    expect(slug(name)).toBe(expected);
  });

  test("is short, cut at a word", () => {
    const name = "International Workshop on Scientific and Technological Innovation along the Belt and Road";
    expect(slug(name, 40)).toBe("international-workshop-on-scientific-and");
  });

  test("is always a path segment, and stays itself", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(slug(text)).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
        expect(slug(slug(text))).toBe(slug(text));
      }),
    );
  });
});

test("folding forgets case, marks and punctuation", () => {
  expect(fold("The U.S.–China «Joint» Announcement")).toBe("the u s china joint announcement");
});

test("texts are ordered by code unit, not by locale", () => {
  expect(["ä", "z", "Z", "a"].sort(compareText)).toEqual(["Z", "a", "z", "ä"]);
});
