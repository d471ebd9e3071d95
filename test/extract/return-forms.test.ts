// What comes back into service, what is planned, found and decided, as plain prose tells it.
import { describe, expect, test } from "vitest";
import { eventLines } from "../support/draft.ts";

describe("what starts again", () => {
  test.each([
    [
      "Silent since a fire in 2016, the lock at Tampere was put back into service on 3 May by Lena Fuchs, Director of the Baltic Ports Agency.",
      ["Launch 2019-05-03 at Tampere [participant Lena Fuchs]"],
    ],
    [
      "The Baltic Ports Agency has brought back the night ferry between Riga and Tampere. It set out for the first time on Friday, 3 May with 212 passengers.",
      ["Launch 2019-05-03 [organizer Baltic Ports Agency]"],
    ],
    [
      "The first of four cranes at the Tampere harbour was started up on 3 May.",
      ["Launch 2019-05-03 at Tampere []"],
    ],
    ["The Baltic Ports Agency has brought back the chairs.", []],
    ["Of the four cranes the first was bought on 3 May.", []],
  ])("%s", (text, expected) => {
    expect(eventLines(text)).toEqual(expected);
  });
});

describe("what is due, and what is decided", () => {
  test.each([
    ["Lena Fuchs is due to visit Riga on 9 June.", ["Visit 2019-06-09 at Riga [visitor Lena Fuchs]"]],
    ["The next conference is due to be held in Tunis in 2024.", ["Conference 2024 at Tunis []"]],
    [
      "The Baltic Ports Agency voted on 3 May to allocate 2 million euros to the Tampere Museum.",
      ["Funding 2019-05-03 [giver Baltic Ports Agency; recipient Tampere Museum]"],
    ],
    ["The Baltic Ports Agency decided on 3 May not to give money to the Tampere Museum.", []],
    [
      "The Pilots' Committee of the Baltic Ports Agency sits again on 14 June.",
      ["Meeting 2019-06-14 [organizer Pilots' Committee]"],
    ],
    [
      "Omar Haddad, a doctoral student from Sfax, is doing experiments in our Concrete Laboratory from 1 May to 31 July.",
      ["Exchange 2019-05-01 at Concrete Laboratory [visitor Omar Haddad]"],
    ],
    [
      "The teaching prize of the Baltic Foundation goes to Lena Fuchs. She will receive it in Riga on 9 June.",
      ["Award 2019-06-09 at Riga [giver Baltic Foundation; recipient Lena Fuchs]"],
    ],
  ])("%s", (text, expected) => {
    expect(eventLines(text)).toEqual(expected);
  });
});

describe("what is found", () => {
  test.each([
    [
      "On 3 May the drilling team led by Dr Lena Fuchs reached bedrock beneath Lake Saimaa.",
      ["Result 2019-05-03 at Lake Saimaa [author Lena Fuchs]"],
    ],
    [
      "The erased lines in a logbook are legible once more. Omar Haddad, of our Conservation Department, made them visible under infrared light on 3 May.",
      ["Result 2019-05-03 [author Omar Haddad]"],
    ],
    [
      "Above the lock the ice melts early. This finding, presented by the Baltic Ports Agency on 3 May, is based on the notebooks of 38 schools.",
      ["Result 2019-05-03 [author Baltic Ports Agency]"],
    ],
    [
      "Where mussels grow, the worm does 37 per cent less damage. This finding, from trials on 46 piers, was announced on 3 May by Dr Lena Fuchs.",
      ["Result 2019-05-03 [author Lena Fuchs]"],
    ],
    ["A tug of the Baltic Ports Agency reached a speed of 62 km/h on 3 May.", ["Result 2019-05-03 []"]],
    ["The team reached Riga on 3 May.", []],
    ["Omar Haddad made it available on 3 May.", []],
  ])("%s", (text, expected) => {
    expect(eventLines(text)).toEqual(expected);
  });
});

describe("who signs below", () => {
  test.each([
    [
      "The Charter on Dry Ports, to which Lena Fuchs, Director of the Baltic Ports Agency, and the Rural Bank of Kenya put their signatures in Tampere on 3 May, runs for six years.",
      ["Signing 2019-05-03 at Tampere [signatory Lena Fuchs; signatory Rural Bank of Kenya]"],
    ],
    [
      "By video link, Lena Fuchs, Director of the Baltic Ports Agency, and Omar Haddad put their signatures to the Agreement on Dry Ports on 3 May.",
      ["Signing 2019-05-03 [signatory Lena Fuchs; signatory Omar Haddad]"],
    ],
    [
      "This is the gist of a memorandum that Dr Lena Fuchs and Omar Haddad, Head of the Tunis Port Authority, put their signatures to on Friday, 3 May.",
      ["Signing 2019-05-03 [signatory Lena Fuchs; signatory Omar Haddad]"],
    ],
    ["The desk at which Lena Fuchs put her signature to nothing is in Riga.", []],
  ])("%s", (text, expected) => {
    expect(eventLines(text)).toEqual(expected);
  });
});
