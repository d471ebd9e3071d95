// Forms of names as newsletters of many countries write them: the class of form, not the one that was seen.
import { describe, expect, test } from "vitest";
import { draftOf } from "../support/draft.ts";
import { marked, plain } from "./name-support.ts";

describe("bodies", () => {
  test.each([
    "The team reported in {O Coastal Soils Research} in November. He wrote in {O Marine Mapping Research} in 2021.",
    "The General Assembly of the Academy was held on 26 September. The {O General Assembly of the United Nations} adopted it.",
    "The {D Host Country Agreement} for the Dingle sub-office and the {D Grant Agreement} for the {P Tromsø} field station were signed.",
    "She spoke at {E COP26} in {P Glasgow} and goes to {E COP 28}. It cost COP 30 million.",
    "Payments of COP 20 were made. The price rose to COP 12 a litre.",
    "The {O General Assembly of the Reed Society} is to elect a president.",
    "On Friday the MEP Assistants met in {P Lima}. It opened in {P Tromso}-{P Norway}.",
    "The {G Interreg} project {G ReefWatch} began; its project {G SoilBank} ended. She saw a project in {P McLean}.",
    "They met at {O TU Delft}, {O KU Leuven} and {O IIT Madras}.",
    "{O Standards Australia} and {O Innovation Norway} paid for it.",
    "She told {O Lenta.ru} and {O Delfi.lt} about it.",
    "The {O American University in Cairo} and {O Harvard University} in {P Cambridge} came.",
    "{O Wageningen University & Research} joined.",
    "It was adopted by the {O Legislative Chamber of the Oliy Majlis}.",
    "The German {O Bundestag}, the Russian {O State Duma} and the {O Finnish Parliament} agreed.",
    "The {O Embassy of the Republic of Indonesia in The Hague} wrote.",
    "The {O Delegation of the European Union to the Republic of Moldova} wrote.",
    "He works in the {O Ministry of Research, Technology and Higher Education}, and likes it.",
    "The Thai {O Fish Marketing Agency} ({O FMA}) sells.",
    "The {O Federation of Clearing and Forwarding Associations of Southern Africa} ({O FCFASA}) runs it.",
    "{O Women in Business Development Inc.} received it.",
    "An MoU with the {O Delta Students' Initiative} was signed.",
    "The {O Bibliothèque nationale de Tunisie} lent books.",
    "The {O Western and Central Pacific Fisheries Commission} met.",
  ])("%s", (sentence) => expect(marked(plain(sentence))).toBe(sentence));
});

describe("acronyms that nothing defines", () => {
  test.each([
    "The loan from {O FONPLATA} was agreed with {O BOAD}.",
    "Delegates of {O ICLEI} and of {O ALADI} came.",
    "{O ICLEI} and {O UCLG} will send observers.",
    "The map was drawn with GPS and the help of LIDAR.",
  ])("%s", (sentence) => expect(marked(plain(sentence))).toBe(sentence));
});

describe("events, documents and programmes", () => {
  test.each([
    "The {E 7th Summer School on Legal Metrology} took place there.",
    "{E COP30} will be held in {P Belem}.",
    "The {E 3rd African Women in Ports Roundtable} was held.",
    "The {E 63rd session of the Legal Subcommittee of the UN Committee on the Peaceful Uses of Outer Space} was held.",
    "The {E Festival of Lights} was held.",
    "The {D Innovation Review of Uzbekistan} came out.",
    "The {D Interim Report for the First Half of 2031} came out.",
    "They signed a {D Programme of Cooperation in Agricultural Biotechnology for 2031–2033}.",
    "It adopted the {D Ramsar Convention} and {D Decree 214/2031}.",
    "{D Regulation (EU) 2031/679} is in force.",
    "The {G Plan of Action 2031-2033} was adopted.",
    "Doses were given under {G Mission Indradhanush}.",
    "The {G Inland Ports Exchange} ({G IPE}) programme ends; the {G IPE} was dear.",
    "The {G Save the Seeds Campaign} was launched.",
  ])("%s", (sentence) => expect(marked(plain(sentence))).toBe(sentence));
});

test.each([
  "The probe is kept in room B-12 and was exposed to Cobalt-60.",
  "The satellite was lifted by a helicopter, the Ka-226, in spring.",
  "The team won the Riga Ice Trophy 2018, presented by the mayor.",
  "They saw the Golden Eel 2018, the report says.",
])("no craft and no report: %s", (sentence) => {
  expect(marked(plain(sentence))).not.toMatch(/\{[GD] /);
});

test("a region's word gives a body no country", () => {
  const text =
    "The Latin American Association of Banks, the Indian Ocean Fish Union, the American University of Samarra, the Indian Institute of Trade, the Canadian Ocean Fund and the South China Institute of Salt met.";
  const countries = draftOf(text).mentions.flatMap(({ type, name, country }) =>
    type === "ORGANIZATION" && name !== "Example News" ? [`${name}: ${country ?? ""}`] : [],
  );
  expect(countries).toEqual([
    "Latin American Association of Banks: ",
    "Indian Ocean Fish Union: ",
    "American University of Samarra: ",
    "Indian Institute of Trade: IN",
    "Canadian Ocean Fund: CA",
    "South China Institute of Salt: CN",
  ]);
});
