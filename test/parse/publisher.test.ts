// Who publishes: behind what the paper is called, on the line below, or in a letter's first sentence.
import { expect, test } from "vitest";
import { plainView } from "../../pipeline/core/text-view.ts";
import { publisherIn, publisherInOpening } from "../../pipeline/parse/publisher.ts";

const viewsOf = (...lines: string[]) => {
  const text = lines.join("\n");
  let at = 0;
  return lines.map((line) => {
    const view = plainView(text, { start: at, end: at + line.length });
    at += line.length + 1;
    return view;
  });
};

test.each([
  [["SHORE LINES", "Quarterly of the Harbour Trust (HT)"], "Harbour Trust"],
  [
    ["SHORE LINES", "Monthly Circular of the", "Malta-Peru Chamber of Commerce (MPCC)"],
    "Malta-Peru Chamber of Commerce",
  ],
  [["SHORE LINES", "News by mail from the Harbour Trust"], "Harbour Trust"],
  [["HARBOUR UNIVERSITY", "SHORE LINES", "A letter from the Dean of Research"], "HARBOUR UNIVERSITY"],
  [["SHORE LINES", "News from the Office of the Rector"], "Office of the Rector"],
  [["ACADEMY OF REEFS", "CIRCULAR", "Published by the Secretariat, Suva"], "ACADEMY OF REEFS"],
  [["SHORE LINES", "Published by the Secretariat, Suva"], "Secretariat, Suva"],
  [["Subject: Harbour Board - newsletter May 2019"], "Harbour Board"],
  [["AGENCIA DE PUERTOS DEL SUR (APS)", "MONTHLY"], "AGENCIA DE PUERTOS DEL SUR"],
  [["SHORE LINES", "News from the stacks", "Dear friends of the house,"], undefined],
])("%s", (lines, publisher) => {
  expect(publisherIn(viewsOf(...lines))?.value).toBe(publisher);
});

test.each([
  [
    "spring is here, and so is Shore Lines, the newsletter of the Harbour Institute (HI), Suva.",
    "Harbour Institute",
  ],
  ["here is no. 31 of our paper, the letter of the Harbour Trust, Suva.", "Harbour Trust"],
  ["we had a letter from the mayor, and a page of the book was lost.", undefined],
])("%s", (opening, publisher) => {
  expect(publisherInOpening(viewsOf(opening))?.value).toBe(publisher);
});
