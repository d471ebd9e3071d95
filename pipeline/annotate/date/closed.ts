// What stands between a day and the verb that tells its time: closed clauses on what was named before, and what was promised for it.
import type { Token } from "../../flow.ts";

/** What leads to a day. */
export const BEFORE_DAY = /^(?:from|of|on|in)$/;
const RELATIVE = /^(?:which|who|whose|where|that)$/;
/** Words of a clause between commas before its day, at most. */
const CLOSED = 18;
/** Words between the comma and the clause on what is named again: ", a small company that". */
const AGAIN = 7;

/**
 * Where to look for the verb of a day: "was named Director of the mill, which will have 14 looms, on 1 July", "founded X, a firm that will
 * make lamps, on 3 May": a day behind a closed clause is of the clause around it.
 */
export function beforeClosed(tokens: readonly Token[], from: number): number {
  if (!BEFORE_DAY.test(tokens[from - 1]?.lower ?? "") || tokens[from - 2]?.text !== ",") return from;
  for (let at = from - 3; at > from - CLOSED && tokens[at]?.sentence === tokens[from]?.sentence; at--) {
    if (!RELATIVE.test(tokens[at]?.lower ?? "")) continue;
    const opened = tokens[at - 1]?.text === "," ? at : openedAt(tokens, at);
    if (opened < from && (opened < at || tokens[at]?.lower !== "that")) return opened;
  }
  return from;
}

/** The comma before what is named again with an article; nowhere, where none stands there. */
function openedAt(tokens: readonly Token[], relative: number): number {
  for (let at = relative - 1; at > relative - AGAIN; at--)
    if (tokens[at]?.text === ",")
      return /^(?:an?|the|our|its|their)$/.test(tokens[at + 1]?.lower ?? "") ? at : NOWHERE;
  return NOWHERE;
}
const NOWHERE = Number.POSITIVE_INFINITY;

/** "the opening promised here for March": what is told of it next says whether it is still to come. */
export const isPromised = (tokens: readonly Token[], at: number): boolean =>
  /^(?:promised|hoped|intended)$/.test(tokens[at]?.lower ?? "") &&
  tokens[FIRST.test(tokens[at + 1]?.lower ?? "") ? at + 2 : at + 1]?.lower === "for";

const FIRST = /^(?:here|once|earlier|originally|first|initially|recently|previously)$/;
