// Reads the masthead's lines: series, number, date, publisher, contact; what they do not tell comes from beside the text.

import type { Span } from "../core/span.ts";
import type { TextView } from "../core/text-view.ts";
import { wordSet } from "../core/word-set.ts";
import type { Given, Masthead, SourceMetadata } from "../flow.ts";
import { dateIn } from "./date.ts";
import { hasContact, isNavigation } from "./furniture.ts";
import { mailLine } from "./mail-header.ts";
import {
  type FoundNumber,
  isNumberLabel,
  isSeriesName,
  numberAlone,
  numberBesideDate,
  numberIn,
} from "./masthead-form.ts";
import { namesBody, publisherIn, publisherInOpening } from "./publisher.ts";
import { isCapitals } from "./sentence-form.ts";

export interface MastheadLines {
  /** Lines of the masthead, headings first marked. */
  readonly lines: readonly { readonly view: TextView; readonly heading: boolean }[];
  /** Running headers, footers and imprint lines: asked for what the masthead does not tell. */
  readonly others: readonly TextView[];
  /** The first paragraphs, in which a letter tells whose it is. */
  readonly opening: readonly TextView[];
}

interface Piece {
  readonly text: string;
  readonly view: TextView;
  readonly start: number;
  readonly heading: boolean;
}

const SEPARATOR = /(?<!\s)\s*[|·•]\s*|(?<!\s)\s+[–—*]\s+/g;

/** What the masthead tells; `acronyms` says whether a word in capitals is one (for series names all in capitals). */
export function readMasthead(
  { lines, others, opening }: MastheadLines,
  metadata: SourceMetadata,
  isAcronym: (word: string) => boolean,
): Masthead {
  const pieces = lines.flatMap(({ view, heading }) => piecesOf(view, heading));
  const all = [...lines.map(({ view }) => view), ...others];
  const series = seriesIn(pieces, isAcronym);
  const told = {
    series,
    number: firstIn(all, numberIn) ?? firstIn(all, numberBesideDate) ?? firstIn(opening, numberInOpening),
    date: dateOf(lines.map(({ view }) => view)) ?? dateOf(others),
    publisher: inSmallLetters(
      publisherIn(
        lines.map(({ view }) => view),
        series?.value,
      ) ?? publisherInOpening(opening),
      isAcronym,
    ),
    contact: contactIn(all),
    title: undefined as Given<string> | undefined,
  };
  const masthead: Record<string, Given<string>> = {};
  for (const key of Object.keys(told) as (keyof typeof told)[]) {
    const beside = key === "contact" ? undefined : metadata[key];
    const value = told[key] ?? (beside === undefined ? undefined : { value: beside, rule: "metadata" });
    if (value) masthead[key] = value;
  }
  return masthead;
}

/** A name of several words that is printed all in capitals, as it is written elsewhere. */
const inSmallLetters = (
  told: Given<string> | undefined,
  isAcronym: (word: string) => boolean,
): Given<string> | undefined =>
  told && isCapitals(told.value) && told.value.includes(" ")
    ? { ...told, value: titleCase(told.value, isAcronym) }
    : told;

/** "Welcome to the 17th issue of the Harbour Letter": told in the letter itself. */
function numberInOpening(text: string): FoundNumber | undefined {
  const head = text.slice(0, OPENING);
  const found = /\b(\d{1,4})(?:st|nd|rd|th) (?:issue|edition|number) of (?:the |our |this )?\p{Lu}/u.exec(
    head,
  );
  const value = found?.[1];
  return found && value !== undefined
    ? { value, start: found.index, end: found.index + value.length, rule: "opening-number" }
    : undefined;
}

/** How many characters of a paragraph may introduce a paper. */
const OPENING = 300;

const NAME_LABEL = /^(?:title|name|newsletter|bulletin|publication|periodical|series|journal)\s?:\s*/i;
const BRACKETED = /^\[([^\][]{3,80})\]/;

/** The parts of a line that may be a name, without labels; of a mail's header only the subject is asked. */
function piecesOf(view: TextView, heading: boolean): Piece[] {
  const { text } = view;
  const mail = mailLine(text);
  if (mail && mail.kind !== "subject") return [];
  let start = mail?.from ?? NAME_LABEL.exec(text)?.[0].length ?? 0;
  const list = mail && BRACKETED.exec(text.slice(start))?.[1];
  if (list !== undefined) return [{ text: list, view, start: start + 1, heading }];
  const pieces: Piece[] = [];
  const add = (end: number): void => {
    const text = view.text.slice(start, end);
    if (text.trim() !== "") pieces.push({ text, view, start, heading });
  };
  for (const found of view.text.matchAll(SEPARATOR)) {
    add(found.index);
    start = found.index + found[0].length;
  }
  add(view.text.length);
  return pieces;
}

function firstIn(
  views: readonly TextView[],
  find: (text: string) => FoundNumber | undefined,
): Given<string> | undefined {
  let volume: Given<string> | undefined;
  for (const [index, view] of views.entries()) {
    const labelled = find === numberIn && isNumberLabel(views[index - 1]?.text ?? "");
    const found = labelled ? numberAlone(view.text) : find(view.text);
    if (!found) continue;
    const given = {
      value: found.value,
      span: view.toSource(found.start, found.end),
      rule: `masthead-${found.rule}`,
    };
    if (found.rule !== "volume") return given;
    volume ??= given;
  }
  return volume;
}

/** The most exact date of the lines. A year alone counts only beside a number ("No. 3/2013"). */
function dateOf(views: readonly TextView[]): Given<string> | undefined {
  let best: { precision: number; given: Given<string> } | undefined;
  for (const view of views) {
    const found = dateIn(view.text);
    if (!found || found.precision <= (best?.precision ?? 0)) continue;
    if (found.precision === 1 && !numberIn(view.text) && view.text.length > 40) continue;
    const span: Span = view.toSource(found.start, found.end);
    best = { precision: found.precision, given: { value: found.edtf, span, rule: "masthead-date" } };
  }
  return best?.given;
}

const ISSUE_PART =
  /(?<![\s,(|·–—-])[\s,(|·–—-]*\b(?:vol(?:ume)?|year|jahrgang|année|año|anno|issue|iss|edition|no|nr|n[º°]|number|num|núm)\b\s?[.:]?\s?#?\d.*$|(?<![\s,(–—-])[\s,(–—-]*#?\d{1,4}(?:\s?\/\s?\d{2,4})?\)?$/iu;

/** "Monthly bulletin of the X", "A newsletter for Y": says what the series is, not how it is called. */
const DESCRIPTION = /^an?\s|\s(?:of|by|from|for)\s/i;

/** "REPUBLIC OF PALAU", "Kyrgyz Republic": the state whose ministry speaks, above its paper. */
const STATE =
  /^(?:(?:the |\p{L}+ ){0,2}(?:republic|kingdom|government|sultanate|principality) of (?:the )?\p{L}+(?: \p{L}+)?|(?:the )?\p{L}+ (?:republic|kingdom))$/iu;

function seriesIn(pieces: readonly Piece[], isAcronym: (word: string) => boolean): Given<string> | undefined {
  const names = pieces.filter(
    ({ text, heading }) =>
      nameOf(text) !== "" &&
      !isDateline(text) &&
      !STATE.test(nameOf(text)) &&
      !isNavigation(text) &&
      !hasContact(text) &&
      (heading || text.trim().length > 3),
  );
  const piece =
    names.find(({ heading, text }) => heading && isSeriesName(text) && !DESCRIPTION.test(text)) ??
    names.find(({ heading, text }) => heading && !namesBody(text) && !DESCRIPTION.test(text)) ??
    names.find(({ heading, text }) => heading && isSeriesName(text)) ??
    names.find(({ heading }) => heading) ??
    names.find(({ text }) => isSeriesName(text) && !DESCRIPTION.test(text)) ??
    names.find(({ text }) => isCapitals(text) && !namesBody(text)) ??
    names.find(({ text }) => isCapitals(text) && isSeriesName(text)) ??
    names.find(({ text }) => isCapitals(text)) ??
    names.find(({ text }) => isSeriesName(text) && text.length <= 80) ??
    names.find(({ text }) => isNumberedName(text));
  if (!piece) return undefined;
  const name = nameOf(piece.text);
  const start = piece.start + piece.text.indexOf(name);
  const value = isCapitals(name) ? titleCase(name, isAcronym) : name;
  return { value, span: piece.view.toSource(start, start + name.length), rule: "masthead-series" };
}

/** "Vientiane, 28 June 2019": where and when, with a comma between them; no name. */
function isDateline(text: string): boolean {
  const dated = dateIn(text);
  if (!dated || dated.precision < 2) return false;
  return /^\s*\p{Lu}[\p{L}’' -]{2,30},\s*$/u.test(text.slice(0, dated.start)) && !isSeriesName(text);
}

/** "The Workbench no. 31: seven colleges": a short name before the issue's number, which is no body's. */
function isNumberedName(text: string): boolean {
  const name = nameOf(text);
  const short = name.length < text.trim().length && /^\p{Lu}[^.,;:]{3,40}$/u.test(name);
  return short && numberIn(text) !== undefined && !namesBody(name) && !DESCRIPTION.test(name);
}

/** "THE ANCHOR: News of the Harbour Board": what the series is, behind its name. */
const SUBTITLE =
  /(?<=\S): (?:an? |the )?(?:\p{L}{3,12} )?(?:news|newsletter|bulletin|letter|journal|digest|magazine|review|notes) (?:of|from|for|by) .{3,90}$/iu;

/** A line without its number and date: "e-Newsletter" of "e-Newsletter No.87". */
function nameOf(text: string): string {
  const dated = dateIn(text);
  const unnumbered = (dated && dated.precision >= 2 ? text.slice(0, dated.start) : text)
    .replace(SUBTITLE, "")
    .replace(/\s?\(?\be?-?ISSN\b.*$/iu, "")
    .replace(/(?<![\s,(|·–—:-])[\s,(|·–—:-]+$/, "")
    .replace(ISSUE_PART, "");
  const date = dateIn(unnumbered);
  const undated = date
    ? unnumbered.slice(0, date.start).replace(/(?<![\s,(|·–—:-])[\s,(|·–—:-]+$/, "")
    : unnumbered;
  const name = undated.replace(ISSUE_PART, "").trim();
  return /\p{L}{2}/u.test(name) ? name : "";
}

const SMALL = wordSet(
  "a an and as at but by for from in of on or the to with de del la el los las et du des und der die",
);

/** "THE FLOOD PULSE" as "The Flood Pulse"; acronyms stay. */
function titleCase(name: string, isAcronym: (word: string) => boolean): string {
  let first = true;
  return name.replace(/[\p{L}\p{M}’']+/gu, (word) => {
    const lower = word.toLowerCase();
    const small = !first && SMALL.has(lower);
    first = false;
    if (small) return lower;
    return isAcronym(word) ? word : word.charAt(0) + lower.slice(1);
  });
}

const EMAIL = /[\p{L}\p{N}._%+-]{1,64}(?:@|\(at\))[\p{L}\p{N}.-]{1,120}\p{L}/u;

function contactIn(views: readonly TextView[]): Given<string> | undefined {
  const of = (view: TextView, start: number, end: number): Given<string> => ({
    value: view.text.slice(start, end),
    span: view.toSource(start, end),
    rule: "contact",
  });
  for (const view of views) {
    const email = view.text.length < 1000 ? EMAIL.exec(view.text) : null;
    if (email) return of(view, email.index, email.index + email[0].length);
  }
  return undefined;
}
