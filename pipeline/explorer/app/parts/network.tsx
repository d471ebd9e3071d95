// Who meets whom, as a network that stays readable: few nodes, the strongest ties, names that do not cover each other.
import { useMemo, useState } from "preact/hooks";
import type { Network as Ties } from "../../../export/explorer/network.ts";
import type { Summary } from "../../../export/explorer/summary.ts";
import { tableOf } from "../data/records.ts";
import { hashOf } from "../route.ts";
import { firstOf, layout } from "./network-layout.ts";
import { PlainTable } from "./plain-table.tsx";
import { Sized } from "./sized.tsx";

/** Narrower than this, fewer nodes are shown, one above the other rather than beside. */
const NARROW = 640;

function Drawing({ ties: all, width }: { ties: Ties; width: number }) {
  const isNarrow = width < NARROW;
  const height = isNarrow ? 480 : 540;
  const ties = useMemo(() => (isNarrow ? firstOf(all, 16) : all), [all, isNarrow]);
  const nodes = useMemo(() => layout(ties, width, height), [ties, width, height]);
  const [near, setNear] = useState<number | undefined>();
  const beside = new Set(ties.links.flatMap(([a, b]) => (a === near ? [b] : b === near ? [a] : [])));
  const faint = (at: number): boolean => near !== undefined && at !== near && !beside.has(at);
  return (
    <svg
      class="network"
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label="Who took part in events together"
    >
      <g aria-hidden="true">
        {ties.links.map(([a, b, count]) => (
          <line
            key={`${a} ${b}`}
            class={near === undefined || a === near || b === near ? "tie" : "tie faint"}
            x1={nodes[a]?.x}
            y1={nodes[a]?.y}
            x2={nodes[b]?.x}
            y2={nodes[b]?.y}
            stroke-width={1 + Math.min(6, Math.sqrt(count))}
          />
        ))}
      </g>
      {nodes.map(({ id, name, count, radius, x, y }, at) => {
        const told = `${name}: ${count} event${count === 1 ? "" : "s"} with others`;
        return (
          <a
            key={id}
            href={hashOf(id)}
            aria-label={told}
            class={faint(at) ? "faint" : undefined}
            onMouseEnter={() => setNear(at)}
            onMouseLeave={() => setNear(undefined)}
            onFocus={() => setNear(at)}
            onBlur={() => setNear(undefined)}
          >
            <title>{told}</title>
            <circle class={`node ${tableOf(id)}`} cx={x} cy={y} r={radius} />
          </a>
        );
      })}
      <g class="labels" aria-hidden="true">
        {nodes.map(({ id, label, radius, x, y }, at) => (
          <text
            key={id}
            class={faint(at) ? "faint" : undefined}
            x={x}
            y={y + radius + 11}
            text-anchor="middle"
          >
            {label}
          </text>
        ))}
      </g>
    </svg>
  );
}

type Kind = keyof Summary["networks"];
const KINDS: readonly (readonly [Kind, string])[] = [
  ["all", "All"],
  ["people", "People"],
  ["bodies", "Bodies"],
  ["countries", "Countries"],
];

const link = (node: Ties["nodes"][number] | undefined) =>
  node && (
    <a key={node[0]} href={hashOf(node[0])}>
      <bdi>{node[1]}</bdi>
    </a>
  );

/** The network of a release: of all, or of one kind. */
export function Network({ networks }: { networks: Summary["networks"] }) {
  const kinds = KINDS.filter(([kind]) => networks[kind].links.length > 0);
  const [kind, setKind] = useState<Kind>(kinds[0]?.[0] ?? "all");
  if (kinds.length === 0) return <p>No two took part in an event together.</p>;
  const ties = networks[kind];
  return (
    <figure>
      <div class="tools">
        {kinds.map(([each, title]) => (
          <button type="button" key={each} aria-pressed={kind === each} onClick={() => setKind(each)}>
            {title}
          </button>
        ))}
      </div>
      <Sized>{(width) => <Drawing key={kind} ties={ties} width={width} />}</Sized>
      <details>
        <summary>As a table</summary>
        <PlainTable
          label="Who took part in events together, as a table"
          columns={[{ title: "One" }, { title: "Other" }, { title: "Events together", isNumber: true }]}
          rows={ties.links
            .slice(0, 40)
            .map(([a, b, count]) => [link(ties.nodes[a]), link(ties.nodes[b]), count])}
        />
      </details>
    </figure>
  );
}
