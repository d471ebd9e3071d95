// Posts told by what becomes of people: appointed, followed, in whose place, by a pronoun, by a sentence turned round.
import { expect, test } from "vitest";
import { postsAlone } from "./person-support.ts";

/** Sentence, and its posts as NAME | TITLE | BODY. */
const CASES: readonly (readonly [string, ...string[]])[] = [
  [
    "The Presidium of the Seed Council received it. The guests were shown round the Botanic Garden in Lima by its director, Rosa Quispe.",
    "Rosa Quispe | director",
  ],
  ["Rosa Quispe appointed the Head of the Seed Council on Monday."],
  ["Rosa Quispe, who has hired the Head of the Seed Council, spoke."],
  [
    "Rosa Quispe, of Peru, takes up the post of Field Officer in the Seed Council on Monday.",
    "Rosa Quispe | Field Officer | Seed Council",
  ],
  [
    "Rosa Quispe, of Peru, has been named Director of the Seed Council.",
    "Rosa Quispe | Director | Seed Council",
  ],
  [
    "Rosa Quispe, of Peru, Anna Berg was named Director of the Seed Council.",
    "Anna Berg | Director | Seed Council",
  ],
  ["Rosa Quispe posted the Director of the Harbour Trust a letter."],
  ["Rosa Quispe appointed Head of the Seed Council", "Rosa Quispe | Head | Seed Council"],
  [
    "Rosa Quispe, recently appointed the Head of the Seed Council, spoke.",
    "Rosa Quispe | Head | Seed Council",
  ],
  ["Rosa Quispe was hired as Head of the Seed Council.", "Rosa Quispe | Head | Seed Council"],
  [
    "Zaida Quispe Mamani has been named Marketing Director of the Seed Council.",
    "Zaida Quispe Mamani | Marketing Director | Seed Council",
  ],
  [
    "Otgonbayar Chuluun, until then Chief of Crew Training at Pacific Airways, took over as Director of the Rescue Department.",
    "Otgonbayar Chuluun | Chief of Crew Training | Pacific Airways",
    "Otgonbayar Chuluun | Director | Rescue Department",
  ],
  ["Novi Kamen has been named as a site of the Seed Council."],
  [
    "Prof. Yaw Darko-Mensah, of the University of Ghana, took office as Chairman of the Harbour Trust.",
    "Yaw Darko-Mensah | Professor | University of Ghana",
    "Yaw Darko-Mensah | Chairman | Harbour Trust",
  ],
  [
    "Eva Lind, Treasurer of the Seed Council, leaves in June. Mara Obiang, at present with the University of Bata, takes her place on 6 July.",
    "Eva Lind | Treasurer | Seed Council",
    "Mara Obiang | Treasurer | Seed Council",
  ],
  [
    "Eva Lind, Treasurer of the Seed Council, retires in June. She will be followed on 1 July by Bo Lee.",
    "Eva Lind | Treasurer | Seed Council",
    "Bo Lee | Treasurer | Seed Council",
  ],
  [
    "Deputy Representative Kofi Banda left the Seed Council in May. In his place came, on 10 May, Rosa Quispe.",
    "Kofi Banda | Deputy Representative | Seed Council",
    "Rosa Quispe | Deputy Representative | Seed Council",
  ],
  [
    "Bo Lee becomes Dean of Tartu University on 1 July; Ester Malk, his predecessor, left in May.",
    "Bo Lee | Dean | Tartu University",
    "Ester Malk | Dean | Tartu University",
  ],
  [
    "Bo Lee, who had been Treasurer of the Seed Council, handed the books to Ms Eva Lind.",
    "Bo Lee | Treasurer | Seed Council",
    "Eva Lind | Treasurer | Seed Council",
  ],
  [
    "Bo Lee is Treasurer of the Seed Council. The school's books were handed to Ms Eva Lind.",
    "Bo Lee | Treasurer | Seed Council",
  ],
  [
    "Eva Lind was appointed Dean of Tartu University. The post had been vacant since March, when Bo Lee retired.",
    "Eva Lind | Dean | Tartu University",
    "Bo Lee | Dean | Tartu University",
  ],
  ["The new head of the Flood Centre since May is Dr Maarja Tamm.", "Maarja Tamm | head | Flood Centre"],
  [
    "Bo Lee is Dean of Tartu University. He follows Dr Rosa Quispe, who was Dean from 2015 to 2019 and stays on as Treasurer.",
    "Bo Lee | Dean | Tartu University",
    "Rosa Quispe | Dean | Tartu University",
    "Rosa Quispe | Treasurer | Tartu University",
  ],
  ["At the helm of the Harbour Trust is Olav Reier.", "Olav Reier | head | Harbour Trust"],
  ["The speaker is Dr Eva Lind; head of the team is Ms Ana Ruiz, and the guest is Mr Bo Lee."],
  [
    "After nine years as Director of the Harbour Trust, Rosa Quispe is leaving.",
    "Rosa Quispe | Director | Harbour Trust",
  ],
  [
    "Minister of Fisheries Arvo Kukk came. From 1999 to 2004 he was also Chairman of the Cod Board.",
    "Arvo Kukk | Minister of Fisheries | (Ministry of Fisheries)",
    "Arvo Kukk | Chairman | Cod Board",
  ],
  ["Rosa Quispe met Ana Ruiz. She is Dean of Tartu University."],
  ["Mr Bo Lee met Ms Ana Ruiz. She is Dean of Tartu University.", "Ana Ruiz | Dean | Tartu University"],
  [
    "Gunnar Kikas had led the Rescue League since 2001. Taking his place is Bo Lee.",
    "Gunnar Kikas | head | Rescue League",
    "Bo Lee | head | Rescue League",
  ],
  ["Gunnar Kikas led the Rescue League through the storm."],
  [
    "Dr Eva Lind, Treasurer of the Seed Council, came. Dr Lind, who has run the Seed Council since 2014, spoke.",
    "Eva Lind | Treasurer | Seed Council",
  ],
  [
    "Bo Lee, who chairs the Harbour Board, and Ana Ruiz, its secretary, signed.",
    "Bo Lee | chair | Harbour Board",
    "Ana Ruiz | secretary | Harbour Board",
  ],
  // A list of posts, and words of respect behind a post.
  ["- Rector of the University of Turku: Prof. Ana Ruiz", "Ana Ruiz | Rector | University of Turku"],
  ["- Chair of the Harbour Board: Ana Ruiz"],
  ["The guests were met by Director of the Seed Council, Dr Bo Lee.", "Bo Lee | Director | Seed Council"],
  [
    "The talks were led by Vice Rector for International Affairs, Doctor of Medicine Bo Lee.",
    "Bo Lee | Vice Rector for International Affairs",
  ],
  ["He met the Rector of the University of Turku Ana Ruiz.", "Ana Ruiz | Rector | University of Turku"],
  ["Bo Lee, Lead Economist at the Seed Bank, spoke.", "Bo Lee | Lead Economist | Seed Bank"],
];

test.each(CASES)("%s", (sentence, ...posts) => {
  expect(postsAlone(sentence)).toEqual(posts);
});
