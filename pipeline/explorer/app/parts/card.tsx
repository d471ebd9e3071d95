// A card that tells what the mention under the pointer or the focus names.
import { useEffect, useState } from "preact/hooks";
import { readableDate } from "../data/readable.ts";
import { nameOf, shortRecord, spaced, tableOf } from "../data/records.ts";
import { isReady, usePromise } from "./use.ts";

/** The mention under the pointer or the focus, and where it is. */
interface Pointed {
  readonly link: HTMLElement;
  readonly x: number;
  readonly y: number;
}

function pointedAt(target: EventTarget | null): Pointed | undefined {
  const link = target instanceof Element ? target.closest<HTMLElement>("[data-entity]") : null;
  if (!link) return undefined;
  const { left, bottom } = link.getBoundingClientRect();
  return { link, x: left, y: bottom };
}

/** Follows pointer and focus over the mentions of a text; a card goes with its mention as the page scrolls. */
export function usePointed(box: { current: HTMLElement | null }): Pointed | undefined {
  const [pointed, setPointed] = useState<Pointed | undefined>();
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const show = ({ target }: Event) => setPointed(pointedAt(target));
    const hide = () => setPointed(undefined);
    const follow = () => setPointed((last) => last && pointedAt(last.link));
    for (const name of ["mouseover", "focusin"]) element.addEventListener(name, show);
    for (const name of ["mouseleave", "focusout"]) element.addEventListener(name, hide);
    window.addEventListener("scroll", follow, { passive: true });
    return () => {
      for (const name of ["mouseover", "focusin"]) element.removeEventListener(name, show);
      for (const name of ["mouseleave", "focusout"]) element.removeEventListener(name, hide);
      window.removeEventListener("scroll", follow);
    };
  }, []);
  return pointed;
}

/** Nothing until it is known what is named. */
export function Card({ link, x, y }: Pointed) {
  const id = link.dataset.entity ?? "";
  const row = usePromise(() => shortRecord(id), [id]);
  const table = tableOf(id);
  if (!isReady(row) || !row || !table) return null;
  const facts = [
    row.type,
    readableDate(String(row.startDate ?? row.date ?? "")),
    row.country,
    row.mentionCount && (row.mentionCount === 1 ? "1 mention" : `${row.mentionCount} mentions`),
  ];
  return (
    <div
      class="card"
      role="tooltip"
      style={{ left: `${Math.min(x, window.innerWidth - 300)}px`, top: `${y + 6}px` }}
    >
      <strong>{nameOf(table, row)}</strong>
      <span class="facts">{[spaced(table), ...facts].filter(Boolean).join(" · ")}</span>
    </div>
  );
}
