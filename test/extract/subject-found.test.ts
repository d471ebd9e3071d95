// Who acts, where the subject does not stand alone before its verb: behind "that", behind a conjunction with somebody's post, behind an
// opening participle, before "who" of a cleft, behind "by" at the head of a sentence.
import { describe, expect, test } from "vitest";
import { eventLines } from "../support/draft.ts";

describe("the subject", () => {
  test.each([
    [
      "One of them is that Prof. Anna Lind received Karl Berg, the Ambassador of Chile, on 14 May.",
      ["Meeting 2019-05-14 [host Anna Lind; visitor Karl Berg]"],
    ],
    [
      "Few had noticed that Dr. Anna Lind, Ambassador of Norway, had conferred the Harbour Medal on Prof. Karl Berg in Riga on 14 May.",
      ["Award 2019-05-14 at Riga [giver Anna Lind; recipient Karl Berg]"],
    ],
    [
      "It was Anna Lind and Karl Berg, Director of Tides, who signed the Pact on Tides in Riga on 3 May.",
      ["Signing 2019-05-03 at Riga [signatory Anna Lind; signatory Karl Berg]"],
    ],
    [
      "Having signed a memorandum on 3 May, the University of Tartu and the Academy of Malta went their ways.",
      ["Signing 2019-05-03 [signatory University of Tartu; signatory Academy of Malta]"],
    ],
    [
      "After Anna Lind, head of our Rope Laboratory, received the silver medal of the Kelp Union in Oslo on 17 May, the hall was full for hours.",
      ["Award 2019-05-17 at Oslo [recipient Anna Lind; giver Kelp Union]"],
    ],
    [
      "By the Council of Riga, Dr Anna Lind was elected President in May.",
      ["Appointment 2019-05 [participant Council of Riga; appointee Anna Lind]"],
    ],
    ["By boat, Dr Anna Lind was brought to Riga on 3 May.", []],
  ])("%s", (text, expected) => {
    expect(eventLines(text)).toEqual(expected);
  });
});
