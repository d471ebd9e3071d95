// Cells of an XLSX workbook, written and read: texts stay texts, whole days are dates, nothing is a formula.

/** Characters that XML cannot bear, or would alter, and what looks like the way they are written. */
const SPECIAL = /[^\t\n -\ufffd]|_(?=x[0-9A-Fa-f]{4}_)/g;
const MARKUP: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const PLAIN = Object.fromEntries(Object.entries(MARKUP).map(([character, entity]) => [entity, character]));

const numbered = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;

/** A text inside of XML, as Office Open XML has it. */
export const escapeText = (text: string): string =>
  text.replace(SPECIAL, numbered).replace(/[&<>"]/g, (character) => MARKUP[character] ?? character);

export const unescapeText = (xml: string): string =>
  xml
    .replace(/&(?:amp|lt|gt|quot);/g, (entity) => PLAIN[entity] ?? entity)
    .replace(/_x([0-9A-F]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** `A`, `Z`, `AA`: the name of a column, from 0. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

/** Longest text that a cell can hold. */
const LONGEST = 32767;

/** A text that fits a cell; what is longer ends in an ellipsis. */
export const fitting = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).replace(/[\ud800-\udbff]$/, "")}…`;

/** Most rows of a table that gets a sheet: a spreadsheet opens what has more only after minutes, or not at all. */
export const MOST_ROWS = 100_000;

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
/** Before this day workbooks count a day that there never was. */
const FIRST = "1900-03-01";

/** The serial number of a whole day; undefined for any other date. */
export function serialOf(date: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || date < FIRST) return undefined;
  const time = Date.parse(date);
  return Number.isNaN(time) || dayOf((time - EPOCH) / DAY) !== date ? undefined : (time - EPOCH) / DAY;
}

export const dayOf = (serial: number): string => new Date(EPOCH + serial * DAY).toISOString().slice(0, 10);
