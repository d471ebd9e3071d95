// Events told in free prose: what stands between a verb and its noun, phrases of "with" and a participle that open a sentence, lines that
// say how a thing stands.
import { describe, expect, test } from "vitest";
import { eventLines } from "../support/draft.ts";

const FORUM = "The 3rd Baltic Water Forum took place in Riga on 3 May.";
const HELD = "Conference 2019-05-03 at Riga";

describe("what stands between a verb, a role or a noun and those whom it tells of", () => {
  test.each([
    [`${FORUM} In the chair, on both days: Anna Lind.`, [`${HELD} [chair Anna Lind]`]],
    [
      `${FORUM} Present, for the first time, were Anna Lind and Karl Berg.`,
      [`${HELD} [attendee Anna Lind; attendee Karl Berg]`],
    ],
    [
      `${FORUM} Guests who took the floor: Dr Anna Lind (Nordic Relief) and Karl Berg.`,
      [`${HELD} [speaker Anna Lind; speaker Karl Berg]`],
    ],
    [
      "Chile was, from 3 to 5 May, the destination of Anna Lind, Minister of Health of Norway.",
      ["Visit 2019-05-03 at Chile [visitor Anna Lind]"],
    ],
    [
      "The University of Oslo was on 4 May the first stop of a 12-member delegation of the Tartu Institute.",
      ["Visit 2019-05-04 at University of Oslo [visitor Tartu Institute]"],
    ],
    [
      "Harbour Hospital took, on 4 March, into use a new laboratory.",
      ["Launch 2019-03-04 [organizer Harbour Hospital]"],
    ],
    ["Riga is the destination of choice for many.", []],
    [
      "The Rope Museum has received 2.4 million dollars (2018: 1.9 million) from the Kelp Fund on 9 May.",
      ["Funding 2019-05-09 [recipient Rope Museum; giver Kelp Fund]"],
    ],
    ["A forum was held in Lima (4-5 May 2019).", ["Conference 2019-05-04 at Lima []"]],
  ])("%s", (text, expected) => {
    expect(eventLines(text)).toEqual(expected);
  });
});

describe("with somebody doing something", () => {
  test.each([
    [
      "With Jens Aalto of the Trust and Pia Holm sharing the chair, the 6th Baltic Forum went over the screens on 3 May.",
      ["Conference 2019-05-03 [chair Jens Aalto; chair Pia Holm]"],
    ],
    [
      "With Jens Aalto, Director of the Salt Office, and Pia Holm, Dean, presiding, the 6th Baltic Forum went online on 3 May.",
      ["Conference 2019-05-03 [chair Jens Aalto; chair Pia Holm]"],
    ],
    [
      "With growing support from the Coast Trust, the Tartu Institute opened a library in Riga on 3 May.",
      ["Launch 2019-05-03 at Riga [organizer Tartu Institute]"],
    ],
    ["The conference went over budget on 3 May.", []],
  ])("%s", (text, expected) => {
    expect(eventLines(text)).toEqual(expected);
  });
});

describe("a launch by its noun", () => {
  test.each([
    [
      "With the launch, on 2 May from Anura Space Center (Japan), of its satellite SeaView-2, the Norway Space Office closes a gap.",
      ["Launch 2019-05-02 at Anura Space Center [organizer Norway Space Office]"],
    ],
    [
      "The inauguration of the Tartu Bridge by President Anna Lind on 2 May was a feast.",
      ["Launch 2019-05-02 at Tartu Bridge [participant Anna Lind]"],
    ],
  ])("%s", (text, expected) => {
    expect(eventLines(text)).toEqual(expected);
  });
});

describe("lines that say how a thing stands", () => {
  test.each([
    ["- CT scanner, the first of the coast, in service since 1 February.", ["Launch 2019-02-01 []"]],
    ["- Second ferry terminal, in use since 1 February.", ["Launch 2019-02-01 []"]],
    ["Out since 3 May: our Annual Report 2018.", ["Publication 2019-05-03 []"]],
    ["The Museum, in use since 1954, has three halls.", []],
    ["Registration open from 3 May.", []],
    ["Out of order: the lift in the main hall.", []],
  ])("%s", (text, expected) => {
    expect(eventLines(text)).toEqual(expected);
  });
});

describe("entries of a calendar", () => {
  test.each([
    [
      "- 9-11 June, Accra: 4th Forum of Dam Engineers (organisers: Coast Trust, Togo Standards Bureau)",
      ["Conference 2019-06-09 at Accra [organizer Coast Trust; organizer Togo Standards Bureau]"],
    ],
    [
      "- 22-24 August, Riga: 9th Asian Congress of Harbour Pilots (host: Tartu Institute; over 400 guests expected)",
      ["Conference 2019-08-22 at Riga [organizer Tartu Institute]"],
    ],
    [
      "- 5 June: Workshop on reefs, Riga; speakers: Dr Anna Lind and Karl Berg",
      ["Conference 2019-06-05 at Riga [speaker Anna Lind; speaker Karl Berg]"],
    ],
    [
      `- From 5 September, Riga: "Nets and Boats", an exhibition of the Museum of Salt`,
      ["Exhibition 2019-09-05 at Riga [organizer Museum of Salt]"],
    ],
    [`- 5-9 June: "Nets and Boats", an exhibition of old prints, Riga`, ["Exhibition 2019-06-05 at Riga []"]],
    [
      "- 28 May: Nordic Council Executive Board, Riga",
      ["Meeting 2019-05-28 at Riga [organizer Nordic Council Executive Board]"],
    ],
    ["- 28 May: Arts Council, Riga", []],
    [
      "- On 27 February, visit of Dr Paulo Semedo, Director of Hospitals of Norway.",
      ["Visit 2019-02-27 [visitor Paulo Semedo]"],
    ],
    [
      "The workshop on nets was held in Riga on 6 May. Second workshop: Accra, 3 June.",
      ["Conference 2019-05-06 at Riga []", "Conference 2019-06-03 at Accra []"],
    ],
  ])("%s", (text, expected) => {
    expect(eventLines(text)).toEqual(expected);
  });
});

describe("deeds and guests of a participle", () => {
  test.each([
    [
      "The contract between the Norway Space Office and Tanaka Aerospace of Nagoya, signed in 2018, was worth USD 186 million.",
      ["Signing 2018 [signatory Norway Space Office; signatory Tanaka Aerospace]"],
    ],
    [
      "The agreement between Lund University and the Tartu Institute, concluded on 4 May, runs for five years.",
      ["Signing 2019-05-04 [signatory Lund University; signatory Tartu Institute]"],
    ],
    ["The contest between the Tartu Institute and Lund University, signed up for in May, starts today.", []],
    [
      "Having been received by Karl Berg, Minister of Health, in Oslo on 18 May, Anna Lind went on to Bergen on 19 May.",
      [
        "Meeting 2019-05-18 at Oslo [host Karl Berg; visitor Anna Lind]",
        "Visit 2019-05-19 at Bergen [visitor Anna Lind]",
      ],
    ],
  ])("%s", (text, expected) => {
    expect(eventLines(text)).toEqual(expected);
  });
});
