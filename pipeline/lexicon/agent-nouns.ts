// Plurals of people by what they do ("forecasters", "potters"), told by their endings.
import { loadTable } from "./table.ts";

const rows = loadTable("agent-nouns");
const wordsOf = (kind: string): string[] =>
  rows.filter((row) => row.kind === kind).flatMap(({ words = "" }) => words.split("|"));
const endings = wordsOf("ending");
const things: ReadonlySet<string> = new Set(wordsOf("thing"));

/** Whether a word in lower case is the plural of people who do something. */
export const isAgentNoun = (word: string): boolean =>
  word.length > 5 && !things.has(word) && endings.some((ending) => word.endsWith(ending));
