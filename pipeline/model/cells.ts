// How a value stands in a cell of a CSV table, and back: safe in a spreadsheet, and never a letter lost.
import { plainNumber, readPlainNumber } from "../core/numbers.ts";
import { type KindName, kinds } from "./kinds.ts";

/**
 * What a spreadsheet would take for a formula. Such a cell gets one apostrophe before it, unless it is a plain
 * number; a reader takes one apostrophe away where apostrophes stand before one of these characters.
 */
const FORMULA = /^'*[=+\-@\t\r\n]/;
const GUARDED = /^'+[=+\-@\t\r\n]/;
const NUMBER = /^-\d+(?:\.\d+)?$/;

const guard = (text: string): string => (FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text);
const unguard = (text: string): string => (GUARDED.test(text) ? text.slice(1) : text);

/** Texts of a list, with `|` between them; in a text `\` and `|` are written `\\` and `\|`. */
const joinList = (texts: readonly string[]): string =>
  texts.map((text) => text.replace(/[\\|]/g, "\\$&")).join("|");

function splitList(cell: string): string[] {
  const texts = [""];
  for (const [part = ""] of cell.matchAll(/\\[\\|]|\||[^\\|]+|\\/g)) {
    if (part === "|") texts.push("");
    else texts[texts.length - 1] += /^\\[\\|]$/.test(part) ? part.slice(1) : part;
  }
  return texts;
}

/** The text of a cell; empty for what is absent. */
export function writeCell(value: unknown): string {
  if (value === undefined) return "";
  if (typeof value === "number") return plainNumber(value);
  if (typeof value === "boolean") return String(value);
  return guard(Array.isArray(value) ? joinList(value.map(String)) : String(value));
}

/** What a cell of a kind holds; undefined for an empty one. A text that is no value of the kind comes back as it is. */
export function readCell(kind: KindName, cell: string): unknown {
  if (cell === "") return undefined;
  const { rdf, list } = kinds[kind];
  if (/#(?:integer|decimal)$/.test(rdf)) return readPlainNumber(cell) ?? cell;
  if (rdf.endsWith("#boolean")) return cell === "true" ? true : cell === "false" ? false : cell;
  return list ? splitList(unguard(cell)) : unguard(cell);
}

/** True where a spreadsheet could take the cell for a formula. */
export const isHostile = (cell: string): boolean => /^[=+\-@\t\r\n]/.test(cell) && !NUMBER.test(cell);
