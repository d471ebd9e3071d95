// Who is who among persons: short names find their bearers, and two persons of one surname stay two.
import { describe, expect, test } from "vitest";
import { ids, named, paper, tablesOf } from "./paper.ts";

const family = (name: string, given?: string) => ({ person: { family: name, ...(given ? { given } : {}) } });

describe("in one document", () => {
  test.each([
    ["order", "Ama Owusu", "OWUSU Ama", "person/ama-owusu"],
    ["marks", "José Núñez", "Jose Nunez", "person/jose-nunez"],
    ["a middle initial", "Hamish Kerr", "Hamish M. Kerr", "person/hamish-kerr"],
    ["initials", "John McTavish", "J. McTavish", "person/john-mctavish"],
    ["initials behind", "Péter Nagy", "Nagy P.", "person/peter-nagy"],
    ["a surname alone", "Aroha Ngata", "Ngata", "person/aroha-ngata"],
    ["a particle", "Joost van Dam", "van Dam", "person/joost-van-dam"],
    ["an apostrophe", "Sean O’Brien", "O'Brien", "person/sean-o-brien"],
    ["names left out", "Ana Lucía Prado Vega", "Ana Prado", "person/ana-lucia-prado-vega"],
  ])("%s: %s is %s", (_, full, short, id) => {
    const one = paper("a.md")
      .article("News")
      .say(`${full} spoke.`)
      .person(full)
      .say(`${short} left.`)
      .person(short);
    expect(ids(tablesOf([one]).people)).toEqual([id]);
  });

  test.each([
    ["other given name", "Ama Owusu", "Kofi Owusu"],
    ["other initial", "John McTavish", "R. McTavish"],
    ["other middle initials", "Ann B. Lee", "Ann C. Lee"],
  ])("%s: %s is not %s", (_, first, second) => {
    const one = paper("a.md").article("News").say(`${first} met ${second}.`).person(first).person(second);
    expect(tablesOf([one]).people).toHaveLength(2);
  });

  test("a surname that two bear is nobody's, but within its article", () => {
    const one = paper("a.md")
      .article("One")
      .say("Li Na and Li Bo came.")
      .person("Li Na", family("Li"))
      .person("Li Bo", family("Li"))
      .say("Li spoke.")
      .person("Li")
      .article("Two")
      .say("Li Bo left, said Li.")
      .person("Li Bo", family("Li"))
      .say("Li waved.")
      .person("Li");
    expect(named(tablesOf([one]))).toEqual([
      "Li Na = person/li-na",
      "Li Bo = person/li-bo",
      "Li = person/li-a-1",
      "Li Bo = person/li-bo",
      "Li = person/li-bo",
    ]);
  });

  test("posts of two countries forbid it", () => {
    const one = paper("a.md")
      .article("News")
      .say("Finnish Minister Ek arrived.")
      .person("Ek")
      .post("Ek", "Minister", { country: "FI" })
      .say("Swedish Ambassador Lars Ek was there.")
      .person("Lars Ek")
      .post("Lars Ek", "Ambassador", { country: "SE" });
    expect(tablesOf([one]).people).toHaveLength(2);
  });

  test("an antecedent is believed", () => {
    const one = paper("a.md").article("News").say("Maria Petrova spoke.").person("Maria Petrova");
    one.article("More").say("Masha left.").person("Masha", { antecedent: "Maria Petrova" });
    const [person] = tablesOf([one]).people;
    expect(person).toMatchObject({ name: "Maria Petrova", alternateNames: ["Masha"], mentionCount: 2 });
  });

  test("the fullest name, its parts and its dates are published", () => {
    const one = paper("a.md", { date: "2020-03" })
      .article("News", "2020-01-05")
      .say("Dr. PARK Ji-woo came.")
      .person("PARK Ji-woo", {
        name: "Park Ji-woo",
        person: { family: "Park", given: "Ji-woo", honorific: "Dr." },
      })
      .article("More")
      .say("PARK left.")
      .person("PARK", { name: "Park" });
    expect(tablesOf([one]).people).toEqual([
      {
        id: "person/park-ji-woo",
        name: "Park Ji-woo",
        alternateNames: ["Park"],
        familyName: "Park",
        givenName: "Ji-woo",
        honorificPrefix: "Dr.",
        mentionCount: 2,
        firstSeen: "2020-01-05",
        lastSeen: "2020-03",
      },
    ]);
  });
});

describe("over documents", () => {
  test("a full name is one person, a surname alone is not", () => {
    const one = paper("a.md").article("News").say("Ada Obi and Diaz met.").person("Ada Obi").person("Diaz");
    const two = paper("b.md").article("News").say("Obi Ada and Diaz met.").person("Obi Ada").person("Diaz");
    expect(ids(tablesOf([one, two]).people)).toEqual([
      "person/ada-obi",
      "person/diaz-a-1",
      "person/diaz-b-1",
    ]);
  });

  test("posts of two countries are two persons, each with its country in the id", () => {
    const post = (document: string, country: string) =>
      paper(document)
        .article("News")
        .say("President Ali Hassan spoke.")
        .person("Ali Hassan")
        .post("Ali Hassan", "President", { country });
    expect(ids(tablesOf([post("a.md", "EG"), post("b.md", "PK")]).people)).toEqual([
      "person/ali-hassan-eg",
      "person/ali-hassan-pk",
    ]);
  });
});
