// Names in freely varied prose: orders of callings, quarters of lands, stations, offices of officers, strands of programmes, acronyms of syllables.
import { describe, expect, test } from "vitest";
import { marked, plain } from "./name-support.ts";
import { peopleIn } from "./person-support.ts";

describe("names in freely varied prose", () => {
  test.each([
    "The lamp of the {O Order of Pharmacists of Togo} went to her. He wears the Order of the Blue Fern.",
    "The {O Order of Architects} met; the Order of Service was printed.",
    "It is the first bridge of {P Northern Benin} and of {P Eastern Nepal}; the northern {P Benin} hills are dry.",
    "They saw {O Rajmahal Drought Station}, {P Bangladesh}, and {O Amori Tropical Station}.",
    "The {O Office of the Cultural Counsellor} and the {O Office of the Trade Commissioner} agreed.",
    "It was paid under {G Interreg North Sea}. The {O Interreg Secretariat} sent it.",
    "The {O Federation of Mission Hospitals of the Lake Basin} met. Then {O FEMIHOLAB} voted.",
    "The {O Federation of Mission Hospitals of the Lake Basin} met. Then FEMIHOLOB sank.",
    "Two came from {O Médecins de la Côte}. The médecins left.",
    "Our guest was Ximena Paredes of the {O Port of Paita}. The History of the {P Port of Paita} is out.",
    "She is State Secretary for Energy Policy of {P Belgium}. The {G National Energy Policy} was adopted.",
    "Dr Ana Ruiz, Director of Libraries of {P Cabo Verde}, came.",
    "{G Books by Boat}, as the programme is named, starts in May. As the programme is named here, it starts.",
    "Painted by Laura Neri, the exhibition smells of tar.",
    "OUR AWARDS are back, and FOR OUR AWARDS we chose a jury.",
    "Sister Ama, Matron of {O Saint-Luc Maternity Home}, left. Safe Maternity for all was long a dream.",
    "Clinics opened in {P South-Eastern Nigeria}. In {P Northern Benin} one closed.",
    "Please note the Order of Speakers. She was given the Order of Explorers.",
  ])("%s", (text) => {
    expect(marked(plain(text))).toBe(text);
  });

  test.each([
    [
      "They were taught by Ms Thu Ha Lacroix and Mr May Oduya. Mr Lim left on Thursday.",
      ["Thu Ha Lacroix", "May Oduya", "Lim"],
    ],
    ["We mourn U Kyaw Zin Latt, who died on 3 June.", ["Kyaw Zin Latt"]],
    [
      "The gene was found by Dilrusha Wickremagedera and colleagues. It was built by Acme Tiles and its staff.",
      ["Dilrusha Wickremagedera"],
    ],
  ])("%s", (text, expected) => {
    expect(peopleIn(text)).toEqual(expected);
  });
});
