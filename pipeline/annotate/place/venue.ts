// Venues that bear a body's head word or an owner's name: "at the Harpa Centre", "in the Bishop's Palace".
import type { Token } from "../../flow.ts";
import { headsOf } from "../../lexicon/heads.ts";
import { isWord } from "../../lexicon/name-words.ts";
import type { Proposal } from "../annotator.ts";
import { propose } from "../name/proposal.ts";
import { caseOf, countryAt, isCapital, isFieldWord } from "../name/token.ts";
import { placesOf, type TextBlock } from "../text.ts";
import { HEAD, isHall } from "./head.ts";

const HOUSE =
  /^(?:palace|house|hall|castle|tower|gate|wharf|quay|market|theatre|church|chapel|garden|gardens|bridge|well|bay|island|point|landing|residence|lodge|cottage|arms|rest|row|walk)$/;
const OWNER =
  /^(?:primate|bishop|archbishop|king|queen|prince|princess|governor|mayor|admiral|captain|commissioner|fisherman|fishermen|merchant|merchants|sailor|sailors|seaman|pilot|hunter|devil|giant|lady|lord|knight|knights|monk|abbot|abbess|nun|pope|cardinal|people|women|writer|writers|artist|artists|president|speaker|chancellor|master|miller|shepherd|friar|pilgrim|weaver|weavers|tailor|tailors|butcher|butchers|baker|dean|provost|sultan|emir|emperor|empress|duke|count|sheriff|sheikh|chief)$/;

/** The venues of one block. */
export function placesByVenue(block: TextBlock): Proposal[] {
  if (caseOf(block) !== "sentence") return [];
  const { tokens } = block;
  return placesOf(block, HEAD, 1).flatMap((at) => {
    const { text, lower } = tokens[at] as Token;
    if (!isCapital(text) || !(isHall(lower) || HOUSE.test(lower))) return [];
    if (isCapital(tokens[at + 1]?.text ?? "") || /^(?:of|for|on)$/.test(tokens[at + 1]?.lower ?? ""))
      return [];
    const from = isHall(lower) ? hallFrom(tokens, at) : houseFrom(tokens, at);
    if (from < 0) return [];
    const rest = { type: "PLACE", subtype: "building", rule: "place-venue", confidence: 0.93 } as const;
    return [propose(block, { from, to: at + 1 }, rest)];
  });
}

/** Where "Harpa" of "at the Harpa Centre" stands: proper names only, which say nothing of what a body does; -1 elsewhere. */
function hallFrom(tokens: readonly Token[], hall: number): number {
  let from = hall;
  while (from > 0 && hall - from < 4 && isProper(tokens, from - 1)) from--;
  const venue =
    tokens[from - 1]?.lower === "the" && /^(?:at|in|to|inside)$/.test(tokens[from - 2]?.lower ?? "");
  return from < hall && venue ? from : -1;
}

function isProper(tokens: readonly Token[], at: number): boolean {
  const { text, lower } = tokens[at] as Token;
  if (/^(?:convention|congress|exhibition|international)$/.test(lower))
    return isCapital(tokens[at - 1]?.text ?? "");
  if (!isCapital(text) || isWord("stop", lower) || isWord("general", lower) || isFieldWord(lower))
    return false;
  return headsOf(lower).length === 0 && !countryAt(tokens, at);
}

/** Where "Bishop" of "the Bishop's Palace" stands, or -1. */
function houseFrom(tokens: readonly Token[], house: number): number {
  const plural = tokens[house - 1]?.text === "'" || tokens[house - 1]?.text === "’";
  const owned = plural || /^['’]s$/.test(tokens[house - 1]?.text ?? "");
  const owner = tokens[house - 2];
  return owned && owner && isCapital(owner.text) && OWNER.test(owner.lower) ? house - 2 : -1;
}
