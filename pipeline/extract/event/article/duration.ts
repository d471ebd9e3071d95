// The last day of an event that is told by its first day and how long it took.
import { cut } from "../../../core/span.ts";
import type { Told } from "../candidate.ts";
import { dayAfter } from "../time.ts";
import type { Draft } from "./draft.ts";

const OPENING = /-(?:open|start|begin|commence|kick-off)$/;
const COUNTS = ["zero", "one", "two", "three", "four", "five", "six", "seven"];

/** "During the two-day meeting": an opening told by its day alone gets its last day. */
export function lengthen(main: Draft | undefined, told: Told): void {
  if (!main?.start || main.end || !OPENING.test(main.type.rule)) return;
  const text = cut(told.block.block.view.text, { start: told.sentence.start, end: told.sentence.end });
  const match =
    /\b(?:the|this) (two|three|four|five|six|seven|[2-9])[- ]day (?:meeting|conference|workshop|forum|symposium|seminar|summit|event|congress)/i.exec(
      text,
    );
  const days = match && (Number(match[1]) || COUNTS.indexOf(match[1]?.toLowerCase() ?? ""));
  if (!match || !days || days < 2) return;
  const last = dayAfter(main.start.value, days - 1);
  const start = told.sentence.start + match.index;
  const span = told.block.block.view.toSource(start, start + match[0].length);
  if (last) main.end = { value: last, span, rule: "event-end-by-duration" };
}
