// Where an article came from and when: "(Source: NAME, DATE)", "NAME, DATE" at its end, datelines, press-note dates.
import type { Span } from "../core/span.ts";
import type { TextView } from "../core/text-view.ts";
import type { Edtf, Told } from "../flow.ts";
import { dateIn, dayOfYearIn, yearFromAnchor } from "./date.ts";
import { agencyBehindDay, isTownAndDay } from "./day-line.ts";
import { endsSentence, isCapitals, wordCount } from "./sentence-form.ts";

export interface SourceNote {
  readonly name?: Told<string>;
  readonly date?: Told<Edtf>;
  /** Where the note begins in the view; 0 where it is all of it. */
  readonly from: number;
}

const LABEL =
  /^[-–—([\s]*(?:sources?|quelle|fuente|fonte|origin(?:ally published in)?|reprinted from|courtesy of)\s*[:：–-]\s*/iu;
const LABEL_IN_BRACKETS = /^\(\s*(?:from|via|courtesy of|reported by|source)\s+(?=\p{Lu})/iu;
const LONGEST = 300;
const WEEKDAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b,?/giu;
const JOINT = /^[\s,;:.()[\]–—-]+|[\s,;:()[\]–—-]+$|[\s,;(]+(?:of|on|dated|from)[\s,]*$/giu;

/** A note that ends an article's block, or is all of it. Dates without a year take it from the issue's date. */
export function sourceNoteIn(
  view: TextView,
  anchor: Edtf | undefined,
  last: boolean,
): SourceNote | undefined {
  const { text } = view;
  if (text.length <= LONGEST) {
    const label = LABEL.exec(text) ?? LABEL_IN_BRACKETS.exec(text);
    if (label) return noteOf(view, label[0].length, text.length, 0, anchor, "source-note");
  }
  const bracket = lastBracket(text);
  if (bracket >= 0) {
    const label = LABEL.exec(text.slice(bracket)) ?? LABEL_IN_BRACKETS.exec(text.slice(bracket));
    if (label) return noteOf(view, bracket + label[0].length, text.length, bracket, anchor, "source-note");
    const alone = bracket === 0 || endsSentence(text.slice(0, bracket).trimEnd());
    if (alone && last) return signature(view, bracket, anchor);
  }
  return last && text.length <= 90 && !endsSentence(text) ? signature(view, 0, anchor) : undefined;
}

/** Where the bracket that closes a text opens, or -1. */
function lastBracket(text: string): number {
  const closing = /\)\.?\s*$/.exec(text.slice(-10));
  if (!closing) return -1;
  let depth = 0;
  for (let at = text.length - 1; at >= 0 && text.length - at < LONGEST; at--) {
    const char = text.charAt(at);
    if (char === ")") depth++;
    else if (char === "(" && --depth === 0) return at;
  }
  return -1;
}

/** Name and date in the view's [start, end). */
function noteOf(
  view: TextView,
  start: number,
  end: number,
  from: number,
  anchor: Edtf | undefined,
  rule: string,
): SourceNote | undefined {
  const body = view.text.slice(start, end).replace(/\)?\.?\s{0,20}$/, (tail) => " ".repeat(tail.length));
  const date = noteDate(body, anchor);
  const named = date ? longer(body.slice(0, date.start), body.slice(date.end)) : { text: body, offset: 0 };
  const offset = named.text === body ? 0 : named.offset + (date && named.offset > 0 ? date.end - 1 : 0);
  const name = trimmed(named.text);
  const told = (value: string, a: number, b: number): Told<string> => ({
    value,
    span: view.toSource(start + a, start + b),
    rule,
  });
  return {
    from,
    ...(name.text === ""
      ? {}
      : { name: told(name.text, offset + name.start, offset + name.start + name.text.length) }),
    ...(date ? { date: told(date.edtf, date.start, date.end) } : {}),
  };
}

const longer = (before: string, after: string): { text: string; offset: number } =>
  trimmed(before).text.length >= trimmed(after).text.length || !/\p{L}/u.test(after)
    ? { text: before, offset: 0 }
    : { text: after, offset: 1 };

function trimmed(text: string): { text: string; start: number } {
  const bare = text.replace(WEEKDAY, (day) => " ".repeat(day.length));
  let name = bare.replace(JOINT, "");
  name = name.replace(JOINT, "");
  return /\p{L}/u.test(name) ? { text: name, start: text.indexOf(name) } : { text: "", start: 0 };
}

interface NoteDate extends Span {
  readonly edtf: Edtf;
}

/** The day that a short text tells; without a year it takes that of the issue. */
export function noteDate(body: string, anchor: Edtf | undefined): NoteDate | undefined {
  const whole = dateIn(body);
  if (whole && whole.precision >= 2) return whole;
  const day = dayOfYearIn(body);
  const edtf = day && yearFromAnchor(day, anchor);
  if (day && edtf) return { edtf, start: day.start, end: day.end };
  return whole;
}

/** "(Xinhua, 5 June 2016)" or "- La Nación, 3 May 2014": a name and a day, nothing else. */
function signature(view: TextView, from: number, anchor: Edtf | undefined): SourceNote | undefined {
  const body = view.text.slice(from);
  const date = noteDate(body, anchor);
  if (!date || !/^[\s).\]]*$/.test(body.slice(date.end))) return undefined;
  const name = body.slice(0, date.start);
  if (!/^[\s([–—-]*\p{Lu}[^.!?]{1,70}[,;–—-]\s*$/u.test(name) || wordCount(name) > 8) return undefined;
  const start = from + (/^[\s([–—-]*/.exec(body)?.[0].length ?? 0);
  return noteOf(view, start, view.text.length, from, anchor, "source-signature");
}

const DASH = /\s(?:--?|–|—)\s|\s?(?:—|--)\s?/u;
const AGENCY = /\(([^()]{2,50})\)/u;

const PLACE =
  /^[\s,./;:]*(?:\p{Lu}[\p{L}.’'-]*(?:[\s,/;:]+\.?|$)(?:(?:de|do|da|del|di|am|an|der|la|le|sur|upon|of)\s)?){0,6}[\s.]{0,9}$/u;
/** What ends a dateline that no dash ends. */
const STOP = /[.:]\s/g;
/** Words that begin a sentence, or a list of days, but name no place. */
const NO_PLACE =
  /^[\s,]*(?:$|(?:on|in|at|by|from|since|until|to|for|as|and|the|date|dated|today|deadline|due|closes|opens|monday|tuesday|wednesday|thursday|friday|saturday|sunday|published|posted|updated|source)\b)/iu;

/** "BEIJING, June 5 (Xinhua) --", "LIMA, 3 May." at the start of an article's first paragraph. */
export function datelineIn(view: TextView, anchor: Edtf | undefined): SourceNote | undefined {
  const opening = view.text.slice(0, 110);
  const dash = DASH.exec(opening);
  const dashed = dash && datelineOf(view, opening.slice(0, dash.index), anchor, false);
  if (dashed) return dashed;
  for (const { index } of opening.slice(0, 70).matchAll(STOP)) {
    const stopped = datelineOf(view, opening.slice(0, index), anchor, true);
    if (stopped) return stopped;
  }
  return undefined;
}

/** A line of place, day and agency; where only a full stop ends it, it must have a place and end with the day. */
function datelineOf(
  view: TextView,
  line: string,
  anchor: Edtf | undefined,
  strict: boolean,
): SourceNote | undefined {
  const date = noteDate(line, anchor);
  const agency = AGENCY.exec(line);
  if (!date && !agency) return undefined;
  let place = line;
  for (const part of [agency, date]) {
    const [start, end] = !part
      ? [0, 0]
      : "edtf" in part
        ? [part.start, part.end]
        : [part.index, part.index + part[0].length];
    place = place.slice(0, start) + " ".repeat(end - start) + place.slice(end);
  }
  if (!PLACE.test(place)) return undefined;
  if (strict && !(date && endsWithDay(line, date, place))) return undefined;
  const told = (value: string, start: number, end: number): Told<string> => ({
    value,
    span: view.toSource(start, end),
    rule: "dateline",
  });
  const name = agency?.[1];
  return {
    from: 0,
    ...(agency && name ? { name: told(name, agency.index + 1, agency.index + 1 + name.length) } : {}),
    ...(date ? { date: told(date.edtf, date.start, date.end) } : {}),
  };
}

/** A place before the day, a comma or bracket between them or the place in capitals, and nothing after the day. */
function endsWithDay(line: string, date: NoteDate, place: string): boolean {
  const before = line.slice(0, date.start).replace(WEEKDAY, "");
  const parted = /[,.)/]\s*$/.test(before) || isCapitals(before);
  const rest = place.slice(date.end);
  return date.edtf.length === 10 && parted && !NO_PLACE.test(place) && rest.trim() === "";
}

/** A line between title and text that tells the day: "Geneva, 12 June 2015 (Lake Wire)", "Published: 3 May 2014". */
export function pressDateIn(view: TextView, anchor: Edtf | undefined): SourceNote | undefined {
  const text = view.text.replace(/(?<=\d{4})\.$/, "");
  if (text.length > 90 || wordCount(text) > 12 || endsSentence(text)) return undefined;
  if (text !== view.text && (!isTownAndDay(text) || / (?:in|on|at) /.test(text))) return undefined;
  const date = noteDate(text, anchor);
  if (!date || !/\d/.test(text.slice(date.start, date.end)) || date.edtf.length < 7) return undefined;
  const rest = text.slice(0, date.start) + text.slice(date.end);
  const lower = rest.match(/(?<!\p{L})\p{Ll}{2,}/gu) ?? [];
  if (lower.length > 3) return undefined;
  const told = (value: string, start: number, end: number): Told<string> => ({
    value,
    span: view.toSource(start, end),
    rule: "press-date",
  });
  const agency = agencyBehindDay(text);
  return {
    from: 0,
    ...(agency ? { name: told(agency.name, agency.start, agency.start + agency.name.length) } : {}),
    date: told(date.edtf, date.start, date.end),
  };
}
