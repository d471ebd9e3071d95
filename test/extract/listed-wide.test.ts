// Lines of lists that look like deeds and are none: donors, speakers, prizes and how to win them, what a conference is about, opening hours, jobs.
import { describe, expect, test } from "vitest";
import { draftOf, eventLines } from "../support/draft.ts";

/** The events, with somebody who took part, of a list under a heading. */
const under = (heading: string, items: string): string[] =>
  draftOf(items, undefined, heading)
    .events.filter(({ participants }) => participants.length > 0)
    .map(({ type, participants }) => `${type.value} ${participants.map(({ role }) => role).join(" ")}`);

const GIFT = "- Bank of Estonia: EUR 4,000";

describe("sums under a heading", () => {
  test.each([
    ["Grants awarded in April", "- University of Tartu: EUR 50,000, microscope", ["Funding recipient"]],
    ["Grants we approved", "- University of Tartu: EUR 50,000", ["Funding recipient"]],
    [
      "Donations given by the World Bank",
      "- University of Tartu: EUR 50,000",
      ["Funding recipient giver", "Funding giver"],
    ],
    ["Grants awarded in April", "- University of Riga: up to EUR 10,000", []],
    ["Grants awarded in April", "- University of Riga: EUR 10,000 a year", []],
    ["Grants awarded in April", "- University of Riga: EUR 10,000, apply by 3 June", []],
    ["Grants awarded to us", GIFT, []],
    ["Donations received", GIFT, []],
    ["Gifts we received", GIFT, []],
    ["Donations in 2018", GIFT, []],
    ["Donations made in 2018", GIFT, []],
    ["Our donors: gifts in 2018", GIFT, []],
    ["Our funding", GIFT, []],
    ["Sources of funding", GIFT, []],
    ["Who funded us", GIFT, []],
    ["Project funding", GIFT, []],
    ["Funded projects", GIFT, []],
    ["Funding opportunities", GIFT, []],
    ["Foreign aid cuts", GIFT, []],
    ["Student grants", "- University of Tartu: EUR 500", []],
    ["Research grants 2020", "- Wellcome Trust: GBP 250,000 per project", []],
    ["Grants", "- Nordic Council - EUR 5,000 for study trips. Apply by 3 June", []],
  ])("%s: %s", (heading, items, events) => {
    expect(under(heading, items)).toEqual(events);
  });
});

const PEOPLE =
  "- Anna Tamm, Director of the Institute of Ecology\n- Peter Saar, Rector of the University of Tartu";
const POSTS = "- Dean of Law: Anna Tamm\n- Director of the Library: Peter Saar";

describe("posts under a sentence", () => {
  test.each([
    ["The Council appointed the following people:", PEOPLE, 2],
    ["The Council appointed as follows:", POSTS, 2],
    ["The Senate elected its new board:", POSTS, 2],
    ["New officers were elected:", POSTS, 2],
    ["The following were appointed on 3 May:", PEOPLE, 2],
    ["The following speakers have confirmed their participation:", PEOPLE, 0],
    ["The Academy nominated for the Science Prize:", PEOPLE, 0],
    ["The Academy named the winners of its prizes:", POSTS, 0],
    ["The journal named the most cited scientists:", PEOPLE, 0],
    ["Anna Tamm promoted the book at these events:", POSTS, 0],
    ["The jury, appointed by the Ministry of Health, included:", PEOPLE, 0],
    ["The board that we elected in 2017 consists of:", POSTS, 0],
    ["The Rector thanked those who had elected him, among them:", POSTS, 0],
    ["The report, whose results were confirmed by colleagues, was written by:", PEOPLE, 0],
    ["Three candidates were nominated for Rector:", PEOPLE, 0],
    ["The following were elected Fellows of the Academy on 3 May:", PEOPLE, 0],
    ["The Council elected three new members:", PEOPLE, 0],
    ["It elected new members and heard these reports:", POSTS, 0],
    ["For more on how to nominate a colleague, contact:", POSTS, 0],
    ["The Ministry chose the venue and the speakers:", POSTS, 0],
  ])("%s %s", (sentence, items, count) => {
    const told = under("About this and that", `${sentence}\n\n${items}`);
    expect(told.filter((line) => line.startsWith("Appointment appointee"))).toHaveLength(count);
  });
});

describe("prizes and what is about them", () => {
  test.each([
    ["- Anna Tamm - medal of the World Bank", ["Award recipient giver"]],
    ["- Anna Tamm - Grants and loans of the World Bank", []],
    ["- Peter Saar - Medals and orders of the Bank of Estonia", []],
    ["- Peter Saar - Prizes and how to win them, Academy of Sciences", []],
    ["- Peter Saar - grants and contracts, University of Tartu", []],
    ["- Peter Saar - grants office of the University of Tartu", []],
    ["- Peter Saar - medals of the University of Tartu, 120 pages", []],
    ["- Peter Saar - prize, University of Tartu", []],
    ["- University of Riga - grants from the European Commission, deadline 3 May 2020", []],
    ["- University of Riga - grant of the European Commission, apply by 3 May 2020", []],
  ])("%s", (items, events) => {
    expect(under("Staff", items)).toEqual(events);
  });
});

const WORKSHOP = "Conference 2019-06-20 at Lima";

describe("entries of a calendar", () => {
  test.each([
    ["- 20 June, Lima: Fourth workshop of the World Bank on reefs", [`${WORKSHOP} [organizer World Bank]`]],
    ["- 20 June, Lima: Conference on the future of the European Union", [`${WORKSHOP} []`]],
    ["- 20 June, Lima: Seminar on the role of the World Bank", [`${WORKSHOP} []`]],
    ["- 20 June, Lima: Workshop for staff of the Ministry of Health", [`${WORKSHOP} []`]],
    [
      "- 20 June: Rector Anna Tamm and Prof. Peter Saar in Lima for the Water Summit",
      [`${WORKSHOP} [attendee Anna Tamm; attendee Peter Saar]`],
    ],
    ["- 20 June: Tribute to Anna Tamm at the Water Summit, Lima", [`${WORKSHOP} []`]],
    ["- 20 June: Films by Anna Tamm at the Water Summit, Lima", [`${WORKSHOP} []`]],
    ["- 20 June: Poster by Anna Tamm for the Water Summit, Lima", [`${WORKSHOP} []`]],
    ["- 20 June: Wreath for Anna Tamm at the Water Summit, Lima", [`${WORKSHOP} []`]],
    ["- 20 June: Call by Anna Tamm for the Water Summit, Lima", [`${WORKSHOP} []`]],
    ["- 20 June: Anna Tamm Prize for the Water Summit, Lima", [`${WORKSHOP} []`]],
    ["- 20 June, Lima: workshop on reefs; Dr Anna Tamm will report", [`${WORKSHOP} [speaker Anna Tamm]`]],
    ["- 20 June, Lima: workshop on reefs; see the report Anna Tamm will present in July", [`${WORKSHOP} []`]],
    ["- 20 June, Lima: workshop on reefs; abstracts and reports due by Anna Tamm", [`${WORKSHOP} []`]],
    [
      "- 20 June: Gates of the Narva Museum opened by Mayor Anna Tamm",
      ["Launch 2019-06-20 at Narva Museum [participant Anna Tamm]"],
    ],
    ["- 20 June: Doors of the Narva Museum opened, by order of the Mayor, to Anna Tamm's pupils", []],
    ["- 20 June: Doors of the National Library opened late by strike", []],
    ["- 20 June: Doors of the National Library opened by order of Anna Tamm", []],
  ])("%s", (text, events) => {
    expect(eventLines(text)).toEqual(events);
  });

  test("who presents the prizes does not speak", () => {
    const told = eventLines("- 20 June, Lima: workshop on reefs; Anna Tamm will present the prizes");
    expect(told.filter((line) => line.startsWith("Conference"))).toEqual([`${WORKSHOP} []`]);
  });
});

describe("stays and jobs", () => {
  test.each([
    [
      "Guest professor: Peter Saar (University of Riga), 3 to 30 May.",
      ["Exchange 2019-05-03 [visitor Peter Saar]"],
    ],
    [
      "Visiting scholar: Peter Saar, University of Riga, 3 to 30 May.",
      ["Exchange 2019-05-03 [visitor Peter Saar]"],
    ],
    [
      "Newcomer: Peter Saar, guest scientist from Riga, 3 to 30 May.",
      ["Exchange 2019-05-03 [visitor Peter Saar]"],
    ],
    ["New colleagues: Anna Tamm, maternity cover from 3 May 2019 to 30 June 2020.", []],
    ["New faces: Anna Tamm, 3 May 2019 to 30 June 2020.", []],
    ["Guest professor: Peter Saar, office hours 3-5 May.", []],
    ["Guest scientists: the Institute of Ecology has beds for 12, 3 May to 30 June.", []],
  ])("%s", (text, events) => {
    expect(eventLines(text)).toEqual(events);
  });
});
