// An answer as bars, where one column names and another counts.
import type { Answer, Value } from "../ask/answer.ts";

const MOST = 30;

interface Shape {
  readonly label: number;
  readonly value: number;
}

const isNumeric = (rows: readonly (readonly Value[])[], at: number): boolean =>
  rows.every((row) => typeof row[at] === "number" || row[at] === null) &&
  rows.some((row) => row[at] !== null);

/** The last column of numbers, and the first of texts (or of years); undefined where an answer has none. */
function shapeOf({ columns, rows }: Answer): Shape | undefined {
  const value = columns.findLastIndex((_, at) => isNumeric(rows, at));
  const label = columns.findIndex((_, at) => at !== value);
  return rows.length > 1 && value >= 0 && label >= 0 ? { label, value } : undefined;
}

/** Nothing for answers that are no chart. */
export function AnswerChart({ answer }: { answer: Answer }) {
  const shape = shapeOf(answer);
  if (!shape) return null;
  const others = answer.columns.map((_, at) => at).filter((at) => at !== shape.value);
  const rows = answer.rows.slice(0, MOST);
  const most = Math.max(...rows.map((row) => Number(row[shape.value] ?? 0)), 0);
  return (
    <figure>
      <figcaption class="facts">{answer.columns[shape.value]}</figcaption>
      <ol class="bars wide">
        {rows.map((row, at) => (
          <li key={`${at} ${row[shape.label]}`}>
            <bdi>{others.map((column) => String(row[column] ?? "")).join(" · ")}</bdi>
            <span class="number">{row[shape.value]}</span>
            <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
              <rect
                width={most > 0 ? Math.max(0, (100 * Number(row[shape.value] ?? 0)) / most) : 0}
                height="4"
              />
            </svg>
          </li>
        ))}
      </ol>
    </figure>
  );
}
