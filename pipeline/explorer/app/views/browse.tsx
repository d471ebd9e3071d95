// Browse a table: words, facets, order, columns; what is shown can be kept as a link or saved.
import { useEffect, useMemo, useRef } from "preact/hooks";
import type { Summary } from "../../../export/explorer/summary.ts";
import { kinds } from "../../../model/kinds.ts";
import type { TableName } from "../../../model/records.ts";
import { rowsAsCsv, rowsAsJson } from "../data/formats.ts";
import { browsable, columnsOf, fieldOf, typeOf } from "../data/records.ts";
import { search } from "../data/search.ts";
import {
  FACETS,
  parametersOf,
  type Selection,
  selected,
  selectionOf,
  testsOf,
  toggled,
} from "../data/selection.ts";
import { Cell } from "../parts/cell.tsx";
import { Copy, save, Waiting } from "../parts/common.tsx";
import { Facets } from "../parts/facets.tsx";
import { useListRows } from "../parts/list-rows.ts";
import { Chosen, ClearAll, ColumnChoice } from "../parts/list-tools.tsx";
import { LongTable } from "../parts/long-table.tsx";
import { usePromise } from "../parts/use.ts";
import { hashOf } from "../route.ts";
import { doneTyping, step, typed } from "../steps.ts";

/** The columns that order and filters look at. */
const asked = ({ sort, filters }: Selection): string[] => [
  ...new Set([sort.replace(/^-/, ""), ...filters.keys()]),
];

function Tables({ table, summary }: { table: TableName; summary: Summary }) {
  const row = useRef<HTMLElement>(null);
  useEffect(() => {
    const chosen = row.current?.querySelector("[aria-current]");
    chosen?.scrollIntoView({ block: "nearest", inline: "center" });
  }, [table]);
  return (
    <nav aria-label="Tables" class="tabs" ref={row}>
      <ul>
        {browsable
          .filter((each) => each === table || (summary.counts[each] ?? 0) > 0)
          .map((each) => (
            <li key={each}>
              <a href={hashOf(`browse/${each}`)} aria-current={each === table ? "page" : undefined}>
                {typeOf(each).title} <span class="count">{summary.counts[each]}</span>
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
}

/** A table to browse. */
export function Browse({
  table,
  parameters,
  summary,
}: {
  table: TableName;
  parameters: URLSearchParams;
  summary: Summary;
}) {
  const selection = useMemo(() => selectionOf(table, parameters), [table, parameters.toString()]);
  const list = useListRows(table, summary.counts[table] ?? 0, asked(selection), FACETS[table] ?? []);
  const { rows, isReady, isCounted, fault } = list;
  const words = selection.words.trim();
  const result = usePromise(
    async () => (words.length > 1 ? ((await search(words)).get(table) ?? new Map()) : undefined),
    [table, words],
  );
  const found = result instanceof Error ? undefined : result;
  const tests = useMemo(() => testsOf(table, selection, found), [table, selection, found]);
  // As long as a column is not there yet, the list stays as it was.
  const last = useRef<readonly number[]>([]);
  const places = useMemo(
    () => (isReady ? selected(table, rows, selection, tests, found) : last.current),
    [rows, selection, tests, found, isReady],
  );
  last.current = places;
  const hashFor = (next: Selection) => hashOf(`browse/${table}`, parametersOf(table, next));
  const change = (next: Selection) => step(hashFor(next));
  const at = selection.columns.map((name) => columnsOf(table).indexOf(name));
  const shown = async () => {
    const all = await list.all();
    return places.map((place) => all[place] ?? []);
  };
  const type = typeOf(table);
  document.title = type.title;
  return (
    <>
      <h1>{type.title}</h1>
      <Tables table={table} summary={summary} />
      <div class="browse">
        <details class="facets" open={window.innerWidth > 800}>
          <summary>Filters</summary>
          {!isCounted && <p class="facts">Counting…</p>}
          <Facets
            table={table}
            rows={rows}
            selection={selection}
            found={found}
            onToggle={(name, value) => change(toggled(selection, name, value))}
          />
        </details>
        <div class="list">
          <div class="tools">
            <input
              type="search"
              aria-label={`Search ${type.title.toLowerCase()}`}
              placeholder={`Search ${type.title.toLowerCase()}`}
              value={selection.words}
              onInput={({ currentTarget }) => typed(hashFor({ ...selection, words: currentTarget.value }))}
              onChange={doneTyping}
            />
            <ColumnChoice table={table} selection={selection} change={change} />
            <button
              type="button"
              onClick={async () =>
                save(`${table}.csv`, "text/csv", rowsAsCsv(table, await shown(), selection.columns))
              }
            >
              Save CSV
            </button>
            <button
              type="button"
              onClick={async () =>
                save(`${table}.json`, "application/json", rowsAsJson(table, await shown(), selection.columns))
              }
            >
              Save JSON
            </button>
            <Copy text={() => location.href}>Copy link</Copy>
          </div>
          <Chosen table={table} selection={selection} change={change} />
          <p class="facts" role="status">
            {isReady
              ? `${places.length.toLocaleString("en")} of ${rows.length.toLocaleString("en")}`
              : "Loading…"}
          </p>
          {fault && <Waiting value={fault} />}
          {isReady && !fault && places.length === 0 && (
            <p>
              {rows.length === 0 ? "The release has none." : "None has all that is asked for."}{" "}
              {rows.length > 0 && <ClearAll selection={selection} change={change} />}
            </p>
          )}
          <LongTable
            label={type.title}
            shows={JSON.stringify([selection.words, [...selection.filters], selection.sort])}
            columns={selection.columns.map((name) => ({
              name,
              title: fieldOf(table, name)?.title ?? name,
              says: fieldOf(table, name)?.description ?? "",
              isNumber: /#(?:integer|decimal)$/.test(kinds[fieldOf(table, name)?.kind ?? "text"].rdf),
            }))}
            count={places.length}
            cells={(row) => {
              const cells = list.at(places[row] ?? -1);
              return at.map(
                (column) => cells && <Cell key={column} table={table} cells={cells} column={column} />,
              );
            }}
            onSee={(first, last) => list.see(places.slice(first, last))}
            sort={selection.sort}
            onSort={(sort) => change({ ...selection, sort })}
          />
        </div>
      </div>
    </>
  );
}
