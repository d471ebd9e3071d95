// How the lines of a masthead look: the issue's number, the series' name, the publisher.
import { dateIn } from "./date.ts";

const NUMBER_WORD = "(?:no|nr|№|n[º°]|num(?:ber)?|número|numéro|núm|nummer|issue|iss|edition|ausgabe|heft|#)";
const NUMBER = new RegExp(
  `(?:^|[^\\p{L}])${NUMBER_WORD}\\s?[.:|]?\\s?[#:]?\\s?(?:\\((?=\\d{1,4}\\)))?(\\d{1,4}(?:[/-]\\d{1,4}|\\s?/\\s?(?:19|20)\\d\\d| \\((?!(?:19|20)\\d\\d)\\d{1,4}\\))?(?:[a-z](?![\\p{L}]))?)(?![\\p{L}\\d])`,
  "iu",
);
const VOLUME =
  /(?:^|[^\p{L}])(?:vol(?:ume)?|jahrgang|année|año)\s?\.?\s?([\dIVXLC]{1,5})(?:\s?[(:]\s?(\d{1,4})\)?)?/iu;
const NUMBER_OF_YEAR = /(?<![\d/.-])(\d{1,3}\s?\/\s?(?:19|20)\d\d|(?:19|20)\d\d\s?\/\s?\d{1,2})(?![\d/.-])/;
const ORDINAL = /(?:^|\s)(\d{1,4})(?:st|nd|rd|th)\s+(?:issue|edition|number)\b/i;
const BEHIND_NAME =
  /\b(?:newsletter|bulletin|letter|news|digest|gazette|review)\s+(\d{1,3})(?=$|\s*[,|·•–—(-])/i;
const SERIES_WORD =
  /(?:newsletter|\bbulletin|\bnews\b|\bletter\b|\bgazette\b|\bdigest\b|\bherald\b|\bcourier\b|\bmonitor\b|\bjournal\b|\bmagazine\b|\bchronicle\b|\brecord of the\b|\bupdate\b|\bdispatch(?:es)?\b|\bpulse\b|\bbrief(?:ing|s)?\b|\breview\b|\bobserver\b|\bmessenger\b|\btimes\b|\bboletín|\bboletim|\brundbrief|\bmitteilungen|\bnoticias|\bnouvelles|\blettre\b|\bquarterly\b|\bmonthly\b|\bfortnightly\b|\bcircular\b|\bcommuniqué\b|\bgaceta\b|\bgazeta\b|\bcarta\b|\binfolettre\b|\bkurier\b)/iu;

export interface FoundNumber {
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
}

/** "No. XVII": a Roman number in capitals. */
const ROMAN =
  /(?:^|[^\p{L}])(?:N(?:[OoRr]\.|[º°])|NUMBER|Number|ISSUE|Issue)\s?:?\s?(?=[IVXLC])(C?(?:XC|XL|L?X{0,4})(?:I[XV]|V?I{0,4}))(?![\p{L}\d])/u;

/** The number of an issue as printed: "23" of "No. 23", "2" of "Volume 5, Issue 2", "3/2013", "6 (58)": the sixth of its year, the 58th in all. */
export function numberIn(text: string): FoundNumber | undefined {
  for (const [pattern, rule] of [
    [NUMBER, "number-word"],
    [ROMAN, "roman-number"],
    [ORDINAL, "ordinal-issue"],
    [NUMBER_OF_YEAR, "number-of-year"],
    [BEHIND_NAME, "number-behind-name"],
    [VOLUME, "volume"],
  ] as const) {
    const found = pattern.exec(text);
    const value = found?.[2] ?? found?.[1];
    if (!found || value === undefined) continue;
    const start = found.index + found[0].lastIndexOf(value);
    return { value: value.replace(/\s(?!\()/g, ""), start, end: start + value.length, rule };
  }
  return undefined;
}

const NUMBER_LABEL = new RegExp(`^${NUMBER_WORD}\\s?[.:|]?$`, "iu");
const NUMBER_ALONE = /^[|:]?\s?(\d{1,4})(?=$|\s?\|)/;

/** Whether a cell of a table names the number that stands in the next. */
export const isNumberLabel = (text: string): boolean => text.length < 12 && NUMBER_LABEL.test(text);

/** The number at the head of a cell behind such a label. */
export function numberAlone(text: string): FoundNumber | undefined {
  const value = NUMBER_ALONE.exec(text)?.[1];
  if (value === undefined) return undefined;
  const start = text.indexOf(value);
  return { value, start, end: start + value.length, rule: "number-cell" };
}

/** "17 | May 2018": a number alone beside the date. */
export function numberBesideDate(text: string): FoundNumber | undefined {
  const found = BESIDE_DATE.exec(text);
  if (!found?.[1] || text.length > LONGEST_BESIDE_DATE) return undefined;
  const rest = text.slice(found[0].length);
  const dated = dateIn(rest);
  if (dated?.start !== 0 || dated.end !== rest.trimEnd().length) return undefined;
  const start = text.indexOf(found[1]);
  return { value: found[1], start, end: start + found[1].length, rule: "number-beside-date" };
}

const BESIDE_DATE = /^#?(\d{1,3})\s{0,4}[|·•–—]\s{0,4}(?=\S)/u;
const LONGEST_BESIDE_DATE = 50;

/** A short line that tells number or volume of an issue. */
export const isIssueLine = (text: string): boolean =>
  text.length <= 160 &&
  (ISSUE_NUMBERS.some((pattern) => pattern.test(text)) || numberBesideDate(text) !== undefined) &&
  !/[.!?]\s+\p{Lu}\p{Ll}+\s\p{Ll}/u.test(text.replace(/\b\p{L}{1,3}\./gu, ""));

const ISSUE_NUMBERS = [NUMBER, VOLUME, NUMBER_OF_YEAR, ORDINAL, ROMAN];

/** A name that newsletters bear. */
export const isSeriesName = (text: string): boolean =>
  text.length <= 90 && SERIES_WORD.test(text) && !isSectionName(text);

/** Headings of sections that could be taken for a newsletter's name. */
export const isSectionName = (text: string): boolean => SECTION_NAME.test(text);

const SECTION_NAME =
  /^(?:latest |recent |other |short |our |general |top )?(?:news|events?|articles|features|stories|updates?|reviews?|briefs?|in brief|news in brief|news and events|news & events|announcements|highlights|reports|interviews?|publications)$/i;
