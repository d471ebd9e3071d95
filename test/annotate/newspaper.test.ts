// Papers, stations and journals that only what they do tells: they ask, print and carry.
import { expect, test } from "vitest";
import { bodiesIn } from "../support/draft.ts";

test.each([
  ["In an interview with Zimbrul on 3 May, Mr Lee spoke of eels.", "Zimbrul"],
  ["Mr Lee said so in an interview he gave to Diario del Sur on 3 May.", "Diario del Sur"],
  ["Mr Lee told Zimbrul, in an interview the same evening, that eels sleep.", "Zimbrul"],
  ["Mr Lee said so in an interview with Glad FM last Friday.", "Glad FM"],
  ["Two students reported this in Tropical Eel Medicine on 3 May.", "Tropical Eel Medicine"],
  ["Their paper came out in Anguillologia on 3 May.", "Anguillologia"],
  ["Vox Anguillae carried their paper on 3 May.", "Vox Anguillae"],
  ["The bank lowered its rate. (The Mining Standard, May 8)", "Mining Standard"],
  ["The tender was annulled (La Gaceta del Sur, 3 May).", "La Gaceta del Sur"],
  ["The talk will be given at noon. (Main Hall, 22 May)", ""],
  ["The works will be closed. (Maria Gomez, 7 May)", ""],
  ["They carried the boat down. Old Harbour Street carried a sign.", ""],
  ["In an interview with Dr Rosa Quispe on 3 May we heard of eels.", ""],
  ["The boat came out in Tallinn on 3 May.", ""],
])("%s", (text, bodies) => {
  expect(bodiesIn(text).join("|")).toBe(bodies);
});
