// Records that are not sure enough stand in quarantine as unsure, with all that hangs on them; what is left is a sound release.
import { describe, expect, test } from "vitest";
import { check } from "../../pipeline/check/check.ts";
import type { Problem } from "../../pipeline/core/problem.ts";
import type { Records } from "../../pipeline/flow.ts";
import { jsonSchemas } from "../../pipeline/model/schemas/json-schema.ts";
import { validate } from "../../pipeline/validate/validate.ts";
import { filesOf, releaseOf } from "../export/sample-release.ts";
import { BASE, DOCUMENT, sample } from "../model/sample.ts";

const schemas = jsonSchemas();

function held(minConfidence: number, records: Records = sample()) {
  const problems: Problem[] = [];
  const dataset = validate({ records, schemas, baseIri: BASE, minConfidence }, (one) => problems.push(one));
  const unsure = dataset.quarantine.filter(({ reason }) => reason.startsWith("unsure"));
  return { dataset, problems, unsure };
}

/** The sample with other confidences for some records. */
function withConfidence(confidences: Readonly<Record<string, number>>): Records {
  const records = sample();
  for (const rows of Object.values(records.tables))
    for (const row of rows as { id: string; confidence?: number }[])
      if (row.id in confidences) row.confidence = confidences[row.id] ?? 0;
  return records;
}

const FORUM = "event/2019-05-07-3rd-lempa-forum";
const PART = "participation/2019-05-07-3rd-lempa-forum/ana-salinas/speaker";

describe("records that are unsure", () => {
  test("stand whole in quarantine, with their rule and confidence", () => {
    const { dataset, unsure } = held(0.65);
    const statement = unsure.find(({ record }) => record === "statement/lempa-4/1");
    expect(statement).toMatchObject({
      type: "statements",
      reason: "unsure: confidence 0.6 is below 0.65 (rule by-hand)",
      field: "confidence",
      document: DOCUMENT,
    });
    expect(JSON.parse(statement?.value ?? "")).toEqual(sample().tables.statements[0]);
    expect(dataset.tables.statements).toEqual([]);
    expect(dataset.evidence.filter(({ record }) => record === "statement/lempa-4/1")).toEqual([]);
  });

  test("are none where the least is 0, or their confidence just that", () => {
    expect(held(0).unsure).toEqual([]);
    expect(held(0.6).unsure.map(({ record }) => record)).toEqual(["mention/lempa-4/3"]);
  });

  test("are told in one warning a document, and are no errors", () => {
    const { problems } = held(0.75);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ severity: "warning", rule: "unsure", document: DOCUMENT });
    expect(problems[0]?.message).toContain("1 of events");
  });
});

describe("what hangs on an unsure record", () => {
  const { dataset, unsure, problems } = held(0.5, withConfidence({ [FORUM]: 0.4, "mention/lempa-4/3": 0.9 }));

  test("goes with it where it cannot stand alone", () => {
    expect(dataset.tables.participations).toEqual([]);
    expect(unsure).toContainEqual(
      expect.objectContaining({ record: PART, field: "event", reason: `unsure: ${FORUM} is held back` }),
    );
  });

  test("loses the reference where it can, and the reference is in quarantine", () => {
    expect(dataset.tables.mentions.find(({ type }) => type === "EVENT")).not.toHaveProperty("entity");
    expect(dataset.tables.events.map(({ partOf }) => partOf)).toEqual([undefined]);
    expect(unsure).toContainEqual(
      expect.objectContaining({ record: "mention/lempa-4/3", field: "entity", value: FORUM }),
    );
    expect(problems.every(({ severity }) => severity === "warning")).toBe(true);
  });
});

describe("somebody whom only unsure mentions name", () => {
  const unsureName = { "mention/lempa-4/2": 0.1 };

  test("stays where a record that stands refers to them, with the mentions counted anew", () => {
    const { dataset } = held(0.5, withConfidence(unsureName));
    expect(dataset.tables.people).toMatchObject([{ id: "person/ana-salinas", mentionCount: 0 }]);
  });

  test("is in quarantine where none does", () => {
    const { dataset, unsure } = held(
      0.5,
      withConfidence({
        ...unsureName,
        [PART]: 0.1,
        "position/ana-salinas-director": 0.1,
        "statement/lempa-4/1": 0.1,
      }),
    );
    expect(dataset.tables.people).toEqual([]);
    expect(unsure).toContainEqual(
      expect.objectContaining({
        record: "person/ana-salinas",
        reason: "unsure: only mentions that are held back name it",
      }),
    );
  });
});

test.each([0.1, 0.65, 0.75, 0.82, 0.88, 0.96, 1])(
  "what is at least %s sure makes a sound release",
  async (least) => {
    const records = sample();
    const total = Object.values(records.tables).flat().length;
    const { dataset, unsure, problems } = held(least, records);
    expect(problems.map(({ severity }) => severity)).not.toContain("error");
    const wholes = new Set(
      unsure.filter(({ value }) => !value || value.startsWith("{")).map(({ record }) => record),
    );
    expect(Object.values(dataset.tables).flat().length + wholes.size).toBe(total);
    const { problems: found } = await check(filesOf(await releaseOf(dataset)));
    expect(found).toEqual([]);
  },
);
