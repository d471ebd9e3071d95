// Whose a gathering is, by a name or a noun behind or before it: "the RTS field school", "the Assembly of the Academy", "the Survey's annual conference".
import { describe, expect, test } from "vitest";
import { draftOf, eventLines, nameIn } from "../support/draft.ts";

/** The organizers of the events that an issue of the Tide Survey tells. */
function organizersIn(text: string): string[] {
  const made = draftOf(text, "# The Quill\n\n*Newsletter of the Ruritanian Tide Survey*");
  return made.events.flatMap(({ participants }) =>
    participants.filter(({ role }) => role === "organizer").map(({ agent }) => nameIn(made, agent)),
  );
}

describe("the publisher's own", () => {
  test.each([
    "The annual meeting of the Survey took place in Riga on 3 May.",
    "The Survey's annual conference took place in Riga on 10 May.",
    "The **46th Annual General Assembly** of the Survey met in Riga from 2 to 4 May.",
  ])("%s", (text) => {
    expect(organizersIn(text)).toEqual(["Ruritanian Tide Survey"]);
  });

  test("a survey of something is not the Survey", () => {
    expect(organizersIn("The launch of the survey took place in Riga on 3 May.")).toEqual([]);
  });
});

describe("others' gatherings", () => {
  test.each([
    [
      "Fourteen students of the University of Lima attended the UNESCO field school in Riga from 4 to 15 May.",
      "Exchange 2019-05-04 at Riga [attendee University of Lima; organizer UNESCO]",
    ],
    [
      "Twenty divers attended the annual course of the University of Lima in Riga from 3 to 9 May.",
      "Exchange 2019-05-03 at Riga [organizer University of Lima]",
    ],
    [
      "The CARICOM Seminar on Reefs was held in Riga on 3 May.",
      "Conference 2019-05-03 at Riga [organizer (CARICOM)]",
    ],
    ["The ESA Moss Workshop took place in Riga on 3 May.", "Conference 2019-05-03 at Riga [organizer (ESA)]"],
    ["The DNA Moss Workshop took place in Riga on 3 May.", "Conference 2019-05-03 at Riga []"],
    [
      "The 4th Reef Forum was held in Riga on 3 May. Talks were given by Professor Mika Laine of Lund University, Sweden, and Dr. Carl Ott of the Reed Fund.",
      "Conference 2019-05-03 at Riga [speaker Mika Laine; speaker Carl Ott]",
    ],
    ["The next Reef Forum is foreseen for Novi Sad on 3 June 2020.", "Conference 2020-06-03 at Novi Sad []"],
  ])("%s", (text, line) => {
    expect(eventLines(text)).toContain(line);
  });
});
