// What stands where only a place can: the rules for capitalised names that nothing else explains, the first that holds.
import { wordSet } from "../../core/word-set.ts";
import type { Mention, Token } from "../../flow.ts";
import { isMonth } from "../../lexicon/calendar.ts";
import { placesNamed } from "../../lexicon/gazetteer.ts";
import { isCommonWord } from "../../lexicon/not-names.ts";
import type { TextBlock } from "../text.ts";
import { isCapital, isGoverned, wordBefore } from "./context.ts";
import { isDateline, type Opening } from "./dateline.ts";
import { isListedLand } from "./listed.ts";
import { isSetting } from "./setting.ts";
import { isEndOfLine, isOnLand } from "./way.ts";

const PREPOSITIONS = wordSet("in near at outside around from off");
const FLOWING = wordSet(
  "rose rises flows flowed flooded floods burst carried carries crested drains meanders overflowed swelled swells froze",
);
const WATERY = wordSet(
  `banks mouth source waters water mud course bed flow gauge gauges level levels flood floods upstream downstream delta estuary stretch
  sediment tributary tributaries basin shores fish`,
);
const GOING = wordSet(
  `moved moves travelled traveled sailed flew flown came comes went goes returned returns drove walked journey trip visit flight road
  way arrived been`,
);
const JOURNEYS = wordSet(
  "visit visits trip trips tour tours journey excursion pilgrimage voyage flight march expedition expeditions mission",
);
const BRINGING = wordSet("bring brings brought sent sends send took takes");

export interface Evidence {
  readonly rule: string;
  readonly confidence: number;
}

/** An opening with the places that are settled on both sides of it. */
interface Stand extends Opening {
  readonly placeBefore: Mention | undefined;
  readonly placeAfter: Mention | undefined;
  /** A body that ends at the comma before. */
  readonly bodyBefore: Mention | undefined;
}

/** The rule by which the first words of a block may be a place. */
export const DATELINE = "place-of-dateline";

/** Rules that tell a place although a body bears its name too. */
export const SURE: ReadonlySet<string> = wordSet(
  `place-river place-governed place-of-imprint place-listed ${DATELINE}`,
);

const RULES: readonly { rule: string; confidence: number; holds: (stand: Stand) => boolean }[] = [
  { rule: "place-between-places", confidence: 0.72, holds: isBetween },
  { rule: "place-of-pair", confidence: 0.72, holds: isSecondOfPair },
  { rule: "place-river", confidence: 0.75, holds: isRiver },
  {
    rule: "place-governed",
    confidence: 0.72,
    holds: ({ block, from, before }) => before !== "the" && isGoverned(block, from),
  },
  { rule: "place-listed", confidence: 0.74, holds: ({ tokens, from, to }) => isListedLand(tokens, from, to) },
  {
    rule: "place-joined",
    confidence: 0.7,
    holds: ({ before, placeBefore, after, tokens, to }) =>
      before === "and" && placeBefore !== undefined && after !== "(" && !isCapital(tokens[to]),
  },
  { rule: "place-of-imprint", confidence: 0.7, holds: isImprint },
  { rule: DATELINE, confidence: 0.75, holds: isDateline },
  { rule: "place-goal", confidence: 0.7, holds: isGoal },
  { rule: "place-with-where", confidence: 0.75, holds: isWhere },
  { rule: "place-of-setting", confidence: 0.75, holds: ({ tokens, to }) => isSetting(tokens, to) },
  { rule: "place-in-land", confidence: 0.72, holds: isInLand },
  { rule: "place-passed", confidence: 0.7, holds: isPassed },
  { rule: "place-of-body", confidence: 0.72, holds: isBehindBody },
  { rule: "place-of-owner", confidence: 0.72, holds: isSeatOfBody },
  { rule: "place-of-range", confidence: 0.7, holds: isRange },
  { rule: "place-of-line", confidence: 0.7, holds: isEndOfLine },
  { rule: "place-on-land", confidence: 0.7, holds: isOnLand },
  { rule: "place-venue", confidence: 0.72, holds: isVenue },
  { rule: "place-of-entry", confidence: 0.72, holds: isOfEntry },
];

/** What speaks for a place: nouns and verbs of places, other places in a list or pair, the preposition. */
export function evidenceOf(
  block: TextBlock,
  from: number,
  to: number,
  covered: readonly Mention[] | undefined,
): Evidence | undefined {
  const { tokens } = block;
  const place = (holds: (mention: Mention) => boolean): Mention | undefined =>
    covered?.find((mention) => mention.type === "PLACE" && holds(mention));
  const stand: Stand = {
    ...{ block, tokens, from, to },
    before: tokens[from - 1]?.lower ?? "",
    after: tokens[to]?.lower ?? "",
    placeBefore: place(({ end }) => end === tokens[from - 2]?.end),
    placeAfter: place(({ start }) => start === tokens[to + 1]?.start),
    dateAfter: covered?.find(({ type, start }) => type === "DATE" && start === tokens[to + 1]?.start),
    bodyBefore: covered?.find(({ type, end }) => type === "ORGANIZATION" && end === tokens[from - 2]?.end),
  };
  return RULES.find(({ holds }) => holds(stand)) ?? behindPreposition(stand);
}

/** "the Seed Medal in Silver". */
const METALS = /^(?:Gold|Silver|Bronze|Platinum)$/;

function behindPreposition({
  block,
  tokens,
  from,
  to,
  before,
  after,
  placeAfter,
}: Stand): Evidence | undefined {
  const preposition = wordBefore(block, from)?.lower ?? "";
  if (!PREPOSITIONS.has(preposition) || (before === "the" && preposition !== "near")) return undefined;
  if (after === "," && placeAfter) return { rule: "place-unknown-with-place", confidence: 0.75 };
  if (isCapital(tokens[to]) || after === "(") return undefined;
  const at = before === "the" ? from - 3 : from - 2;
  if (preposition === "at" && WORKING.test(tokens[at]?.lower ?? "")) return undefined;
  if (preposition === "in" && METALS.test(tokens[to - 1]?.text ?? "")) return undefined;
  return { rule: `place-unknown-${preposition}`, confidence: preposition === "at" ? 0.6 : 0.65 };
}

/** "worked at Y", "an engineer at Y": a body rather than a place. */
const WORKING =
  /^(?:work(?:s|ed|ing)?|stud(?:y|ies|ied|ying)|job|career|analyst|(?:engine|research|lectur|manag|programm|design)er|professor|scientist|partner|student|employees?|staff|colleagues?|head|director|chair|fellow)$/;

function isBetween({ before, after, placeBefore, placeAfter }: Stand): boolean {
  return /^(?:,|and|or)$/.test(before) && /^(?:,|and|or)$/.test(after) && !!placeBefore && !!placeAfter;
}

/** "between Lima and X". */
function isSecondOfPair({ block, tokens, before, placeBefore }: Stand): boolean {
  if (before !== "and" || !placeBefore) return false;
  const first = tokens.findIndex(({ start }) => start >= placeBefore.start);
  return wordBefore(block, first)?.lower === "between";
}

/** "the Kafue rose", "the mud of the Kafue": what only a river does and has. */
function isRiver({ tokens, from, to, before, after }: Stand): boolean {
  if (before !== "the" || to !== from + 1) return false;
  const joint = tokens[from - 2]?.lower ?? "";
  return (
    FLOWING.has(after) || (/^(?:of|on|along|in)$/.test(joint) && WATERY.has(tokens[from - 3]?.lower ?? ""))
  );
}

/** "Address: X, Lima", "Crop Institute (CI), X, Peru" in a masthead or imprint. */
function isImprint({ block, tokens, from, before, after, placeAfter, bodyBefore }: Stand): boolean {
  const opens =
    /^[|:·]?$/.test(before) ||
    (before === "," && (bodyBefore !== undefined || tokens[from - 2]?.text === ")"));
  return block.block.article === null && placeAfter !== undefined && after === "," && opens;
}

/** "moved to X", "sent three engineers to X". */
function isGoal({ tokens, from, to, before }: Stand): boolean {
  if (before !== "to" || isCapital(tokens[to])) return false;
  if (GOING.has(tokens[from - 2]?.lower ?? "") || isJourneyAside(tokens, from - 2)) return true;
  for (let at = from - 2; at > from - 12 && at >= 0; at--) {
    const lower = tokens[at]?.lower ?? "";
    if (BRINGING.has(lower) || JOURNEYS.has(lower)) return true;
    if (/^[.,;:]$/.test(lower)) return false;
  }
  return false;
}

/** "a visit, planned for May, to X": the journey stands before what is set between commas. */
function isJourneyAside(tokens: readonly Token[], comma: number): boolean {
  if (tokens[comma]?.text !== ",") return false;
  for (let at = comma - 1; at > comma - 9 && at > 0; at--)
    if (tokens[at]?.text === ",") return JOURNEYS.has(tokens[at - 1]?.lower ?? "");
  return false;
}

/** "to X, where". */
function isWhere({ tokens, to, before, after }: Stand): boolean {
  const where = after === "where" || (after === "," && tokens[to + 1]?.lower === "where");
  return where && /^(?:to|in|at|from|near|into|for|through|via|of|visited|reached)$/.test(before);
}

/** "the mill of X, on the island of Y": the land around it is told behind a comma. */
function isInLand({ tokens, to, before, after }: Stand): boolean {
  if (after !== "," || !/^(?:of|in|at|to|from|near)$/.test(before)) return false;
  const [on, the, land, of] = tokens.slice(to + 1, to + 5);
  return (
    /^(?:on|in)$/.test(on?.lower ?? "") &&
    the?.lower === "the" &&
    LAND.test(land?.lower ?? "") &&
    of?.lower === "of"
  );
}
const LAND =
  /^(?:islands?|province|region|district|county|peninsula|valley|hills|mountains|department|canton)$/;

/** "passes through X", "the road via X". */
function isPassed({ tokens, from, to, before }: Stand): boolean {
  if (!/^(?:through|via|past)$/.test(before) || isCapital(tokens[to])) return false;
  return [from - 2, from - 3].some((at) => PASSING.test(tokens[at]?.lower ?? ""));
}
const PASSING =
  /^(?:pass(?:es|ed|ing)?|ran|runs?|running|goes|went|led|leads|leading|flows?|drove|rode|road|route|way|line|railway|traffic|journey|travel(?:s|led|ed)?|tour|walk|march)$/;

/** "the Rubber Research Institute, X, leaves": the town of a body, which is no member of a list. */
function isBehindBody({ tokens, from, to, before, after, bodyBefore }: Stand): boolean {
  if (before !== "," || !bodyBefore || to - from > 2 || !SEATED.has(bodyBefore.subtype ?? "")) return false;
  const next = tokens[to + 1];
  if (after === "," || after === ";") return !isCapital(next) || next?.pos !== "PROPN";
  return /^[.)]$/.test(after) || after === "on" || after === "from";
}
const SEATED: ReadonlySet<string> = wordSet(
  "institute university academy museum hospital school centre laboratory facility park agency",
);

/** "the Ahlgren Foundation of Uppsala": a town that the gazetteer knows, which the body's name does not hold. */
function isSeatOfBody({ tokens, from, to, before, bodyBefore }: Stand): boolean {
  return before === "of" && bodyBefore !== undefined && placesNamed(nameOf(tokens, from, to)).length > 0;
}

const nameOf = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(" ");

/** "from Lima to X": the other end. */
function isRange({ tokens, before, placeBefore }: Stand): boolean {
  if (before !== "to" || !placeBefore) return false;
  const first = tokens.findIndex(({ start }) => start >= placeBefore.start);
  return tokens[first - 1]?.lower === "from";
}

/** "at the Royal Palm in Accra": several capitals behind "at the", and then a place, a day or the end. */
function isVenue({ tokens, from, to, before, after }: Stand): boolean {
  const ends = /^(?:in|on|yesterday|today|last|near|[,.;])$/.test(after);
  if (before !== "the" || tokens[from - 2]?.lower !== "at" || !ends) return false;
  return (
    to > from + 1 || ((tokens[from]?.text.length ?? 0) > 5 && !WORKING.test(tokens[from - 3]?.lower ?? ""))
  );
}

/** "2-4 May: Spring school, X", "12 May, X – Workshop": one word at the end of a calendar's entry, or between its day and its mark. */
function isOfEntry({ block, tokens, from, to, before, after }: Stand): boolean {
  if (block.block.kind !== "item" || before !== "," || to !== from + 1) return false;
  if (!/^(?:\d|\p{Lu}\p{Ll}{2})/u.test(tokens[0]?.text ?? "") || isCommonWord(tokens[from]?.lower ?? ""))
    return false;
  const head = tokens.slice(0, 6);
  const dated =
    head.some(({ text }) => /^\d{1,2}(?:[-–]\d{1,2})?$/.test(text)) &&
    head.some(({ lower }) => isMonth(lower));
  const ends = to === tokens.length || (to === tokens.length - 1 && after === ".");
  return dated && ((ends && tokens.length <= LINE) || (from < 6 && /^[–—:|]$/.test(after)));
}
/** Tokens of an entry that tells no more than what, where and when, at most. */
const LINE = 24;
