// The records that refer to one in one way: the first with the page, the others page by page, all of them as a list to browse.
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { type Links, PAGE } from "../../../export/explorer/whole-row.ts";
import type { Row } from "../../../model/row.ts";
import { linkedRows, moreLinked, wayOf } from "../data/records.ts";
import { hashOf } from "../route.ts";
import { Waiting } from "./common.tsx";
import { isReady, usePromise } from "./use.ts";

/** Most that are shown unasked. */
const FIRST = 12;

interface Input {
  readonly links: Links;
  readonly id: string;
  readonly children: (rows: readonly Row[]) => ComponentChildren;
}

/** What the pages beyond those of the record hold, one at a time. */
function Page({ links: [way], id, page, children }: Input & { page: number }): ComponentChildren {
  const rows = usePromise(() => moreLinked(id, way, page), [id, way, page]);
  return isReady(rows) ? children(rows) : <Waiting value={rows} />;
}

/** Editions are found by their series, not by a column that refers. */
const isBrowsed = (way: string): boolean => way !== "events.series";

export function Listed(input: Input) {
  const { links, id, children } = input;
  const [way, count, rows] = links;
  const [page, setPage] = useState(-1);
  const [table, column] = wayOf(way);
  const isWhole = count <= rows.length;
  const pages = Math.ceil((count - rows.length) / PAGE);
  const isFolded = page < 0 && count > FIRST;
  const shown = linkedRows(way, rows);
  return (
    <>
      {page < 1 ? children(isFolded ? shown.slice(0, FIRST) : shown) : <Page {...input} page={page - 1} />}
      <p class="tools">
        {isFolded && (
          <button type="button" onClick={() => setPage(0)}>
            Show {isWhole ? `all ${count}` : `the first ${rows.length}`}
          </button>
        )}
        {page >= 0 && !isWhole && <Pager page={page} last={pages} onTurn={setPage} />}
        {count > FIRST && isBrowsed(way) && (
          <a href={hashOf(`browse/${table}`, [[column, id]])}>Browse all {count.toLocaleString("en")}</a>
        )}
      </p>
    </>
  );
}

function Pager({ page, last, onTurn }: { page: number; last: number; onTurn: (page: number) => void }) {
  return (
    <>
      <button type="button" disabled={page === 0} onClick={() => onTurn(page - 1)}>
        Previous
      </button>
      <span role="status">
        Page {page + 1} of {last + 1}
      </span>
      <button type="button" disabled={page === last} onClick={() => onTurn(page + 1)}>
        Next
      </button>
    </>
  );
}
