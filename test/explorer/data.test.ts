// What the explorer reads is what the tables hold: all rows, all cells, by the code that runs in the browser.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { parse } from "csv-parse/sync";
import { describe, expect, test, vi } from "vitest";
import { groupBy } from "../../pipeline/core/group.ts";
import { fold } from "../../pipeline/core/keys.ts";
import { inMemory } from "../../pipeline/core/scratch.ts";
import { addedTo } from "../../pipeline/export/explorer/added-columns.ts";
import { rowsById } from "../../pipeline/export/explorer/by-id.ts";
import { listedTables } from "../../pipeline/export/explorer/listed.ts";
import type { Dataset } from "../../pipeline/flow.ts";
import type { RecordType } from "../../pipeline/model/record-type.ts";
import { recordTypes, type TableName } from "../../pipeline/model/records.ts";
import type { Row } from "../../pipeline/model/row.ts";
import { datasetOf, releaseOf } from "../export/sample-release.ts";

const OUTPUT = join(import.meta.dirname, "..", "..", "output");
type Files = ReadonlyMap<string, Uint8Array>;
type Cells = Record<string, string>;

function committed(): Files {
  const paths = readdirSync(OUTPUT, { recursive: true, encoding: "utf8", withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.map((path) => [path.slice(OUTPUT.length + 1), readFileSync(path)]));
}

/** The sample with statements whose order is not that of their ids, enough of them for many pieces and pages. */
function grown(): Dataset {
  const dataset = datasetOf();
  const [statement] = dataset.tables.statements;
  const [participation] = dataset.tables.participations;
  if (!statement || !participation) throw new Error("the sample has no statement or no participation");
  const many = Array.from({ length: 4_500 }, (_, at) => at);
  const statements = many.map((at) => ({ ...statement, id: `${statement.id.replace(/\d+$/, "")}${at}` }));
  const participations = many
    .map((at) => ({ ...participation, id: `${participation.id}-${String(at).padStart(5, "0")}` }))
    .map((row, at) => (at % 3 === 0 ? { ...row, role: "host" as const } : row));
  return { ...dataset, tables: { ...dataset.tables, statements, participations } };
}

const textOf = (files: Files, path: string): string => Buffer.from(files.get(path) ?? []).toString("utf8");

/** The browser's own code, with the data of a release. */
async function browserOf(files: Files) {
  vi.resetModules();
  const { register } = await import("../../pipeline/explorer/app/data/store.ts");
  for (const [path] of files)
    if (/^explorer\/data(?:\.js|\/(?!sqlite|graph))/.test(path))
      runInNewContext(textOf(files, path), {
        annals: (key: string, value: unknown) => register(key, structuredClone(value)),
      });
  return {
    records: await import("../../pipeline/explorer/app/data/records.ts"),
    formats: await import("../../pipeline/explorer/app/data/formats.ts"),
    texts: await import("../../pipeline/explorer/app/data/text.ts"),
    search: await import("../../pipeline/explorer/app/data/search.ts"),
  };
}

const typeOf = (table: TableName): RecordType => recordTypes[table] as RecordType;

describe.each([
  ["the committed release", async () => committed()],
  ["the sample", () => releaseOf()],
  ["a release in pieces", () => releaseOf(grown())],
])("%s", async (_, make) => {
  const files = await make();
  const { records, formats, texts, search } = await browserOf(files);
  const parsed = new Map<string, Cells[]>();
  const csv = (table: string): Cells[] => {
    const known = parsed.get(table) ?? parse(textOf(files, `csv/${table}.csv`), { columns: true });
    parsed.set(table, known);
    return known;
  };

  /** The ids of those that refer to a record in one way, read as its page reads them. */
  async function referring(id: string, way: string): Promise<string[]> {
    const [, count = 0, rows = []] =
      (await records.wholeRecord(id))?.links.find(([each]) => each === way) ?? [];
    const found = records.linkedRows(way, rows);
    for (let page = 0; found.length < count; page++) found.push(...(await records.moreLinked(id, way, page)));
    return found.map((row) => String(row.id));
  }

  test.each(listedTables)("%s: whole records are the table, byte for byte", async (table) => {
    const ids = csv(table).map(({ id = "" }) => id);
    const rows = await Promise.all(ids.map(records.wholeRecord));
    const told = formats.csvOf(
      typeOf(table).fields,
      rows.map((record) => record?.row ?? {}),
    );
    expect(told === textOf(files, `csv/${table}.csv`), table).toBe(true);
  });

  test.each(listedTables)("%s: the list has the same rows and cells", async (table) => {
    const ids = csv(table).map(({ id = "" }) => id);
    const listed: Row[] = [];
    for await (const piece of records.listOf(table).all())
      listed.push(...piece.map((cells) => records.asRow(table, cells)));
    expect(listed.map(({ id }) => id)).toEqual([...ids].sort());
    const added = addedTo(table).map(([name]) => name);
    for (const row of listed) {
      const whole = (await records.wholeRecord(String(row.id)))?.row ?? {};
      for (const name of records.columnsOf(table))
        if (!added.includes(name)) expect(row[name], `${row.id} ${name}`).toEqual(whole[name]);
      expect(await records.shortRecord(String(row.id))).toEqual(row);
    }
  });

  test("each record carries the words of its cells, and no others", async () => {
    const evidence = groupBy(csv("evidence"), ({ record }) => record);
    for (const table of listedTables)
      for (const { id = "" } of csv(table)) {
        const expected = groupBy(evidence.get(id) ?? [], ({ field }) => field);
        const told = Array.from(expected.values(), (rows) =>
          rows
            .slice(0, 20)
            .map((each) => [each.field, each.document, Number(each.start), Number(each.end), each.rule]),
        ).flat();
        const all = (await records.wholeRecord(id))?.evidence ?? [];
        expect(
          all.filter(([field]) => field !== "mentionCount"),
          id,
        ).toEqual(told);
      }
  });

  test("what is named in the texts leads to where it is named", async () => {
    for (const [id = "", mentions] of groupBy(csv("mentions"), ({ entity }) => entity)) {
      if (id === "") continue;
      const told = (await records.wholeRecord(id))?.evidence.filter(([field]) => field === "mentionCount");
      const spans = mentions.map((each) => [each.document, Number(each.start), Number(each.end)]);
      expect(
        told?.map(([, ...span]) => span.slice(0, 3)),
        id,
      ).toEqual(spans.slice(0, 20));
    }
  });

  test("each record knows all that refer to it, page by page", async () => {
    for (const table of listedTables) {
      const { fields } = typeOf(table);
      for (const name of Object.keys(fields).filter((each) => fields[each]?.kind === "reference"))
        for (const [id = "", rows] of groupBy(csv(table), (row) => row[name]))
          if (id !== "") {
            const told = await referring(id, `${table}.${name}`);
            expect([...told].sort(), `${id} ${name}`).toEqual(rows.map((row) => row.id).sort());
          }
    }
  });

  test("no record is told of one that does not refer to it", async () => {
    for (const table of listedTables)
      for (const { id = "" } of csv(table))
        for (const [way, count] of (await records.wholeRecord(id))?.links ?? [])
          if (way !== "events.series") {
            const [of, name] = records.wayOf(way);
            expect(
              csv(of).filter((row) => row[name] === id),
              `${id} ${way}`,
            ).toHaveLength(count);
          }
  });

  test("who took part stands in the list of events", async () => {
    const parts = groupBy(csv("participations"), ({ event }) => event);
    for (const { id = "" } of csv("events")) {
      const row = (await records.shortRecord(id)) ?? {};
      const all = parts.get(id) ?? [];
      const unique = (values: (string | undefined)[]) => [...new Set(values)].sort();
      const agents = unique(all.map(({ agent }) => agent));
      const cells = (name: string) => [row[name] ?? []].flat().map(String);
      expect([...cells("bodies"), ...cells("people"), ...cells("parties")].sort()).toEqual(agents);
      expect(cells("roles").sort()).toEqual(unique(all.map(({ role }) => role)));
    }
  });

  test("each record is found by each word of its name, at its place in the list", async () => {
    for (const table of ["people", "organizations", "events"] as const)
      for (const { id, name = "" } of csv(table).slice(0, 40))
        for (const word of fold(name).split(" ")) {
          if (word.length < 2) continue;
          const places = (await search.search(word)).get(table) ?? new Map<number, number>();
          const found = await Promise.all([...places.keys()].map((place) => records.listOf(table).at(place)));
          expect(
            found.map((cells) => cells?.[0]),
            word,
          ).toContain(id);
        }
  });

  test("articles are found by the words of their texts", async () => {
    for (const { id, document = "", start } of csv("articles")) {
      const source = await texts.sourceText(document);
      const from = Number(start);
      const [word = ""] = fold(source?.points.cut({ start: from, end: from + 200 }) ?? "")
        .split(" ")
        .filter((each) => each.length > 3);
      const places = (await search.search(word)).get("articles") ?? new Map<number, number>();
      const found = await Promise.all(
        [...places.keys()].map((place) => records.listOf("articles").at(place)),
      );
      expect(
        found.map((cells) => cells?.[0]),
        word,
      ).toContain(id);
    }
  });

  test("the texts are those of the release, with all mentions", async () => {
    for (const { document = "" } of csv("issues")) {
      const source = await texts.sourceText(document);
      expect(source?.text).toBe(textOf(files, `source/${document}.txt`));
      const mentions = csv("mentions").filter((each) => each.document === document);
      expect(source?.mentions.map(([id]) => id)).toEqual(mentions.map(({ id }) => id));
    }
  });

  test("ids that are no more lead on", async () => {
    for (const { id = "", target } of csv("redirects"))
      expect(await records.redirectOf(id)).toBe(target === "" ? null : target);
    expect(await records.redirectOf("person/nobody-at-all")).toBeUndefined();
  });
});

test("rows are sorted by id also where no memory holds them", async () => {
  const dataset = grown();
  const few = await rowsById(dataset, false, inMemory);
  const many = await rowsById(dataset, true, inMemory);
  for (const table of listedTables) expect([...many.of(table)], table).toEqual([...few.of(table)]);
  many.close();
});
