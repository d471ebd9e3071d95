// What a list shows stands in its address, and facets count what they let through.
import fc from "fast-check";
import { expect, test } from "vitest";
import { columnsOf, type ShortRow } from "../../pipeline/explorer/app/data/records.ts";
import {
  FACETS,
  facetValues,
  parametersOf,
  type Selection,
  selected,
  selectionOf,
  testsOf,
  toggled,
} from "../../pipeline/explorer/app/data/selection.ts";
import { hashOf, routeOf } from "../../pipeline/explorer/app/route.ts";
import type { TableName } from "../../pipeline/model/records.ts";

const columns = columnsOf("events");
const anySelection: fc.Arbitrary<Selection> = fc.record({
  words: fc.string({ minLength: 1 }),
  sort: fc.constantFrom("name", "-name", "-startDate", "confidence"),
  columns: fc.subarray([...columns], { minLength: 1 }),
  filters: fc
    .dictionary(
      fc.constantFrom("type", "bodies", "roles", "startDate"),
      fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 3 }),
    )
    .map((filters) => new Map(Object.entries(filters))),
});

test("an address gives back the selection that it was made of", () => {
  fc.assert(
    fc.property(anySelection, (selection) => {
      const route = routeOf(hashOf("browse/events", parametersOf("events", selection)));
      expect(selectionOf("events", route?.parameters ?? new URLSearchParams())).toEqual(selection);
    }),
  );
});

/** An event with some cells, by their columns. */
const event = (cells: Record<string, unknown>): ShortRow => columns.map((name) => cells[name] ?? null);
const rows: readonly ShortRow[] = [
  event({
    id: "event/a",
    type: "Meeting",
    startDate: "2016-06-05",
    bodies: ["organization/x", "organization/y"],
    roles: ["host"],
    confidence: 0.94,
  }),
  event({
    id: "event/b",
    type: "Visit",
    startDate: "2016",
    bodies: ["organization/y"],
    roles: ["host", "guest"],
    confidence: 1,
  }),
  event({ id: "event/c", type: "Visit", roles: [], confidence: 0.81 }),
];

const none = selectionOf("events", new URLSearchParams());
const shown = (selection: Selection): unknown[] =>
  selected("events", rows, selection, testsOf("events", selection, undefined), undefined).map(
    (place) => rows[place]?.[0],
  );

test("a value of a facet lets through what it counts", () => {
  for (const name of FACETS.events ?? []) {
    const at = columns.indexOf(name);
    expect(at, name).toBeGreaterThanOrEqual(0);
    for (const value of new Set(rows.flatMap((row) => facetValues("events", name, row[at])))) {
      const counted = rows.filter((row) => facetValues("events", name, row[at]).includes(value));
      expect(shown(toggled(none, name, value)).sort(), `${name} ${value}`).toEqual(counted.map(([id]) => id));
    }
  }
});

test("values of one facet add, of several narrow; twice is none", () => {
  const y = toggled(none, "bodies", "organization/y");
  expect(shown(y)).toEqual(["event/a", "event/b"]);
  expect(shown(toggled(y, "bodies", "organization/x"))).toEqual(["event/a", "event/b"]);
  expect(shown(toggled(y, "roles", "guest"))).toEqual(["event/b"]);
  expect(toggled(y, "bodies", "organization/y")).toEqual(none);
});

test("the newest come first, those without a date last, also forward", () => {
  expect(shown(none)).toEqual(["event/a", "event/b", "event/c"]);
  expect(shown({ ...none, sort: "startDate" })).toEqual(["event/b", "event/a", "event/c"]);
});

test("every facet is a column of its table", () => {
  for (const [table, names] of Object.entries(FACETS))
    for (const name of names) expect(columnsOf(table as TableName), `${table} ${name}`).toContain(name);
});
