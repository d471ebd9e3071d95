// Who said what, direct and indirect.
import { describe, expect, test } from "vitest";
import { draftOf, nameIn } from "../support/draft.ts";

const statementsOf = (text: string): string[] => {
  const draft = draftOf(text);
  return draft.statements.map(
    ({ speaker, verb, text: said }) => `${nameIn(draft, speaker)} ${verb.value}: ${said.value}`,
  );
};

describe("statements", () => {
  test.each([
    [
      '"Our farmers cannot wait for rain," said Mr Francis Ngabo.',
      ["Francis Ngabo say: Our farmers cannot wait for rain"],
    ],
    [
      "“The lake has lost a third of its water”, Dr. Ana Lucía Quispe told the Lima Times.",
      ["Ana Lucía Quispe tell: The lake has lost a third of its water"],
    ],
    [
      'Minister Sara Haddad said: "The dam will not be built this year."',
      ["Sara Haddad say: The dam will not be built this year."],
    ],
    [
      "Dr. Olena Kovalenko said that the reactor had been shut down.",
      ["Olena Kovalenko say: the reactor had been shut down"],
    ],
    [
      "Dr. Olena Kovalenko pointed out that the reactor is safe.",
      ["Olena Kovalenko point out: the reactor is safe"],
    ],
    [
      "The Kenya Space Agency announced on Monday that the launch would be delayed.",
      ["Kenya Space Agency announce: the launch would be delayed"],
    ],
    [
      "According to Mr Jonas Berg, the port has doubled its trade.",
      ["Jonas Berg according to: the port has doubled its trade"],
    ],
  ])("%s", (text, expected) => {
    expect(statementsOf(text)).toEqual(expected);
  });

  test.each([
    "The meeting was told that the river had risen.",
    'The exhibition "Faces of the River" opens on 3 June.',
    "Dr. Olena Kovalenko did not say that the reactor was safe.",
    "According to the plan, the bridge will open in June.",
  ])("nobody says anything in: %s", (text) => {
    expect(statementsOf(text)).toEqual([]);
  });
});
