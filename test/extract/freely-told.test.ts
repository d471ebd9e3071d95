// Statements and ties in freely varied prose: without a verb of saying, behind colons, by takeovers, parents, seats and gaps.
import { describe, expect, test } from "vitest";
import { saidLines, tieLines } from "../support/draft.ts";

describe("whose account it is", () => {
  test.each([
    ["By Ana Ruiz's reckoning, the mill lost a million.", ["Ana Ruiz reckoning: the mill lost a million"]],
    [
      "By its own account, the Kelp Institute is poor.",
      ["Kelp Institute account: the Kelp Institute is poor"],
    ],
    ["If Ana Ruiz is to be believed, the mill is full.", ["Ana Ruiz believe: the mill is full"]],
    ["To hear Captain Ana Ruiz tell it, the mill is full.", ["Ana Ruiz tell: the mill is full"]],
    ["The mill is too loud, or so Ana Ruiz claims.", ["Ana Ruiz claim: The mill is too loud"]],
    ["If Ana Ruiz is to be elected, the mill will close.", []],
    ["If the Kelp Institute is not to be believed, the mill closes.", []],
    ["By its own account book, the Kelp Institute is poor.", []],
  ])("%s", (text, expected) => expect(saidLines(text)).toEqual(expected));
});

describe("names alone", () => {
  test.each([
    ['"The sea is our street." – Ana Ruiz, pilot', ["Ana Ruiz say: The sea is our street"]],
    ['"The sea is our street." – Ana Ruiz opened the fair with this film.', []],
    ["Rents must fall – Kelp Growers' Union", ["Kelp Growers' Union say: Rents must fall"]],
    ["Visitors must book online – Kelp Institute", []],
    ["Why rents must fall – Ana Ruiz", []],
    ["And what is next? – Ana Ruiz: We will paint the mill.", ["Ana Ruiz say: We will paint the mill"]],
    ["Ana Ruiz: The mill opens at noon.", []],
    [
      'Kelp Institute: harbour plan "too dear and too late"',
      ['Kelp Institute say: harbour plan "too dear and too late"'],
    ],
    ['Ana Ruiz: film "The house of the wind"', []],
  ])("%s", (text, expected) => expect(saidLines(text)).toEqual(expected));
});

describe("colons and clefts", () => {
  test.each([
    ["Ana Ruiz's conclusion: the mill is not worth it.", ["Ana Ruiz conclusion: the mill is not worth it"]],
    [
      "The Kelp Institute has this advice for walkers: take water and leave by noon.",
      ["Kelp Institute advice: take water and leave by noon"],
    ],
    ["Ana Ruiz closed with a plea: the mill must stay open.", ["Ana Ruiz say: the mill must stay open"]],
    ["The programme of the Kelp Institute: tours are held at noon.", []],
    ["Members of the Kelp Institute: Ana Ruiz is chair.", []],
    ["What Ana Ruiz stressed was that the mill is full.", ["Ana Ruiz stress: the mill is full"]],
    ["What Ana Ruiz wanted to say was that the mill is full.", []],
    ["That the mill is full is what Ana Ruiz has been saying.", ["Ana Ruiz say: the mill is full"]],
    ["That the mill is full is what Omar Said would say.", []],
    ["The mill is full. That is the view of Ana Ruiz, who runs it.", ["Ana Ruiz view: The mill is full"]],
    ["The mill is full. This is the view from the tower of the Kelp Institute.", []],
    ["The mill is open. This was not the position of Ana Ruiz.", []],
  ])("%s", (text, expected) => expect(saidLines(text)).toEqual(expected));
});

describe("what somebody calls a thing, and how somebody spoke", () => {
  test.each([
    [
      'Ana Ruiz hailed the new bridge as "a door to the sea".',
      ['Ana Ruiz hail: the new bridge as "a door to the sea"'],
    ],
    ['Ana Ruiz may describe the plan as "a house of cards".', []],
    ['Ana Ruiz never called the plan "a house of cards".', []],
    ['The plan was described as "a house of cards" in the press.', []],
    ['Ana Ruiz opened a room called "House of the wind".', []],
    ['Ana Ruiz took the floor. "The mill must close."', ["Ana Ruiz say: The mill must close."]],
    ['The dog of Ana Ruiz broke its silence. "The mill must close."', []],
    [
      'The telegram that Ana Ruiz sent in May had three words: "We are safe."',
      ["Ana Ruiz telegram: We are safe."],
    ],
    ['The telegram that Ana Ruiz received in May had three words: "We are safe."', []],
  ])("%s", (text, expected) => expect(saidLines(text)).toEqual(expected));
});

describe("verbs and nouns of saying", () => {
  test.each([
    [
      "The World Water Report finds that lakes are shrinking.",
      ["World Water Report find: lakes are shrinking"],
    ],
    ["Ana Ruiz found that the mill was empty.", []],
    [
      "The Water Charter states in its third article that no mill may close.",
      ["Water Charter state: no mill may close"],
    ],
    ["The dean of the Kelp Institute reports that no mill is open.", []],
    [
      "Omar Said and Ana Ruiz agreed that the mill must close.",
      ["Omar Said agree: the mill must close", "Ana Ruiz agree: the mill must close"],
    ],
    ["Omar Said and Ana Ruiz agreed on a plan that will close the mill.", []],
    ["The news that the mill would close was broken by Ana Ruiz.", ["Ana Ruiz news: the mill would close"]],
    ["The news that the mill would close was welcomed by Ana Ruiz.", []],
    [
      "The promise made by Ana Ruiz in May, namely that every mill would close, has been kept.",
      ["Ana Ruiz promise: every mill would close"],
    ],
    ["Ana Ruiz is on record as saying that the mill is full.", ["Ana Ruiz be on record: the mill is full"]],
    ["Ana Ruiz wishes to point out that the mill is full.", ["Ana Ruiz point out: the mill is full"]],
    ["Ana Ruiz does not wish to announce that the mill is full.", []],
    [
      "There is, Ana Ruiz reminds her readers, no word for it.",
      ["Ana Ruiz remind: There is, Ana Ruiz reminds her readers, no word for it"],
    ],
  ])("%s", (text, expected) => expect(saidLines(text)).toEqual(expected));
});

describe("whose a body becomes", () => {
  test.each([
    [
      "The Andean Seed Group bought the Kelp Institute from Peru in 2012.",
      ["Kelp Institute partOf Andean Seed Group 2012"],
    ],
    ["The Andean Seed Group plans to buy the Kelp Institute in 2020.", []],
    ["The Andean Seed Group took over the Kelp Institute stand at the fair.", []],
    [
      "The Kelp Institute was sold to the Andean Seed Group in 2012.",
      ["Kelp Institute partOf Andean Seed Group 2012"],
    ],
    ["The Kelp Institute will be sold to the Andean Seed Group.", []],
    [
      "The Kelp Institute passed into the hands of the Alpine Seed Council in 2011.",
      ["Kelp Institute partOf Alpine Seed Council 2011"],
    ],
    ["The letter of the Kelp Institute passed into the hands of the Alpine Seed Council.", []],
    ["The Kelp Institute works for its former parent, the Andean Seed Group.", []],
  ])("%s", (text, expected) => expect(tieLines(text)).toEqual(expected));
});

describe("members by seats and gaps", () => {
  test.each([
    [
      "Peru joined the Andean Seed Network in 2015, Chile in 2017 and Ghana a year later.",
      [
        "Peru memberOf Andean Seed Network 2015",
        "Chile memberOf Andean Seed Network 2017",
        "Ghana memberOf Andean Seed Network 2018",
      ],
    ],
    [
      "Peru joined the Andean Seed Network in 2015, Chile left it in 2017.",
      ["Peru memberOf Andean Seed Network 2015"],
    ],
    [
      "Peru and, since 2016, Chile have seats on the Alpine Seed Council.",
      ["Peru memberOf Alpine Seed Council", "Chile memberOf Alpine Seed Council 2016/.."],
    ],
    ["Peru lost its seat on the Alpine Seed Council.", []],
    ["Peru might come on board the Andean Seed Network.", []],
    ["The Andean Seed Network, which Peru has since joined, met.", ["Peru memberOf Andean Seed Network"]],
    ["The Andean Seed Network, which Peru has not joined, met.", []],
    ["Of the nine former members of the Alpine Seed Council, only Peru came.", []],
  ])("%s", (text, expected) => expect(tieLines(text)).toEqual(expected));
});

describe("seats and founders", () => {
  test.each([
    ["Bolivia's largest city, La Paz, is loud.", ["La Paz locatedIn Bolivia"]],
    ["Bolivia's former capital, Sucre, is quiet.", []],
    ["In Lima stands the Port Museum.", ["Port Museum locatedIn Lima"]],
    ["In Lima stands a bust of the Kelp Institute.", []],
    [
      "After moving its head office to Quito in 2015, the Kelp Institute grew.",
      ["Kelp Institute locatedIn Quito 2015"],
    ],
    ["The Kelp Institute meets in Lima, but its office is in Quito.", ["Kelp Institute locatedIn Quito"]],
    ["The Kelp Institute meets in Lima, but its office will be in Quito.", []],
    ["The Kelp Institute occupies a stand at a fair in Quito.", []],
    [
      "Founders of the Kelp Institute: Ana Ruiz and the painter Omar Said.",
      ["Kelp Institute foundedBy Ana Ruiz", "Kelp Institute foundedBy Omar Said"],
    ],
    [
      "Ana Ruiz, who in 1911 founded what is now the Kelp Institute, was born here.",
      ["Kelp Institute foundedBy Ana Ruiz 1911"],
    ],
    [
      "The Kelp Institute, whose founder Ana Ruiz died in 1988, moved.",
      ["Kelp Institute foundedBy Ana Ruiz"],
    ],
    ["Having planned to found the Kelp Institute, Ana Ruiz left.", []],
  ])("%s", (text, expected) => expect(tieLines(text)).toEqual(expected));
});
