// What is said by a verb and a noun: "expressed the hope that", "made it clear that", "was quoted as saying that".
import { sayingPhrase } from "../../lexicon/saying-verbs.ts";
import type { Unit } from "../clause/unit.ts";
import type { Clause } from "../clause.ts";
import type { Said } from "./said.ts";

/** Words between the verb and "that" at most: "announced on 3 May at a press conference that". */
export const GAP = 9;

/** "expressed the hope that", "made it clear that", "was quoted as saying that": a verb and a noun, with "that" behind it. */
export function phraseSaid(
  units: readonly Unit[],
  { verb: { main, passive } }: Clause,
): Pick<Said, "lemma" | "verb" | "from"> | undefined {
  const lower = units[main]?.lower ?? "";
  if (passive) {
    const as = units.slice(main, main + GAP).findIndex((unit) => unit.lower === "as");
    if (lower !== "quoted" || as < 0 || units[main + as + 1]?.lower !== "saying") return undefined;
    const end = main + as + 2;
    return { lemma: "be quoted", verb: [main, end], from: end + (units[end]?.lower === "that" ? 1 : 0) };
  }
  // "is on record as saying that"
  const record = units.slice(main, main + GAP).findIndex((unit) => unit.lower === "record");
  if (
    record > 0 &&
    units[main + record + 2]?.lower === "saying" &&
    units[main + record + 1]?.lower === "as"
  ) {
    const end = main + record + 3;
    const from = end + (units[end]?.lower === "that" ? 1 : 0);
    return { lemma: "be on record", verb: [main, end], from };
  }
  for (let at = main + 1; at < Math.min(units.length - 1, main + GAP); at++) {
    const unit = units[at] as Unit;
    if (unit.mention || /^[,;:]$/.test(unit.lower)) return undefined;
    const lemma = sayingPhrase(lower, unit.lower);
    if (!lemma) continue;
    const that = units.slice(at + 1, at + 5).findIndex((next) => next.lower === "that" && !next.mention);
    return that < 0 ? undefined : { lemma, verb: [main, at + 1], from: at + that + 2 };
  }
  return undefined;
}
