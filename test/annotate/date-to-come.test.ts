// Days of a calendar lie ahead where its heading says so, in entries of a line and in rows of tables.
import { expect, test } from "vitest";
import { annotate } from "../../pipeline/annotate/annotate.ts";
import { parseText } from "../parse/support.ts";

const HEAD =
  "# The Quay\n\nNo. 5, 10 September 2019\n\n## The harbour\n\nThe harbour was full of boats on Monday, and the fair went on.\n\n";
const dates = (text: string): string[] =>
  annotate(parseText(HEAD + text), () => {}).mentions.flatMap(({ text: words, date }) =>
    words === "15 May" ? [date?.edtf ?? ""] : [],
  );

test.each([
  [
    "## Upcoming events\n\n15 May: Seminar on ice at the Old Mill, with coffee and cake for everybody who comes.",
    "2020-05-15",
  ],
  ["## Upcoming events\n\n| When | What |\n| --- | --- |\n| 15 May | Seminar on ice |", "2020-05-15"],
  ["## Dates to note\n\n15 May     Course on data, led by Ana Ruiz\n16 June    Seminar on ice", "2020-05-15"],
  ["## Dates for your diary\n\n15 May: Course on data, led by Ana Ruiz", "2020-05-15"],
  ["## Dates of the reign\n\nOn 15 May the course was led by Ana Ruiz.", "2019-05-15"],
  ["## Visitors\n\n| When | Who |\n| --- | --- |\n| 15 May | A school from Riga |", "2019-05-15"],
])("%j", (text, expected) => {
  expect(dates(text)).toEqual([expected]);
});

const months = (text: string): string[] =>
  annotate(parseText(HEAD + text), () => {}).mentions.flatMap(({ text: words, date }) =>
    words === "November" ? [date?.edtf ?? ""] : [],
  );

test.each([
  ["## Calendar\n\n14 October   Seminar on ice\nNovember     The Ice Almanac comes out", ["2019-11"]],
  ["## Coming up\n\n- November Ice Almanac comes out\n- The November fair is over", ["2019-11"]],
  ["## Calendar\n\n- November Day is kept by all\n- November is cold", []],
  ["## Visitors\n\n- November Rain sang for us\n- It rained", []],
  ["## Calendar\n\n14 October - seminar on ice, Old\nMill.\nNovember - fair of the mills", ["2019-11"]],
  ["## Calendar\n\n14 October: seminar on ice\nNovember: fair of the mills, Riga", ["2019-11"]],
  ["## Calendar\n\n31 October - 12 November: fair of the mills", []],
])("a month before the name of what is to come: %j", (text, expected) => {
  expect(months(text)).toEqual(expected);
});
