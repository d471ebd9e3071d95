// Places named by a head word: "Sanlihe Road", "Lake Baikal", "Gulf of Finland", "the Chajnantor plateau".

import { anchors } from "../../core/word.ts";
import { wordSet } from "../../core/word-set.ts";
import type { Token } from "../../flow.ts";
import { countryByAdjective } from "../../lexicon/countries.ts";
import { likeliest, placeAt } from "../../lexicon/gazetteer.ts";
import { headsOf } from "../../lexicon/heads.ts";
import { isWord } from "../../lexicon/name-words.ts";
import { loadTable } from "../../lexicon/table.ts";
import type { Proposal } from "../annotator.ts";
import { countryAt } from "../name/token.ts";
import { titleOfParts } from "../post/title.ts";
import { placesOf, type TextBlock } from "../text.ts";
import {
  isCapital,
  isCapitalWord,
  isHeading,
  isPrize,
  PARTICLES,
  prepositionBefore,
  touches,
} from "./context.ts";
import { isEntered, isWorkedOn } from "./move.ts";
import { isHouseNumber, isNumberedHouse } from "./numbered.ts";
import { HALLOWED, isHouseFor, isProtected, isSeat, opensWithLand } from "./seat.ts";

interface PlaceHead {
  readonly subtype: string;
  readonly before: boolean;
  readonly after: boolean;
}

const heads = new Map<string, PlaceHead>();
for (const { head = "", subtype = "", side = "" } of loadTable("place-heads")) {
  const entry = { subtype, before: side !== "after", after: side !== "before" };
  heads.set(head, entry);
  if (head.length > 3) heads.set(head.toUpperCase(), entry);
}

/** Heads that bodies bear too: sure only after a preposition of place. */
const SHARED = wordSet(
  "house gate building church temple bridge base port garden gardens tower hall square campus theatre arena villa plaza basin coast forest channel inn park salon lounge market bazaar court courtyard quarter heights point station room state hill peak rock woods grove depot estate mall drive parade terrace settlement village city ranch sanctuary docks annex annexe wing",
);
/** Heads that people bear as names: sure only where something lies. */
const NAMESAKES = wordSet("park court point room market hill peak rock woods grove drive parade city");
/** Heads that an of-phrase completes: "Bay of Bengal". */
const WITH_OF = wordSet(
  "palace port republic bay gulf strait straits sea isle island islands cape coast valley lake mount province district county prefecture municipality",
);
/** Lower-case nouns of geography, which stay outside: "the [Chajnantor] plateau". */
const NOUNS = wordSet(
  "plateau river valley basin province district county prefecture municipality island islands peninsula desert delta lake bay mountain mountains glacier volcano village town archipelago oblast base observatory-site reservoir canal strait gorge canyon steppe settlement camp station hills dam wetland wetlands marsh marshes lagoon estuary quarter neighbourhood neighborhood suburb pass crossing",
);
/** Lower-case nouns of what is built: only where something happens ("at the [Harpa] concert hall"). */
const BUILT = wordSet(
  "hall cinema theatre stadium mine quarry monastery palace church mosque temple bridge tunnel airport harbour port fields site plant refinery barracks forest beach cave caves spring springs pier quay terminal depot substation oilfield shipyard reserve",
);
const LONGEST = 4;

/** Words that head a place's name, or the venue of a body's ("at the Harpa Centre"). */
export const HEAD = anchors.ask((lower, text) =>
  isCapitalWord(text) ? heads.has(text) || isHall(lower) : NOUNS.has(lower) || BUILT.has(lower),
);

/** Nouns of bodies that venues bear as well. */
export const isHall = (lower: string): boolean => /^(?:centre|center|planetarium|complex)$/.test(lower);

/** The places of one block that a head word forms. */
export function placesByHead(block: TextBlock, near: ReadonlySet<string>): Proposal[] {
  const found: Proposal[] = [];
  const heading = isHeading(block);
  for (const at of placesOf(block, HEAD)) {
    const token = block.tokens[at] as Token;
    if (!isCapital(token)) push(found, isLand(block, at) ? beforeNoun(block, at) : beforeBuilt(block, at));
    const head = isCapital(token) ? heads.get(token.text) : undefined;
    if (!head || isSecondHalf(block, at)) continue;
    if (isNumberedHouse(block.tokens, at))
      push(found, proposalOf(block, at, at + 2, head.subtype, "place-numbered", 0.85));
    if (WITH_OF.has(token.lower) || HALLOWED.has(token.lower) || isHouseFor(block.tokens, at))
      push(found, headOf(block, at, head));
    if (head.before) push(found, headBefore(block, at, head));
    if (head.after) push(found, headAfter(block, at, head, heading));
  }
  return found.map((proposal) => withCountry(block, proposal, near));
}

/** A noun of geography; the station of "power station" is a built one. */
const isLand = ({ tokens }: TextBlock, at: number): boolean =>
  NOUNS.has(tokens[at]?.lower ?? "") &&
  !(tokens[at]?.lower === "station" && KIND.test(tokens[at - 1]?.lower ?? ""));

/** "Pemberton-Lake": the second half of a name. */
const isSecondHalf = ({ tokens }: TextBlock, at: number): boolean =>
  tokens[at - 1]?.text === "-" &&
  touches(tokens[at - 1], tokens[at]) &&
  touches(tokens[at - 2], tokens[at - 1]);

function push(found: Proposal[], proposal: Proposal | undefined): void {
  if (proposal) found.push(proposal);
}

/** Names in a place's name: capitals that are no verb, post or word that opens a sentence. */
function isNameWord(block: TextBlock, at: number): boolean {
  const token = block.tokens[at];
  if (!token || !isCapital(token) || !/\p{L}/u.test(token.text) || isHouseNumber(block.tokens, at))
    return false;
  if (isSecondHalf(block, at)) return true;
  return !isWord("stop", token.lower) && !isWord("post", token.lower) && !isWord("verb", token.lower);
}

/** Words that a name cannot consist of alone: "National Park", "Conference Hall". */
const isTelling = (block: TextBlock, at: number): boolean => {
  const lower = block.tokens[at]?.lower ?? "";
  return !isWord("general", lower) && !isWord("field", lower) && !isWord("ordinal", lower);
};

/** The first token of the name that ends at `to` (exclusive), going left over capitals, hyphens and particles. */
function nameStart(block: TextBlock, to: number): number {
  let from = to;
  for (let words = 0; words < LONGEST && from > 0; ) {
    const before = block.tokens[from - 1];
    if (!before) break;
    if (isNameWord(block, from - 1)) {
      from--;
      words++;
    } else if (isJoint(block, from - 1) && isNameWord(block, from - 2)) from--;
    else if (from === to && /^['’]s$/.test(before.text) && isInn(block, to) && isNameWord(block, from - 2))
      from--;
    else if (
      before.text === "'" &&
      /s$/.test(block.tokens[from - 2]?.text ?? "") &&
      isNameWord(block, from - 2)
    )
      from--;
    else break;
  }
  return from;
}

/** "Prince Rupert Strait": land and streets are called by a person's rank with the name. */
const RANKS = wordSet("king queen prince princess lord lady duke admiral captain general bishop saint");

/** "Fazal's Hotel", "Rick's Inn": a house called by who keeps it, if the name is not a country's. */
const isInn = ({ tokens }: TextBlock, head: number): boolean =>
  /^(?:Hotel|Inn|Lodge|Guesthouse|Restaurant|Tavern|Café|Pub)$/.test(tokens[head]?.text ?? "") &&
  !countryAt(tokens, head - 2);

/** A hyphen inside a name, or a particle between two of its words. */
function isJoint({ tokens }: TextBlock, at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (/^[-‐‑]$/.test(token.text)) return touches(tokens[at - 1], token) && touches(token, tokens[at + 1]);
  return PARTICLES.has(token.lower) && isCapital(tokens[at + 1]);
}

/** The end of the name that begins at `from`. */
function nameEnd(block: TextBlock, from: number): number {
  let to = from;
  for (let words = 0; words < LONGEST && to < block.tokens.length; ) {
    if (isNameWord(block, to) || (to === from && isCapital(block.tokens[to]) && isArticle(block, to))) {
      to++;
      words++;
    } else if (to > from && isJoint(block, to) && isNameWord(block, to + 1)) to++;
    else if (to > from && PARTICLES.has(block.tokens[to]?.lower ?? "") && isJoint(block, to + 1)) to++;
    else break;
  }
  return to;
}

const isArticle = (block: TextBlock, at: number): boolean =>
  PARTICLES.has(block.tokens[at]?.lower ?? "") && isCapital(block.tokens[at + 1]);

/** "Sanlihe Road". Nothing of the name may follow, but for another place ("Sanlihe Road Beijing"). */
function headAfter(block: TextBlock, at: number, head: PlaceHead, heading: boolean): Proposal | undefined {
  const { tokens, text } = block;
  const named = nameStart(block, at);
  const rank = tokens[named - 1];
  const from = named < at && isCapital(rank) && RANKS.has(rank?.lower ?? "") ? named - 1 : named;
  if (from === at || isPrize(block, { from, to: at + 1 })) return undefined;
  const next = tokens[at + 1];
  const goesOn = isCapital(next) && !placeAt(text, tokens, at + 1) && isNameWord(block, at + 1);
  if (goesOn && !isGoverned(block, from)) return undefined;
  const last = tokens[at] as { lower: string };
  if (last.lower !== "hotel" && headsOf(last.lower).some(({ type }) => type === "PROGRAMME"))
    return undefined;
  // "Aviation Road": streets are called by common words too.
  let telling = head.subtype === "street" && isCapital(tokens[at - 1]);
  for (let word = from; word < at; word++)
    if (isCapital(tokens[word]) && (isTelling(block, word) || (at - from > 1 && isEntered(tokens, from))))
      telling = true;
  const preposition = prepositionBefore(block, from);
  const seat = at - from === 1 && preposition !== undefined && isSeat(tokens[from]?.lower, last.lower);
  if (!(telling || seat) || isAdjectiveAlone(block, from, at)) return undefined;
  const upon = head.subtype === "mountain" && tokens[from - 1]?.lower === "on";
  const located = NAMESAKES.has(last.lower) ? upon || preposition === "locative" : preposition !== undefined;
  const built = isWorkedOn(tokens, from);
  if (SHARED.has(last.lower) && !located && !built && !isProtected(tokens[at - 1], last)) return undefined;
  if (heading && !located && at - from > 2) return undefined;
  return proposalOf(block, from, at + 1, head.subtype, "place-head", located ? 0.86 : 0.8);
}

/** "Governor of Batken Region Jane Doe": what somebody named behind it governs. */
const isGoverned = ({ tokens }: TextBlock, from: number): boolean =>
  tokens[from - 1]?.text === "of" && titleOfParts([tokens[from - 2]?.lower ?? ""])?.class === "town";

/** "Chinese River", "European Forest": no name. */
const isAdjectiveAlone = (block: TextBlock, from: number, to: number): boolean =>
  to - from === 1 && countryByAdjective(block.tokens[from]?.text ?? "") !== undefined;

/** "Lake Baikal", "Av. El Bosque Norte". */
function headBefore(block: TextBlock, at: number, head: PlaceHead): Proposal | undefined {
  let first = at + 1;
  if (block.tokens[first]?.text === "." && touches(block.tokens[at], block.tokens[first])) first++;
  while (PARTICLES.has(block.tokens[first]?.lower ?? "") && !isCapital(block.tokens[first])) first++;
  const to = nameEnd(block, first);
  if (to === first || isCapital(block.tokens[at - 1])) return undefined;
  const last = block.tokens[to - 1];
  if (!last || headsOf(last.lower).some(({ type }) => type === "ORGANIZATION")) return undefined;
  return proposalOf(block, at, to, head.subtype, "place-head-before", 0.82);
}

/** "Gulf of Finland", "Province of Limburg". */
function headOf(block: TextBlock, at: number, head: PlaceHead): Proposal | undefined {
  const { tokens } = block;
  const national = tokens[at - 1]?.lower === "national" && isCapital(tokens[at - 1]);
  const goesOn = isCapital(tokens[at - 1]) && tokens[at - 1]?.lower !== "the";
  if (tokens[at + 1]?.lower !== "of" || (goesOn && !national)) return undefined;
  const first = tokens[at + 2]?.lower === "the" ? at + 3 : at + 2;
  const entered = prepositionBefore(block, at) === "locative" || isEntered(tokens, at);
  if (tokens[at]?.text === "House" && (!entered || tokens[at - 1]?.lower !== "the")) return undefined;
  if (HALLOWED.has(tokens[at]?.lower ?? "") && (first === at + 2 || !entered)) return undefined;
  if (tokens[at]?.lower === "republic" && countryAt(tokens, first)) return undefined;
  const to = nameEnd(block, first);
  if (to === first) return undefined;
  return proposalOf(block, national ? at - 1 : at, to, head.subtype, "place-head-of", 0.8);
}

/** "the Chajnantor plateau": the name without its noun. */
function beforeNoun(block: TextBlock, at: number): Proposal | undefined {
  const from = nameStart(block, at);
  if (from === at || at - from > 3) return undefined;
  const before = block.tokens[from - 1]?.lower ?? "";
  if (!isWord("stop", before) ? !opensWithLand(block.tokens, from, at) : before === "a" || before === "an")
    return undefined;
  for (let word = from; word < at; word++) {
    const token = block.tokens[word];
    if (!token || !isTelling(block, word) || /(?:an|ese|ish|ern|ic)$/.test(token.lower)) return undefined;
    if (countryByAdjective(token.text) || headsOf(token.lower).length > 0) return undefined;
  }
  return proposalOf(block, from, at, block.tokens[at]?.lower ?? "region", "place-before-lower-noun", 0.72);
}

/** "at the Harpa concert hall", "toured the Jeita caves": the name of what is built, without its nouns. */
function beforeBuilt(block: TextBlock, noun: number): Proposal | undefined {
  const { tokens } = block;
  const at = KIND.test(tokens[noun - 1]?.lower ?? "") ? noun - 1 : noun;
  const proposal = isCapital(tokens[at - 1]) ? beforeNoun(block, at) : undefined;
  const from = proposal ? tokens.findIndex(({ start }) => start >= proposal.start) : -1;
  const there = tokens[from - 1]?.lower === "the" && THERE.test(tokens[from - 2]?.lower ?? "");
  return proposal && there ? { ...proposal, subtype: "building", rule: "place-before-built" } : undefined;
}
const KIND =
  /^(?:concert|power|lecture|exhibition|assembly|treatment|desalination|cement|pumping|city|town)$/;
const THERE = /^(?:at|in|to|near|inside|outside|around|visited|toured|visit|tour)$/;

function proposalOf(
  block: TextBlock,
  from: number,
  to: number,
  subtype: string,
  rule: string,
  confidence: number,
): Proposal {
  const start = block.tokens[from]?.start ?? 0;
  const end = block.tokens[to - 1]?.end ?? start;
  return { type: "PLACE", block: block.index, start, end, rule, confidence, subtype };
}

/** The country that a place next to it tells: "Sanlihe Road, Beijing". */
function withCountry(block: TextBlock, proposal: Proposal, near: ReadonlySet<string>): Proposal {
  const after = block.tokens.findIndex(({ start }) => start >= proposal.end);
  const next = after >= 0 && block.tokens[after]?.text === "," ? after + 1 : after;
  if (next < 0 || next - after > 1) return proposal;
  const place = placeAt(block.text, block.tokens, next);
  const country = place ? likeliest(place.places, near)?.country : undefined;
  return country ? { ...proposal, country } : proposal;
}
