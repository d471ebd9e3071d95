// Ids that an added document could change, one way a case: what is told of a thing before stays its id.
import { expect, test } from "vitest";
import type { Problem } from "../../pipeline/core/problem.ts";
import { resolve } from "../../pipeline/resolve/resolve.ts";
import { ids, NOTHING_KNOWN, type Paper, paper, tablesOf } from "./paper.ts";

const told = (document: string, series: string, date: string): Paper =>
  paper(document, { series, date }).article("News");

type Case = readonly [what: string, before: Paper, added: Paper];

const meeting = (one: Paper, name: string, start?: string): Paper =>
  one
    .say(`${name} took place.`)
    .mention("EVENT", name)
    .event("Conference", name, { named: name, ...(start ? { start } : {}) });

const happened = (one: Paper, label: string, place: string): Paper =>
  one
    .say(`${label} took place in ${place}.`)
    .place(place)
    .event("Meeting", label, { start: "2020-03-04", place });

const lies = (one: Paper, hospital: string, town: string, country: string): Paper =>
  one
    .say(`${hospital} lies in ${town}.`)
    .body(hospital, { subtype: "hospital" })
    .place(town, { country })
    .relation(hospital, "locatedIn", town);

const published = (one: Paper, name: string, start: string): Paper =>
  one
    .say(`${name} was published.`)
    .mention("DOCUMENT", name)
    .event("Publication", name, { named: name, start });

const CASES: readonly Case[] = [
  [
    "a report that each body has one of, of another body",
    published(told("b.md", "B", "2018-06"), "Annual Report 2017", "2018-04"),
    published(told("a.md", "A", "2018-04-30"), "Annual Report 2017", "2018-04-15"),
  ],
  [
    "a country of a name that says which body it is",
    told("b.md", "B", "2020").say("Makerere University met.").body("Makerere University"),
    told("a.md", "A", "2020").say("Makerere University met.").body("Makerere University", { country: "UG" }),
  ],
  [
    "another town of a hospital of the name",
    lies(told("b.md", "B", "2020"), "Zebu Hospital", "Mombasa", "KE"),
    lies(told("a.md", "A", "2020"), "Zebu Hospital", "Gulu", "UG"),
  ],
  [
    "a ministry's country in another newsletter",
    told("b.md", "B", "2020").say("Ministry of Health met.").body("Ministry of Health"),
    told("a.md", "A", "2020").say("Ministry of Health met.").body("Ministry of Health", { country: "UG" }),
  ],
  [
    "what an acronym stands for in another newsletter",
    told("b.md", "B", "2020").say("QZX met.").body("QZX", { country: "UG" }),
    told("a.md", "A", "2020").say("Quartz Zone (QZX)").body("Quartz Zone", { acronym: "QZX", country: "UG" }),
  ],
  [
    "a spelling that is used more",
    told("b.md", "B", "2020").say("Arctic Research Centre met.").body("Arctic Research Centre"),
    told("a.md", "A", "2020")
      .say("Arctic Research Center, Arctic Research Center")
      .body("Arctic Research Center")
      .say("Arctic Research Center")
      .body("Arctic Research Center"),
  ],
  [
    "a place's country",
    told("b.md", "B", "2020").say("They met in Lake Hall.").place("Lake Hall"),
    told("a.md", "A", "2020").say("They met in Lake Hall.").place("Lake Hall", { country: "KE" }),
  ],
  [
    "an instrument that many have",
    told("b.md", "B", "2020").say("Joint Statement").mention("DOCUMENT", "Joint Statement"),
    told("a.md", "A", "2020").say("Joint Statement").mention("DOCUMENT", "Joint Statement"),
  ],
  [
    "the day of an event that was announced by its month",
    meeting(told("b.md", "B", "2020-05"), "Seventh Nile Dialogue 2020", "2020-06"),
    meeting(told("a.md", "A", "2020-07"), "Seventh Nile Dialogue 2020", "2020-06-05"),
  ],
  [
    "an event of the same day and label elsewhere",
    happened(told("b.md", "B", "2020-05"), "annual meeting", "Nairobi"),
    happened(told("a.md", "A", "2020-05"), "annual meeting", "Bogor"),
  ],
  [
    "an event of a name and no date elsewhere",
    meeting(told("b.md", "B", "2020-05"), "Iron Forum"),
    meeting(told("a.md", "A", "2020-05"), "Iron Forum"),
  ],
  [
    "a post that is told in full",
    told("b.md", "B", "2020")
      .say("Minister Ada Obi spoke.")
      .person("Ada Obi")
      .post("Ada Obi", "Minister", { country: "NG" }),
    told("a.md", "A", "2020")
      .say("Minister of Health Ada Obi spoke.")
      .person("Ada Obi")
      .post("Ada Obi", "Minister of Health", { implied: "Ministry of Health", country: "NG" }),
  ],
];

test.each(CASES)("%s", (_, before, added) => {
  const idsOf = (papers: readonly Paper[]): string[] => {
    const { issues: _issues, evidence: _evidence, ...tables } = { evidence: [], ...tablesOf(papers) };
    return Object.values(tables).flatMap((rows) => ids(rows as { id: string }[]));
  };
  const now = new Set(idsOf([before, added]));
  const old = idsOf([before]);
  expect(old.length).toBeGreaterThan(1);
  expect(old.filter((id) => !now.has(id))).toEqual([]);
});

test("two documents of one short name are told apart by their endings, in any order, and that is told", () => {
  const papers = ["newsletters/no 1.md", "other.md", "no-1.txt"].map((path) => told(path, "A", "2020"));
  const problems: Problem[] = [];
  const drafts = papers.map((one) => one.draft());
  const { tables } = resolve({ drafts, authority: NOTHING_KNOWN }, (problem) => problems.push(problem));
  expect(ids(tables.issues)).toEqual(["issue/no-1-md", "issue/no-1-txt", "issue/other"]);
  expect(problems).toMatchObject([{ severity: "warning", rule: "document-namesake", document: "no-1.txt" }]);
});
