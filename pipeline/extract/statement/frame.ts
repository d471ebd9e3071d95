// Phrases that name whose words a sentence holds: "According to X, ...", "In the view of X, ...", "..., as X put it."
import { wordSet } from "../../core/word-set.ts";
import type { Mention } from "../../flow.ts";
import { type SayingVerb, sayingVerb } from "../../lexicon/saying-verbs.ts";
import { readPhrase } from "../clause/noun.ts";
import type { Unit } from "../clause/unit.ts";
import { BE, isDate, isGenitive, isPreposition } from "../clause/word.ts";
import type { SentenceClauses } from "../clause.ts";
import { endOf, type Said } from "./said.ts";
import { isSpeaker, mayTell } from "./speaker.ts";
import type { Meant } from "./tag.ts";

/** "in the words of X", "in X's view" */
const VIEWS = wordSet(
  "words view opinion eyes judgement judgment assessment estimation estimate experience account telling reading reckoning interpretation analysis understanding version",
);
/** Units from such a phrase's first word to its comma at most. */
const LONGEST = 16;

/** Where a phrase stands: behind its first word begins who speaks. */
interface Opening {
  readonly lemma: string;
  readonly verb: readonly [number, number];
  /** Units among which the speaker is named. */
  readonly named: readonly Unit[];
}

/** The words that a phrase at the sentence's beginning, inside it or at its end tells whose they are. */
export function framedBy(reading: SentenceClauses, meant: Meant): Said | undefined {
  const { units } = reading.sentence;
  const end = endOf(units);
  for (const at of [0, ...commasOf(units, end).map((comma) => comma + 1)]) {
    const comma = closeOf(units, at, end);
    const opening = openingAt(units, at, comma) ?? ownAccount(units, at, comma);
    // "According to the Counsellor of the Embassy, X, the fair": the name may stand behind its post.
    const behind = closeOf(units, comma, end);
    const apposed =
      opening && !speakerIn(opening.named) ? speakerIn(units.slice(comma + 1, behind)) : undefined;
    const named = apposed?.type === "PERSON" && behind - comma <= 3 ? apposed : undefined;
    const speaker =
      opening && (speakerIn(opening.named, ofOpening(opening)) ?? named ?? owner(opening.named, meant));
    const close = named ? behind : comma;
    if (!opening || !speaker) continue;
    const { lemma, verb } = opening;
    const told = { speaker, lemma, verb, rule: "statement-framed", confidence: 0.9 };
    if (at === 0 || units[at - 1]?.lower === ":") {
      const from = close < end ? behindAppositions(reading, close + 1, speaker) : end;
      return from < end ? { ...told, from } : undefined;
    }
    // "The lake, according to X, has shrunk": what it interrupts goes on behind it.
    const isLast = close === end || behindAppositions(reading, close + 1, speaker) >= end;
    return { ...told, from: 0, ...(isLast ? { to: at - 1 } : {}) };
  }
  return undefined;
}

/** "according to the Third Atlas": a document tells something, but has no view. */
const ofOpening = ({ lemma }: Opening): typeof mayTell => (lemma === "according to" ? mayTell : isSpeaker);

const commasOf = (units: readonly Unit[], end: number): number[] =>
  units.flatMap(({ lower }, at) => (/^[,:]$/.test(lower) && at > 1 && at < end - 2 ? [at] : []));

function closeOf(units: readonly Unit[], from: number, end: number): number {
  const comma = units.findIndex(({ lower }, at) => at > from && lower === ",");
  return comma < 0 || comma > end ? end : comma;
}

function openingAt(units: readonly Unit[], at: number, close: number): Opening | undefined {
  if (close - at < 3 || close - at > LONGEST) return undefined;
  const words = units.slice(at, close);
  const [first, second, third, fourth] = words.map(({ lower }) => lower);
  if (first === "according" && second === "to")
    return { lemma: "according to", verb: [at, at + 2], named: words.slice(2) };
  if (first === "in" && second === "the" && VIEWS.has(third ?? "") && fourth === "of")
    return { lemma: `in the ${third} of`, verb: [at, at + 4], named: words.slice(4) };
  const last = words.at(-1)?.lower ?? "";
  if (first === "in" && words.length === 3 && /^(?:his|her)$/.test(second ?? "") && VIEWS.has(last))
    return { lemma: `in the ${last} of`, verb: [close - 1, close], named: words.slice(1, 2) };
  if (/^(?:in|to)$/.test(first ?? "") && VIEWS.has(last) && /^['’]s?$/.test(words.at(-2)?.lower ?? ""))
    return { lemma: `in the ${last} of`, verb: [close - 1, close], named: words.slice(1, -2) };
  return first === "as" ? asSaid(words, at) : (believedAt(words, at) ?? soSaid(words, at));
}

/** "If X is to be believed", "To hear X tell it", "By X's own reckoning" */
function believedAt(words: readonly Unit[], at: number): Opening | undefined {
  const lower = words.map((word) => word.lower);
  const be = lower.findIndex((word) => word === "is" || word === "are");
  const ending = lower.slice(be + 1).join(" ");
  if (lower[0] === "if" && be > 1 && /^to be (?:believed|trusted)$/.test(ending))
    return { lemma: "believe", verb: [at + be, at + words.length], named: words.slice(1, be) };
  const isAsked = /^if (?:you|we|one) (?:ask|asks|believe|believes)$/.test(lower.slice(0, 3).join(" "));
  if (isAsked && words.at(-1)?.mention)
    return { lemma: (lower[2] ?? "").replace(/s$/, ""), verb: [at + 2, at + 3], named: words.slice(3) };
  if (lower[0] === "to" && lower[1] === "hear" && /^(?:tell|tells) it$/.test(lower.slice(-2).join(" ")))
    return { lemma: "tell", verb: [at + words.length - 2, at + words.length], named: words.slice(2, -2) };
  const own = lower.at(-2) === "own" ? 1 : 0;
  const last = lower.at(-1) ?? "";
  if (lower[0] === "by" && VIEWS.has(last) && /^['’]s?$/.test(lower.at(-2 - own) ?? ""))
    return { lemma: last, verb: [at + words.length - 1, at + words.length], named: words.slice(1, -2 - own) };
  return undefined;
}

/** "so runs the argument of X", "or so X maintains" */
function soSaid(words: readonly Unit[], at: number): Opening | undefined {
  const so = words[0]?.lower === "or" ? 1 : 0;
  if (words[so]?.lower !== "so") return undefined;
  const [verb, article, noun, of] = words.slice(so + 1, so + 5).map(({ lower }) => lower);
  if (/^(?:runs|ran|goes|went|reads)$/.test(verb ?? "") && article === "the" && of === "of")
    return { lemma: noun ?? "", verb: [at + so + 3, at + so + 4], named: words.slice(so + 5) };
  const end = words.findIndex(({ lower }) => lower === ";");
  const told = words.slice(so + 1, end < 0 ? words.length : end);
  const saying = sayingVerb(told.at(-1)?.lower ?? "", undefined);
  const said = at + so + told.length;
  // "or so X was told"
  const isHeard = told.some(({ lower }) => BE.has(lower));
  return saying && !isHeard
    ? { lemma: saying.lemma, verb: [said, said + 1], named: told.slice(0, -1) }
    : undefined;
}

/** "By its own account, the Company has": whose it is stands behind the comma. */
function ownAccount(units: readonly Unit[], at: number, comma: number): Opening | undefined {
  const [first, owner, own, noun] = units.slice(at, comma).map(({ lower }) => lower);
  const isOwn =
    /^(?:by|on|in)$/.test(first ?? "") && /^(?:its|his|her|their)$/.test(owner ?? "") && own === "own";
  if (!isOwn || !VIEWS.has(noun ?? "") || comma !== at + 4) return undefined;
  const from = comma + (units[comma + 1]?.lower === "the" ? 2 : 1);
  const name = units.slice(from, from + OWNER).findIndex(({ mention }) => mention);
  return name < 0
    ? undefined
    : { lemma: noun ?? "", verb: [at + 3, at + 4], named: units.slice(from, from + name + 1) };
}

/** Units of "Chief Engineer X" at most. */
const OWNER = 5;

/** "as X put it", "as X told the Herald" */
function asSaid(words: readonly Unit[], at: number): Opening | undefined {
  const sayingAt = (step: number): SayingVerb | undefined =>
    words[step]?.mention ? undefined : sayingVerb(words[step]?.lower ?? "", words[step + 1]?.lower);
  const index = words.findIndex((_, step) => step > 1 && sayingAt(step) !== undefined);
  const lemma = sayingAt(index)?.lemma;
  return lemma === undefined
    ? undefined
    : { lemma, verb: [at + index, at + index + 1], named: words.slice(1, index) };
}

/** The only person named, or else the body, behind titles at most: "a study by X" and "X's will" are no speakers. */
function speakerIn(named: readonly Unit[], mayBe = isSpeaker): Mention | undefined {
  const mentions = named.flatMap(({ mention }) => mention ?? []);
  const persons = mentions.filter(({ type }) => type === "PERSON");
  if (persons.length > 1) return undefined;
  const at = named.findIndex(({ mention }) => mention !== undefined && mayBe(mention));
  const isTitled = named
    .slice(0, at)
    .every((unit, index) => !isGenitive(unit) && (!isPreposition(unit) || isSpoken(named, index)));
  return at >= 0 && isTitled && !isGenitive(named[at + 1]) ? named[at]?.mention : undefined;
}

/** "In her opinion, ...": whom the pronoun means. */
const owner = ([only, second]: readonly Unit[], meant: Meant): Mention | undefined =>
  only && !second && /^(?:his|her)$/.test(only.lower)
    ? meant(only.lower === "his" ? "he" : "she", only.start)
    : undefined;

/** "the introduction of Counsellor X" */
const isSpoken = (named: readonly Unit[], of: number): boolean =>
  named[of]?.lower === "of" &&
  (VIEWS.has(named[of - 1]?.lower ?? "") || SPEECH.test(named[of - 1]?.lower ?? ""));

const SPEECH = /^(?:introduction|statement|remarks|explanation|information|speech|address|briefing|report)$/;

/** "According to X, head of Y, the lake has shrunk": behind what tells who X is. */
function behindAppositions({ sentence, isVerb }: SentenceClauses, from: number, speaker: Mention): number {
  const { units } = sentence;
  let at = from;
  for (;;) {
    const comma = closeOf(units, at, endOf(units));
    const first = units[at];
    if (comma <= at || !first || isPreposition(first) || isDate(first)) return at;
    const isRelative = /^(?:who|which|whose)$/.test(first.lower);
    const kinds = speaker.type === "PERSON" ? ["post", "person", "people", "researchers"] : ["body", "group"];
    const phrase = readPhrase(units, at, isVerb);
    const isApposed =
      phrase !== undefined && phrase.end <= comma && kinds.some((kind) => phrase.classes.has(kind));
    const tells = [...Array(comma - at).keys()].some((step) => isVerb(at + step));
    if (!isRelative && (!isApposed || tells)) return at;
    if (comma >= endOf(units)) return comma;
    at = comma + 1;
  }
}
