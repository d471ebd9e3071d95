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
      "Academician Nino Beridze celebrated her eightieth birthday on 27 March. That day she gave a lecture on old scales in the Alder Theatre.",
      ["Speech 2019-03-27 at Alder Theatre [speaker Nino Beridze]"],
    ],
  ])("%s", (text, lines) => {
    expect(eventLines(text)).toEqual(lines);
  });
});

describe("who is told twice", () => {
  test.each([
    [
      "Talks on a fishing agreement between Uruguay and Gabon lasted from 8 to 10 May. The Uruguayan delegation was led by Rosa Prado.",
      "Meeting 2019-05-08 [attendee Uruguay; attendee Gabon; attendee Rosa Prado]",
    ],
    [
      "Scientists at the Tbilisi Institute of Glass have measured the hardness of a new enamel for the first time. Dr. Levan Koridze and his colleagues described the procedure in Ceramics Review on 9 May.",
      "Result 2019-05-09 [author Tbilisi Institute of Glass; author Levan Koridze]",
    ],
  ])("%s", (text, line) => {
    expect(eventLines(text)).toEqual([line]);
  });
});

describe("items of a list go on from themselves", () => {
  test("'It closes' speaks of the show of its item, not of the talks of the item before", () => {
    const text = [
      "**8 May** - Experts of the Space Institute of Peru had talks on debris by video link.",
      "**11 May** - *Rockets on Paper*, eighty stamps lent by the Museum of Rockets, opened at the Alder Gallery in Lima. It closes on 15 September.",
    ].join("\n\n");
    expect(eventLines(text)).toEqual([
      "Meeting 2019-05-08 [attendee Space Institute of Peru]",
      "Exhibition 2019-05-11 at Alder Gallery [participant Museum of Rockets]",
    ]);
  });
});

describe("where and as whom somebody acts", () => {
  test.each([
    [
      "On 3 May Minister Joy Adu visited the port of Tema; in Accra she met Ambassador Liu Bo.",
      [
        "Visit 2019-05-03 at Tema [visitor Joy Adu]",
        "Meeting 2019-05-03 at Accra [attendee Joy Adu; attendee Liu Bo]",
      ],
    ],
    [
      "Visiting Ghana on 3 May, Minister Joy Adu toured the port; at the University of Legon she gave a lecture on tides.",
      [
        "Visit 2019-05-03 at Ghana [visitor Joy Adu]",
        "Speech 2019-05-03 at University of Legon [speaker Joy Adu]",
      ],
    ],
    [
      "Minister Ana Lopes spoke with the Ambassador of Chile, Juan Prat, about fisheries in Maputo on 3 May.",
      ["Meeting 2019-05-03 at Maputo [attendee Ana Lopes; attendee Juan Prat]"],
    ],
    [
      "The Tidal Agency, the Dutch organisation for applied research, has opened a branch office in Seoul.",
      ["Launch undated at Seoul [organizer Tidal Agency]"],
    ],
    [
      "Wageningen University and Jeonbuk National University extended their 2016 memorandum of understanding on smart farming by five years. The ceremony took place in Jeonju on 9 May in the presence of Ambassador Joke Visser.",
      [
        "Signing 2019-05-09 at Jeonju [signatory Wageningen University; signatory Jeonbuk National University; attendee Joke Visser]",
      ],
    ],
  ])("%s", (text, lines) => {
    expect(eventLines(text)).toEqual(lines);
  });
});

describe("prizes with their year, visits paid to somebody", () => {
  test.each([
    [
      "On 3 May Minister Joy Adu presented the Delta Prize 2019 to Ghanaian poet Kofi Darko.",
      ["Award 2019-05-03 [giver Joy Adu; recipient Kofi Darko]"],
    ],
    [
      "The Kelp Medal 2018 was presented to Kenyan biologist Grace Wanjiru on 3 May.",
      ["Award 2019-05-03 [recipient Grace Wanjiru]"],
    ],
    [
      "The Minister of Fisheries, Kofi Darko, paid the Delta Institute a visit on 7 May.",
      ["Visit 2019-05-07 at Delta Institute [visitor Kofi Darko]"],
    ],
  ])("%s", (text, lines) => {
    expect(eventLines(text)).toEqual(lines);
  });
});
