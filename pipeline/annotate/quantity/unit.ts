// What a number counts: the noun phrase after it, up to its plural head, in the singular ("country or region").
import { remember } from "../../core/remember.ts";
import type { Token } from "../../flow.ts";
import {
  isPlural,
  nounsWithOf,
  pluralModifiers,
  singular,
  stopWords,
  timeModifiers,
  timeNouns,
} from "../../lexicon/nouns.ts";
import { numberWords } from "../../lexicon/numbers.ts";
import type { TextBlock } from "../text.ts";

/** What is counted, with its place in the view and the token after it. */
export interface Counted {
  readonly unit: string;
  /** The head noun in the singular. */
  readonly head: string;
  readonly start: number;
  readonly end: number;
  readonly next: number;
  /** "14 years", "two working days": no quantity. */
  readonly duration: boolean;
}

/** A word, with what hyphens bind to it. */
interface Chunk {
  readonly text: string;
  readonly lower: string;
  readonly pos: string;
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

interface Phrase {
  readonly chunks: readonly Chunk[];
  readonly next: number;
}

const HYPHENS = new Set(["-", "–", "‑"]);
const MODIFIERS = new Set(["NOUN", "PROPN", "ADJ", "X", "INTJ"]);
const LONGEST = 8;

const mayBegin = remember((text) => /^[\p{L}\d]/u.test(text));

function chunkAt(tokens: readonly Token[], at: number): Chunk | undefined {
  const first = tokens[at];
  if (!first || !mayBegin(first.text)) return undefined;
  let last = first;
  let next = at + 1;
  let text = first.text;
  for (;;) {
    const hyphen = tokens[next];
    const after = tokens[next + 1];
    if (!hyphen || !after || !HYPHENS.has(hyphen.text)) break;
    const spaced = hyphen.start !== last.end || after.start !== hyphen.end;
    if (spaced || after.sentence !== first.sentence) break;
    text += hyphen.text + after.text;
    last = after;
    next += 2;
  }
  const possessive = tokens[next];
  if (possessive && /^['’]s$/.test(possessive.lower) && possessive.start === last.end) {
    text += possessive.text;
    const end = possessive.end;
    return { text, lower: text.toLowerCase(), pos: "ADJ", start: first.start, end, next: next + 1 };
  }
  const hyphenated = next > at + 1 && !isPlural(last.text);
  const pos = hyphenated && last.pos !== "PROPN" ? "ADJ" : last.pos;
  return { text, lower: text.toLowerCase(), pos, start: first.start, end: last.end, next };
}

/** Whether a chunk can stand before the head: nouns, adjectives, names, participles. */
function isModifier(chunk: Chunk, tokens: readonly Token[]): boolean {
  if (MODIFIERS.has(chunk.pos)) return true;
  if (chunk.pos === "VERB" || chunk.pos === "ADV") {
    const after = tokens[chunk.next];
    const leads = after !== undefined && (MODIFIERS.has(after.pos) || isPlural(after.lower));
    return leads && /(?:ed|ing|ly|en|wn|lt)$/.test(chunk.lower);
  }
  return false;
}

/** The head noun is the first plural that no other plural follows as its head. */
function isHead(chunk: Chunk, tokens: readonly Token[]): boolean {
  if (/['’]s$/.test(chunk.text)) return false;
  if (!isPlural(chunk.text) || chunk.pos === "ADP" || chunk.pos === "ADV" || chunk.pos === "DET")
    return false;
  const after = chunkAt(tokens, chunk.next);
  if (!after || !isPlural(after.text) || !MODIFIERS.has(after.pos)) return true;
  const joined = tokens[chunk.next]?.start === chunk.end + 1;
  const name = chunk.pos === "PROPN" && chunk.text !== chunk.lower;
  return !joined || !(name || pluralModifiers.has(chunk.lower));
}

/** The noun phrase that begins at a token, ending in a plural. */
function phraseAt(tokens: readonly Token[], at: number): Phrase | undefined {
  const chunks: Chunk[] = [];
  let next = at;
  while (chunks.length < LONGEST) {
    const chunk = chunkAt(tokens, next);
    if (!chunk || (chunks.length > 0 && tokens[next]?.sentence !== tokens[at]?.sentence)) return undefined;
    next = chunk.next;
    if (stopWords.has(chunk.lower) && chunks.length === 0) continue;
    chunks.push(chunk);
    if (isHead(chunk, tokens)) return { chunks, next };
    if (!isModifier(chunk, tokens)) return undefined;
  }
  return undefined;
}

/** Parts of speech of an object: what stands before them was a verb ("33 joints and uses 30 percent less"). */
const OBJECTS = new Set(["DET", "NUM", "PRON"]);

/** Phrases joined to the first by commas and "and": "universities, institutes and companies". */
function joinedPhrases(tokens: readonly Token[], first: Phrase): readonly Phrase[] {
  const phrases = [first];
  for (let next = first.next; phrases.length < 5; ) {
    const link = tokens[next]?.lower;
    if (link !== "," && link !== "and" && link !== "or" && link !== "&") break;
    const oxford = link === "," && (tokens[next + 1]?.lower === "and" || tokens[next + 1]?.lower === "or");
    const phrase = phraseAt(tokens, next + (oxford ? 2 : 1));
    if (!phrase || !isJoinable(tokens, phrase)) break;
    phrases.push(phrase);
    if (link !== "," || oxford) return phrases;
    next = phrase.next;
  }
  return [first];
}

function isJoinable(tokens: readonly Token[], { chunks, next }: Phrase): boolean {
  const after = tokens[next];
  const begins = chunks[0] as Chunk;
  if (numberWords.has(begins.lower)) return false;
  if (begins.pos === "VERB" || (begins.pos === "PROPN" && chunks.length > 1)) return false;
  return !(after && OBJECTS.has(after.pos)) && !timeNouns.has(singular((chunks.at(-1) as Chunk).lower));
}

function headOf(phrase: Phrase): string {
  const head = (phrase.chunks.at(-1) as Chunk).text;
  const isName = phrase.chunks.length > 1 && phrase.chunks.every(({ text, lower }) => text !== lower);
  return singular(isName ? head : lowerHead(head));
}

/** "Projects" in a heading is "project"; "NGOs" stays. */
const lowerHead = (head: string): string => (/^\p{Lu}\p{Ll}+$/u.test(head) ? head.toLowerCase() : head);

const unitOf = (phrase: Phrase): string =>
  [...phrase.chunks.slice(0, -1).map(({ text }) => text), headOf(phrase)].join(" ");

/** "round of funding", "letter of intent": heads that say little without it. */
function ofPhrase(
  tokens: readonly Token[],
  phrase: Phrase,
): { readonly text: string; readonly end: number; readonly next: number } | undefined {
  if (!nounsWithOf.has(headOf(phrase)) || tokens[phrase.next]?.lower !== "of") return undefined;
  const words: Chunk[] = [];
  let next = phrase.next + 1;
  while (words.length < 3) {
    const chunk = chunkAt(tokens, next);
    const noun = chunk?.pos === "NOUN" && chunk.text === chunk.lower;
    const demonym = chunk?.pos === "PROPN" && /(?:[ei]an|ese|ish|ic)$/.test(chunk.text);
    if (!chunk || !(noun || demonym || chunk.pos === "ADJ")) break;
    words.push(chunk);
    next = chunk.next;
  }
  const last = words.at(-1);
  if (last?.pos !== "NOUN") return undefined;
  return { text: ` of ${words.map(({ text }) => text).join(" ")}`, end: last.end, next };
}

/** What the number before a token counts; undefined where no plural noun phrase begins there. */
export function countedAt({ tokens }: TextBlock, at: number): Counted | undefined {
  const first = phraseAt(tokens, at);
  if (!first || headOf(first) === "one") return undefined;
  const phrases = joinedPhrases(tokens, first);
  const last = phrases.at(-1) as Phrase;
  const of = phrases.length === 1 ? ofPhrase(tokens, first) : undefined;
  const units = phrases.map(unitOf);
  const unit =
    units.length === 1
      ? `${units[0]}${of?.text ?? ""}`
      : `${units.slice(0, -1).join(", ")} or ${units.at(-1)}`;
  const start = (first.chunks[0] as Chunk).start;
  const end = of?.end ?? (last.chunks.at(-1) as Chunk).end;
  return { unit, head: headOf(first), start, end, next: of?.next ?? last.next, duration: isDuration(first) };
}

function isDuration({ chunks }: Phrase): boolean {
  if (!timeNouns.has(singular((chunks.at(-1) as Chunk).lower))) return false;
  return chunks.slice(0, -1).every(({ lower, pos }) => timeModifiers.has(lower) || pos === "ADV");
}

/** "nine-member delegation": the noun after the hyphen. */
export const memberUnit = (word: string): string => (word === "strong" ? "member" : singular(word));
