// The README's table of figures, which `make score` writes anew.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const README = join(import.meta.dirname, "../../README.md");
const [BEGIN, END] = ["<!-- score:begin -->\n", "<!-- score:end -->"];

/** Measures that the README tells. */
const MEASURES = [
  "article",
  "mention.strict",
  "date value",
  "quantity value",
  "quantity unit",
  "entity B3",
  "position",
  "position organisation",
  "event",
  "core event recall",
  "event date",
  "event place",
  "participant",
  "participant role",
];

/** Writes the table of measures by group into the README. Throws where the README has no place for it. */
export function tellInReadme(
  groups: readonly string[],
  figure: (measure: string, group: string) => string,
): void {
  const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |\n`;
  const table = [
    row(["measure (strict F1 or share, %)", ...groups]),
    row(Array.from({ length: groups.length + 1 }, () => "---")),
    ...MEASURES.map((measure) => row([measure, ...groups.map((group) => figure(measure, group))])),
  ].join("");
  const text = readFileSync(README, "utf8");
  const [from, to] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`README.md has no ${BEGIN.trim()} ... ${END} for the figures`);
  const told = text.slice(0, from + BEGIN.length) + table + text.slice(to);
  if (told !== text) writeFileSync(README, told);
}
