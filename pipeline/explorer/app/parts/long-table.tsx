// A table of any length: only the rows in sight are in the page, each as high as the others.
import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";

/** How high a row is, in pixels: on a phone, where its cells stand below its name, and elsewhere. The style sheet has the same. */
const HIGH = { phone: 84, wide: 38 } as const;
const PHONE = "(max-width: 40rem)";
/** Rows above and below those in sight. */
const MARGIN = 12;
/** Most rows that are printed. */
const PRINTED = 2000;

export interface Column {
  readonly name: string;
  readonly title: string;
  readonly says: string;
  readonly isNumber: boolean;
}

interface Input {
  readonly label: string;
  /** What is listed: of something else the first rows are shown. */
  readonly shows: string;
  readonly columns: readonly Column[];
  readonly count: number;
  /** The cells of the row at a place. */
  readonly cells: (at: number) => readonly ComponentChildren[];
  /** Told which rows are in the page, where they have to be loaded. */
  readonly onSee?: (first: number, last: number) => void;
  readonly sort: string;
  /** None for tables whose order is told by a query. */
  readonly onSort: ((sort: string) => void) | undefined;
}

type Direction = "ascending" | "descending" | undefined;

const directionOf = (name: string, sort: string): Direction =>
  sort === name ? "ascending" : sort === `-${name}` ? "descending" : undefined;

const ARROWS = { ascending: " ▲", descending: " ▼", none: "" } as const;

function Head({ columns, sort, onSort }: Pick<Input, "columns" | "sort" | "onSort">) {
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map(({ name, title, says, isNumber }) => {
          const direction = directionOf(name, sort);
          return (
            <th key={name} scope="col" aria-sort={direction} class={isNumber ? "number" : undefined}>
              {onSort ? (
                <button
                  type="button"
                  name={`sort-${name}`}
                  title={says}
                  onClick={() => onSort(direction === "ascending" ? `-${name}` : name)}
                >
                  {title}
                  <span aria-hidden="true">{ARROWS[direction ?? "none"]}</span>
                </button>
              ) : (
                title
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

interface Rows {
  readonly first: number;
  readonly last: number;
  readonly high: number;
  readonly isPrinting: boolean;
}

/** The rows from `first` to before `last` are in the page; empty rows above and below keep their room. */
function Body({ columns, count, cells, first, last, high, isPrinting }: Input & Rows) {
  const filler = (rows: number) =>
    rows > 0 ? (
      <tr aria-hidden="true" class="filler">
        <td colSpan={columns.length} style={{ height: `${rows * high}px` }} />
      </tr>
    ) : null;
  return (
    <tbody>
      {filler(first)}
      {Array.from({ length: last - first }, (_, at) => first + at).map((at) => (
        <tr key={at} aria-rowindex={at + 2}>
          {cells(at).map((cell, place) => (
            <td
              key={columns[place]?.name}
              class={columns[place]?.isNumber ? "number" : undefined}
              data-title={columns[place]?.title}
            >
              {cell}
            </td>
          ))}
        </tr>
      ))}
      {filler(isPrinting ? 0 : count - last)}
    </tbody>
  );
}

/** True while the page is printed, when all rows are to be there. */
function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const begin = () => setPrinting(true);
    const end = () => setPrinting(false);
    window.addEventListener("beforeprint", begin);
    window.addEventListener("afterprint", end);
    return () => {
      window.removeEventListener("beforeprint", begin);
      window.removeEventListener("afterprint", end);
    };
  }, []);
  return isPrinting;
}

/** How high rows are in this window. */
function useHigh(): number {
  const [isPhone, setPhone] = useState(() => window.matchMedia(PHONE).matches);
  useEffect(() => {
    const query = window.matchMedia(PHONE);
    const look = () => setPhone(query.matches);
    query.addEventListener("change", look);
    return () => query.removeEventListener("change", look);
  }, []);
  return HIGH[isPhone ? "phone" : "wide"];
}

export function LongTable(input: Input) {
  const { label, shows, columns, count, sort, onSort } = input;
  const box = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, height: 800 });
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const look = () => setView({ top: element.scrollTop, height: element.clientHeight });
    element.addEventListener("scroll", look, { passive: true });
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => {
      element.removeEventListener("scroll", look);
      observer.disconnect();
    };
  }, []);
  useEffect(() => box.current?.scrollTo(0, 0), [shows]);
  const isPrinting = usePrinting();
  const high = useHigh();
  const first = isPrinting ? 0 : Math.max(0, Math.min(count, Math.floor(view.top / high) - MARGIN));
  const seen = Math.ceil((view.top + view.height) / high) + MARGIN;
  const last = Math.min(count, isPrinting ? PRINTED : seen);
  useEffect(() => input.onSee?.(first, last));
  return (
    <div class="long" ref={box} tabIndex={0} role="region" aria-label={label}>
      <table aria-rowcount={count + 1} style={{ "--columns": columns.length }}>
        <Head columns={columns} sort={sort} onSort={onSort} />
        <Body {...input} first={first} last={last} high={high} isPrinting={isPrinting} />
      </table>
    </div>
  );
}
