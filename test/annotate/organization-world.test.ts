// Bodies by words of other languages, by kin, by branches of world bodies, and those told once by a noun and called by a word again.
import { expect, test } from "vitest";
import { bodiesIn } from "../support/draft.ts";

test.each([
  ["The Waterschap Rijnmond and the Kunsthaus Bernau signed.", "Waterschap Rijnmond|Kunsthaus Bernau"],
  ["The Badan Riset Laut met the Yayasan Bumi Hijau.", "Badan Riset Laut|Yayasan Bumi Hijau"],
  ["She dances ballet and sings in a choir. The Ballet was sold out.", ""],
  ["The Deep Forest Conservancy's rangers came.", "Deep Forest Conservancy"],
  [
    "The cable was laid by Fjordvik AS of Lom and by Pinto & Filhos, Lda. and others.",
    "Fjordvik AS|Pinto & Filhos, Lda.",
  ],
  ["WWF Kenya, UNICEF Nepal and UN Women will pay.", "WWF Kenya|UNICEF Nepal|UN Women"],
  ["The EU Norway talks went on.", "EU"],
  ["The UNHCR Representation in Chad agreed.", "UNHCR Representation in Chad"],
  ["The Directorate-General for Fisheries and Ports agreed.", "Directorate-General for Fisheries and Ports"],
  ["The Consulate-General of Peru in Lyon agreed.", "Consulate-General of Peru in Lyon"],
  ["The Office of the Prime Minister paid.", "Office of the Prime Minister"],
  ["The Ministries of Transport and of Public Health paid.", "Ministries of Transport|Public Health"],
  ["A start-up, Lumibio, tests the film. Lumibio raised EUR 3 million.", "Lumibio|Lumibio"],
  ["The company Solarfix came. Solarfix's director spoke.", "Solarfix|Solarfix"],
  ["The publisher, Jan Novak, came.", ""],
  ["Director General of the Geological Survey of Bolivia Rosa Quispe spoke.", "Geological Survey of Bolivia"],
  ["Director for Payment Systems Rosa Quispe spoke.", ""],
  ["They crossed the King Fahd Causeway.", ""],
])("%s", (text, bodies) => {
  expect(bodiesIn(text).join("|")).toBe(bodies);
});
