// What a visitor of a page writes: headings, paragraphs, items, rows, quotes; navigation and footers by their names.
import {
  furnitureOf,
  headingLevel,
  isBlock,
  isDataTable,
  isEmphasis,
  isStrong,
  isUnseen,
} from "./html-kinds.ts";
import { attribute, type Element, type Visitor } from "./html-tree.ts";
import { Inline } from "./inline.ts";
import type { DecodedText } from "./reader.ts";
import { type FurnitureName, TextWriter } from "./text-writer.ts";

/** What holds for all that is inside an element. */
interface State {
  readonly element: Element | undefined;
  readonly strong: boolean;
  readonly emphasis: boolean;
  readonly raised: boolean;
  readonly preformatted: boolean;
  readonly quoted: boolean;
  readonly inArticle: boolean;
  readonly level: number;
  readonly furniture: FurnitureName | undefined;
  /** Of a table that is read row by row. */
  readonly row: boolean;
  /** Of a list: its next number, or 0 for bullets. */
  number: number;
}

const OUTSIDE: State = {
  element: undefined,
  strong: false,
  emphasis: false,
  raised: false,
  preformatted: false,
  quoted: false,
  inArticle: false,
  level: 0,
  furniture: undefined,
  row: false,
  number: 0,
};

export class HtmlWriter implements Visitor {
  readonly #out = new TextWriter();
  readonly #states: State[] = [OUTSIDE];
  #inline = new Inline();
  #raw = "";
  #images: string[] = [];
  #cells: string[] | undefined;
  #marker = "";
  #language: string | undefined;
  /** Whether the block before is an item or a row, below which the next one stands without a blank line. */
  #last: "item" | "row" | undefined;

  get #state(): State {
    return this.#states.at(-1) ?? OUTSIDE;
  }

  enter(element: Element): boolean {
    const outer = this.#state;
    if (element.tagName === "html") this.#language = attribute(element, "lang");
    if (isUnseen(element)) return false;
    const inner = within(outer, element);
    if (isBlock(element) && !(inner.row && outer.row)) this.#flush();
    else if (inner.row && CELL_PARTS.has(element.tagName)) this.#inline.add(" ", false, false);
    this.#states.push(inner);
    this.#begin(element, outer);
    return true;
  }

  #begin(element: Element, outer: State): void {
    switch (element.tagName) {
      case "br":
        if (outer.preformatted) this.#raw += "\n";
        else if (outer.row) this.#inline.add(" ", false, false);
        else this.#inline.lineEnd();
        break;
      case "hr":
        this.#write("---");
        break;
      case "img":
        this.#seeImage(element);
        break;
      case "li":
        this.#marker = outer.number > 0 ? `${outer.number++}. ` : "- ";
        break;
      case "tr":
        if (outer.row) this.#cells = [];
    }
  }

  leave(element: Element): void {
    const { row } = this.#state;
    const { tagName } = element;
    if (row && tagName === "tr") this.#writeRow();
    else if (row && (tagName === "td" || tagName === "th"))
      this.#cells?.push(this.#inline.take(true).flat().join(" "));
    else if (isBlock(element) && (!row || tagName === "caption")) this.#flush();
    if (tagName === "li") this.#marker = "";
    this.#states.pop();
  }

  text(words: string): void {
    const { preformatted, raised, strong, emphasis } = this.#state;
    if (preformatted) this.#raw += words;
    else if (raised && /^\d{1,3}$/.test(words.trim())) this.#inline.addRaised(words.trim(), strong, emphasis);
    else this.#inline.add(words, strong, emphasis);
  }

  #seeImage(element: Element): void {
    const words = attribute(element, "alt")
      ?.replace(/[\s[\]]+/g, " ")
      .trim();
    if (words) this.#images.push(`![${words.slice(0, 500)}]()`);
  }

  /** Ends the block at hand. */
  #flush(): void {
    const { level, quoted, furniture } = this.#state;
    for (const lines of this.#inline.take(level > 0 || furniture !== undefined)) {
      if (level > 0) this.#write(`${"#".repeat(level)} ${lines.join(" ")}`);
      else {
        const text = this.#marker + lines.join("\n");
        this.#write(quoted ? text.replace(/^/gm, "> ") : text, this.#marker === "" ? undefined : "item");
      }
      this.#marker = "";
    }
    for (const lines of this.#raw.split(/\n(?:[ \t]*\n)+/)) this.#write(lines.replace(/^\n+/, "").trimEnd());
    this.#raw = "";
    for (const image of this.#images) this.#write(image);
    this.#images = [];
  }

  /** Items and rows stand directly below their like, all else behind a blank line. */
  #write(text: string, kind?: "item" | "row"): void {
    if (text === "") return;
    this.#out.block(text, this.#state.furniture, kind !== undefined && kind === this.#last);
    this.#last = kind;
  }

  #writeRow(): void {
    const cells = (this.#cells ?? []).map((cell) => cell.replaceAll("|", "¦"));
    if (cells.some((cell) => cell !== "")) this.#write(`| ${cells.join(" | ")} |`, "row");
    this.#cells = undefined;
  }

  done(): DecodedText {
    this.#flush();
    const language = this.#language?.trim();
    const isTag = language !== undefined && /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/.test(language);
    return { ...this.#out.done(), ...(isTag ? { metadata: { language } } : {}) };
  }
}

/** Blocks within a cell: between two of them stands a space. */
const CELL_PARTS = new Set(["p", "li", "ul", "ol"]);

/** What holds within an element, by what holds around it. */
function within(outer: State, element: Element): State {
  const { tagName } = element;
  const isTable = tagName === "table" && isDataTable(element);
  return {
    element,
    strong: outer.strong || isStrong(element),
    emphasis: outer.emphasis || isEmphasis(element),
    raised: outer.raised || tagName === "sup",
    preformatted: outer.preformatted || tagName === "pre",
    quoted: outer.quoted || tagName === "blockquote",
    inArticle: outer.inArticle || tagName === "article" || tagName === "main",
    level: headingLevel(element) || outer.level,
    furniture: outer.furniture ?? furnitureOf(element, outer.inArticle),
    row: outer.row || isTable,
    number: tagName === "ol" ? startOf(element) : 0,
  };
}

const startOf = (list: Element): number => {
  const start = Number(attribute(list, "start") ?? 1);
  return Number.isInteger(start) && start > 0 ? start : 1;
};
