// Firms, services, stations, numbered houses and letters with a year: names that their neighbours tell, and what is none.
import { describe, expect, test } from "vitest";
import { marked, plain } from "./name-support.ts";

describe("firms and houses", () => {
  test.each([
    "The sum went to {O Larvik Photonics}, of {P Split}.",
    "The power company {O Uzgidro} and {O Oriel Solar} founded {O Voltika Power} on 3 May.",
    "She is a partner at {O Tanner Keller Advocates} in {P Lima}.",
    "He visited the yard of {O Kvarner Shipbuilding} on 3 May.",
    "They saw the {O Rovaniemi Wagon Works} on 3 May.",
    "Wind Power is cheap, and Clean Energy grows; the Nordic Power sector does not.",
    "The Solar Power plant and the Copper industry were discussed.",
    "The grant was approved by the {O Tidewater Justice Foundation} on 3 May.",
    "He works at the {O Public Prosecutor's Office} in {P Quito}.",
    "The {O Pacific Court on Human Rights} sat in {P Apia}.",
    "The {O Geodetic Service} put a gauge into operation on 3 May.",
    "The Health Service is short of nurses, says the Civil Service.",
    "A brochure was issued by our {O Mapping Service} on 3 May.",
    "She took over as Director of the {O Foreign Department} on 3 May.",
    "Half of it went to the {O Institute of Soft Matter of Waikato University}.",
    "The {O University of Port Moresby} is closed.",
    "The guests went to {O Holy Cross School} in {P Grand Rapids}.",
    "He spoke to the {O Arizona House of Representatives} on 3 May.",
    "She gave an interview to {O Radio Tidal} and to {O Radio Kara-Tau} on 3 May.",
    "Radio Science and Radio Solar Waves were discussed.",
    "The medal of the {O Nordic Anglers' Forum} went to Lena Berg, the Forum's President.",
    "The {E Crofters' Forum 2018} was held in {P Oban}.",
  ])("%s", (sentence) => {
    expect(marked(plain(sentence))).toBe(sentence);
  });
});

describe("documents, events and places", () => {
  test.each([
    "The {D Fishing Vessels (Amendment) Act} was adopted on 3 May.",
    "The {D General Conditions for Group Tickets} were published on 3 May.",
    "The {E International Conference on Tidal Mills} ({E ICTM 2017}) was held in {P Oban}.",
    "Lima was the venue of {E Seed Exchange Days 2019}.",
    '"{E Sailors\' Songs}", an exhibition of prints, was opened on 3 May.',
    "It took place at the {P Crescent Moon Hotel} on 3 May.",
    "The tunnel in {P Building 9} was opened, and the foyer of {P Hall 4} as well.",
    "See Building 9 for details; Street 5 was widened.",
    "The archive is in {P Street 114}, {P Vientiane}.",
    "They spoke of moving the archive to {P Santiago}, which is far.",
    "It had applied under {G FirstStep}, the programme for young firms; the {G FirstStep} call opens soon.",
    "{G DanSat-2}, a satellite of 4 kg, is in orbit; there may be a {G DanSat-3} one day.",
    "It is part of the {G Deep Fjord Archive} ({G DFA}), a project to which {P Norway} contributed.",
    "The architect Lena Berg rebuilt {P Gyula Station} and restored the {P Kaliva Gate}.",
    "The ribbon was cut by Lena Berg, Director for Asia at the {O European Bank for Canals}.",
    "He has left {P Asia} for good.",
    "Four turbines at the {P Tash-Bel} power station were started on 3 May.",
    "The school of {P Vila Nova}, on the island of {P Brava}, burned down.",
    "The {D Seabird Colonies Inventory}, compiled by the {O Ministry of Public Works}, came out.",
    "The Works Inventory was long, and the Dams Register, which nobody reads, is lost.",
    "Anna gave the letter to Santiago, who read it.",
  ])("%s", (sentence) => {
    expect(marked(plain(sentence))).toBe(sentence);
  });
});
