// Titles of shows, programmes and reports, and bodies joined by "and": what sentences of other publishers tell of them.
import { describe, expect, test } from "vitest";
import { marked, plain } from "./name-support.ts";

describe("bodies joined by words of their own", () => {
  test.each([
    "The {O Ministry of Science} and the {O Lindqvist Society} intend to open an office.",
    "The {O Ministry of Industry} and the {O Tanaka Group} opened a plant.",
    "The {O Ministry of Health} and the {O Danish Red Cross} opened a ward.",
    "The {O Department of Agriculture and the Environment} published its plans.",
    "The {O Ministry for Culture and the Information Society} moved.",
    "The {O Pressure and Flow Laboratory} is run by Ann Bell.",
    "The {O Centre for Alpine and Glacial Studies} ({O CAGS}) was the host.",
    "A {O Latin American Group on Water Metering} was set up.",
    "They formed a {O Technical Group on Drought Forecasts}, which met.",
    "The {O Tanaka Group} on Monday signed a contract.",
    "The {O Danish Society of Sciences and Letters} and the {O Ministry of Works and Transport} met.",
    "The four towns have founded a {O Baltic Forum for Tyre Safety}.",
    "The {E Nordic Forum for Tyre Safety} took place in May.",
    "The {O Centre for Research on Forests} and the {O Ministry of Research} in {P Paris} agreed.",
  ])("%s", (sentence) => expect(marked(plain(sentence))).toBe(sentence));
});

describe("topics of several words", () => {
  test.each([
    "They issued the {D Joint Statement on Floods and Dyke Maintenance}.",
    "They signed the {D Agreement on Peat Smoke and Health} in {P Lima}.",
    "They signed the {D Agreement on Peat} and {N Clarence Ott} spoke.",
    "The {E Workshop on Peat Smoke and Health} took place.",
    "The Seminar with President {N Ana Lopez} was held in {P Lima}.",
    "The Workshop on {O Water Board} staff was held in {P Lima}.",
    "A Workshop on Peat Smoke and Health is to be held each year.",
  ])("%s", (sentence) => expect(marked(plain(sentence))).toBe(sentence));
});

describe("titles of shows", () => {
  test.each([
    '"{E Bread and Salt}," 60 photographs by Lena Koch, opened at the {O Linz City Museum}.',
    '"{E Blue Yarn}", 26 quilts by Ama Owusu, is at the {O National Museum} in {P Accra} from 5 July.',
    '"{E Tock, Tock}", some 70 clocks brought together by the {O Hartman Museum}, is on view.',
    '"{E Daughters of Palmyra}", a joint undertaking of the {O City Library} in {P Dakar}, has been on view since 19 May.',
    '"{E Threads and Knots}", thirty fishing nets lent by families of the coast, went on show.',
    '"{E Hello, Tuvalu!}", a show on the telephone, opened.',
    "The exhibition {E Storms at Home}, on show since 10 May, will close.",
    "{E Salt and Silver}, the museum's travelling exhibition, will be at the {O Museum of Trade}.",
    "{E Nets and Knots} is the new exhibition at the museum.",
    '"Fish and Men", a paper on 30 islands, is at the printer\'s.',
    '"Ten Years On," a book by 20 authors, opened many eyes.',
  ])("%s", (sentence) => expect(marked(plain(sentence))).toBe(sentence));
});

describe("titles of programmes", () => {
  test.each([
    "It was paid for under its {G Wide Fields, Clean Water} programme.",
    "They put to sea for the {G Jabuka 2018} expedition.",
    "The {G My Second Home} programme starts; the {G National Land Register} project ends.",
    "Applications for the {G Young Sailors} fellowships close.",
    "No {G Kavala} fellowships will be given. Six {G Imbizo} scholarships were given.",
    "The satellite, the 118-kilogram {G Kestrel-2}, is in orbit. {G Kestrel-1} has been switched off.",
    "They fly the lander on a Falcon-9.",
    "They will begin the project, {G Warm Stone}, in May.",
    "The society's newest initiative, {G Wheels for the Valley}, lends bicycles.",
    "The scans are made under {G Ink to Screen}, a programme. It is part of {G Leaders of Tomorrow}, a programme.",
    "The ministry's campaign {G A Book for Grandmothers} began.",
    "{G BLUEWATER} is a project of the {O Coastal Network}. The {G BLUEWATER} call opened.",
    "The head of the project, Adeyemi Chiamaka, spoke. Ana is a project manager.",
  ])("%s", (sentence) => expect(marked(plain(sentence))).toBe(sentence));
});

describe("titles of documents", () => {
  test.each([
    "The council issued its position paper {D A Shore That Can Hear}.",
    "The guide {D Trading with Portugal} came out. The study Dr Lee wrote is lost. Our guide Tanaka led us.",
    "Fish are rare, says {D Nets in the Adriatic 2018}, which the institute published.",
    "According to {D Theatre in Norway 2016}, issued by the council, halls are full.",
    "The {D Kenya Water Balance 2022}, compiled by the centre, went online.",
    "In Spring 2018, which was cold, it was published.",
    'The guide to contracts by the office, "{D Sharing with Care}", became available.',
    "The {D Rules on Inland Boats}, of which a draft was read, are to be issued.",
    "The {D Statement on Fire after Drought} and the {D Protocol on Teacher Mobility} were signed.",
    "The {D Agreement on Joint Research into Peat} was signed.",
    "The {D Agreement on the Seat of the Flood Centre} was signed.",
    "The {D Technical Note on the Food Price Index} came out.",
    "The {D State of Kenyan Soils Report} and the {D Quality of Water Report 2022} were read.",
  ])("%s", (sentence) => expect(marked(plain(sentence))).toBe(sentence));
});
