// Finds the marks in a stretch of text that a reader does not see (emphasis, links, tags, entities), pair by pair.
import { decodeHTML } from "entities";
import type { Span } from "../core/span.ts";
import { isLetterspaced, spacesInWords } from "./letterspaced.ts";

/** A stretch of the source that a reader sees as another text, or not at all. */
export interface Mark extends Span {
  readonly text: string;
}

const SPECIAL = /[*_`~^[\]<&\\!\u00ad\u200b\u2060\ufb00-\ufb06]|- (?<=\p{L}- )(?=\p{Lu})/gu;
/** One sign for letters that are set together: PDFs keep them so. */
const LIGATURE = /[\ufb00-\ufb06]/;
const TAG = /<(?:\/?[a-zA-Z][a-zA-Z0-9]{0,12}(?:\s[^<>]{0,500})?\/?|!--[^>]{0,500}--)>/y;
const AUTOLINK = /<((?:https?|ftp|mailto):[^<>\s]{1,1000}|[^<>\s@]{1,100}@[^<>\s@]{1,200})>/y;
const ENTITY = /&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});/y;
const TARGET =
  /\((?:[^()\n]{0,2000}|[^()\n]{0,500}\([^()\n]{0,200}\)[^()\n]{0,500})\)|\[[^[\]\n]{0,200}\]|\{[.#][^{}\n]{0,100}\}/y;
const FOOTNOTE_REFERENCE = /\[\^[^\]\s]{1,40}\](?!:)/y;
/** Small raised letters, as some converters write them: "7^th^". */
const RAISED = /\^(\p{L}{1,4})\^/uy;
const BREAKING_TAG = /^<(?:br|p|div|li|td|th|tr)\b/i;
const ASCII_PUNCTUATION = /[!-/:-@[-`{-~]/;
const WORD = /[\p{L}\p{N}]/u;

interface Delimiter {
  readonly at: number;
  length: number;
  readonly char: string;
}

/** What has been met and may still be closed. */
interface Open {
  readonly delimiters: Map<string, Delimiter[]>;
  readonly brackets: number[];
  readonly marks: Mark[];
}

const matchAt = (pattern: RegExp, text: string, at: number): string | undefined => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
};

/** The marks in the source's stretches (the lines of one block), sorted, without overlap. */
export function marksIn(source: string, segments: readonly Span[]): Mark[] {
  const open: Open = { delimiters: new Map(), brackets: [], marks: [] };
  for (const { start, end } of segments) {
    // Searched in a slice: the whole source would be scanned again and again for the next mark.
    const piece = source.slice(start, end);
    if (isLetterspaced(source, { start, end }))
      for (const space of spacesInWords(source, { start, end })) open.marks.push({ ...space, text: "" });
    SPECIAL.lastIndex = 0;
    for (let found = SPECIAL.exec(piece); found; found = SPECIAL.exec(piece)) {
      const at = start + found.index;
      SPECIAL.lastIndex = Math.max(at + 1, take(source, at, end, open)) - start;
    }
  }
  return sorted(open.marks);
}

/** Marks come in order but for the openers of pairs, and a pair may hold others. */
function sorted(marks: Mark[]): Mark[] {
  marks.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Mark[] = [];
  let end = 0;
  for (const mark of marks) {
    if (mark.start < end) continue;
    kept.push(mark);
    end = mark.end;
  }
  return kept;
}

/** Treats one special character; says where to go on. */
function take(source: string, at: number, end: number, open: Open): number {
  const hide = (until: number, text = ""): number => {
    open.marks.push({ start: at, end: until, text });
    return until;
  };
  const char = source.charAt(at);
  switch (char) {
    case "-":
      open.marks.push({ start: at + 1, end: at + 2, text: "" });
      return at + 2;
    case "<": {
      const link = matchAt(AUTOLINK, source, at);
      if (link) {
        hide(at + 1);
        open.marks.push({ start: at + link.length - 1, end: at + link.length, text: "" });
        return at + link.length;
      }
      const tag = matchAt(TAG, source, at);
      return tag ? hide(at + tag.length, BREAKING_TAG.test(tag) ? " " : "") : at + 1;
    }
    case "&": {
      const entity = matchAt(ENTITY, source, at);
      const decoded = entity && decodeHTML(entity);
      return entity && decoded !== entity ? hide(at + entity.length, decoded) : at + 1;
    }
    case "\\":
      // A line's end that a converter keeps.
      if (at + 1 === end) return hide(end);
      return at + 1 < end && ASCII_PUNCTUATION.test(source.charAt(at + 1)) ? hide(at + 1) + 1 : at + 1;
    case "[": {
      const reference = matchAt(FOOTNOTE_REFERENCE, source, at);
      if (reference) return hide(at + reference.length);
      open.brackets.push(at);
      return at + 1;
    }
    case "]":
      return closeBracket(source, at, open);
    case "^": {
      const raised = matchAt(RAISED, source, at);
      if (!raised) return at + 1;
      open.marks.push({ start: at + raised.length - 1, end: at + raised.length, text: "" });
      hide(at + 1);
      return at + raised.length;
    }
    case "!":
      return at + 1;
    case "\u00ad":
    case "\u200b":
    case "\u2060":
      return hide(at + 1);
    default:
      if (LIGATURE.test(char)) return hide(at + 1, char.normalize("NFKC"));
      return delimiter(source, at, end, char, open);
  }
}

/** `[text](target)` and `[text]{.underline}` leave their text, `![text](target)` nothing; a bracket without a target stays. */
function closeBracket(source: string, at: number, open: Open): number {
  const from = open.brackets.pop();
  if (from === undefined) return at + 1;
  const target = matchAt(TARGET, source, at + 1);
  if (!target) return at + 1;
  const until = at + 1 + target.length;
  if (source.charAt(from - 1) === "!") open.marks.push({ start: from - 1, end: until, text: "" });
  else open.marks.push({ start: from, end: from + 1, text: "" }, { start: at, end: until, text: "" });
  return until;
}

/** A run of `*`, `_`, `` ` `` or `~~`: closes an open one of its kind, or opens. What is never closed is seen. */
function delimiter(source: string, at: number, end: number, char: string, open: Open): number {
  let until = at + 1;
  while (until < end && source.charAt(until) === char) until++;
  const length = until - at;
  if (char === "~" && length !== 2) return until;
  const before = source.charAt(at - 1);
  const after = until < end ? source.charAt(until) : " ";
  const inside = char === "_" && WORD.test(before) && WORD.test(after);
  if (inside) return until;
  const stack = open.delimiters.get(char) ?? [];
  open.delimiters.set(char, stack);
  const left = pair(stack, at, length, /\S/.test(before), open.marks);
  if (left > 0 && /\S/.test(after)) stack.push({ at: until - left, length: left, char });
  return until;
}

/** Pairs as much of a run as openers stand ready; says how much is left over. */
function pair(stack: Delimiter[], at: number, length: number, canClose: boolean, marks: Mark[]): number {
  let left = length;
  let from = at;
  while (canClose && left > 0) {
    const opener = stack.at(-1);
    if (!opener) break;
    const used = Math.min(opener.length, left);
    const inner = opener.at + opener.length;
    marks.push({ start: inner - used, end: inner, text: "" }, { start: from, end: from + used, text: "" });
    opener.length -= used;
    if (opener.length === 0) stack.pop();
    from += used;
    left -= used;
  }
  return left;
}
