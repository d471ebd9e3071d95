// What somebody was glad or able to do was done: "was pleased to welcome A", "had the honour of receiving B", "It was a pleasure to host C".
import { wordSet } from "../../core/word-set.ts";
import { GLAD, PLEASURES } from "../../lexicon/glad.ts";
import { relativeBefore } from "./relative.ts";
import type { Unit } from "./unit.ts";
import type { VerbGroup } from "./verb.ts";
import { BE, HAVE, isAdverb, MODALS } from "./word.ts";

/** Words between "had" and what somebody had, at most: "had the very great". */
const REACH = 4;

/** Where "was pleased" or "had the honour" begins before "to" or "of" at a place; -1 where neither stands there. */
function gladAt(units: readonly Unit[], joint: number): number {
  const word = units[joint - 1]?.lower ?? "";
  if (GLAD.has(word) && units[joint]?.lower === "to") {
    let at = joint - 2;
    while (isAdverb(units[at])) at--;
    return isDenied(units, at + 1, joint - 1) ? -1 : beAt(units, at);
  }
  return PLEASURES.has(word) ? pleasureAt(units, joint - 1) : -1;
}

/** "never had the chance", "was hardly able", "had little opportunity": what did not come about. */
const isDenied = (units: readonly Unit[], from: number, to: number): boolean =>
  units.slice(from, to).some(({ lower, mention }) => !mention && DENIALS.has(lower));

const DENIALS = wordSet(
  "never not no hardly barely scarcely rarely seldom little few nobody none neither n't",
);

/** "was", "were", "has been": what has come about, no wish. */
function beAt(units: readonly Unit[], at: number): number {
  const word = units[at]?.lower ?? "";
  if (isDenied(units, Math.max(0, at - 3), at)) return -1;
  if (word === "was" || word === "were") return at;
  const has = word === "been" && HAVE.has(units[at - 1]?.lower ?? "");
  return has && !MODALS.has(units[at - 2]?.lower ?? "") ? at - 1 : -1;
}

/** Of which one may have made no use: "had the chance to visit X, but declined". */
const MAYBE = new Set(["opportunity", "chance"]);

/** "had the honour", "took great pleasure", "it was a pleasure". */
function pleasureAt(units: readonly Unit[], noun: number): number {
  for (let at = noun - 1; at >= Math.max(0, noun - REACH); at--) {
    const { lower = "", pos, mention } = units[at] ?? {};
    if (lower === "had" || lower === "took")
      return isDenied(units, Math.max(0, at - 2), noun) ||
        (lower === "had" && MAYBE.has(units[noun]?.lower ?? ""))
        ? -1
        : at;
    if (BE.has(lower))
      return /^(?:it|there)$/.test(units[at - 1]?.lower ?? "") && beAt(units, at) >= 0 ? at - 1 : -1;
    if (mention || pos === "VERB" || !/^(?:[a-z]+)$/.test(lower) || lower === "not" || lower === "no")
      return -1;
  }
  return -1;
}

/** Where what tells that something was done gladly begins, before a verb in -ing or with "to" at a place; -1 where nothing does. */
export function pleasureBefore(units: readonly Unit[], start: number): number {
  if (units[start]?.lower === "to") return gladAt(units, start);
  const joint = units[start - 1]?.lower ?? "";
  if (!/ing$/.test(units[start]?.lower ?? "") || !(joint === "of" || joint === "in" || joint === "to"))
    return -1;
  return PLEASURES.has(units[start - 2]?.lower ?? "") ? pleasureAt(units, start - 2) : -1;
}

/** A verb that such words go before: told as done, from "was" or "had" on. */
export function gladly(units: readonly Unit[], group: VerbGroup): VerbGroup {
  const start = pleasureBefore(units, group.start);
  if (start < 0) return group;
  const opener = units[0]?.lower ?? "";
  const refused = units.slice(group.end).some(({ lower }) => lower === "but");
  const unreal =
    /^(?:if|unless|whether|had|should|were)$/.test(opener) ||
    (refused && units[group.start - 1]?.lower === "able");
  const relative = relativeBefore(units, start);
  return {
    ...group,
    start,
    relative,
    unreal,
    ownSubject: false,
    infinitive: false,
    reduced: false,
    tense: "past",
  };
}
