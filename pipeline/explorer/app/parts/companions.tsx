// With whom somebody took part in events, most often first.
import { groupBy } from "../../../core/group.ts";
import { compareText } from "../../../core/keys.ts";
import { shortRecords, wholeRecord } from "../data/records.ts";
import { RecordLink } from "./common.tsx";
import { isReady, usePromise } from "./use.ts";

/** Most events that are looked through, and most companions that are shown. */
const LOOKED = 60;
const SHOWN = 20;

interface Companion {
  readonly id: string;
  readonly name: string;
  readonly events: readonly string[];
}

async function companionsOf(id: string, parts: readonly string[]): Promise<Companion[]> {
  const own = await shortRecords(parts.slice(0, LOOKED));
  const events = await Promise.all([...new Set(own.map(({ event }) => String(event)))].map(wholeRecord));
  const ids = events.flatMap(
    (event) => event?.links.find(([way]) => way === "participations.event")?.[2] ?? [],
  );
  const others = (await shortRecords(ids)).filter(({ agent }) => agent !== id);
  return Array.from(
    groupBy(others, ({ agent }) => String(agent)),
    ([agent, rows]) => ({
      id: agent,
      name: String(rows[0]?.agentName ?? agent),
      events: [...new Set(rows.map(({ event }) => String(event)))],
    }),
  ).sort((a, b) => b.events.length - a.events.length || compareText(a.id, b.id));
}

export function Companions({ id, parts }: { id: string; parts: readonly string[] }) {
  const companions = usePromise(() => companionsOf(id, parts), [id]);
  if (!isReady(companions) || companions.length === 0) return null;
  return (
    <section aria-labelledby="companions-title">
      <h2 id="companions-title">
        With whom <span class="count">{companions.length}</span>
      </h2>
      <ul class="companions">
        {companions.slice(0, SHOWN).map((companion) => (
          <li key={companion.id}>
            <RecordLink id={companion.id} name={companion.name} />{" "}
            <span class="count">{companion.events.length}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
