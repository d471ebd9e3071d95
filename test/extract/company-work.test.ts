// Who took part by what later sentences tell they did, made or taught: on the job, not as a name beside the event's verb.
import { expect, test } from "vitest";
import { eventLines } from "../support/draft.ts";

const ATLAS = "The Ministry of Health of Kenya published its Malaria Atlas on 6 May.";
const SHOW =
  'The exhibition "Roads of Amber" can be seen at the Museum of Trade in Gdynia from 11 May to 29 June.';
const STAY =
  "Eight nurses from the Regional Hospital of Mbale are staying at the Lakeside Clinic of Umeå from 6 May to 28 June.";
const TOUR = "Eleven members of the Tallinn City Council toured the Copper Museum of Lahti on 16 May.";
const TALK = "Archbishop Desmond Kintu delivered the annual Peace Lecture at the Lakes University on 10 May.";
const TRAM = "The tram line between Alpha Port and Borg went into operation on 12 May.";

test.each([
  [
    `${ATLAS} The atlas was drawn up jointly by the Institute of Vectors and the Danish Bureau of Maps.`,
    "author Institute of Vectors; author Danish Bureau of Maps",
  ],
  [
    `${ATLAS} It was prepared by a working group under the leadership of Captain Duarte Nobre.`,
    "author Duarte Nobre",
  ],
  [
    `${ATLAS} It is the work of the geographers Jan Krawc and Hana Nowak.`,
    "author Jan Krawc; author Hana Nowak",
  ],
  [
    `${SHOW} It was prepared jointly by the museum and the National Museum of Latvia.`,
    "organizer Museum of Trade; organizer National Museum of Latvia",
  ],
  [
    `${STAY} They are being trained in dialysis by Dr. Anna Berg and her colleague Nils Dahl.`,
    "speaker Anna Berg; speaker Nils Dahl",
  ],
  [
    `${TOUR} Plant manager Outi Rantanen explained the treatment of waste water to the guests.`,
    "host Outi Rantanen",
  ],
  [`${TOUR} The programme was prepared by the Lahti Chamber of Mines.`, "organizer Lahti Chamber of Mines"],
  [
    `${TOUR} The delegation included representatives of the Tartu Cotton Board.`,
    "visitor Tartu Cotton Board",
  ],
  [`${TALK} Vice-Chancellor Naomi Bett introduced the speaker.`, "participant Naomi Bett"],
  [`${TALK} His talk was moderated by Dr. Norliza Bakar.`, "chair Norliza Bakar"],
  [`${TALK} The audience included members of the Uganda Law Guild.`, "attendee Uganda Law Guild"],
  [
    `${TRAM} Transport Minister Karim Saleh and Governor Mona Fathi were on board the first tram.`,
    "attendee Karim Saleh; attendee Mona Fathi",
  ],
  [
    `${TRAM} Speeches were made by the county governor, Mary Otieno, and Lars Holm.`,
    "speaker Mary Otieno; speaker Lars Holm",
  ],
  [
    "Scientists at the Centre for Algae have discovered a new species of kelp on 3 May. Colleagues from the Otago Institute of Oceans also took part in the work.",
    "author Otago Institute of Oceans",
  ],
  [
    "The Union of Lake Ports was founded in Riga on 25 April. Its founding members are the Turku Dock Company and the Gdynia Harbour Authority.",
    "founder Turku Dock Company; founder Gdynia Harbour Authority",
  ],
  [
    "Dr. Anna Berg took office as Registrar of the University of Savo on 2 May. She was sworn in by Chancellor Nils Dahl at a ceremony in Kuopio, which was also attended by Outi Rantanen.",
    "attendee Outi Rantanen",
  ],
])("%s", (text, expected) => {
  const lines = eventLines(text);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain(expected);
});

test.each([
  // Who signed, by the sentence before.
  [
    "The Bank of Savo and the Oulu Dairy are to build a plant in Kuopio. The contract was signed in Oulu on 3 May.",
    "[signatory Bank of Savo; signatory Oulu Dairy]",
  ],
  [
    "The Bank of Savo wants to build a dam with the Oulu Dairy. The contract was signed in Oulu on 3 May.",
    "[signatory Bank of Savo; signatory Oulu Dairy]",
  ],
  [
    "Norway and Togo will run a fish hatchery together. An agreement to this effect was signed in Lomé on 3 May.",
    "[signatory Norway; signatory Togo]",
  ],
  // Others signed, or nothing was agreed on.
  [
    "The Bank of Savo and the Oulu Dairy are to build a plant in Kuopio. The contract was signed in Lomé on 3 May by Togo and Norway.",
    "[signatory Togo; signatory Norway]",
  ],
  ["The Bank of Savo and the Oulu Dairy stand by the lake. The contract was signed in Oulu on 3 May.", "[]"],
])("%s", (text, expected) => {
  expect(eventLines(text)[0]).toContain(expected);
});

test.each([
  [
    "Dr. Anna Berg visited Bratislava on 6 May. She was accompanied by her deputy, Marc Pilon.",
    "visitor Anna Berg; visitor Marc Pilon",
  ],
  [
    "Dr. Anna Berg was in Bratislava from 6 to 9 May at the invitation of the Slovak Chamber of Bakers.",
    "at Bratislava",
  ],
  [
    "The ministers of Peru and Chile met in Bari on 3 May. The discussion was led by Nicola Russo.",
    "attendee Chile; chair Nicola Russo]",
  ],
  [
    "Anna Berg handed over a cheque for EUR 5,000 to the Oulu Library on 3 May.",
    "[giver Anna Berg; recipient Oulu Library]",
  ],
  [
    "The Savo Fair was held at the Ice Hall in Oulu from 9 to 12 May. The organiser, the Savo Chamber of Crafts, counted 14,000 visitors.",
    "organizer Savo Chamber of Crafts",
  ],
])("%s", (text, expected) => {
  expect(eventLines(text)[0]).toContain(expected);
});
