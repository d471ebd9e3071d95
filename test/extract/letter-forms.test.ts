// What letters of institutes and agencies tell by the way: guests who were with them, findings behind "as", organisers who go on, plural events.
import { describe, expect, test } from "vitest";
import { bodiesIn, draftOf, eventLines, nameIn } from "../support/draft.ts";

const CLAY = "# Clay Letter\n\nThe Styrian Institute of Clay (SIC), Graz, Austria";

/** The events of an issue of the Institute of Clay. */
const ofHouse = (text: string): string[] => {
  const draft = draftOf(text, CLAY);
  return draft.events.map(({ type, start, end, place, participants }) => {
    const who = participants.map(({ agent, role }) => `${role} ${nameIn(draft, agent)}`).join("; ");
    const when = [start?.value ?? "undated", ...(end ? [end.value] : [])].join("/");
    return `${type.value} ${when} at ${nameIn(draft, place?.value)} [${who}]`;
  });
};

const SIC = "Styrian Institute of Clay";

describe("who was with the house", () => {
  test.each([
    [
      "We had with us from 6 to 9 May a four-member delegation of the Lagos Museum of Science, headed by its Director, Dr Ada Nwosu.",
      [
        `Visit 2019-05-06/2019-05-09 at ${SIC} [host ${SIC}; visitor Lagos Museum of Science; visitor Ada Nwosu]`,
      ],
    ],
    [
      "From 6 to 9 May we had as our guests three engineers of the Lagos Museum of Science.",
      [`Visit 2019-05-06/2019-05-09 at ${SIC} [host ${SIC}; visitor Lagos Museum of Science]`],
    ],
    [
      "We had a group from the University of Oslo with us on 7 and 8 May.",
      [`Visit 2019-05-07/2019-05-08 at ${SIC} [host ${SIC}; visitor University of Oslo]`],
    ],
    ["On 6 May we had two problems with the crane.", []],
    ["We had with us on 6 May the draft of the Act.", []],
  ])("%s", (text, lines) => expect(ofHouse(text)).toEqual(lines));
});

describe("what a fund has granted us", () => {
  test.each([
    [
      "Good news came from the Swiss Research Fund, which has granted us CHF 2 million for a laser.",
      [`Funding undated at  [giver Swiss Research Fund; recipient ${SIC}]`],
    ],
    [
      "Our thanks go to the Swiss Research Fund, which on 3 May awarded us CHF 2 million.",
      [`Funding 2019-05-03 at  [giver Swiss Research Fund; recipient ${SIC}]`],
    ],
    ["Bad news came from the Swiss Research Fund, which has not granted us CHF 2 million.", []],
  ])("%s", (text, lines) => expect(ofHouse(text)).toEqual(lines));
});

describe("with whom the house does it, told first", () => {
  test.each([
    [
      "Together with Murau Valve Works of Linz we founded LumaStyria, a company that will make lamps, on 29 January.",
      [`Establishment 2019-01-29 at  [founder ${SIC}; founder Murau Valve Works]`],
    ],
    [
      "Together with the University of Graz the Bank of Styria founded the Mud Institute on 29 January.",
      ["Establishment 2019-01-29 at  [founder Bank of Styria; founder University of Graz]"],
    ],
    ["With a heavy heart we closed the Mud Institute on 3 May.", []],
  ])("%s", (text, lines) => expect(ofHouse(text)).toEqual(lines));
});

describe("findings told by the way", () => {
  test.each([
    [
      "Bees sleep less near lamps, as researchers at the University of Bergen have shown in tests on 30 hives.",
      ["Result undated [author University of Bergen]"],
    ],
    [
      "As scientists of the Glass Institute have shown in tests on 30 panes, old glass flows faster than thought.",
      ["Result undated [author Glass Institute]"],
    ],
    [
      "Clay mixed with lime keeps up to half of its water, as a team led by Amara Diallo, Professor of Soil Physics at the University of Dakar, has found on nine plots in Thiès. The figures, published in Soil Letters on 9 May, cover two years.",
      ["Result 2019-05-09 at Thiès [author Amara Diallo]"],
    ],
    [
      "A lamp glows for a week without wire. This has been demonstrated by Ivo Kolar and Mia Brandt of our Glass Laboratory, in co-operation with colleagues at the Max Born Institute in Berlin, and was reported in Glass Letters on 3 May.",
      ["Result 2019-05-03 [author Ivo Kolar; author Mia Brandt; author Max Born Institute]"],
    ],
    ["As the minister has shown, taxes fall.", []],
    ["As a group of voters has found, the bridge is closed.", []],
    ["As researchers at the Glass Institute have found out, the canteen is closed.", []],
  ])("%s", (text, lines) => expect(eventLines(text)).toEqual(lines));
});

describe("events in the plural and those who organise them", () => {
  const DAYS = "The 4th Baltic Amber Days were held in Palanga on 6 and 7 May";
  const HELD = "Conference 2019-05-06 at Palanga";
  test.each([
    [`${DAYS}. Rasa Kalnyte, Minister of Trade, opened them.`, [`${HELD} [speaker Rasa Kalnyte]`]],
    [
      `${DAYS}. They were organised by the Amber Institute and the Board of Trade.`,
      [`${HELD} [organizer Amber Institute; organizer Board of Trade]`],
    ],
    [
      `${DAYS} by the Amber Institute and the Board of Trade. On the evening of 6 May the organisers set up the Baltic Amber Fund.`,
      [
        `${HELD} [organizer Amber Institute; organizer Board of Trade]`,
        "Establishment 2019-05-06 at Palanga [founder Amber Institute; founder Board of Trade]",
      ],
    ],
    [
      `${DAYS}. Invited talks were given by Kofi Mensah and Thomas Reed.`,
      [`${HELD} [speaker Kofi Mensah; speaker Thomas Reed]`],
    ],
    [`${DAYS}. The opening lecture was held by Kofi Mensah.`, [`${HELD} [speaker Kofi Mensah]`]],
    [`${DAYS}. Twelve girls were late. They were received by Mayor Anna Holm.`, [`${HELD} []`]],
  ])("%s", (text, lines) => expect(eventLines(text).slice(0, lines.length)).toEqual(lines));
});

describe("interviews that a paper held", () => {
  test.each([
    [
      "In an interview which appeared in the Turku Herald on 15 May, Rosa Lindqvist explains why schools close.",
      ["Interview 2019-05-15 [interviewer Turku Herald; interviewee Rosa Lindqvist]"],
    ],
    [
      "Rosa Lindqvist was late on 12 May, and she repeated this in an interview with the Turku Herald three days later.",
      ["Interview 2019-05-15 [interviewee Rosa Lindqvist; interviewer Turku Herald]"],
    ],
  ])("%s", (text, lines) => expect(eventLines(text)).toEqual(lines));
});

describe("firms, works and parks by their names", () => {
  test.each([
    ["Together with Murau Optics Works of Graz they built a lamp.", ["Murau Optics Works"]],
    ["The largest grant went to Drenthe Bioplastics of Assen.", ["Drenthe Bioplastics"]],
    ["On 4 April the agency granted Tartu Photonics EUR 400,000.", ["Tartu Photonics"]],
    [
      "Kabompo Copper plc and the Solwezi Municipal Council met.",
      ["Kabompo Copper plc", "Solwezi Municipal Council"],
    ],
    ["They visited Malmö Tech City and the Bremen Space Park.", ["Malmö Tech City", "Bremen Space Park"]],
    ["The Road Works are over, and the Selected Works are out.", []],
  ])("%s", (text, bodies) => expect(bodiesIn(text)).toEqual(bodies));
});

test("a report on the state of something is named whole", () => {
  const named = (text: string): string[] =>
    draftOf(text)
      .mentions.filter(({ type }) => type === "DOCUMENT")
      .map(({ text: words }) => words);
  expect(named("The Board presented its State of the Sea Report 2017/18 in Oslo.")).toEqual([
    "State of the Sea Report 2017/18",
  ]);
  expect(named("The State of Hawaii published a report on 6 May.")).toEqual([]);
});

test("a day behind a closed clause on what was named again is of the clause around it", () => {
  expect(eventLines("The bank founded Lumix, a company that will make lamps, on 29 January.")).toEqual([
    expect.stringMatching(/^Establishment 2019-01-29/),
  ]);
});
