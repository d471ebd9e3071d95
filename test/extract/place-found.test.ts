// Where something was found and where somebody spoke, in sentences of other publishers; the seats of those who report it are no places of theirs.
import { describe, expect, test } from "vitest";
import { eventLines } from "../support/draft.ts";

describe("where it was found", () => {
  test.each([
    [
      "The lagoon of Agalona warmed by 0.4 °C between 2009 and 2016, Ana Ruiz of Tarwin University reported on 4 May.",
      "Result 2019-05-04 at Agalona [author Ana Ruiz]",
    ],
    [
      "In one year the glacier on Cotacona has become 1.2 metres thinner, as Ana Ruiz of the Peat Institute found in May.",
      "Result 2019-05 at Cotacona [author Ana Ruiz]",
    ],
    [
      "Stocks of sardines in Lake Tanwa have shrunk by a third, a study by the Fisheries Institute published on 6 May found.",
      "Result 2019-05-06 at Lake Tanwa [author Fisheries Institute]",
    ],
    [
      "Cases of severe malaria have fallen by 48% in Kayona, Chad. This was reported on Monday by Dr Issa Lind.",
      "Result 2019-05-20 at Kayona [author Issa Lind]",
    ],
    [
      "Researchers at Tarwin University in Elmina have built a battery without cobalt, they reported in Nature on 4 May.",
      "Result 2019-05-04 [author Tarwin University]",
    ],
  ])("%s", (text, line) => expect(eventLines(text)).toEqual([line]));
});

describe("where somebody spoke", () => {
  test.each([
    [
      "On 11 May Dr Ana Ruiz gave a lecture on springs and drought at the Sallow Water Museum to an audience of 80 engineers.",
      "Speech 2019-05-11 at Sallow Water Museum [speaker Ana Ruiz]",
    ],
    [
      "Ana Ruiz delivered a speech on ports and the law in Hamburg on 4 May.",
      "Speech 2019-05-04 at Hamburg [speaker Ana Ruiz]",
    ],
  ])("%s", (text, line) => expect(eventLines(text)).toEqual([line]));
});
