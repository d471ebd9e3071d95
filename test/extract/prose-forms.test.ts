// Events of letters and webzines that are written freely: rounds by their stops, deeds by what holds now, crowds that quarrel, clefts, entries of lists.
import { describe, expect, test } from "vitest";
import { draftOf, eventLines } from "../support/draft.ts";

const VISIT =
  "A delegation from the Norwegian Institute of Water Research visited the Polar Institute on 3 May.";
const VISITED = "Visit 2019-05-03 at Polar Institute [visitor Norwegian Institute of Water Research]";

describe("rounds, crowds and speakers", () => {
  test.each([
    [
      `${VISIT} Second on their itinerary, a day later, was the University of Tartu.`,
      [VISITED, "Visit 2019-05-04 at University of Tartu [visitor Norwegian Institute of Water Research]"],
    ],
    [
      `${VISIT} Their final stop, on 5 May, was the Kalev Museum.`,
      [VISITED, "Visit 2019-05-05 at Kalev Museum [visitor Norwegian Institute of Water Research]"],
    ],
    [`${VISIT} The next stop of the train, from 6 May, was Narva.`, [VISITED]],
    [`${VISIT} Next on the list, on 6 May, was the University of Tartu.`, [VISITED]],
    [
      "The 12th Baltic Water Forum was held in Riga on 3 May. Following the greetings from Anna Lind, it was Omar Diallo who got the ball rolling. Peter Novak, presiding, rang the bell.",
      ["Conference 2019-05-03 at Riga [speaker Omar Diallo; speaker Anna Lind; chair Peter Novak]"],
    ],
    [
      "The 12th Baltic Water Forum was held in Riga on 3 May. Peter Novak, smiling, rang the bell.",
      ["Conference 2019-05-03 at Riga []"],
    ],
    [
      "Two hundred guests packed the City Library on 3 May for the Tenth Soil Congress.",
      ["Conference 2019-05-03 at City Library []"],
    ],
    [
      "Some sixty foresters argued in Tartu from 2 to 4 May over the price of timber, at the joint expense of the University of Lima and the World Bank.",
      ["Conference 2019-05-02 at Tartu [organizer University of Lima; organizer World Bank]"],
    ],
    ["The foresters argue over the price of timber.", []],
    [
      "The 12th Baltic Water Forum was held in Riga on 3 May. To Omar Diallo fell the closing lecture.",
      ["Conference 2019-05-03 at Riga [speaker Omar Diallo]"],
    ],
    [
      "The 12th Baltic Water Forum was held in Riga on 3 May. To Omar Diallo fell the bill.",
      ["Conference 2019-05-03 at Riga []"],
    ],
    ["Anna Lind argued in Tartu on 2 May that timber is too dear.", []],
  ])("%s", (text, events) => {
    expect(eventLines(text)).toEqual(events);
  });
});

describe("deeds, gifts and beginnings", () => {
  test.each([
    [
      "An accord now links the World Bank with the University of Tartu. Anna Lind put her name to it on 3 May.",
      ["Signing 2019-05-03 [signatory World Bank; signatory University of Tartu; signatory Anna Lind]"],
    ],
    ["A road now links the World Bank with the University of Tartu.", []],
    ["An old agreement ties the World Bank to the University of Tartu.", []],
    [
      "This takes the place of a protocol that the World Bank and the University of Tartu had signed in 2017.",
      ["Signing 2017 [signatory World Bank; signatory University of Tartu]"],
    ],
    [
      "The Lena School owes its foundation in 1955 to the World Bank.",
      ["Establishment 1955 [founder World Bank]"],
    ],
    ["The Lena School owes 2 million dollars to the World Bank.", []],
    [
      "In April the World Bank topped the Mill Museum up with 2 million dollars.",
      ["Funding 2019-04 [giver World Bank; recipient Mill Museum]"],
    ],
    ["In April the rain topped up the lake.", []],
    [
      "Relief arrived in April in the shape of 60,000 euros from the World Bank.",
      ["Funding 2019-04 [giver World Bank]"],
    ],
    ["In April the clouds came in the shape of ships.", []],
    [
      "Omar Diallo began his doctorate at the University of Bologna on 11 April.",
      ["Exchange 2019-04-11 at University of Bologna [visitor Omar Diallo]"],
    ],
    ["Omar Diallo wrote his doctorate at the University of Bologna.", []],
    ["On 1 June Omar Diallo takes up duty in Nairobi.", ["Appointment 2019-06-01 [appointee Omar Diallo]"]],
    [
      "It was in Tartu that, on 3 May, the World Bank opened its office.",
      ["Launch 2019-05-03 at Tartu [organizer World Bank]"],
    ],
    [
      "Few had heard of the Kalev Prize. Anna Lind accepted it on 18 April from Omar Diallo.",
      ["Award 2019-04-18 [recipient Anna Lind; giver Omar Diallo]"],
    ],
    ["The Kalev Prize is old. It is kept in the safe.", []],
    ["Narva inherits the Congress in October next year.", ["Conference 2020-10 at Narva []"]],
  ])("%s", (text, events) => {
    expect(eventLines(text)).toEqual(events);
  });
});

describe("entries", () => {
  test.each([
    [
      "* 25 April: EUR 75,000 from the World Bank towards a boat house",
      ["Funding 2019-04-25 [giver World Bank]"],
    ],
    ["* 25 April: EUR 75,000 from two raffles", []],
    [
      "* 28 April: Gates of the Mill Museum opened by Mayor Omar Diallo",
      ["Launch 2019-04-28 at Mill Museum [participant Omar Diallo]"],
    ],
    ["* 28 April: Gates of the yard opened by the wind", []],
    [
      "* 10-11 May: Anna Lind in Apia for the Pacific Reef Summit",
      ["Conference 2019-05-10 at Apia [attendee Anna Lind]"],
    ],
    [
      "* 8 May: Third summer workshop of the World Bank and the University of Tartu",
      ["Conference 2019-05-08 [organizer World Bank; organizer University of Tartu]"],
    ],
    [
      "* Newcomer at the Polar Institute: Anna Lind, 7 January to 28 June.",
      ["Exchange 2019-01-07 at Polar Institute [visitor Anna Lind]"],
    ],
    ["* Newcomer at the Polar Institute: Anna Lind, since 7 January.", []],
  ])("%s", (text, events) => {
    expect(eventLines(text)).toEqual(events);
  });
});

describe("grants under a heading", () => {
  const under = (heading: string, items: string): string[] =>
    draftOf(items, undefined, heading).events.map(
      ({ type, start, participants }) => `${type.value} ${start?.value} ${participants.length}`,
    );

  test.each([
    [
      "Grants awarded by the World Bank in April",
      "* University of Tartu: EUR 50,000, microscope\n* Mill Museum, Narva: EUR 12,000 for a roof",
      ["Funding 2019-04 2", "Funding 2019-04 2"],
    ],
    ["Tickets in April", "* Mill Museum, Narva: EUR 12, free on Mondays", []],
    [
      "Small sums (given by the World Bank in April)",
      "* University of Tartu: EUR 50,000, microscope",
      ["Funding 2019-04 2"],
    ],
    ["How to apply for grants in April", "* University of Tartu: EUR 50,000, microscope", []],
  ])("%s", (heading, items, events) => {
    const told = under(heading, items).filter((line) => !line.endsWith(" 0"));
    expect(told).toEqual(events);
  });
});
