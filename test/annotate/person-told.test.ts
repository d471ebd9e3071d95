// People whom only their part in a sentence or line tells, and what stands there and is no person.
import { describe, expect, test } from "vitest";
import { draftOf } from "../support/draft.ts";

const HEAD = "# Example News\n\nNo. 5, 20 May 2019\n\n## About this and that\n\n".length;

const peopleOf = (text: string): string =>
  draftOf(text)
    .mentions.filter(({ type }) => type === "PERSON")
    .map(({ span }) => text.slice(span.start - HEAD, span.end - HEAD))
    .join("|");

describe("people", () => {
  test.each([
    ["On 9 June, Hak Somaly received the Golden Reed for her drawings.", "Hak Somaly"],
    ["Mak Sotha, of our Map Department, made them visible.", "Mak Sotha"],
    ["The drawings that Ana Quilpue made can be seen here.", "Ana Quilpue"],
    ["Editor: Hak Somaly National Library of Peru, Lima", "Hak Somaly"],
    ["Office: Rua da Boavista, Director of Works", ""],
    ["Hak Somaly, of the coral unit, was awarded a scholarship.", "Hak Somaly"],
    ["Hak Somaly joined the Map Department as its head.", "Hak Somaly"],
    ["Academician of the Academy of Sciences of Uzbekistan Bakhrom Tashev spoke.", "Bakhrom Tashev"],
    ["It was opened by Governor of Turkestan Region Marat Abenov.", "Marat Abenov"],
    ["Delta Logistics started as a workshop.", ""],
    ["Delta Logistics received the Golden Reed for its drawings.", ""],
  ])("%s", (text, expected) => {
    expect(peopleOf(text)).toBe(expected);
  });
});
