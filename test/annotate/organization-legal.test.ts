// Bodies told by forms of their own: legal forms of many countries, stations, parliaments, affiliations.
import { expect, test } from "vitest";
import { draftOf } from "../support/draft.ts";

const bodiesIn = (text: string): string[] =>
  draftOf(text)
    .mentions.filter(({ type, article }) => type === "ORGANIZATION" && article !== null)
    .map(({ text: words }) => words);

test.each([
  [
    "The contract was won by Bauer GmbH & Co. KG and by Ranhill Rel Sdn. Bhd. on 3 May.",
    ["Bauer GmbH & Co. KG", "Ranhill Rel Sdn. Bhd."],
  ],
  [
    "PT Kereta Makmur (Persero) and Sasol (Pty) Ltd signed it.",
    ["PT Kereta Makmur (Persero)", "Sasol (Pty) Ltd"],
  ],
  [
    "PT Kereta Makmur (Persero) signed it. Kereta Makmur paid.",
    ["PT Kereta Makmur (Persero)", "Kereta Makmur"],
  ],
  [
    "Grupo Bimbo S.A.B. de C.V., Maersk A/S and Tata Steel Pvt. Ltd. took part.",
    ["Grupo Bimbo S.A.B. de C.V.", "Maersk A/S", "Tata Steel Pvt. Ltd."],
  ],
  [
    "Radio Romania and Radio France Internationale took part.",
    ["Radio Romania", "Radio France Internationale"],
  ],
  [
    "The Saeima, the Riigikogu and the Jatiya Sangsad sent observers.",
    ["Saeima", "Riigikogu", "Jatiya Sangsad"],
  ],
  ["The prize went to Dr Anna Nowak (TVP) on 3 May.", ["TVP"]],
])("%s", (text, expected) => {
  expect(bodiesIn(text)).toEqual(expected);
});
