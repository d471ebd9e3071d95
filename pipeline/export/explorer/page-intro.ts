// The head of the front page: what the release is, how much it holds, what it tells last, each with the words it was read from.
import { by } from "../../core/keys.ts";
import type { Published } from "../../flow.ts";
import type { EventRecord } from "../../model/records/event.ts";
import type { ParticipationRecord } from "../../model/records/participation.ts";
import { type EvidenceRecord, recordTypes, type TableName } from "../../model/records.ts";
import { latestIssue, temporalCoverage } from "../coverage.ts";
import { filtered } from "../rows.ts";
import { grouped, type Html, html } from "./html.ts";
import { toldWords } from "./told-words.ts";

const COUNTED: readonly TableName[] = [
  "events",
  "participations",
  "people",
  "organizations",
  "places",
  "positions",
  "instruments",
  "programmes",
  "quantities",
  "statements",
  "articles",
  "mentions",
];
const NEWEST = 8;

/** Counts of the tables that a visitor asks for first. */
export const counts = ({ tables }: Published): Html => html`<ul class="counts">
${COUNTED.filter((table) => tables[table].length > 0).map(
  (
    table,
  ) => html`<li data-table="${table}"><strong>${grouped(tables[table].length)}</strong> ${recordTypes[table].title.toLowerCase()}</li>
`,
)}</ul>`;

/** The events reported as happened that have a date, the newest first. */
export function newestEvents({ tables }: Published, most: number): EventRecord[] {
  const dated = [...tables.events].filter(({ startDate, status }) => startDate && status === "happened");
  const reported = dated.filter(({ core }) => core);
  return (reported.length > 0 ? reported : dated)
    .sort(by(({ startDate, id }) => `${startDate} ${id}`))
    .reverse()
    .slice(0, most);
}

/** An event with what hangs on it. */
interface Told {
  readonly event: EventRecord;
  readonly parts: readonly ParticipationRecord[];
  readonly evidence: readonly EvidenceRecord[];
}

/** One walk over each table, however many events are asked for. */
function toldOf(events: readonly EventRecord[], { tables, evidence }: Published): Told[] {
  const asked = new Set(events.map(({ id }) => id));
  const parts = [...filtered(tables.participations, ({ event }) => asked.has(event))];
  const eventOf = new Map([...asked].map((id) => [id, id]));
  for (const { id, event } of parts) eventOf.set(id, event);
  const rows = [...filtered(evidence, ({ record }) => eventOf.has(record))];
  return events.map((event) => ({
    event,
    parts: parts.filter((part) => part.event === event.id),
    evidence: rows.filter(
      ({ record, document }) => eventOf.get(record) === event.id && document === event.document,
    ),
  }));
}

function eventItem({ event, parts, evidence }: Told): Html {
  const when = event.endDate ? `${event.startDate} to ${event.endDate}` : event.startDate;
  const who = [...new Set(parts.map(({ agentName }) => agentName))];
  return html`<li>
<h3 data-record="${event.id}">${event.name}</h3>
<p class="facts"><span class="chip" data-type="${event.type}">${event.type}</span> <time>${when}</time>${event.placeName && html` · ${event.placeName}`}${who.length > 0 && html` · ${who.slice(0, 4).join(", ")}${who.length > 4 && ` and ${who.length - 4} more`}`}</p>
<blockquote>${toldWords(event.description, event.start, evidence)}</blockquote>
</li>
`;
}

/** The newest events, each with its sentence, in which the words are marked that its cells were read from. */
export function newest(dataset: Published): Html {
  const events = newestEvents(dataset, NEWEST);
  if (events.length === 0) return html``;
  return html`<section id="newest" aria-labelledby="newest-title">
<h2 id="newest-title">Newest events</h2>
<p class="lead">Each with the sentence that tells it. Marked are the words that its cells were read from.</p>
<ol class="events">
${toldOf(events, dataset).map(eventItem)}</ol>
</section>`;
}

/** What the release covers, in a line. */
export function covers(dataset: Published): string {
  const { issues } = dataset.tables;
  const when = temporalCoverage(dataset)?.split("/");
  const last = latestIssue(dataset);
  return [
    `${grouped(issues.length)} newsletter issue${issues.length === 1 ? "" : "s"}`,
    ...(when ? [when[0] === when[1] ? `${when[0]}` : `${when.join(" to ")}`] : []),
    ...(last ? [`latest issue ${last}`] : []),
  ].join(" · ");
}
