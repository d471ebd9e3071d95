// Positions: one for each post of a person, dated by the sentence, else by the article.
import { describe, expect, test } from "vitest";
import { extract } from "../../pipeline/extract/extract.ts";
import { annotated, postsIn } from "../annotate/person-support.ts";

describe("the same post again", () => {
  test("is no new one, however short it is told", () => {
    expect(
      postsIn(
        "# President Haugen in Quito",
        "Ingrid Haugen, President of the Nordic Council, came on 2 May 2022.",
        "President Haugen spoke. Ingrid Haugen, President of the Nordic Council, thanked the hosts.",
      ),
    ).toEqual(["Ingrid Haugen | President | Nordic Council |  | 2022-05-02"]);
  });

  test("gets its begin from a later sentence", () => {
    const [post] = postsIn(
      "Ingrid Haugen, President of the Nordic Council, came on 2 May 2022.",
      "Mrs Haugen assumed the presidency of the Nordic Council in January 2020.",
    );
    expect(post).toBe("Ingrid Haugen | President | Nordic Council |  | 2022-05-02 | 2020-01");
  });

  test("of another country is another post", () => {
    expect(postsIn("French President Ana Ruiz met Swiss President Tom Reid.")).toHaveLength(2);
  });
});

describe("the date", () => {
  test.each([
    ["is the sentence's", ["On 2 May 2022, Ana Ruiz, Director of UNESCO, spoke."], "2022-05-02"],
    ["is the month where no day is told", ["In May 2022, Ana Ruiz, Director of UNESCO, spoke."], "2022-05"],
    [
      "is else the article's main date so far",
      ["The fair opened on 2 May 2022.", "Ana Ruiz, Director of UNESCO, spoke."],
      "2022-05-02",
    ],
    [
      "is no date of a later paragraph",
      ["Ana Ruiz, Director of UNESCO, spoke.", "The fair opened on 2 May 2022."],
      "2022-06-30",
    ],
    [
      "is none that is still to come",
      ["Ana Ruiz, Director of UNESCO, will speak on 2 July 2022."],
      "2022-06-30",
    ],
  ])("%s", (_, paragraphs, date) => {
    expect(postsIn(...paragraphs)[0]?.split(" | ")[4]).toBe(date);
  });
});

test("every cell stands in the source, and an implied body says so", () => {
  const draft = extract(
    annotated(
      "On 2 May 2022, Siti Bakar, Indonesian Minister of Forestry, spoke. 🛰 Dan Holm, CEO of Vestas, left.",
    ),
    () => {},
  );
  const cut = (span: { start: number; end: number }) => draft.source.text.slice(span.start, span.end);
  const [minister, chief] = draft.positions;
  expect(
    minister && [cut(minister.title.span), minister.inferred, minister.country && cut(minister.country.span)],
  ).toEqual(["Minister of Forestry", true, "Indonesian"]);
  expect(minister?.date && cut(minister.date.span)).toBe("2 May 2022");
  expect(chief && [cut(chief.title.span), chief.inferred]).toEqual(["CEO", false]);
});
