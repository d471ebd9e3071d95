// Posts as circulars tell them: lists of dignitaries without "and", bodies behind a comma, jobs left elsewhere, two sides that sign.
import { describe, expect, test } from "vitest";
import { draftOf, nameIn } from "../support/draft.ts";

const postsOf = (text: string): string[] => {
  const made = draftOf(text, "# Shore Lines\n\n**Newsletter of the Harbour Council**");
  return made.positions.map(
    ({ person, title, organization }) =>
      `${made.mentions[person]?.name} | ${title.value} | ${nameIn(made, organization?.value)}`,
  );
};

describe("posts in circulars", () => {
  test.each([
    [
      "It was attended by Vice Minister Aida Omarova, Governor of Oshmar region Timur Sadykov and guests.",
      ["Aida Omarova | Vice Minister | ", "Timur Sadykov | Governor of Oshmar region | "],
    ],
    ["Aida Omarova, Governor of Oshmar province, spoke.", ["Aida Omarova | Governor of Oshmar province | "]],
    [
      "Dr. Ravi Menon, Director, Reef Institute inaugurated the hall.",
      ["Ravi Menon | Director | Reef Institute"],
    ],
    [
      "Dr. Ravi Menon, Director, Reef Institute, opened the hall.",
      ["Ravi Menon | Director | Reef Institute"],
    ],
    [
      "Shri Ravi Menon, Hon'ble Minister of Water, spoke.",
      ["Ravi Menon | Minister of Water | (Ministry of Water)"],
    ],
    [
      "Shri Ravi Menon, Hon'ble Union Minister of State (Independent Charge), spoke.",
      ["Ravi Menon | Union Minister of State | "],
    ],
    [
      "Riga University and Tartu University agreed on it. It was signed by Rector Ann Lee and President Jon Fosse.",
      ["Ann Lee | Rector | ", "Jon Fosse | President | "],
    ],
    [
      "We agreed with Tartu University on it. It was signed by Rector Ann Lee and our Director, Jon Fosse.",
      ["Ann Lee | Rector | Tartu University", "Jon Fosse | Director | Harbour Council"],
    ],
    [
      "The Council and the Reef Institute agreed on it. Director Ann Lee and Director-General Dr. Jon Fosse signed the accord.",
      ["Ann Lee | Director | Harbour Council", "Jon Fosse | Director-General | Reef Institute"],
    ],
    [
      "Director Ann Lee and Head of Science Jon Fosse signed the accord with the Reef Institute.",
      ["Ann Lee | Director | Harbour Council", "Jon Fosse | Head of Science | Harbour Council"],
    ],
    [
      "Ann Lee leads our office. She comes from Kraftnord, where she was head of operations. Her predecessor Jon Fosse moves to Riga.",
      ["Ann Lee | head of operations | "],
    ],
    [
      "Ann Lee came from the Reef Institute, where she was Head of Science.",
      ["Ann Lee | Head of Science | Reef Institute"],
    ],
  ])("%s", (text, expected) => {
    expect(postsOf(text)).toEqual(expected);
  });
});
