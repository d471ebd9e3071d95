// How an event stands in its article: happened, planned or background; core or only referred to.
import { wordSet } from "../../../core/word-set.ts";
import type { Edtf } from "../../../flow.ts";
import type { Status } from "../../../model/codes.ts";
import type { Candidate } from "../candidate.ts";
import { isAlongside } from "../date/aside.ts";
import { firstDay } from "../time.ts";

/** Days by which an event may lie before the article and still be what it reports. */
const NEWS_DAYS = 150;

/** Rules of events that a noun phrase tells by itself. */
const NAMED_ONLY = wordSet(
  "event-noun-honour event-noun-of event-noun-over event-noun-dated event-noun-talks event-noun-gift event-noun-listed event-noun-pending event-noun-received",
);

/** Rules without a verb of their own that an article may begin with. */
const LEADING = new Set(["event-noun-spoken", "event-noun-study", "event-paper"]);

export interface Standing {
  readonly core: boolean;
  readonly status: Status;
}

/** How a candidate that begins at `start` stands in an article of the day `anchor`; `leads`: the article has told nothing of its own yet. */
export function standingOf(
  candidate: Candidate,
  start: Edtf | undefined,
  anchor: Edtf | undefined,
  leads: boolean,
): Standing {
  const { clause, rule } = candidate;
  const old = isOld(start, anchor);
  const later = isAfter(start, anchor);
  if (isPlanned(candidate, later)) return { core: leads && !isNext(candidate), status: "planned" };
  if (NAMED_ONLY.has(rule) || rule.startsWith("event-status-")) {
    const core = leads && !old;
    return { core, status: later ? "planned" : core ? "happened" : "background" };
  }
  // "Signed" above a line for each deed: every one is news.
  if (rule === "event-listed-deed" && !later) return { core: !old, status: old ? "background" : "happened" };
  if (!clause && later) return { core: leads, status: "planned" };
  if (!clause) return { core: LEADING.has(rule) && leads && !old, status: leads ? "happened" : "background" };
  // "announced that its breeders had grown a potato": what an article begins with is its news.
  const before = clause.verb.tense === "pluperfect" && !(leads && candidate.type === "Result");
  const isAside = clause.subordinate && !isAlongside(clause);
  if (!leads && (before || isAside || old)) return { core: false, status: "background" };
  return { core: !old && !before, status: old ? "background" : "happened" };
}

/** "3 June: Workshop on reefs, hosted by A": a participle tells no time, its day does. */
const isPlanned = ({ clause }: Candidate, later: boolean): boolean =>
  clause?.verb.tense === "future" ||
  (later &&
    (clause?.verb.tense === "present" || clause?.verb.tense === "perfect" || clause?.verb.reduced === true));

/** "The next seminar": an outlook. */
const isNext = ({ theme, told }: Candidate): boolean =>
  told.sentence.units.slice(theme?.start ?? 0, theme?.end ?? 0).some(({ lower }) => lower === "next");

/** Whether an event begins after the issue: after its day, or the last of its days, or after the month or year where no day is told. */
function isAfter(start: Edtf | undefined, anchor: Edtf | undefined): boolean {
  if (start === undefined || anchor === undefined) return false;
  if (/^\d{4}(?:-(?:0\d|1[0-2]))?$/.test(anchor) && start.startsWith(anchor)) return false;
  const until = anchor.split("/").at(-1) ?? anchor;
  if (until !== anchor && start.startsWith(until)) return false;
  return (firstDay(start) ?? 0) > (firstDay(until) ?? Number.POSITIVE_INFINITY);
}

function isOld(start: Edtf | undefined, anchor: Edtf | undefined): boolean {
  if (start === undefined || anchor === undefined) return false;
  const own = firstDay(start);
  const now = firstDay(anchor);
  if (own === undefined || now === undefined) return false;
  if (/^\d{4}$/.test(start)) return !anchor.startsWith(start);
  if (!/^\d{4}-\d{2}/.test(anchor) || /^\d{4}-[2-4]/.test(anchor))
    return anchor.slice(0, 4) !== start.slice(0, 4);
  return now - own > NEWS_DAYS;
}
