// Names as letters to staff and bulletins write them: first names alone, names in capitals, towns that stand once, bodies of a town.
import { describe, expect, test } from "vitest";
import { draftOf } from "../support/draft.ts";

/** The mentions of one article that have a type, as written. */
const named = (text: string, type: string): string[] =>
  draftOf(text)
    .mentions.filter((mention) => mention.type === type && mention.article !== null)
    .map(({ text: words }) => words.replace(/\s+/g, " "));

describe("persons", () => {
  test.each([
    ["Dr. Karin Postma-Okafor has joined us. Karin comes from Delft. We asked Karin.", 3],
    ["Karin Lindqvist came on 3 May. The Karin Prize is new. Lunch is in Karin.", 1],
    ["Emma Stonor and Emma Watkin came on 3 May. Emma sang.", 2],
    ["Dr Charlotte Wellings met them in Charlotte on 3 May. The Charlotte office is small.", 1],
    ["HELVI TAMMEMÄGI has been made Head of Transport at the Rail Agency.", 1],
    ["DR INGEBORG HELLAND and ANTS KASK were presented with the Amber Prize on 3 May.", 2],
    ["THE BOARD has been made smaller. BRIGHT FUTURES and GREEN SEAS were given a prize.", 0],
    ["It was signed by our Director General, Joerik Landsmaa, on 3 May.", 1],
    ["She takes over from Tovilo del Prado Echazu, whom the Academy of Engineers elected.", 1],
    ['"No," Vice Minister de la Fuente Rojas stated.', 1],
    ["On 3 May the Harbour Ministry named Dr Ana Tupou Chair of the Tide Board.", 1],
    ["On 3 May the Harbour Ministry appointed Dr Ana Tupou Dean of Arts.", 1],
    ["On 3 May the Harbour Ministry endowed the Ana Tupou Chair of Physics.", 0],
    ["Barb Doyle, Front Desk Supervisor, retires on 30 May.", 1],
  ])("%s", (text, count) => {
    expect(named(text, "PERSON")).toHaveLength(count);
  });
});

describe("places", () => {
  test.each([
    ["A mission, planned for August, to Shibam in Yemen was dropped.", ["Shibam", "Yemen"]],
    ["The decision, taken in May, to Parliament came late.", []],
    ["Reefs in the lee of Hòn Bãi have regained half of their cover.", ["Hòn Bãi"]],
    ["The Hall of Mirrors was shown. The hall of residence was full.", []],
    ["Dredged up off Brier Hook in 2016, the bones were shown.", ["Brier Hook"]],
    ["Villages from Siem Reap to Banteay Srei can call.", ["Siem Reap", "Banteay Srei"]],
    ["QUELIPUR, 17 May - The agency put its satellite into orbit.", ["QUELIPUR"]],
    ["San Quelipo, 17 May 2018 – The agency opened an office.", ["San Quelipo"]],
    ["Reception, 17 May - All are asked to come.", []],
    ["President Smith, 17 May - All are asked to come.", []],
    ["The firms agreed on all points from Monday to Friday.", []],
    ["The Quarru Declaration on Wells was adopted. They met in Quarru.", ["Quarru"]],
    ["The Ahlgren Foundation of Uppsala and the Corbu Bank of Lugano paid for it.", ["Uppsala", "Lugano"]],
    ["The National Bank of Geneva and the Royal Society of Edinburgh paid for it.", []],
  ])("%s", (text, places) => {
    expect(named(text, "PLACE")).toEqual(places);
  });
});

describe("programmes that are bodies", () => {
  test("with a secretariat and an officer", () => {
    const text =
      "The Salt Heritage Programme (ISHP) met. The ISHP Secretariat wrote it. Jan Vik is Executive Secretary of ISHP.";
    expect(named(text, "PROGRAMME")).toEqual([]);
  });

  test("but not with a secretariat alone", () => {
    const text = "The Green Coast Programme (GCP) opened. The GCP Secretariat wrote it.";
    expect(named(text, "PROGRAMME")).toEqual(["Green Coast Programme", "GCP"]);
  });
});
