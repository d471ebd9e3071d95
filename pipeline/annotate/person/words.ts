// Cuts a block into words as names have them: "Jean-Pierre", "O'Neill", "J.", "H.E." are one word each, "'s" stands apart.
import { oncePer, remember, spelling } from "../../core/remember.ts";
import { facts, perWord, wordOf } from "../../core/word.ts";
import type { Token } from "../../flow.ts";
import { nameKey } from "../../lexicon/person-names.ts";
import type { TextBlock } from "../text.ts";

/** title: Lee; caps: LEE; initial: J., Yu.; dotted: U.S., J.-P.; elided: d'Orsi, al-Amin; mixed: MoU, A4; lower; number; mark. */
export type Shape =
  | "title"
  | "caps"
  | "initial"
  | "dotted"
  | "elided"
  | "mixed"
  | "lower"
  | "number"
  | "mark";

export interface Word {
  readonly text: string;
  readonly lower: string;
  /** Lower case without marks, for names. */
  readonly key: string;
  /** What is known of the spelling, as bits. */
  readonly is: number;
  readonly start: number;
  readonly end: number;
  readonly shape: Shape;
  /** No space before it. */
  readonly glued: boolean;
}

/** The words [from, to) in lower case, as they are said. */
export const spoken = (words: readonly Word[], from: number, to: number): string =>
  words
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(" ");

/** A word may hold hyphens, apostrophes, and both side by side ("Achieng'-Otieno", "al-'Amri"), and end in one ("Dato'", "Ochieng'"). */
const WORD =
  /a\/[lp]\b|Dato['’ʼ](?!\p{L})|\p{Lu}\p{Ll}{3,}[aeo]ng['’ʼ](?![\p{L}‐‑-])|\p{Lu}\.(?:[-‐‑]?\p{Lu}\.)+|\p{L}[\p{L}\p{M}\p{N}]*(?:(?:['’ʼ‘ʻ]?[-‐‑]['’ʼ‘ʻ]?|['’ʼ‘ʻ])[\p{L}\p{M}\p{N}]+)*\.?|\p{N}[\p{N}.,]*\p{L}*|['’]s\b|['’]t\b|\S/uy;
const ABBREVIATION =
  /^(?:\p{Lu}|Ma|Wm|Jos|Muh|Moh|Mhd|Geo|Thos|Chas|Jhr|Jkvr|Drh|Drg|Md|Mohd|Muhd|Chr|Zh|Kh|Ts|Th|Dr|Drs|Prof|Profs|Mr|Mrs|Ms|Mx|Messrs|Mme|Hr|Sr|Sra|Sig|Dra|Doc|Ir|Ing|Mag|Eng|Engr|Arch|Adv|Atty|Arq|Lic|Assoc|Rev|Fr|Ven|Msgr|Mgr|Acad|Hon|Rt|Capt|Col|Lt|Maj|Brig|Gen|Cmdr|Adm|Sgt|Smt|Jr|jr|ml|Jun|Sen|St|Ph|Dipl-Ing|Cdr|Cpl|Pvt|Wg|Gp|Sqn|Flt|Supt|Insp|Barr|Arc|Cllr|Er|Ar|Pharm|Surv|Dott|Avv|Cav|Excmo|Excma|Ilmo|Ilma|Mtro|Mtra|Lcdo|Lcda|Dña|Profa|Retd|Rtd|Ret|Bpk|Hj|Kag|Pr|Br|Brgy|MUDr|MVDr|RNDr|PhDr|JUDr|PaedDr|PharmDr|ThDr|DDr|Univ-Prof|Priv-Doz|Revd|Comdr)$/u;
const INNER_CAPITAL = /(?:^|[-'’])(?:Mc|Mac|De|Di|Le|La|Fitz|Van|Du|Ó|O|D|L|Del|Da)\p{Lu}\p{Ll}+/u;

/** The words of a block, in order. Cut once for each block. */
export const wordsOf: (block: TextBlock) => readonly Word[] = oncePer(cut);

function cut({ text, tokens }: TextBlock): readonly Word[] {
  const words: Word[] = [];
  let end = -1;
  let token = 0;
  for (let at = 0; at < text.length; ) {
    if (text.charCodeAt(at) === SPACE) {
      at++;
      continue;
    }
    while ((tokens[token]?.start ?? at) < at) token++;
    const whole = plainAt(tokens[token], at, text);
    const to = whole?.end ?? endOfWord(text, isGlottal(text, at, words) ? at + 1 : at);
    let start = at;
    at = Math.max(to, at + 1);
    if (to === start) continue;
    const found = whole?.text ?? text.slice(start, to);
    for (const { text: own, lower, key, is, shape } of whole
      ? piecesOfWord(whole.word)
      : isDigraph(found, text, to)
        ? [piece(found)]
        : piecesOf(found)) {
      const glued = start === end;
      end = start + own.length;
      words.push({ text: own, lower, key, is, start, end, shape, glued });
      start = end;
    }
  }
  return words;
}

/** "Yu. A. Petrenko": a sound in two letters before another initial. */
const isDigraph = (found: string, text: string, to: number): boolean =>
  found.length === 3 && found !== "Ma." && DIGRAPH.test(found) && /^ ?\p{Lu}\./u.test(text.slice(to, to + 4));

/** An apostrophe that begins a name ("Tevita 'Ofa") and no quotation: behind a capitalised word, and none closes it. */
function isGlottal(text: string, at: number, words: readonly Word[]): boolean {
  const mark = text.charAt(at);
  if (mark !== "'" && mark !== "‘" && mark !== "’") return false;
  const before = words.at(-1);
  if (!before || before.end + 1 !== at || !/^(?:title|caps|initial)$/.test(before.shape)) return false;
  return (
    /^\p{Lu}/u.test(text.slice(at + 1, at + 3)) && !/['’](?!\p{L})/u.test(text.slice(at + 1, at + QUOTED))
  );
}

/** The longest quotation of a nickname or a title that is looked for. */
const QUOTED = 80;

const SPACE = 32;
const ASCII = facts.ask((_, text) => /^[A-Za-z]+$/.test(text));

/** The token that begins here, where it is cut like the word: ASCII letters alone, and a space or a comma behind. */
const plainAt = (token: Token | undefined, at: number, text: string): Token | undefined =>
  token?.start === at && (token.word.is & ASCII) !== 0 && " ,;:)\n".includes(text.charAt(token.end))
    ? token
    : undefined;

/** Where the word that begins here ends; here, where none begins. */
function endOfWord(text: string, from: number): number {
  WORD.lastIndex = from;
  return WORD.test(text) ? WORD.lastIndex : from;
}

/** Asks a question about a word of a name, as it is cut by itself. */
export const askOfName = (question: (word: Piece) => boolean): number =>
  facts.ask((lower, text) => question({ text, lower, key: nameKey(text), is: 0, shape: shapeOf(text) }));

type Piece = Pick<Word, "text" | "lower" | "key" | "is" | "shape">;

/** A match as words: the possessive and a sentence's point are cut off. */
const piecesOf = remember((match) => pieces(match).map(piece));

const piecesOfWord = perWord(({ text }) => piecesOf(text));

function pieces(text: string): string[] {
  if (/['’]s$/.test(text) && text.length > 2) return [...pieces(text.slice(0, -2)), text.slice(-2)];
  if (text.length > 1 && text.endsWith(".") && !DOTTED.test(text)) {
    const bare = text.slice(0, -1);
    if (!ABBREVIATION.test(bare)) return [...pieces(bare), "."];
  }
  return [text];
}

const piece = (text: string): Piece => ({
  text,
  lower: spelling(text.toLowerCase()),
  key: spelling(nameKey(text)),
  is: wordOf(text).is,
  shape: shapeOf(text),
});

const DOTTED = /^(?:\p{Lu}\.[-‐‑]?)+$/u;
/** Initials of one sound, in two letters, and given names that are mostly written short. */
const DIGRAPH = /^(?:Ma|Wm|Jos|Muh|Moh|Mhd|Geo|Thos|Chas|Zh|Kh|Ts|Th|Ch|Sh|Yu|Ya|Ye|Ph)\.$/;
/** An article or preposition grown into a family name: "d'Orsi", "al-Amin", "'t Hart". */
const ELIDED =
  /^(?:d|l|dell|dall|all|nell|t|al|el|ad|an|ar|as|at|az|ash|ul|ur|ud|abu|bin|ibn)['’‘ʼ-]+\p{Lu}[\p{L}\p{M}'’ʼ‘ʻ-]*$|^ka\p{Lu}\p{Ll}+$/u;
/** A capital, also behind a glottal stop or a click ("ǁGaroëb"). */
const UPPER = /^['’ʼ‘ʻǀǁǂǃ]?\p{Lu}/u;
const LETTER = /^\p{L}|^['’‘](?:t$|\p{Lu})/u;
const ALL_CAPS = /^['’ʼ‘ʻ]?(?:Mc|Mac)?\p{Lu}[\p{Lu}\p{M}]*(?:[-‐‑'’ʼ‘ʻ]{1,2}\p{Lu}[\p{Lu}\p{M}]*)*$/u;
const TITLE = /^['’ʼ‘ʻǀǁǂǃ]?\p{Lu}[\p{Ll}\p{M}]*(?:[-‐‑'’ʼ‘ʻ]{1,2}[ǀǁǂǃ]?\p{L}[\p{Ll}\p{M}]*)*['’ʼ]?$/u;

function shapeOf(text: string): Shape {
  if (!LETTER.test(text)) return /^\p{N}/u.test(text) ? "number" : "mark";
  if (!UPPER.test(text)) return ELIDED.test(text) ? "elided" : "lower";
  if (/^\p{Lu}\.$/u.test(text) || DIGRAPH.test(text)) return "initial";
  if (DOTTED.test(text)) return "dotted";
  if (text.length === 1) return text === "Ó" ? "title" : "initial";
  if (/\p{N}/u.test(text)) return "mixed";
  if (ALL_CAPS.test(text)) return "caps";
  const bare = text.endsWith(".") ? text.slice(0, -1) : text;
  return TITLE.test(bare) || INNER_CAPITAL.test(bare) ? "title" : "mixed";
}
