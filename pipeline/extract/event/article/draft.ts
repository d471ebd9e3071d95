// An event while its article is read: what later sentences may still add, and when two tellings are one happening.
import { fold } from "../../../core/keys.ts";
import type { EventDraft, Mention, Reference } from "../../../flow.ts";
import { type Agent, agentIn, keyOf } from "../../participant/memory.ts";
import type { Candidate } from "../candidate.ts";
import { limits } from "../time.ts";

export type Draft = { -readonly [K in keyof EventDraft]: EventDraft[K] };

export const toldMention = (mention: Mention, rule: string): NonNullable<EventDraft["place"]> => ({
  value: { mention: mention.id },
  span: mention.span,
  rule,
});

/** Dates a draft by a mention: its first day, and its last where it tells a span. */
export function dateAt(draft: Draft, { date, span }: Mention, rule: string): void {
  const days = limits(date?.edtf ?? "");
  const { end } = days;
  // "ended on 3 and 4 May with the signing of X": what a meeting ends with is on its last day.
  const closes = draft.type.rule === "event-noun-ended-with" && end !== undefined;
  draft.start = { value: closes ? end : days.start, span, rule };
  if (end && !closes) draft.end = { value: end, span, rule };
}

/** "this year's prize", told in the days of a fair; "It was handed to her on 12 May": a day within the time told before. */
export function isFiner({ type, start, end }: Draft, { date }: Mention): boolean {
  const told = date?.edtf ?? "";
  if (type.value !== "Award" || !start || !/^\d{4}-\d{2}-\d{2}$/.test(told)) return false;
  if (/^\d{4}(?:-\d{2})?$/.test(start.value)) return told.startsWith(start.value);
  return end !== undefined && start.value <= told && told <= end.value;
}

/** Sets the one day of what was dated more widely before. */
export function narrow(draft: Draft, date: Mention): void {
  delete draft.end;
  dateAt(draft, date, "event-date-told-later");
}

/** Whether a theme is what was signed, issued or launched. */
export const isInstrument = ({ type }: Candidate, { type: kind }: Mention): boolean =>
  (kind === "DOCUMENT" || kind === "PROGRAMME") &&
  ["Signing", "Publication", "Launch", "Establishment"].includes(type);

/** Adds those who are not known to have taken part in the same role. */
export function addParts(draft: Draft, parts: EventDraft["participants"]): void {
  const known = new Set(draft.participants.map(({ agent, role }) => `${keyOf(agent)} ${role}`));
  const others = parts.filter(({ agent, role }) => !known.has(`${keyOf(agent)} ${role}`));
  if (others.length > 0) draft.participants = [...draft.participants, ...others];
}

/** Sets a place that is told later: what had its place from there, happened there too. */
export function placeAgain(draft: Draft, place: Mention, others: readonly Draft[]): void {
  const before = draft.place && keyOf(draft.place.value);
  draft.place = toldMention(place, "event-place-told-later");
  for (const other of others)
    if (
      other.place?.rule.startsWith("event-place-of-") &&
      (before === undefined || keyOf(other.place.value) === before)
    )
      other.place = { ...draft.place, rule: other.place.rule };
}

/** Who is received or stays somewhere is at the host's; who is hosted there in a town, too. */
export function placeAtHost(
  draft: Draft,
  site: Mention | undefined,
  isBody: (reference: Reference) => boolean,
): void {
  const type = draft.type.value;
  if (!(type === "Visit" || type === "Exchange")) return;
  if (draft.place && site?.subtype !== "city") return;
  const isReceived = (rule: string): boolean =>
    type === "Visit" && !draft.place && !rule.includes("accompany");
  const host = draft.participants.find(
    ({ role, rule }) => role === "host" && (HOSTED.test(rule) || isReceived(rule)),
  );
  if (host && isBody(host.agent))
    draft.place = { value: host.agent, span: host.span, rule: "event-place-of-host" };
}

/** Rules by which a body is told to host: "hosted by X", "the guest of X". */
const HOSTED =
  /-(?:host|be-guest|be-a-guest-of|be-(?:the-|invited-|official-)?guests?-of|be-home-to|be-the-workplace-of)-/;

/** One happening told twice in an article: same type, same time, a participant or name in common. */
export function isSame(a: Draft, b: Draft): boolean {
  if (a.type.value !== b.type.value || a.start?.value !== b.start?.value) return false;
  if (a.ordinal?.value !== b.ordinal?.value) return false;
  const apart =
    a.place !== undefined && b.place !== undefined && keyOf(a.place.value) !== keyOf(b.place.value);
  const together = a.span.start === b.span.start;
  if (fold(a.name.value) === fold(b.name.value)) return !(together && apart);
  const agents = new Set(a.participants.map(({ agent }) => keyOf(agent)));
  // "visited X and was shown round by Y": one visit.
  const isShown = together && a.type.value === "Visit" && b.place === undefined;
  if (isShown && b.participants.some(({ agent, role }) => role === "visitor" && agents.has(keyOf(agent))))
    return true;
  if (together || (a.type.value === "Visit" && apart) || areOthers(a, b)) return false;
  const sharing = b.participants.some(({ agent }) => agents.has(keyOf(agent)));
  return (
    sharing &&
    a.start !== undefined &&
    a.instrument?.value === b.instrument?.value &&
    a.nameMention === b.nameMention &&
    a.type.value !== "Speech"
  );
}

/** Two prizes of one body, two posts that one board fills: other people get them. */
function areOthers(a: Draft, b: Draft): boolean {
  const [ours, theirs] = [a, b].map(
    ({ participants }) =>
      new Set(participants.filter(({ role }) => GETTING.has(role)).map(({ agent }) => keyOf(agent))),
  );
  if (!ours || !theirs || ours.size === 0 || theirs.size === 0) return false;
  return ![...ours].some((key) => theirs.has(key));
}

const GETTING: ReadonlySet<string> = new Set(["recipient", "appointee"]);

/** "her predecessor, X, had retired": another event than that of X's own retirement. */
export const isTold = ({ type, participants }: Draft, parts: EventDraft["participants"]): boolean =>
  type.value === "Appointment" &&
  parts.length > 0 &&
  parts.every(({ agent }) =>
    participants.some((part) => part.role === "appointee" && keyOf(part.agent) === keyOf(agent)),
  );

/** The body whose meeting was told last, by the meeting's name. */
export function bodyMeeting(drafts: readonly Draft[]): readonly Agent[] {
  const draft = drafts.findLast(({ type }) => type.value === "Meeting" || type.value === "Conference");
  const owner = draft?.participants.find(({ rule }) => rule === "event-owner-in-name");
  return owner ? [agentIn(owner)] : [];
}

/** The words that trigger a candidate. */
export function wordsOf({ told, from, to }: Candidate): EventDraft["span"] {
  const { units } = told.sentence;
  const start = units[from]?.start ?? told.sentence.start;
  return told.block.block.view.toSource(start, units[Math.max(from, to - 1)]?.end ?? told.sentence.end);
}
