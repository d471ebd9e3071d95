// A sentence as units: a mention is one, every other word one; so that names are opaque to the grammar.
import { NO_WORD, type Word, wordOf } from "../../core/word.ts";
import type { AnnotatedBlock, Mention, Token } from "../../flow.ts";
import { nounReading } from "../../lexicon/event-noun.ts";
import { withoutAdverbials } from "./adverbial.ts";
import { entryOfRow } from "./row.ts";
import { isDate, PREPOSITIONS } from "./word.ts";

export interface Unit {
  readonly text: string;
  readonly lower: string;
  /** What is known of its spelling; nothing of a name's. */
  readonly word: Word;
  readonly pos: string;
  /** In the block's view. */
  readonly start: number;
  readonly end: number;
  readonly mention?: Mention;
  /** A title in quotation marks, taken as one. */
  readonly quoted?: boolean;
}

export interface SentenceUnits {
  readonly units: readonly Unit[];
  /** In the block's view. */
  readonly start: number;
  readonly end: number;
  /** Words in long quotations and in brackets (but a date alone) are left out of `units`; mentions among them stand here. */
  readonly bracketed: readonly Mention[];
}

const OPENING = new Set(["“", '"', "«", "„", "‘"]);
const CLOSING = new Set(["”", '"', "»", "“", "’"]);

/** The sentences of a block as units. Sentences that a mention straddles are one. */
export function readSentences({ block, tokens, sentences, mentions }: AnnotatedBlock): SentenceUnits[] {
  const result: SentenceUnits[] = [];
  let from = 0;
  let next = 0;
  for (const [at, sentence] of sentences.entries()) {
    const last = tokens[sentence.to - 1];
    const following = sentences[at + 1];
    const continues = following && tokens[following.from];
    if (!last) continue;
    const straddled = mentions.some(({ start, end }) => start < last.end && end > last.end);
    // `the lecture "Where are we?", held on 3 May`: a comma begins no sentence.
    if (continues && (straddled || /^[a-z,]/.test(continues.text))) continue;
    if (continues && isDayAlone(tokens, from, sentence.to, mentions[next])) continue;
    const own = tokens.slice(from, sentence.to);
    const mine: Mention[] = [];
    for (let mention = mentions[next]; mention && mention.start < last.end; mention = mentions[++next])
      mine.push(mention);
    from = sentence.to;
    const first = own[0];
    if (!first) continue;
    const { units, bracketed } = drop(withoutDateline(asEntry(toUnits(own, mine))));
    const read = withoutAdverbials(units);
    const told = block.kind === "table-row" ? entryOfRow(read) : read;
    result.push({ units: told, start: first.start, end: last.end, bracketed });
  }
  return result;
}

/** "12-13 November. 6th Summit, Riga.": the day that an entry begins with, and its point. */
const isDayAlone = (
  tokens: readonly Token[],
  from: number,
  to: number,
  mention: Mention | undefined,
): boolean =>
  from === 0 &&
  mention?.type === "DATE" &&
  mention.start === tokens[0]?.start &&
  tokens[to - 1]?.text === "." &&
  mention.end >= (tokens[to - 2]?.end ?? Number.POSITIVE_INFINITY);

/** An entry with a point behind its day is as one with a colon. */
const asEntry = (units: readonly Unit[]): readonly Unit[] =>
  isDate(units[0]) && units[1]?.text === "." && units.length > 2
    ? units.with(1, { ...(units[1] as Unit), text: ":", lower: ":" })
    : units;

function toUnits(tokens: readonly Token[], mentions: readonly Mention[]): Unit[] {
  const units: Unit[] = [];
  let next = 0;
  for (const [at, token] of tokens.entries()) {
    if (joinsCompound(units, tokens, at, mentions[next])) continue;
    // The point of "Ir. Dr. Lau" ends nothing.
    if (token.text === "." && at < tokens.length - 1 && isShort(tokens[at - 1])) continue;
    // The preposition of "Under Secretary" is none.
    if (token.lower === "under" && tokens[at + 1]?.lower === "secretary") continue;
    while ((mentions[next]?.end ?? Number.POSITIVE_INFINITY) <= token.start) next++;
    const mention = mentions[next];
    if (!mention || mention.start >= token.end) {
      units.push(
        at === tokens.length - 1
          ? withoutPoint(token)
          : asNoun(asUs(asOrdinal(token), tokens[at - 1]), tokens[at - 1]),
      );
      continue;
    }
    if (units.at(-1)?.mention === mention) continue;
    const { start, end, text } = mention;
    units.push({ text, lower: text.toLowerCase(), word: NO_WORD, pos: "PROPN", start, end, mention });
  }
  return units;
}

/** "its 40th meeting": the tagger takes some ordinals for pronouns. */
const asOrdinal = (token: Token): Token =>
  token.pos === "PRON" && /^\d/.test(token.text) ? { ...token, pos: "ADJ" } : token;

/** "between ourselves and the Board": us. */
const asUs = (token: Token, before: Token | undefined): Token =>
  token.lower === "ourselves" && /^(?:between|by|with|and)$/.test(before?.lower ?? "")
    ? { ...token, text: "us", lower: "us", word: wordOf("us"), pos: "PRON" }
    : token;

/** "replying to questions from": the tagger takes some plurals behind a preposition for verbs. */
const asNoun = (token: Token, before: Token | undefined): Token =>
  token.pos === "VERB" &&
  (before?.lower === "to" || PREPOSITIONS.has(before?.lower ?? "")) &&
  /[^s]s$/.test(token.lower) &&
  nounReading(token.lower) !== undefined
    ? { ...token, pos: "NOUN" }
    : token;

/** "sat in." at the end of a sentence is no inch. */
const withoutPoint = (token: Token): Token =>
  token.lower === "in."
    ? { ...token, text: "in", lower: "in", word: wordOf("in"), pos: "ADP", end: token.end - 1 }
    : token;

const isShort = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Lu}\p{L}{0,4}$/u.test(token.text);

/** "kick-off", "round-table": a word of parts is one unit, so that no part of it is taken for a verb or preposition. */
function joinsCompound(
  units: Unit[],
  tokens: readonly Token[],
  at: number,
  mention: Mention | undefined,
): boolean {
  const token = tokens[at] as Token;
  const hyphen = tokens[at - 1];
  const last = units.at(-1);
  const before = units.at(-2);
  if (hyphen?.text !== "-" || last?.text !== "-" || last.mention || !before || before.mention) return false;
  if (hyphen.start !== before.end || hyphen.end !== token.start) return false;
  if (mention && mention.start < token.end) return false;
  if (!/^\p{L}/u.test(token.text) || !/\p{L}$/u.test(before.text)) return false;
  const text = `${before.text}-${token.text}`;
  const word = wordOf(text);
  units.splice(-2, 2, {
    text,
    lower: word.lower,
    word,
    // "a follow-up", "the start-up"
    pos: token.pos === "ADP" ? "NOUN" : token.pos,
    start: before.start,
    end: token.end,
  });
  return true;
}

/** Units that a dateline has before its dash at most ("APIA, Samoa, 22 August 2019 -"). */
const DATELINE = 9;

/** "SUVA, 4 March - The Minister opened": what stands before the dash tells where and when the report was written. */
function withoutDateline(units: readonly Unit[]): readonly Unit[] {
  if ((units[0]?.mention?.type !== "PLACE" && !isDate(units[0])) || isEntry(units)) return units;
  const dash = units.findIndex(({ text, mention }) => !mention && /^(?:[-–—:]|--)$/.test(text));
  if (dash < 1 || dash > DATELINE) return units;
  const line = units.slice(0, dash);
  const plain = line.every(
    ({ mention, text }) => mention?.type === "PLACE" || mention?.type === "DATE" || /^[,()]$/.test(text),
  );
  const dated = line.some(({ mention }) => mention?.type === "DATE" || mention?.type === "PLACE");
  return plain && dated && (line.length > 1 || isLabel(units, dash)) ? units.slice(dash + 1) : units;
}

/** "4 June, Riga: Board meeting": an entry of a calendar has its day before a mark, and no point, or no verb. */
const isEntry = (units: readonly Unit[]): boolean =>
  isDate(units[0]) && (!/[.!?”"]$/.test(units.at(-1)?.text ?? "") || !units.some(isVerb));

/** "is", "opened"; not the participle behind a comma: ", hosted by". */
const isVerb = ({ pos, mention }: Unit, at: number, units: readonly Unit[]): boolean =>
  !mention && (pos === "AUX" || (pos === "VERB" && units[at - 1]?.lower !== ","));

/** "Mombasa: A delegation came", "NAIROBI – The fund grew": a town alone tells where the report is from; "Chad – Mali" is a pair. */
const isLabel = (units: readonly Unit[], mark: number): boolean =>
  units[0]?.mention?.type === "PLACE" &&
  (units[mark]?.text === ":" || units[0].mention.subtype !== "country") &&
  /^\p{Lu}/u.test(units[mark + 1]?.text ?? "") &&
  units[mark + 1]?.mention?.type !== "PLACE";

/** Leaves out brackets, and quotations that are sentences of their own; a short quotation becomes one unit, as a title. */
function drop(units: readonly Unit[]): Pick<SentenceUnits, "units" | "bracketed"> {
  const kept: Unit[] = [];
  const bracketed: Mention[] = [];
  for (let at = 0; at < units.length; at++) {
    const unit = units[at] as Unit;
    const close = unit.text === "(" || unit.text === "[" ? bracketEnd(units, at) : -1;
    if (close > at) {
      const inside = units.slice(at + 1, close);
      for (const inner of inside) if (inner.mention) bracketed.push(inner.mention);
      // "2.4 million dollars (2018: 1.9 million)": the year of another figure.
      const date = inside.find(
        ({ mention }, index) => mention?.type === "DATE" && inside[index + 1]?.text !== ":",
      );
      if (date && (inside.length < 5 || inside.every(isPlaceOrComma))) kept.push(date);
      at = close;
      continue;
    }
    const end = OPENING.has(unit.text) ? quotationEnd(units, at) : -1;
    if (end > at) {
      const title = quotedTitle(units.slice(at + 1, end));
      if (title) kept.push(title);
      at = end;
      continue;
    }
    kept.push(unit);
  }
  return { units: kept, bracketed };
}

/** "(4-5 October, Hotel Astoria)": in brackets with a date, where it was. */
const isPlaceOrComma = ({ mention, lower }: Unit): boolean =>
  mention?.type === "PLACE" || mention?.type === "DATE" || lower === ",";

function bracketEnd(units: readonly Unit[], from: number): number {
  for (let at = from + 1; at < Math.min(units.length, from + 40); at++)
    if (units[at]?.text === ")" || units[at]?.text === "]") return at;
  return -1;
}

function quotationEnd(units: readonly Unit[], from: number): number {
  for (let at = from + 1; at < units.length; at++) if (CLOSING.has(units[at]?.text ?? "")) return at;
  // A quotation that runs on into the next sentence.
  return units.length;
}

function quotedTitle(inner: readonly Unit[]): Unit | undefined {
  const last = inner.at(-1);
  const words = last?.text === "," ? inner.slice(0, -1) : inner;
  const [first] = words;
  const end = words.at(-1);
  if (!first || !end || words.length > 12 || /[.!?]/.test(end.text)) return undefined;
  if (words.length === 1) return first;
  if (words.some(({ pos }) => pos === "AUX")) return undefined;
  const text = words.map((word) => word.text).join(" ");
  return {
    text,
    lower: text.toLowerCase(),
    word: wordOf(text),
    pos: "PROPN",
    start: first.start,
    end: end.end,
    quoted: true,
  };
}
