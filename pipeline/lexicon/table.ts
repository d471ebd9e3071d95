// Reads the lexicons: tables of what is known beforehand, as tab-separated files that a linguist can open and extend.
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export type Row = Readonly<Record<string, string>>;

/** The folder of the lexicons, the same from the sources and from the built program. */
function lexiconFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "package.json"))) folder = dirname(folder);
  return join(folder, "pipeline", "lexicon");
}

const folder = lexiconFolder();

/** The text of a file of the lexicon. */
export const readLexicon = (file: string): string => readFileSync(join(folder, file), "utf8");

/**
 * The rows of `pipeline/lexicon/NAME.tsv`: first line the column names, lines that begin with `#` are comments.
 * A missing cell is an empty string. Throws when the file is missing or a row has too many cells: that is our bug.
 */
export function loadTable(name: string): Row[] {
  const lines = readLexicon(`${name}.tsv`).split("\n");
  const content = lines.filter((line) => line !== "" && !line.startsWith("#"));
  const columns = (content.shift() ?? "").split("\t");
  return content.map((line) => {
    const cells = line.split("\t");
    if (cells.length > columns.length) throw new Error(`lexicon ${name}: too many cells in "${line}"`);
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ""]));
  });
}

/** A cell that holds several values, separated by `|`. */
export const listOf = (cell: string | undefined): string[] => (cell ? cell.split("|") : []);
