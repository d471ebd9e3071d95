// Lines of a calendar in columns: "14 June   Open day", "3-4 July: Workshop", each an entry of its own.
import type { Line } from "./line.ts";

const MONTH =
  "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
const DAY = `\\d{1,2}(?:\\s?[-–]\\s?\\d{1,2})? ${MONTH}|${MONTH} \\d{1,2}(?:\\s?[-–]\\s?\\d{1,2})?`;
/** A day, the end of a span of days perhaps and a year, and behind it a wide gap or a mark. */
const DAY_LINE = new RegExp(
  `(?:${DAY})(?:\\s?[-–]\\s?(?:${DAY}))?(?:,? \\d{4})?(?: {2,}|\\t|:\\s| [–|] )(?=\\S)`,
  "y",
);

/** Whether a line begins with a day that is set off from what follows. */
export function beginsWithDay(text: string, { start }: Line): boolean {
  DAY_LINE.lastIndex = start;
  return DAY_LINE.test(text);
}
