// Places of datelines, ways and buildings, towns that bodies are called by, and papers that ask: sentences of other publishers.
import { describe, expect, test } from "vitest";
import { marked, plain } from "./name-support.ts";

describe("towns", () => {
  test.each([
    "{P ELMWOOD}, May 5 -- Engineers will train in {P Elmwood} at the {O Elmwood Institute}.",
    "{P Duqal}, 20 January 2019. A delegation came.",
    "{P PORT ELIN} (4 May) - The council met.",
    "Anna Berg, 20 January 2019",
    "Lindqvist, 20 January 2019: It was cold.",
    "The {O Tarwin University} trains nurses in {P Tarwin}.",
    "A Japanese firm came. A similar contract with {P Kobe}, announced in the press, is ready.",
    "Kobe said that he would retire. A Japanese player, Bryan Kobe, won.",
    "The chairman had been to {P Paikgacha} on 11 May.",
    "It brought more than 900 founders and investors to {P Jurmano} on 18 May.",
    "The trail leads from {P Papallona} to {P El Charco} and is long. He rose from Analyst to Manager.",
    "The lagoon of {P Agalona} and the glacier on {P Cotacona} have become warmer.",
  ])("%s", (sentence) => expect(marked(plain(sentence))).toBe(sentence));
});

describe("land called by a rank, names behind a small prefix", () => {
  test.each([
    "The ship went to {P King Oskar Island} and through {P Queen Tamar Strait} on Friday.",
    "They lay at {P Captain Ross Harbour} for a week.",
    "Captain Ross went home. King Oskar met the Lord Mayor.",
    "Staff of the {O eNdaba Municipality} met the {O iLanga Museum} on Friday.",
    "The mRNA was read. An eBook and the pH of the pond were shown.",
  ])("%s", (sentence) => expect(marked(plain(sentence))).toBe(sentence));
});

describe("buildings and streets", () => {
  test.each([
    "Talks were held in the {P House of Teachers}. The {O House of Commons} met.",
    "He inspected the {P Belaya Hydropower Station}. They saw the {P Orava Pumping Station}.",
    "The course was run jointly with {O Aqua-Ghana}. {O Hydro-Norway} said it was safe.",
    "A train of Trans-{P Canada} left. The border of {P Peru}-{P Chile} is shut.",
    "She was received in the {P State Palace}. It opens in the {P Port House} in {P Tallinn}.",
    "It was held at the {P Lakeview Coliseum} in {P Kingston}.",
    "They sang in the {P Union House}. He met the {O Teachers' Union} and {O Imperial College London}.",
    "In {P Berlin} Ms Ana Ruiz gave a lecture. In {P Suva} Dr Eva Bergh met Mr Ten.",
    "The board granted {P Ghana} USD 7.1 million. It gave {P Tonga} EUR 3 million for the mills.",
    "Lamps came from six lands, {P Jordan} and {P Peru} included.",
    "Jordan and Eva Bergh sang for the guests of the mill.",
    "They opened the doors of the {P Temple of the Winds} again and met at the {P Hall of the Weavers}.",
    "The minister cut the ribbon of the {P Battery Storage Annex}. Annex 2 was read.",
    "The {O Church of England} wrote. He sang at the Hall of Fame.",
    "Editor: Ana Ruiz, {P Av. Elena Torres} N23-41, {P Quito}",
    "Office, 7F {P Hanami Building}, {P Tokyo}",
    "Press service, {P Observatory Street} 7, {P Tashkent} 100174",
  ])("%s", (sentence) => expect(marked(plain(sentence))).toBe(sentence));
});

describe("papers that ask and print", () => {
  test.each([
    "He assured {O La Tribuna Serrana}, which questioned him on 21 May.",
    "She laughed when {O Kurier Wschodni} interviewed her. When Ana Ruiz interviewed her, she wept.",
    "The {O Inland Star} interviewed President Okafor.",
    "The minister gave an interview to {O Dainik Alo} on 4 May, not to Ana Ruiz.",
    "Ms Sato was interviewed on 11 March by {O Kanal Kultury} about singing.",
    "A paper is to appear in {O Notes in Geodesy} in May. He appears in {P Swan Lake} in May.",
    "It stands in the March number of {O Tensor Letters}, not in the latest issue of {O Coastal Research}.",
    "(From: {O El Minero}, 1.6.2019)",
  ])("%s", (sentence) => expect(marked(plain(sentence))).toBe(sentence));
});
