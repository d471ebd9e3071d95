// What the front page shows at a glance once scripts run: when, where, who with whom, and who is named most.
import type { Summary } from "../../../export/explorer/summary.ts";
import { WorldMap } from "../parts/map.tsx";
import { Network } from "../parts/network.tsx";
import { Timeline } from "../parts/timeline.tsx";
import { hashOf } from "../route.ts";

const LARGEST = [
  ["people", "People named most"],
  ["organizations", "Bodies named most"],
  ["places", "Places named most"],
] as const;

function Largest({ title, rows }: { title: string; rows: Summary["largest"]["people"] }) {
  const most = Math.max(1, ...rows.map(([, , count]) => count));
  return (
    <div>
      <h3>{title}</h3>
      <ol class="bars">
        {rows.map(([id, name, count]) => (
          <li key={id}>
            <a href={hashOf(id)}>
              <bdi>{name}</bdi>
            </a>
            <span class="number">{count}</span>
            <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
              <rect width={(100 * count) / most} height="4" />
            </svg>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** The overview of a release. */
export function Overview({ summary }: { summary: Summary }) {
  return (
    <>
      <section aria-labelledby="when-title">
        <h2 id="when-title">When</h2>
        <Timeline counts={summary.timeline} />
      </section>
      <section aria-labelledby="where-title">
        <h2 id="where-title">Where</h2>
        <WorldMap summary={summary} />
      </section>
      <section aria-labelledby="who-title">
        <h2 id="who-title">Who with whom</h2>
        <p class="lead">Tied are those who took part in the same events; a thicker line is more of them.</p>
        <Network networks={summary.networks} />
      </section>
      <section class="three" aria-label="Named most">
        {LARGEST.map(([kind, title]) => (
          <Largest key={kind} title={title} rows={summary.largest[kind]} />
        ))}
      </section>
    </>
  );
}
