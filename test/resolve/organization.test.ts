// Who is who among bodies: spellings, acronyms and countries.
import { describe, expect, test } from "vitest";
import { ids, named, paper, tablesOf } from "./paper.ts";

describe("one body in one document", () => {
  test.each([
    ["and", "Ministry of Trade & Industry", "Ministry of Trade and Industry"],
    ["the", "The Nature Conservancy", "Nature Conservancy"],
    ["spelling", "Arctic Research Centre", "Arctic Research Center"],
    ["plural", "Polar Sciences Institute", "Polar Science Institute"],
    ["capitals", "ROYAL GEOGRAPHICAL SOCIETY", "Royal Geographical Society"],
    ["U.S.", "U.S. Geological Survey", "US Geological Survey"],
    ["initials", "Organisation of Islamic Cooperation", "OIC"],
    ["initials in front", "Danube River Commission Secretariat", "DRC Secretariat"],
  ])("%s: %s is %s", (_, first, second) => {
    const one = paper("a.md")
      .article("News")
      .say(`${first} met.`)
      .body(first)
      .say(`${second} met.`)
      .body(second);
    expect(tablesOf([one]).organizations).toHaveLength(1);
  });

  test.each([
    ["another word", "University of Leeds", "University of Lima"],
    ["a part", "Danube Commission", "Danube Commission Secretariat"],
    ["initials of two", "National Rail Board", "National Road Board"],
  ])("%s: %s is not %s", (_, first, second) => {
    const one = paper("a.md")
      .article("News")
      .say(`${first}, ${second}, NRB`)
      .body(first)
      .body(second)
      .body("NRB");
    expect(tablesOf([one]).organizations).toHaveLength(3);
  });

  test("an acronym stands for what its brackets explain, also in front of a part", () => {
    const one = paper("a.md")
      .article("News")
      .say("Caribbean Water Board (CaWB) met.")
      .body("Caribbean Water Board", { acronym: "CaWB" })
      .body("CaWB")
      .say("Later the CaWB Council met.")
      .body("CaWB Council");
    const tables = tablesOf([one]);
    expect(named(tables)).toEqual([
      "Caribbean Water Board = organization/caribbean-water-board",
      "CaWB = organization/caribbean-water-board",
      "CaWB Council = organization/cawb-council",
    ]);
    expect(tables.organizations[0]).toMatchObject({ acronym: "CaWB", mentionCount: 2 });
  });

  test("the same name in two countries is two bodies; without country it joins the one of its article", () => {
    const name = "Ministry of Health";
    const one = paper("a.md")
      .article("One")
      .say(`The Kenyan ${name} met.`)
      .body(name, { country: "KE" })
      .say(`The ${name} agreed.`)
      .body(name)
      .article("Two")
      .say(`The Ugandan ${name} met.`)
      .body(name, { country: "UG" })
      .say(`The ${name} agreed.`)
      .body(name)
      .article("Three")
      .say(`The ${name} met.`)
      .body(name);
    expect(named(tablesOf([one])).map((line) => line.split("/")[1])).toEqual([
      "ministry-of-health-ke",
      "ministry-of-health-ke",
      "ministry-of-health-ug",
      "ministry-of-health-ug",
      "ministry-of-health-a",
    ]);
  });

  test("a country in the name is the country beside it", () => {
    const one = paper("a.md").article("News").say("Ministry of Foreign Affairs of Peru met.");
    one.body("Ministry of Foreign Affairs of Peru", { country: "PE" });
    one
      .say("The Peruvian Ministry of Foreign Affairs met.")
      .body("Ministry of Foreign Affairs", { country: "PE" });
    expect(tablesOf([one]).organizations).toMatchObject([
      {
        id: "organization/ministry-of-foreign-affairs-pe",
        name: "Ministry of Foreign Affairs of Peru",
        alternateNames: ["Ministry of Foreign Affairs"],
        country: "PE",
      },
    ]);
  });

  test("a body that a post implies is the named one, and no mention of it", () => {
    const one = paper("a.md")
      .article("News")
      .say("Minister of Fisheries Jon Berg of Norway met the Norwegian Ministry of Fisheries.")
      .person("Jon Berg")
      .body("Ministry of Fisheries", { country: "NO" })
      .post("Jon Berg", "Minister of Fisheries", { implied: "Ministry of Fisheries", country: "NO" });
    const tables = tablesOf([one]);
    expect(tables.organizations).toMatchObject([
      { id: "organization/ministry-of-fisheries-no", mentionCount: 1 },
    ]);
    expect(tables.positions).toMatchObject([
      { organization: "organization/ministry-of-fisheries-no", inferred: true },
    ]);
  });
});

describe("over documents", () => {
  const press = (document: string, series: string, name: string, country?: string) =>
    paper(document, { series })
      .article("News")
      .say(`${name} met.`)
      .body(name, country ? { country } : {});
  const bodies = (...papers: ReturnType<typeof press>[]) => ids(tablesOf(papers).organizations);

  test("a telling name is one body, whoever tells its country; two countries are two", () => {
    const [told, untold] = [
      press("a.md", "A", "Makerere University", "UG"),
      press("b.md", "B", "Makerere University"),
    ];
    for (const papers of [[told], [untold], [told, untold]])
      expect(bodies(...papers)).toEqual(["organization/makerere-university"]);
    expect(bodies(told, press("c.md", "C", "Makerere University", "KE"))).toEqual([
      "organization/makerere-university-ke",
      "organization/makerere-university-ug",
    ]);
  });

  test.each([
    ["Arctic Research Centre", "Arctic Research Center"],
    ["The Nature Conservancy", "Nature Conservancy"],
    ["Polar Sciences Institute", "Polar Science Institute"],
    ["Zambian Academy of Science", "Zambian Academy of Sciences"],
    ["ROYAL SOCIETY OF KIBERA", "Royal Society of Kibera"],
  ])("%s has the id of %s", (one, other) => {
    const [first] = bodies(press("a.md", "A", one));
    expect(bodies(press("b.md", "B", other))).toEqual([first]);
    expect(bodies(press("a.md", "A", one), press("b.md", "B", other))).toEqual([first]);
  });

  test("a name that every country has stays with its newsletter", () => {
    expect(
      bodies(press("a.md", "A", "Ministry of Health", "UG"), press("b.md", "B", "Ministry of Health")),
    ).toEqual(["organization/ministry-of-health-b", "organization/ministry-of-health-ug"]);
    expect(
      bodies(press("a.md", "A", "Ministry of Health", "UG"), press("b.md", "A", "Ministry of Health")),
    ).toEqual(["organization/ministry-of-health-ug"]);
  });

  test("short acronyms stay with their newsletter, but for those that everybody knows", () => {
    expect(bodies(press("a.md", "A", "QZX"), press("b.md", "B", "QZX"))).toEqual([
      "organization/qzx-a",
      "organization/qzx-b",
    ]);
    expect(bodies(press("a.md", "A", "UNICEF"), press("b.md", "B", "UNICEF"))).toHaveLength(1);
  });

  test("the authority file gives id and name, and never to a body of another country", () => {
    const record = {
      id: "moh-uganda",
      name: "Ministry of Health",
      alternateNames: ["Health Ministry"],
      country: "UG",
    };
    const known = { organizations: [{ ...record, wikidata: "Q1", ror: "057zh3y96" }] };
    const tables = tablesOf(
      [
        press("a.md", "A", "Health Ministry", "UG"),
        press("b.md", "B", "Ministry of Health", "KE"),
        press("c.md", "C", "Ministry of Health"),
      ],
      known,
    );
    expect(tables.organizations).toMatchObject([
      { id: "organization/ministry-of-health-c" },
      { id: "organization/ministry-of-health-ke" },
      { id: "organization/moh-uganda", name: "Ministry of Health", wikidata: "Q1", ror: "057zh3y96" },
    ]);
  });
});
