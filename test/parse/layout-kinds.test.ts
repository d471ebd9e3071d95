// A newsletter is read the same from a saved page, a mail, a PDF, a word processor, wrapped text and remains of HTML.
import { expect, test } from "vitest";
import { expectedOutline, LAID } from "./layout-kinds.ts";
import { checkLaws, outline, parseText } from "./support.ts";

test.each(LAID.map(([kind, laid]) => [kind, laid.name, laid] as const))("%s: %s", (_, __, laid) => {
  const document = parseText(laid.text);
  checkLaws(document);
  expect(outline(document).map((line) => line.toLowerCase())).toEqual(expectedOutline(laid));
  const { number, date, series } = document.masthead;
  expect([series?.value, number?.value, date?.value]).toEqual(["Harbour Letter", "17", "2018-05-04"]);
});
