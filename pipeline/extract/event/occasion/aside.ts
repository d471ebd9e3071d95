// What stands between commas behind a visitor's name: "the visit of Anna Weiss, Austria's Ambassador to Peru, to the solar field".
import type { Unit } from "../../clause/unit.ts";
import type { Part } from "../candidate.ts";

/** Units of such an aside at most. */
const LONGEST = 14;

/** The comma that closes what is said of a person, behind whom the visit goes on with where it went; `at` where nothing is said. */
export function overApposed(units: readonly Unit[], at: number, parts: readonly Part[]): number {
  const named = units[at - 1]?.mention?.type === "PERSON" && parts.length > 0;
  if (!named || units[at]?.lower !== ",") return at;
  for (let comma = at + 2; comma < at + LONGEST && comma < units.length; comma++) {
    const { lower, pos } = units[comma] as Unit;
    if (pos === "VERB" || pos === "AUX" || /^[;:.]$/.test(lower)) return at;
    if (lower === "," && units[comma + 1]?.lower === "to") return comma;
  }
  return at;
}
