// Names as banks, courts, armies, posts and theatres of other countries have them, and what only looks like them.
import { describe, expect, test } from "vitest";
import { marked, plain } from "./name-support.ts";

describe("bodies of other publishers", () => {
  test.each([
    "{O Fiji Post}, {O Statistics Finland} and {O Jordan Customs} met in {P Oslo}.",
    "A stamp of {O Samoa Post} was shown.",
    "The {O Orquesta Sinfónica de Loja} and the {O Staatsoper Hamburg} played.",
    "The {O Contraloría General de la República} and {O Correos de Honduras} signed.",
    "{O Ferrocarriles Argentinos} and {O Polskie Koleje Państwowe} agreed.",
    "They went to the {O Tribunal Superior de Justicia de Murcia}.",
    "She heads the {O Payments Division of the Bank of Samoa}.",
    "The {O 3rd Infantry Brigade} and the {O 14th Tank Battalion} were honoured.",
    "It was organised by the {O Nordic Bakers Forum} ({O NBF}).",
    "The {O Korea Fair Labour Commission} ({O KFLC}) wrote.",
    "The {O Society of Friends of the Rila Library} voted.",
    "The {O Provincial Museum in Holguín} and {O General Hospital, Enugu}, came.",
    "The {O Quality of Life Fund} of the {O ITU} paid.",
    "{O Safaritel Zambia} sponsors it; {O Air Botswana} flies.",
    "Ana Ruiz, Director of the {O Teatro Colón}, told the {O Daily Trumpet} so.",
    "He was taken to {O St Mary's Hospital}; the {O Labour Congress of Samoa} wrote.",
    "The {G Rural Roads Programme II} and the {G Water Plan Phase III} went on.",
  ])("%s", (sentence) => expect(marked(plain(sentence))).toBe(sentence));
});

describe("places, meetings and common words", () => {
  test.each([
    "The {P Kidepo National Park} and {P Borana Nature Park} agreed.",
    "The fair opens at the {P Sindh Expo Centre} on Friday.",
    "The {E Third Nordic Bakers Forum} ({E NBF}) was opened.",
    "The tribunal met; the junta fell; the post of {P Canada} is slow.",
    "The ceremony in the {P Merchants Court} ended; the {O Labour Court} in {P Lyon} sat.",
    "They stayed at {P Fazal's Hotel} and won a medal in Silver of the {O Seed Guild}.",
    "Mr Bo Lee of the {O Federal High Court} spoke at the {E Bar Convention 2019}.",
    "Bo Lee, Chief of Staff of the {O Portuguese Navy}, spoke.",
    "A regiment and its first battalion marched.",
  ])("%s", (sentence) => expect(marked(plain(sentence))).toBe(sentence));
});
