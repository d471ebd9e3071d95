// Bodies of unknown names that stand in a list with a body, behind a noun of bodies, or as a party; letters that work tells.
import { expect, test } from "vitest";
import { bodiesIn } from "../support/draft.ts";

test.each([
  ["The mast was built by Kafra Mobile, Brassline and Tern Telecom.", "Kafra Mobile|Brassline|Tern Telecom"],
  [
    "While Kafra Mobile, Brassline and Tern Telecom had come, it rained.",
    "Kafra Mobile|Brassline|Tern Telecom",
  ],
  ["Peru, Chile and the Harbour Trust signed it.", "Harbour Trust"],
  ["Rosa Quispe, Jonas Madsen and the Harbour Trust signed it.", "Harbour Trust"],
  ["A delegation of the Flemish development body QUAY-UOS came.", "QUAY-UOS"],
  ["Bo Lee, Head of Surveys at Burundi's ISTABU, spoke.", "ISTABU"],
  ["Anna Vik represented KRT of Peru.", "KRT"],
  ["Two of them are working at SZB in Oslo.", "SZB"],
  ["Rosa Quispe, Managing Director, signed for Brassline.", "Brassline"],
])("%s", (text, bodies) => {
  expect(bodiesIn(text).join("|")).toBe(bodies);
});
