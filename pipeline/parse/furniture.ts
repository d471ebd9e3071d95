// Page furniture by form: page numbers, running headers and footers, navigation, imprint and contact lines.
import { fold } from "../core/keys.ts";
import type { BlockKind } from "../flow.ts";
import type { Chunk } from "./chunk.ts";
import { dateIn } from "./date.ts";
import { isTownAndDay } from "./day-line.ts";
import { endsSentence, isCapitals, wordCount } from "./sentence-form.ts";

const PAGE_NUMBER =
  /^(?:[-–—|[(]?\s?\d{1,4}\s?[-–—|\])]?|(?:page|p\.|pg\.?|seite|página)\s?\d{1,4}(?:\s?(?:of|\/|von|de)\s?\d{1,4})?|\d{1,3}\s?(?:\/|of)\s?\d{1,3}|[ivxl]{1,6})$/i;
const PAGE_PART =
  /(?:^|[\s|·•–—-])(?:page|p\.|pg\.|seite|página)\s?\d{1,4}(?:\s?(?:of|\/)\s?\d{1,4})?$|^(?:page|p\.)\s?\d{1,4}\s*[|·•–—-]|^\d{1,3}\s*[|·•]\s|\s[|·•]\s*\d{1,3}$/i;
/** "--- Harbour Letter 17 --- p. 2 --- pass it on ---": a page's number between marks. */
const PAGE_AMID = /\s(?:---?|[|·•–—])\s(?:page|p\.|pg\.|seite|página)\s?\d{1,4}\s(?:---?|[|·•–—])\s/i;
const PAGE_END = /\s(?:page|p\.|pg\.|seite|página)\s?\d{1,4}$/i;
const NAVIGATION =
  /^(?:[[(]\s?)?(?:(?:←|«|<)\s*)?(?:(?:go )?back to (?:top|contents|the top|start|list|the list)|(?:click here to )?read (?:more|on|(?:the )?(?:full|whole) (?:story|article|text|news))|(?:view|see|learn|show|find out) more|view (?:details?|all)|full (?:story|article|text)|(?:pdf|file) download|download (?:the )?(?:pdf|file)|more(?: information| news| details)?|continue reading|print(?: this page| version)?|share(?: this.*)?|skip to (?:main )?content|(?:view|open) (?:this email )?in (?:your )?browser|next(?: page| article)?|previous(?: page| article)?|home|top)\s*(?:[.…]{1,3}|[>»›→^↑▲+]{1,2})?\s?[\])]?$/i;
/** What menus and buttons say. */
const LINK =
  /^(?:[«‹<←]\s?)?(?:home|about(?: us)?|news|events?|contacts?(?: us)?|collections?|services?|search|login|log in|sign in|register|share|print|e-?mail|tweet|pdf|download|previous|next|back|forward|top|menu|sitemap|site map|(?:share|post|follow us|find us|like us)(?: this)? (?:on|via|by) (?:facebook|twitter|x|linkedin|whatsapp|instagram|telegram|e-?mail|weibo|wechat)|english|français|español|deutsch|archive|archives|subscribe|unsubscribe|facebook|twitter|linkedin|youtube|instagram|rss|privacy(?: policy)?|imprint|terms(?: of use)?|accessibility|help|faq|publications|research|projects|people|careers|jobs|press|media)(?:\s?[»›>→])?$/i;
/** "Category: News", "Views: 130": how a site files a report. */
const FILED =
  /^(?:categor(?:y|ies)|tags?|keywords?|views?|hits?|read count|posted in|filed under)\s?:\s?[^.!?]{1,80}$/i;
const EDITORIAL =
  /\b(?:editors?(?:-in-chief)?|editorial (?:board|team|office|staff|committee|address|assistant)|published by|publisher|issn|isbn|copyright|all rights reserved|unsubscribe|to subscribe|subscriptions?|imprint|impressum|layout|printed (?:by|in|on)|circulation|disclaimer|distribution|responsible for (?:the )?content|redaktion|compiled by|edited by|produced by|design(?:ed)? by)\b\s*(?=[:.,;(]|by\b|©|$|\d|to\b|from\b|[\p{Lu}])|©|\bunsubscribe\b/iu;
const CONTACT =
  /[\p{L}\p{N}_-]@[\p{L}\p{N}]|\b(?:tel|telephone|phone|fax|e-?mail|contact|website|web|address|p\.?\s?o\.? box)\b\s?\.?:|\(at\)|\bwww\.|https?:\/\//iu;
const ADDRESS =
  /\b(?:street|st\.|road|rd\.?|avenue|av\.|ave\.?|blvd|boulevard|square|plaza|rue|calle|straße|strasse|floor|building|suite|p\.?o\.? box)\b|\b[A-Z]{0,2}-?\d{4,6}\b/i;
const IMPRINT_HEADINGS = new Set(
  (
    "contact|contacts|contact us|contact information|contact details|imprint|impressum|editorial board|editorial team|" +
    "editorial office|editorial staff|about us|about this newsletter|about the newsletter|about this bulletin|" +
    "subscribe|subscription|subscriptions|unsubscribe|disclaimer|copyright|credits|follow us|legal notice|privacy|" +
    "publisher|publishing information|masthead|colophon|feedback|how to contact us|newsletter team|stay in touch"
  ).split("|"),
);
const LIMIT = 250;
/** Longer ones are paragraphs, whatever they hold. */
const LONG_LINE = 450;

export const isPageNumber = (text: string): boolean => text.length < 24 && PAGE_NUMBER.test(text);
/** A line that leads elsewhere, or several side by side: "Home | About | Contact", "« Previous | Next »". */
export const isNavigation = (text: string): boolean =>
  text.length < LIMIT &&
  (isTrail(text) ||
    NAVIGATION.test(text) ||
    FILED.test(text) ||
    (/[|·•]/.test(text) && text.split(/[|·•]/).every((part) => isLink(part.trim()))));

/** "Back to top (c) 2016 Academy of Riga": what a page ends with, run together with its first link. */
export const opensWithNavigation = (text: string): boolean =>
  text.length < LONG_LINE && /^(?:back to (?:the )?top|print this page|share this page)\b/i.test(text);

const isLink = (text: string): boolean => LINK.test(text) || NAVIGATION.test(text);

/** "Home > News > Harbour Letter 17", "Library :: News": where a page stands. */
function isTrail(text: string): boolean {
  if (/[.!?]/.test(text)) return false;
  const steps = text.split(/\s[>»›→]\s|\s?::\s/);
  const last = steps.pop() ?? "";
  const isShort = ({ length }: string, most: number): boolean => length > 0 && length <= most;
  return (
    steps.length > 0 && steps.length <= 6 && steps.every((step) => isShort(step, 40)) && isShort(last, 60)
  );
}

export const isImprintHeading = (text: string): boolean =>
  text.length < 60 && IMPRINT_HEADINGS.has(fold(text));

/** Who makes the newsletter and how to reach them; no sentence that reports something stands before it. */
export function isImprint(text: string): boolean {
  if (text.length > 900) return false;
  const signal = Math.min(placeOf(EDITORIAL, text), placeOf(CONTACT, text));
  if (signal === Infinity) return isAddress(text);
  if (isReport(text) || isOfEditor(text)) return false;
  return !tellsSomething(text.slice(0, signal));
}

/** The editors' own lines; a reader's contact for one story is none. */
export const isEditorial = (text: string): boolean =>
  text.length < LONG_LINE &&
  EDITORIAL.test(text) &&
  isImprint(text) &&
  (text.length < LIMIT || !endsSentence(text));

/** What a newsletter calls itself where it tells who makes it. */
const ITSELF =
  /^(?:this|the|our) (?:newsletter|bulletin|issue|edition|number|journal|magazine|publication|digest|review|gazette)\b|©|\b(?:issn|isbn|copyright)\b/i;
const DATED =
  /\b(?:(?:19|20)\d\d|january|february|march|april|may|june|july|august|september|october|november|december)\b/i;

/** "A companion volume was published by the same museum in 2008.": a dated sentence of something else than the newsletter. */
const isReport = (text: string): boolean =>
  endsSentence(text) &&
  DATED.test(text) &&
  !ITSELF.test(text) &&
  !CONTACT.test(text) &&
  lowerWords(text) >= REPORT_WORDS;

/** Words in lower case of a report at least. */
const REPORT_WORDS = 5;

/** "Between two talks she sat down with our editor Ana Ruiz.": a report that an editor comes into; no call to write. */
const isOfEditor = (text: string): boolean => {
  const found = endsSentence(text) ? EDITOR_NAMED.exec(text) : null;
  return found !== null && lowerWords(text.slice(0, found.index)) >= REPORT_WORDS && !CALL.test(text);
};
const EDITOR_NAMED = /\b(?:an?|the|our|its|his|her|their|former|then) editor(?:-in-chief)?,? \p{Lu}\p{L}/u;
const CALL =
  /\b(?:send|sent|submit(?:ted)?|contact(?:ed)?|address(?:ed)?|write|written|contributions?|comments?|reach(?:ed)?)\b/i;

export const hasContact = (text: string): boolean => text.length < LONG_LINE && CONTACT.test(text);

const placeOf = (pattern: RegExp, text: string): number => pattern.exec(text)?.index ?? Infinity;

const isAddress = (text: string): boolean =>
  text.length < LIMIT &&
  ADDRESS.test(text) &&
  text.includes(",") &&
  !endsSentence(text) &&
  lowerWords(text) <= 3;

/** A whole sentence with words in lower case: a report, not an address. */
function tellsSomething(text: string): boolean {
  const stop = /[.!?]["”)]?(?:\s|$)/.exec(text);
  const sentence = stop ? text.slice(0, stop.index) : "";
  return wordCount(sentence) >= 5 && lowerWords(sentence) >= 3;
}

const lowerWords = (text: string): number =>
  text.match(/(?<![\p{L}@./])\p{Ll}{2,}(?![\p{L}@]|\.\p{L})/gu)?.length ?? 0;

/** What comes again on every page, by its letters alone, but for a full date: that is the same on all of them. */
function shapeOf(text: string): string {
  const date = text.length <= 150 ? dateIn(text) : undefined;
  const shape = fold(text).replace(/\d+/g, "0");
  return date?.precision === 3 ? `${shape} ${date.edtf}` : shape;
}

/** "2  THE FERRY  MAY 2016" and "MAY 2016  THE FERRY  3": left and right pages say the same the other way round. */
const wordsOf = (shape: string): string => shape.split(" ").sort().join(" ");

const mayRun = ({ form, segments, view }: Chunk): boolean =>
  form === "text" &&
  segments.length <= 2 &&
  view.text.length <= 150 &&
  /\p{L}/u.test(view.text) &&
  !/^\(/.test(view.text);

/**
 * The running headers, footers, page numbers and navigation lines among chunks, by index. `skip` are chunks already
 * known (the contents list); lines before `mastheadEnd` are the masthead that later ones may repeat.
 */
export function furnitureIn(
  chunks: readonly Chunk[],
  mastheadEnd: number,
  skip: (index: number) => boolean,
): Map<number, BlockKind> {
  const found = new Map<number, BlockKind>();
  const counts = new Map<string, number>();
  const mastheads = new Set<string>();
  chunks.forEach((chunk, index) => {
    if (!mayRun(chunk) || skip(index)) return;
    const shape = shapeOf(chunk.view.text);
    const words = wordsOf(shape);
    counts.set(words, (counts.get(words) ?? 0) + 1);
    if (index < mastheadEnd) mastheads.add(shape);
  });
  const head = chunks.slice(0, mastheadEnd).find(({ form }) => form === "heading")?.view.text ?? "";
  const known = [...mastheads, shapeOf(head)];
  const openings = known.filter((shape) => shape.length >= 8).slice(0, 40);
  const series: Series = { name: fold(head), openings, ...saidIn(chunks.slice(0, mastheadEnd)) };
  chunks.forEach((chunk, index) => {
    const below = index >= mastheadEnd;
    const kind = skip(index) ? undefined : kindOf(chunk, chunks[index - 1], below, counts, series);
    if (kind) found.set(index, kind);
  });
  return found;
}

function kindOf(
  chunk: Chunk,
  before: Chunk | undefined,
  behindMasthead: boolean,
  counts: ReadonlyMap<string, number>,
  series: Series,
): BlockKind | undefined {
  const { text } = chunk.view;
  if (text === "" || text.length > LIMIT) return undefined;
  const word = isPageNumber(text) && chunk.segments.length === 1;
  if (word && chunk.form !== "row" && chunk.form !== "item") return "page-number";
  if (isNavigation(text) && chunk.form !== "heading" && chunk.form !== "row") return "navigation";
  const mayBeFooter = mayRun(chunk) && !endsSentence(text) && !isCapitalsTitle(text);
  if (mayBeFooter && (PAGE_PART.test(text) || PAGE_AMID.test(text))) return "running-footer";
  // Underlined by the rule that closes the page, or set between marks.
  if (chunk.form === "heading" && (PAGE_END.test(text) || PAGE_AMID.test(text))) return "running-footer";
  if (!behindMasthead) return undefined;
  if (chunk.form === "heading") return fold(text) === series.name ? "running-header" : undefined;
  const dated = dateIn(text) !== undefined;
  if (isNumberedFoot(chunk, series.openings)) return "running-footer";
  if (!mayRun(chunk) || endsSentence(text)) return undefined;
  if (isMadeOf(text, series.words)) return "running-header";
  if (before?.form === "heading" && dated) return undefined;
  return isRunning(text, dated, counts, series) ? "running-header" : undefined;
}

/** "Academy of Riga        Letter 41        2": what the masthead begins with, far to the left of a page's number. */
function isNumberedFoot({ form, segments, view }: Chunk, openings: readonly string[]): boolean {
  const [line] = segments;
  if (form !== "text" || segments.length !== 1 || !line || view.text.length > 100) return false;
  const isWide = line.end - line.start - view.text.length >= WIDE_GAPS && / \d{1,3}$/.test(view.text);
  const begun = fold(view.text).split(" ", 2).join(" ");
  return isWide && begun.includes(" ") && openings.some((opening) => opening.startsWith(begun));
}

/** Spaces between the columns of a page's foot, those that a reader sees apart. */
const WIDE_GAPS = 6;

/** Whether a line repeats the masthead, or comes often enough for its form. */
function isRunning(
  text: string,
  dated: boolean,
  counts: ReadonlyMap<string, number>,
  { openings, whole }: Series,
): boolean {
  // Reports from one town, each with its day; several that were posted on one day.
  if ((!dated && isTownAndDay(text)) || POSTED.test(text)) return false;
  const shape = shapeOf(text);
  const count = counts.get(wordsOf(shape)) ?? 0;
  if (openings.some((opening) => isRepeat(shape, opening))) return true;
  // Whose newsletter it is, or what it is called, at the head of each page.
  if (count >= 2 && shape.length >= NAMING && whole.includes(shape)) return true;
  const barred = /[|·•]/.test(text);
  if (count >= 2 && (barred || dated)) return true;
  return count >= 3 && wordCount(text) >= 2 && !/^by\b/i.test(text);
}

/** "Posted: 3 May 2018" below each title. */
export const POSTED = /^[*_(]*(?:posted|published|uploaded|released|updated)\b/i;

/** "MAY 2016      THE FERRY   2": a number that is no day's, and for the rest words of the masthead, one at least that names. */
function isMadeOf(text: string, known: ReadonlySet<string>): boolean {
  const date = dateIn(text);
  const rest = date ? `${text.slice(0, date.start)} ${text.slice(date.end)}` : text;
  if (!/\d/.test(rest)) return false;
  const naming = fold(rest)
    .split(" ")
    .filter((word) => !COUNTING.test(word));
  return (
    naming.some((word) => date !== undefined || word.length >= 5) && naming.every((word) => known.has(word))
  );
}
const COUNTING = /^(?:\d+|no|vol|nr|issue|number|page|p|pg)$/;

const isCapitalsTitle = (text: string): boolean => isCapitals(text) && !/\d/.test(text);

function saidIn(masthead: readonly Chunk[]): Pick<Series, "whole" | "words"> {
  const lines = masthead.filter(({ view }) => view.text.length <= LONG_LINE);
  const whole = lines.map(({ view }) => shapeOf(view.text)).join(" ");
  return { whole, words: new Set(whole.split(" ")) };
}

/** What the masthead and the first heading, which names the series, say; pages may repeat it. */
interface Series {
  readonly name: string;
  readonly openings: readonly string[];
  /** All that the masthead says, folded. */
  readonly whole: string;
  readonly words: ReadonlySet<string>;
}

/** Letters of a name, at least. */
const NAMING = 12;

/** The masthead's line again, whole, as its beginning, or with numbers and a date behind it. */
function isRepeat(shape: string, opening: string): boolean {
  if (opening.startsWith(shape)) return shape.length >= 16 || shape === opening;
  return (
    shape.startsWith(`${opening} `) &&
    /^[ 0]*(?:(?:no|vol|issue|page|p|[a-z]{3,9} 0)[ 0]*)*$/.test(shape.slice(opening.length))
  );
}
