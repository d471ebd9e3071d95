// What the kinds of value accept and refuse.
import { expect, test } from "vitest";
import { type KindName, kinds } from "../../pipeline/model/kinds.ts";

const cases: [KindName, unknown, boolean][] = [
  ["date", "2016-06-05", true],
  ["date", "2016-13", false],
  ["date", "2016-21", true],
  ["date", "199X", true],
  ["date", "../..", false],
  ["date", "../2020", true],
  ["date", "2002/..", true],
  ["date", "2016-10-09/2016-10-15", true],
  ["date", "5 June 2016", false],
  ["date", "2016-6-5", false],
  ["id", "person/wan-gang", true],
  ["id", "Person/wan-gang", false],
  ["id", "person/../x", false],
  ["id", "person", false],
  ["share", 1, true],
  ["share", 1.01, false],
  ["latitude", -91, false],
  ["count", -1, false],
  ["count", 1.5, false],
  ["wikidata", "Q0", false],
  ["ror", "02mhbdp94", true],
  ["ror", "12mhbdp94", false],
  ["texts", [], false],
  ["texts", [""], false],
  ["text", "", false],
  ["country", "CHN", false],
];

test.each(cases)("%s %j: %s", (kind, value, fits) => {
  expect(kinds[kind].schema.safeParse(value).success).toBe(fits);
});
