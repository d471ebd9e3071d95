// Facets: for each column by which a list can be narrowed, its values with how many rows have them.
import { useMemo, useState } from "preact/hooks";
import { compareText, fold } from "../../../core/keys.ts";
import type { TableName } from "../../../model/records.ts";
import {
  columnsOf,
  fieldOf,
  isReference,
  nameOf,
  type ShortRow,
  shortRecord,
  tableOf,
} from "../data/records.ts";
import { FACETS, facetValues, type Selection, testsOf } from "../data/selection.ts";
import { countryName } from "./common.tsx";
import { isReady, usePromise } from "./use.ts";

/** Values that are shown at once, and those that are shown when all are asked for. */
const SHOWN = 8;
const MOST = 200;

interface Input {
  readonly table: TableName;
  readonly rows: readonly ShortRow[];
  readonly selection: Selection;
  readonly found: ReadonlyMap<number, number> | undefined;
  readonly onToggle: (name: string, value: string) => void;
}

/** What a value of a facet is called where that needs no record. */
function plainName(table: TableName, name: string, value: string): string {
  const kind = fieldOf(table, name)?.kind;
  if (kind === "country") return countryName(value);
  if (kind === "share")
    return `${Math.round(Number(value) * 100)} to ${Math.round(Number(value) * 100) + 10} %`;
  if (kind === "boolean") return value === "true" ? "yes" : "no";
  return value;
}

/** The name of a record; of bodies with their country, since ministries of many countries are called the same. */
function RecordName({ id }: { id: string }) {
  const row = usePromise(() => shortRecord(id), [id]);
  const table = tableOf(id);
  if (!isReady(row) || !row || !table) return <bdi>{id.slice(id.indexOf("/") + 1)}</bdi>;
  const country = table === "organizations" && typeof row.country === "string" ? row.country : undefined;
  return (
    <bdi>
      {nameOf(table, row)}
      {country && (
        <>
          {" "}
          <small title={countryName(country)}>{country}</small>
        </>
      )}
    </bdi>
  );
}

/** What a value of a facet is called. */
export function ValueName({ table, name, value }: { table: TableName; name: string; value: string }) {
  return isReference(table, name) ? <RecordName id={value} /> : <bdi>{plainName(table, name, value)}</bdi>;
}

function countsOf({ table, rows, selection, found }: Input, name: string): [string, number][] {
  const at = columnsOf(table).indexOf(name);
  const tests = [...testsOf(table, selection, found)].flatMap(([of, test]) => (of === name ? [] : [test]));
  const counts = new Map<string, number>();
  rows.forEach((row, place) => {
    const values = facetValues(table, name, row[at]);
    if (values.length > 0 && tests.every((test) => test(row, place)))
      for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  });
  const ordered = /^(?:date|share)$/.test(fieldOf(table, name)?.kind ?? "");
  return [...counts].sort((a, b) =>
    ordered ? compareText(b[0], a[0]) : b[1] - a[1] || compareText(a[0], b[0]),
  );
}

type Counted = readonly (readonly [string, number])[];

/** The values beyond the first, in the page only when they are asked for; a few letters find one. */
function Others({
  title,
  counts,
  told,
  children,
}: {
  title: string;
  counts: Counted;
  told: (value: string) => string;
  children: (counts: Counted) => preact.ComponentChildren;
}) {
  const [open, setOpen] = useState(false);
  const [letters, setLetters] = useState("");
  const wanted = fold(letters);
  const fitting = open ? counts.filter(([value]) => fold(told(value)).includes(wanted)) : [];
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{counts.length} more</summary>
      {open && (
        <>
          <input
            type="search"
            aria-label={`Find in ${title}`}
            placeholder="Find"
            value={letters}
            onInput={({ currentTarget }) => setLetters(currentTarget.value)}
          />
          <ul class="values">{children(fitting.slice(0, MOST))}</ul>
          {fitting.length > MOST && <p class="facts">and {fitting.length - MOST} more</p>}
        </>
      )}
    </details>
  );
}

function Facet({ input, name }: { input: Input; name: string }) {
  const { table, rows, selection, found, onToggle } = input;
  const counts = useMemo(() => countsOf(input, name), [rows, rows.length, selection, found, name]);
  const chosen = selection.filters.get(name) ?? [];
  if (counts.length === 0 && chosen.length === 0) return null;
  const title = fieldOf(table, name)?.title ?? name;
  const items = (list: Counted) =>
    list.map(([value, count]) => (
      <li key={value}>
        <label>
          <input
            type="checkbox"
            name={name}
            value={value}
            checked={chosen.includes(value)}
            onChange={() => onToggle(name, value)}
          />
          <ValueName table={table} name={name} value={value} /> <span class="number">{count}</span>
        </label>
      </li>
    ));
  const first = counts.slice(0, SHOWN);
  const absent = chosen.filter((value) => !first.some(([each]) => each === value));
  const countOf = (value: string) => counts.find(([each]) => each === value)?.[1] ?? 0;
  const rest = counts.slice(SHOWN).filter(([value]) => !chosen.includes(value));
  return (
    <fieldset>
      <legend>{title}</legend>
      <ul>
        {items(absent.map((value) => [value, countOf(value)]))}
        {items(first)}
      </ul>
      {rest.length > 0 && (
        <Others title={title} counts={rest} told={(value) => plainName(table, name, value)}>
          {items}
        </Others>
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
