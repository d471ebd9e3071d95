// With whom somebody took part in events, most often first.
import type { Companions as Met } from "../../../export/explorer/whole-row.ts";
import { hashOf } from "../route.ts";
import { RecordLink } from "./common.tsx";

/** The column of events that tells of agents whose ids begin so. */
const COLUMNS = [
  ["person/", "people"],
  ["organization/", "bodies"],
  ["place/", "parties"],
] as const;

const columnOf = (id: string): string => COLUMNS.find(([prefix]) => id.startsWith(prefix))?.[1] ?? "people";

export function Companions({ id, companions: [count, first] }: { id: string; companions: Met }) {
  if (count === 0) return null;
  return (
    <section aria-labelledby="companions-title">
      <h2 id="companions-title">
        With whom <span class="count">{count}</span>
      </h2>
      {first.length < count && <p class="facts">Those met most often.</p>}
      <ul class="companions">
        {first.map(([other, name, events]) => (
          <li key={other}>
            <RecordLink id={other} name={name} />{" "}
            <a
              class="count"
              href={hashOf("browse/events", [
                [columnOf(id), id],
                [columnOf(other), other],
              ])}
              aria-label={`${events} event${events === 1 ? "" : "s"} with ${name}`}
            >
              {events}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
