// What letters of offices abroad tell in passing: partners before the subject, who applauds, takes a seat or defends the colours, who takes over from
// whom, what goes on behind "is to be", findings whose team is told later.
import { describe, expect, test } from "vitest";
import { draftOf, eventLines } from "../support/draft.ts";

const MET = "The 12th Andean Water Meeting took place in Lima on 3 May.";
const FOUND = "Scientists of Lima University have found a new moss, the university announced on 3 May.";
const HONOURED = "On 3 May the title of Doctor Honoris Causa was awarded by Lima University to Rosa Quispe.";

const rowsOf = (text: string): string[] => eventLines(text);

describe("who does it too, told before the subject", () => {
  test.each([
    [
      "Together with Peter Hansen, Rosa Quispe signed the Pact on Dunes in Lima on 3 May.",
      ["Signing 2019-05-03 at Lima [signatory Rosa Quispe; signatory Peter Hansen]"],
    ],
    [
      "Together with Rector Peter Hansen, who had come from Oslo, Rosa Quispe signed the Pact on Dunes in Lima on 3 May.",
      ["Signing 2019-05-03 at Lima [signatory Rosa Quispe; signatory Peter Hansen]"],
    ],
    [
      "Dean Rosa Quispe visited Oslo University on 3 May. Jointly with Peter Hansen, the Dean opened a wind tunnel there.",
      [
        "Visit 2019-05-03 at Oslo University [visitor Rosa Quispe]",
        "Launch 2019-05-03 at Oslo University [participant Rosa Quispe; participant Peter Hansen]",
      ],
    ],
    [
      "Ivo Novak chaired the 3rd Eel Forum in Riga on 3 May jointly with Anna Weiss.",
      ["Conference 2019-05-03 at Riga [chair Ivo Novak; chair Anna Weiss]"],
    ],
  ])("%s", (text, events) => {
    expect(rowsOf(text)).toEqual(events);
  });
});

describe("what goes on behind a plan, and behind who comes", () => {
  test.each([
    [
      "The wells are to be dug in June, and Norway granted 2 million kroner for them on 3 May.",
      ["Funding 2019-05-03 [giver Norway]"],
    ],
    [
      "The bridge is to be built by 2022, and Rosa Quispe visited Lima University on 3 May.",
      ["Visit 2019-05-03 at Lima University [visitor Rosa Quispe]"],
    ],
    [
      "Rosa Quispe was elected President on 1 May, in place of Ivo Novak. On 5 May she visited Lima University.",
      [
        "Appointment 2019-05-01 [appointee Rosa Quispe; participant Ivo Novak]",
        "Visit 2019-05-05 at Lima University [visitor Rosa Quispe]",
      ],
    ],
    [
      "Ivo Novak handed the presidency over to Rosa Quispe on 1 May. On 5 May he visited Lima University.",
      [
        "Appointment 2019-05-01 [participant Ivo Novak; appointee Rosa Quispe]",
        "Visit 2019-05-05 at Lima University []",
      ],
    ],
  ])("%s", (text, events) => {
    expect(rowsOf(text)).toEqual(events);
  });
});

describe("who was there", () => {
  const who = (text: string): string => rowsOf(text)[0]?.replace(/^.*?\[/, "[") ?? "";
  test.each([
    [
      `${MET} The colours of the college were upheld by Rosa Quispe and Ivo Novak.`,
      "[attendee Rosa Quispe; attendee Ivo Novak]",
    ],
    [`${MET} Rosa Quispe flew the colours of the college.`, "[attendee Rosa Quispe]"],
    [`${MET} Chile, Togo and Fiji took their places.`, "[attendee Chile; attendee Togo; attendee Fiji]"],
    [
      `${MET} Among those presenting papers were Rosa Quispe and Ivo Novak.`,
      "[speaker Rosa Quispe; speaker Ivo Novak]",
    ],
    [
      `${HONOURED} Among those clapping was Anna Weiss.`,
      "[giver Lima University; recipient Rosa Quispe; attendee Anna Weiss]",
    ],
    [
      "Thirty wardens completed a course on traps which the Moor Trust ran in Lima from 1 to 3 May. Board and lodging was covered by the Fen Fund. Air fares were met by the Dune Fund.",
      "[organizer Moor Trust; organizer Fen Fund; organizer Dune Fund]",
    ],
    [
      "Norway and Peru launched the Andes Well Service in Lima on 3 May. Peter Hansen and Rosa Quispe set the first pump in motion.",
      "[organizer Norway; organizer Peru; participant Peter Hansen; participant Rosa Quispe]",
    ],
  ])("%s", (text, parts) => {
    expect(who(text)).toBe(parts);
  });
});

describe("who comes to stay, sees each other again, is shown what", () => {
  test.each([
    ["Six exchange students came on 3 May.", ["Exchange 2019-05-03 []"]],
    [
      `${MET} The partners see each other again in Pula in June.`,
      ["Meeting 2019-05-03 at Lima []", "Meeting 2019-06 at Pula []"],
    ],
    [
      "On 3 May Rosa Quispe signed the Pact on Dunes in Lima. Rosa Quispe was afterwards shown round the Institute of Sand by its Director, Ivo Novak.",
      [
        "Signing 2019-05-03 at Lima [signatory Rosa Quispe]",
        "Visit 2019-05-03 at Institute of Sand [host Ivo Novak; visitor Rosa Quispe]",
      ],
    ],
    [
      "Anna Weiss and Ivo Novak were guests of the Sand University in Quito on 3 May.",
      ["Visit 2019-05-03 at Sand University [visitor Anna Weiss; visitor Ivo Novak; host Sand University]"],
    ],
    // A number of people who saw it are no party that came.
    ["A mill in Lima was visited by 3,000 people on 3 May.", []],
    [
      "On 3 May Rosa Quispe took her seat on the Board of the Reed Union.",
      ["Appointment 2019-05-03 at Reed Union [appointee Rosa Quispe]"],
    ],
  ])("%s", (text, events) => {
    expect(rowsOf(text)).toEqual(events);
  });
});

describe("prizes told in two sentences", () => {
  test.each([
    [
      "Rosa Quispe is the winner of the Reed Prize of the Oslo Academy. It was handed to her in Oslo on 3 May by Ivo Novak.",
      ["Award 2019-05-03 at Oslo [recipient Rosa Quispe; giver Oslo Academy; giver Ivo Novak]"],
    ],
    ["Rosa Quispe is the winner of the Reed Prize of the Oslo Academy. It rained in Oslo on 3 May.", []],
    [
      "Rosa Quispe shared the Reed Prize with Ivo Novak in Oslo on 3 May.",
      ["Award 2019-05-03 at Oslo [recipient Rosa Quispe; recipient Ivo Novak]"],
    ],
  ])("%s", (text, events) => {
    expect(rowsOf(text)).toEqual(events);
  });
});

describe("findings", () => {
  test.each([
    [
      `${FOUND} The team of Rosa Quispe and Ivo Novak had looked for it since 2015.`,
      ["Result 2019-05-03 [author Lima University; author Rosa Quispe; author Ivo Novak]"],
    ],
    [
      `${FOUND} The group under Dr Rosa Quispe counted 270 leaves.`,
      ["Result 2019-05-03 [author Lima University; author Rosa Quispe]"],
    ],
    [
      "Eels eat less in winter, as Rosa Quispe and Ivo Novak show in the May number of the Journal of Fish.",
      ["Result 2019-05 [author Rosa Quispe; author Ivo Novak]"],
    ],
    [
      "Eels eat less in winter, according to a study that Rosa Quispe of Lima University published on 3 May.",
      ["Result 2019-05-03 [author Rosa Quispe]"],
    ],
    [
      "The lake has lost half its eels, according to a survey which the Polar Institute published on 3 May.",
      ["Result 2019-05-03 [author Polar Institute]"],
    ],
    [
      "The river carries less sand, according to measurements by Rosa Quispe of the Polar Institute, which appeared in the Journal of Soils on 3 May.",
      ["Result 2019-05-03 [author Rosa Quispe]"],
    ],
    [
      "A bean variety has been bred at the Dune Laboratory by a team working under Dr Rosa Quispe, it was announced on 3 May.",
      ["Result 2019-05-03 at Dune Laboratory [author Rosa Quispe]"],
    ],
    [
      "The first signal of the probe was picked up at the Lima Ground Station on 3 May.",
      ["Result 2019-05-03 at Lima Ground Station []"],
    ],
    ["The first letter from the Minister was received on 3 May.", []],
    ["Dr Rosa Quispe of Lima University has developed a strategy for the town.", []],
  ])("%s", (text, events) => {
    expect(rowsOf(text)).toEqual(events);
  });
});

describe("fairs whose name tells no kind, and ribbons of shows", () => {
  test.each([
    ["Seven firms from Peru exhibited at Nutexa 2019 (Oslo, 3-7 May).", ["Exhibition 2019-05-03 at Oslo []"]],
    [
      "Nine growers from Peru showed nuts at Nutexa 2019 in Oslo from 3 to 7 May.",
      ["Exhibition 2019-05-03 at Oslo []"],
    ],
    [
      "Rosa Quispe spoke at Nutexa 2019 in Oslo on 3 May.",
      ["Conference 2019-05-03 at Oslo [speaker Rosa Quispe]"],
    ],
    [
      "Rosa Quispe cut the ribbon of the Tide Exhibition in the Reed Museum on 3 May.",
      ["Exhibition 2019-05-03 at Reed Museum [participant Rosa Quispe]"],
    ],
    [
      "A show of nets, inaugurated on 3 May by Ivo Novak in the Reed Museum, closes on 31 July.",
      ["Exhibition 2019-05-03 at Reed Museum [participant Ivo Novak]"],
    ],
    [
      "Among the winners of the Reed Prize, handed out in Oslo on 3 May, are Rosa Quispe and Anna Weiss.",
      ["Award 2019-05-03 at Oslo [recipient Rosa Quispe; recipient Anna Weiss]"],
    ],
    ["Among the winners of the Reed Prize was Rosa Quispe.", []],
    [
      "The foyer of Lima University is home to an exhibition of nets by Rosa Quispe from 3 May to 9 June.",
      ["Exhibition 2019-05-03 at Lima University [author Rosa Quispe]"],
    ],
    [
      "The Reed Museum devotes an exhibition to Rosa Quispe from 3 May to 9 June.",
      ["Exhibition 2019-05-03 at Reed Museum [organizer Reed Museum]"],
    ],
    ["The Reed Museum is home to 300 nets.", []],
  ])("%s", (text, events) => {
    expect(rowsOf(text)).toEqual(events);
  });
});

describe("who took whom where", () => {
  test.each([
    [
      // Patients are taken so, too.
      "Rosa Quispe was taken to the Lima Institute on 3 May by Ivo Novak.",
      [],
    ],
    ["Rosa Quispe was taken to the Lima Hospital on 3 May.", []],
    [
      "Lima University was visited on 3 May by a group of six teachers from Oslo.",
      ["Visit 2019-05-03 at Lima University []"],
    ],
    [
      "Rosa Quispe inspected the harbour works in Lima on 3 May.",
      ["Visit 2019-05-03 at Lima [visitor Rosa Quispe]"],
    ],
  ])("%s", (text, events) => {
    expect(rowsOf(text)).toEqual(events);
  });
});

describe("until when a show stays, what brings a medal, what two report", () => {
  test.each([
    [
      '"Tides", a show of nets, was opened in the Reed Museum on 3 May by Rosa Quispe. It remains open until 6 June.',
      ["Exhibition 2019-05-03/2019-06-06"],
    ],
    [
      '"Tides", a show of nets, was opened in the Reed Museum on 3 May. It rained until 6 June.',
      ["Exhibition 2019-05-03"],
    ],
  ])("%s", (text, days) => {
    const found = draftOf(text).events.map(
      ({ type, start, end }) => `${type.value} ${start?.value}${end ? `/${end.value}` : ""}`,
    );
    expect(found).toEqual(days);
  });
  test.each([
    [
      "A robot that peels eels won Rosa Quispe a gold medal in Oslo on 3 May.",
      ["Award 2019-05-03 at Oslo [recipient Rosa Quispe]"],
    ],
    [
      "A carpenter, Rosa Quispe, won the Reed Prize in Oslo on 3 May.",
      ["Award 2019-05-03 at Oslo [recipient Rosa Quispe]"],
    ],
    [
      "Eels sleep in winter. That is what Rosa Quispe, our Curator, and Ivo Novak of the Eel Institute report in a paper published in Fish Letters on 3 May.",
      ["Result 2019-05-03 [author Rosa Quispe; author Ivo Novak]"],
    ],
  ])("%s", (text, events) => {
    expect(rowsOf(text)).toEqual(events);
  });
});
