// Running text with emphasis as lines of Markdown: what would be read as a mark there is escaped.

/** A stretch of one emphasis. A line feed in it is meant. */
interface Run {
  text: string;
  readonly strong: boolean;
  readonly emphasis: boolean;
}

const MARKS =
  /\\(?=[!-/:-@[-`{-~])|[*`]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|~(?=~)|\^(?=\p{L}{1,4}\^)|\[(?=\^|[^[\]]{0,500}\][([])|<(?=[a-zA-Z/!])|&(?=#?[a-zA-Z0-9]{1,32};)/gu;
/** What begins a heading, a quote, a row or a fence at a line's start. */
const LINE_MARK = /^(?=#{1,6}(?:\s|$)|>|\||~~~|!\[)/;

/** A text whose characters are all meant as they are. */
const escaped = (text: string): string => text.replace(MARKS, "\\$&");

/** A paragraph without any mark. */
export const plainLine = (text: string): string => escaped(text).replace(LINE_MARK, "\\");

const UNIT = /(?<![\p{L}\p{N}])[cdkm]?m$/u;
const RAISED: Readonly<Record<string, string>> = { "2": "²", "3": "³" };

/** Collects the running text of one block. */
export class Inline {
  #runs: Run[] = [];

  get isEmpty(): boolean {
    return this.#runs.every(({ text }) => text.trim() === "");
  }

  /** Adds text in which white space is but space. */
  add(text: string, strong: boolean, emphasis: boolean): void {
    this.#append(text.replace(/[ \t\n\f\r]+/g, " "), strong, emphasis);
  }

  /** Small raised figures: of a unit they are a power, behind a word they refer to a note. */
  addRaised(figures: string, strong: boolean, emphasis: boolean): void {
    const before = this.#runs.at(-1)?.text ?? "";
    const power = UNIT.test(before) ? RAISED[figures] : undefined;
    if (power) this.#append(power, strong, emphasis);
    else if (/[\p{L}.,;:!?"”’)]$/u.test(before)) this.#runs.push({ text: `[^${figures}]`, strong, emphasis });
    else this.add(figures, strong, emphasis);
  }

  /** A line's end that is meant. Two of them end the paragraph. */
  lineEnd(): void {
    this.#append("\n", false, false);
  }

  #append(text: string, strong: boolean, emphasis: boolean): void {
    const last = this.#runs.at(-1);
    const alike = last && last.strong === strong && last.emphasis === emphasis;
    if (alike && !last.text.startsWith("[^")) last.text += text;
    else this.#runs.push({ text, strong, emphasis });
  }

  /** The paragraphs collected, each as its lines, without marks where `plain`; empties the collection. */
  take(plain: boolean): string[][] {
    const paragraphs: string[][] = [[]];
    for (const line of linesOf(this.#runs)) {
      const text = plain
        ? lineOf(line.map((run) => ({ ...run, strong: false, emphasis: false })))
        : lineOf(line);
      if (text !== "") paragraphs.at(-1)?.push(text);
      else if (paragraphs.at(-1)?.length) paragraphs.push([]);
    }
    this.#runs = [];
    return paragraphs.filter((lines) => lines.length > 0);
  }
}

function linesOf(runs: readonly Run[]): Run[][] {
  const lines: Run[][] = [[]];
  for (const run of runs) {
    run.text.split("\n").forEach((text, index) => {
      if (index > 0) lines.push([]);
      if (text !== "") lines.at(-1)?.push({ ...run, text });
    });
  }
  return lines;
}

/** One line, with marks around its words and white space outside of them. */
function lineOf(runs: readonly Run[]): string {
  let line = "";
  for (const { text, mark } of joined(runs)) {
    const words = text.trim();
    const isNote = text.startsWith("[^");
    const written = isNote ? text : `${gap(text, "start")}${mark}${escaped(words)}${mark}${gap(text, "end")}`;
    if (words !== "") line += written;
    else if (text !== "") line += " ";
  }
  return line.replace(/ {2,}/g, " ").trim().replace(LINE_MARK, "\\");
}

const gap = (text: string, side: "start" | "end"): string =>
  (side === "start" ? text.trimStart() : text.trimEnd()).length < text.length ? " " : "";

/** Runs of one mark in one: white space and lone punctuation between two of them belong to both. */
function joined(runs: readonly Run[]): { text: string; mark: string }[] {
  const result: { text: string; mark: string }[] = [];
  for (const { text, strong, emphasis } of runs) {
    const mark = `${strong ? "**" : ""}${emphasis ? "*" : ""}`;
    const last = result.at(-1);
    const isNote = text.startsWith("[^") || last?.text.startsWith("[^");
    if (last && !isNote && (last.mark === mark || text.trim() === "")) last.text += text;
    else result.push({ text, mark: /[\p{L}\p{N}]/u.test(text) && !text.startsWith("[^") ? mark : "" });
  }
  return result;
}
