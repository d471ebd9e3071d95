// A block as posts are read in it: its words, and the mention that each word belongs to.

import type { CountryCode, Mention } from "../../flow.ts";
import { countryByAdjective, countryByName } from "../../lexicon/countries.ts";
import { honorificsAt } from "../person/honorific.ts";
import { spoken, type Word, wordsOf } from "../person/words.ts";
import type { TextBlock } from "../text.ts";

/** The body that publishes the document, as its masthead names it. */
export interface Publisher {
  /** The mention (id) that names it there. */
  readonly id: number;
  /** The body that it is an office of, where the masthead names that behind it; else the same. */
  readonly whole: number;
  readonly name: string;
  /** As the masthead tells it, folded. */
  readonly told: string;
  readonly isNamedBy: (mention: Mention) => boolean;
}

export interface Scene {
  readonly block: TextBlock;
  readonly words: readonly Word[];
  /** The mention that a word lies in, by word index. */
  readonly mentionOf: readonly (Mention | undefined)[];
  /** The block's mentions, in reading order. */
  readonly mentions: readonly Mention[];
  /** Those of the article's blocks before. */
  readonly earlier: readonly Mention[];
  /** Word index of a mention's first word, and of the first word behind it. */
  readonly firstWord: ReadonlyMap<number, number>;
  readonly endWord: ReadonlyMap<number, number>;
  readonly publisher: Publisher | undefined;
}

export function sceneOf(
  block: TextBlock,
  mentions: readonly Mention[],
  publisher: Publisher | undefined,
  earlier: readonly Mention[] = [],
): Scene {
  const words = wordsOf(block);
  const mentionOf: (Mention | undefined)[] = [];
  const firstWord = new Map<number, number>();
  const endWord = new Map<number, number>();
  let next = 0;
  for (const [index, word] of words.entries()) {
    while (next < mentions.length && (mentions[next] as Mention).end <= word.start) next++;
    const mention = mentions[next];
    const within = mention && mention.start < word.end ? mention : undefined;
    mentionOf.push(within);
    if (!within) continue;
    if (!firstWord.has(within.id)) firstWord.set(within.id, index);
    endWord.set(within.id, index + 1);
  }
  return { block, words, mentionOf, mentions, earlier, firstWord, endWord, publisher };
}

/** The mention that begins at a word. */
export function mentionAt(scene: Scene, at: number): Mention | undefined {
  const mention = scene.mentionOf[at];
  return mention && scene.firstWord.get(mention.id) === at ? mention : undefined;
}

/** The mention that ends right before a word. */
export function mentionBefore(scene: Scene, at: number): Mention | undefined {
  const mention = scene.mentionOf[at - 1];
  return mention && scene.endWord.get(mention.id) === at ? mention : undefined;
}

export const endOf = (scene: Scene, mention: Mention): number =>
  scene.endWord.get(mention.id) ?? scene.words.length;

/** The country that a place names. */
export function countryOf(mention: Mention): CountryCode | undefined {
  if (mention.type !== "PLACE") return undefined;
  const country = countryByName(mention.text);
  if (country) return country.code;
  return mention.subtype === "country" ? mention.country : undefined;
}

export interface ToldCountry {
  readonly code: CountryCode;
  /** Word indices. */
  readonly from: number;
  readonly to: number;
}

/** The country told right before a word: "Chinese", "South African", "US", "China's". */
export function countryBefore(scene: Scene, at: number): ToldCountry | undefined {
  const { words } = scene;
  const owned = words[at - 1]?.text === "'s" || words[at - 1]?.text === "’s";
  const to = owned ? at - 1 : at;
  const mention = mentionBefore(scene, to);
  const code = mention && countryOf(mention);
  if (mention && code) return { code, from: scene.firstWord.get(mention.id) ?? to - 1, to };
  for (const length of [2, 1]) {
    const first = words[to - length];
    const last = words[to - 1];
    if (!first || !last || last.shape === "mark") continue;
    const country = countryByAdjective(scene.block.text.slice(first.start, last.end));
    if (country && !owned) return { code: country.code, from: to - length, to };
  }
  return undefined;
}

/** The sentence of a word: its limits in the view. Points behind initials and honorifics end none. */
export function sentenceAround(scene: Scene, at: number): { from: number; to: number } {
  const { words } = scene;
  let from = at;
  while (from > 0 && !isStop(words[from - 1])) from--;
  let to = at;
  while (to < words.length && !isStop(words[to])) to++;
  return { from, to };
}

const isStop = (word: Word | undefined): boolean =>
  word !== undefined && word.shape === "mark" && /^[.!?;]$/.test(word.text);

/** The words of the sentence before a word. */
export function leadIn(scene: Scene, at: number): string {
  const { from } = sentenceAround(scene, at);
  return spoken(scene.words, Math.max(from, at - 24), at);
}

/** The first word of the honorifics before a name. */
export function honorificStart({ words }: Scene, name: number): number {
  let first = name;
  for (let at = name - 1; at >= 0 && at > name - 6; at--) if (honorificsAt(words, at).to === name) first = at;
  return first;
}

/** Behind a short remark in brackets: "(India)", "(ABC)". */
export function behindRemark({ words }: Scene, at: number): number {
  if (words[at]?.text !== "(") return at;
  for (let close = at + 1; close < at + 8; close++) if (words[close]?.text === ")") return close + 1;
  return at;
}

/** The mark between two cells of a row of a table. */
export const isCellEnd = ({ words, block }: Scene, at: number): boolean =>
  words[at]?.text === ";" && block.block.kind === "table-row";

/** "| Yachting Institute | Director A |": the body in the cell before the one that a post or its holder begins. */
export function bodyInCell(scene: Scene, first: number): Mention | undefined {
  const body = isCellEnd(scene, first - 1) ? mentionBefore(scene, first - 1) : undefined;
  return body?.type === "ORGANIZATION" ? body : undefined;
}

/** The word before a name, over its article: "at" of "at the University"; its index. */
export const leadBefore = ({ words }: Scene, first: number): number =>
  words[first - 1]?.lower === "the" ? first - 2 : first - 1;

/** Whether one of some prepositions leads to a mention. */
export const isLedBy = (scene: Scene, mention: Mention, prepositions: RegExp): boolean =>
  prepositions.test(scene.words[leadBefore(scene, scene.firstWord.get(mention.id) ?? 0)]?.lower ?? "");

/** The words of the sentence before the one that a word stands in; undefined for the first. */
export function sentenceBefore(scene: Scene, at: number): { from: number; to: number } | undefined {
  const { from } = sentenceAround(scene, at);
  return from < 2 ? undefined : { from: sentenceAround(scene, from - 2).from, to: from };
}

/** The bodies named between two words. */
export const bodiesBetween = (
  { words, mentions }: Scene,
  { from, to }: { readonly from: number; readonly to: number },
): readonly Mention[] =>
  mentions.filter(
    ({ type, start, end }) =>
      type === "ORGANIZATION" && start >= (words[from]?.start ?? 0) && end <= (words[to]?.start ?? 0),
  );

/** Those who come from a body: "the delegation of A". */
export const GUESTS = /^(?:group|delegation|team|mission|party|visitors|guests|delegates)$/;
