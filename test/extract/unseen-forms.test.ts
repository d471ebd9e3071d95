// Gatherings, visits and signings as publishers that nobody has read tell them: idle words between verb and helper, objects behind
// places, sides of talks, those spoken of as "the two".
import { describe, expect, test } from "vitest";
import { draftOf, nameIn } from "../support/draft.ts";

/** The events that a text tells, each as its type, place and participants by role. */
const eventsOf = (text: string): string[] => {
  const draft = draftOf(text);
  return draft.events.map(({ type, place, participants }) => {
    const who = participants.map(({ agent, role }) => `${role} ${nameIn(draft, agent)}`).sort();
    return `${type.value} @${nameIn(draft, place?.value)}: ${who.join(", ")}`;
  });
};

const MEETING = "The 12th Andean Water Meeting took place in Lima on 3 May.";
const SIGNED = "The Agreement on Sea Grass was signed in Suva on 3 May.";

describe("who signed, met, visited", () => {
  test.each([
    [
      "After talks that had lasted two years, the Agreement on Border Trade was at last signed in Nairobi on 3 May.",
      ["Signing @Nairobi: "],
    ],
    [
      `${SIGNED} Leilani Kahale signed for Fiji; Rosa Quispe, Managing Director, for the University of Lima.`,
      [
        "Signing @Suva: signatory Fiji, signatory Leilani Kahale, signatory Rosa Quispe, signatory University of Lima",
      ],
    ],
    [
      `${SIGNED} Asha Mwinyi put her name to it for Tanzania and Dr Peter Kamau, Director General, for the Kenya Roads Authority.`,
      [
        "Signing @Suva: signatory Asha Mwinyi, signatory Kenya Roads Authority, signatory Peter Kamau, signatory Tanzania",
      ],
    ],
    [
      `${MEETING} The chair was taken, as custom wants, by the eldest of them, Dr Rosa Quispe of the University of Lima.`,
      ["Meeting @Lima: chair Rosa Quispe"],
    ],
    [
      "The 12th Andean Water Meeting took place in Lima on 3-4 May, presided over by Rosa Quispe of the University of Lima.",
      ["Meeting @Lima: chair Rosa Quispe"],
    ],
    [
      `${MEETING} All three member states, Peru, Chile and Bolivia, were represented.`,
      ["Meeting @Lima: attendee Bolivia, attendee Chile, attendee Peru"],
    ],
    [
      `${MEETING} Delegates of Peru and Chile were there; Portugal sent an observer.`,
      ["Meeting @Lima: attendee Chile, attendee Peru, attendee Portugal"],
    ],
    [
      `${MEETING} The Norwegian side, led by Per Hansen, Chairman of the Pension Fund, and the Polish side, led by Anna Nowak, settled four of nine articles.`,
      ["Meeting @Lima: attendee (Norway), attendee (Poland), attendee Anna Nowak, attendee Per Hansen"],
    ],
    [
      `${MEETING} Lectures were given by Mika Laine, chief chemist of Danisco until 2015, and Brigadier General (retd) Jan de Wit.`,
      ["Meeting @Lima: speaker Jan de Wit, speaker Mika Laine"],
    ],
    [
      "A seminar on fire was held in Riga from 2 to 3 May. Mika Laine of the University of Turku and Jan de Wit lectured.",
      ["Conference @Riga: speaker Jan de Wit, speaker Mika Laine"],
    ],
    [
      "Fire safety was the subject of a seminar in Riga on 3 May, convened by the Ministry of Labour of Latvia.",
      ["Conference @Riga: organizer Ministry of Labour"],
    ],
    [
      "On 6 May the University of Turku received in Naantali a delegation of the University of Lima, led by Rosa Quispe.",
      ["Visit @Naantali: host University of Turku, visitor Rosa Quispe, visitor University of Lima"],
    ],
    [
      "On 18 May the Lima Water Board received Jun Sato and three colleagues of the Osaka Water Bureau.",
      ["Visit @Lima Water Board: host Lima Water Board, visitor Jun Sato, visitor Osaka Water Bureau"],
    ],
    [
      "On 14 May Leilani Kahale climbed Mount Victoria with Rosa Quispe, Mayor of Nadi. They were shown round by Site Manager Jan de Wit.",
      ["Visit @Mount Victoria: host Jan de Wit, visitor Leilani Kahale, visitor Rosa Quispe"],
    ],
    [
      "On 5 May Rosa Quispe received Marie Dupont, Ambassador of France, for a farewell talk.",
      ["Meeting @: host Rosa Quispe, visitor Marie Dupont"],
    ],
    [
      "Mika Laine and Jan de Wit won the Baltic Prize in Riga on 5 May. On 8 May the pair were received at the Torre Palace by Rosa Quispe.",
      [
        "Award @Riga: recipient Jan de Wit, recipient Mika Laine",
        "Meeting @Torre Palace: host Rosa Quispe, visitor Jan de Wit, visitor Mika Laine",
      ],
    ],
    [
      `${MEETING} Participants came from the World Bank and Aalto University.`,
      ["Meeting @Lima: attendee Aalto University, attendee World Bank"],
    ],
    [
      `${MEETING} The panel consisted of Mika Laine, Jan de Wit and Eva Tamm.`,
      ["Meeting @Lima: speaker Eva Tamm, speaker Jan de Wit, speaker Mika Laine"],
    ],
    [
      `${MEETING} Welcoming participants, Mika Laine said that water was scarce.`,
      ["Meeting @Lima: speaker Mika Laine"],
    ],
    [
      "The University of Lima, together with Aalto University, held a workshop on tides in Lima on 3 May.",
      ["Conference @Lima: organizer Aalto University, organizer University of Lima"],
    ],
    [
      "A workshop on tides, which the University of Lima organised with Aalto University, took place in Lima on 3 May.",
      ["Conference @Lima: organizer Aalto University, organizer University of Lima"],
    ],
    [
      "A delegation of the University of Lima visited Aalto University on 3 May. It consisted of Rosa Quispe and Jan de Wit.",
      ["Visit @Aalto University: visitor Jan de Wit, visitor Rosa Quispe, visitor University of Lima"],
    ],
    [
      "A delegation of the University of Lima visited Aalto University on 3 May. The group was led through the laboratories by Mika Laine.",
      ["Visit @Aalto University: host Mika Laine, visitor University of Lima"],
    ],
    [
      "Discussions were held with Mika Laine of Aalto University in Lima on 3 May.",
      ["Meeting @Lima: attendee Mika Laine"],
    ],
    [
      "Rosa Quispe led the Peruvian delegation to the 12th Andean Water Forum in Lima on 3 May.",
      ["Conference @Lima: attendee (Peru), attendee Rosa Quispe"],
    ],
    [
      "The Board of the University of Lima held its 40th meeting in Callao on 3 May. Rosa Quispe presided.",
      ["Meeting @Callao: chair Rosa Quispe, organizer University of Lima"],
    ],
    [
      "The Ministers of Health of Peru and Chile met in Lima on 3 May.",
      ["Meeting @Lima: attendee Chile, attendee Peru"],
    ],
    [
      "Peru and Chile held their third round of talks on water in Lima on 3 May.",
      ["Meeting @Lima: attendee Chile, attendee Peru"],
    ],
    [
      "The World Bank and the Red Cross had stands at the 3rd Baltic Book Fair in Riga on 3 May.",
      ["Exhibition @Riga: participant Red Cross, participant World Bank"],
    ],
    [
      "A course on ice was held in Lima from 3 to 5 May. Certificates were handed to the participants by Rosa Quispe.",
      ["Exchange @Lima: participant Rosa Quispe"],
    ],
    [
      "The Nordic Fund conferred its Gold Medal on former Judge Rosa Quispe in Lima on 3 May.",
      ["Award @Lima: giver Nordic Fund, recipient Rosa Quispe"],
    ],
    [
      "Rosa Quispe won the Blue Reed Prize in Lima on 3 May. The prize was handed over by Mika Laine.",
      ["Award @Lima: giver Mika Laine, recipient Rosa Quispe"],
    ],
    [
      "The 3rd Baltic Water Forum will take place in Riga on 4-5 June. Keynote speakers include Rosa Quispe and Mika Laine.",
      ["Conference @Riga: speaker Mika Laine, speaker Rosa Quispe"],
    ],
    [
      "A delegation of the University of Lima visited Aalto University on 8 May, where it was received by Mika Laine.",
      ["Visit @Aalto University: host Mika Laine, visitor University of Lima"],
    ],
    [
      "The University of Lima Council met online on 14 April.",
      ["Meeting @: organizer University of Lima Council"],
    ],
    ["The visit of the Minister to Riga, scheduled for 30 April, had to be cancelled.", []],
    ["The talks in Lima on 3 May fell through.", []],
    [
      "The Lima Agreement was signed in Lima on 3 May by UNICEF Representative Rosa Quispe and by Jan de Wit.",
      ["Signing @Lima: signatory Jan de Wit, signatory Rosa Quispe"],
    ],
    [
      "Twelve vets visited Aalto University on 3 May, among them Rosa Quispe and Jan de Wit.",
      ["Visit @Aalto University: visitor Jan de Wit, visitor Rosa Quispe"],
    ],
    ["Twelve vets visited three dairies in Lima on 3 May, among them the Andean Dairy.", []],
    ["The next meeting is set for Riga in November.", ["Meeting @Riga: "]],
    ["Works on the roof of Aalto University began on 3 May.", ["Launch @Aalto University: "]],
    [
      '"Old Coins", some 70 coins put together by Aalto University, opened in Riga on 3 May. On 5 May Rosa Quispe toured the exhibition.',
      ["Exhibition @Riga: organizer Aalto University", "Visit @Riga: visitor Rosa Quispe"],
    ],
    [
      "Rosa Quispe gave an interview to the Lima Times. The interview was conducted by Mika Laine on 3 May.",
      ["Interview @: interviewee Rosa Quispe, interviewer Lima Times, interviewer Mika Laine"],
    ],
    [
      "On the occasion of International Nurses' Day, 12 May, the Nordic Fund opened a clinic in Riga.",
      ["Launch @Riga: organizer Nordic Fund"],
    ],
    [
      "Mika Laine toured the Andean Seed Fund in Lima on 3 May. He was accompanied by Jan de Wit.",
      ["Visit @Andean Seed Fund: host Jan de Wit, visitor Mika Laine"],
    ],
    ["We congratulate Mika Laine, in Riga since 3 May, on the birth of his daughter on 4 May.", []],
  ])("%s", (text, expected) => {
    expect(eventsOf(text)).toEqual(expected);
  });
});
