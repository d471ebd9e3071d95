// What one sentence tells without its day and the next one dates, and what is told again in other words.
import { describe, expect, it } from "vitest";
import { eventLines } from "../support/draft.ts";

describe("plans that the next sentence dates", () => {
  it.each([
    [
      "The brewery Hansa Nord is to invest 90 million kroner in its plant at Molde. The board took this decision on 9 May.",
      ["Funding 2019-05-09 [giver Hansa Nord]"],
    ],
    [
      "The Baltic Paper Company will invest EUR 40 million in a new mill at Narva. The decision was taken by the board on 9 May.",
      ["Funding 2019-05-09 [giver Baltic Paper Company]"],
    ],
    [
      "The virus that makes salmon blind has been identified. Researchers from the Bergen Fish Institute and the University of Turku made this known on 7 May.",
      ["Result 2019-05-07 [author Bergen Fish Institute; author University of Turku]"],
    ],
    [
      "Dr. Karen Moss of the Bergen Fish Institute receives research funding of EUR 2.1 million. The sum was allotted by the Nordic Science Council on 29 April.",
      ["Funding 2019-04-29 [recipient Karen Moss; giver Nordic Science Council]"],
    ],
    [
      "The Baltic Paper Company will invest EUR 40 million in a new mill at Narva. On 9 May, the plan was presented to the town council.",
      [],
    ],
  ])("%s", (text, events) => expect(eventLines(text)).toEqual(events));
});

describe("what is told twice", () => {
  it.each([
    [
      "Dr. Karen Moss received a grant of EUR 1 million. The sum was granted by the Nordic Science Council on 29 April.",
      ["Funding 2019-04-29 [recipient Karen Moss; giver Nordic Science Council]"],
    ],
    [
      '"The State of Fjord Fisheries" was published on 10 May. The report was presented to the press in Bergen the same day.',
      ["Publication 2019-05-10 at Bergen []"],
    ],
    [
      '"The State of Fjord Fisheries" was published on 10 May. The report was presented to the press in Bergen on 14 May.',
      ["Publication 2019-05-10 []", "Publication 2019-05-14 at Bergen []"],
    ],
    [
      "Archaeologists have unearthed a Viking boat near Molde. The boat, which is 14 metres long, came to light on 28 March.",
      ["Result 2019-03-28 at Molde []"],
    ],
    [
      "The Bergen Fish Institute has won the Nordic Rescue Trophy. A film on its work was shown at the ceremony. Its head, Paul Rebane, accepted the trophy in Oslo on 24 April.",
      ["Award 2019-04-24 at Oslo [recipient Bergen Fish Institute; recipient Paul Rebane]"],
    ],
    [
      "The Mayor of Bergen, Kari Olsen, stayed in Turku from 6 to 8 May. She was accompanied by the councillors Paul Rebane and Ivar Lund.",
      ["Visit 2019-05-06 at Turku [visitor Kari Olsen; visitor Paul Rebane; visitor Ivar Lund]"],
    ],
    [
      "Dr. Ivana Novak gave the Tesla Lecture at the University of Graz on 15 May. The Rector, Dr. Karl Huber, was in the chair.",
      ["Speech 2019-05-15 at University of Graz [speaker Ivana Novak; chair Karl Huber]"],
    ],
  ])("%s", (text, events) => expect(eventLines(text)).toEqual(events));
});

describe("who hands over, comes along or christens", () => {
  it.each([
    [
      "The Olsen Shipping Group has donated EUR 1.2 million to the Children's Hospital of Molde. The cheque was handed over on 13 May by the group's chairwoman, Kari Olsen, in the presence of Bishop Ivar Lund.",
      [
        "Funding 2019-05-13 [giver Olsen Shipping Group; recipient Children's Hospital of Molde; giver Kari Olsen; attendee Ivar Lund]",
      ],
    ],
    [
      "The Olsen Group gave EUR 1 million to the Molde Hospital on 3 May. The hospital has a new ward. It was handed over by Mayor Ivar Lund.",
      ["Funding 2019-05-03 [giver Olsen Group; recipient Molde Hospital]"],
    ],
    [
      "The Speaker of Parliament, Ljuba Petrova, received the Ambassador of Peru, Juan Rojas, on 15 May. The ambassador had brought along his deputy, Ana Quispe.",
      ["Meeting 2019-05-15 [host Ljuba Petrova; visitor Juan Rojas; visitor Ana Quispe]"],
    ],
    [
      "Dr. Ana Quispe met Dr. Juan Rojas in Lima on 15 May. She had brought along her deputy, Rosa Vela.",
      ["Meeting 2019-05-15 at Lima [attendee Ana Quispe; attendee Juan Rojas; attendee Rosa Vela]"],
    ],
    [
      "Senator Kari Olsen visited the Molde Hospital on 15 May. She brought along a cake.",
      ["Visit 2019-05-15 at Molde Hospital [visitor Kari Olsen]"],
    ],
    [
      "The ferry was launched in Molde on 27 April. The ship's godmother was Dr. Karen Moss.",
      ["Launch 2019-04-27 at Molde [participant Karen Moss]"],
    ],
  ])("%s", (text, events) => expect(eventLines(text)).toEqual(events));
});
