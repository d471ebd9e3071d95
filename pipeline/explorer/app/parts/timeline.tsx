// When events happened, stacked by type: by month where most lie close together, else by year. Each bar leads to its events.
import { scaleBand, scaleLinear } from "d3-scale";
import { useState } from "preact/hooks";
import { compareText } from "../../../core/keys.ts";
import type { Summary } from "../../../export/explorer/summary.ts";
import { hashOf } from "../route.ts";
import { Sized } from "./sized.tsx";

type Step = "month" | "year";
type Counts = Summary["timeline"];

const HEIGHT = 230;
const LEFT = 34;
const BOTTOM = 22;
/** Most months that are shown beside each other. */
const MONTHS = 24;
/** Types with a colour of their own; the others share one. */
const COLOURED = 9;
/** The share of events that may lie in one bar for all years before the others, and how many years that has to save. */
const FEW = 0.03;
const SAVED = 8;

const yearOf = (period: string): number => Number(period.slice(0, 4));
const monthNumber = (period: string): number => yearOf(period) * 12 + Number(period.slice(5, 7)) - 1;
const monthOf = (number: number): string =>
  `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, "0")}`;
const total = (counts: Counts): number => counts.reduce((sum, [, , count]) => sum + count, 0);

/** The latest months that hold events, as the first shown by default does. */
function latestMonths(counts: Counts): Counts {
  const months = counts.filter(([period]) => period.length === 7);
  const last = Math.max(...months.map(([period]) => monthNumber(period)));
  return months.filter(([period]) => monthNumber(period) > last - MONTHS);
}

/** The year before which so few events lie, over so many years, that they share a bar. */
function commonBefore(counts: Counts): number | undefined {
  const most = total(counts) * FEW;
  let before = 0;
  for (const [period, , count] of counts) {
    before += count;
    if (before <= most) continue;
    return yearOf(period) - yearOf(counts[0]?.[0] ?? period) > SAVED ? yearOf(period) : undefined;
  }
  return undefined;
}

/** How the axis is cut: by month or year, and the year before which there is but one bar. */
interface Axis {
  readonly step: Step;
  readonly since: number | undefined;
}

function periodOf(when: string, { step, since }: Axis): string {
  if (since !== undefined && yearOf(when) < since) return `to ${since - 1}`;
  return when.slice(0, step === "month" ? 7 : 4);
}

function periodsOf(counts: Counts, axis: Axis): string[] {
  const { step, since } = axis;
  const shown = counts.filter(([period]) => since === undefined || yearOf(period) >= since);
  const numbers = shown.map(([period]) => (step === "month" ? monthNumber(period) : yearOf(period)));
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  const all = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const periods = all.map((number) => (step === "month" ? monthOf(number) : String(number)));
  return since === undefined ? periods : [`to ${since - 1}`, ...periods];
}

/** What a list of events is narrowed by to show those of a bar. */
const datesOf = (counts: Counts, period: string, axis: Axis): string[] =>
  period.startsWith("to ")
    ? [
        ...new Set(
          counts.flatMap(([when]) => (periodOf(when, axis) === period ? [String(yearOf(when))] : [])),
        ),
      ]
    : [period];

function typesOf(counts: Counts): string[] {
  const sums = new Map<string, number>();
  for (const [, type, count] of counts) sums.set(type, (sums.get(type) ?? 0) + count);
  return [...sums].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0])).map(([type]) => type);
}

const classOf = (types: readonly string[], type: string): string => {
  const place = types.indexOf(type);
  return place >= 0 && place < COLOURED ? `series-${place}` : "series-other";
};

/** What types without a colour of their own are together. */
const OTHERS = "other types";

interface Bar {
  readonly period: string;
  readonly type: string;
  readonly count: number;
  readonly below: number;
}

function barsOf(counts: Counts, types: readonly string[], axis: Axis): Bar[] {
  const coloured = types.slice(0, COLOURED);
  const heights = new Map<string, number>();
  return [...coloured, OTHERS].flatMap((type) => {
    const sums = new Map<string, number>();
    for (const [when, of, count] of counts) {
      if ((coloured.includes(of) ? of : OTHERS) !== type) continue;
      const period = periodOf(when, axis);
      sums.set(period, (sums.get(period) ?? 0) + count);
    }
    return Array.from(sums, ([period, count]): Bar => {
      const below = heights.get(period) ?? 0;
      heights.set(period, below + count);
      return { period, type, count, below };
    });
  });
}

function Chart({ counts, step, width }: { counts: Counts; step: Step; width: number }) {
  const types = typesOf(counts);
  const axis: Axis = { step, since: step === "year" ? commonBefore(counts) : undefined };
  const bars = barsOf(counts, types, axis);
  const periods = periodsOf(counts, axis);
  const x = scaleBand(periods, [LEFT, width]).paddingInner(0.18);
  const y = scaleLinear(
    [0, Math.max(...bars.map(({ below, count }) => below + count))],
    [HEIGHT - BOTTOM, 8],
  ).nice(4);
  const every = Math.ceil((periods.length * (step === "month" ? 64 : 44)) / (width - LEFT));
  return (
    <svg
      class="chart"
      viewBox={`0 0 ${width} ${HEIGHT}`}
      role="group"
      aria-label={`Events by ${step} and type`}
    >
      {y
        .ticks(4)
        .filter(Number.isInteger)
        .map((tick) => (
          <g key={tick} class="axis" aria-hidden="true">
            <line x1={LEFT} x2={width} y1={y(tick)} y2={y(tick)} />
            <text x={LEFT - 6} y={y(tick)} dy="0.32em" text-anchor="end">
              {tick}
            </text>
          </g>
        ))}
      {periods.map((period, at) =>
        at % every === 0 ? (
          <text
            key={period}
            class="axis"
            aria-hidden="true"
            x={(x(period) ?? 0) + x.bandwidth() / 2}
            y={HEIGHT - 6}
            text-anchor="middle"
          >
            {period}
          </text>
        ) : null,
      )}
      {bars.map(({ period, type, count, below }) => (
        <a
          key={`${period} ${type}`}
          href={hashOf("browse/events", [
            ...datesOf(counts, period, axis).map((date) => ["startDate", date] as const),
            ...(type === OTHERS ? types.slice(COLOURED) : [type]).map((each) => ["type", each] as const),
          ])}
          aria-label={`${period}, ${type}: ${count}`}
        >
          <rect
            class={classOf(types, type)}
            x={x(period)}
            width={x.bandwidth()}
            y={y(below + count)}
            height={Math.max(0, y(below) - y(below + count) - 1)}
          >
            <title>{`${period}, ${type}: ${count}`}</title>
          </rect>
        </a>
      ))}
    </svg>
  );
}

function Legend({ counts }: { counts: Counts }) {
  const types = typesOf(counts);
  return (
    <ul class="legend">
      {types.map((type) => (
        <li key={type}>
          <a href={hashOf("browse/events", [["type", type]])}>
            <span class={`key ${classOf(types, type)}`} /> {type}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** The timeline of a release. */
export function Timeline({ counts }: { counts: Counts }) {
  const months = latestMonths(counts);
  const [step, setStep] = useState<Step>(total(months) >= total(counts) * 0.6 ? "month" : "year");
  if (counts.length === 0) return <p>No event has a date.</p>;
  const shown = step === "month" && months.length > 0 ? months : counts;
  return (
    <figure>
      <div class="tools">
        {(["month", "year"] as const).map((each) => (
          <button type="button" key={each} aria-pressed={step === each} onClick={() => setStep(each)}>
            {each === "month" ? `Latest months` : "All years"}
          </button>
        ))}
        <span class="facts">
          {total(shown)} of {total(counts)} dated events
        </span>
      </div>
      <Sized>{(width) => <Chart counts={shown} step={step} width={width} />}</Sized>
      <Legend counts={shown} />
    </figure>
  );
}
