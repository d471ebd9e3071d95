// Names in translated and official English: ranks and regions before people, titles of meetings, offices abroad, republics.
import { describe, expect, test } from "vitest";
import { marked, plain } from "./name-support.ts";

describe("people behind what ends in a name", () => {
  test.each([
    "The talks were led by Academician of the {O National Academy of Sciences of the Republic of Armenia} Serik Duisenov.",
    "The prize went to Academician of the {O Royal Academy of Letters} Mieke Pelgrom.",
    "It was opened by Governor of {P Turkestan Region} Marat Abdrakhmanov and Akim of {P Shymkent City} Ana Ruiz.",
    "She met the Vice Minister of Health of the {P Republic of Kazakhstan} Aliya Seitova.",
  ])("%s", (sentence) => {
    expect(marked(plain(sentence))).toBe(sentence);
  });
});

describe("meetings with a number", () => {
  test.each([
    'The {E 3rd International Scientific-Practical Conference "Steppe Soils and Water"} was held on 3 May.',
    "The {E 7th National Forum “Clean Air for All”} was held on Monday.",
    'At the forum "we" said much.',
    "{P Dakar} hosted the {E 4th Conference of Ministers of Health of West and Central Africa}.",
    "{P Rome} hosted the {E 2nd Meeting of Directors of Museums of Latin America}.",
    "{P Dakar} hosted the {E 4th Conference of Ministers of Health} of {P Senegal}.",
  ])("%s", (sentence) => {
    expect(marked(plain(sentence))).toBe(sentence);
  });
});

describe("bodies and republics", () => {
  test.each([
    "The {O African and Malagasy Council for Museums} met on Monday.",
    "The {O Arab and Asian Network for Nursing} met on Monday.",
    "The {O Institute of Coastal Agriculture of Dakoro} opened a nursery.",
    "The {O Institute of Coastal Agriculture} of {P Peru} opened a laboratory.",
    "The {O UNICEF Country Office in Uzbekistan} moved to a new house.",
    "The {O FAO Representative Office in Tajikistan} moved to a new house.",
    "The {P Republic of Tatarstan} sent ten students, and {P Tatarstan} pays for them.",
    "The guests of the {P Republic of Zandola} left; {P Zandola} sent a ship.",
    "It was too early, warned the Senior Vice President of {O Mirae Semicon}.",
    "Ana Ruiz, Executive Vice President of {O Halden Cargo}, spoke.",
    "The Executive Vice President of {O Mirae Semicon} Ana Ruiz visited {P Rome}.",
    "Their article appeared on 2 May in {O Polar Chemistry}.",
  ])("%s", (sentence) => {
    expect(marked(plain(sentence))).toBe(sentence);
  });
});
