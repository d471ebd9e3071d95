// Writes the text of a format that is no text: blocks with blank lines between, furniture and pages by their places.
import type { NamedFurniture, Page, SourceMetadata } from "../flow.ts";
import type { DecodedText } from "./reader.ts";

export type FurnitureName = NamedFurniture["kind"];

/** What ends a page in the text. Behind a paragraph that goes on it is a line's end, else it stands between blank lines. */
const PAGE_BREAK = "\f";

export class TextWriter {
  readonly #pieces: string[] = [];
  readonly #furniture: NamedFurniture[] = [];
  readonly #pages: Page[] = [];
  #metadata: SourceMetadata | undefined;
  #length = 0;
  #joint = "";

  /** How long the text is so far. */
  get length(): number {
    return this.#length;
  }

  /** A paragraph, heading, item ...: lines that belong together. `near` puts it directly below the block before. */
  block(text: string, furniture?: FurnitureName, near = false): void {
    if (text === "") return;
    if (this.#length > 0) this.#put(near && this.#joint === "\n\n" ? "\n" : this.#joint);
    const start = this.#length;
    this.#put(text);
    if (furniture) this.#furniture.push({ kind: furniture, start, end: this.#length });
    this.#joint = "\n\n";
  }

  /** Another text below what is written, with its furniture and what is told of it. */
  append({ text, furniture = [], metadata }: DecodedText): void {
    const words = text.trimEnd();
    if (words === "") return;
    this.block(words);
    const start = this.#length - words.length;
    for (const named of furniture)
      this.#furniture.push({ ...named, start: named.start + start, end: named.end + start });
    this.#metadata = { ...this.#metadata, ...metadata };
  }

  /** Begins a page, whose label is what is printed on it or its number. */
  page(label: string, goesOn = false): void {
    if (this.#pages.length > 0) {
      this.#closePage();
      this.#put(goesOn ? `\n${PAGE_BREAK}` : `\n\n${PAGE_BREAK}`);
      this.#joint = "";
    }
    this.#pages.push({ label, start: this.#length, end: this.#length });
  }

  #closePage(): void {
    const page = this.#pages.pop();
    if (page) this.#pages.push({ ...page, end: this.#length });
  }

  #put(text: string): void {
    this.#pieces.push(text);
    this.#length += text.length;
  }

  done(): DecodedText {
    this.#closePage();
    const text = this.#length > 0 ? `${this.#pieces.join("")}\n` : "";
    return {
      text,
      ...(this.#furniture.length > 0 ? { furniture: this.#furniture } : {}),
      ...(this.#pages.length > 0 ? { pages: this.#pages } : {}),
      ...(this.#metadata ? { metadata: this.#metadata } : {}),
    };
  }
}
