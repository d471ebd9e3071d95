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
    [
      `${FORUM} The Bank of the Seas sponsors it; the lecturer is Rosa Quispe.`,
      `${LINE} [organizer Bank of the Seas; speaker Rosa Quispe]`,
    ],
    [
      "The Tide Agreement was signed in Lima on 2 May. For the Bank of the Seas it was signed by Rosa Quispe, Assistant Director-General.",
      "Signing 2019-05-02 at Lima [signatory Rosa Quispe; signatory Bank of the Seas]",
    ],
    [
      "About 130 jurists discussed the question at a seminar in Lima on 2 May, at the invitation of the Port of Turku and the Bank of the Seas.",
      "Conference 2019-05-02 at Lima [organizer Port of Turku; organizer Bank of the Seas]",
    ],
    [
      "The occasion was the 7th Tide Forum (8-10 May), hosted by the Ministry of Ports and attended by 130 delegates; it was opened by Rosa Quispe.",
      "Conference 2019-05-08 [organizer Ministry of Ports; speaker Rosa Quispe]",
    ],
    [
      "A team of the Port of Turku, led by Rosa Quispe, was in Lima from 4 to 8 May to see how others do it. It was received by the Bank of the Seas.",
      "Visit 2019-05-04 at Lima [visitor Port of Turku; visitor Rosa Quispe; host Bank of the Seas]",
    ],
    [
      `${FORUM} Jan de Wit opened the sessions, which were chaired in turn by Rosa Quispe, President of the Port Union, and Mika Laine.`,
      `${LINE} [speaker Jan de Wit; chair Rosa Quispe; chair Mika Laine]`,
    ],
    [
      `${FORUM} Present, besides the Secretary, were Rosa Quispe and Jan de Wit.`,
      `${LINE} [attendee Rosa Quispe; attendee Jan de Wit]`,
    ],
    [
      "Scientists of the University of Lima have cut the cost of salt, Acta Borealis reported on 5 May. The paper, by Rosa Quispe and Jan de Wit, rests on 400 readings.",
      "Result 2019-05-05 [author University of Lima; author Rosa Quispe; author Jan de Wit]",
    ],
    [
      "It has been raining into the Museum of Lima since 2012. On 3 May the Bank of the Seas granted it 450,000 euros.",
      "Funding 2019-05-03 [giver Bank of the Seas; recipient Museum of Lima]",
    ],
    [
      "On 3 May a delegation of the Bank of the Seas visited the Port of Turku. On the same occasion the guests pledged EUR 1.8 million for tide gauges.",
      "Funding 2019-05-03 at Port of Turku [giver Bank of the Seas]",
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
      "A team of the Port of Turku was in Oslo on 4 May. It was received by the Bank of the Seas in Lima on 6 May.",
      "Visit 2019-05-06 at Lima [host Bank of the Seas; visitor Port of Turku]",
    ],
    [
      "Mika Laine opened the new wing of the Hospital of Lima on 2 May. On 3 May the Bank of the Seas granted 450,000 euros for it.",
      "Funding 2019-05-03 [giver Bank of the Seas]",
    ],
    [
      "Rosa Quispe, Director since 2012, left for the Port of Turku on 3 May.",
      "Appointment 2019-05-03 [appointee Rosa Quispe]",
    ],
  ])("%s", (text, line) => {
    expect(eventLines(text)).toContain(line);
  });
});
