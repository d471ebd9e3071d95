// The rows of a CSV as texts: those without quotes are cut by hand, which is most of them; all others are the library's.
import { parse } from "csv-parse/sync";

const read = (text: string, delimiter: string): string[][] =>
  parse(text, { record_delimiter: delimiter, relax_column_count: true }) as string[][];

/** Whether a line begins or ends a stretch in quotes that goes over its end. */
function turns(line: string): boolean {
  let quotes = 0;
  for (let at = line.indexOf('"'); at >= 0; at = line.indexOf('"', at + 1)) quotes++;
  return quotes % 2 === 1;
}

/** Rows that are cut, and the text of the others, for which there is an empty one each. */
function cut(text: string, delimiter: string): { readonly rows: string[][]; readonly quoted: string } {
  const rows: string[][] = [];
  const quoted: string[] = [];
  let isOpen = false;
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf(delimiter, start);
    const end = found < 0 ? text.length : found + delimiter.length;
    const line = text.slice(start, found < 0 ? end : found);
    const hasQuotes = line.includes('"');
    if (!isOpen) rows.push(hasQuotes ? [] : line.split(","));
    if (isOpen || hasQuotes) quoted.push(text.slice(start, end));
    if (hasQuotes && turns(line)) isOpen = !isOpen;
    start = end;
  }
  return { rows, quoted: quoted.join("") };
}

/** Rows of any number of cells. Throws, as the library does, where a quote stands where none can. */
export function csvRows(text: string, delimiter = "\r\n"): readonly (readonly string[])[] {
  const { rows, quoted } = cut(text, delimiter);
  try {
    const others = read(quoted, delimiter)[Symbol.iterator]();
    return rows.map((row) => (row.length > 0 ? row : (others.next().value as string[])));
  } catch {
    return read(text, delimiter);
  }
}
