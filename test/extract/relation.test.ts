// Ties between names, and whose number a quantity is.
import { describe, expect, test } from "vitest";
import { draftOf, nameIn } from "../support/draft.ts";

const relationsOf = (text: string): string[] => {
  const draft = draftOf(text);
  return draft.relations.map(({ subject, predicate, object }) => {
    const short = "mention" in subject ? draft.mentions[subject.mention]?.text : undefined;
    const from = predicate.value === "acronymOf" ? short : nameIn(draft, subject);
    return `${from} ${predicate.value} ${nameIn(draft, object)}`;
  });
};

describe("relations", () => {
  test.each([
    ["The Kenya Space Agency (KSA) met the press.", ["KSA acronymOf Kenya Space Agency"]],
    ["They saw the Institute of Oceanography of the Polish Academy of Sciences.", []],
    ["The talks were held in Zhuhai, Guangdong.", ["Zhuhai locatedIn Guangdong"]],
    [
      "The Caribbean Reef Centre was founded by the University of the West Indies in 1994.",
      ["Caribbean Reef Centre foundedBy University of the West Indies"],
    ],
    ["Delegates came from Peru, Chile and Bolivia.", []],
    ["The Institute of Physics and the Academy of Music met.", []],
  ])("%s", (text, expected) => {
    expect(relationsOf(text)).toEqual(expected);
  });
});

const ownersOf = (text: string): string[] => {
  const draft = draftOf(text);
  return draft.quantities.map(({ mention, subject, date }) =>
    [draft.mentions[mention]?.text, nameIn(draft, subject?.value), date?.value ?? ""].join(" | "),
  );
};

describe("quantities", () => {
  test.each([
    [
      "The Kenya Space Agency has trained more than 300 engineers.",
      ["more than 300 | Kenya Space Agency | "],
    ],
    ["In 2018, Kenya exported 12,000 tonnes of tea.", ["12,000 tonnes | Kenya | 2018"]],
    ["Some 500 guests were received by the Kenya Space Agency.", ["Some 500 |  | "]],
  ])("%s", (text, expected) => {
    expect(ownersOf(text)).toEqual(expected);
  });
});
