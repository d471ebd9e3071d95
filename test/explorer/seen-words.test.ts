// Quotations show what a reader sees of a source: its words, not the marks around and in them.
import { expect, test } from "vitest";
import { seenText, seenWords } from "../../pipeline/export/explorer/seen-words.ts";

test.each([
  ["the 13<sup>th</sup> Five-Year Plan", "the 13th Five-Year Plan"],
  ["the 7^th^ **China**-US *Dialogue*", "the 7th China-US Dialogue"],
  ["one<br/>two\n  three", "one two three"],
  ["see [the plan](https://example.org/a_b) of 2016[^2]", "see the plan of 2016"],
  ["a_name_within, 3 < 4 and 5 > 2, 2 * 3 * 4", "a_name_within, 3 < 4 and 5 > 2, 2 * 3 * 4"],
  ["<script>alert(1)</script>", "alert(1)"],
])("%s", (source, seen) => {
  expect(seenWords(source)).toBe(seen);
});

test("lines stay where a text is read as a whole", () => {
  expect(seenText("one<sup>st</sup>\n\ntwo")).toBe("onest\n\ntwo");
});
