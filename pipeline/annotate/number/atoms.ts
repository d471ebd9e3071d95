// Tokens cut finer, into runs of letters, runs of digits and single marks: what the date and number grammars read.
import { plainDigits } from "../../core/numbers.ts";
import { oncePer, spelling } from "../../core/remember.ts";
import { perWord } from "../../core/word.ts";
import type { TextBlock } from "../text.ts";

/** A run of letters, a run of digits, or one mark, with the token that it lies in. */
export interface Atom {
  /** As written; digits of other scripts as 0 to 9, full-width marks as those of ASCII. */
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly kind: "word" | "digits" | "mark";
  /** No space stands before it. */
  readonly glued: boolean;
  /** Index of its token in the block. */
  readonly token: number;
  /** Universal part of speech of its token. */
  readonly pos: string;
}

const PARTS = /\p{Nd}+|[\p{L}\p{M}]+|[^\p{Nd}\p{L}\p{M}\s]/gu;
const SIMPLE = /^(?:[a-zA-Z]+|\d+)$/;
const DIGIT = /^\p{Nd}/u;
const LETTER = /^[\p{L}\p{M}]/u;

const kindOf = (text: string): Atom["kind"] =>
  DIGIT.test(text) ? "digits" : LETTER.test(text) ? "word" : "mark";

/** The parts of a token in order, with their offsets in it; none for a space. */
const partsOf = perWord(({ text: token }) => {
  const parts = SIMPLE.test(token) ? [{ 0: token, index: 0 }] : [...token.matchAll(PARTS)];
  return parts.map(({ 0: text, index }) => {
    const kind = kindOf(text);
    return {
      text: kind === "word" ? text : plainDigits(text),
      lower: spelling(text.toLowerCase()),
      kind,
      start: index,
      end: index + text.length,
    };
  });
});

/** The atoms of a block, cut once for all grammars. */
export const atomsOf: (block: TextBlock) => readonly Atom[] = oncePer(cut);

function cut({ tokens }: TextBlock): readonly Atom[] {
  const atoms: Atom[] = [];
  let before = -1;
  let token = 0;
  for (const { word, start: from, pos } of tokens) {
    for (const part of partsOf(word)) {
      const { text, lower, kind } = part;
      const start = from + part.start;
      const end = from + part.end;
      atoms.push({ text, lower, start, end, kind, glued: start === before, token, pos });
      before = end;
    }
    token++;
  }
  return atoms;
}

/** Whether a run of digits stands in a longer code: letters, digits by a point, slash or hyphen at its left. */
export function isTailOfCode(atoms: readonly Atom[], at: number): boolean {
  const here = atoms[at];
  const before = atoms[at - 1];
  if (!here?.glued || !before) return false;
  if (before.kind !== "mark") return true;
  const further = before.glued ? atoms[at - 2] : undefined;
  return "/.,:-_#@".includes(before.text) && further?.kind === "digits";
}

/** Whether a run of digits goes on, without a space, into letters or more digits. */
export function isHeadOfCode(atoms: readonly Atom[], at: number): boolean {
  const after = atoms[at + 1];
  if (!after?.glued) return false;
  if (after.kind !== "mark") return true;
  const further = atoms[at + 2];
  return "/.,:_#@".includes(after.text) && further?.glued === true && further.kind === "digits";
}
