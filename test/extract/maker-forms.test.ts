// Who asks and answers, founds, writes, speaks and gets as publishers that nobody has read tell it: by appositions, relative clauses and fronted phrases.
import { describe, expect, test } from "vitest";
import { eventLines } from "../support/draft.ts";

describe("interviews by whom and with whom", () => {
  test.each([
    [
      "In an interview with the Lima Herald published on 13 May, Rosa Quispe, Chief Executive of the Port of Lima, outlined the plans.",
      ["Interview 2019-05-13 [interviewee Rosa Quispe; interviewer Lima Herald]"],
    ],
    [
      "In an interview printed in the Lima Herald on 12 May, Rosa Quispe set out the reasons.",
      ["Interview 2019-05-12 [interviewer Lima Herald; interviewee Rosa Quispe]"],
    ],
    [
      '"The sea will not wait," said Rosa Quispe in an interview for Radio Titicaca on 3 May.',
      ["Interview 2019-05-03 [interviewee Rosa Quispe; interviewer Radio Titicaca]"],
    ],
    [
      '"There is no shortage," Rosa Quispe stated on 3 May in an interview to the newspaper Delta Post.',
      ["Interview 2019-05-03 [interviewee Rosa Quispe; interviewer Delta Post]"],
    ],
    [
      "An interview with Rosa Quispe appeared in the Lima Herald on 12 May.",
      ["Interview 2019-05-12 [interviewer Lima Herald; interviewee Rosa Quispe]"],
    ],
    [
      "Radio Titicaca had Rosa Quispe in its studio on 3 May and asked her what storage will cost.",
      ["Interview 2019-05-03 [interviewer Radio Titicaca; interviewee Rosa Quispe]"],
    ],
    [
      "In an interview at the Delft Water Institute on 3 May, Rosa Quispe spoke about dams.",
      ["Interview 2019-05-03 at Delft Water Institute [interviewee Rosa Quispe]"],
    ],
  ])("%s", (text, expected) => {
    expect(eventLines(text)).toEqual(expected);
  });
});

describe("who made, wrote and founded it", () => {
  test.each([
    [
      "A joint creation of the Delft Water Institute and Banco Inca, the Andes Seed Fund came into being on 1 May.",
      ["Establishment 2019-05-01 [founder Delft Water Institute; founder Banco Inca]"],
    ],
    [
      "The Andes Seed Fund, an initiative of the Delft Water Institute, was set up in Lima on 1 May.",
      ["Establishment 2019-05-01 at Lima [founder Delft Water Institute]"],
    ],
    [
      "The Andes Seed Fund, a competitor of the Delft Bank, was set up in Lima on 1 May.",
      ["Establishment 2019-05-01 at Lima []"],
    ],
    [
      "The Atlas of Dams, a joint work of the Delft Water Institute and the University of Lima, was published on 3 May.",
      ["Publication 2019-05-03 [author Delft Water Institute; author University of Lima]"],
    ],
    [
      '"The State of Dams", a report by the Dam Commission, was published on 10 May.',
      ["Publication 2019-05-10 [author Dam Commission]"],
    ],
    [
      "A paper in Dam Letters of 2 May by Jan de Wit, Scientific Director of the Delft Water Institute, and Rosa Quispe of the University of Lima shows that the marshes hold 30 per cent more carbon.",
      ["Result 2019-05-02 [author Jan de Wit; author Rosa Quispe]"],
    ],
    [
      "The marshes hold 30 per cent more carbon than thought. That is the upshot of a study by Rosa Quispe (University of Lima) and Jan de Wit, of the Delft Water Institute, which appeared in Dam Letters on 3 May.",
      ["Result 2019-05-03 [author Rosa Quispe; author Jan de Wit]"],
    ],
    [
      "Researchers at the Delft Water Institute found a Roman harbour near Delft in March. Dr. Rosa Quispe, the director of the excavations, dates it to 30 AD.",
      ["Result 2019-03 at Delft [author Delft Water Institute; author Rosa Quispe]"],
    ],
  ])("%s", (text, expected) => {
    expect(eventLines(text)).toEqual(expected);
  });
});

describe("who spoke, who opened it, who got it", () => {
  test.each([
    [
      "Failure as a teacher was the subject of a lecture that Jan de Wit, Professor at Delft University, gave at the University of Lima on 3 May.",
      ["Speech 2019-05-03 at University of Lima [speaker Jan de Wit]"],
    ],
    [
      "The 9th Dam Forum will be hosted by the University of Lima in Cusco from 11 to 14 June. Rosa Quispe and Jan de Wit have been confirmed as speakers.",
      [
        "Conference 2019-06-11 at Cusco [organizer University of Lima; speaker Rosa Quispe; speaker Jan de Wit]",
      ],
    ],
    [
      "The 9th Dam Forum was held in Cusco from 11 to 14 May. Rosa Quispe, announced as a speaker, was unable to come.",
      ["Conference 2019-05-11 at Cusco []"],
    ],
    [
      "The colloquium on wages was held in Lima on 30 April. Contributions came from the union secretary Jan de Wit and from Rosa Quispe, who represented the employers.",
      ["Conference 2019-04-30 at Lima [speaker Jan de Wit; speaker Rosa Quispe]"],
    ],
    [
      "On 22 May the Bank of Lima opens a branch in Cusco. Minister Rosa Quispe will perform the inauguration.",
      ["Launch 2019-05-22 at Cusco [organizer Bank of Lima; participant Rosa Quispe]"],
    ],
    [
      "The Ministers of Fisheries of Peru and Spain, Jan de Wit and Rosa Quispe, conferred by video link on 7 May.",
      ["Meeting 2019-05-07 [attendee Jan de Wit; attendee Rosa Quispe]"],
    ],
    [
      "The Export Prize of the Lima Chamber of Commerce has been awarded for the tenth time. It went to the Inca Pearl Company, whose owner, Rosa Quispe, accepted it on 17 May.",
      [
        "Award 2019-05-17 [giver Lima Chamber of Commerce; recipient Inca Pearl Company; recipient Rosa Quispe]",
      ],
    ],
  ])("%s", (text, expected) => {
    expect(eventLines(text)).toEqual(expected);
  });
});
