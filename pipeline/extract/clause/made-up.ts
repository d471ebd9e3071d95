// Whom a group that a body sends is made up of: "a delegation of the Mint composed of A, B and C came"; no verb of its own.
import { roles } from "../../core/word.ts";
import { nounReading } from "../../lexicon/event-noun.ts";
import type { Unit } from "./unit.ts";
import { plays } from "./word.ts";

const MADE_UP = roles.ask((lower) => /^(?:composed|comprising|comprised|consisting|made)$/.test(lower));

/** Words up to the first of them at most: "of its Director, Dr A". */
const FIRST_WITHIN = 8;

/** Whether a word opens who they are, right behind the body or land of a group: "a mission of Peru [consisting] of A and B". */
export function isMadeUp(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (!unit || !plays(unit, MADE_UP)) return false;
  const of = unit.lower === "made" && units[at + 1]?.lower === "up" ? at + 2 : at + 1;
  if (units[of]?.lower !== "of" || (unit.lower === "made" && of === at + 1)) return false;
  const classes = nounReading(groupBefore(units, at))?.classes;
  return (
    (classes?.has("group") || classes?.has("party")) === true &&
    units.slice(of, of + FIRST_WITHIN).some(({ mention }) => mention?.type === "PERSON")
  );
}

/** "a delegation of the Mint [composed]", "a team from Peru, [made up]": the noun before the body or land; "" for none. */
function groupBefore(units: readonly Unit[], at: number): string {
  const sender = units[at - 1]?.lower === "," ? at - 2 : at - 1;
  const of = units[sender - 1]?.lower === "the" ? sender - 2 : sender - 1;
  const type = units[sender]?.mention?.type;
  const isSent = type === "ORGANIZATION" || type === "PLACE";
  return isSent && /^(?:of|from)$/.test(units[of]?.lower ?? "") ? (units[of - 1]?.lower ?? "") : "";
}
