// How true the confidences are: stated against observed, a circle for each band of each kind of record.
import { scaleLinear, scaleSqrt } from "d3-scale";
import type { Band } from "../../../model/quality.ts";

const SIZE = 420;
const SIDE = 40;

export function Calibration({ bands }: { bands: Readonly<Record<string, readonly Band[]>> }) {
  const kinds = Object.keys(bands);
  const x = scaleLinear([0, 1], [SIDE, SIZE - 12]);
  const y = scaleLinear([0, 1], [SIZE - SIDE, 12]);
  const radius = scaleSqrt(
    [
      0,
      Math.max(
        ...Object.values(bands)
          .flat()
          .map(({ records }) => records),
        1,
      ),
    ],
    [2.5, 18],
  );
  const ticks = [0, 0.25, 0.5, 0.75, 1];
  return (
    <figure class="calibration">
      <svg
        viewBox={`0 0 ${SIZE} ${SIZE}`}
        role="img"
        aria-label="Stated against observed confidence; the table beside tells the numbers"
      >
        {ticks.map((tick) => (
          <g key={tick} class="axis">
            <line x1={x(0)} x2={x(1)} y1={y(tick)} y2={y(tick)} />
            <text x={SIDE - 6} y={y(tick)} dy="0.32em" text-anchor="end">
              {tick}
            </text>
            <text x={x(tick)} y={SIZE - SIDE + 16} text-anchor="middle">
              {tick}
            </text>
          </g>
        ))}
        <line class="ideal" x1={x(0)} y1={y(0)} x2={x(1)} y2={y(1)} />
        {kinds.flatMap((kind, at) =>
          (bands[kind] ?? []).flatMap(({ records, stated, observed }) =>
            stated === undefined || observed === undefined ? (
              []
            ) : (
              <circle
                key={`${kind} ${stated}`}
                class={`dot series-${at}`}
                cx={x(stated)}
                cy={y(observed)}
                r={radius(records)}
              >
                <title>{`${kind}: ${records} records, stated ${stated}, observed ${observed}`}</title>
              </circle>
            ),
          ),
        )}
        <text class="axis" x={SIZE / 2} y={SIZE - 4} text-anchor="middle">
          stated confidence
        </text>
        <text class="axis" transform={`translate(11 ${SIZE / 2}) rotate(-90)`} text-anchor="middle">
          observed share right
        </text>
      </svg>
      <ul class="legend">
        {kinds.map((kind, at) => (
          <li key={kind}>
            <span class={`key series-${at}`} /> {kind}
          </li>
        ))}
      </ul>
    </figure>
  );
}
