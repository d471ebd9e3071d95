// Programmes of one made-up word beside a small noun: "the AQUALOOP project", "its FORSK2030 programme", "the Juniper satellite".
import type { Token } from "../../flow.ts";
import { isNoBody, knownBody, sharedBody } from "../../lexicon/acronyms.ts";
import { placesNamed } from "../../lexicon/gazetteer.ts";
import { headsOf } from "../../lexicon/heads.ts";
import { isWord } from "../../lexicon/name-words.ts";
import { isCommonWord } from "../../lexicon/not-names.ts";
import { isSurname, nameKey } from "../../lexicon/person-names.ts";
import type { Proposal } from "../annotator.ts";
import { propose } from "../name/proposal.ts";
import { caseOf, isCapital, isFieldWord, isRegional } from "../name/token.ts";
import { CAPITAL } from "../place/gazetteer.ts";
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

/** "the Erasmus project ReefWatch", "their programme SoilBank": behind the noun, in capitals within the word. */
export function proposeCoinedBehind(block: TextBlock): Proposal[] {
  const { tokens } = block;
  if (caseOf(block) !== "sentence") return [];
  return placesOf(block, CAPITAL, 2).flatMap((at) => {
    const { text } = tokens[at] as Token;
    const [noun, before] = [tokens[at - 1], tokens[at - 2]];
    if (!CAMEL.test(text) || !/^(?:project|programme|program|initiative|campaign)$/.test(noun?.text ?? ""))
      return [];
    const led =
      isCapital(before?.text ?? "") || /^(?:the|a|an|its|their|our|his|her)$/.test(before?.lower ?? "");
    if (!led || isCapital(tokens[at + 1]?.text ?? "") || knownBody(text) || sharedBody(text)) return [];
    if (
      /^(?:Mc|Mac|De|Di|La|Le|Van)\p{Lu}/u.test(text) ||
      isSurname(nameKey(text)) ||
      placesNamed(text).length > 0
    )
      return [];
    const rest = {
      type: "PROGRAMME",
      rule: "programme-coined",
      confidence: 0.9,
      subtype: "project",
    } as const;
    return [propose(block, { from: at, to: at + 1 }, rest)];
  });
}

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
