// Confidences are calibrated after all else is settled: nothing but them changes, and no participation is surer than its event.
import { describe, expect, test } from "vitest";
import { Calibration } from "../../pipeline/lexicon/calibration.ts";
import { weighedTables } from "../../pipeline/model/decisive.ts";
import { weigh } from "../../pipeline/resolve/weigh.ts";
import { paper, resolved } from "./paper.ts";

const records = resolved([
  paper("tema.txt")
    .article("Port of Tema opens a school", "2019-05-02")
    .say("Kofi Mensah, Director of the Port of Tema, opened the Harbour School on 30 April 2019.")
    .person("Kofi Mensah")
    .body("Port of Tema")
    .post("Kofi Mensah", "Director", { body: "Port of Tema" })
    .event("Launch", "Harbour School", { parts: { "Kofi Mensah": "participant" } }),
]);
const observed = new Calibration([
  { table: "events", rule: "test", right: 6, wrong: 2, stated: 0.8 },
  { table: "participations", rule: "test", right: 8, wrong: 0, stated: 0.8 },
  { table: "mentions", rule: "person-test", right: 0, wrong: 40, stated: 0.9 },
]);
const weighed = weigh({ records, calibration: observed }, () => {});

describe("weighing", () => {
  test("changes confidences alone", () => {
    const bare = ({ tables }: typeof records) =>
      Object.values(tables).map((rows) =>
        rows.map((row) => ({ ...row, ...("confidence" in row ? { confidence: 0 } : {}) })),
      );
    expect(bare(weighed)).toEqual(bare(records));
    expect(weighed.evidence).toEqual(records.evidence);
    expect(weighed.tables.positions).toEqual(records.tables.positions);
  });

  test("goes by the rule that made the record", () => {
    const [person, body] = weighed.tables.mentions;
    expect(person?.confidence).toBeLessThan(0.1);
    expect(body?.confidence).toBeLessThan(0.1 + (records.tables.mentions[1]?.confidence ?? 0));
    expect(person?.confidence).not.toBe(body?.confidence);
  });

  test("makes no participation surer than its event", () => {
    const [event] = weighed.tables.events;
    const [part] = weighed.tables.participations;
    expect(part?.confidence).toBeLessThan(event?.confidence ?? 0);
    expect(part?.confidence).toBeGreaterThan(0.5);
  });

  test("uses the calibration of the program where none is handed in", () => {
    const { tables } = weigh({ records }, () => {});
    for (const table of weighedTables)
      for (const { confidence } of tables[table]) {
        expect(confidence).toBeGreaterThan(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }
    expect(tables.events).not.toEqual(records.tables.events);
  });
});
