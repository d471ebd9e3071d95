// DATE mentions: finds dates in the text, resolves them in reading order, proposes them with their EDTF.
import {
  type CalendarDay,
  compareDays,
  type EdtfValue,
  firstDay,
  formatEdtf,
  interval,
  isInterval,
  lastDay,
  type Moment,
  marked,
  parseEdtf,
} from "../core/edtf.ts";
import type { Token } from "../flow.ts";
import type { Annotator, Proposal } from "./annotator.ts";
import { type Expression, readExpressions } from "./date/expression.ts";
import { planPeriodYears } from "./date/plan.ts";
import {
  type Nearest,
  type Resolved,
  resolveCalendar,
  resolveRelative,
  resolveUntil,
  type Setting,
} from "./date/resolve.ts";
import { isEntry, type Tense, tenseAt } from "./date/tense.ts";
import { type Atom, atomsOf } from "./number/atoms.ts";
import type { Text, TextBlock } from "./text.ts";

export const dates: Annotator = { propose: (text) => proposeDates(text) };

/** Headings under which everything is still to come. */
const TO_COME =
  /^ ?(?:our |the )?(?:agenda|to be noted|please note)$|\b(?:upcoming|coming up|forthcoming|calendar|save the dates?|dates (?:to (?:note|remember|keep)|for your)|mark your|events ahead|looking ahead|what'?s next|diary)\b/i;
/** A diary may also keep what was: its days lie near the article's date. */
const EITHER = /^(?:diary|from the diary|chronicle)$/i;

function proposeDates(text: Text): Proposal[] {
  const nearestOf = new Map<number | null, Nearest>();
  const proposals: Proposal[] = [];
  for (const block of text.blocks) {
    const article = block.block.article;
    const before = nearestOf.get(article) ?? {};
    const { proposals: found, nearest } = new BlockReading(text, block, before);
    proposals.push(...found);
    if (block.block.kind !== "source-note")
      nearestOf.set(article, block.block.kind === "item" ? withStayOf(before, nearest) : nearest);
  }
  return proposals;
}

/** An item's stay is its own: the next item tells of something else. */
function withStayOf({ stay }: Nearest, { stay: _, ...rest }: Nearest): Nearest {
  return stay ? { ...rest, stay } : rest;
}

/** One block's dates, read from left to right: each may be what the next is told from. */
class BlockReading {
  readonly proposals: Proposal[] = [];
  nearest: Nearest;
  readonly #text: Text;
  readonly #block: TextBlock;
  readonly #anchor: Moment | undefined;
  #sentenceYear: { readonly sentence: number; readonly year: number } | undefined;

  constructor(text: Text, block: TextBlock, nearest: Nearest) {
    this.#text = text;
    this.#block = block;
    this.#anchor = anchorOf(text, block);
    this.nearest = nearest;
    const isEntry = /^(?:item|table-row)$/.test(block.block.kind) && this.#column() !== undefined;
    for (const expression of readExpressions(atomsOf(block), isEntry)) this.#take(expression);
  }

  #take(expression: Expression): void {
    const atoms = atomsOf(this.#block);
    const first = atoms[expression.from];
    const last = atoms[expression.to - 1];
    if (!first || !last) return;
    const tense = this.#tenseOf(expression, first.token, last.token + 1);
    const sentence = this.#block.tokens[first.token]?.sentence ?? 0;
    const setting: Setting = {
      nearest: this.nearest,
      ...(this.#anchor ? { anchor: this.#anchor } : {}),
      ...(this.#sentenceYear?.sentence === sentence ? { sentenceYear: this.#sentenceYear.year } : {}),
      ...(tense ? { tense } : {}),
    };
    const resolved = this.#resolve(expression, setting);
    if (!resolved) return;
    this.#remember(resolved, sentence);
    if (this.#opensSentence(expression, sentence) && !isInterval(resolved.value))
      this.#sentenceYear = { sentence, year: resolved.value.year };
    const value = spoken(resolved.value, expression);
    if (!value) return;
    this.proposals.push({
      type: "DATE",
      block: this.#block.index,
      start: first.start,
      end: last.end,
      rule: `date-${expression.rule}`,
      confidence: expression.confidence,
      date: { edtf: formatEdtf(value), basis: resolved.basis },
    });
  }

  #resolve(expression: Expression, setting: Setting): Resolved | undefined {
    if (expression.calendar) return resolveCalendar(expression.calendar, setting);
    if (expression.relative) {
      const start = resolveRelative(expression.relative, setting);
      return expression.until ? resolveUntil(start, expression.until, setting) : start;
    }
    return planPeriodYears(this.#text, this.#block, expression.period ?? 0);
  }

  #tenseOf({ from }: Expression, first: number, next: number): Tense | undefined {
    const atoms = atomsOf(this.#block);
    if (isInForce(atoms, from)) return undefined;
    // "invited to the fair this Friday": of the fair, which the verb's time does not tell.
    if (isThisOfNoun(this.#block.tokens, first)) return undefined;
    // "has grown since April": it lies behind, whatever the verb's time.
    return atoms[from - 1]?.lower === "since" ? "past" : this.#tense(first, next);
  }

  #tense(from: number, to: number): Tense | undefined {
    const { block } = this.#block;
    const tense = tenseAt(this.#block, from, to);
    const heading = block.kind === "title" || block.kind === "subtitle" || block.kind === "contents-entry";
    if (heading && (tense === "present" || tense === "fixed")) return undefined;
    // "3-4 July: Conference organised with X": the day of an entry is not that of its verb.
    const column = this.#column();
    if ((from === 0 && block.kind === "item" && column) || isEntry(this.#block, from, to))
      return column ?? (tense === "future" ? tense : "near");
    return tense ?? (column === "future" ? column : undefined);
  }

  /** When the days of a calendar lie: to come, or near, where it may also keep what was; undefined in other articles. */
  #column(): "future" | "near" | undefined {
    const { article } = this.#block.block;
    const outline = article === null ? undefined : this.#text.document.articles[article];
    if (!outline) return undefined;
    const titles = [outline.section?.value ?? "", outline.title.value];
    if (titles.some((title) => EITHER.test(title))) return "near";
    return TO_COME.test(titles.join(" ")) ? "future" : undefined;
  }

  /** "In 2015, the Council held meetings in January and April": a year at the head of the sentence is that of its months. */
  #opensSentence({ rule, from }: Expression, sentence: number): boolean {
    const head = atomsOf(this.#block)[from - 1];
    return rule === "year" && head?.lower === "in" && head.token === this.#block.sentences[sentence]?.from;
  }

  /** Whether a day is not after the article's own. */
  #isReached(day: CalendarDay): boolean {
    const anchor = this.#anchor && lastDay(this.#anchor);
    return anchor !== undefined && compareDays(day, anchor) <= 0;
  }

  /** What "the same day", "the next year" will be told from. */
  #remember({ value, basis }: Resolved, sentence: number): void {
    const [first, last] = [firstDay(value), lastDay(value)];
    const start = isInterval(value) ? value.start : value;
    if (!first || !last || start === "open") return;
    const several = compareDays(first, last) < 0;
    const days = { first, last };
    const reached = this.#isReached(last) ? { reached: days } : {};
    const day = start.day === undefined ? {} : { days, ...reached, ...(several ? { stay: days } : {}) };
    const month = start.month === undefined ? {} : { month: { year: first.year, month: first.month } };
    this.nearest = { ...this.nearest, ...day, ...month, year: last.year };
    if (start.day === undefined || basis !== "absolute") return;
    this.#sentenceYear = { sentence, year: last.year };
  }
}

/** "as of 1 July", "with effect from 1 July": near the article's date, before or after it. */
function isInForce(atoms: readonly Atom[], from: number): boolean {
  const [before, word] = [atoms[from - 2]?.lower, atoms[from - 1]?.lower];
  return (
    (before === "as" && (word === "of" || word === "from")) ||
    (before === "effect" && word === "from") ||
    word === "effective"
  );
}

/** "this" behind a noun, where no verb stands right before it and no clause begins with it. */
const isThisOfNoun = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === "this" && tokens[at - 1]?.pos !== "VERB" && tokens[at - 1]?.text !== ",";

/** What a block's dates are told from; of an issue for several months the last: it tells of all of them. */
function anchorOf(text: Text, block: TextBlock): Moment | undefined {
  const anchor = text.anchorOf(block);
  const value = anchor === undefined ? undefined : parseEdtf(anchor);
  if (!value || !isInterval(value)) return value;
  const told = value.end === "open" ? value.start : value.end;
  return told === "open" ? undefined : told;
}

/** The value with what the words around it say: open to one side, or about. */
function spoken(value: EdtfValue, { opens, about }: Expression): EdtfValue | undefined {
  const told = about ? marked(value, "~") : value;
  if (isInterval(told)) return told;
  if (opens === "from") return interval(told, "open");
  return opens === "until" ? interval("open", told) : told;
}
