// The groups of a record's page, each told as suits what it holds.
import type { FunctionComponent } from "preact";
import { groupBy } from "../../../core/group.ts";
import { seenWords } from "../../../export/explorer/seen-words.ts";
import type { Links } from "../../../export/explorer/whole-row.ts";
import type { Row } from "../../../model/row.ts";
import { readableDate } from "../data/readable.ts";
import { nameOf, tableOf, type WholeRecord } from "../data/records.ts";
import { hashOf } from "../route.ts";
import { Chip, RecordLink } from "./common.tsx";
import { Listed } from "./listed.tsx";

type Group = FunctionComponent<{ links: Links; record: WholeRecord }>;

const text = (row: Row, name: string): string => (row[name] === undefined ? "" : String(row[name]));

const when = (row: Row): string =>
  readableDate(text(row, "startDate") || text(row, "date") || text(row, "from") || text(row, "sourceDate"));

/** A post's time, as far as it is told. */
function held(row: Row): string {
  const [from, until] = [text(row, "from"), text(row, "until")];
  return from || until ? readableDate(`${from}/${until}`) : readableDate(text(row, "date"));
}

const Plain: Group = ({ links, record }) => (
  <Listed links={links} id={text(record.row, "id")}>
    {(rows) => (
      <ul class="related">
        {rows.map((row) => {
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
  <Listed links={links} id={text(record.row, "id")}>
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

/** The events that somebody took part in, with the roles. */
const EventsOf: Group = ({ links, record }) => (
  <Listed links={links} id={text(record.row, "id")}>
    {(parts) => (
      <ul class="related">
        {Array.from(
          groupBy(parts, (part) => text(part, "event")),
          ([event, roles]) => (
            <li key={event}>
              <time>{roles[0] && readableDate(text(roles[0], "eventDate"))}</time>
              <RecordLink id={event} name={roles[0] && text(roles[0], "eventName")} />
              <span class="facts">
                {roles.map((part) => text(part, "role")).join(", ")}
                {roles[0]?.eventPlace ? ` · ${roles[0].eventPlace}` : ""}
              </span>
            </li>
          ),
        )}
      </ul>
    )}
  </Listed>
);

/** Posts in the order of time: who, what, where. */
const Posts: Group = ({ links, record }) => (
  <Listed links={links} id={text(record.row, "id")}>
    {(rows) => (
      <ul class="related">
        {rows.map((row) => (
          <li key={text(row, "id")}>
            <time>{held(row)}</time>
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
const Said: Group = ({ links, record }) => (
  <Listed links={links} id={text(record.row, "id")}>
    {(rows) => (
      <ul class="related">
        {rows.map((row) => (
          <li key={text(row, "id")}>
            {record.table !== "people" && (
              <RecordLink id={text(row, "speaker")} name={text(row, "speakerName")} />
            )}
            <a href={hashOf(text(row, "id"))}>{text(row, "verb")}</a>
            <q class="said">{seenWords(text(row, "words"))}</q>
          </li>
        ))}
      </ul>
    )}
  </Listed>
);

const GROUPS: Readonly<Record<string, Group>> = {
  "participations.event": Participants,
  "participations.agent": EventsOf,
  "positions.person": Posts,
  "positions.organization": Posts,
  "statements.speaker": Said,
  "statements.article": Said,
};

export const groupOf = (way: string): Group => GROUPS[way] ?? Plain;
