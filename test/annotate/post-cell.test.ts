// Posts in rows of tables and brackets, of parts of bodies without a name, of groups, hosts and sides.
import { describe, expect, test } from "vitest";
import { draftOf, nameIn } from "../support/draft.ts";

const postsOf = (text: string): string[] => {
  const made = draftOf(text, "# Shore Lines\n\n**Newsletter of the Larkfield University**");
  return made.positions.map(
    ({ person, title, organization }) =>
      `${made.mentions[person]?.name} | ${title.value} | ${nameIn(made, organization?.value)}`,
  );
};

const table = (...rows: string[]): string =>
  `| Who | What | Where |\n| --- | --- | --- |\n${rows.join("\n")}`;

describe("posts in cells and brackets, of parts, groups and hosts", () => {
  test.each([
    [table("| Lena Obi | Director | Soil Laboratory |"), "Lena Obi | Director | Soil Laboratory"],
    [table("| Anna Vik | Head of Training | Seed Trust |"), "Anna Vik | Head of Training | Seed Trust"],
    [table("| Rosa Quispe | Seed Trust | Treasurer |"), "Rosa Quispe | Treasurer | Seed Trust"],
    [
      table("| Seed Trust | Director Anna Vik | 4 |", "| Reed Institute | Dean Rosa Quispe | 2 |"),
      "Anna Vik | Director | Seed Trust",
    ],
    ["The guests were Anna Vik (Seed Trust, Director) and others.", "Anna Vik | Director | Seed Trust"],
    [
      "Anna Vik, dean of the law school at Borg University, spoke.",
      "Anna Vik | dean of the law school | Borg University",
    ],
    [
      "Anna Vik, vice-dean of the medical faculty of the University of Borg, spoke.",
      "Anna Vik | vice-dean of the medical faculty | University of Borg",
    ],
    [
      "A delegation from the Borg University of Mining visited us on 4 May. Vice-Rector Rosa Quispe, who led the group, spoke.",
      "Rosa Quispe | Vice-Rector | Borg University of Mining",
    ],
    [
      "Rosa Quispe, Dean of Sciences, received our Rector at Borg University on 4 May.",
      "Rosa Quispe | Dean of Sciences | Borg University",
    ],
    [
      "The Soil College and the Seed Trust agreed; it was signed for the College by Rector Rosa Quispe.",
      "Rosa Quispe | Rector | Soil College",
    ],
  ])("%s", (text, post) => {
    expect(postsOf(text)).toContain(post);
  });

  test("a title of a talk in a cell is no post of who stands before it", () => {
    const posts = postsOf(table("| Anna Vik | Director Berg and the sea | 5 May |"));
    expect(posts.filter((post) => post.startsWith("Anna Vik"))).toEqual([]);
  });
});
