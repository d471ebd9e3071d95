// Deeds of a list whose heading alone says what was done, and lines of an agenda without bullets.
import { describe, expect, test } from "vitest";
import { draftOf, nameIn } from "../support/draft.ts";

/** The events of an article under a heading as `Type status start at place [role name; ...]`. */
function linesUnder(title: string, text: string): string[] {
  const draft = draftOf(text, "# Example News", title);
  return draft.events.map(({ type, status, start, place, participants }) => {
    const where = place ? ` at ${nameIn(draft, place.value)}` : "";
    const who = participants.map(({ agent, role }) => `${role} ${nameIn(draft, agent)}`).join("; ");
    return `${type.value} ${status.value} ${start?.value ?? "undated"}${where} [${who}]`;
  });
}

describe("deeds under a participle", () => {
  test.each([
    [
      "Signed since the last issue",
      "*9 April, Graz.* Agreement on the Recognition of Pilots; for Malta Ambassador Anna Berg, for Chile Luis Rey, Deputy Minister.",
      ["Signing happened 2019-04-09 at Graz [signatory Anna Berg; signatory Luis Rey]"],
    ],
    [
      "Agreements signed",
      "8 April, Riga: Memorandum of the Dune Institute with the Rope Guild, on salt.\n\n3 May, Graz: Protocol between the Dune Institute and the Bank of Fiji.",
      [
        "Signing happened 2019-04-08 at Riga [signatory Dune Institute; signatory Rope Guild]",
        "Signing happened 2019-05-03 at Graz [signatory Dune Institute; signatory Bank of Fiji]",
      ],
    ],
    [
      "Opened",
      "2 May, Graz: Museum of Nets, by Mayor Anna Berg.",
      ["Launch happened 2019-05-02 at Graz [participant Anna Berg]"],
    ],
    [
      "Published in May",
      "*3 May.* Atlas of Tides, by the Dune Institute.",
      ["Publication happened 2019-05-03 [author Dune Institute]"],
    ],
    ["Signed", "Memorandum of the Dune Institute with the Rope Guild, on salt.", []],
    ["Signed", "3 May, Graz: Anna Berg, Mayor.", []],
    ["To be signed", "3 May, Graz: Memorandum of the Dune Institute with the Rope Guild.", []],
    ["Letters", "3 May, Graz: Memorandum of the Dune Institute with the Rope Guild.", []],
    ["Opened letters", "3 May, Graz: Museum of Nets, by Mayor Anna Berg.", []],
  ])("%s: %s", (title, text, lines) => expect(linesUnder(title, text)).toEqual(lines));
});

describe("an agenda", () => {
  test.each([
    [
      "Agenda",
      "17–19 September: 4th Workshop on Salt and Tides, Graz,\nhosted by the University of Riga\n8 October: Lecture of Prof. Anna Berg on nets, Apia\nNovember: Delegation of the Rope Guild visits the mills of Lahti",
      [
        "Conference planned 2019-09-17 at Graz [organizer University of Riga]",
        "Speech planned 2019-10-08 at Apia [speaker Anna Berg]",
        "Visit planned 2019-11 at Lahti [visitor Rope Guild]",
      ],
    ],
    [
      "Looking back",
      "2–4 May: 4th Workshop on Salt and Tides, Graz, hosted by the University of Riga.",
      ["Conference happened 2019-05-02 at Graz [organizer University of Riga]"],
    ],
  ])("%s: %s", (title, text, lines) => expect(linesUnder(title, text)).toEqual(lines));
});

describe("opened on a day by somebody", () => {
  test.each([
    [
      "Joint projects: opened on 3 May by the Dune Institute and the Rope Guild.",
      ["Launch happened 2019-05-03 [organizer Dune Institute; organizer Rope Guild]"],
    ],
    ["The new pier opened on 3 May by acclamation.", ["Launch happened 2019-05-03 []"]],
  ])("%s", (text, lines) => expect(linesUnder("About piers", text)).toEqual(lines));
});
