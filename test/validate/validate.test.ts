// Each broken thing is held back with its reason, what refers to it follows, and all else is published as it was.
import { describe, expect, test } from "vitest";
import { type Problem, describe as told } from "../../pipeline/core/problem.ts";
import type { Dataset, Records } from "../../pipeline/flow.ts";
import { schemaLaw } from "../../pipeline/model/laws/schema.ts";
import { auxiliaryTypes } from "../../pipeline/model/records.ts";
import { jsonSchemas } from "../../pipeline/model/schemas/json-schema.ts";
import { validate } from "../../pipeline/validate/validate.ts";
import { BASE, sample, TEXT } from "../model/sample.ts";

const schemas = jsonSchemas();

function judge(records: Records): { dataset: Dataset; problems: Problem[] } {
  const problems: Problem[] = [];
  const dataset = validate({ records, schemas, baseIri: BASE }, (problem) => problems.push(problem));
  return { dataset, problems };
}

/** The sample with something changed. */
function broken(change: (records: Mutable) => void): Records {
  const records = sample() as unknown as Mutable;
  change(records);
  return records as unknown as Records;
}
type MutableRow = Record<string, unknown>;
interface Mutable {
  tables: Record<string, MutableRow[]>;
  evidence: MutableRow[];
  sources: MutableRow[];
}
const row = (records: Mutable, table: string, at = 0): MutableRow => {
  const found = records.tables[table]?.[at];
  if (!found) throw new Error(`the sample has no ${table} ${at}`);
  return found;
};
const count = (dataset: Dataset): number => Object.values(dataset.tables).flat().length;
const forget = (records: Mutable, record: string, field: string): void => {
  records.evidence = records.evidence.filter((e) => !(e.record === record && e.field === field));
};

const whole = count(judge(sample()).dataset);

test("the sample is published whole, as it came", () => {
  const { dataset, problems } = judge(sample());
  expect(problems).toEqual([]);
  expect(dataset).toEqual({ ...sample(), baseIri: BASE });
});

interface Case {
  readonly what: string;
  readonly change: (records: Mutable) => void;
  readonly rule: string;
  readonly reason: RegExp;
  readonly field?: string;
  /** How many of the records of the sample are gone; 0 where only cells are. */
  readonly gone: number;
  /** How many rows of quarantine there are, beside the one that came. */
  readonly held?: number;
}

const cases: Case[] = [
  {
    what: "an optional cell that does not fit its schema",
    change: (r) => Object.assign(row(r, "people"), { wikidata: "42" }),
    rule: "schema-violated",
    reason: /wikidata "42" must match pattern/,
    field: "wikidata",
    gone: 0,
  },
  {
    what: "a required cell that does not fit",
    change: (r) => Object.assign(row(r, "quantities"), { qualifier: "roughly" }),
    rule: "schema-violated",
    reason: /qualifier "roughly" must be equal to one of/,
    field: "qualifier",
    gone: 1,
  },
  {
    what: "a required cell that is missing, and its words",
    change: (r) => delete row(r, "statements").verb,
    rule: "schema-violated",
    reason: /verb is missing/,
    field: "verb",
    gone: 1,
    held: 2,
  },
  {
    what: "a column that the table has not",
    change: (r) => Object.assign(row(r, "relations"), { note: "x" }),
    rule: "schema-violated",
    reason: /note is no column/,
    gone: 1,
  },
  {
    what: "confidence above 1",
    change: (r) => Object.assign(row(r, "relations"), { confidence: 1.2 }),
    rule: "schema-violated",
    reason: /confidence 1.2 must be <= 1/,
    field: "confidence",
    gone: 1,
  },
  {
    what: "a latitude beyond the pole",
    change: (r) => Object.assign(row(r, "places", 1), { latitude: 91 }),
    rule: "schema-violated",
    reason: /latitude 91 must be <= 90/,
    field: "latitude",
    gone: 0,
  },
  {
    what: "an id that is taken",
    change: (r) => r.tables.relations?.push({ ...row(r, "relations") }),
    rule: "id-taken",
    reason: /already taken in relations/,
    field: "id",
    gone: 0,
  },
  {
    what: "an id that is taken in another table",
    change: (r) => r.tables.places?.push({ ...row(r, "places"), id: "person/ana-salinas" }),
    rule: "id-taken",
    reason: /already taken in people/,
    field: "id",
    gone: 0,
  },
  {
    what: "an optional reference that leads nowhere, with the name beside it",
    change: (r) => Object.assign(row(r, "positions"), { organization: "organization/nobody" }),
    rule: "reference-dangling",
    reason: /organization "organization\/nobody" is not published/,
    field: "organization",
    gone: 0,
  },
  {
    what: "a required reference to a record of another table",
    change: (r) => Object.assign(row(r, "positions"), { person: "place/el-salvador" }),
    rule: "reference-dangling",
    reason: /is one of places: expected one of people/,
    field: "person",
    gone: 1,
  },
  {
    what: "a person without words for the name, and all that needs the person",
    change: (r) => forget(r, "person/ana-salinas", "name"),
    rule: "evidence-missing",
    reason: /name "Ana Salinas" has no words/,
    field: "name",
    gone: 4,
    held: 6,
  },
  {
    what: "an optional cell without words",
    change: (r) => forget(r, "person/ana-salinas", "familyName"),
    rule: "evidence-missing",
    reason: /familyName "Salinas" has no words/,
    field: "familyName",
    gone: 0,
  },
  {
    what: "a span beyond the text",
    change: (r) => Object.assign(row(r, "relations"), { end: 100000 }),
    rule: "span-outside",
    reason: /to 100000 is no stretch of the text, which has \d+ characters/,
    field: "start",
    gone: 1,
  },
  {
    what: "a span that ends where it starts",
    change: (r) => Object.assign(row(r, "relations"), { start: 10, end: 10 }),
    rule: "span-outside",
    reason: /span 10 to 10/,
    field: "start",
    gone: 1,
  },
  {
    what: "a mention that counts in UTF-16",
    change: (r) =>
      Object.assign(row(r, "mentions"), {
        start: Number(row(r, "mentions").start) + 1,
        end: Number(row(r, "mentions").end) + 1,
      }),
    rule: "words-differ",
    reason: /text "7 May 2019" is not what stands at the span: " May 2019 "/,
    field: "text",
    gone: 1,
  },
  {
    what: "a document without text",
    change: (r) => Object.assign(row(r, "relations"), { document: "elsewhere.md" }),
    rule: "document-unknown",
    reason: /no text of "elsewhere.md"/,
    field: "document",
    gone: 1,
  },
  {
    what: "an end before the start, and the date that joins them",
    change: (r) =>
      Object.assign(row(r, "events", 1), { endDate: "2019-05-06", edtf: "2019-05-07/2019-05-06" }),
    rule: "date-order",
    reason: /endDate "2019-05-06" lies before startDate/,
    field: "endDate",
    gone: 0,
    held: 2,
  },
  {
    what: "a month end that may lie after the start is none",
    change: (r) => Object.assign(row(r, "events", 1), { endDate: "2019-04", edtf: "2019-05-07/2019-04" }),
    rule: "date-order",
    reason: /lies before/,
    field: "endDate",
    gone: 0,
    held: 2,
  },
  {
    what: "a day that does not exist",
    change: (r) => Object.assign(row(r, "instruments"), { date: "2019-02-29" }),
    rule: "date-unreal",
    reason: /date "2019-02-29" has a day that does not exist/,
    field: "date",
    gone: 0,
  },
  {
    what: "an article that does not hold the record",
    change: (r) => {
      r.tables.articles?.push({ ...row(r, "articles"), id: "article/lempa-4/2", start: 0, end: 10 });
      r.evidence.push({ ...r.evidence.find((e) => e.field === "title"), record: "article/lempa-4/2" });
      Object.assign(row(r, "relations"), { article: "article/lempa-4/2" });
    },
    rule: "article-elsewhere",
    reason: /article "article\/lempa-4\/2" does not hold \d+ to \d+/,
    field: "article",
    gone: -1,
  },
  {
    what: "a greatest value below the least",
    change: (r) => {
      Object.assign(row(r, "quantities"), { valueMax: 30 });
      r.evidence.push({ ...r.evidence.find((e) => e.field === "value"), field: "valueMax" });
    },
    rule: "value-order",
    reason: /valueMax 30 is below value 40/,
    field: "valueMax",
    gone: 0,
  },
  {
    what: "a joined date that says something else",
    change: (r) => Object.assign(row(r, "events"), { edtf: "2019-05-08" }),
    rule: "date-divided",
    reason: /edtf "2019-05-08" is not the span/,
    field: "edtf",
    gone: 0,
  },
  {
    what: "evidence with other words than the source, and the cell that leans on it",
    change: (r) => Object.assign(r.evidence.find((e) => e.field === "familyName") ?? {}, { text: "Salina" }),
    rule: "words-differ",
    reason: /text "Salina" is not what stands/,
    field: "text",
    gone: 0,
    held: 2,
  },
  {
    what: "evidence for a cell that is empty",
    change: (r) =>
      r.evidence.push({ ...r.evidence.find((e) => e.field === "familyName"), field: "givenName" }),
    rule: "evidence-idle",
    reason: /has nothing in "givenName"/,
    field: "field",
    gone: 0,
  },
  {
    what: "evidence for nobody",
    change: (r) =>
      r.evidence.push({ ...r.evidence.find((e) => e.field === "familyName"), record: "person/x" }),
    rule: "evidence-idle",
    reason: /no record "person\/x"/,
    field: "record",
    gone: 0,
  },
];

describe("what is held back", () => {
  test.each(cases.map((each) => [each.what, each] as const))(
    "%s",
    (_, { change, rule, reason, field, gone, held = 1 }) => {
      const { dataset, problems } = judge(broken(change));
      const [, ...rows] = dataset.quarantine;
      expect(rows).toHaveLength(held);
      expect(rows.map((row) => [reason.test(row.reason), row.field])).toContainEqual([true, field]);
      expect(problems).toHaveLength(held);
      expect(problems.map((problem) => problem.rule)).toContain(rule);
      expect(problems.every((problem) => problem.severity === "error")).toBe(true);
      expect(count(dataset)).toBe(whole - gone);
    },
  );

  test("a held record is in quarantine whole, with its place in the text", () => {
    const { dataset, problems } = judge(
      broken((r) => Object.assign(row(r, "quantities"), { qualifier: "roughly" })),
    );
    const [, held] = dataset.quarantine;
    expect(JSON.parse(held?.value ?? "")).toMatchObject({ id: "quantity/lempa-4/1", value: 40 });
    expect([...TEXT].slice(held?.start, held?.end).join("")).toBe("More than 40");
    expect(told(problems[0] as Problem, TEXT)).toContain(
      "№ 4.md:5:1 error [schema-violated] quantity/lempa-4/1:",
    );
  });

  test("a held cell shows its value and where it was read", () => {
    const { dataset } = judge(broken((r) => Object.assign(row(r, "people"), { wikidata: "42" })));
    expect(dataset.tables.people[0]).not.toHaveProperty("wikidata");
    expect(dataset.quarantine[1]).toMatchObject({
      record: "person/ana-salinas",
      type: "people",
      value: "42",
    });
    expect([...TEXT].slice(dataset.quarantine[1]?.start, dataset.quarantine[1]?.end).join("")).toBe(
      "Ana Salinas",
    );
  });

  test("the name beside a reference goes with it", () => {
    const { dataset } = judge(
      broken((r) => Object.assign(row(r, "positions"), { organization: "organization/nobody" })),
    );
    expect(dataset.tables.positions[0]).not.toHaveProperty("organizationName");
  });

  test("references fall like dominoes", () => {
    const { dataset } = judge(broken((r) => delete row(r, "events").description));
    expect(dataset.tables.events.map(({ id }) => id)).toEqual(["event/2019-05-07-signing"]);
    expect(dataset.tables.events[0]).not.toHaveProperty("partOf");
    expect(dataset.tables.participations).toEqual([]);
    expect(dataset.tables.mentions[2]).not.toHaveProperty("entity");
  });

  test.each(cases.map((each) => [each.what, each] as const))(
    "no evidence stays for what is not published: %s",
    (_, { change }) => {
      const { dataset } = judge(broken(change));
      const byId = new Map(
        Object.values(dataset.tables).flatMap((rows) => rows.map((r) => [r.id, r as MutableRow])),
      );
      expect(dataset.evidence.filter(({ record, field }) => byId.get(record)?.[field] === undefined)).toEqual(
        [],
      );
    },
  );

  test.each(cases.map((each) => [each.what, each] as const))(
    "the quarantine fits its own schema: %s",
    (_, { change }) => {
      const law = schemaLaw(schemas);
      const { dataset } = judge(broken(change));
      expect(dataset.quarantine.flatMap((each) => law(auxiliaryTypes.quarantine as never, each))).toEqual([]);
    },
  );

  test("judging what passed changes nothing", () => {
    for (const { change } of cases) {
      const { dataset } = judge(broken(change));
      const again = judge(dataset);
      expect(again.problems).toEqual([]);
      expect(again.dataset).toEqual(dataset);
    }
  });
});

test("issue cells may come from beside the text", () => {
  const { problems } = judge(broken((r) => forget(r, "issue/lempa-4", "series")));
  expect(problems).toEqual([]);
});
