// Posts told beside the sentence: turned round, in a clause with "whom", behind "and is now", behind a trade, of who came before.
import { expect, test } from "vitest";
import { postsAlone } from "./person-support.ts";

/** Sentence, and its posts as NAME | TITLE | BODY. */
const CASES: readonly (readonly [string, ...string[]])[] = [
  [
    "Bo Lee is Director of the Seed Council. Chosen by the members to succeed him as Director on 1 July is Dr. Eva Lind.",
    "Bo Lee | Director | Seed Council",
    "Eva Lind | Director | Seed Council",
  ],
  [
    "Since 1 April Eva Lind, who had been consul in Oslo, has been Director of the Seed Council.",
    "Eva Lind | consul in Oslo",
    "Eva Lind | Director | Seed Council",
  ],
  [
    "The guests met Bo Lee, whom the Lake Guild elected its Executive Secretary in February.",
    "Bo Lee | Executive Secretary | Lake Guild",
  ],
  [
    "Eva Lind is Director of the Seed Council. Bo Lee, who held the job before her, left in January and is now Chief Curator at the Harz Museum.",
    "Eva Lind | Director | Seed Council",
    "Bo Lee | Director | Seed Council",
    "Bo Lee | Chief Curator | Harz Museum",
  ],
  [
    "Dr Eva Lind has been made Head of Transport at the Rail Agency. She took up the post on 1 May, following Bo Lee, who left in April.",
    "Eva Lind | Head of Transport | Rail Agency",
    "Bo Lee | Head of Transport | Rail Agency",
  ],
  [
    "Eva Lind is Director of the Seed Council. She took over from Bo Lee on 1 May.",
    "Eva Lind | Director | Seed Council",
    "Bo Lee | Director | Seed Council",
  ],
  [
    "Eva Lind, a Danish economist and former Director of the Harz Museum, spoke.",
    "Eva Lind | Director | Harz Museum",
  ],
  ["Eva Lind, a farmer and mayor, spoke. Bo Lee visited the mill and is now convinced."],
  ["The Seed Council's new Director is Dr Eva Lind.", "Eva Lind | Director | Seed Council"],
  ["At the helm of the Seed Council since 2015, Bo Lee steps down in July.", "Bo Lee | head | Seed Council"],
];

test.each(CASES)("%s", (text, ...posts) => {
  expect(postsAlone(text)).toEqual(posts);
});
