// Who took part, told in sentences of their own and by idiom, as institutions all over the world tell it.
import { describe, expect, test } from "vitest";
import { draftOf, nameIn } from "../support/draft.ts";

/** The participants of the first event that a text tells, as `role name`, sorted. */
function participantsOf(text: string): string[] {
  const draft = draftOf(text);
  const [first] = draft.events;
  return (first?.participants ?? []).map(({ agent, role }) => `${role} ${nameIn(draft, agent)}`).sort();
}

const SIGNED = "The Protocol on Tides was signed in Lima on 2 May.";
const FORUM = "The 3rd Baltic Port Forum was held in Tallinn on 5 May.";
const COURSE = "A course in soil science was held in Lusaka from 2 to 8 May.";
const AWARD = "The Ocean Medal was awarded to Leilani Kahale in Suva on 10 May.";
const OPENED = "The new bridge in Mostar was inaugurated on 4 May.";
const VISIT = "A five-member delegation of the Asian Highway Agency visited Baku on 4 May.";

describe("who took part in the event told before", () => {
  test.each([
    [
      `${SIGNED} As witnesses they had Rosa Quispe, Ambassador of Peru, and Jan de Wit.`,
      ["attendee Jan de Wit", "attendee Rosa Quispe"],
    ],
    [
      `${FORUM} In the chair were Eva Tamm, adviser for trade in the Ministry of Ports, and Mika Laine.`,
      ["chair Eva Tamm", "chair Mika Laine"],
    ],
    [
      `${FORUM} Also present were Dr Eva Tamm and, as an observer, Mika Laine of the University of Turku.`,
      ["attendee Eva Tamm", "attendee Mika Laine"],
    ],
    [`${OPENED} Rosa Quispe, Minister of Roads, planted the first tree.`, ["participant Rosa Quispe"]],
    [
      `${OPENED} Rosa Quispe, Minister of Roads; and Jan de Wit followed the ceremony from the river.`,
      ["attendee Jan de Wit", "attendee Rosa Quispe"],
    ],
    [
      `${VISIT} With it had come Rosa Quispe, its engineer.`,
      ["visitor Asian Highway Agency", "visitor Rosa Quispe"],
    ],
    [
      "Rosa Quispe took office as Registrar on 1 May. Jan de Wit, Registrar since 2012, retired the day before.",
      ["appointee Rosa Quispe", "participant Jan de Wit"],
    ],
    [
      "Rosa Quispe became Convenor of the Board on 1 May, Jan de Wit having retired in April.",
      ["appointee Rosa Quispe", "participant Jan de Wit"],
    ],
    [
      "Aalto University and the University of Turku signed an Agreement on Tides in Lima on 2 May, with Dr Rosa Quispe signing for the one and Dr Eva Tamm for the other.",
      [
        "signatory Aalto University",
        "signatory Eva Tamm",
        "signatory Rosa Quispe",
        "signatory University of Turku",
      ],
    ],
    [
      `${SIGNED} Rosa Quispe and Jan de Wit held the pens.`,
      ["signatory Jan de Wit", "signatory Rosa Quispe"],
    ],
    [
      `${SIGNED} It bears the signatures of Rosa Quispe and Jan de Wit.`,
      ["signatory Jan de Wit", "signatory Rosa Quispe"],
    ],
    [
      `${SIGNED} Rosa Quispe and Jan de Wit put pen to paper.`,
      ["signatory Jan de Wit", "signatory Rosa Quispe"],
    ],
    [`${SIGNED} Rosa Quispe, Minister of the Sea, witnessed it.`, ["attendee Rosa Quispe"]],
    [
      `${FORUM} Papers were read by Mika Laine of the University of Turku and Dr Eva Tamm.`,
      ["speaker Eva Tamm", "speaker Mika Laine"],
    ],
    [
      `${FORUM} Among those present were Mika Laine and Eva Tamm.`,
      ["attendee Eva Tamm", "attendee Mika Laine"],
    ],
    [`${FORUM} In the chair was Eva Tamm of the Port of Tallinn.`, ["chair Eva Tamm"]],
    [`${FORUM} Norway and Iceland sent observers.`, ["attendee Iceland", "attendee Norway"]],
    [
      `${FORUM} Estonia was represented by Eva Tamm and Finland by Mika Laine.`,
      ["attendee Estonia", "attendee Eva Tamm", "attendee Finland", "attendee Mika Laine"],
    ],
    [`${FORUM} Eva Tamm also took part.`, ["attendee Eva Tamm"]],
    [
      `${FORUM} Its organiser, the Estonian Maritime Academy, expects more guests next year.`,
      ["organizer Estonian Maritime Academy"],
    ],
    [`${FORUM} The Nordic Council of Ministers met the costs.`, ["organizer Nordic Council of Ministers"]],
    [`${COURSE} "We learnt a lot," said Mutinta Phiri, one of the trainees.`, ["attendee Mutinta Phiri"]],
    [`${COURSE} Lecturers were Eva Tamm and Mika Laine.`, ["speaker Eva Tamm", "speaker Mika Laine"]],
    [`${AWARD} It was handed over by Sir Colin Price.`, ["giver Colin Price", "recipient Leilani Kahale"]],
    [
      `${AWARD} The laudatio was given by Dame Olwen Rees.`,
      ["recipient Leilani Kahale", "speaker Olwen Rees"],
    ],
    [`${OPENED} Amir Hadzic, Mayor of Mostar, cut the ribbon.`, ["participant Amir Hadzic"]],
    [
      `${VISIT} It was headed by Kim Yong-ho; his deputy was Dr Park Min-ji.`,
      ["visitor Asian Highway Agency", "visitor Kim Yong-ho", "visitor Park Min-ji"],
    ],
    [
      `${FORUM} Ana Soto, Minister of Ports of Peru, and the Ambassador of Chile, Luis Vega, were present.`,
      ["attendee Ana Soto", "attendee Luis Vega"],
    ],
    [
      `${FORUM} Estonia was represented by Dr. Eva Tamm of the Port of Tallinn; Norway by Col. Mika Laine; and Iceland by Jon Olsen.`,
      [
        "attendee Estonia",
        "attendee Eva Tamm",
        "attendee Iceland",
        "attendee Jon Olsen",
        "attendee Mika Laine",
        "attendee Norway",
      ],
    ],
    [
      `${FORUM} Dr. Eva Tamm was in the chair together with Dr. Mika Laine of the Port of Turku.`,
      ["chair Eva Tamm", "chair Mika Laine"],
    ],
    [
      `${COURSE} The University of Zambia organised it together with the Nordic Council.`,
      ["organizer Nordic Council", "organizer University of Zambia"],
    ],
    [`${COURSE} The Embassy of Norway in Lusaka paid.`, ["organizer Embassy of Norway in Lusaka"]],
    [
      `${COURSE} Eva Tamm, Rector of the University of Zambia, opened it. The Rector also gave a paper.`,
      ["speaker Eva Tamm"],
    ],
    [`${VISIT} Leyla Mammadova received them.`, ["host Leyla Mammadova", "visitor Asian Highway Agency"]],
    [
      `${AWARD} Our Director, Dr Park Min-ji, was there. The Director handed it over.`,
      ["giver Park Min-ji", "recipient Leilani Kahale"],
    ],
    [
      `${VISIT} Leyla Mammadova showed them round the Maritime Museum.`,
      ["host Leyla Mammadova", "visitor Asian Highway Agency"],
    ],
  ])("%s", (text, expected) => {
    expect(participantsOf(text)).toEqual(expected);
  });
});

describe("who took part, at the side of the clause", () => {
  test.each([
    [
      "The Samoa Charter was signed in Apia on 12 May: for the Red Cross by Ana Flores; for the Water Board of Tonga by Sione Vea; and for Radio Samoa by Dr Tavita Lam.",
      [
        "signatory Ana Flores",
        "signatory Radio Samoa",
        "signatory Red Cross",
        "signatory Sione Vea",
        "signatory Tavita Lam",
        "signatory Water Board of Tonga",
      ],
    ],
    ["The 3rd Baltic Port Forum was held in Tallinn on 5 May, Dr Eva Tamm presiding.", ["chair Eva Tamm"]],
    [
      "A seminar on e-commerce, organised by the Busan Port Authority together with the Asian Highway Agency, was held on 3 May.",
      ["organizer Asian Highway Agency", "organizer Busan Port Authority"],
    ],
    ["Nine engineers visited Oslo on 3 May with Dr Kari Lund as their guide.", ["host Kari Lund"]],
  ])("%s", (text, expected) => {
    expect(participantsOf(text)).toEqual(expected);
  });
});
