// Ties in freely varied wordings: who joined with whom, whose part is one as well, where a body is hosted, how a story began.
import { describe, expect, test } from "vitest";
import { tieLines } from "../support/draft.ts";

describe("members", () => {
  test.each([
    [
      "With Peru, which was admitted in 2017, the Nordic Kelp Guild has ten members.",
      ["Peru memberOf Nordic Kelp Guild 2017"],
    ],
    [
      "The Nordic Kelp Guild gained a new member in April: the Harbour Museum.",
      ["Harbour Museum memberOf Nordic Kelp Guild 2019-04"],
    ],
    [
      "Peru and Chile have been members of the Nordic Kelp League since 2008, Bolivia since 2013.",
      [
        "Bolivia memberOf Nordic Kelp League 2013/..",
        "Chile memberOf Nordic Kelp League 2008/..",
        "Peru memberOf Nordic Kelp League 2008/..",
      ],
    ],
    [
      "Entering the Nordic Kelp League in 2012 brought new readers to the Harbour Museum.",
      ["Harbour Museum memberOf Nordic Kelp League 2012"],
    ],
    ["Joining the Nordic Kelp League would bring new readers to the Harbour Museum.", []],
    [
      "The Harbour Museum is one of the nine museums linked in the Nordic Kelp League.",
      ["Harbour Museum memberOf Nordic Kelp League"],
    ],
    ["The Harbour Museum is one of the nine museums painted by the Nordic Kelp League.", []],
    [
      "The Harbour Museum joined the Nordic Bakers Forum in 2015 as its tenth member.",
      ["Harbour Museum memberOf Nordic Bakers Forum 2015"],
    ],
    ["Omar Said joined the Nordic Bakers Forum as a guest.", []],
  ])("%s", (text, expected) => expect(tieLines(text).sort()).toEqual(expected));
});

describe("parts", () => {
  test.each([
    [
      "The Harbour Museum is part of the Kelp Trust, and so is the Lamp Library.",
      ["Harbour Museum partOf Kelp Trust", "Lamp Library partOf Kelp Trust"],
    ],
    ["Ana Ruiz trusts the Kelp Trust, as does the Lamp Library.", []],
    [
      "One of the youngest schools within the Plains University, the School of Tides turns ten.",
      ["School of Tides partOf Plains University"],
    ],
    ["The Kelp Board and its Tidal Survey Unit have moved.", ["Tidal Survey Unit partOf Kelp Board"]],
    ["The Kelp Board and its partner Tidal Survey Unit have moved.", []],
    [
      "Baltic Ferry Lines is a wholly owned subsidiary of the Kelp Bank.",
      ["Baltic Ferry Lines partOf Kelp Bank"],
    ],
  ])("%s", (text, expected) => expect(tieLines(text).sort()).toEqual(expected));
});

describe("seats", () => {
  test.each([
    ["Inside its headquarters in Lima, the Kelp Board keeps a pool.", ["Kelp Board locatedIn Lima"]],
    ["At its meeting in Lima, the Kelp Board elected a chair.", []],
    ["The Kelp Board, housed since 2011 in Lima, has moved its pool.", ["Kelp Board locatedIn Lima 2011/.."]],
    ["The Kelp Board was hosted in Lima by the mayor.", []],
  ])("%s", (text, expected) => expect(tieLines(text).sort()).toEqual(expected));
});

describe("founders", () => {
  test.each([
    [
      "The history of the Kelp Institute began in 1950, when Ana Ruiz founded it in a barn.",
      ["Kelp Institute foundedBy Ana Ruiz 1950"],
    ],
    ["Its director, the painter Ana Ruiz, led the Kelp Institute for years.", []],
    ["The shop sells bread. Its founder, Ana Ruiz, chairs the Kelp Institute.", []],
    ["The Harbour Museum joined the Kelp Assembly in a minute of silence.", []],
    ["Police stopped the march of the Kelp Union outside its office in Lima, the Lamp Agency said.", []],
    [
      "The Kelp Institute owes its origins to Ana Ruiz, who founded it after the winter of 1951.",
      ["Kelp Institute foundedBy Ana Ruiz"],
    ],
  ])("%s", (text, expected) => expect(tieLines(text).sort()).toEqual(expected));
});
