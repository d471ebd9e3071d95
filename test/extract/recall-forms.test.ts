// Events in forms that other publishers use: shared helpers, inventions, newcomers, agreements to meet, ends told before beginnings.
import { expect, test } from "vitest";
import { draftOf, eventLines } from "../support/draft.ts";

test.each([
  [
    "On 30 April a Board of Trustees was set up and Henrik Dahl elected as its Chairman.",
    ["Establishment 2019-04-30 []", "Appointment 2019-04-30 [appointee Henrik Dahl]"],
  ],
  [
    "A Climate Council was founded in Oslo on 3 May and Dr Eva Holm appointed Secretary General.",
    ["Establishment 2019-05-03 at Oslo []", "Appointment 2019-05-03 at Oslo [appointee Eva Holm]"],
  ],
  [
    "The forum was opened by Mayor Eva Holm and two members elected in May 2018.",
    ["Conference undated [speaker Eva Holm]"],
  ],
  [
    "The Institute of Optics has built a laser that fits into a pocket.",
    ["Result undated [author Institute of Optics]"],
  ],
  [
    "The Institute of Optics has developed a sensor that costs little. Dr Eva Holm announced this on 13 May.",
    ["Result 2019-05-13 [author Institute of Optics]"],
  ],
  ["The University of Graz has built a new hall.", []],
  ["We have developed a strategy for the next five years.", []],
  [
    "The Institute of Optics has developed a laser that fits into a pocket. The tests were completed on 18 April.",
    ["Result 2019-04-18 [author Institute of Optics]"],
  ],
  [
    "From 1 June the library will have a new director, Dr Eva Holm.",
    ["Appointment 2019-06-01 [appointee Eva Holm]"],
  ],
  ["Since 1 May the library has a new head: Karl Weiss.", ["Appointment 2019-05-01 [appointee Karl Weiss]"]],
  ["The library has a new head.", []],
  ["Its first holder is Professor Anna Lindqvist.", ["Appointment undated [appointee Anna Lindqvist]"]],
  ["Its first director was Karl Weiss.", []],
  [
    "Delegations of Fiji and Tonga met in Oslo on 3 May. They agreed to meet again in Tallinn on 4 November.",
    [
      "Meeting 2019-05-03 at Oslo [attendee Fiji; attendee Tonga]",
      "Meeting 2019-11-04 at Tallinn [attendee Fiji; attendee Tonga]",
    ],
  ],
  ["They agreed to meet the cost.", []],
  [
    "The question brought six foresters of the State Forest Company of Latvia to Uganda from 5 to 9 May.",
    ["Visit 2019-05-05 at Uganda [visitor State Forest Company of Latvia]"],
  ],
  [
    "Since taking office in January, Governor Eva Holm has visited Lima twice.",
    ["Visit undated at Lima [visitor Eva Holm]"],
  ],
  ["Her career took Dr Eva Holm to Oslo in 2003.", []],
  [
    "Dr Eva Holm presented the first figures to a seminar in Graz on 3 May.",
    ["Conference 2019-05-03 at Graz [speaker Eva Holm]"],
  ],
  ["Dr Holm presented her credentials to the President of Latvia on 3 May.", []],
  [
    "The Council of Ships has appointed Dr Eva Holm as its representative. The decision was taken on 14 May.",
    ["Appointment 2019-05-14 [participant Council of Ships; appointee Eva Holm]"],
  ],
  [
    "The Board of Trustees meets in Lahti on 3 June.",
    ["Meeting 2019-06-03 at Lahti [organizer Board of Trustees]"],
  ],
  [
    "Experts from the University of Lahti went to see three village schools in the Kunene Region on 6 May.",
    ["Visit 2019-05-06 at Kunene Region [visitor University of Lahti]"],
  ],
  [
    "A team of the Salt College won the Robot Olympiad in Lima on 3 May.",
    ["Award 2019-05-03 at Lima [recipient Salt College]"],
  ],
  ["A call for projects opens on 1 June.", ["Launch 2019-06-01 []"]],
  [
    "The Danish Farmers' Congress has named Lise Holm, from Odense, Farmer of the Year.",
    ["Award undated [giver Danish Farmers' Congress; recipient Lise Holm]"],
  ],
  [
    "The Council of Ships endorsed a set of indicators for ports on 29 April.",
    ["Publication 2019-04-29 [author Council of Ships]"],
  ],
  ["The bus of the Salt Museum was painted in May. On 15 May it travelled to Puno.", []],
])("%s", (text, expected) => {
  expect(eventLines(text)).toEqual(expected);
});

test("a last day told before the first one is kept", () => {
  const [course] = draftOf(
    "Twenty teachers are attending a course in astronomy at the Salt Observatory until 31 May. The course, which started on 13 May, is taught by Prof. Karl Weiss.",
  ).events;
  expect([course?.start?.value, course?.end?.value]).toEqual(["2019-05-13", "2019-05-31"]);
});
