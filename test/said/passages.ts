// Reads passages with the statements and relations that they tell, and writes each as a small newsletter.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";

/** What stands around a passage: its issue is of 20 May 2019, a Monday. */
const NEWSLETTER = "# Example News\n\nNo. 5, 20 May 2019\n\n## About this and that\n\n";

/** Who said what by which verb, with the words as they stand in the passage. */
export interface Statement {
  readonly speaker: string;
  readonly verb: string;
  readonly text: string;
}

/** A lasting tie between two names; the date as EDTF, or "". */
export interface Relation {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
  readonly date: string;
}

export interface Passage {
  readonly name: string;
  readonly statements: readonly Statement[];
  readonly relations: readonly Relation[];
}

/**
 * Writes NAME-017.txt for each passage of NAME.said.md into a folder.
 * @returns the passages with what they tell
 * @throws where a line is neither a statement nor a relation nor "- none"
 */
export function writePassages(file: string, folder: string): Passage[] {
  mkdirSync(folder, { recursive: true });
  return readFileSync(file, "utf8")
    .split(/^## /m)
    .slice(1)
    .map((passage) => {
      const [number = "", ...lines] = passage.split("\n");
      const name = `${basename(file, ".said.md")}-${number.trim().padStart(3, "0")}`;
      const told = lines.filter((line) => line.startsWith("- "));
      const text = lines.filter((line) => !line.startsWith("- ")).join("\n");
      writeFileSync(join(folder, `${name}.txt`), `${NEWSLETTER}${text.trim()}\n`);
      return { name, ...recordsOf(told, name) };
    });
}

function recordsOf(lines: readonly string[], where: string): Pick<Passage, "statements" | "relations"> {
  const statements: Statement[] = [];
  const relations: Relation[] = [];
  for (const line of lines) {
    if (line.trim() === "- none") continue;
    const [kind, first = "", second = "", third = "", date = "-"] = line
      .slice(2)
      .split(" | ")
      .map((cell) => cell.trim());
    if (kind === "S" && third !== "") statements.push({ speaker: first, verb: second, text: third });
    else if (kind === "R" && third !== "")
      relations.push({ subject: first, predicate: second, object: third, date: date === "-" ? "" : date });
    else throw new Error(`${where}: "${line}" is no statement and no relation`);
  }
  return { statements, relations };
}
