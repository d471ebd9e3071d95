// Names that the gazetteer knows, each judged by how well it stands for itself and by what stands around it.

import { oncePer } from "../../core/remember.ts";
import { anchors, facts } from "../../core/word.ts";
import { wordSet } from "../../core/word-set.ts";
import type { Token } from "../../flow.ts";
import { countryByAdjective } from "../../lexicon/countries.ts";
import {
  beginsPlace,
  type GazetteerMatch,
  type GazetteerPlace,
  likeliest,
  placeAt,
} from "../../lexicon/gazetteer.ts";
import { headsOf } from "../../lexicon/heads.ts";
import type { Proposal } from "../annotator.ts";
import { placesOf, type Text, type TextBlock } from "../text.ts";
import { ambiguityOf, isWide } from "./ambiguity.ts";
import { isBased, isBeforeCountry, isGrownTo, isHalf } from "./beside.ts";
import {
  capitalsAfter,
  goesOnLeft,
  isAddressed,
  isBeforeDay,
  isBeforePost,
  isCapital,
  isCapitalWord,
  isHeading,
  isHyphened,
  isInBrackets,
  isPartOfBody,
  isPrize,
  isSignedFor,
  prepositionBefore,
  type Stretch,
  touches,
} from "./context.ts";
import { isAlone, isHome, isMovedTo, isReached, isRemit, isVisited } from "./move.ts";
import { quarterBefore } from "./quarter.ts";

/** A city of this size is meant unless something says otherwise. */
const WELL_KNOWN = 200_000;
const BIG = 50_000;
const TOWN_NOUNS = wordSet("city province municipality district prefecture state town county region");
/** A site that bears the name of its town. */
export const SITE_RULE = "place-site-of-town";

interface Candidate extends Stretch {
  readonly block: TextBlock;
  readonly text: string;
  readonly place: GazetteerPlace;
  readonly match: GazetteerMatch;
  /** The block is set in title case. */
  readonly heading: boolean;
  /** Ambiguity of the name: "", "name" or "word". */
  readonly kind: string;
  /** The countries that the document tells of. */
  readonly near: ReadonlySet<string>;
  /** A place that was found ends where this begins, but for a comma or "and". */
  readonly listed: boolean;
}

interface Verdict {
  readonly rule: string;
  readonly confidence: number;
  readonly to?: number;
}

const START = anchors.ask((_, text) => isCapitalWord(text));
const FIRST = facts.ask((_, text) => beginsPlace(text));
const ADJECTIVE = anchors.ask((_, text) => isCapitalWord(text) && countryByAdjective(text) !== undefined);

/** The names of the gazetteer that begin at a block's tokens, in reading order; case read as in running text. */
export const matchesOf = oncePer((block: TextBlock): readonly GazetteerMatch[] =>
  placesOf(block, START).flatMap((at) => {
    const begins = (block.tokens[at] as Token).word.is & FIRST || isCut(block, at);
    return (begins && placeAt(block.text, block.tokens, at)) || [];
  }),
);

/** Whether the tokeniser cut a word behind a letter that it does not know. */
function isCut({ text, tokens }: TextBlock, at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  return next !== undefined && touches(token, next) && /^[\p{L}\p{M}]/u.test(text.charAt(next.start));
}

/** The countries that a document names or describes: what tells one Córdoba from another. */
export function documentCountries(text: Text): ReadonlySet<string> {
  const found = new Set<string>();
  for (const block of text.blocks) {
    for (const at of placesOf(block, ADJECTIVE)) {
      const adjective = countryByAdjective(block.tokens[at]?.text ?? "");
      if (adjective) found.add(adjective.code);
    }
    for (const { places } of matchesOf(block)) {
      const [place] = places;
      if (place?.subtype === "country" && place.country) found.add(place.country);
    }
  }
  return found;
}

/** The places of one block that the gazetteer knows. */
export function placesByGazetteer(block: TextBlock, near: ReadonlySet<string>): Proposal[] {
  const found: Proposal[] = [];
  const heading = isHeading(block);
  let lastEnd = -1;
  let free = 0;
  for (const match of matchesOf(block)) {
    const { from } = match;
    const place = from < free ? undefined : placeOf(block, match, near);
    if (!place) continue;
    const start = block.tokens[from]?.start ?? 0;
    const text = block.text.slice(start, match.end);
    const kind = ambiguityOf(text, place);
    const listed = lastEnd >= 0 && /^(?:, (?:and )?| and | & |; |\/)$/.test(block.text.slice(lastEnd, start));
    const verdict = judge({ block, from, to: match.to, text, place, match, heading, kind, listed, near });
    if (!verdict) continue;
    const to = verdict.to ?? match.to;
    const end = block.tokens[to - 1]?.end ?? match.end;
    const quarter = heading ? undefined : quarterBefore(block, from, place);
    const whole = { start: quarter?.start ?? start, end };
    found.push(proposalOf(block, whole, place, verdict, to === match.to && !quarter));
    lastEnd = end;
    free = to;
  }
  return found;
}

/** Which of the places of this name: by the country that follows, else by the document's countries. */
function placeOf(
  block: TextBlock,
  match: GazetteerMatch,
  near: ReadonlySet<string>,
): GazetteerPlace | undefined {
  const beside = besideComma(block, match.to);
  const countries = new Set(beside.map(({ country }) => country ?? ""));
  return match.places.find((place) => place.country && countries.has(place.country)) && beside.length > 0
    ? likeliest(match.places.filter((place) => countries.has(place.country ?? "")))
    : likeliest(match.places, near);
}

/** What the gazetteer knows behind a comma: "Zhuhai, Guangdong", "Lima, Peru". Provinces and countries only. */
function besideComma({ text, tokens }: TextBlock, to: number): readonly GazetteerPlace[] {
  if (tokens[to]?.text !== "," && tokens[to]?.text !== "(") return [];
  const places = placeAt(text, tokens, to + 1)?.places ?? [];
  return places.filter(({ subtype }) => subtype === "country" || subtype === "province");
}

function judge(candidate: Candidate): Verdict | undefined {
  const { block, from, to, heading } = candidate;
  const stretch = { from, to };
  if (isPrize(block, stretch) || isAddressed(block, from) || isPartOfBody(block, from)) return undefined;
  const hyphened = isHyphened(block, stretch);
  if (hyphened.right && !isWide(candidate.place) && isHalf(block, to)) return undefined;
  if (!heading && !hyphened.left && goesOnLeft(block, from)) return undefined;
  if (isLongerName(block, to)) return undefined;
  if (candidate.place.subtype === "country" && isGrownTo(block.text, block.tokens, from)) return undefined;
  const next = block.tokens[to];
  const goesOn =
    !heading &&
    isCapital(next) &&
    !isBeforePost(block, to) &&
    !isApart(block, to) &&
    !isInAddress(block, from);
  const verdict = isWide(candidate.place) ? judgeWide(candidate) : judgeTown(candidate, hyphened);
  if (!verdict || !goesOn) return verdict;
  if (candidate.kind !== "" && !candidate.listed) return undefined;
  return (
    extended(candidate) ?? { rule: "place-attributive", confidence: isWide(candidate.place) ? 0.6 : 0.5 }
  );
}

/** "In Berlin Ms Ruiz spoke", "granted Tonga EUR 3 million": whom or what the capitals behind a place tell. */
const isApart = ({ tokens }: TextBlock, to: number): boolean =>
  /^(?:Mr|Mrs|Ms|Dr|Prof|H\.E)\.?$/.test(tokens[to]?.text ?? "") ||
  (/^(?:[A-Z]{3}|US)$/.test(tokens[to]?.text ?? "") && /^[\d$]/.test(tokens[to + 1]?.text ?? ""));

/** "San Pedro de Atacama": the gazetteer has the first part only. */
const isLongerName = ({ tokens }: TextBlock, to: number): boolean =>
  /^(?:de|del|da|do|dos|di)$/.test(tokens[to]?.text ?? "") &&
  (isCapital(tokens[to + 1]) || isCapital(tokens[to + 2]));

/** Behind a house number or post code and a comma: "Av. Arequipa 2450, Lima". */
const isInAddress = ({ tokens }: TextBlock, from: number): boolean =>
  tokens[from - 1]?.text === "," &&
  /^\d{1,6}$/.test(tokens[from - 2]?.text ?? "") &&
  isCapital(tokens[from - 3]);

/** Countries, continents, regions, seas: sure by themselves unless the name is also another's. */
function judgeWide(candidate: Candidate): Verdict | undefined {
  const { kind, block, from, to, listed } = candidate;
  if (isRemit(block.tokens, from, candidate.place.subtype)) return undefined;
  const told =
    listed ||
    isBeforeCountry(block, to) ||
    prepositionBefore(block, from) ||
    hasPlaceMarks(block, to) ||
    isInAddress(block, from) ||
    isBesideCountry(block, to) ||
    isSignedFor(block, from);
  if (kind === "" || told || isInBrackets(block, candidate) || actsAsState(block, from, to))
    return { rule: `place-${candidate.place.subtype}`, confidence: 0.89 };
  return candidate.heading ? { rule: "place-ambiguous-heading", confidence: 0.6 } : undefined;
}

/** "Jordan was represented by", "Georgia will host": at the head of a sentence, right before such a verb. */
const actsAsState = (block: TextBlock, from: number, to: number): boolean =>
  from === block.sentences[block.tokens[from]?.sentence ?? -1]?.from &&
  /^(?:was represented|were represented|will host|hosts|hosted|has joined|joined|sent|pledged|acceded)/.test(
    `${block.tokens[to]?.lower} ${block.tokens[to + 1]?.lower}`,
  );

/** "Jordan and Peru": beside a country that means nothing else. */
const isBesideCountry = ({ text, tokens }: TextBlock, to: number): boolean => {
  const [other] = /^(?:and|or|,)$/.test(tokens[to]?.text ?? "")
    ? (placeAt(text, tokens, to + 1)?.places ?? [])
    : [];
  return other?.subtype === "country" && ambiguityOf(other.name, other) === "";
};

const hasPlaceMarks = ({ tokens }: TextBlock, to: number): boolean => {
  const next = tokens[to]?.text ?? "";
  return /^['’]s?$/.test(next) || (/^[-–—]$/.test(next) && isCapital(tokens[to + 1]));
};

/** Cities and provinces: namesakes of people and things abound, so that small ones need evidence. */
function judgeTown(candidate: Candidate, hyphened: { left: boolean; right: boolean }): Verdict | undefined {
  const { block, from, to, kind, place, match } = candidate;
  const beside = besideComma(block, to);
  const shared = beside.some(({ country }) => match.places.some((each) => each.country === country));
  if (shared) return { rule: "place-with-country", confidence: 0.89 };
  if (kind !== "word" && isBased(block, to)) return { rule: "place-where-based", confidence: 0.88 };
  if (kind === "word")
    return place.population >= BIG && isHome(block.tokens, from, to)
      ? { rule: "place-home", confidence: 0.85 }
      : undefined;
  const preposition = prepositionBefore(block, from);
  const known = place.population >= WELL_KNOWN || place.capital || place.subtype !== "city";
  if (preposition === "locative") return { rule: "place-after-preposition", confidence: 0.87 };
  if (candidate.listed) return { rule: "place-in-list", confidence: 0.86 };
  if (TOWN_NOUNS.has(block.tokens[to]?.lower ?? "")) return { rule: "place-before-noun", confidence: 0.86 };
  if (isInAddress(block, from)) return { rule: "place-in-address", confidence: 0.85 };
  if (isBeforeDay(block, candidate)) return { rule: "place-before-day", confidence: 0.85 };
  if (isInBrackets(block, candidate) && known) return { rule: "place-in-brackets", confidence: 0.8 };
  if (kind === "name" && known && (isVisited(block.tokens, from, to) || isMovedTo(block.tokens, from, to)))
    return { rule: "place-visited", confidence: 0.8 };
  if (kind === "name" && known && candidate.near.has(place.country ?? "") && isAlone(block.tokens, from, to))
    return { rule: "place-of-land-told", confidence: 0.75 };
  if (kind === "name" || hyphened.left) return undefined;
  if (candidate.text.length < 4)
    return place.population >= BIG && isReached(block.tokens, from)
      ? { rule: "place-after-goal", confidence: 0.8 }
      : undefined;
  if (known) return { rule: "place-known", confidence: 0.85 };
  return preposition === "goal" && place.population >= BIG
    ? { rule: "place-after-goal", confidence: 0.8 }
    : undefined;
}

/** "to visit Cambridge Innovation Mile in ...": a site that bears the name of its town. */
function extended(candidate: Candidate): Verdict | undefined {
  const { block, to } = candidate;
  const { tokens } = block;
  if (isWide(candidate.place)) return undefined;
  const after = capitalsAfter(block, to);
  const last = tokens[after.to - 1];
  if (!last || after.to - to > 2 || headsOf(last.lower).length > 0) return undefined;
  const venue = tokens[candidate.from - 1]?.lower === "the" && tokens[candidate.from - 2]?.lower === "at";
  if (venue && /^(?:[,.;]|yesterday|on|last)$/.test(tokens[after.to]?.lower ?? ""))
    return { rule: "place-venue", confidence: 0.7, to: after.to };
  const follows = tokens[after.to]?.lower === "in" && isCapital(tokens[after.to + 1]);
  return follows ? { rule: SITE_RULE, confidence: 0.7, to: after.to } : undefined;
}

function proposalOf(
  block: TextBlock,
  { start, end }: { start: number; end: number },
  place: GazetteerPlace,
  verdict: Verdict,
  exact: boolean,
): Proposal {
  return {
    type: "PLACE",
    block: block.index,
    start,
    end,
    rule: verdict.rule,
    confidence: verdict.confidence,
    subtype: exact ? place.subtype : place.subtype === "country" ? "region" : "venue",
    ...(place.country ? { country: place.country } : {}),
    ...(exact && place.subtype === "country" ? { name: place.name } : {}),
  };
}
