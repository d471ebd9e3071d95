// Reads a bank of passages with the events that they tell, and writes each as a small newsletter with its gold, as the scorer wants it.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Annotation, GoldEvent } from "../score/gold.ts";

/** What stands around a passage: its issue is of 20 May 2019, a Monday. */
const NEWSLETTER = "# Example News\n\nNo. 5, 20 May 2019\n\n## About this and that\n\n";
/** The scorer looks for an event by the text from its words on. */
const SENTENCE = 60;

/** An event line: type | start or start..end | place | core or background | words | role: name; role: name. */
function eventOf(line: string, text: string, where: string): GoldEvent {
  const cells = line
    .slice(2)
    .split(" | ")
    .map((cell) => cell.trim());
  const [type = "", time = "", place = "", weight = "", words = "", participants = ""] = cells;
  if (cells.length !== 6) throw new Error(`${where}: ${cells.length} cells in "${line}", expected six`);
  const at = text.indexOf(words);
  if (at < 0) throw new Error(`${where}: "${words}" does not stand in the passage`);
  const [start, end] = time.split("..");
  return {
    type,
    name: words,
    start: time === "-" ? null : start,
    end: end ?? null,
    place: place === "-" ? null : place,
    article: 0,
    core: weight === "core",
    sentence: text.slice(at, at + SENTENCE),
    participants: participants === "-" ? [] : participants.split("; ").map(participantOf),
  };
}

function participantOf(told: string): { readonly role: string; readonly name: string } {
  const colon = told.indexOf(": ");
  return { role: told.slice(0, colon).trim(), name: told.slice(colon + 2).trim() };
}

/** A passage as a small newsletter, with its gold. */
interface Passage {
  readonly name: string;
  readonly text: string;
  readonly annotation: Annotation;
}

/** The passages of NAME.bank.md. Throws where a line has not six cells, or its words do not stand in the passage. */
function passagesOf(file: string): Passage[] {
  const bank = basename(file, ".bank.md");
  return readFileSync(file, "utf8")
    .split(/^## /m)
    .slice(1)
    .map((passage) => {
      const [number = "", ...lines] = passage.split("\n");
      const name = `${bank}-${number.trim().padStart(3, "0")}`;
      const told = lines.filter((line) => line.startsWith("- ") && line.trim() !== "- none");
      const text = lines
        .filter((line) => !line.startsWith("- "))
        .join("\n")
        .trim();
      const events = told.map((line) => eventOf(line, text, name));
      return { name, text: `${NEWSLETTER}${text}\n`, annotation: { mentions: [], events } };
    });
}

/** The files of the bank, by name. */
export const bankFiles = (): string[] =>
  readdirSync(import.meta.dirname)
    .filter((name) => name.endsWith(".bank.md"))
    .sort()
    .map((name) => join(import.meta.dirname, name));

/** All passages that rules are written by. */
export const passagesForRules = (): Passage[] =>
  bankFiles()
    .filter((file) => basename(file).startsWith("rules-"))
    .flatMap(passagesOf);

/**
 * Writes NAME-017.txt and NAME-017.json for each passage of NAME.bank.md into a folder.
 * @returns the names written, without ending
 * @throws where a line has not six cells, or its words do not stand in the passage
 */
export function writePassages(file: string, folder: string): string[] {
  mkdirSync(folder, { recursive: true });
  return passagesOf(file).map(({ name, text, annotation }) => {
    writeFileSync(join(folder, `${name}.txt`), text);
    const rest = { issue: {}, articles: [], entities: {}, positions: [] };
    writeFileSync(join(folder, `${name}.json`), `${JSON.stringify({ id: name, ...rest, ...annotation })}\n`);
    return name;
  });
}
