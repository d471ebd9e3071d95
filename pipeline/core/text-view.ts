// A text as a reader sees it (marks stripped, lines joined), of which every position maps back to the source.
import { copied } from "./copied.ts";
import { type Span, span } from "./span.ts";

/** One stretch of a view: either copied from the source (equal text there), or standing for source text it replaces. */
interface Piece {
  readonly viewStart: number;
  readonly viewEnd: number;
  readonly sourceStart: number;
  readonly sourceEnd: number;
}

export interface TextView {
  /** What a reader sees. */
  readonly text: string;
  /** The whole stretch of the source that the view was made of. */
  readonly span: Span;
  /** The source span of the view's characters [start, end): from where the first stands to where the last ends. */
  readonly toSource: (start: number, end: number) => Span;
}

/** Puts a view together from pieces of one source, in reading order. Pieces must not overlap or go back. */
export class ViewBuilder {
  readonly #source: string;
  readonly #pieces: Piece[] = [];
  #text = "";
  #end = 0;

  constructor(source: string) {
    this.#source = source;
  }

  get length(): number {
    return this.#text.length;
  }

  get text(): string {
    return this.#text;
  }

  /** Adds the source's characters [start, end) as they are. */
  copy(start: number, end: number): this {
    return start < end ? this.#add(this.#source.slice(start, end), start, end, true) : this;
  }

  /** Adds a text that stands for the source's [start, end): a space for a line break, `é` for `&eacute;`. */
  replace(start: number, end: number, text: string): this {
    return text === "" ? this : this.#add(text, start, end, false);
  }

  #add(text: string, start: number, end: number, copied: boolean): this {
    if (start < this.#end || end < start)
      throw new RangeError(`view piece [${start}, ${end}) goes back behind ${this.#end}`);
    const viewStart = this.#text.length;
    const last = this.#pieces.at(-1);
    if (copied && last && last.sourceEnd === start && isCopy(last)) {
      this.#pieces[this.#pieces.length - 1] = { ...last, viewEnd: viewStart + text.length, sourceEnd: end };
    } else {
      this.#pieces.push({ viewStart, viewEnd: viewStart + text.length, sourceStart: start, sourceEnd: end });
    }
    this.#text += text;
    this.#end = end;
    return this;
  }

  build(): TextView {
    const pieces = this.#pieces;
    const first = pieces[0];
    const last = pieces.at(-1);
    return {
      text: copied(this.#text),
      span: first && last ? span(first.sourceStart, last.sourceEnd) : span(0, 0),
      toSource: (start, end) => toSource(pieces, start, end),
    };
  }
}

/** A piece that is as long as its source is taken character by character: a copy, or one character for another. */
const isCopy = (piece: Piece): boolean =>
  piece.viewEnd - piece.viewStart === piece.sourceEnd - piece.sourceStart;

function toSource(pieces: readonly Piece[], start: number, end: number): Span {
  if (end < start) throw new RangeError(`view span [${start}, ${end}) ends before it starts`);
  const first = pieceAt(pieces, start);
  if (!first) return span(0, 0);
  const from = isCopy(first) ? first.sourceStart + (start - first.viewStart) : first.sourceStart;
  if (end === start) return span(from, from);
  const last = pieceAt(pieces, end - 1) ?? first;
  const to = isCopy(last) ? last.sourceStart + (end - last.viewStart) : last.sourceEnd;
  return span(from, to);
}

/** The piece that holds a view offset, or the last one for an offset at the very end. */
function pieceAt(pieces: readonly Piece[], offset: number): Piece | undefined {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle] as Piece).viewEnd <= offset) low = middle + 1;
    else high = middle;
  }
  return pieces[low];
}

/** The view of a stretch of source as it stands. */
export const plainView = (source: string, { start, end }: Span): TextView =>
  new ViewBuilder(source).copy(start, end).build();
