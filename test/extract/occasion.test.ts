// Events that a sentence tells at its side: by a noun with its day, an infinitive of aim, a fragment before a colon, a question put.
import { describe, expect, test } from "vitest";
import { eventLines } from "../support/draft.ts";

/** The events of a text that another paragraph follows. */
const eventsOf = (text: string): string[] => eventLines(`${text}\n\nMore about it will follow.`);

describe("events at the side", () => {
  test.each([
    [
      "The talks between Ade Bello and Ingrid Holm in Lagos on 3 May cleared up what forty letters had not.",
      ["Meeting 2019-05-03 at Lagos [attendee Ade Bello; attendee Ingrid Holm]"],
    ],
    [
      "The new date was settled at a meeting in Lagos on 3 May, chaired by Ade Bello.",
      ["Meeting 2019-05-03 at Lagos [chair Ade Bello]"],
    ],
    [
      "The new date was settled at a meeting in Lagos on 3 May, co-chaired by Ade Bello and Ingrid Holm, who leads the team.",
      ["Meeting 2019-05-03 at Lagos [chair Ade Bello; chair Ingrid Holm]"],
    ],
    [
      "A draft had been discussed at a hearing in Lagos on 3 May, at which Ade Bello, legal adviser to the Tide Fund, presided.",
      ["Meeting 2019-05-03 at Lagos [chair Ade Bello]"],
    ],
    ["A paper by Ade Bello and Ingrid Holm, which came out in Lagos on 3 May, is about moss.", []],
    [
      "The Tide Trust held a course for pilots. It started on 4 May.",
      ["Exchange 2019-05-04 [organizer Tide Trust]"],
    ],
    ["Ade Bello was in Lima in May.", ["Visit 2019-05 at Lima [visitor Ade Bello]"]],
    ["Talks on the treaty were wound up in Lagos on 3 May.", ["Meeting 2019-05-03 at Lagos []"]],
    ["Ingrid Holm treated the guests to a dinner on 3 May.", []],
    [
      "Ade Bello was on 3 May appointed director by the Tide Trust.",
      ["Appointment 2019-05-03 [participant Tide Trust; appointee Ade Bello]"],
    ],
    [
      "Togo and Jamaica have on 3 May renewed their pact of 2015.",
      ["Signing 2019-05-03 [signatory Togo; signatory Jamaica]"],
    ],
    ["The Tide Pact has not on 3 May been signed by Ade Bello.", []],
    ["Ade Bello will head the Tide Trust from 1 June.", ["Appointment 2019-06-01 [appointee Ade Bello]"]],
    ["Ade Bello headed the delegation of the Tide Trust.", []],
    [
      "Ade Bello takes the place of Ingrid Holm on 1 June.",
      ["Appointment 2019-06-01 [appointee Ade Bello; participant Ingrid Holm]"],
    ],
    [
      "On 3 May Parliament gave its approval to the Tide Act.",
      ["Publication 2019-05-03 [author Parliament]"],
    ],
    [
      "Ade Bello, who presides over the Tide Council, spoke at the Reef Forum in Lagos on 3 May.",
      ["Conference 2019-05-03 at Lagos [speaker Ade Bello]"],
    ],
    ["It was resolved on 3 May that experts should meet in Lagos in June.", ["Meeting 2019-06 at Lagos []"]],
    ["Such dates are settled at a meeting in Lagos.", []],
    [
      "The state visit of President Ade Bello to Jamaica (3-5 May) was the first in years.",
      ["Visit 2019-05-03 at Jamaica [visitor Ade Bello]"],
    ],
    [
      "Ade Bello flew to Lagos to inspect the Harbour Museum on 3 May.",
      ["Visit 2019-05-03 at Harbour Museum [visitor Ade Bello]"],
    ],
    [
      "Elected President of the Harbour Board in 2015, Ingrid Holm gave a lecture on tides in Lagos on 3 May.",
      ["Appointment 2015 [appointee Ingrid Holm]", "Speech 2019-05-03 at Lagos [speaker Ingrid Holm]"],
    ],
    [
      "The Harbour Board put its oldest charts on display in Lagos on 3 May.",
      ["Exhibition 2019-05-03 at Lagos [organizer Harbour Board]"],
    ],
    [
      "On 3 May the Council of the Harbour Board made Ingrid Holm its chair.",
      ["Appointment 2019-05-03 [participant Harbour Board; appointee Ingrid Holm]"],
    ],
    [
      "A course on tides was held in Lagos on 3 May. The next one begins in Lomé in June.",
      ["Exchange 2019-05-03 at Lagos []", "Exchange 2019-06 at Lomé []"],
    ],
    [
      "Ade Bello visited the Harbour Museum on 3 May and was shown round by its curator, Ingrid Holm.",
      ["Visit 2019-05-03 at Harbour Museum [visitor Ade Bello; host Ingrid Holm]"],
    ],
    [
      "The Harbour Board, represented by Ade Bello, and Togo, represented by Ingrid Holm, signed the Agreement on Tides in Lagos on 3 May.",
      [
        "Signing 2019-05-03 at Lagos [signatory Harbour Board; signatory Togo; signatory Ade Bello; signatory Ingrid Holm]",
      ],
    ],
    ["The Minister gave no speech in Lagos on 3 May.", []],
    ["The Board plans to launch a satellite one day.", []],
  ])("%s", (text, expected) => {
    expect(eventsOf(text)).toEqual(expected);
  });
});
