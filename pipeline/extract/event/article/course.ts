// What happens in the course of another event: it has that event's days and mostly its place ("at the same meeting she was given").
import { wordSet } from "../../../core/word-set.ts";

import type { Mention } from "../../../flow.ts";
import type { EventType } from "../../../model/codes.ts";
import type { Unit } from "../../clause/unit.ts";
import { isGenitive, isPreposition } from "../../clause/word.ts";
import type { Candidate } from "../candidate.ts";
import { isSequel } from "../clause/kind.ts";
import { isAlongside } from "../date/aside.ts";
import { GATHERINGS, SESSIONS } from "../gathering.ts";
import { firstDay } from "../time.ts";
import type { Draft } from "./draft.ts";

/** What is done at gatherings: prizes are given and officers elected, sums granted only by those who meet. */
const DONE_AT: Partial<Record<EventType, ReadonlySet<EventType>>> = {
  Award: GATHERINGS,
  Appointment: new Set<EventType>(["Meeting", "Conference"]),
  Funding: new Set<EventType>(["Meeting"]),
};
/** What is told beside the main event and may be anywhere. */
const APART: ReadonlySet<EventType> = new Set<EventType>([
  "Visit",
  "Result",
  "Appointment",
  "Award",
  "Interview",
  "Funding",
]);

/** Whether a candidate is told to be on the occasion of what was told last, on its last day, or neither. */
export type Occasion = "same" | "closing" | undefined;

const NOUNS = wordSet(
  "occasion meeting ceremony event session conference evening day night afternoon sitting reception opening",
);
const CLOSING = new Set(["closing", "final", "last"]);
const WHICH = new Set([...CLOSING, "same", "opening", "first", "second", "third"]);

/** Whether an event is one that others happen at. */
export const isGathering = ({ type, start }: Draft): boolean =>
  SESSIONS.has(type.value) && start !== undefined;

/** "At the same meeting", "On the same occasion", "on the closing day", "on the sidelines": how a candidate says so. */
export function occasionOf({ told, clause }: Candidate): Occasion {
  const { units } = told.sentence;
  const until = Math.min(units.length, clause ? clause.end + 1 : units.length);
  for (let at = 0; at + 2 < until; at++) {
    if (!isPreposition(units[at])) continue;
    const [article, which, noun] = [units[at + 1], units[at + 2], units[at + 3]];
    // "at Thursday's sitting"
    if (article?.mention?.type === "DATE" && which?.text.startsWith("'") && NOUNS.has(noun?.lower ?? ""))
      return "same";
    // "During its stay, the bank committed 40 million"
    if (units[at]?.lower === "during" && isStay(article, which, noun)) return "same";
    if (article?.mention || which?.mention || !/^(?:the|this)$/.test(article?.lower ?? "")) continue;
    const word = which?.lower ?? "";
    if (/^(?:ceremony|occasion|sidelines|margins)$/.test(word)) return "same";
    if (WHICH.has(word) && NOUNS.has(noun?.lower ?? "") && !noun?.mention)
      return CLOSING.has(word) ? "closing" : "same";
  }
  return undefined;
}

/** "its stay", "the visit": with nothing behind that would tell which: "During the visit the Institute and the Museum founded". */
const isStay = (article: Unit | undefined, stay: Unit | undefined, behind: Unit | undefined): boolean =>
  /^(?:the|this|that|its|his|her|their)$/.test(article?.lower ?? "") &&
  /^(?:stay|visit|trip|mission|sojourn|tour|journey)$/.test(stay?.lower ?? "") &&
  (behind === undefined ||
    behind.mention !== undefined ||
    !(isPreposition(behind) || isGenitive(behind) || /^(?:where|when|which|that)$/.test(behind.lower)));

/** The stay of several days told last, where something is told to have been done in its course; of a country, no more is known than when. */
export function stayOf(
  { told }: Candidate,
  drafts: readonly Draft[],
  mentions: readonly Mention[],
): Draft | undefined {
  const { units } = told.sentence;
  if (units[0]?.lower !== "during" || !isStay(units[1], units[2], units[3])) return undefined;
  const stay = drafts.findLast(
    ({ type, start, end }) =>
      type.value === "Visit" && end !== undefined && start?.rule !== "event-date-of-main-event",
  );
  const { place, ...rest } = stay ?? {};
  const site = place && "mention" in place.value ? mentions[place.value.mention] : undefined;
  return stay && site?.subtype === "country" ? (rest as Draft) : stay;
}

/** "She was then shown round the plant": told by what it follows, it needs no day of its own. */
export const afterMain = (candidate: Candidate, main: Draft | undefined): Candidate =>
  candidate.dated && main?.start && FOLLOWING.has(candidate.type) && isSequel(candidate)
    ? { ...candidate, dated: false }
    : candidate;

const FOLLOWING: ReadonlySet<EventType> = new Set<EventType>(["Visit", "Meeting"]);

/** What an event may happen in the course of: the article's main event, and the gathering told last. */
export interface Course {
  readonly main: Draft;
  readonly gathering: Draft | undefined;
}

/** Sets the days and the place of what happens in the course of the article's main event, where it tells none itself. */
export function goWith(draft: Draft, { main, gathering }: Course, candidate: Candidate): void {
  const dated = draft.start !== undefined;
  const occasion = occasionOf(candidate);
  if (!dated && !takeDays(draft, main, candidate, occasion)) return;
  if (draft.place) return;
  const type = draft.type.value;
  const there = occasion !== undefined || (dated ? isDuring(draft, main) : !APART.has(type));
  const apart = APART.has(type) && occasion === undefined;
  const isPartOf = (whole: Draft | undefined): boolean =>
    whole !== undefined &&
    DONE_AT[type]?.has(whole.type.value) === true &&
    (!dated || isDuring(draft, whole));
  const isThere = (there && !apart) || isPartOf(main) || isGoingOn(candidate, draft, main);
  const inStay = occasion !== undefined && main.type.value === "Visit";
  const place =
    (isThere ? main.place : undefined) ?? (!inStay && isPartOf(gathering) ? gathering?.place : undefined);
  if (place)
    draft.place = { ...place, rule: occasion ? "event-place-of-occasion" : "event-place-of-main-event" };
}

/** "founded a committee in Lund on 19 January and elected A its chairman", "was founded in Lund; the same evening it elected A": one subject does both in one sentence. */
const isGoingOn = ({ clause, type }: Candidate, { span, start }: Draft, main: Draft): boolean =>
  type !== "Visit" &&
  (clause?.continues !== undefined || clause?.subject[0]?.pronoun === "it") &&
  main.span.start === span.start &&
  start?.value === main.start?.value;

function takeDays(draft: Draft, main: Draft, { clause, told, rule }: Candidate, occasion: Occasion): boolean {
  const isMain = !clause?.subordinate || clause.where !== undefined || isAlongside(clause);
  const past = clause?.verb.tense === "past" && isMain;
  const { start, end } = main;
  if (!start || !past) return false;
  const closing =
    occasion === "closing" ||
    rule === "event-noun-ended-with" ||
    told.reading.leading.some(
      ({ preposition, phrases }) => preposition === "at" && phrases[0]?.head === "end",
    );
  draft.start = { ...(closing ? (end ?? start) : start), rule: "event-date-of-main-event" };
  if (end && !closing) draft.end = { ...end, rule: "event-date-of-main-event" };
  return true;
}

/** Whether a draft's day is one of the main event's. */
function isDuring({ start }: Draft, main: Draft): boolean {
  const [first, last] = [main.start?.value, main.end?.value ?? main.start?.value];
  if (!start || !first || !last) return false;
  if (start.value === first || start.value === last) return true;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(start.value)) return false;
  const [day, from, to] = [firstDay(start.value), firstDay(first), firstDay(last)];
  return day !== undefined && from !== undefined && to !== undefined && from <= day && day <= to;
}

/** "At the close of the Congress (11-13 May), the medal went to A": on its last day. */
export const isAtClose = ({ told, theme, clause }: Candidate): boolean =>
  clause !== undefined &&
  theme?.type !== "Conference" &&
  theme?.type !== "Meeting" &&
  told.reading.leading.some(
    ({ preposition, phrases: [noun] }) =>
      preposition === "at" &&
      noun !== undefined &&
      !noun.mention &&
      /^(?:close|closing|end|conclusion)$/.test(noun.head) &&
      noun.complements.some(({ phrases }) => phrases[0]?.mention?.type === "EVENT"),
  );

/** Leaves the last day of several. */
export function closeAt(draft: Draft): void {
  if (!draft.end) return;
  draft.start = draft.end;
  delete draft.end;
}
