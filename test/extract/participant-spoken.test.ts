// Who is meant by "both", "the two partners", "the Minister", "him" and "it": those that a sentence, an event or the heading told before.
import { describe, expect, test } from "vitest";
import { eventLines } from "../support/draft.ts";

const last = (text: string): string | undefined => eventLines(text).at(-1);

describe("those told before", () => {
  test.each([
    [
      "The Fjord Bank and the Delta Bank have worked together since 2008. On 8 May the two partners signed an agreement.",
      "Signing 2019-05-08 [signatory Fjord Bank; signatory Delta Bank]",
    ],
    [
      "The Reef Foundation turns 25 this year. It awarded its medal to Dr Soren Lund on 14 May.",
      "Award 2019-05-14 [giver Reef Foundation; recipient Soren Lund]",
    ],
    [
      "Mr Jonas Berg and Ms Elif Demir met in Ankara on 18 April. Both signed a statement of intent the next day.",
      "Signing 2019-04-19 [signatory Jonas Berg; signatory Elif Demir]",
    ],
    [
      "On 3 May Director Tom Aldo met his Albanian counterpart, Dr Arben Hoxha. The two directors signed a memorandum.",
      "Signing 2019-05-03 [signatory Tom Aldo; signatory Arben Hoxha]",
    ],
    [
      "Minister Ana Braga visited Riga on 3 May. At the end of the visit, the Minister signed a memorandum.",
      "Signing 2019-05-03 at Riga [signatory Ana Braga]",
    ],
    [
      "Minister Arturo Leal received Ms Nadia Karim on 24 April. He presented her with the Order of the Lake.",
      "Award 2019-04-24 [giver Arturo Leal; recipient Nadia Karim]",
    ],
    [
      "Dr Viktor Balint travelled to Astana on 20 April, accompanied by two advisers. They met Mr Askar Nurlan on 21 April.",
      "Meeting 2019-04-21 [attendee Viktor Balint; attendee Askar Nurlan]",
    ],
    [
      "Ms Siri Dahl met the head of the Nordic Survey in Oslo on 11 May. On 12 May the Survey launched a campaign on clean beaches.",
      "Launch 2019-05-12 [organizer Nordic Survey]",
    ],
  ])("%s", (text, event) => expect(last(text)).toBe(event));
});

describe("nobody where it is not sure", () => {
  test.each([
    [
      "Dr Ada Rao was received by Dr Moe Lind on 3 May. He awarded her the Order of the Star.",
      "Award 2019-05-03 []",
    ],
    [
      "On 20 April Dr Viktor Balint lectured to the students in Bern. They then visited the Zurich Zoo.",
      undefined,
    ],
  ])("%s", (text, event) => {
    if (event) expect(last(text)).toBe(event);
    else expect(last(text)).not.toContain("visitor");
  });
});
