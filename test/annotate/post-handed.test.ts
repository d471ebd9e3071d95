// Posts told by sentences turned round: handed over, chosen before the name, led by somebody, told before a pronoun.
import { describe, expect, test } from "vitest";
import { postLines } from "../support/draft.ts";

describe("posts of sentences turned round", () => {
  test.each([
    [
      "Elected on 4 May to be President of the Rope Museum was Anna Berg, hitherto Director of the Dune Institute. Her predecessor, Jonas Bos, had laid down the office on 30 April.",
      [
        "Anna Berg, President of Rope Museum from 2019-05-04",
        "Anna Berg, Director of Dune Institute until ../2019-05-20",
        "Jonas Bos, President of Rope Museum until 2019-04-30",
      ],
    ],
    [
      "On 3 May Anna Berg hands over the post of Cultural Attaché to Jonas Bos.",
      ["Anna Berg, Cultural Attaché until 2019-05-03", "Jonas Bos, Cultural Attaché from 2019-05-03"],
    ],
    [
      "Anna Berg handed over the chair of the Dune Institute to Jonas Bos on 3 May.",
      [
        "Anna Berg, Chair of Dune Institute until 2019-05-03",
        "Jonas Bos, Chair of Dune Institute from 2019-05-03",
      ],
    ],
    [
      "Sister Anna Berg, Matron of Reef Hospital, left us on 31 January. Successor: Mr Jonas Bos.",
      ["Anna Berg, Matron of Reef Hospital until 2019-01-31", "Jonas Bos, Matron of Reef Hospital"],
    ],
    [
      "The Dune Institute has a new Director: Anna Berg, sworn in on 20 March.",
      ["Anna Berg, Director of Dune Institute from 2019-03-20"],
    ],
    [
      "We mourn Jonas Bos. Rector of the Dune Institute from 1989 to 1998, he was decorated in 2007.",
      ["Jonas Bos, Rector of Dune Institute from 1989 until 1998"],
    ],
    [
      "Since 1 May the Dune Institute is headed by Anna Berg.",
      ["Anna Berg, head of Dune Institute from 2019-05-01"],
    ],
    [
      "Since 1 May the Dune Institute is under the care of Anna Berg, Jonas Bos having retired on 30 April.",
      [
        "Anna Berg, head of Dune Institute from 2019-05-01",
        "Jonas Bos, head of Dune Institute until 2019-04-30",
      ],
    ],
    [
      "The presidency of the Dune Institute passes to Anna Berg on 1 July.",
      ["Anna Berg, President of Dune Institute from 2019-07-01"],
    ],
    ["As its new Treasurer the Dune Institute chose Anna Berg.", ["Anna Berg, Treasurer of Dune Institute"]],
    [
      "With Anna Berg the Dune Institute gets its first woman president.",
      ["Anna Berg, president of Dune Institute"],
    ],
    ["Anna Berg handed over the keys of the Dune Institute to Jonas Bos on 3 May.", []],
    ["The delegation of the Dune Institute is headed by Anna Berg.", []],
    ["The collection of the Dune Institute passes to Anna Berg.", []],
    ["With Anna Berg the Dune Institute got its first prize.", []],
    ["Under the leadership of Anna Berg the Dune Institute grew.", []],
    ["Elected to the Dune Institute was Anna Berg.", []],
  ])("%s", (text, posts) => {
    expect(postLines(text)).toEqual(posts);
  });
});

describe("what is led or given for an hour, or by others", () => {
  test.each([
    "The Dune Institute is run by Anna Berg's husband. The Rope Museum stands under the direction of Anna Berg's son.",
    "The Chess League is led by Anna Berg with 12 points. The Reef Choir will be led by Anna Berg at the concert on 3 June.",
    "With Anna Berg the Rope Museum won its first director's prize.",
    "For the Director of the Rope Museum the Board picked Anna Berg as a guide.",
  ])("%s", (text) => {
    expect(postLines(text)).toEqual([]);
  });
});
