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
      ["Wattle High School locatedIn Quito", "Quito locatedIn Ecuador"],
    ],
    [
      "Ana Ruiz, rector of the University of Plains in Sweden, spoke.",
      ["University of Plains locatedIn Sweden"],
    ],
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
  ])("%s", (text, expected) => {
    expect(tiesOf(text)).toEqual(expected);
  });
});
