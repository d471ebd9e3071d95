// Sentences near the forms of free prose that tell no such event: crowds that quarrel, fines in the form of a sum, pages added to a report, journeys of reports.
import { describe, expect, test } from "vitest";
import { eventLines } from "../support/draft.ts";

const FORUM = "The 12th Baltic Water Forum was held in Riga on 3 May.";
const HELD = ["Conference 2019-05-03 at Riga []"];
const VISIT =
  "A delegation from the Norwegian Institute of Water Research visited the Polar Institute on 3 May.";
const VISITED = ["Visit 2019-05-03 at Polar Institute [visitor Norwegian Institute of Water Research]"];

describe("sentences that tell no event", () => {
  test.each([
    // Quarrels.
    "Students clashed with police in Paris in May 1968.",
    "Farmers argued in Brussels on 3 May that prices were too low.",
    "Residents argue in court in Riga on 3 May.",
    "Experts argued at the University of Tartu in 2015 that cod would return.",
    "Experts disagree in Germany on the exact date in 2015.",
    "Doctors puzzled in Riga from 3 to 5 May over the fever.",
    "Farmers argued with police in Riga from 3 to 5 May.",
    "Farmers argued in Germany from 3 to 5 May.",
    "Residents argued at the Supreme Court from 3 to 5 May.",
    // Sums that are no help.
    "A fine in the form of EUR 9 million from the European Commission came on 3 May.",
    "Fraud in the form of EUR 9,000 by Peter Novak was punished on 3 May.",
    "A cut in the form of EUR 9,000 came on 3 May from the World Bank.",
    "The Mill Museum had debts in the form of EUR 9,000 from the World Bank in May.",
    "Savings in the form of EUR 9,000 a year by the World Bank were announced on 3 May.",
    "Help was sought in May in the form of EUR 9,000 from the World Bank.",
    // What is added is no money.
    "In May the World Bank supplemented the report with a map.",
    "In May the World Bank supplemented the agreement with a protocol.",
    "In May the World Bank boosted the Polar Institute with two new posts.",
    "In May the Mill Museum enlarged its collection with 30 paintings.",
    // Prizes that are only spoken of.
    "The book is about the Nobel Prize. Anna Lind presented it in Riga on 3 May.",
    "A film tells the story of the Nobel Prize. Its director, Anna Lind, presented it in Riga on 3 May.",
    "Few had heard of the Bear Award. Peter Novak presented it in Riga on 3 May.",
    "The article is about the Nobel Prize. We received it on 3 May.",
    // Bodies that are put together.
    "The committees were united under the Ministry in 2005.",
    "Two schools were united under one roof on 3 May.",
    "The committees were gathered under the Ministry in 2005.",
    // When a town got it, and not when it is held there.
    "On 3 May 2019 Riga got the World Congress of Botany 2024.",
    "Riga landed the congress on 3 May; it will be held in 2024.",
    "Estonia inherited the exhibition in 1995.",
    "Riga claims the congress in May.",
    // No shows.
    'The website "Reefs Online" counted 3,000 visitors in May 2019.',
    'The webinar "Reefs Online" counted 3,000 visitors in May 2019.',
    'The course "Reefs Online" registered 3,000 visitors in May 2019.',
    // Deeds of old.
    "The Paris Agreement now binds the European Union and China.",
    // No journeys.
    "On 3 May Anna Lind went as far as the Ministry of Health in her criticism.",
    "On 3 May Anna Lind went as far as the Supreme Court to win her case.",
  ])("%s", (text) => {
    expect(eventLines(text)).toEqual([]);
  });
});

describe("sentences behind a gathering that tell no more of it", () => {
  test.each([
    "Anna Lind came to the police with a report of theft.",
    "Anna Lind came to fame with a report.",
    "Anna Lind came with a report to the World Bank.",
    "Anna Lind opened the newspaper with a report on the strike.",
    "Anna Lind appeared in court with a report.",
    "Anna Lind came with words of comfort to the family.",
    "The painter Peter Novak set the tone for a generation.",
    "It was based on the work of Anna Lind, who started the discussion in the field.",
    "Peter Novak got the ball rolling years ago.",
    "Peter Novak went first to Riga and then to Narva.",
    "In a later book, Peter Novak broke the ice.",
    "The letter of Anna Lind, presiding, lay on the table.",
    "They spoke after the introduction of Anna Lind as new director.",
    "They spoke after the introduction by the European Commission of new rules.",
  ])("%s", (text) => {
    expect(eventLines(`${FORUM} ${text}`)).toEqual(HELD);
  });

  test.each(["His last stop before joining the World Bank in 2015 was the Kalev Museum."])("%s", (text) => {
    expect(eventLines(`${VISIT} ${text}`)).toEqual(VISITED);
  });
});

describe("sentences that tell it", () => {
  test.each([
    [
      "Some sixty foresters quarrelled at the Mill Museum from 2 to 4 May over the price of timber.",
      ["Conference 2019-05-02 at Mill Museum []"],
    ],
    [
      "Support in the shape of 60,000 euros apiece, courtesy of the World Bank, arrived in April.",
      ["Funding 2019-04 [giver World Bank]"],
    ],
    [
      "In April the World Bank boosted the Mill Museum with 2 million dollars.",
      ["Funding 2019-04 [giver World Bank; recipient Mill Museum]"],
    ],
    ["Narva lands the Congress in October next year.", ["Conference 2020-10 at Narva []"]],
    [`${FORUM} Anna Lind set the tone.`, ["Conference 2019-05-03 at Riga [speaker Anna Lind]"]],
    [`${FORUM} Anna Lind went first.`, ["Conference 2019-05-03 at Riga [speaker Anna Lind]"]],
    [
      `${FORUM} They spoke after the introduction by Anna Lind.`,
      ["Conference 2019-05-03 at Riga [speaker Anna Lind]"],
    ],
    ['The show "Reefs" drew thousands of visitors in May 2019.', ["Exhibition 2019-05 []"]],
    [
      "A new pact now binds the World Bank and the Mill Museum. Anna Lind signed it on 3 May.",
      ["Signing 2019-05-03 [signatory World Bank; signatory Mill Museum; signatory Anna Lind]"],
    ],
  ])("%s", (text, events) => {
    expect(eventLines(text)).toEqual(events);
  });
});
