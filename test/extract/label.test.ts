// What events without a proper name are called: a word alone says who or where, a verb becomes a noun.
import { expect, test } from "vitest";
import { draftOf } from "../support/draft.ts";

test.each([
  [
    "The Minister, Ann Otieno, gave a speech at the Grand Hotel on 4 May.",
    "speech of Ann Otieno at Grand Hotel",
  ],
  ["Prof. Anna Kim lectured on tides on 4 May.", "speech of Anna Kim"],
  ["Prof. Anna Kim gave a lecture on tides on 4 May.", "lecture on tides"],
  [
    "Ann Otieno stayed at Makerere University from May to June 2018.",
    "stay of Ann Otieno at Makerere University",
  ],
  ["Talks with Mr. Soto on the 7th turned on bonds.", "talks with Soto"],
  ["Ann Otieno said so in an interview with Radio Peru on 4 May.", "interview of Ann Otieno"],
  ["Twenty farmers attended a course in Lima on 4 May.", "course in Lima"],
  ["A delegation of the Nordic Council visited Oslo on 4 May.", "visit of Nordic Council to Oslo"],
  ["The Mekong Charter was signed by Ann Otieno on 4 May.", "Mekong Charter"],
  ["Jan Visser attended a course in film which the Nordic Council ran in Lima on 4 May.", "course in film"],
  ["The next seminar in the autumn of 2023 was hosted by Norway on 4 May.", "next seminar"],
  ["The Ministry of Health granted EUR 2 million for it on 4 May.", "EUR 2 million"],
])("%s", (text, label) => {
  expect(draftOf(text).events.map(({ name }) => name.value)).toEqual([label]);
});
