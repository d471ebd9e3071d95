// Search in everything: the records found by kind, those named so first.

import type { TableName } from "../../../model/records.ts";
import type { Row } from "../../../model/row.ts";
import { readableDate } from "../data/readable.ts";
import { asRow, browsable, listOf, nameOf, typeOf } from "../data/records.ts";
import { ranked, search } from "../data/search.ts";
import { RecordLink, Waiting } from "../parts/common.tsx";
import { isReady, usePromise } from "../parts/use.ts";
import { hashOf } from "../route.ts";

const SHOWN = 8;

interface Group {
  readonly table: TableName;
  readonly count: number;
  readonly rows: readonly Row[];
}

async function groupsOf(query: string): Promise<Group[]> {
  const found = await search(query);
  const groups = browsable.map(async (table): Promise<Group> => {
    const places = ranked(found.get(table) ?? new Map());
    const rows = await Promise.all(places.slice(0, SHOWN).map((place) => listOf(table).at(place)));
    return {
      table,
      count: places.length,
      rows: rows.flatMap((cells) => (cells ? [asRow(table, cells)] : [])),
    };
  });
  return (await Promise.all(groups)).filter(({ count }) => count > 0);
}

const hint = (row: Row): string =>
  [
    row.type,
    readableDate(String(row.startDate ?? row.date ?? "")),
    row.placeName ?? row.organizationName ?? row.eventName,
    row.country,
  ]
    .filter(Boolean)
    .join(" · ");

export function Search({ query }: { query: string }) {
  const groups = usePromise(() => groupsOf(query), [query]);
  document.title = `Search: ${query}`;
  if (!isReady(groups)) return <Waiting value={groups} />;
  return (
    <>
      <h1>
        Search: <bdi>{query}</bdi>
      </h1>
      <p class="lead" role="status">
        {groups.length === 0
          ? "Nothing holds all these words. Try fewer, or their beginnings."
          : `${groups.reduce((sum, { count }) => sum + count, 0)} records`}
      </p>
      <div class="found">
        {groups.map(({ table, count, rows }) => (
          <section key={table}>
            <h2>
              <a href={hashOf(`browse/${table}`, [["q", query]])}>
                {typeOf(table).title} <span class="count">{count}</span>
              </a>
            </h2>
            <ul>
              {rows.map((row) => (
                <li key={String(row.id)}>
                  <RecordLink id={String(row.id)} name={nameOf(table, row)} />{" "}
                  <span class="facts">{hint(row)}</span>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}
