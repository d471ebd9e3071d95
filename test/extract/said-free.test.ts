// Statements in freely varied wordings: in single marks, behind nouns, of papers and rows of speakers, headlines and cries.
import { describe, expect, test } from "vitest";
import { saidLines } from "../support/draft.ts";

describe("single quotation marks", () => {
  test.each([
    [
      "‘We kept the lamp lit,’ whispered keeper Omar Said, ‘and the ships came.’",
      ["Omar Said whisper: We kept the lamp lit", "Omar Said whisper: and the ships came."],
    ],
    ["'The sea doesn't wait for us,' said Ana Ruiz.", ["Ana Ruiz say: The sea doesn't wait for us"]],
    ["The boats' owners met at the 'Golden Anchor' and Ana Ruiz said a few words.", []],
    ["The play 'The Moon over the Harbour' was praised by Ana Ruiz, who said little.", []],
  ])("%s", (text, expected) => expect(saidLines(text)).toEqual(expected));
});

describe("a word alone", () => {
  test.each([
    [
      '"Never," snapped captain Omar Said, "will I sail with such a crew."',
      ["Omar Said snap: Never", "Omar Said snap: will I sail with such a crew."],
    ],
    ['"Boats," by Ana Ruiz, has sold out.', []],
  ])("%s", (text, expected) => expect(saidLines(text)).toEqual(expected));
});

describe("nouns and names beside a quotation", () => {
  test.each([
    [
      'In the view of the historian Ana Ruiz, "the harbour was never closed".',
      ["Ana Ruiz view: the harbour was never closed"],
    ],
    [
      '"No boat leaves without a light" – this was the reply of the Kelp Institute to the owners.',
      ["Kelp Institute reply: No boat leaves without a light"],
    ],
    [
      '"It will be a long winter" is all the Kelp Institute said.',
      ["Kelp Institute say: It will be a long winter"],
    ],
    ['"The sea at night" is all that Ana Ruiz has ever painted.', []],
    [
      '"A workshop, not a museum": curator Ana Ruiz on the new wing',
      ["Ana Ruiz say: A workshop, not a museum"],
    ],
    ['"Ships in the long night": curator Ana Ruiz opens the new show', []],
    [
      'For Dr. Ana Ruiz, the case is plain: "Whoever digs must also fill in."',
      ["Ana Ruiz say: Whoever digs must also fill in."],
    ],
    ['For Ana Ruiz, the prize came with a note: "The jury was of one mind."', []],
    [
      'Ana Ruiz pleaded with the owners: "Leave us the oldest trees."',
      ["Ana Ruiz plead: Leave us the oldest trees."],
    ],
  ])("%s", (text, expected) => expect(saidLines(text)).toEqual(expected));
});

describe("who says it", () => {
  test.each([
    [
      "Both the Kelp Institute and director Omar Said said that no tests were made.",
      ["Kelp Institute say: no tests were made", "Omar Said say: no tests were made"],
    ],
    ["The director of the Kelp Institute, Omar Said, said that it was late.", ["Omar Said say: it was late"]],
    [
      "A survey by the Kelp Institute warns that oysters are dying.",
      ["Kelp Institute warn: oysters are dying"],
    ],
    ["The Kelp Institute's letter says that the pier was shut.", ["Kelp Institute say: the pier was shut"]],
    [
      "The minutes of the Kelp Institute state that two votes were missing.",
      ["Kelp Institute state: two votes were missing"],
    ],
    ["The Kelp Institute notes that the fees are high.", ["Kelp Institute note: the fees are high"]],
    ["A farmer from the Kelp Institute said that it was late.", []],
    [
      "If one asks Ana Ruiz, the pumps will last another winter.",
      ["Ana Ruiz ask: the pumps will last another winter"],
    ],
    ["If you ask Ana Ruiz for help, bring a lamp.", []],
    [
      "The road, remarked surveyor Ana Ruiz on Friday, was too narrow.",
      ["Ana Ruiz remark: The road, remarked surveyor Ana Ruiz on Friday, was too narrow"],
    ],
  ])("%s", (text, expected) => expect(saidLines(text)).toEqual(expected));
});

describe("tales", () => {
  test.each([
    ["Omar Said recounted how the miners walked home.", ["Omar Said recount: the miners walked home"]],
    ["Omar Said recalled how many boats there were.", []],
    ["Omar Said explained how the pump works.", []],
  ])("%s", (text, expected) => expect(saidLines(text)).toEqual(expected));
});

describe("headlines, answers and cries", () => {
  test.each([
    [
      "Ana Ruiz: Not one more permit until the dyke is mended",
      ["Ana Ruiz say: Not one more permit until the dyke is mended"],
    ],
    ["Ana Ruiz: No Country Before the Storm", []],
    ["Is the bridge safe? Omar Said: It is, if you walk.", ["Omar Said say: It is, if you walk"]],
    [
      "Ask no more of the river than it gives! – Ana Ruiz, engineer",
      ["Ana Ruiz say: Ask no more of the river than it gives!"],
    ],
    ["Happy New Year! – Ana Ruiz, director", []],
  ])("%s", (text, expected) => expect(saidLines(text)).toEqual(expected));
});
