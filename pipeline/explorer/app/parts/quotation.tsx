// The words that tell a record, with those marked that its cells were read from; a click leads to them in their text.
import { codePointText } from "../../../core/code-points.ts";
import { seenWords } from "../../../export/explorer/seen-words.ts";
import type { WholeRecord } from "../data/records.ts";
import { type Span, sourceText } from "../data/text.ts";
import { wordsHash } from "../route.ts";
import { isReady, usePromise } from "./use.ts";

interface Mark extends Span {
  readonly fields: readonly string[];
}

/** Cells whose words are the whole stretch say nothing more. */
function marksOf({ evidence }: WholeRecord, document: string, within: Span): Mark[] {
  const marks = new Map<string, Mark>();
  for (const [field, of, start, end] of evidence) {
    const inside = of === document && start >= within.start && end <= within.end;
    if (!inside || end - start > 0.8 * (within.end - within.start)) continue;
    const key = `${start}-${end}`;
    marks.set(key, { start, end, fields: [...(marks.get(key)?.fields ?? []), field] });
  }
  const chosen: Mark[] = [];
  for (const mark of [...marks.values()].sort((a, b) => a.end - a.start - (b.end - b.start)))
    if (chosen.every(({ start, end }) => mark.end <= start || mark.start >= end)) chosen.push(mark);
  return chosen.sort((a, b) => a.start - b.start);
}

/** Nothing for records that no stretch of text tells as a whole. */
export function Quotation({ record }: { record: WholeRecord }) {
  const { document, start, end } = record.row;
  const isTold = typeof document === "string" && typeof start === "number" && typeof end === "number";
  const source = usePromise(async () => (isTold ? sourceText(document) : undefined), [document]);
  if (!isTold || record.table === "articles" || !isReady(source) || !source) return null;
  const within = { start, end };
  const seen = (stretch: Span) => seenWords(source.points.cut(stretch) ?? "");
  const marks = marksOf(record, document, within);
  const isShort = end - start < SHORT;
  const around = excerpt(source.text, within, WIDE);
  let at = start;
  const shown = marks.map((mark) => {
    const before = seen({ start: at, end: mark.start });
    at = mark.end;
    return (
      <>
        {before}
        <a
          class="told"
          key={mark.start}
          href={wordsHash(document, mark.start, mark.end)}
          title={mark.fields.join(", ")}
        >
          <mark>{seen(mark)}</mark>
        </a>
      </>
    );
  });
  return (
    <blockquote class="quotation">
      <p>
        {isShort && <span class="around">{around.before}</span>}
        {shown}
        {seen({ start: at, end })}
        {isShort && <span class="around">{around.after}</span>}
      </p>
      <p class="where">
        <a href={wordsHash(document, start, end)}>Show it in the text</a>
      </p>
    </blockquote>
  );
}

/** How many characters around the words are shown with them. */
const AROUND = 40;
/** Words so few that they say little alone are shown with more of what stands around them. */
const SHORT = 80;
const WIDE = 120;

/** Words with a little of what stands around them. */
export function excerpt(
  text: string,
  { start, end }: Span,
  around = AROUND,
): { before: string; words: string; after: string } {
  const points = codePointText(text);
  // Marks are not seen, and none may be cut: twice as much is read as is shown.
  const seen = (from: number, to: number) => [
    ...seenWords(points.cut({ start: Math.max(0, from), end: Math.min(points.length, to) }) ?? ""),
  ];
  const before = seen(start - 2 * around, start);
  const after = seen(end, end + 2 * around);
  const isFirst = start <= 2 * around && before.length <= around;
  const isLast = end + 2 * around >= points.length && after.length <= around;
  return {
    before: (isFirst ? "" : "…") + before.slice(-around).join(""),
    words: seen(start, end).join(""),
    after: after.slice(0, around).join("") + (isLast ? "" : "…"),
  };
}
