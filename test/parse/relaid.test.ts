// Annotated documents laid out anew are told apart into the same articles: in each look most of them, over all looks next to all.
import { expect, test } from "vitest";
import { sampleOf } from "../support/gold.ts";
import { LOOKS } from "./layout-kinds.ts";
import { foundIn, scoreOf, toldDocuments } from "./relaid.ts";

/** F1 of titles that a look may fall to. */
const LOW = 90;
const OVERALL = { titles: 98.5, sections: 98 };

const documents = sampleOf(toldDocuments(), Number(process.env.RELAID ?? 10));
const counts = new Map(LOOKS.map(([, look]) => [look.name, documents.map((told) => foundIn(told, look))]));

test.each([...counts])("%s", (_, found) => {
  expect(scoreOf(found).titles).toBeGreaterThanOrEqual(LOW);
});

test("over all looks", () => {
  const { titles, sections } = scoreOf([...counts.values()].flat());
  expect(titles).toBeGreaterThanOrEqual(OVERALL.titles);
  expect(sections).toBeGreaterThanOrEqual(OVERALL.sections);
});
