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
    [
      "They saw the Institute of Oceanography of the Polish Academy of Sciences.",
      ["Institute of Oceanography of the Polish Academy of Sciences partOf (Polish Academy of Sciences)"],
    ],
    [
      "The Centre for Ocean Studies at the University of Cape Town received them.",
      ["Centre for Ocean Studies partOf University of Cape Town"],
    ],
    [
      "The Port Museum, part of the Lagos Port Authority, opened.",
      ["Port Museum partOf Lagos Port Authority"],
    ],
    ["The Geneva-based World Trade Institute met the press.", ["World Trade Institute locatedIn Geneva"]],
    ["The Lagos Port Authority, headquartered in Lagos, met.", ["Lagos Port Authority locatedIn Lagos"]],
    [
      "They met the University of Otago (Dunedin) and Statistics Botswana.",
      ["University of Otago locatedIn Dunedin"],
    ],
    ["Kenya became a member of the Global Seed Network in May 2018.", ["Kenya memberOf Global Seed Network"]],
    [
      "The University of Lima joined the Andean Alliance of Universities as its 20th member.",
      ["University of Lima memberOf Andean Alliance of Universities"],
    ],
    ["Peru was admitted to the Andean Seed Network on 3 May.", ["Peru memberOf Andean Seed Network"]],
    ["Peru is not a member of the Andean Seed Network.", []],
    ["If the Port Museum is part of the Lagos Port Authority, it must pay.", []],
    ["Is the Port Museum a part of the Lagos Port Authority?", []],
    ["The Port Museum, once part of the Lagos Port Authority, is free.", []],
    ["Former members of the Alpine Seed Council include Peru.", []],
    ["The director of the Port Museum, a member of the Kenya Botany Society, spoke.", []],
    ["Dr Ana Ruiz, daughter of the founder of the Port Museum, spoke.", []],
    ["The Port Museum was founded in 1951. Dr Ana Ruiz painted it in 1973.", []],
    ["The Kenya Space Agency has its seat in Nairobi.", ["Kenya Space Agency locatedIn Nairobi"]],
    [
      "Headquartered in Vienna, the Kenya Space Agency advises them.",
      ["Kenya Space Agency locatedIn Vienna"],
    ],
    ["Arusha, seat of the Kenya Space Agency, is to grow.", ["Kenya Space Agency locatedIn Arusha"]],
    ["The Director of the Kenya Space Agency is based in Vienna.", []],
    ["Dr Ana Ruiz, Director of the Kenya Space Agency, is part of the Seed Council.", []],
    [
      "The Port Museum, which belongs to the Lagos Port Authority, reopened on Sunday.",
      ["Port Museum partOf Lagos Port Authority"],
    ],
    [
      "The Port Museum, one of the five departments of the Lagos Port Authority, opened.",
      ["Port Museum partOf Lagos Port Authority"],
    ],
    [
      "The Lagos Port Authority, parent body of the Port Museum, met.",
      ["Port Museum partOf Lagos Port Authority"],
    ],
    [
      "The members of the Alpine Seed Council are Peru, Chile and Ecuador.",
      [
        "Peru memberOf Alpine Seed Council",
        "Chile memberOf Alpine Seed Council",
        "Ecuador memberOf Alpine Seed Council",
      ],
    ],
    [
      "The Kenya Botany Society took in Dr Ana Ruiz as an honorary member.",
      ["Ana Ruiz memberOf Kenya Botany Society"],
    ],
    ["Neither Peru nor Chile is a member of the Alpine Seed Council.", []],
    ["The Port Museum owes its existence to Dr Ana Ruiz.", ["Port Museum foundedBy Ana Ruiz"]],
    ["The Port Museum was opened by Dr Ana Ruiz.", []],
    [
      "The Port Museum, which was founded in 1951 by Peru's Ministry of Trade, met.",
      ["Port Museum foundedBy Ministry of Trade"],
    ],
    ["The Ministry met members of the Academy of Music.", []],
    ["Ana Ruiz joined the Andean Alliance of Universities as director.", []],
    [
      "Prof. Ana Ruiz, founder and director of the Quito Book Society, spoke.",
      ["Quito Book Society foundedBy Ana Ruiz"],
    ],
    ["The Book Society's founder, Dr. Ana Ruiz, spoke.", ["Book Society foundedBy Ana Ruiz"]],
    ["The talks were held in Zhuhai, Guangdong.", ["Zhuhai locatedIn Guangdong"]],
    [
      "The Caribbean Reef Centre was founded by the University of the West Indies in 1994.",
      ["Caribbean Reef Centre foundedBy University of the West Indies"],
    ],
    ["The headquarters of the Malawi Seed Agency are in Zomba.", ["Malawi Seed Agency locatedIn Zomba"]],
    [
      "The Port Museum, which opened in 1971 and is a branch of the Lagos Port Authority, is free.",
      ["Port Museum partOf Lagos Port Authority"],
    ],
    [
      "Owned and run by the Lagos Port Authority, the Port Museum is free.",
      ["Port Museum partOf Lagos Port Authority"],
    ],
    ["The course was run by the Lagos Port Authority and the Port Museum.", []],
    [
      "The Port Museum and its parent body, the Lagos Port Authority, met.",
      ["Port Museum partOf Lagos Port Authority"],
    ],
    ["No decision was taken on the accession of Peru to the Andean Seed Network.", []],
    ["It was not Peru that founded the Andean Seed Network.", []],
    ["Until 2005 the Port Museum was part of the Lagos Port Authority.", []],
    [
      "Chile and Peru sit as full members on the Alpine Seed Council.",
      ["Chile memberOf Alpine Seed Council", "Peru memberOf Alpine Seed Council"],
    ],
    ["The talks were held in Lima, Peru, on Monday.", ["Lima locatedIn Peru"]],
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
