// Posts of other trades and their forms: letters behind names, desks and fields in small letters, bodies behind the name.
import { expect, test } from "vitest";
import { postsAlone } from "./person-support.ts";

/** Sentence, and its posts as NAME | TITLE | BODY; times and countries are left to post.test.ts. */
const CASES: readonly (readonly [string, ...string[]])[] = [
  [
    "The Lake Guild elected Ms Eva Lind, Partner at Tanner Keller Advocates, as President for two years.",
    "Eva Lind | Partner | Tanner Keller Advocates",
    "Eva Lind | President | Lake Guild",
  ],
  [
    "Dr Omar Hadi was there. By the evening a Gulf Council of Deans had been founded, and he had been elected its first Chairman.",
    "Omar Hadi | Chairman | Gulf Council of Deans",
  ],
  [
    "Dr Eva Lind came. Later she was appointed Treasurer of the Seed Council.",
    "Eva Lind | Treasurer | Seed Council",
  ],
  ["Dr Eva Lind came. The team was elected, and he was seen by the Chairman."],
  [
    "Eva Lind took up her duties as Deputy Director of the Seed Council on 1 May. Bo Lee, whom she replaces, left in April.",
    "Eva Lind | Deputy Director | Seed Council",
    "Bo Lee | Deputy Director | Seed Council",
  ],
  [
    "Eva Lind, a lawyer by training, took over as Director of the Seed Council on 1 May.",
    "Eva Lind | Director | Seed Council",
  ],
  [
    "Eva Lind will take office as Treasurer of the Seed Council on 10 June. The post has been vacant since Bo Lee resigned in April.",
    "Eva Lind | Treasurer | Seed Council",
    "Bo Lee | Treasurer | Seed Council",
  ],
  ["With Eva Lind in the chair, Ms Ana Ruiz spoke; Mr Bo Lee, at the head, waved."],
  [
    "It was opened by Hon. Peter Banda, MP, Minister of Water, Land and Forestry.",
    "Peter Banda | Minister of Water, Land and Forestry | (Ministry of Water, Land and Forestry)",
  ],
  ["Jan Ramu-Duval, CSK, was appointed Chairman of Samoa Post.", "Jan Ramu-Duval | Chairman | Samoa Post"],
  [
    "Anna Vik becomes Principal Guest Conductor of the Lamu Philharmonic.",
    "Anna Vik | Principal Guest Conductor | Lamu Philharmonic",
  ],
  [
    "It was signed by Paul Roy, Parliamentary Secretary to the Minister of Fisheries.",
    "Paul Roy | Parliamentary Secretary to the Minister of Fisheries",
  ],
  [
    "It was led by Jan De Smet, head of the Asia desk at the Harbour Fund.",
    "Jan De Smet | head of the Asia desk | Harbour Fund",
  ],
  [
    "It was led by Eva Lind, head of acquisitions at Nordic Films.",
    "Eva Lind | head of acquisitions | Nordic Films",
  ],
  [
    "Eva Lind is the deputy head of the Oslo office of the Red Cross.",
    "Eva Lind | deputy head of the Oslo office | Red Cross",
  ],
  [
    "It was led by Eva Lind, head of the Department of Surgery at Lae Hospital.",
    "Eva Lind | head | Department of Surgery",
  ],
  ["The Clerk to Parliament, Mrs Jane Kibo, received him.", "Jane Kibo | Clerk | Parliament"],
  ["Bo Lee, who is at the head of Chile's Fishery Agency, came.", "Bo Lee | head | Fishery Agency"],
  [
    "Rector Anna Vik and Vice-Rector Bo Lee of Tartu University received them.",
    "Anna Vik | Rector | Tartu University",
    "Bo Lee | Vice-Rector | Tartu University",
  ],
  ["Rector Anna Vik met the team of Tartu University.", "Anna Vik | Rector"],
  [
    "Ana Ruiz, Dean at the University of San Andrés in La Paz, was elected Chairman of the Seed Council.",
    "Ana Ruiz | Dean | University of San Andrés",
    "Ana Ruiz | Chairman | Seed Council",
  ],
  [
    "Dr Mary Akello, who has held the post since 2005, becomes Vice-Chancellor of Maru University.",
    "Mary Akello | Vice-Chancellor | Maru University",
  ],
  ["It was opened by FAO Representative Anna Vik and by Bo Lee.", "Anna Vik | Representative | FAO"],
  [
    "He met Anna Vik, a member of the governing board of the Harbour Bank.",
    "Anna Vik | member of the governing board | Harbour Bank",
  ],
];

test.each(CASES)("%s", (sentence, ...posts) => {
  expect(postsAlone(sentence)).toEqual(posts);
});
