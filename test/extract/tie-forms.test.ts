// Ties as newsletters tell them in passing: where a house stands, whose part it is, who belongs to it.
import { describe, expect, test } from "vitest";
import { draftOf, nameIn } from "../support/draft.ts";

const tiesOf = (text: string): string[] => {
  const draft = draftOf(text);
  return draft.relations.flatMap(({ subject, predicate, object, date }) =>
    predicate.value === "acronymOf"
      ? []
      : [`${nameIn(draft, subject)} ${predicate.value} ${nameIn(draft, object)} ${date?.value ?? ""}`.trim()],
  );
};

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
    expect(tiesOf(text)).toEqual(expected);
  });
});
