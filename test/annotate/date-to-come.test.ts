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
  ["## Visitors\n\n| When | Who |\n| --- | --- |\n| 15 May | A school from Riga |", "2019-05-15"],
])("%j", (text, expected) => {
  expect(dates(text)).toEqual([expected]);
});
