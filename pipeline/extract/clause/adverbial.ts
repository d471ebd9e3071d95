// Words that stand between a helper and its verb or around it and change nothing: "was at last signed", "held, as custom wants, by".

import { roles } from "../../core/word.ts";
import { wordSet } from "../../core/word-set.ts";
import { nounReading } from "../../lexicon/event-noun.ts";
import { joinedAsideEnd } from "./aside-joined.ts";
import type { Unit } from "./unit.ts";
import { isAuxiliary, isPreposition, plays } from "./word.ts";

/** Adverbs of several words. */
const PHRASES = [
  "at last",
  "at long last",
  "at length",
  "at once",
  "at first",
  "at the same time",
  "in turn",
  "in fact",
  "in the end",
  "in addition",
  "in person",
  "in public",
  "in due course",
  "in principle",
  "once more",
  "once again",
  "after all",
  "as usual",
  "as always",
  "as planned",
  "as expected",
  "as agreed",
  "as announced",
  "as promised",
  "as scheduled",
  "for once",
  "for the first time",
  "for the second time",
  "for the last time",
  "for the time being",
  "of course",
  "by then",
  "by common consent",
  "without a dissenting vote",
].map((words) => words.split(" "));

const FIRST = new Set(PHRASES.map(([first]) => first ?? ""));
const OPENS = roles.ask((lower) => FIRST.has(lower));
/** Words of an aside at most. */
const LONGEST = 8;

/** The units of a sentence without such adverbs and asides. */
export function withoutAdverbials(units: readonly Unit[]): readonly Unit[] {
  let kept: Unit[] | undefined;
  for (let at = 0; at < units.length; at++) {
    const end = adverbialEnd(units, at);
    if (end > at) {
      kept ??= units.slice(0, at);
      at = end - 1;
    } else kept?.push(units[at] as Unit);
  }
  return kept ?? units;
}

/** Where the adverbial that begins at a unit ends; the same place where none does. */
function adverbialEnd(units: readonly Unit[], at: number): number {
  const unit = units[at] as Unit;
  if (unit.mention) return at;
  if (unit.lower === ",") return thisTimeEnd(units, at) ?? joinedAsideEnd(units, at) ?? asideEnd(units, at);
  if (unit.lower === "online" || unit.lower === "on-line")
    return GATHERED.has(units[at - 1]?.lower ?? "") ? at + 1 : at;
  if (plays(unit, COUNTING)) return membersEnd(units, at);
  if (!plays(unit, OPENS)) return at;
  const found = PHRASES.find((words) => words.every((word, step) => units[at + step]?.lower === word));
  const end = at + (found?.length ?? 0);
  // "were in turn chaired by", "were chaired in turn by"
  const closed = isAuxiliary(units[at - 1]) ? isLower(units[end]) : units[end]?.lower === "by";
  return found && closed ? end : at;
}

/** "will sit again on 5 June, this time in Porto" */
const thisTimeEnd = (units: readonly Unit[], at: number): number | undefined =>
  /^(?:this|next)$/.test(units[at + 1]?.lower ?? "") &&
  units[at + 2]?.lower === "time" &&
  /^(?:in|at)$/.test(units[at + 3]?.lower ?? "")
    ? at + 3
    : undefined;

/** "a mission consisting of A and B", "a team made up of C and D": of those who are named behind it. */
function membersEnd(units: readonly Unit[], at: number): number {
  const of = units[at]?.lower === "made" && units[at + 1]?.lower === "up" ? at + 2 : at + 1;
  const { mention, lower = "" } = units[at - 1] ?? {};
  if (mention || units[of]?.lower !== "of" || (units[at]?.lower === "made" && of === at + 1)) return at;
  const classes = nounReading(lower)?.classes;
  const isNamed = units.slice(of, of + LONGEST).some((unit) => unit.mention?.type === "PERSON");
  return isNamed && (classes?.has("group") || classes?.has("party")) ? of : at;
}

const COUNTING = roles.ask((lower) =>
  /^(?:consisting|comprising|composed|comprised|formed|made)$/.test(lower),
);

/** "met online": verbs of gathering, beside which it tells how; what "went online" was launched. */
const GATHERED = wordSet(
  "met meet meets meeting convened convene gathered gather assembled conferred held place consulted sat",
);

/** ", as custom wants,": behind a helper whatever names nothing, before "by" and "to" only what "as" opens. */
function asideEnd(units: readonly Unit[], at: number): number {
  const helped = isAuxiliary(units[at - 1]);
  if (!helped && units[at + 1]?.lower !== "as") return at;
  let close = at + 1;
  while (close <= at + LONGEST && units[close] && units[close]?.lower !== ",") {
    if (units[close]?.mention) return at;
    close++;
  }
  if (units[close]?.lower !== "," || close < at + 3) return at;
  const next = units[close + 1];
  return (helped ? isLower(next) : isPreposition(next) && hasVerb(units, at + 2, close)) ? close + 1 : at;
}

const isLower = (unit: Unit | undefined): boolean =>
  unit !== undefined && !unit.mention && /^[a-z]/.test(unit.text);

const hasVerb = (units: readonly Unit[], from: number, to: number): boolean =>
  units.slice(from, to).some(({ pos, lower }) => pos === "VERB" || pos === "AUX" || /[a-z]{2}s$/.test(lower));
