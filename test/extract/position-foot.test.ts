// Posts told at the foot of an issue, of people who make it for the house: labels, signatures, "is edited by".
import { expect, test } from "vitest";
import { draftOf, nameIn } from "../support/draft.ts";

const postsAtFoot = (foot: string): string[] => {
  const made = draftOf(
    `The tide rose and the boats came in. Nobody was hurt and nothing was lost.\n\n---\n\n${foot}`,
    "# Shore Lines\n\n**Quarterly of the Harbour Trust (HT)**",
  );
  return made.positions.map(
    ({ person, title, organization }) =>
      `${made.mentions[person]?.name} | ${title.value} | ${nameIn(made, organization?.value)}`,
  );
};

test.each([
  ["Editor: Nilo Kaga-ǁHoabes. Photographs: B. Tshuma.", "Nilo Kaga-ǁHoabes | Editor | Harbour Trust"],
  ["Editor: Niko Zor Forest Letters 5/2019 page 2", "Niko Zor | Editor | Harbour Trust"],
  [
    "Published by the Harbour Trust, Pier Street 5, Suva. Press officer: Rosa Quispe",
    "Rosa Quispe | Press officer | Harbour Trust",
  ],
  [
    "*Shore Lines is edited by Rosa Quispe. Harbour Trust, Pier Street, Suva.*",
    "Rosa Quispe | Editor | Harbour Trust",
  ],
])("%s", (foot, post) => {
  expect(postsAtFoot(foot)).toEqual([post]);
});

test("parts in a programme are no posts", () => {
  expect(postsAtFoot("Conductor: Rosa Quispe")).toEqual([]);
});
