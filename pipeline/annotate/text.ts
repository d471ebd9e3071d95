// Blocks cut into tokens and sentences: what all annotators read.

import { type Word, wordOf } from "../core/word.ts";
import { wordSet } from "../core/word-set.ts";
import type { Block, Document, Edtf, Sentence, Token } from "../flow.ts";
import { freshTagger, type Tagger } from "./tagger.ts";

/** A block's tokens and sentences, with its place in the document. */
export interface TextBlock {
  readonly index: number;
  readonly block: Block;
  /** The view's text, which token offsets count in. */
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** The anchors that any of its words has. */
  readonly opens: number;
}

/** Whether any word of a block has an anchor. */
export const holds = ({ opens }: TextBlock, anchor: number): boolean => (opens & anchor) !== 0;

const NOWHERE: readonly number[] = [];

/** The tokens of a block at which a rule may begin, from a token on; none at little cost where no word has its anchor. */
export function placesOf(block: TextBlock, anchor: number, from = 0): readonly number[] {
  if (!holds(block, anchor)) return NOWHERE;
  const { tokens } = block;
  const places: number[] = [];
  for (let at = from; at < tokens.length; at++)
    if (((tokens[at] as Token).word.opens & anchor) !== 0) places.push(at);
  return places;
}

/** The first token that begins at an offset or behind it. */
export function firstTokenFrom(tokens: readonly Token[], offset: number): number {
  let [from, to] = [0, tokens.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((tokens[middle] as Token).start < offset) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** A document ready for annotators. */
export interface Text {
  readonly document: Document;
  readonly blocks: readonly TextBlock[];
  /** The date that relative dates of a block resolve against: the article's own, or else the issue's. */
  readonly anchorOf: (block: TextBlock) => Edtf | undefined;
}

export function readText(document: Document): Text {
  const tagger = freshTagger();
  const blocks = document.blocks.map((block, index) => readBlock(tagger, block, index));
  return {
    document,
    blocks,
    anchorOf: ({ block }) => {
      const article = block.article === null ? undefined : document.articles[block.article];
      return article?.sourceDate?.value ?? document.masthead.date?.value;
    },
  };
}

/** "China-U.S." is cut into "China-U", ".", "S." unless a space of equal length stands for the hyphen. */
const DOTTED_AFTER_HYPHEN = /-(?<=\p{L}-)(?=(?:\p{Lu}\.){2})/gu;

/** Latin letters and marks beyond Latin-1, at which the tokeniser would cut a word: "Łódź", "Nguyễn", "Māori". */
const FURTHER_LETTERS = /[\u0100-\u02af\u1e00-\u1eff]|\p{Mn}/gu;
const plainLetters = new Map<string, string>();

/** A letter of equal length that the tokeniser knows. */
function plainLetter(letter: string): string {
  const known = plainLetters.get(letter);
  if (known) return known;
  const base = letter.normalize("NFD").charAt(0);
  const plain = /[a-zA-Z]/.test(base) ? base : letter === letter.toLowerCase() ? "o" : "O";
  plainLetters.set(letter, plain);
  return plain;
}

/** Short forms before a name or a number that the model takes for the end of a sentence, without their points. */
const ABBREVIATIONS = wordSet(
  "retd ret rtd eng brig gen lt col maj capt cdr cmdr sgt adm hon rt ven rev fr sr br ing dipl engr er arch adv atty prof dr drs dott mgr doc smt shri sri kum alh cllr amb approx ca cf resp incl ir hj hjh lic arq mag msgr mme dra profa acad bpk mtro no nos vol art sect st jr sen rep gov pres dept univ inst assoc op ed eds tel fig al",
);

/** "Brig. (Retd.) A. Singh", "approx. 40": a short form with a point, and a word or number behind it, end no sentence. */
function endsInAbbreviation(tokens: readonly Token[], next: string | undefined): boolean {
  const bracket = tokens.at(-1)?.text === ")";
  const point = tokens.at(bracket ? -2 : -1);
  const word = point?.text === "." ? tokens.at(bracket ? -3 : -2)?.lower : point?.lower.replace(/\.$/, "");
  if (next === undefined || point?.text.endsWith(".") !== true || word === undefined) return false;
  return (
    ABBREVIATIONS.has(word) && (bracket || /^[\p{Lu}\p{Nd}(]/u.test(next)) && (bracket || word.length > 1)
  );
}

/** "gave 3.1m. The Bank": the point behind a magnitude ends a sentence, though the model takes it for that of a short form. */
function endsInAmount(tokens: readonly Token[], next: string | undefined): boolean {
  const magnitude = tokens.at(-1)?.text ?? "";
  if (magnitude.length !== 2 || next === undefined || !/^[mk]\.$/i.test(magnitude)) return false;
  return /\d$/.test(tokens.at(-2)?.text ?? "") && /^\p{Lu}/u.test(next);
}

/** What is no word, for which the tokeniser takes time by the square of its length: coded files, pictures, noise. */
const ENDLESS_WORD = /\S{1000,}/g;
const LONGEST_WORD = 1000;

/** The text as the tokeniser is to see it, of equal length. */
function tokenisable(text: string): string {
  const plain = text.replace(DOTTED_AFTER_HYPHEN, " ").replace(FURTHER_LETTERS, plainLetter);
  return plain.length < LONGEST_WORD ? plain : plain.replace(ENDLESS_WORD, (word) => " ".repeat(word.length));
}

function readBlock(tagger: Tagger, block: Block, index: number): TextBlock {
  const text = block.view.text;
  const { its, as } = tagger;
  const plain = tokenisable(text);
  const doc = tagger.readDoc(plain);
  const cut = doc.tokens();
  const values = cut.out(its.value, as.array) as string[];
  const tags = cut.out(its.pos, as.array) as string[];
  const bounds = doc.sentences().out(its.span, as.array) as unknown as [number, number][];
  const lasts = new Set(bounds.map(([, last]) => last));
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  let opens = 0;
  let offset = 0;
  let from = 0;
  for (let at = 0; at < values.length; at++) {
    const sentence = sentences.length;
    const value = values[at] as string;
    const start = plain.indexOf(value, offset);
    const word = wordOf(plain === text ? value : text.slice(start, start + value.length));
    if (start === offset + 1 && text[offset] === "-")
      tokens.push(tokenOf(wordOf("-"), offset, "PUNCT", sentence));
    opens |= word.opens;
    offset = start + word.text.length;
    const next = values[at + 1];
    const tag = tags[at] as string;
    const deed = tag === "VERB" && next === "of" && isDeed(word, tokens.at(-1));
    tokens.push(tokenOf(word, start, deed ? "NOUN" : tag, sentence));
    const ends = lasts.has(at) ? !endsInAbbreviation(tokens, next) : endsInAmount(tokens, next);
    if (!ends) continue;
    sentences.push({ from, to: tokens.length });
    from = tokens.length;
  }
  return { index, block, text, tokens, sentences, opens };
}

/** "12 July: launch of the mission": behind a mark and before "of" a noun, which the model takes for a verb. */
const isDeed = ({ lower }: Word, before: Token | undefined): boolean =>
  (before === undefined || /^[:–—|]$/.test(before.text)) && !/(?:ed|s)$/.test(lower);

const tokenOf = (word: Word, start: number, pos: string, sentence: number): Token => ({
  text: word.text,
  lower: word.lower,
  word,
  start,
  end: start + word.text.length,
  pos,
  sentence,
});
