// The groups of a record's page, each told as suits what it holds.
import type { ComponentChildren, FunctionComponent } from "preact";
import { useState } from "preact/hooks";
import { groupBy } from "../../../core/group.ts";
import { by } from "../../../core/keys.ts";
import type { Row } from "../../../model/row.ts";
import { type Links, nameOf, shortRecords, tableOf, type WholeRecord, wholeRecord } from "../data/records.ts";
import { hashOf } from "../route.ts";
import { Chip, RecordLink, Waiting } from "./common.tsx";
import { isReady, usePromise } from "./use.ts";

type Group = FunctionComponent<{ links: Links; record: WholeRecord }>;

const FIRST = 30;

const text = (row: Row, name: string): string => (row[name] === undefined ? "" : String(row[name]));

/** Loads the first records of a group; the rest when asked for, and beyond those a list to browse. */
function Listed({
  links: [way, count, ids],
  record,
  children,
}: {
  links: Links;
  record: WholeRecord;
  children: (rows: readonly Row[]) => ComponentChildren;
}) {
  const [all, setAll] = useState(false);
  const rows = usePromise(() => shortRecords(all ? ids : ids.slice(0, FIRST)), [record.row.id, way, all]);
  const [table = "", field = ""] = way.split(".");
  if (!isReady(rows)) return <Waiting value={rows} />;
  return (
    <>
      {children(rows)}
      {!all && ids.length > FIRST && (
        <button type="button" onClick={() => setAll(true)}>
          Show {ids.length - FIRST} more
        </button>
      )}
      {count > ids.length && (
        <p>
          <a href={hashOf(`browse/${table}`, [[field, String(record.row.id)]])}>Browse all {count}</a>
        </p>
      )}
    </>
  );
}

const when = (row: Row): string =>
  text(row, "startDate") || text(row, "date") || text(row, "from") || text(row, "sourceDate");

const byDate = (rows: readonly Row[]): Row[] => [...rows].sort(by((row) => `${when(row) || "~"} ${row.id}`));

const Plain: Group = ({ links, record }) => (
  <Listed links={links} record={record}>
    {(rows) => (
      <ul class="related">
        {byDate(rows).map((row) => {
          const table = tableOf(text(row, "id"));
          return (
            <li key={text(row, "id")}>
              <time>{when(row)}</time>
              <RecordLink id={text(row, "id")} name={table && nameOf(table, row)} />
              {typeof row.type === "string" && <Chip>{row.type}</Chip>}
            </li>
          );
        })}
      </ul>
    )}
  </Listed>
);

/** Who took part, by role. */
const Participants: Group = ({ links, record }) => (
  <Listed links={links} record={record}>
    {(rows) => (
      <dl class="roles">
        {[...groupBy(rows, (row) => text(row, "role"))].map(([role, parts]) => (
          <div key={role}>
            <dt>{role}</dt>
            {parts.map((part) => (
              <dd key={text(part, "id")}>
                <RecordLink id={text(part, "agent")} name={text(part, "agentName")} />{" "}
                <a
                  class="why"
                  href={hashOf(text(part, "id"))}
                  aria-label={`Why ${text(part, "agentName")} is ${role}`}
                >
                  why
                </a>
              </dd>
            ))}
          </div>
        ))}
      </dl>
    )}
  </Listed>
);

/** The events that somebody took part in, with the role, by date. */
const EventsOf: Group = ({ links, record }) => (
  <Listed links={links} record={record}>
    {(parts) => <DatedEvents parts={parts} />}
  </Listed>
);

function DatedEvents({ parts }: { parts: readonly Row[] }) {
  const ids = [...new Set(parts.map((part) => text(part, "event")))];
  const events = usePromise(() => shortRecords(ids), [ids.join()]);
  if (!isReady(events)) return <Waiting value={events} />;
  const roles = groupBy(parts, (part) => text(part, "event"));
  return (
    <ul class="related">
      {byDate(events).map((event) => (
        <li key={text(event, "id")}>
          <time>{when(event)}</time>
          <RecordLink id={text(event, "id")} name={text(event, "name")} />
          <span class="facts">
            {(roles.get(text(event, "id")) ?? []).map((part) => text(part, "role")).join(", ")}
            {event.placeName ? ` · ${event.placeName}` : ""}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Posts in the order of time: who, what, where. */
const Posts: Group = ({ links, record }) => (
  <Listed links={links} record={record}>
    {(rows) => (
      <ul class="related">
        {byDate(rows).map((row) => (
          <li key={text(row, "id")}>
            <time>
              {[text(row, "from"), text(row, "until")].filter(Boolean).join(" to ") || text(row, "date")}
            </time>
            {record.table !== "people" && (
              <RecordLink id={text(row, "person")} name={text(row, "personName")} />
            )}
            <a href={hashOf(text(row, "id"))}>{text(row, "title")}</a>
            {record.table !== "organizations" && typeof row.organization === "string" && (
              <RecordLink id={row.organization} name={text(row, "organizationName")} />
            )}
          </li>
        ))}
      </ul>
    )}
  </Listed>
);

/** What was said, in its words. */
const Said: Group = ({ links: [, count, ids], record }) => {
  const found = usePromise(() => Promise.all(ids.slice(0, FIRST).map(wholeRecord)), [record.row.id]);
  if (!isReady(found)) return <Waiting value={found} />;
  return (
    <>
      <ul class="related">
        {found
          .filter((each) => each !== undefined)
          .map(({ row }) => row)
          .map((row) => (
            <li key={text(row, "id")}>
              {record.table !== "people" && (
                <RecordLink id={text(row, "speaker")} name={text(row, "speakerName")} />
              )}
              <a href={hashOf(text(row, "id"))}>{text(row, "verb")}</a>
              <q class="said">{text(row, "text")}</q>
            </li>
          ))}
      </ul>
      {count > FIRST && (
        <a href={hashOf("browse/statements", [["speaker", text(record.row, "id")]])}>Browse all {count}</a>
      )}
    </>
  );
};

const GROUPS: Readonly<Record<string, Group>> = {
  "participations.event": Participants,
  "participations.agent": EventsOf,
  "positions.person": Posts,
  "positions.organization": Posts,
  "statements.speaker": Said,
  "statements.article": Said,
};

export const groupOf = (way: string): Group => GROUPS[way] ?? Plain;
