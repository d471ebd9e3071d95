// Names of what programmes give, regions and lands behind bodies, houses, and places in lists that a plural noun tells.
import { describe, expect, test } from "vitest";
import { marked, plain } from "./name-support.ts";

describe("what programmes give, and where bodies are", () => {
  test.each([
    "The council launched the {G Work Permit System} for nurses.",
    "The {G Digital Reader Pilot} will run in the schools.",
    "Funding comes from the {G Young Farmers Grant} and the {G Rural Bridges Instrument}.",
    "Shops were helped under the {G Solar Voucher} and the {G Youth Loan Guarantee}.",
    "The {G Teacher Mobility Window} closes soon.",
    "The {G Mobile Clinic Caravan} set out.",
    "The Financial Instrument was discussed; the Marine Instrument Room was cleaned.",
    "She answered a Distress Call from the boat. The Call was heard.",
    "Volunteers of {G Operation Clean Shore} swept the beach.",
    "She manages {G Reading for All}, a programme for rural schools.",
    "The {O Ministry of Health Kenya} signed the contract with the {O Ministry of Trade}, {P Kenya}.",
    "They met the {O Chamber of Trade of Arequipa} and the {O Association of Engineers of Cusco}.",
    "They slept at the {O Bora Demonstration Farm}.",
    "At the {O Kitgum Root Crops Station} they saw the fields.",
    "The {P Chemistry Building} was opened by the mayor.",
    "A course on Capacity Building and Ship Building was held.",
    "Villages in the districts of {P Sindhu}, {P Raigarh} and {P Lanjore} were flooded.",
    "Clinics opened in {P Sindhu}, {P Raigarh} and {P Lanjore} districts.",
    "{P Ernavik} district lies in the north. Mining town was a film.",
    "Talks with {O Frigorífico del Norte}, {O Kitami Cells} and {O Panadería Sol} were held.",
    "The Solar Cells were sold. Norwegian Drones and the Alpine Tiles were shown.",
    "{O Larkavia University} signed. {O Larkavia} was awarded a grant. He lives near the river.",
    "An exchange between {O Ashfold Technical} and the {O Seed Trust} starts. {O Ashfold Technical University} is old.",
    "The cities of Science and Culture were built.",
  ])("%s", (text) => {
    expect(marked(plain(text))).toBe(text);
  });
});
