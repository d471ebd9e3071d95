// Ties as newsletters tell them in passing: where a house stands, whose part it is, who belongs to it.
import { describe, expect, test } from "vitest";
import { tieLines } from "../support/draft.ts";

describe("ties told in passing", () => {
  test.each([
    ["He lectured at the Kelp Research Centre in Port Louis.", ["Kelp Research Centre locatedIn Port Louis"]],
    [
      "The cup went to pupils from Wattle High School in Quito, the capital of Ecuador.",
      ["Quito locatedIn Ecuador"],
    ],
    [
      "Ana Ruiz, rector of the University of Plains in Sweden, spoke.",
      ["University of Plains locatedIn Sweden"],
    ],
    ["The President of Peru was among the founders of the Kelp Institute.", []],
    ["A pupil of Ana Ruiz was one of the founders of the Kelp Institute.", []],
    ["Ana Ruiz denied that Omar Said was the founder of the Kelp Institute.", []],
    ["Ana Ruiz met Omar Said at the Kelp Institute, which she founded in 1999.", []],
    [
      "The founder of the Kelp Institute, Ana Ruiz, and Omar Said opened the fair.",
      ["Kelp Institute foundedBy Ana Ruiz"],
    ],
    ["The European Space Agency operates NASA antennas.", []],
    ["Students of the University of Plains in Peru collected samples.", []],
    ["By joining the European Union, Turkey would gain markets.", []],
    ["The University of Plains includes 40 partners, among them the Bank of Ghana.", []],
    ["Dr Omar Said (University of Plains, Sweden) spoke.", ["University of Plains locatedIn Sweden"]],
    ["She signed a pact with the University of Plains in Sweden.", []],
    ["They met the Kenya University of Law in Singapore on 3 April.", []],
    [
      "The pupils of the course came from the Kelp Institute, Kandy, Sri Lanka.",
      ["Kelp Institute locatedIn Kandy", "Kandy locatedIn Sri Lanka"],
    ],
    [
      "The Salt Fund has its offices in Turku (Finland) and Tartu (Estonia).",
      [
        "Turku locatedIn Finland",
        "Tartu locatedIn Estonia",
        "Salt Fund locatedIn Turku",
        "Salt Fund locatedIn Tartu",
      ],
    ],
    ["The Salt Fund has its office in Lima, Peru.", ["Lima locatedIn Peru", "Salt Fund locatedIn Lima"]],
    ["The train reached Piura in northern Peru.", ["Piura locatedIn Peru"]],
    ["She flew from Piura in May and reached Chile.", []],
    [
      "The Namib Sand Company, which was established by Peru in 2010 and is headquartered in Lima, met.",
      ["Namib Sand Company foundedBy Peru 2010", "Namib Sand Company locatedIn Lima"],
    ],
    [
      "The Kenya Law School, one of six schools of the Lima Seed Foundation, met.",
      ["Kenya Law School partOf Lima Seed Foundation"],
    ],
    [
      "The University of Plains comprises three schools, among them Elm College and the College of Tin.",
      ["Elm College partOf University of Plains", "College of Tin partOf University of Plains"],
    ],
    [
      "The Kenya Seed Council, whose members include Peru and Chile, met.",
      ["Peru memberOf Kenya Seed Council", "Chile memberOf Kenya Seed Council"],
    ],
    ["The Kenya Seed Council, whose guests included Peru and Chile, met.", []],
    [
      "As a member of the Network of Bird Museums, the Teatro Neri can send two actors.",
      ["Teatro Neri memberOf Network of Bird Museums"],
    ],
    [
      "Ana Ruiz set up the Book Fund in 1951; the Fund, now a member of the Kenya Reading Alliance, met.",
      ["Book Fund foundedBy Ana Ruiz 1951", "Book Fund memberOf Kenya Reading Alliance"],
    ],
    ["Ana Ruiz, founder of the start-up Algona, spoke.", ["Algona foundedBy Ana Ruiz"]],
    ["Ana Ruiz, friend of the start-up Algona, spoke.", []],
    ["The Lima-based Kelp Institute met.", ["Kelp Institute locatedIn Lima"]],
    ["The Kelp Institute – based in Quito – is hiring.", ["Kelp Institute locatedIn Quito"]],
    ["The Kelp Institute, a charity based in Quito, is hiring.", ["Kelp Institute locatedIn Quito"]],
    ["The Kelp Institute, in Quito, is hiring.", ["Kelp Institute locatedIn Quito"]],
    ["The Kelp Institute, Quito, is hiring.", ["Kelp Institute locatedIn Quito"]],
    ["The Kelp Institute, whose seat is Quito, is hiring.", ["Kelp Institute locatedIn Quito"]],
    ["The Kelp Institute moved from Accra to Quito in 2014.", ["Kelp Institute locatedIn Quito 2014"]],
    ["Dr Ana Ruiz moved from Accra to Quito in 2014.", []],
    ["The Kelp Institute operates from Quito.", ["Kelp Institute locatedIn Quito"]],
    ["The Kelp Institute spoke of its stay in Quito.", []],
    ["The Lima Ocean University's Kelp Institute met.", ["Kelp Institute partOf Lima Ocean University"]],
    ["The Ministry of Seas and its Kelp Institute met.", ["Kelp Institute partOf Ministry of Seas"]],
    ["The Ministry of Seas and the Kelp Institute met.", []],
    ["The Kelp Institute at the Lima Ocean University met.", ["Kelp Institute partOf Lima Ocean University"]],
    ["A course by the Kelp Institute at the Lima Ocean University was full.", []],
    ["The Ministry of Seas runs the Kelp Institute.", ["Kelp Institute partOf Ministry of Seas"]],
    [
      "The Ministry of Seas, to which the Kelp Institute belongs, met.",
      ["Kelp Institute partOf Ministry of Seas"],
    ],
    [
      "The parent body of the Kelp Institute is the Ministry of Seas.",
      ["Kelp Institute partOf Ministry of Seas"],
    ],
    [
      "The Seed Network, made up of Peru and Chile, met.",
      ["Peru memberOf Seed Network", "Chile memberOf Seed Network"],
    ],
    ["The Seed Network has a new member: the Kelp Institute.", ["Kelp Institute memberOf Seed Network"]],
    ["The Seed Network's newest member is Peru.", ["Peru memberOf Seed Network"]],
    ["Since joining the Seed Network in 2010, Peru has paid.", ["Peru memberOf Seed Network 2010"]],
    ["Since leaving the Seed Network in 2010, Peru has paid nothing.", []],
    ["Peru was a member of the Seed Network until 2012.", []],
    [
      "Ana Ruiz heads the Kelp Institute, which she founded in 1990.",
      ["Kelp Institute foundedBy Ana Ruiz 1990"],
    ],
    ["Ana Ruiz heads the Kelp Institute, which she left in 1990.", []],
    ["Ana Ruiz is one of the founders of the Kelp Institute.", ["Kelp Institute foundedBy Ana Ruiz"]],
    [
      "The founders of the Kelp Institute, Ana Ruiz and Omar Said, spoke.",
      ["Kelp Institute foundedBy Ana Ruiz", "Kelp Institute foundedBy Omar Said"],
    ],
    ["Ana Ruiz is a friend of the founder of the Kelp Institute.", []],
  ])("%s", (text, expected) => {
    expect(tieLines(text)).toEqual(expected);
  });
});

describe("ties that are over, of others or of no lasting kind", () => {
  test.each([
    "Acme Press left its parent company, Nordic Media Group, in 2015.",
    "Acme Press split from its parent company, the Acme Group, in 2015.",
    "Acme Press broke away from its parent company, the Acme Group, in 2015.",
    "Acme Press has become independent of its parent company, the Acme Group.",
    "Acme Press was cut off from its parent company, the Acme Group.",
    "The Lima Museum sued its parent, the Acme Group.",
    "After starting the Lima School in September, Jane Doe won a medal.",
    "After starting the University of Bonn in 2010, Jane Doe won a medal.",
    "After creating the Acme Group logo, Ana Ruiz left.",
    "After calling the Nordic Council to life-long duty, Ana Ruiz left.",
    "The Lima School goes back to 1949, when Ana Ruiz opened it to women.",
    "The Lima School was born in 1949, when the Trade Bank called it a folly.",
    "The Lima School goes back to 1949, when Ana Ruiz started it up again.",
    "The Lima School, whose founders met Ana Ruiz in 1988, reopened.",
    "The workshop of the University of Bonn in Oslo was held in May.",
    "Rooms of the University of Bonn in Lima burned.",
    "Halls of the University of Bonn in Lima and Riga burned.",
    "The head of the University of Bonn in Oslo spoke.",
    "Ana Ruiz, one of the critics of the members of the Royal Academy, spoke.",
    "The Andean League expelled Peru, a member since 1979.",
    "The Andean League suspended Peru, a member since 1979.",
    "The Andean League invited Chile, a member state since 1979 of the Nordic Council.",
    "The Andean League heard the speech of Ana Ruiz of Peru, a member since 1979.",
    "The Andean League heard the speech of Ana Ruiz of Peru, a member since 1979 of the Nordic Council.",
    "Of the nine members of the Nordic Council, only Peru had left by 2010.",
    "The Nordic Council, which Peru both joined and left, met.",
    "The Nordic Council, which Peru later joined as an observer, met.",
    "Near Lima stands the Nordic Observatory.",
    "Hidden for years from the people of Oslo, the Nordic Archive is open.",
    "In Peru the Nordic Bank maintains its head office for Latin America in Lima.",
    "In Lima the Nordic Bank has its main office for South America.",
    "In Peru the Nordic Bank has its regional office in Lima.",
    "In Peru the Nordic Bank keeps its South American base in Lima.",
    "The Lima Museum, the Oslo company that built the hall, and Ana Ruiz met.",
    "At the Lima Museum, a Bonn start-up Acme showed a robot.",
    "The Tate Gallery was added to the UNESCO list.",
    "Peru joined the Nordic Council as an observer in 2010.",
    "At the Lima Museum, a Bonn start-up showed a robot.",
    "Ana Ruiz, the guest of the members of the Royal Academy, spoke.",
    "The Nordic Bank's regional office is in Lima.",
    "The Kelp School, whose founder thanked the painter Ana Ruiz, moved.",
  ])("%s", (text) => expect(tieLines(text)).toEqual([]));

  test.each([
    ["Acme Press sells through its parent company, the Acme Group.", ["Acme Press partOf Acme Group"]],
    ["After starting the Lima Choir in 1979, Ana Ruiz moved.", ["Lima Choir foundedBy Ana Ruiz 1979"]],
    [
      "After calling the Nordic Council to life in 1979, Ana Ruiz left.",
      ["Nordic Council foundedBy Ana Ruiz 1979"],
    ],
    [
      "The Kelp School dates back to 1949, when Ana Ruiz opened it in a mill.",
      ["Kelp School foundedBy Ana Ruiz 1949"],
    ],
    [
      "The Kelp School goes back to 1949, when Ana Ruiz called it into being.",
      ["Kelp School foundedBy Ana Ruiz 1949"],
    ],
    [
      "The Kelp School, whose founder, the painter Ana Ruiz, died, moved.",
      ["Kelp School foundedBy Ana Ruiz"],
    ],
    ["The halls of the Kelp Museum in Lima are closed.", ["Kelp Museum locatedIn Lima"]],
    ["The director of the University of Bonn in Bonn spoke.", ["University of Bonn locatedIn Bonn"]],
    [
      "Peru and Chile, the youngest of the 19 members of the Andean League, met.",
      ["Peru memberOf Andean League", "Chile memberOf Andean League"],
    ],
    [
      "The Andean League has taken up a bid of Peru, a member since 1979.",
      ["Peru memberOf Andean League 1979/.."],
    ],
    ["Of the nine members of the Nordic Council, only Peru voted.", ["Peru memberOf Nordic Council"]],
    ["Hidden in the hills of Oslo, the Nordic Archive is open.", ["Nordic Archive locatedIn Oslo"]],
    ["In Lima the Nordic Bank has its head office.", ["Nordic Bank locatedIn Lima"]],
    ["The Nordic Bank, an Oslo company, met.", ["Nordic Bank locatedIn Oslo"]],
  ])("%s", (text, expected) => expect(tieLines(text)).toEqual(expected));
});
