// Lines of a calendar in columns: "14 June   Open day", "3-4 July: Workshop", each an entry of its own.
import type { Line } from "./line.ts";

const MONTH =
  "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
/** What joins two days. */
const TO = "(?:\\s?[-–]\\s?| (?:to|and|until) )";
const DAY = `\\d{1,2}(?:${TO}\\d{1,2})? ${MONTH}|${MONTH} \\d{1,2}(?:${TO}\\d{1,2})?`;
const WEEKDAY = "(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?[.,]?";
/**
 * A day, the end of a span of days perhaps and a year, and behind it a wide gap or a mark; or a weekday with its day
 * ("Monday 26"); or a month in a column of its own or before a mark.
 */
const DAY_LINE = new RegExp(
  `(?:(?:(?:${WEEKDAY} )?(?:${DAY})|${WEEKDAY} \\d{1,2}(?:st|nd|rd|th)?)(?:${TO}(?:${DAY}))?(?:,? \\d{4})?(?: {2,}|\\t|:\\s| (?:[–—|-]|--) )|${MONTH}(?: \\d{4})?(?: {3,}|\\t|:\\s| [–—-] ))(?=\\S)`,
  "y",
);

const TOWN =
  "\\p{Lu}[\\p{L}'’.-]+(?: [\\p{L}'’.-]+){0,3}(?:, \\p{Lu}[\\p{L} ]+| \\(\\p{Lu}[\\p{L} ]{1,20}\\))?";
const BESIDE = "(?:,| [–—|·-]) ";
const TOWN_AND_DAY = new RegExp(
  `^(?:${TOWN}${BESIDE}(?:\\p{Lu}\\p{Ll}+day,? )?(?:${DAY})(?:,? \\d{4})?(?: \\((?<agency>\\p{Lu}[^()]{1,48})\\))?|(?:${DAY})(?:,? \\d{4})?${BESIDE}${TOWN})$`,
  "u",
);

/** "Arusha, 16 January", "Oak Ridge, Tennessee, May 3 (Valley Wire)", "16 January | Arusha": a town and a day, an agency perhaps, and nothing else. */
export const isTownAndDay = (text: string): boolean => text.length <= 110 && TOWN_AND_DAY.test(text);

/** Where the agency behind a town and day stands. */
export function agencyBehindDay(text: string): { readonly name: string; readonly start: number } | undefined {
  const name = text.length <= 110 ? TOWN_AND_DAY.exec(text)?.groups?.agency : undefined;
  return name === undefined ? undefined : { name, start: text.length - 1 - name.length };
}

const ONLY_DAY = new RegExp(
  `^(?:\\p{Lu}\\p{Ll}{2,8}day,? )?(?:${DAY})(?:${TO}(?:${DAY}))?(?:,? \\d{4})?$`,
  "u",
);

/** "14 May", "Monday, 3 June", "30 April - 2 May": a day or a span of days, and nothing else. */
export const isOnlyDay = (text: string): boolean => text.length <= 40 && ONLY_DAY.test(text);

/** Whether a line begins with a day that is set off from what follows. */
export function beginsWithDay(text: string, { start }: Pick<Line, "start">): boolean {
  DAY_LINE.lastIndex = start;
  return DAY_LINE.test(text);
}
