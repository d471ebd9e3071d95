// Years and months of what money is for: "has pledged 9 million yen for a second course in 2020", "For a new telescope, due in 2021, it has promised".
import { readPhrase } from "../../clause/noun.ts";
import type { Candidate } from "../candidate.ts";
import type { Placed } from "../date.ts";

const LEADING = /^(?:in|for|from|by|during|of|late|early|mid|,|due|planned|scheduled|to|be|held|foreseen)$/;
/** Words from "for" to the date's own preposition at most. */
const PURPOSE = 7;

/** Whether a date that is no day belongs to what stands behind "for" before it. */
export function isOfPurpose(
  { type, clause, told: { sentence, reading } }: Candidate,
  { mention, at }: Placed,
): boolean {
  if (type !== "Funding" || !clause || !/^\d{4}(?:-\d{2})?$/.test(mention.date?.edtf ?? "")) return false;
  const { units } = sentence;
  let last = at - 1;
  while (last > 0 && LEADING.test(units[last]?.lower ?? "") && !units[last]?.mention) last--;
  if (last === at - 1) return false;
  for (let from = last; from >= Math.max(0, last - PURPOSE); from--) {
    if (reading.isVerb(from)) return false;
    if (units[from]?.lower !== "for" || units[from]?.mention) continue;
    const noun = readPhrase(units, from + 1, reading.isVerb);
    const isSet = /^(?:an?|its|the|their|another)$/.test(noun?.determiner ?? "");
    return noun !== undefined && isSet && (from === 0 || noun.type !== undefined);
  }
  return false;
}
