// Who makes a result known behind it, and is an author of it: "A team led by A has read a letter, the B Institute announced on 3 May".
import { readList } from "../../clause/noun.ts";
import { isDate, isPreposition } from "../../clause/word.ts";
import type { Candidate, Part, Told } from "../candidate.ts";

const ANNOUNCED = /^(?:announced|reported|disclosed|revealed|known|public)$/;
/** Words from the comma to the verb of announcing, at most. */
const TELLERS = 14;

/** A sentence's candidates, the result that a body announces at its end with this body. */
export function withAnnouncers(told: Told, candidates: readonly Candidate[]): readonly Candidate[] {
  const result = candidates.find(({ type, clause, again }) => type === "Result" && clause && !again);
  const end = result?.clause?.verb.end;
  if (!result || end === undefined || result.clause?.verb.tense === "future") return candidates;
  const parts = announcersBehind(told, end);
  if (parts.length === 0) return candidates;
  return candidates.map((candidate) =>
    candidate === result ? { ...result, parts: [...result.parts, ...parts] } : candidate,
  );
}

function announcersBehind({ sentence: { units }, reading }: Told, from: number): readonly Part[] {
  const at = units.findLastIndex(({ lower, mention }) => !mention && ANNOUNCED.test(lower));
  const verb = /^(?:known|public)$/.test(units[at]?.lower ?? "") ? at - 1 : at;
  const next = units[at + 1];
  const isEnd = next === undefined || isDate(next) || isPreposition(next) || next.lower === ".";
  if (at < from || !isEnd || (verb < at && units[verb]?.lower !== "made")) return [];
  for (let comma = verb - 1; comma > Math.max(from, verb - TELLERS); comma--) {
    if (units[comma]?.lower !== ",") continue;
    const list = readList(units, comma + 1, (index) => index >= verb || reading.isVerb(index));
    if (list.at(-1)?.end !== verb) continue;
    return list
      .filter(({ mention, classes }) => mention?.type === "ORGANIZATION" || (!mention && classes.has("body")))
      .filter(({ mention }) => mention?.subtype !== "newspaper")
      .map((phrase): Part => ({ role: "author", phrase }));
  }
  return [];
}
