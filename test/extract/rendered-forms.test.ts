// Forms of writers who render French and Russian: who speaks stands behind the speech, a council is gathered under a chair, posts and prizes
// are told line by line, a post's body stands between it and its holder's name.
import { expect, test } from "vitest";
import { eventLines } from "../support/draft.ts";

const FORUM = "The 3rd Whale Forum was held in Lima on 3 May.";

test.each([
  // Who speaks stands behind the speech.
  [
    `${FORUM} With opening words to the guests addressed Rector Pedro Salas and Head of the Reef Institute Anna Berg.`,
    ["Conference 2019-05-03 at Lima [speaker Pedro Salas; speaker Anna Berg]"],
  ],
  [
    `${FORUM} With reports performed Pedro Salas and Anna Berg.`,
    ["Conference 2019-05-03 at Lima [speaker Pedro Salas; speaker Anna Berg]"],
  ],
  [`${FORUM} With flutes performed Pedro Salas and Anna Berg.`, ["Conference 2019-05-03 at Lima []"]],
  [
    "In Lima on 3 May Dr Pedro Salas made a report at the 3rd Whale Forum.",
    ["Conference 2019-05-03 at Lima [speaker Pedro Salas]"],
  ],
  ["Pedro Salas made a report to the police on 3 May.", []],
  [
    'Anna Berg read for the trainees the lecture "Reefs and Ropes" on 3 May.',
    ["Speech 2019-05-03 [speaker Anna Berg]"],
  ],
  // Who presides, takes part and carries out.
  [`${FORUM} Dr Pedro Salas presided the works.`, ["Conference 2019-05-03 at Lima [chair Pedro Salas]"]],
  [
    "Anna Berg and Pedro Salas became participants of the 3rd Whale Forum in Lima on 3 May.",
    ["Conference 2019-05-03 at Lima [attendee Anna Berg; attendee Pedro Salas]"],
  ],
  [
    "Ninety divers took part in the 3rd Whale Forum, which the Reef Institute together with the University of Turku carried out on 3 May in Lima.",
    ["Conference 2019-05-03 at Lima [organizer Reef Institute; organizer University of Turku]"],
  ],
  [
    "The Reef Institute jointly with the University of Turku organised a seminar on reefs on 3 May in Lima.",
    ["Conference 2019-05-03 at Lima [organizer Reef Institute; organizer University of Turku]"],
  ],
  // A council gathered under somebody's chair.
  [
    "The Academic Council, assembled on 3 May under the presidency of Pedro Salas, adopted the Decree on Reefs.",
    [
      "Meeting 2019-05-03 [organizer Academic Council; chair Pedro Salas]",
      "Publication 2019-05-03 [author Academic Council]",
    ],
  ],
  [
    "Gathered on 3 May under the chairmanship of Pedro Salas, the Council of Ministers adopted the Decree on Reefs.",
    [
      "Meeting 2019-05-03 [organizer Council of Ministers; chair Pedro Salas]",
      "Publication 2019-05-03 [author Council of Ministers]",
    ],
  ],
  // Whose post stands before the name.
  [
    "Pedro Salas was received in Lima by Vice Minister of Health of Chile Anna Berg on 3 May.",
    ["Meeting 2019-05-03 at Lima [host Anna Berg; visitor Pedro Salas]"],
  ],
  // Who signs for whom; the deed of the sentence before.
  [
    "Pedro Salas, in the name of the Reef Institute, and Anna Berg, for the University of Turku, signed the Agreement on Reefs on 3 May.",
    [
      "Signing 2019-05-03 [signatory Pedro Salas; signatory Anna Berg; signatory Reef Institute; signatory University of Turku]",
    ],
  ],
  [
    "The Reef Institute and the University of Turku are linked by a Framework Agreement on Reefs. Pedro Salas and Anna Berg signed it on 3 May in Lima.",
    ["Signing 2019-05-03 at Lima [signatory Pedro Salas; signatory Anna Berg]"],
  ],
  ["The Reef Institute has a new guest book. Pedro Salas signed it on 3 May.", []],
  // Courses passed, talks, journeys, guests met.
  [
    "Anna Berg passed an internship at the Reef Institute from 3 to 8 May.",
    ["Exchange 2019-05-03 at Reef Institute [visitor Anna Berg]"],
  ],
  ["Anna Berg passed an exam at the Reef Institute on 3 May.", []],
  [
    "Anna Berg conversed with Karla Horn in Lima on 3 May.",
    ["Meeting 2019-05-03 at Lima [attendee Anna Berg; attendee Karla Horn]"],
  ],
  ["On 4 May Anna Berg pushed as far as Callao.", ["Visit 2019-05-04 at Callao [visitor Anna Berg]"]],
  [
    "On 4 May Anna Berg discovered the laboratories of the Reef Institute.",
    ["Visit 2019-05-04 at Reef Institute [visitor Anna Berg]"],
  ],
  [
    "On 3 May the delegation of the University of Turku was met by the Reef Institute.",
    ["Visit 2019-05-03 at Reef Institute [host Reef Institute; visitor University of Turku]"],
  ],
  [
    "On 3 May the President, Pedro Salas, cut there the ribbon of the National Reef School.",
    ["Launch 2019-05-03 [participant Pedro Salas]"],
  ],
  // Handed over later.
  [
    "The Whale Prize goes this year to Anna Berg. It was handed to her on 3 May in Lima by Pedro Salas.",
    ["Award 2019-05-03 at Lima [recipient Anna Berg; giver Pedro Salas]"],
  ],
  ["The Whale Prize was awarded to Miss Anna Berg on 3 May.", ["Award 2019-05-03 [recipient Anna Berg]"]],
  ["The envoys may miss Anna Berg on 3 May.", []],
  // Who speaks at what a calendar tells.
  [
    "- 20 June, Lima: workshop of the Coast Fund on reefs; Dr Anna Berg will intervene",
    ["Conference 2019-06-20 at Lima [organizer Coast Fund; speaker Anna Berg]"],
  ],
  [
    "- 20 June (hour to be fixed), Lima: signature of the Convention on Reefs between Chile and Peru",
    ["Signing 2019-06-20 at Lima [signatory Chile; signatory Peru]"],
  ],
])("rendered: %s", (text, expected) => {
  expect(eventLines(text)).toEqual(expected);
});

test.each([
  // Posts, line by line.
  [
    "The Council of Ministers met on 3 May. It named besides:\n\n- Rector of the University of Turku: Prof. Pedro Salas, so far Dean in Lima, in succession to Prof. Karla Horn;\n- Inspector General: Mrs. Anna Berg.",
    [
      "Meeting 2019-05-03 [organizer Council of Ministers]",
      "Appointment 2019-05-03 [appointee Pedro Salas; participant Karla Horn; participant Council of Ministers]",
      "Appointment 2019-05-03 [appointee Anna Berg; participant Council of Ministers]",
    ],
  ],
  [
    "By decree of 3 May, are appointed:\n\n- Dr Pedro Salas: Dean of the Faculty of Reefs;\n- Director of the Coast Fund: Anna Berg, replacing Karla Horn.",
    [
      "Appointment 2019-05-03 [appointee Pedro Salas]",
      "Appointment 2019-05-03 [appointee Anna Berg; participant Karla Horn]",
    ],
  ],
  ["The Senate has these officers:\n\n- Chair: Pedro Salas;\n- Secretary: Anna Berg.", []],
  // Prizes, line by line.
  [
    '- Head of the Reef Section Anna Berg - badge "Best Diver" of the Reef Institute (Lima, 3 May);\n- pilot Pedro Salas - first prize of the Coast Fund, Lima, 4 May;\n- Reef Institute – grant of the Coast Fund of 30,000 euros, 4 May',
    [
      "Award 2019-05-03 at Lima [recipient Anna Berg; giver Reef Institute]",
      "Award 2019-05-04 at Lima [recipient Pedro Salas; giver Coast Fund]",
      "Funding 2019-05-04 [recipient Reef Institute; giver Coast Fund]",
    ],
  ],
  [
    "- Reef Institute - grant of the Coast Bank for 40 thousand US dollars, awarded in April.",
    ["Funding 2019-04 [recipient Reef Institute; giver Coast Bank]"],
  ],
  ["- Anna Berg – diploma student of the Reef Institute\n- Pedro Salas – medal", []],
])("listed: %s", (text, expected) => {
  expect(eventLines(text)).toEqual(expected);
});
