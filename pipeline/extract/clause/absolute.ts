// Where a phrase of "with", a name and a participle ends, which a sentence opens with: "With A and B sharing the chair, the council met".
import type { Unit } from "./unit.ts";

/** Units from "with" to the participle, and from it to the comma, at most. */
const NAMES = 24;
const REACH = 12;

/** Behind the comma that closes such a phrase before a verb; 0 where none begins. */
export function endOfAbsolute(units: readonly Unit[], at: number, to: number): number {
  const opens = units[at]?.lower === "with" && (at === 0 || units[at - 1]?.lower === ",");
  if (!opens) return 0;
  const last = Math.min(to, at + NAMES);
  let doing = at + 2;
  while (doing < last && !isParticiple(units, doing)) doing++;
  if (doing >= last) return 0;
  for (let end = doing + 1; end < Math.min(to, doing + REACH); end++)
    if (units[end]?.lower === ",") return end + 1;
  return 0;
}

/** "sharing" right behind a name or a noun, or the comma that closes what it is: no "with growing concern". */
const isParticiple = (units: readonly Unit[], at: number): boolean => {
  const { lower, mention, pos } = units[at] as Unit;
  const before = units[at - 1];
  return (
    !mention &&
    pos === "VERB" &&
    lower.endsWith("ing") &&
    (before?.mention?.type === "PERSON" ||
      before?.mention?.type === "ORGANIZATION" ||
      before?.pos === "NOUN" ||
      before?.lower === ",")
  );
};
