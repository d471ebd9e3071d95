// Where events were, by forms of newsletters that nobody had read: what hangs on the noun, occasions, hosts, full halls, money's goals.
import { describe, expect, test } from "vitest";
import { draftOf, nameIn } from "../support/draft.ts";

/** The place of each event, "-" where none is told. */
function placesOf(text: string, masthead?: string): string[] {
  const draft = draftOf(text, masthead);
  return draft.events.map(({ type, place }) => `${type.value} ${place ? nameIn(draft, place.value) : "-"}`);
}

describe("places of events", () => {
  test.each([
    // What hangs on the noun that tells the event.
    [
      "The workshop, at the Lake Hotel in Bled on 9 May, brought together 40 hydrologists.",
      ["Conference Lake Hotel"],
    ],
    ["Field trials on 60 hectares in the Sava Delta start next month.", ["Launch Sava Delta"]],
    [
      "The first of four turbines at the Ulug power station was started up on 1 May by Sam Otieno, the Prime Minister.",
      ["Launch Ulug"],
    ],
    ["The Kandy Planetarium was inaugurated on 2 May by Anna Kim.", ["Launch Kandy Planetarium"]],
    ["The Delta Institute was opened on 2 May by Anna Kim.", ["Launch -"]],
    // The occasion tells it.
    [
      "At a ceremony held at the Royal Palace in Oslo on 10 May, Dr Mary Otieno received the Nansen Medal.",
      ["Award Royal Palace"],
    ],
    [
      "Mr Sam Otieno received the Young Judge award on 9 May during the Annual Law Conference, held in Barcelona from 8 to 10 May.",
      ["Award Barcelona", "Conference Barcelona"],
    ],
    [
      "Ms Anna Kim was elected Treasurer of the Nordic Soil Union by its assembly, which met in Maputo from 4 to 6 April.",
      ["Appointment Maputo", "Meeting Maputo"],
    ],
    // Who takes it in, and what was full.
    ["The next assembly will be hosted by Riga in May 2020.", ["Meeting Riga"]],
    ["Riga will receive the twelfth session in October 2020.", ["Meeting Riga"]],
    [
      "Some two hundred listeners filled the Baltic Congress Hall on 2 May, when Anna Kim lectured on owls.",
      ["Speech Baltic Congress Hall"],
    ],
    [
      "The Water Forum brought mayors from Turkey, Iraq and, for the first time, Jordan to the Baltic Congress Hall on 2 and 3 May.",
      ["Conference Baltic Congress Hall"],
    ],
    // Where money goes is no place of the grant.
    [
      "The Board of the Fund met in Geneva on 15 May and approved a grant of USD 2 million for wells in Chad.",
      ["Meeting Geneva", "Funding Geneva"],
    ],
    [
      "In Oslo on Tuesday the Norwegian Fund pledged NOK 46 million for a research vessel on Lake Victoria.",
      ["Funding Oslo"],
    ],
    ["On 2 May the Water Fund granted USD 3.2 million to the owners of 46 mills in Cusco.", ["Funding -"]],
    // A later verb with a place of its own.
    [
      "On 16 May, at Delft University, the Minister, Ana Ruiz, gave a lecture on tides; on 17 May she had talks in Utrecht with Peter Kiprop, Minister of Finance.",
      ["Speech Delft University", "Meeting Utrecht"],
    ],
    [
      "The scanning of the papers began on 6 May in the vaults of the National Library of Peru.",
      ["Launch National Library of Peru"],
    ],
  ])("%s", (text, expected) => {
    expect(placesOf(text)).toEqual(expected);
  });

  // One of two that were named, and what is called by a word of its name.
  test.each([
    [
      '"Roots of the Reed", put together by the Harbour Museum and our Glass Museum, opens at the latter on 5 June.',
      ["Exhibition Glass Museum"],
    ],
    [
      "The Baltic Water Authority and the Riga Technical University convened a National Workshop on Drones on the latter's campus on 2 and 3 May.",
      ["Conference Riga Technical University"],
    ],
    [
      "The seeds went to the Arctic Seed Vault with Dr Ana Ruiz, who visited the vault on 7 May and was received there by Peter Kiprop.",
      ["Visit Arctic Seed Vault"],
    ],
    [
      "The seeds went to the Arctic Seed Vault with Dr Ana Ruiz, who visited the schools on 7 May.",
      ["Visit -"],
    ],
  ])("%s", (text, expected) => {
    expect(placesOf(text)).toEqual(expected);
  });

  const OFFICE = "# Paper and Ink\n\nNewsletter of the Outreach Desk, National Library of Ceylonia";
  const MUSEO = "# Paper and Ink\n\nQuarterly of the Museo de Ciencias del Sur";
  test.each([
    [
      "The Embassy of Norway opened a reading corner in our main hall on 8 May.",
      OFFICE,
      ["Launch National Library of Ceylonia"],
    ],
    [
      "Prof. Ana Ruiz was shown round our bindery by Sam Otieno on 9 May.",
      OFFICE,
      ["Visit National Library of Ceylonia"],
    ],
    [
      "The manuscripts wing of the Library was opened to readers on 3 May.",
      OFFICE,
      ["Launch National Library of Ceylonia"],
    ],
    [
      "Twenty teachers from Peru attended a training course at the museum from 4 to 8 May.",
      MUSEO,
      ["Exchange Museo de Ciencias del Sur"],
    ],
    [
      "Twenty teachers from Peru attended a training course at the college from 4 to 8 May.",
      MUSEO,
      ["Exchange -"],
    ],
  ])("%s", (text, masthead, expected) => {
    expect(placesOf(text, masthead)).toEqual(expected);
  });

  // Places that tell what a gift is for, what was spoken of, or where a body sits.
  test.each([
    [
      "For 31 years of readings at Sandakan, Mrs Ana Ruiz was given the Long Service Medal by Captain Berg on 2 May.",
      ["Award -"],
    ],
    [
      "The Young Baker award of the Copper Chamber went to Ms Ana Ruiz, of our office in Kitwe, on 6 May.",
      ["Award -"],
    ],
    ["Ana Ruiz received USD 40,000 from the Harbour Welfare Society in Nairobi on 2 May.", ["Funding -"]],
    [
      "The Director, Sam Otieno, was interviewed by Radio Delta on 25 April about building codes in the old town.",
      ["Interview -"],
    ],
    [
      "With effect from 15 April, Ana Ruiz took over the management of the Nordic House in Nuuk from Peter Berg.",
      ["Appointment -"],
    ],
    [
      "On 4 May the guests saw the new wing of the Harbour Hospital at Visby, where one of them, Ana Ruiz, lectured to over 200 nurses on ice in Lapland.",
      ["Visit Harbour Hospital", "Speech Harbour Hospital"],
    ],
    // Stays, brackets, asides, what is told behind a comma, tests, "there" in one sentence.
    [
      "A mission of the Caspian Bank, headed by Ana Ruiz, was in Dushanbe on 24 and 25 April. During its stay, the bank committed USD 40 million to two dams.",
      ["Visit Dushanbe", "Funding Dushanbe"],
    ],
    [
      "Among the voices heard at the Forum on Rural Railways (Hat Yai, 28 February) was that of our own Sam Otieno.",
      ["Conference Hat Yai"],
    ],
    [
      "The sixth round of negotiations on the Sava ferry, in Zagreb on 27 April, lasted barely a morning.",
      ["Meeting Zagreb"],
    ],
    [
      "Twenty officers from Ghana sat through a course on rules of origin, given in Banjul by the Customs Academy between 23 April and 3 May.",
      ["Exchange Banjul"],
    ],
    [
      "In tests carried out on Lake Wakatipu in April, the company Hydrolift demonstrated that an electric ferry can operate for nine hours on a single charge.",
      ["Result Lake Wakatipu"],
    ],
    [
      "The find was presented by Prof. Ana Ruiz in a talk at the Museum of Antiquities in Amman on 8 May; the most important objects will go on show there in November.",
      ["Exhibition Museum of Antiquities", "Speech Museum of Antiquities"],
    ],
  ])("%s", (text, expected) => {
    expect(placesOf(text)).toEqual(expected);
  });

  // Goals, hosts, halls that are full, sites that a body owns in a town.
  test.each([
    [
      "From 29 April to 3 May, Dr Lars Berg of the Danish Permafrost Institute travelled to Riga to see the measuring stations.",
      ["Visit Riga"],
    ],
    [
      "Tbilisi will play host to the World Congress of Notaries from 7 to 11 September 2020.",
      ["Conference Tbilisi"],
    ],
    [
      "The Port of Visby welcomed on Tuesday a nine-strong delegation of the Bergen Port Authority under Captain Berg.",
      ["Visit Port of Visby"],
    ],
    [
      "On 9 May, before a full Tagore Memorial Hall, Judge Sam Otieno handed the Reed Prize to Ana Ruiz.",
      ["Award Tagore Memorial Hall"],
    ],
    [
      "On 9 May, before a jury of the Tagore Academy, Sam Otieno handed the Reed Prize to Ana Ruiz.",
      ["Award -"],
    ],
    [
      "Rain drove the 5th Study Fair, organised by the Relations Office, under the roof of the Central Library on 8 May.",
      ["Exhibition Central Library"],
    ],
    [
      "Six technicians will work at the Geological Survey's core archive in Pori from 3 June to 30 August.",
      ["Exchange Pori"],
    ],
    ["The new cold room of the Gene Bank at Cusco was inaugurated on 8 May by Ana Ruiz.", ["Launch Cusco"]],
    [
      "The Water Forum was founded in Lund on 9 May; the same evening it elected Ana Ruiz as its first President.",
      ["Establishment Lund", "Appointment Lund"],
    ],
  ])("%s", (text, expected) => {
    expect(placesOf(text)).toEqual(expected);
  });
});
