// Programmes of one made-up word beside a small noun: "the AQUALOOP project", "its FORSK2030 programme", "the Juniper satellite".
import type { Token } from "../../flow.ts";
import { isNoBody, knownBody, sharedBody } from "../../lexicon/acronyms.ts";
import { placesNamed } from "../../lexicon/gazetteer.ts";
import { headsOf } from "../../lexicon/heads.ts";
import { isWord } from "../../lexicon/name-words.ts";
import { isCommonWord } from "../../lexicon/not-names.ts";
import { isSurname, nameKey } from "../../lexicon/person-names.ts";
import type { Proposal } from "../annotator.ts";
import { PROGRAMME_NOUN } from "../name/before-noun.ts";
import { propose } from "../name/proposal.ts";
import { caseOf, isCapital, isFieldWord, isRegional } from "../name/token.ts";
import { placesOf, type TextBlock } from "../text.ts";

const RUN = /^(?:projects?|programmes?|programs?|initiative|campaign|mission|scheme)$/;
const FLOWN = /^(?:satellites?|spacecraft|mission|probe|orbiter|lander|rover|spaceship|cubesats?)$/;
/** Letters that are spoken as a word, and more than a body is mostly called by. */
const SPOKEN = /^(?=.{5,12}$)(?=.*[AEIOUY].*[AEIOUY])\p{Lu}+$/u;
const WITH_YEAR = /^\p{Lu}[\p{L}]{2,10}(?:20)?[2-5]\d$/u;
const CAMEL = /^\p{Lu}\p{Ll}+\p{Lu}[\p{L}\d]+$/u;

/** Whether one word before a noun is the name of a programme, and of nothing else that is known. */
export function isCoinedBefore(tokens: readonly Token[], at: number): boolean {
  const { text, lower } = tokens[at] as Token;
  const noun = tokens[at + 1]?.lower ?? "";
  if (knownBody(text) || sharedBody(text) || isNoBody(text)) return false;
  if (RUN.test(noun) && (SPOKEN.test(text) || WITH_YEAR.test(text) || CAMEL.test(text))) return true;
  if (FLOWN.test(noun) && (CAMEL.test(text) || SPOKEN.test(text))) return true;
  return FLOWN.test(noun) && isFlownWord(text, lower);
}

const LEADING = /^(?:project|programme|program|initiative|campaign)$/;

/** "the Erasmus project ReefWatch", "their programme SoilBank": behind the noun, in capitals within the word. */
export function proposeCoinedBehind(block: TextBlock): Proposal[] {
  if (caseOf(block) !== "sentence") return [];
  const rest = { type: "PROGRAMME", rule: "programme-coined", confidence: 0.9, subtype: "project" } as const;
  return placesOf(block, PROGRAMME_NOUN)
    .filter((noun) => isCoinedBehind(block.tokens, noun))
    .map((noun) => propose(block, { from: noun + 1, to: noun + 2 }, rest));
}

function isCoinedBehind(tokens: readonly Token[], noun: number): boolean {
  const text = tokens[noun + 1]?.text ?? "";
  if (!CAMEL.test(text) || !LEADING.test(tokens[noun]?.text ?? "") || isCapital(tokens[noun + 2]?.text ?? ""))
    return false;
  const before = tokens[noun - 1];
  const isLed =
    isCapital(before?.text ?? "") || /^(?:the|a|an|its|their|our|his|her)$/.test(before?.lower ?? "");
  return isLed && !isOtherName(text);
}

/** Names of persons, bodies and places that have a capital within the word. */
const isOtherName = (text: string): boolean =>
  /^(?:Mc|Mac|De|Di|La|Le|Van)\p{Lu}/u.test(text) ||
  isSurname(nameKey(text)) ||
  knownBody(text) !== undefined ||
  sharedBody(text) !== undefined ||
  placesNamed(text).length > 0;

/** "the Juniper satellite", "the Hesperia mission": no place, land, person, field or post. */
const isFlownWord = (text: string, lower: string): boolean =>
  /^\p{Lu}\p{Ll}{3,}$/u.test(text) &&
  !/(?:ian|ean|ese|ish|ic|al|ary|ive|ing|ed)$/.test(lower) &&
  !isFieldWord(lower) &&
  !isRegional(lower) &&
  !isCommonWord(lower) &&
  !isSurname(nameKey(text)) &&
  !(["stop", "post", "general", "verb"] as const).some((kind) => isWord(kind, lower)) &&
  headsOf(lower).length === 0 &&
  placesNamed(text).length === 0;
