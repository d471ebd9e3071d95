// Where and when letters to staff tell things by "here", "the building", "as was announced" and "on the same occasion".
import { expect, test } from "vitest";
import { draftOf, nameIn } from "../support/draft.ts";

const MUSEUM = "# Salt Letters\n\n**The staff newsletter of the Bergen Salt Museum (BSM), Bergen, Norway**";
const MINISTRY = "# Salt Letters\n\n**Newsletter of the Ministry of Salt, Bergen, Norway**";

/** The events of a text as `Type start at place`. */
const told = (text: string, masthead: string): string[] => {
  const draft = draftOf(text, masthead);
  return draft.events.map(
    ({ type, start, place }) =>
      `${type.value} ${start?.value ?? "undated"} at ${nameIn(draft, place?.value)}`,
  );
};

const GIFT =
  "We are getting $2.4 million from the Science Fund for our gallery, as was announced here on 3 May by Anna Berg, Minister of Science.";

test.each([
  ["The course was held here on 3 May.", MUSEUM, ["Exchange 2019-05-03 at Bergen Salt Museum"]],
  ["The course was held here on 3 May.", MINISTRY, ["Exchange 2019-05-03 at "]],
  [
    `${GIFT} The Minister then toured the building with Karl Ruiz, our CEO.`,
    MUSEUM,
    ["Funding 2019-05-03 at Bergen Salt Museum", "Visit 2019-05-03 at Bergen Salt Museum"],
  ],
  [
    "Ms. Anna Berg has been honoured with the Young Sailor Prize. It was handed to her in Cebu on 3 May by Prof. Teodoro Luna. On the same occasion the medal for lifetime achievement went to Dr. Karl Ruiz.",
    MUSEUM,
    ["Award 2019-05-03 at Cebu", "Award 2019-05-03 at Cebu"],
  ],
])("%s", (text, masthead, events) => {
  expect(told(text, masthead)).toEqual(events);
});
