// Spoils a text as scanners, word processors and mail programs do, and tells where each place of it went.

/** Numbers from 0 to 1, the same for the same seed (mulberry32, public domain). */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A stretch of the text, in UTF-16, with what stands there instead. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface Noisy {
  readonly text: string;
  /** Where an offset of the clean text lies in the noisy one. */
  readonly placeOf: (offset: number) => number;
}

type Noise = (word: string) => string | undefined;

const swap =
  (from: RegExp, to: string): Noise =>
  (word) =>
    from.test(word) ? word.replace(from, to) : undefined;

/** What may happen to a word and the space behind it; undefined where the word has no place for it. */
const NOISES: readonly Noise[] = [
  swap(/rn/, "m"),
  swap(/l/, "1"),
  swap(/(?<=\w)e/, "c"),
  swap(/o/, "0"),
  swap(/a/, "а"), // Cyrillic
  swap(/-/, ""),
  swap(/"/, "”"),
  swap(/[“”]/, '"'),
  swap(/'/, "’"),
  swap(/’/, "'"),
  swap(/ $/, ""),
  swap(/ $/, "  "),
  swap(/ $/, "\u00a0"),
];
const FURNITURE = ["\n\n- 7 -\n\n", "\n\nPage 12 of 16\n\n", "\n\n14\n\n"];

/** A noisy copy: of the words a share `rate` is spoilt, page furniture stands at a few ends of lines, perhaps CRLF. */
export function noisy(text: string, seed: number, rate: number): Noisy {
  const random = randomNumbers(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const edits: Edit[] = [];
  for (const { 0: word, index } of text.matchAll(/\S+ ?/g)) {
    if (random() >= rate) continue;
    const spoilt = NOISES.map((noise) => noise(word)).filter((result) => result !== undefined);
    if (spoilt.length > 0) edits.push({ start: index, end: index + word.length, text: pick(spoilt) });
  }
  const crlf = random() < 0.25;
  for (const { index } of text.matchAll(/\n/g)) {
    const inside = index > text.length / 5 && text[index - 1] !== "\n" && text[index + 1] !== "\n";
    if (inside && random() < rate) edits.push({ start: index, end: index + 1, text: pick(FURNITURE) });
    else if (crlf) edits.push({ start: index, end: index + 1, text: "\r\n" });
  }
  return apply(
    text,
    edits.toSorted((a, b) => a.start - b.start),
  );
}

function apply(text: string, edits: readonly Edit[]): Noisy {
  let result = "";
  let at = 0;
  const moves: [from: number, to: number][] = [[0, 0]];
  for (const { start, end, text: instead } of edits) {
    result += text.slice(at, start) + instead;
    at = end;
    moves.push([end, result.length]);
  }
  result += text.slice(at);
  const places = new Int32Array(text.length + 1);
  for (const [index, [from, to]] of moves.entries()) {
    const next = moves[index + 1]?.[0] ?? text.length + 1;
    for (let offset = from; offset < next; offset++) places[offset] = to + offset - from;
  }
  for (const { start, end, text: instead } of edits) spread(places, start, end, instead);
  return { text: result, placeOf: (offset) => places[offset] ?? 0 };
}

/** Inside a spoilt stretch places keep their distance from its begin; a space lost behind a word moves nothing of the word. */
function spread(places: Int32Array, start: number, end: number, instead: string): void {
  const from = places[start] as number;
  for (let offset = start; offset < end; offset++)
    places[offset] = from + Math.min(offset - start, instead.length);
}
