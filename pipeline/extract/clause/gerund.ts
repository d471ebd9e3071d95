// Participles that begin what is told of a name before them: "an agreement with Lindow University covering student mobility" names no mobility.
import { wordSet } from "../../core/word-set.ts";
import type { Unit } from "./unit.ts";

/** What agreements, grants and works do; no word that may belong to a name behind it ("X training centre"). */
const DOING = wordSet(
  "covering concerning regarding providing spanning enabling allowing governing establishing creating defining outlining formalising formalizing paving focusing renewing extending committing permitting involving relating pertaining supporting strengthening facilitating foreseeing comprising including totalling amounting worth expanding setting securing guaranteeing bringing giving making marking opening ending",
);

/** Whether a participle behind a name of a body or a country begins another phrase. */
export const isSaidOfName = (units: readonly Unit[], at: number): boolean => {
  const before = units[at - 1]?.mention;
  const unit = units[at];
  return (
    unit !== undefined &&
    !unit.mention &&
    unit.pos === "VERB" &&
    (before?.type === "ORGANIZATION" || before?.type === "PLACE") &&
    unit.text === unit.lower &&
    DOING.has(unit.lower)
  );
};
