// Who takes part by what stands at the side: "the floor was given to A and to B", "the two signed", "so did C", "and of D", "for Peru".
import { describe, expect, test } from "vitest";
import { eventLines } from "../support/draft.ts";

const FORUM = "The 5th Forum on Tides took place in Riga on 8 May.";
const LINE = "Conference 2019-05-08 at Riga";

describe("who else takes part", () => {
  test.each([
    [
      `${FORUM} Keynotes came from Rosa Quispe of UNESCO in Paris, Dr Mika Laine, Deputy Director of the Port of Turku, and Jan de Wit.`,
      `${LINE} [speaker Rosa Quispe; speaker Mika Laine; speaker Jan de Wit]`,
    ],
    [
      `${FORUM} The floor was given to Rosa Quispe, Rector of the University of Lima, and to Prof. Mika Laine.`,
      `${LINE} [speaker Rosa Quispe; speaker Mika Laine]`,
    ],
    [
      `${FORUM} Spain and Japan came as observers, and so did the World Sea Fund.`,
      `${LINE} [attendee Spain; attendee Japan; attendee World Sea Fund]`,
    ],
    [
      "On 2 May the Port of Turku opened a weather station in Turku in the presence of the islanders and of Dr Rosa Quispe, who had come from Lima.",
      "Launch 2019-05-02 at Turku [organizer Port of Turku; attendee Rosa Quispe]",
    ],
    [
      "On 2 May the Minister of Ports, Rosa Quispe, received Mika Laine, Minister of Seas, in Lima. At the end the two signed the Memorandum on Visas.",
      "Signing 2019-05-02 at Lima [signatory Rosa Quispe; signatory Mika Laine]",
    ],
    [
      "A loan of USD 8 million was approved for Bolivia on 9 May by the Bank of the Seas.",
      "Funding 2019-05-09 [giver Bank of the Seas; recipient Bolivia]",
    ],
    [
      "The Golden Buoy was awarded on 2 May to Rosa Quispe of the University of Lima, who was handed it by Jan de Wit.",
      "Award 2019-05-02 [recipient Rosa Quispe; giver Jan de Wit]",
    ],
    [
      "A delegation of the University of Lima visited the Port of Turku on 3 May. Rosa Quispe, our Director, received it together with Jan de Wit.",
      "Visit 2019-05-03 at Port of Turku [visitor University of Lima; host Rosa Quispe; host Jan de Wit]",
    ],
  ])("%s", (text, line) => {
    expect(eventLines(text)).toContain(line);
  });
});

describe("others than those", () => {
  test.each([
    [
      "On 9 May the Bank of the Seas granted 8 million euros to Bolivia for the University of Lima.",
      "Funding 2019-05-09 [giver Bank of the Seas; recipient Bolivia]",
    ],
    [
      "Rosa Quispe, Director since 2012, left for the Port of Turku on 3 May.",
      "Appointment 2019-05-03 [appointee Rosa Quispe]",
    ],
  ])("%s", (text, line) => {
    expect(eventLines(text)).toContain(line);
  });
});
