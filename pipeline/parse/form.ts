// How single lines look: rules, headings, list markers, images. One question a function, asked of a line.
import type { Span } from "../core/span.ts";
import type { Line } from "./line.ts";

const RULE_CHARS = "-*_=~—–·•#.+";
const BULLETS = "-*+•‣▪●○◦■□➢➤►▶✓✔–—·»→⇒★☆✦✧❖◆◇▸❯›✱△▲▷◎";
const IMAGE = /^(?:\[)?!\[[^\]\n]{0,500}\]\([^)\n]{0,2000}\)(?:\]\([^)\n]{0,2000}\))?$/;
const IMAGE_TAG = /^<img\b[^<>]{0,2000}>$/i;
const NUMBER =
  /(?:\d{1,3}[.)]|\d{1,2}\.\d{1,2}\.?(?=\s{1,8}(?!(?:MILLION|BILLION|TRILLION|PER|PERCENT|[KMGT]?HZ|KM|CM|MM|KG|[KMGT]W|TONNES|DEGREES|LITRES|METRES|MILES|TIMES|USD|EUR|GBP)\b)\p{Lu}(?:\p{Ll}|\s\p{L}|\p{Lu}[^\p{Ll}\n]{2,120}(?:\n|$)))|(?:X{0,2}(?:I[IVX]|V?I{2,3}|VI)|X[IVX])\.|[IVX]\.(?=\s{1,4}\p{Lu}\S{0,30} \p{Ll}[^.,\n]{2,80}(?:\n|$))|\d{1,2}(?=\s{2,8}(?:\p{Lu}|\d{1,3}(?:ST|ND|RD|TH) )[^\p{Ll}\n]{1,150}[^\p{Ll}\d\s](?:\n|$))|\(\d{1,3}\)|\[\d{1,3}\]|[a-z]\)|\([a-z]\)|\[\^[^\]\s]{1,20}\]:)\s+(?=\S)/uy;
/** What some converters write between pages: `{3}-----------`. */
const PAGE_RULE = /^\{\d{1,4}\}-{10,}$/;
/** `+-----+----+`: between the rows of a table. */
const BORDER = /^\+[-=:+]+\+$/;
/** `- 3 -`: a page number, no list. */
const PAGE_LINE = /^[-–—]\s*\d{1,4}\s*[-–—]$/;
const DELIMITER_ROW = /^\|?[\s:|-]+$/;

/** Three or more of one rule character, spaces between allowed. */
export function isRule(text: string, { start, end }: Line): boolean {
  const char = text.charAt(start);
  if (char === "{") return PAGE_RULE.test(text.slice(start, Math.min(end, start + 200)));
  if (!RULE_CHARS.includes(char)) return false;
  if (char === "+" && end - start < 500 && BORDER.test(text.slice(start, end))) return true;
  let count = 0;
  for (let at = start; at < end; at++) {
    const here = text.charAt(at);
    if (here === char) count++;
    else if (here !== " ") return false;
  }
  return count >= 3;
}

/** Number of `#`s of a Markdown heading, or 0. */
export function headingLevel(text: string, { start, end }: Line): number {
  let at = start;
  while (at < end && text.charAt(at) === "#") at++;
  const level = at - start;
  return level <= 6 && at < end && /[\s*_]/.test(text.charAt(at)) ? level : 0;
}

export const fenceAt = (text: string, { start }: Line): boolean =>
  text.startsWith("```", start) || text.startsWith("~~~", start);

/** A line that holds nothing but an image. */
export function isImage(text: string, { start, end }: Line): boolean {
  if (end - start > 5000) return false;
  const words = text.slice(start, end);
  return IMAGE.test(words) || IMAGE_TAG.test(words);
}

export const isDelimiterRow = (text: string, { start, end }: Line): boolean =>
  end - start < 2000 && text.slice(start, end).includes("-") && DELIMITER_ROW.test(text.slice(start, end));

/** Length of a bullet with the space behind it, or 0. `*Title` is one too, unless the asterisk closes again. */
export function bulletLength(text: string, { start, end }: Line): number {
  const char = text.charAt(start);
  if (text.startsWith("=> ", start) || text.startsWith("-> ", start)) return end > start + 3 ? 3 : 0;
  // A letter for a circle, as typewriters have it: set off by two spaces, which no word is.
  if (char === "o" && text.startsWith("o  ", start)) return lengthOfMarker(text, start, end);
  if (!BULLETS.includes(char)) return 0;
  if (PAGE_LINE.test(text.slice(start, Math.min(end, start + 20)))) return 0;
  const at = start + 1;
  const spaced = lengthOfMarker(text, start, end);
  if (spaced !== 1) return spaced;
  if (char !== "*" || at === end || text.charAt(at) === "*") return "•‣▪●■➢➤►".includes(char) ? 1 : 0;
  const closing = text.indexOf("*", at);
  return closing < 0 || closing >= end ? 1 : 0;
}

/** A character with the space behind it: 1 where there is none, 0 where nothing follows. */
function lengthOfMarker(text: string, start: number, end: number): number {
  let at = start + 1;
  while (at < end && (text.charAt(at) === " " || text.charAt(at) === "\t")) at++;
  return at > start + 1 && at >= end ? 0 : at - start;
}

/** Behind a number: "40 new beds", "5th Harbour Meeting", and neither a month nor a second number of a date. */
const COUNTED =
  /^\d[\d,]*(?:\.\d{1,3})?(?:st|nd|rd|th)?[ -](?!(?:of )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))\p{L}{2}/u;
const LONGEST_COUNTED = 30;

/** Length of a numbered marker (`1.`, `2)`, `(3)`, `[4]`, `5  TITLE`) with the space behind it, or 0. A day of a date is none. */
export function numberLength(text: string, { start, end }: Line): number {
  NUMBER.lastIndex = start;
  const found = NUMBER.exec(text)?.[0] ?? partNumber(text, start, end);
  if (!found || start + found.length >= end) return 0;
  const at = start + found.length;
  const isDate =
    found.trimEnd().endsWith(".") &&
    /\d/.test(text.charAt(at)) &&
    !COUNTED.test(text.slice(at, at + LONGEST_COUNTED));
  return isDate ? 0 : found.length;
}

/** Before an acronym or a figure with its noun, which a sentence's own number may stand before as well ("1.2 GDP points"). */
const PART_NUMBER =
  /\d{1,2}\.\d{1,2}\.?[ \t]{1,8}(?=(?:(?!(?:MILLION|BILLION|TRILLION|[KMGT]?HZ|KM|CM|MM|KG|[KMGT]W|USD|EUR|GBP)\b)\p{Lu}[\p{Lu}\d-]{1,9}|\d{1,4})[’']?s? \p{L}[^\n]{2,120}(?:\n|$))/uy;
const ABOVE_ALONE = /(?:^|\n[ \t\r]*\n[ \t]*|#[ \t]{1,3}|\*\*|__)$/;
const BELOW_ALONE = /^(?:\*\*|__)?[ \t\r#]*(?:$|\n[ \t\r]*(?:\n|$))/;

/** The number of "1.2 ALMA opens", "1.3 410 users at the beam": in a heading, or on a line alone. */
function partNumber(text: string, start: number, end: number): string | undefined {
  PART_NUMBER.lastIndex = start;
  const found = PART_NUMBER.exec(text)?.[0];
  if (found === undefined || /[.,;:]$/.test(text.slice(end - 1, end))) return undefined;
  const above = text.slice(Math.max(0, start - 12), start);
  return ABOVE_ALONE.test(above) && BELOW_ALONE.test(text.slice(end, end + 12)) ? found : undefined;
}

const DECORATIONS = "*=-~+:_<>•";
const MIRRORED: Readonly<Record<string, string>> = { ">": "<", "<": ">" };
const LONGEST_DECORATED = 150;

/** The words of `*** TITLE ***`, `--- Title ---`, `== Title`: a title set off by runs of one mark. */
export function decorated(text: string, { start, end }: Line): Span | undefined {
  const char = text.charAt(start);
  if (char === "[") return bracketed(text, { start, end });
  if (!DECORATIONS.includes(char) || end - start > LONGEST_DECORATED) return undefined;
  if (text.charAt(start + 1) !== char) return spaced(text, { start, end }) ?? framed(text, { start, end });
  let from = start;
  while (from < end && text.charAt(from) === char) from++;
  if (text.charAt(from) !== " ") return undefined;
  while (text.charAt(from) === " ") from++;
  let to = end;
  while (to > from && (text.charAt(to - 1) === char || text.charAt(to - 1) === MIRRORED[char])) to--;
  const closed = end - to >= 2 && text.charAt(to - 1) === " ";
  while (to > from && text.charAt(to - 1) === " ") to--;
  if (to <= from || !(closed || (char === "=" && to === end))) return undefined;
  // "--- 3. CALLERS ---": the number is none of the title's words.
  from += /^\d{1,2}[.)] +(?=\S)/.exec(text.slice(from, Math.min(to, from + 8)))?.[0].length ?? 0;
  return /\p{L}/u.test(text.slice(from, to)) ? { start: from, end: to } : undefined;
}

/** The words of `* * * Title * * *`: marks with spaces between them, as many at each end. */
function spaced(text: string, { start, end }: Pick<Line, "start" | "end">): Span | undefined {
  const found = /^((?:([*=~+-]) ){2,8})(\p{L}[^*=~+\n]{1,80}?)((?: \2){2,8})$/u.exec(text.slice(start, end));
  if (!found || found[1]?.length !== found[4]?.length) return undefined;
  const from = start + (found[1]?.length ?? 0);
  return { start: from, end: from + (found[3]?.length ?? 0) };
}

/** The words of `+ Title +`, `* TITLE *`: one mark at each end, and none between. */
function framed(text: string, { start, end }: Pick<Line, "start" | "end">): Span | undefined {
  const char = text.charAt(start);
  if (!"*=~+".includes(char) || text.charAt(start + 1) !== " ") return undefined;
  if (text.charAt(end - 1) !== char || text.charAt(end - 2) !== " " || end - start < 7) return undefined;
  const inner = { start: start + 2, end: end - 2 };
  const words = text.slice(inner.start, inner.end);
  return words.includes(char) || !/\p{L}/u.test(words) ? undefined : inner;
}

/** The words of `[ NEWS ]`. */
function bracketed(text: string, { start, end }: Pick<Line, "start" | "end">): Span | undefined {
  if (end - start > 60 || text.charAt(start + 1) !== " " || !text.startsWith(" ]", end - 2)) return undefined;
  return { start: start + 2, end: end - 2 };
}

/** A line that is bold from end to end, and no sentence. */
export function wholeStrong(text: string, { start, end }: Line): boolean {
  const mark = text.slice(start, start + 2);
  if ((mark !== "**" && mark !== "__") || end - start < 5 || end - start > 200) return false;
  if (!text.slice(start, end).endsWith(mark)) return false;
  const inner = text.slice(start + 2, end - 2);
  return !inner.includes(mark) && !/[.;,:]$/.test(inner.trimEnd());
}
