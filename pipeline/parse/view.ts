// What a reader sees of a block: its lines joined, marks stripped, cut words whole, every position mapped to the source.

import type { Span } from "../core/span.ts";
import { type TextView, ViewBuilder } from "../core/text-view.ts";
import { isInCapitals, type KeepsHyphen, keepsHyphen } from "./cut-word.ts";
import { type Mark, marksIn } from "./mark.ts";

/** White space that is not a single plain space. */
const IRREGULAR = /\s{2,}|[^\S ]/g;
const HYPHEN_END = /[\p{L}\p{N}]-$/u;
const LOWER_START = /^\p{Ll}/u;
const LETTER_START = /^[\p{L}\p{N}]/u;

/** The view of a block made of stretches of the source (mostly lines), in reading order. */
export function viewOf(
  source: string,
  segments: readonly Span[],
  keeps: KeepsHyphen = keepsHyphen,
  joint = " ",
): TextView {
  const writer = new Writer(source);
  const marks = marksIn(source, segments);
  let next = 0;
  segments.forEach((segment, index) => {
    let at = segment.start;
    for (let mark = marks[next]; mark && mark.start < segment.end; mark = marks[++next]) {
      writer.write(at, mark.start);
      writer.mark(mark);
      at = mark.end;
    }
    const following = segments[index + 1];
    if (following && joint !== " ") {
      writer.write(at, segment.end);
      writer.mark({ start: segment.end, end: following.start, text: joint });
    } else if (following) writeLineEnd(source, writer, at, segment.end, following, keeps);
    else writer.write(at, segment.end);
  });
  return writer.builder.build();
}

/** The rest of a line and what joins it to the next: a space, or nothing behind a hyphen. */
function writeLineEnd(
  source: string,
  writer: Writer,
  at: number,
  end: number,
  following: Span,
  keeps: KeepsHyphen,
): void {
  const tail = source.slice(Math.max(at, end - 40), end);
  const head = source.slice(following.start, Math.min(following.end, following.start + 40));
  if (!HYPHEN_END.test(tail) || !LETTER_START.test(head)) {
    writer.write(at, end);
    writer.space(end, following.start);
    return;
  }
  const first = /(?<![\p{L}\p{N}-])[\p{L}\p{N}-]+(?=-$)/u.exec(tail)?.[0] ?? "";
  const second = /^[\p{L}\p{N}-]+/u.exec(head)?.[0] ?? "";
  const joins = LOWER_START.test(head) || (isInCapitals(first) && isInCapitals(second));
  const whole = joins && !keeps(first, second);
  writer.write(at, whole ? end - 1 : end);
}

/** Copies text into a view with white space collapsed; none at its ends. */
class Writer {
  readonly builder: ViewBuilder;
  readonly #source: string;
  #spaceFrom = -1;
  #spaceTo = -1;

  constructor(source: string) {
    this.#source = source;
    this.builder = new ViewBuilder(source);
  }

  /** White space that is written once something follows. */
  space(from: number, to: number): void {
    if (this.builder.length === 0) return;
    if (this.#spaceFrom < 0) this.#spaceFrom = from;
    this.#spaceTo = to;
  }

  mark(mark: Mark): void {
    if (mark.text === "") return;
    if (mark.text.trim() === "") this.space(mark.start, mark.end);
    else {
      this.#flush();
      this.builder.replace(mark.start, mark.end, mark.text);
    }
  }

  write(start: number, end: number): void {
    let at = start;
    while (at < end && this.#source.charCodeAt(at) === 32) at++;
    if (at > start) this.space(start, at);
    let stop = end;
    while (stop > at && this.#source.charCodeAt(stop - 1) === 32) stop--;
    const from = at;
    const piece = this.#source.slice(from, stop);
    IRREGULAR.lastIndex = 0;
    for (let found = IRREGULAR.exec(piece); found; found = IRREGULAR.exec(piece)) {
      this.#copy(at, from + found.index);
      at = from + IRREGULAR.lastIndex;
      this.space(from + found.index, at);
    }
    this.#copy(at, stop);
    if (stop < end) this.space(stop, end);
  }

  #copy(start: number, end: number): void {
    if (start >= end) return;
    this.#flush();
    this.builder.copy(start, end);
  }

  #flush(): void {
    if (this.#spaceFrom < 0) return;
    const plain = this.#spaceTo - this.#spaceFrom === 1 && this.#source.charAt(this.#spaceFrom) === " ";
    if (plain) this.builder.copy(this.#spaceFrom, this.#spaceTo);
    else this.builder.replace(this.#spaceFrom, this.#spaceTo, " ");
    this.#spaceFrom = -1;
  }
}
