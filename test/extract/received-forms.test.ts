// Who is received and what is only delivered, and terms of office that others prolong.
import { describe, expect, test } from "vitest";
import { eventLines } from "../support/draft.ts";

describe("received", () => {
  test.each([
    [
      "The Mayor of Riga, Anna Berg, received a courtesy call from Jonas Bos of the Rope Guild on 3 May.",
      ["Meeting 2019-05-03 [host Anna Berg; visitor Jonas Bos]"],
    ],
    [
      "Director Anna Berg received a courtesy visit by the Ambassador of Chile, Luis Rey, on 3 May.",
      ["Meeting 2019-05-03 [host Anna Berg; visitor Luis Rey]"],
    ],
    ["Anna Berg received a call from the bank on 3 May.", []],
    ["The crane came by rail. It was received by the head of stores, Anna Berg, and a team of ten.", []],
    ["The generator reached the site late. It was welcomed by Director Anna Berg on 3 May.", []],
    [
      "A delegation of the Rope Guild came to Riga on 3 May. It was received by Mayor Anna Berg.",
      [
        "Visit 2019-05-03 at Riga [visitor Rope Guild]",
        "Meeting 2019-05-03 at Riga [host Anna Berg; visitor Rope Guild]",
      ],
    ],
  ])("%s", (text, lines) => expect(eventLines(text)).toEqual(lines));
});

describe("terms prolonged", () => {
  test.each([
    [
      "The Dune Council extended the mandate of Director Anna Berg until 2023 on 3 May.",
      ["Appointment 2019-05-03 [participant Dune Council; appointee Anna Berg]"],
    ],
    [
      "On 3 May the Dune Council renewed the term of Dr Jonas Bos as Registrar.",
      ["Appointment 2019-05-03 [participant Dune Council; appointee Jonas Bos]"],
    ],
    [
      "Malta and Chile extended the mandate of the Joint Dune Commission on 3 May.",
      ["Signing 2019-05-03 [signatory Malta; signatory Chile]"],
    ],
  ])("%s", (text, lines) => expect(eventLines(text)).toEqual(lines));
});

describe("prizes", () => {
  test.each([
    [
      "Congratulations to Dr Anna Berg, winner of the Dune Medal of the Rope Guild.",
      ["Award undated [recipient Anna Berg; giver Rope Guild]"],
    ],
    [
      "Congratulations also to Dr Jonas Bos, laureate of the 2019 Dune Prize.",
      ["Award undated [recipient Jonas Bos]"],
    ],
    ["We spoke to Dr Anna Berg, winner of the Dune Medal of the Rope Guild.", []],
    [
      "Dr Anna Berg received the Dune Prize for 2018 in Riga on 3 May 2019.",
      ["Award 2019-05-03 at Riga [recipient Anna Berg]"],
    ],
    [
      "The Dune Medal for 2017 was given to Dr Jonas Bos on 3 May.",
      ["Award 2019-05-03 [recipient Jonas Bos]"],
    ],
    ["Dr Anna Berg received the Dune Prize in 2018.", ["Award 2018 [recipient Anna Berg]"]],
  ])("%s", (text, lines) => expect(eventLines(text)).toEqual(lines));
});
