// What goes on from an event told before: the last of its kind; the guests of a visit who then have talks.
import type { Mention, ParticipationDraft } from "../../../flow.ts";
import { keyOf, type Memory } from "../../participant/memory.ts";
import type { Candidate } from "../candidate.ts";
import { type Draft, isTold } from "./draft.ts";
import { isSameName } from "./known.ts";

/** The last event of the types of which a candidate tells more. */
export function toldAgain(
  drafts: readonly Draft[],
  candidate: Candidate,
  parts: readonly ParticipationDraft[],
  mentions: readonly Mention[],
  siteOf: (draft: Draft) => Mention | undefined,
): Draft | undefined {
  const open = drafts.filter(
    (draft) =>
      candidate.of?.has(draft.type.value) === true && !isTold(draft, parts) && !isLongPast(draft, candidate),
  );
  const last = open.filter((draft) => !isAhead(draft, candidate)).at(-1) ?? open.at(-1);
  return (
    open.findLast((draft) => isAt(siteOf(draft), candidate, mentions)) ??
    open.findLast((draft) => last !== undefined && isReportedWith(draft, last)) ??
    last
  );
}

/** "Closing the forum, A said that the next one would be in Lima": A spoke at the one that was. */
const isAhead = ({ core, status }: Draft, { rule, told }: Candidate): boolean =>
  rule === "event-company" &&
  status.value === "planned" &&
  !core &&
  told.reading.clauses.some(({ verb }) => verb.tense === "past");

/** "The plant opened on 4 May, a year after work on it had begun. They run it together": what the sentence reports, not what it goes back to. */
const isReportedWith = (draft: Draft, last: Draft): boolean =>
  !last.core && draft.core && draft.type.value === last.type.value && draft.span.start === last.span.start;

/** "At the Agency it was welcomed by A": the visit of the place that the sentence begins with. */
function isAt(site: Mention | undefined, { told }: Candidate, mentions: readonly Mention[]): boolean {
  const named = told.reading.leading[0]?.phrases[0]?.mention;
  return site !== undefined && named !== undefined && isSameName(mentions, site, named);
}

/** "It was founded in 1998. Among those present was A": guests are told of what is reported, not of what it goes back to. */
const isLongPast = ({ type, core }: Draft, { rule, parts }: Candidate): boolean =>
  !core &&
  OCCASIONS.has(type.value) &&
  (rule === "event-company" || rule.startsWith("event-verb-be-")) &&
  parts.every(({ role }) => role === "attendee" || role === "speaker");

const OCCASIONS: ReadonlySet<string> = new Set(["Establishment", "Appointment", "Funding"]);

/** "came to Uganda; at the Station, where Dr A showed them round": who shows a body to those who came, does not show the country. */
export const withoutHostsElsewhere = (
  parts: ParticipationDraft[],
  { clause }: Candidate,
  site: Mention | undefined,
): ParticipationDraft[] =>
  clause?.where?.mention?.type === "ORGANIZATION" && site?.subtype === "country"
    ? parts.filter(({ role }) => role !== "host")
    : parts;

/** The guests of the visit told last, where talks with somebody else are told in its course. */
export function guestsTalking(
  { type, theme, clause, told }: Candidate,
  parts: readonly ParticipationDraft[],
  drafts: readonly Draft[],
  { guests }: Pick<Memory, "guests">,
): ParticipationDraft[] {
  const last = drafts.at(-1);
  if (type !== "Meeting" || last?.type.value !== "Visit" || !theme?.classes.has("talks")) return [];
  const isBare = theme.determiner === "" && theme.start === 0 && !theme.mention;
  if (!isBare || told.sentence.units[theme.headEnd]?.lower !== "with" || clause === undefined) return [];
  if (parts.length !== 1 || parts.some(({ role }) => role !== "attendee")) return [];
  const came = new Set(last.participants.map(({ agent }) => keyOf(agent)));
  return guests
    .filter(({ reference }) => came.has(keyOf(reference)))
    .map(({ reference, span }) => ({
      agent: reference,
      role: "attendee",
      span,
      rule: "event-guest-talking",
      confidence: 0.8,
    }));
}
