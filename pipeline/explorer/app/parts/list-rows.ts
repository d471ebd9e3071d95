// The rows of a list for its view: first what order and filters need, then what the facets count.
import { useEffect, useState } from "preact/hooks";
import type { TableName } from "../../../model/records.ts";
import type { ShortRow } from "../data/records.ts";
import { rowsOfList } from "../data/rows.ts";
import { busyWith, frame } from "./use.ts";

interface Listed {
  /** Another array whenever more columns are there; cells that are not there yet are undefined. */
  readonly rows: readonly ShortRow[];
  /** Whether the columns asked for first are there, so that order and filters hold. */
  readonly isReady: boolean;
  readonly isCounted: boolean;
  readonly fault: Error | undefined;
  /** Shows the rows at some places, which are loaded where they are not there. */
  readonly see: (places: readonly number[]) => void;
  /** The row at a place, undefined where it is not there yet. */
  readonly at: (place: number) => ShortRow | undefined;
  /** Loads all rows: for those who take them away. */
  readonly all: () => Promise<readonly ShortRow[]>;
}

/** The rows of a list of so many, with the columns asked for `first`, then with `others`. */
export function useListRows(
  table: TableName,
  count: number,
  first: readonly string[],
  others: readonly string[],
): Listed {
  const source = rowsOfList(table, count);
  const [rows, setRows] = useState<readonly ShortRow[]>(source.rows);
  const [fault, setFault] = useState<Error | undefined>();
  const [, redraw] = useState(0);
  useEffect(() => {
    let wanted = true;
    const load = async (names: readonly string[]) => {
      if (source.isReady(names)) return;
      await Promise.all(names.map((name) => source.column(name)));
      if (wanted) setRows([...source.rows]);
    };
    const read = async () => {
      await load(first);
      // The rows in sight are asked for before the columns that the facets count.
      await frame();
      await load(others);
    };
    busyWith(read()).catch((error) => wanted && setFault(error));
    return () => {
      wanted = false;
    };
  }, [table, first.join()]);
  return {
    rows,
    isReady: source.isReady(first),
    isCounted: source.isReady(others),
    fault,
    see: (places) => {
      if (places.every((place) => source.has(place))) return;
      busyWith(source.see(places)).then(() => redraw((times) => times + 1), setFault);
    },
    at: (place) => (source.has(place) ? source.rows[place] : undefined),
    all: async () => {
      await busyWith(source.all());
      return source.rows;
    },
  };
}
