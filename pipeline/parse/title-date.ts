// Days before titles, where a newsletter dates its reports so: "29 May 2023 - Ministers adopt alert plan".
import type { TextView } from "../core/text-view.ts";
import type { Edtf } from "../flow.ts";
import type { Part } from "./part.ts";
import { noteDate, type SourceNote } from "./source-note.ts";

/** When an article is from, and where its title begins in the view. */
export interface DatedTitle {
  readonly note: SourceNote;
  readonly behind: number;
}

const OPENING = /^(?:[[(]\s?)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?/iu;
const MARK = /^(?:\s?[\])](?:\s?[:|–—-](?=\s))?|\s*(?:[:|–—]|-(?=\s)))\s*(?=\S)/u;

/** The titles that begin with a day, by their place among the parts; none unless two do, and half of all. */
export function datedTitles(
  parts: readonly Part[],
  anchor: Edtf | undefined,
): ReadonlyMap<number, DatedTitle> {
  const found = new Map<number, DatedTitle>();
  let titles = 0;
  parts.forEach(({ role, chunk }, index) => {
    if (role !== "title") return;
    titles++;
    const dated = datedTitle(chunk.view, anchor);
    if (dated) found.set(index, dated);
  });
  return found.size >= 2 && found.size * 2 >= titles ? found : new Map();
}

/** A title that begins with a day, and a mark behind it. */
export function datedTitle(view: TextView, anchor: Edtf | undefined): DatedTitle | undefined {
  const { text } = view;
  const from = OPENING.exec(text)?.[0].length ?? 0;
  const date = noteDate(text.slice(0, from + LONGEST), anchor);
  const mark = date && MARK.exec(text.slice(date.end));
  if (!date || !mark || date.start !== from || date.edtf.length !== 10) return undefined;
  const told = { value: date.edtf, span: view.toSource(date.start, date.end), rule: "title-date" };
  return { note: { from: 0, date: told }, behind: date.end + mark[0].length };
}

/** Letters of a day with its year, at most. */
const LONGEST = 30;
