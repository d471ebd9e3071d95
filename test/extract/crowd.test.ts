// Who is named out of a group that came without names: "one of them, A,", "B was one of the guests", "Two participants, C and D,".
import { describe, expect, test } from "vitest";
import { eventLines } from "../support/draft.ts";

const TRAINED = "Nine managers were trained in Oslo from 3 to 9 May.";
const OSLO = "Exchange 2019-05-03 at Oslo";
const CAME = "A delegation of the Asian Highway Agency visited the Port of Tallinn on 3 May.";
const TALLINN = "Visit 2019-05-03 at Port of Tallinn [visitor Asian Highway Agency";

describe("one of them, two of the guests", () => {
  test.each([
    [`${TRAINED} One of them, Rosa Quispe, thinks of the sea.`, `${OSLO} [attendee Rosa Quispe]`],
    [
      `${TRAINED} The bill was high. Back home, one of the nine, Rosa Quispe, fell ill.`,
      `${OSLO} [attendee Rosa Quispe]`,
    ],
    [`${TRAINED} The youngest of them, Rosa Quispe, is 19.`, `${OSLO} [attendee Rosa Quispe]`],
    [`${TRAINED} Rosa Quispe was one of them.`, `${OSLO} [attendee Rosa Quispe]`],
    [
      `${TRAINED} Rosa Quispe and Mika Laine, two of the managers, fell ill.`,
      `${OSLO} [attendee Rosa Quispe; attendee Mika Laine]`,
    ],
    [
      `${CAME} Two of the guests, Rosa Quispe and Mika Laine, gave talks.`,
      `${TALLINN}; visitor Rosa Quispe; visitor Mika Laine]`,
    ],
    [`${CAME} One of its members, Rosa Quispe, fell ill.`, `${TALLINN}; visitor Rosa Quispe]`],
    [
      "The 7th School on Tidal Energy took place at the Port of Tallinn from 5 to 16 March. Two participants, Rosa Quispe and Mika Laine, will be hosted by the Asian Highway Agency in June.",
      "Exchange 2019-03-05 at Port of Tallinn [attendee Rosa Quispe; attendee Mika Laine]",
    ],
  ])("%s", (text, line) => {
    expect(eventLines(text)).toContain(line);
  });
});

describe("others than those told before", () => {
  test.each([
    `${TRAINED} Three professors of the University of Lima taught. One of them, Rosa Quispe, is from Peru.`,
    `${TRAINED} Their parents came, too. One of them, Rosa Quispe, brought cakes.`,
    `${TRAINED} One of the trainers, Rosa Quispe, fell ill.`,
    `${TRAINED} Two of them, Rosa Quispe says, fell ill.`,
    `${TRAINED} Rosa Quispe was not one of them.`,
    `${TRAINED} For one of them, Rosa Quispe wrote a song.`,
  ])("%s", (text) => {
    expect(eventLines(text)).toContain(`${OSLO} []`);
  });
});

test("one person of a profession of two words is no group", () => {
  const text =
    "A film critic visited the Lima Film Archive on 3 May. Two of them, Rosa Quispe and Mika Laine, fell ill.";
  expect(eventLines(text)).toEqual(["Visit 2019-05-03 at Lima Film Archive []"]);
});
