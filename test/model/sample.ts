// A small collection made by hand, as resolve would give it: every table filled, hostile and astral characters in the texts.
import { codePointsOf } from "../../pipeline/core/span.ts";
import type { Records } from "../../pipeline/flow.ts";
import type { EvidenceRecord, Tables } from "../../pipeline/model/records.ts";

export const BASE = "https://data.example.org/bulletin/";
export const DOCUMENT = "bulletins/Río Lempa № 4.md";
const RULE = "by-hand";

export const TEXT = [
  "𝕭ulletin of the Lempa River Commission, No. 4, May 2019",
  "",
  "=Salinas opens the 3rd Lempa Forum",
  'On 7 May 2019 Dr. Ana Salinas, "Director" of the Trinational Commission (TC), opened the 3rd Lempa Forum in Metapán, El Salvador. 😀',
  "More than 40 delegates | observers signed the Metapán Accord.\\",
  "- She said that the river “unites” us.",
].join("\n");

const points = codePointsOf(TEXT);

/** Where words stand, in code points. */
export function at(words: string): { document: string; start: number; end: number } {
  const start = TEXT.indexOf(words);
  if (start < 0) throw new Error(`the sample does not hold ${words}`);
  return { document: DOCUMENT, ...points({ start, end: start + words.length }) };
}

const told = (record: string, field: string, words: string): EvidenceRecord => ({
  record,
  field,
  ...at(words),
  text: words,
  rule: RULE,
});

const FORUM = "event/2019-05-07-3rd-lempa-forum";
const SIGNING = "event/2019-05-07-signing";
const ACCORD = "instrument/metapan-accord";
const SENTENCE = TEXT.slice(TEXT.indexOf("On 7 May"), TEXT.indexOf(" 😀"));
const article = "article/lempa-4/1";
const mention = (n: number, words: string) => ({
  id: `mention/lempa-4/${n}`,
  article,
  ...at(words),
  text: words,
});

const tables = (): Tables => ({
  issues: [
    {
      id: "issue/lempa-4",
      document: DOCUMENT,
      series: "Bulletin of the Lempa River Commission",
      number: "4",
      date: "2019-05",
      publisher: "organization/trinational-commission",
      publisherName: "Lempa River Commission",
      language: "en",
      sha256: "a".repeat(64),
      articleCount: 1,
      wordCount: 60,
    },
  ],
  articles: [
    {
      id: article,
      issue: "issue/lempa-4",
      position: 1,
      title: "=Salinas opens the 3rd Lempa Forum",
      document: DOCUMENT,
      start: at("=Salinas").start,
      end: [...TEXT].length,
      wordCount: 50,
    },
  ],
  people: [
    {
      id: "person/ana-salinas",
      name: "Ana Salinas",
      alternateNames: ["Salinas", "She"],
      familyName: "Salinas",
      country: "SV",
      wikidata: "Q42",
      mentionCount: 1,
      firstSeen: "2019-05",
      lastSeen: "2019-05",
    },
  ],
  organizations: [
    {
      id: "organization/trinational-commission",
      name: "Trinational Commission",
      acronym: "TC",
      ror: "02mhbdp94",
      mentionCount: 0,
    },
  ],
  places: [
    { id: "place/el-salvador", name: "El Salvador", type: "country", country: "SV", mentionCount: 0 },
    {
      id: "place/metapan-sv",
      name: "Metapán",
      type: "city",
      country: "SV",
      containedIn: "place/el-salvador",
      latitude: 14.33,
      longitude: -89.45,
      geonames: "3584399",
      mentionCount: 0,
    },
  ],
  programmes: [{ id: "programme/lempa-forum", name: "Lempa Forum", mentionCount: 0 }],
  instruments: [
    { id: ACCORD, name: "Metapán Accord", date: "2019-05-07", signing: SIGNING, mentionCount: 0 },
  ],
  positions: [
    {
      id: "position/ana-salinas-director",
      person: "person/ana-salinas",
      personName: "Ana Salinas",
      title: "Director",
      organization: "organization/trinational-commission",
      organizationName: "Trinational Commission",
      date: "2019-05-07",
      inferred: false,
      article,
      ...at('Dr. Ana Salinas, "Director"'),
      confidence: 0.9,
    },
  ],
  events: [
    {
      id: FORUM,
      type: "Conference",
      name: "3rd Lempa Forum",
      startDate: "2019-05-07",
      edtf: "2019-05-07",
      place: "place/metapan-sv",
      placeName: "Metapán",
      country: "SV",
      series: "Lempa Forum",
      ordinal: 3,
      core: true,
      status: "happened",
      plover: "CONSULT",
      schemaType: "BusinessEvent",
      description: SENTENCE,
      article,
      ...at(SENTENCE),
      confidence: 0.85,
    },
    {
      id: SIGNING,
      type: "Signing",
      name: "Metapán Accord",
      startDate: "2019-05-07",
      endDate: "2019-05-07",
      edtf: "2019-05-07/2019-05-07",
      partOf: FORUM,
      instrument: ACCORD,
      core: true,
      status: "happened",
      description: "More than 40 delegates | observers signed the Metapán Accord.\\",
      article,
      ...at("More than 40 delegates | observers signed the Metapán Accord.\\"),
      confidence: 0.7,
    },
  ],
  participations: [
    {
      id: "participation/2019-05-07-3rd-lempa-forum/ana-salinas/speaker",
      event: FORUM,
      eventName: "3rd Lempa Forum",
      agent: "person/ana-salinas",
      agentType: "Person",
      agentName: "Ana Salinas",
      role: "speaker",
      ...at("Ana Salinas"),
      confidence: 0.8,
    },
  ],
  quantities: [
    {
      id: "quantity/lempa-4/1",
      value: 40,
      qualifier: "moreThan",
      unit: "delegate or observer",
      text: "More than 40",
      subject: SIGNING,
      subjectName: "Metapán Accord",
      article,
      ...at("More than 40"),
      confidence: 1,
    },
  ],
  relations: [
    {
      id: "relation/located-in/metapan-sv/el-salvador",
      subject: "place/metapan-sv",
      subjectName: "Metapán",
      predicate: "locatedIn",
      object: "place/el-salvador",
      objectName: "El Salvador",
      article,
      ...at("Metapán, El Salvador"),
      confidence: 0.95,
    },
  ],
  statements: [
    {
      id: "statement/lempa-4/1",
      speaker: "person/ana-salinas",
      speakerName: "Ana Salinas",
      verb: "say",
      text: "the river “unites” us",
      article,
      ...at("- She said that the river “unites” us."),
      confidence: 0.6,
    },
  ],
  mentions: [
    { ...mention(1, "7 May 2019"), type: "DATE", value: "2019-05-07", confidence: 1 },
    { ...mention(2, "Ana Salinas"), type: "PERSON", entity: "person/ana-salinas", confidence: 0.98 },
    {
      ...mention(3, "- She said that the river “unites” us."),
      type: "EVENT",
      entity: FORUM,
      confidence: 0.000001,
    },
  ],
  redirects: [
    {
      id: "person/salinas",
      target: "person/ana-salinas",
      targetName: "Ana Salinas",
      lastVersion: "2019.4.0+0123abcd",
    },
    { id: "place/lempa", lastVersion: "2019.4.0+0123abcd" },
  ],
});

const evidence = (): EvidenceRecord[] => [
  told("issue/lempa-4", "series", "𝕭ulletin of the Lempa River Commission"),
  told(article, "title", "=Salinas opens the 3rd Lempa Forum"),
  told("person/ana-salinas", "name", "Ana Salinas"),
  told("person/ana-salinas", "alternateNames", "Salinas"),
  told("person/ana-salinas", "familyName", "Salinas"),
  told("organization/trinational-commission", "name", "Trinational Commission"),
  told("organization/trinational-commission", "acronym", "TC"),
  told("place/el-salvador", "name", "El Salvador"),
  told("place/metapan-sv", "name", "Metapán"),
  told("programme/lempa-forum", "name", "Lempa Forum"),
  told(ACCORD, "name", "Metapán Accord"),
  ...["person", "title", "organization", "date"].map((field) =>
    told("position/ana-salinas-director", field, 'Dr. Ana Salinas, "Director"'),
  ),
  ...["type", "name", "startDate", "place", "series", "ordinal", "status", "description"].map((field) =>
    told(FORUM, field, SENTENCE),
  ),
  ...["type", "name", "startDate", "endDate", "instrument", "status", "description"].map((field) =>
    told(SIGNING, field, "signed the Metapán Accord"),
  ),
  ...["agent", "role"].map((field) =>
    told("participation/2019-05-07-3rd-lempa-forum/ana-salinas/speaker", field, "opened"),
  ),
  ...["value", "qualifier", "unit", "text", "subject"].map((field) =>
    told("quantity/lempa-4/1", field, "More than 40 delegates | observers"),
  ),
  ...["subject", "predicate", "object"].map((field) =>
    told("relation/located-in/metapan-sv/el-salvador", field, "Metapán, El Salvador"),
  ),
  ...["speaker", "verb", "text"].map((field) => told("statement/lempa-4/1", field, "She said")),
];

/** A fresh copy of the collection, faultless. */
export const sample = (): Records => ({
  tables: tables(),
  evidence: evidence(),
  quarantine: [
    { record: "bulletins/5.pdf", type: "issues", reason: "is no text", document: "bulletins/5.pdf" },
  ],
  sources: [{ document: DOCUMENT, text: TEXT, sha256: "a".repeat(64) }],
});
