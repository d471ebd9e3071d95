// Browse a table: words, facets, order, columns; what is shown can be kept as a link or saved.
import { useEffect, useMemo, useState } from "preact/hooks";
import type { Summary } from "../../../export/explorer/summary.ts";
import { kinds } from "../../../model/kinds.ts";
import type { TableName } from "../../../model/records.ts";
import { rowsAsCsv, rowsAsJson } from "../data/formats.ts";
import { browsable, columnsOf, fieldOf, listOf, type ShortRow, typeOf } from "../data/records.ts";
import { search } from "../data/search.ts";
import { parametersOf, type Selection, selected, selectionOf, testsOf, toggled } from "../data/selection.ts";
import { Cell } from "../parts/cell.tsx";
import { Copy, save, Waiting } from "../parts/common.tsx";
import { Facets } from "../parts/facets.tsx";
import { Chosen, ClearAll, ColumnChoice } from "../parts/list-tools.tsx";
import { LongTable } from "../parts/long-table.tsx";
import { busyWith, usePromise } from "../parts/use.ts";
import { hashOf } from "../route.ts";
import { doneTyping, step, typed } from "../steps.ts";

/** All rows of a table, more of them as they arrive. */
function useRows(table: TableName): { rows: readonly ShortRow[]; whole: boolean; fault?: Error } {
  const [state, setState] = useState<{ rows: readonly ShortRow[]; whole: boolean; fault?: Error }>({
    rows: [],
    whole: false,
  });
  useEffect(() => {
    let wanted = true;
    const read = async () => {
      const rows: ShortRow[] = [];
      let told = 0;
      for await (const piece of listOf(table).all()) {
        if (!wanted) return;
        for (const row of piece) rows.push(row);
        if (rows.length > told * 1.6) {
          told = rows.length;
          setState({ rows: [...rows], whole: false });
        }
      }
      setState({ rows, whole: true });
    };
    busyWith(read()).catch((fault) => wanted && setState({ rows: [], whole: true, fault }));
    return () => {
      wanted = false;
    };
  }, [table]);
  return state;
}

const Tables = ({ table, summary }: { table: TableName; summary: Summary }) => (
  <nav aria-label="Tables" class="tabs">
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
  const { rows, whole, fault } = useRows(table);
  const words = selection.words.trim();
  const result = usePromise(
    async () => (words.length > 1 ? ((await search(words)).get(table) ?? new Map()) : undefined),
    [table, words],
  );
  const found = result instanceof Error ? undefined : result;
  const tests = useMemo(() => testsOf(table, selection, found), [table, selection, found]);
  const places = useMemo(
    () => selected(table, rows, selection, tests, found),
    [rows, selection, tests, found],
  );
  const hashFor = (next: Selection) => hashOf(`browse/${table}`, parametersOf(table, next));
  const change = (next: Selection) => step(hashFor(next));
  const at = selection.columns.map((name) => columnsOf(table).indexOf(name));
  const shown = () => places.map((place) => rows[place] ?? []);
  const type = typeOf(table);
  document.title = type.title;
  return (
    <>
      <h1>{type.title}</h1>
      <Tables table={table} summary={summary} />
      <div class="browse">
        <details class="facets" open={window.innerWidth > 800}>
          <summary>Filters</summary>
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
              onClick={() => save(`${table}.csv`, "text/csv", rowsAsCsv(table, shown(), selection.columns))}
            >
              Save CSV
            </button>
            <button
              type="button"
              onClick={() =>
                save(`${table}.json`, "application/json", rowsAsJson(table, shown(), selection.columns))
              }
            >
              Save JSON
            </button>
            <Copy text={() => location.href}>Copy link</Copy>
          </div>
          <Chosen table={table} selection={selection} change={change} />
          <p class="facts" role="status">
            {places.length} of {rows.length}
            {whole ? "" : " so far"}
          </p>
          {fault && <Waiting value={fault} />}
          {whole && !fault && places.length === 0 && (
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
              const cells = rows[places[row] ?? -1] ?? [];
              return at.map((column) => <Cell key={column} table={table} cells={cells} column={column} />);
            }}
            sort={selection.sort}
            onSort={(sort) => change({ ...selection, sort })}
          />
        </div>
      </div>
    </>
  );
}
