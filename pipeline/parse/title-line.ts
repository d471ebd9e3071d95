// Titles that nothing marks but their place: short lines alone above the text or the list that they name.
import type { Chunk } from "./chunk.ts";
import { dateIn } from "./date.ts";
import { isTownAndDay } from "./day-line.ts";
import { hasContact } from "./furniture.ts";
import { endsUnfinished, goesOn, isByline, isProse, wordCount } from "./sentence-form.ts";

interface Candidate {
  readonly index: number;
  readonly kind: "numbered" | "bulleted" | "plain";
  /** What stands below: prose makes it sure; a list or an open sentence only beside sure ones; reports as items where all is lists. */
  readonly below: "prose" | "reports" | "list";
}

/**
 * Lines alone that are titles, `taken` ones apart. Numbered ones go before plain ones: the latter would be headings
 * inside the texts.
 */
export function titleLines(
  chunks: readonly Chunk[],
  skipped: (index: number) => boolean,
  taken: ReadonlySet<number>,
): Set<number> {
  const candidates: Candidate[] = [];
  const datelines = datelinesIn(chunks, skipped);
  const passed = (index: number): boolean => skipped(index) || datelines.has(index);
  chunks.forEach((chunk, index) => {
    const kind = passed(index) || taken.has(index) ? undefined : kindOf(chunks, index);
    const next = kind && belowOf(chunks, index, passed);
    if (!kind || !next || taken.has(next.index)) return;
    const { form, view, gap } = next.chunk;
    if (form === "text" && (isProse(view.text) || isCut(chunks, next.index, skipped))) {
      if (gap > 0 || chunk.form !== "text") candidates.push({ index, kind, below: "prose" });
    } else if (isColumn(chunk, next.chunk)) candidates.push({ index, kind, below: "reports" });
    else if (gap > 0 && isIntroduced(next.chunk)) candidates.push({ index, kind, below: "list" });
  });
  const numbered = sureOf(candidates, "numbered");
  if (numbered.size > 0) return numbered;
  const bulleted = sureOf(candidates, "bulleted");
  const plain = candidates.filter(({ kind }) => kind === "plain");
  if (bulleted.size > plain.length) return bulleted;
  const several = sureOf(plain, "plain");
  if (several.size > 0) return several;
  const sure = plain.filter(({ below }) => below === "prose");
  const columns = plain.filter(({ below }) => below === "reports");
  return new Set((sure.length === 0 && columns.length >= 3 ? columns : sure).map(({ index }) => index));
}

/** A paragraph that goes on behind a page's foot and head, though what stands above them is too short to tell. */
function isCut(chunks: readonly Chunk[], at: number, skipped: (index: number) => boolean): boolean {
  if (!skipped(at + 1)) return false;
  let index = at + 1;
  while (index < chunks.length && (skipped(index) || chunks[index]?.view.text === "")) index++;
  const [above, below] = [chunks[at]?.view.text ?? "", chunks[index]?.view.text ?? ""];
  return chunks[index]?.form === "text" && goesOn(above, below, true) && isProse(`${above} ${below}`);
}

/** "Arusha, 16 January" alone between a title and its text, where several articles have it. */
function datelinesIn(chunks: readonly Chunk[], skipped: (index: number) => boolean): ReadonlySet<number> {
  const found = new Set<number>();
  let above: Chunk | undefined;
  chunks.forEach((chunk, index) => {
    if (skipped(index) || chunk.view.text === "") return;
    if (above && isDateline(chunk) && !isDateline(above) && isTitleLine(above)) found.add(index);
    above = chunk;
  });
  return found.size > 1 ? found : new Set();
}

const isDateline = ({ form, segments, view }: Chunk): boolean =>
  form === "text" && segments.length === 1 && isTownAndDay(view.text);

/** All candidates of a kind, where two at least stand above prose. */
function sureOf(candidates: readonly Candidate[], wanted: Candidate["kind"]): Set<number> {
  const alike = candidates.filter(({ kind }) => kind === wanted);
  const sure = alike.filter(({ below }) => below === "prose").length;
  return new Set(sure >= 2 ? alike.map(({ index }) => index) : []);
}

function belowOf(
  chunks: readonly Chunk[],
  index: number,
  skipped: (index: number) => boolean,
): { chunk: Chunk; index: number } | undefined {
  for (let at = index + 1; at < chunks.length && at < index + 5; at++) {
    const chunk = chunks[at] as Chunk;
    if (!skipped(at) && chunk.form !== "image" && chunk.form !== "hidden" && !isAside(chunk))
      return { chunk, index: at };
  }
  return undefined;
}

/** What may stand between a title and its text: when it was published, by whom, and a picture's caption. */
const isAside = ({ form, segments, view }: Chunk): boolean =>
  form === "text" &&
  segments.length === 1 &&
  (isDateLine(view.text) ||
    isByline(view.text) ||
    isLabelled(view.text) ||
    CAPTION.test(view.text) ||
    SALUTATION.test(view.text) ||
    isRemark(view.text));

/** "Author: Ana Ruiz", "Category: News": what a site tells of a report above its text. */
export const isLabelled = (text: string): boolean => text.length <= 100 && LABELLED.test(text);

const LABELLED =
  /^(?:\*\*|__)?(?:category|section|author|writer|written by|by|date|posted|published|updated|tags?|keywords?|views?|hits?|department|location|source)\s?:(?:\*\*|__)?\s?[^.!?]{1,80}$/iu;

/** "(granted by the Board from May to July)" below a title: what it says of it in brackets; not "(1937-2023)". */
export const isRemark = (text: string): boolean =>
  text.length <= 120 && /^\(\p{Ll}[^()]*\)$/u.test(text) && wordCount(text) > 2;

/** "Dear Fellows," between "From the President's desk" and the letter. */
const SALUTATION = /^dear \p{L}[^.!?]{1,60}[,:!]$/iu;

const CAPTION =
  /^(?:[[(](?:photo|picture|image|figure|caption|illustration)\b[^\])]{0,160}[\])]|photo:.{1,120})$/i;

const JOINTS = /[\s|,;:/·•–—-]+/gu;
const BESIDE_DATE =
  /^(?:published|posted|updated|uploaded|released|issued|added|dated?|written|created|registered|last (?:updated|modified))?(?: ?on)?(?: ?by [^.!?]{1,40})? ?(?:in )?(?:(?:latest )?news|press (?:releases?|notes?)|events?|announcements?|articles?|notices?|stor(?:y|ies)|blog|general|features?|media)?$/iu;

/** "Thursday, 25 October 2018", "Published: 3 May 2014", "3 May 2014 | by Ana Ruiz": little but a date. */
export function isDateLine(text: string): boolean {
  if (text.length > 90) return false;
  const date = dateIn(text);
  if (!date || date.precision < 2) return false;
  if (date.end - date.start >= text.length / 2) return true;
  const rest = `${text.slice(0, date.start)} ${text.slice(date.end)}`.replace(JOINTS, " ").trim();
  return date.precision === 3 && BESIDE_DATE.test(rest);
}

/** "In brief" right above its items, which are reports of their own. */
const isColumn = ({ gap, view }: Chunk, below: Chunk): boolean =>
  gap > 0 && wordCount(view.text) <= 5 && below.form === "item" && isProse(below.view.text);

/** A list's first item that says something, a table, or a sentence that leads on to a list. */
const isIntroduced = ({ form, view }: Chunk): boolean =>
  form === "item"
    ? wordCount(view.text) >= 5
    : form === "row" || (form === "text" && /:$/.test(view.text) && wordCount(view.text) >= 5);

/** How a line that could be a title is set off; an item is none that stands among others. */
function kindOf(chunks: readonly Chunk[], index: number): Candidate["kind"] | undefined {
  const chunk = chunks[index] as Chunk;
  if (!isTitleLine(chunk)) return undefined;
  if (chunk.form === "text") return "plain";
  if (/\d/.test(chunk.marker ?? "")) return "numbered";
  const inList = [index - 1, index + 1].some((at) => {
    const beside = chunks[at];
    return beside?.form === chunk.form && beside.marker === chunk.marker;
  });
  return inList ? undefined : "bulleted";
}

/** "The delta weighs in": such a word ends a title as well. */
const PARTICLE_END =
  /\p{L} (?:in|on|by|over|under|across|along|around|behind|before|since|after|through|about)$/iu;

/** "Who is who", "What is where": a question may end in its pronoun. */
const QUESTION = /^(?:who|what|where|when|how|why|which)\b/iu;

/** Ended by a word that leads on to another, as no title does. */
export const breaksOff = (text: string): boolean =>
  endsUnfinished(text) && !PARTICLE_END.test(text) && !QUESTION.test(text);

/** A capital, a figure or a sum, behind a quotation mark or a pictogram ("📌 A hall for models"). */
const OPENED =
  /^(?:\p{Extended_Pictographic}\uFE0F?\s?|\[[\d./-]{8,10}\] )?["'“‘«¿¡]?(?:[\p{Lu}\p{N}]|\p{Sc}\d)/u;

/** Short, begun with a capital or figure, not ended, not a date, contact or note. */
export function isTitleLine({ form, segments, view }: Chunk): boolean {
  const { text } = view;
  if (form !== "item" && form !== "text" && form !== "quote") return false;
  if (segments.length > 2 || (isLong(text) && !isOfficial(text))) return false;
  if (!OPENED.test(text) || /[.,;:]["”]?$/.test(text)) return false;
  if (breaksOff(text) || UNTITLED.test(text) || isLabelled(text) || hasContact(text)) return false;
  return (!isDateLine(text) || DATED.test(text)) && !LABEL.test(text);
}

const isLong = (text: string): boolean => text.length > 130 || wordCount(text) > 18;

/** "Under the Patronage of …, the Council Opens …": officialese titles are long, but their words bear capitals. */
function isOfficial(text: string): boolean {
  if (text.length > 220 || isProse(text)) return false;
  const words = text.match(/\p{L}[\p{L}’'-]{4,}/gu) ?? [];
  return words.filter((word) => /^\p{Lu}/u.test(word)).length * 10 >= words.length * 8;
}

/** What begins a line that tells who, when or where from: "From: A" and "No. 4" are no titles, "From coast to coast" and "No answer yet" are. */
const UNTITLED =
  /^(?:by\b|(?:text|photo|source) by\b|(?:text|photo|source|from|date) ?:|(?:issue|vol|no)\b(?=\.| ?[#:\d]))/i;

/** "3 May 2019 - In brief": a title of two words and more behind its day. */
const DATED = /^(?:[^:|–—-]{3,25}\d{4}\s*(?:[:|–—]|-(?=\s))|\[[\d./-]{8,10}\])\s*\p{Lu}\p{Ll}+ \p{Ll}/u;

/** "Editor: A", "Photos: B": who made the issue. */
const LABEL =
  /^(?:[\p{L}-]{2,12} ){0,2}(?:editors?|editor-in-chief|photos?|photographs?|photography|layout|translations?|publisher|contacts?|design|proofreading|redaktion|text|printed by|published by|edited by|present|apologies|in attendance|minutes(?: taken by)?|venue|time|place)(?: of [^:]{1,60})?\s?:/iu;
