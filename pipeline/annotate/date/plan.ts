// Numbered plan periods ("13th Five-Year period"): which years they are, by the state whose period it is.
import { planPeriods } from "../../lexicon/calendar.ts";
import type { Text, TextBlock } from "../text.ts";
import type { Resolved } from "./resolve.ts";

const states = [...new Set(planPeriods.map(({ who }) => who.join("|")))];

/** The years of a numbered period, where the text leaves no doubt about the state: in the block, else in the document. */
export function planPeriodYears(text: Text, block: TextBlock, number: number): Resolved | undefined {
  const state = onlyState([block]) ?? onlyState(text.blocks);
  const period = planPeriods.find((row) => row.number === number && row.who.join("|") === state);
  if (!period) return undefined;
  return { value: { start: { year: period.from }, end: { year: period.to } }, basis: "plan-period" };
}

/** The state that is named most, or none where two are named as often. */
function onlyState(blocks: readonly TextBlock[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { tokens } of blocks) {
    for (const { lower } of tokens) {
      const state = stateOf.get(lower);
      if (state !== undefined) counts.set(state, (counts.get(state) ?? 0) + 1);
    }
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] !== second?.[1] ? first[0] : undefined;
}

const stateOf: ReadonlyMap<string, string> = new Map(
  states.flatMap((state) => state.split("|").map((word) => [word, state] as const)),
);
