// Cuts a block into words as names have them: "Jean-Pierre", "O'Neill", "J.", "H.E." are one word each, "'s" stands apart.
import { remember } from "../core/remember.ts";
import { nameKey } from "../lexicon/person-names.ts";
import type { TextBlock } from "./text.ts";

/** title: Lee; caps: LEE; initial: J.; dotted: U.S., J.P.; mixed: MoU, A4; lower; number; mark. */
export type Shape = "title" | "caps" | "initial" | "dotted" | "mixed" | "lower" | "number" | "mark";

export interface Word {
  readonly text: string;
  readonly lower: string;
  /** Lower case without marks, for names. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly shape: Shape;
  /** No space before it. */
  readonly glued: boolean;
}

const WORD =
  /(?:\p{Lu}\.){2,}|\p{L}[\p{L}\p{M}\p{N}]*(?:[-‐‑'’ʼ][\p{L}\p{M}\p{N}]+)*\.?|\p{N}[\p{N}.,]*\p{L}*|['’]s\b|\S/uy;
const ABBREVIATION =
  /^(?:\p{Lu}|Dr|Drs|Prof|Profs|Mr|Mrs|Ms|Mx|Messrs|Mme|Hr|Sr|Sra|Sig|Dra|Doc|Ir|Ing|Mag|Eng|Engr|Arch|Adv|Atty|Arq|Lic|Assoc|Rev|Fr|Ven|Msgr|Mgr|Acad|Hon|Rt|Capt|Col|Lt|Maj|Brig|Gen|Cmdr|Adm|Sgt|Smt|Jr|Jun|Sen|St|Ph|Dipl-Ing)$/u;
const INNER_CAPITAL = /(?:^|[-'’])(?:Mc|Mac|De|Di|Le|La|Fitz|Van|Du|Ó|O|D|L|Del|Da)\p{Lu}\p{Ll}+/u;
const cache = new WeakMap<TextBlock, readonly Word[]>();

/** The words of a block, in order. Cut once for each block. */
export function wordsOf(block: TextBlock): readonly Word[] {
  const known = cache.get(block);
  if (known) return known;
  const words: Word[] = [];
  const { text } = block;
  let end = -1;
  for (let at = 0; at < text.length; ) {
    const to = endOfWord(text, at);
    let start = at;
    at = Math.max(to, at + 1);
    if (to === start) continue;
    for (const { text: own, lower, key, shape } of piecesOf(text.slice(start, to))) {
      const glued = start === end;
      end = start + own.length;
      words.push({ text: own, lower, key, start, end, shape, glued });
      start = end;
    }
  }
  cache.set(block, words);
  return words;
}

const isAsciiLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/** Where the word that begins here ends; here, where none begins. Most are of ASCII letters alone, then a space or a comma. */
function endOfWord(text: string, from: number): number {
  let at = from;
  while (isAsciiLetter(text.charCodeAt(at))) at++;
  const plain = " ,;:)\n".includes(text.charAt(at));
  if (plain && (at > from || text[at] === " ")) return at;
  WORD.lastIndex = from;
  return WORD.test(text) ? WORD.lastIndex : from;
}

type Piece = Pick<Word, "text" | "lower" | "key" | "shape">;

/** A match as words: the possessive and a sentence's point are cut off. */
const piecesOf = remember((match) => pieces(match).map(piece));

function pieces(text: string): string[] {
  if (/['’]s$/.test(text) && text.length > 2) return [...pieces(text.slice(0, -2)), text.slice(-2)];
  if (text.length > 1 && text.endsWith(".") && !/^(?:\p{Lu}\.)+$/u.test(text)) {
    const bare = text.slice(0, -1);
    if (!ABBREVIATION.test(bare)) return [...pieces(bare), "."];
  }
  return [text];
}

const piece = (text: string): Piece => ({
  text,
  lower: text.toLowerCase(),
  key: nameKey(text),
  shape: shapeOf(text),
});

const UPPER = /^\p{Lu}/u;
const LETTER = /^\p{L}/u;
const ALL_CAPS = /^(?:\p{Lu}[\p{Lu}\p{M}]*)(?:[-‐‑'’ʼ]\p{Lu}[\p{Lu}\p{M}]*)*$/u;
const TITLE = /^\p{Lu}[\p{Ll}\p{M}]*(?:[-‐‑'’ʼ]\p{L}[\p{Ll}\p{M}]*)*$/u;

function shapeOf(text: string): Shape {
  if (!LETTER.test(text)) return /^\p{N}/u.test(text) ? "number" : "mark";
  if (!UPPER.test(text)) return "lower";
  if (/^\p{Lu}\.$/u.test(text)) return "initial";
  if (/^(?:\p{Lu}\.)+$/u.test(text)) return "dotted";
  if (text.length === 1) return "initial";
  if (/\p{N}/u.test(text)) return "mixed";
  if (ALL_CAPS.test(text)) return "caps";
  const bare = text.endsWith(".") ? text.slice(0, -1) : text;
  return TITLE.test(bare) || INNER_CAPITAL.test(bare) ? "title" : "mixed";
}
