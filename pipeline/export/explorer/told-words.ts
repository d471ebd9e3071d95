// A sentence with the words marked that its record's cells were read from.
import { codePointText } from "../../core/code-points.ts";
import type { EvidenceRecord } from "../../model/records.ts";
import { type Html, html } from "./html.ts";
import { seenWords } from "./seen-words.ts";

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly title: string;
}

/** The cells whose words are worth a mark: not those that are the sentence itself. */
const MARKED: Readonly<Record<string, string>> = {
  startDate: "Start",
  endDate: "End",
  place: "Place",
  name: "Name",
  ordinal: "Ordinal",
  instrument: "Instrument",
  agent: "Participant",
};

/** The marks inside of a sentence that begins at `from`, in reading order, none over another: the shorter wins. */
function marksIn(length: number, from: number, evidence: readonly EvidenceRecord[]): Mark[] {
  const chosen: Mark[] = [];
  const inside = evidence
    .flatMap(({ field, start, end }) => {
      const title = MARKED[field];
      return title ? [{ start: start - from, end: end - from, title }] : [];
    })
    .filter(({ start, end }) => start >= 0 && end <= length && end - start < length);
  for (const mark of inside.sort((a, b) => a.end - a.start - (b.end - b.start) || a.start - b.start))
    if (chosen.every(({ start, end }) => mark.end <= start || mark.start >= end)) chosen.push(mark);
  return chosen.sort((a, b) => a.start - b.start);
}

/** The sentence, each word that a cell was read from in a `mark` that names the cell. `from` counts code points. */
export function toldWords(sentence: string, from: number, evidence: readonly EvidenceRecord[]): Html {
  const text = codePointText(sentence);
  const seen = (stretch: { start: number; end: number }) => seenWords(text.cut(stretch) ?? "");
  let at = 0;
  const parts = marksIn(text.length, from, evidence).map((mark) => {
    const before = at;
    at = mark.end;
    const word = html`<mark title="${mark.title}">${seen(mark)}</mark>`;
    return html`${seen({ start: before, end: mark.start })}${word}`;
  });
  return html`${parts}${seen({ start: at, end: text.length })}`;
}
