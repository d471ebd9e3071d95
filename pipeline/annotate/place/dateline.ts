// Where a text was written: the town before the day, at the head of a text or in a masthead.
import type { Mention, Token } from "../../flow.ts";
import { isGivenName, isSurname, nameKey } from "../../lexicon/person-names.ts";
import type { TextBlock } from "../text.ts";

/** A name's tokens in their block, what stands beside them, and the date behind. */
export interface Opening {
  readonly block: TextBlock;
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  readonly before: string;
  readonly after: string;
  readonly dateAfter: Mention | undefined;
}

/** "No. 57    Suva, 30 September 2021", "SUVA, 17 May - The agency", "PORT ELIN (4 May) - ", "Duqal, 20 January 2019. A delegation". */
export function isDateline({ block, tokens, from, to, before, after, dateAfter }: Opening): boolean {
  if (!dateAfter || !/^[,(]$/.test(after)) return false;
  if (block.block.article === null) return after === "," && /^(?:[|:·•–—-]?|\d{1,4}|\))$/.test(before);
  if (from !== 0 || to - from > 3) return false;
  const next = tokens.findIndex(({ start }) => start >= dateAfter.end);
  const mark = tokens[after === "(" && tokens[next]?.text === ")" ? next + 1 : next]?.text ?? "";
  if (/^[-–—]{1,3}$/.test(mark)) return true;
  // Without a dash only a whole date tells it from a name that is signed with a day.
  const whole = /\d{4}/.test(dateAfter.text) && /^[.:]?$/.test(mark) && after === ",";
  return (
    whole &&
    tokens.slice(from, to).every(({ text }) => !isGivenName(nameKey(text)) && !isSurname(nameKey(text)))
  );
}
