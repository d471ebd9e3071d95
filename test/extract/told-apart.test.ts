// What a later sentence or item goes on from, and what stands between the parts of a clause: asides, days by name, items of lists.
import { describe, expect, test } from "vitest";
import { eventLines } from "../support/draft.ts";

describe("what stands between the parts of a clause", () => {
  test.each([
    [
      "The contract for the ground station was signed in Nairobi on 17 April, the second day of the African Space Expo, by Grace Wanjiru and by Paulo Figueiredo.",
      [
        "Signing 2019-04-17 at Nairobi [signatory Grace Wanjiru; signatory Paulo Figueiredo]",
        "Exhibition 2019-04-17 at Nairobi []",
      ],
    ],
    [
      "A protocol on seed exchange was concluded in Quito on 2 May, the eve of the congress, by Luis Andrade and Kim Min-jae.",
      ["Signing 2019-05-02 at Quito [signatory Luis Andrade; signatory Kim Min-jae]"],
    ],
    [
      "The Water Agency of Togo brought its third pumping station, which cost EUR 4 million, into service on 11 May.",
      ["Launch 2019-05-11 [organizer Water Agency of Togo]"],
    ],
    ["Their conversation turned on a joint weather satellite, for which there is no money yet.", []],
    [
      "Academician Zuura Tokova celebrated her eightieth birthday on 27 March. That day she gave a lecture on the last singers of epics in the Chui Theatre.",
      ["Speech 2019-03-27 at Chui Theatre [speaker Zuura Tokova]"],
    ],
  ])("%s", (text, lines) => {
    expect(eventLines(text)).toEqual(lines);
  });
});

describe("who is told twice", () => {
  test.each([
    [
      "Talks on a new air services agreement between Cabo Verde and Morocco lasted from 8 to 10 May. The Cabo Verdean delegation was led by Dulce Monteiro.",
      "Meeting 2019-05-08 [attendee Cape Verde; attendee Morocco; attendee Dulce Monteiro]",
    ],
    [
      "Scientists at the Kharkiv Institute of Materials have measured the heat conductivity of a new ceramic for the first time. Dr. Oleh Bondar and his colleagues described the procedure in Ceramics Review on 9 May.",
      "Result 2019-05-09 [author Kharkiv Institute of Materials; author Oleh Bondar]",
    ],
  ])("%s", (text, line) => {
    expect(eventLines(text)).toEqual([line]);
  });
});

describe("items of a list go on from themselves", () => {
  test("'It closes' speaks of the show of its item, not of the talks of the item before", () => {
    const text = [
      "**8 May** - Experts of the Space Institute of Peru had talks on debris by video link.",
      "**11 May** - *Rockets on Paper*, eighty stamps lent by the Museum of Cosmonautics, opened at the Alder Gallery in Lima. It closes on 15 September.",
    ].join("\n\n");
    expect(eventLines(text)).toEqual([
      "Meeting 2019-05-08 [attendee Space Institute of Peru]",
      "Exhibition 2019-05-11 at Alder Gallery [participant Museum of Cosmonautics]",
    ]);
  });
});
