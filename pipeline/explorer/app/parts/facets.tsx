// Facets: for each column by which a list can be narrowed, its values with how many rows have them.
import { useMemo } from "preact/hooks";
import { compareText } from "../../../core/keys.ts";
import type { TableName } from "../../../model/records.ts";
import { columnsOf, fieldOf, type ShortRow } from "../data/records.ts";
import { FACETS, facetValue, type Selection, testsOf } from "../data/selection.ts";
import { countryName } from "./common.tsx";

const SHOWN = 8;

interface Input {
  readonly table: TableName;
  readonly rows: readonly ShortRow[];
  readonly selection: Selection;
  readonly found: ReadonlyMap<number, number> | undefined;
  readonly onToggle: (name: string, value: string) => void;
}

/** What a value of a facet is called. */
export function valueName(table: TableName, name: string, value: string): string {
  const kind = fieldOf(table, name)?.kind;
  if (kind === "country") return countryName(value);
  if (kind === "share")
    return `${Math.round(Number(value) * 100)} to ${Math.round(Number(value) * 100) + 10} %`;
  if (kind === "boolean") return value === "true" ? "yes" : "no";
  return value;
}

function countsOf({ table, rows, selection, found }: Input, name: string): [string, number][] {
  const at = columnsOf(table).indexOf(name);
  const tests = [...testsOf(table, selection, found)].flatMap(([of, test]) => (of === name ? [] : [test]));
  const counts = new Map<string, number>();
  rows.forEach((row, place) => {
    const value = facetValue(table, name, row[at]);
    if (value !== "" && tests.every((test) => test(row, place)))
      counts.set(value, (counts.get(value) ?? 0) + 1);
  });
  const ordered = /^(?:date|share)$/.test(fieldOf(table, name)?.kind ?? "");
  return [...counts].sort((a, b) =>
    ordered ? compareText(b[0], a[0]) : b[1] - a[1] || compareText(a[0], b[0]),
  );
}

function Facet({ input, name }: { input: Input; name: string }) {
  const { table, rows, selection, found, onToggle } = input;
  const counts = useMemo(() => countsOf(input, name), [rows, rows.length, selection, found, name]);
  const chosen = selection.filters.get(name) ?? [];
  if (counts.length === 0 && chosen.length === 0) return null;
  const item = ([value, count]: readonly [string, number]) => (
    <li key={value}>
      <label>
        <input type="checkbox" checked={chosen.includes(value)} onChange={() => onToggle(name, value)} />
        <bdi>{valueName(table, name, value)}</bdi> <span class="number">{count}</span>
      </label>
    </li>
  );
  const others = chosen.filter((value) => !counts.some(([each]) => each === value));
  return (
    <fieldset>
      <legend>{fieldOf(table, name)?.title}</legend>
      <ul>
        {others.map((value) => item([value, 0]))}
        {counts.slice(0, SHOWN).map(item)}
      </ul>
      {counts.length > SHOWN && (
        <details>
          <summary>{counts.length - SHOWN} more</summary>
          <ul>{counts.slice(SHOWN, 300).map(item)}</ul>
        </details>
      )}
    </fieldset>
  );
}

/** All facets of a table. */
export const Facets = (input: Input) => (
  <>
    {(FACETS[input.table] ?? []).map((name) => (
      <Facet key={name} input={input} name={name} />
    ))}
  </>
);
