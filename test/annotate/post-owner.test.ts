// Whose a post is where only a noun, a side, a group or the kind of the publisher tells, and whose post a successor comes into.
import { describe, expect, test } from "vitest";
import { draftOf, nameIn } from "../support/draft.ts";

const postsOf = (publisher: string, text: string): string[] => {
  const made = draftOf(text, `# Shore Lines\n\n**Newsletter of the ${publisher}**`);
  return made.positions.map(({ person, title, organization }) =>
    `${made.mentions[person]?.name} | ${title.value} | ${nameIn(made, organization?.value)}`.replace(
      /[ |]+$/,
      "",
    ),
  );
};

describe("whose a post is", () => {
  test.each([
    [
      "Harbour Trust",
      "The Reef Foundation pays for it. This was good news, said Foundation chair Rosa Quispe.",
      "Rosa Quispe | chair | Reef Foundation",
    ],
    [
      "Harbour Trust",
      "The Reef Trust pays for it. This was good news, said Trust director Rosa Quispe.",
      "Rosa Quispe | director | Harbour Trust",
    ],
    [
      "Harbour Trust",
      "It was handed over by Governor General Rosa Quispe.",
      "Rosa Quispe | Governor General",
    ],
    [
      "Harbour Trust",
      "The Seed Office of Chile ran a course with the Peru Patent Office. Rosa Quispe, head of the Office, spoke first.",
      "Rosa Quispe | head | Seed Office of Chile",
    ],
    [
      "Harbour Trust",
      "The Seed Office of Chile ran a course. The Peru Patent Office paid for it. Rosa Quispe, head of the Office, spoke first.",
      "Rosa Quispe | head | Peru Patent Office",
    ],
    [
      "Harbour Trust",
      "The Coral Reef Association met on 2 May.\n\nOn 3 May the Association elected Rosa Quispe, of Peru, as its President.",
      "Rosa Quispe | President | Coral Reef Association",
    ],
    [
      "Harbour Trust",
      "The Coral Society chose Rosa Quispe, who runs an inn in Lima, as its Treasurer.",
      "Rosa Quispe | Treasurer | Coral Society",
    ],
    [
      "Harbour Trust",
      "On 8 April 31 clubs founded the Council of Boat Owners and elected Rosa Quispe, a farmer from Lima, its first President by 29 votes.",
      "Rosa Quispe | President | Council of Boat Owners",
    ],
    [
      "Harbour Trust",
      "We received a delegation of the Coral Society. Its leader, Chief Librarian Rosa Quispe, spoke.",
      "Rosa Quispe | Chief Librarian | Coral Society",
    ],
    [
      "Harbour Trust",
      "The Harbour Trust and the Baltic Divers Association made peace, for the divers their President, Rosa Quispe, spoke.",
      "Rosa Quispe | President | Baltic Divers Association",
    ],
    [
      "Harbour Trust",
      "He visited the Norwegian Federation of Divers. He was received there by its Deputy Leader, Rosa Quispe.",
      "Rosa Quispe | Deputy Leader | Norwegian Federation of Divers",
    ],
    [
      "Harbour Trust",
      "Only the Coral Society came; its head, the retired colonel Rosa Quispe, spoke.",
      "Rosa Quispe | head | Coral Society",
    ],
    [
      "Bank of Estonia",
      "Deputy Governor Rosa Quispe came on 3 May.",
      "Rosa Quispe | Deputy Governor | Bank of Estonia",
    ],
    [
      "Ministry of Fisheries",
      "Deputy Minister Rosa Quispe came on 3 May.",
      "Rosa Quispe | Deputy Minister | Ministry of Fisheries",
    ],
    ["Harbour Trust", "Deputy Minister Rosa Quispe came on 3 May.", "Rosa Quispe | Deputy Minister"],
    [
      "Riga University of Music",
      "They were shown the Tide Laboratory by Rosa Quispe, Deputy Vice-Chancellor (Research).",
      "Rosa Quispe | Deputy Vice-Chancellor (Research) | Riga University of Music",
    ],
    [
      "Harbour Trust",
      "Tanel Madsen takes over the Vienna Office as Director on 1 June.",
      "Tanel Madsen | Director | Vienna Office",
    ],
    ["Harbour Trust", "The Golden Reed went to the Georgian director Rosa Quispe."],
  ])("%s: %s", (publisher, text, ...posts) => {
    expect(postsOf(publisher, text)).toEqual(posts);
  });

  test("of the bodies that a plural names", () => {
    expect(
      postsOf(
        "Harbour Trust",
        "It was signed by the directors of the Tide Laboratory and of the Reef Institute, Dr. Rosa Quispe and Dr. Jonas Madsen.",
      ),
    ).toEqual(["Rosa Quispe | director | Tide Laboratory", "Jonas Madsen | director | Reef Institute"]);
  });
});

test("a successor comes into the post that was left", () => {
  expect(
    postsOf(
      "Harbour Trust",
      "Rosa Quispe, Head of the Wreck Department, was appointed Treasurer of the Coral Society. Jonas Madsen replaced her on 3 May.",
    ),
  ).toEqual([
    "Rosa Quispe | Head | Wreck Department",
    "Rosa Quispe | Treasurer | Coral Society",
    "Jonas Madsen | Head | Wreck Department",
  ]);
});

test("who succeeds has the post of that person, not the post told last", () => {
  expect(
    postsOf(
      "Harbour Trust",
      "The Coral Society elected Rosa Quispe as its President and Mr Jonas Madsen as Treasurer. Ms Quispe succeeds Ms Eva Tamm.",
    ),
  ).toEqual([
    "Rosa Quispe | President | Coral Society",
    "Jonas Madsen | Treasurer | Coral Society",
    "Eva Tamm | President | Coral Society",
  ]);
});
