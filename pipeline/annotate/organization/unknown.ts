// Bodies of one unknown word that only their part in a sentence tells: "Masdar began work", "built by Hochtief".

import { anchors } from "../../core/word.ts";
import { wordSet } from "../../core/word-set.ts";
import type { Mention, Token } from "../../flow.ts";
import { placesNamed } from "../../lexicon/gazetteer.ts";
import { headsOf } from "../../lexicon/heads.ts";
import { isWord, type WordClass } from "../../lexicon/name-words.ts";
import { isCommonWord } from "../../lexicon/not-names.ts";
import { isGivenName, isSurname } from "../../lexicon/person-names.ts";
import type { Proposal } from "../annotator.ts";
import { propose } from "../name/proposal.ts";
import { caseOf, countryAt, glued, isCapital, isFieldWord, wordsIn } from "../name/token.ts";
import { placesOf, type Text, type TextBlock } from "../text.ts";
import { placesOfWord } from "../word-index.ts";

/** What bodies do and people seldom, of whom a text would tell more than one word. */
const DEEDS = wordSet(
  `held hosted hosts publishes published issued issues released announced announces launched launches donated donates granted financed
  finances funded funds acquired bought produces produced operates operated invested invests sponsored sponsors organised organized sponsors employs
  manufactures supplies supplied distributes exports exported runs owns commissioned`,
);
const WORKS = wordSet("work works construction production drilling talks operations deliveries exports");
const PRIZES_OF_FIRMS = wordSet("contract tender bid order concession licence license");
/** Participles before "by". */
const DONE = wordSet(
  `built issued financed funded run managed developed organised organized hosted held commissioned sold won operated owned supplied paid
  bought acquired donated sponsored awarded leased let
  produced manufactured released constructed installed drilled`,
);
const BONDS = wordSet(
  "contract contracts agreement memorandum mou deal venture partnership lease licence concession",
);
const MEDIA = wordSet("agency newspaper daily weekly magazine journal broadcaster");
const CLASSES: readonly WordClass[] = ["stop", "post", "verb", "field", "general", "ordinal", "prize"];

/** Second round: single words that no list knows and nothing else explains, where only a body can stand. */
export function spreadUnknown(text: Text, found: readonly Mention[]): Proposal[] {
  const others = new Set<string>();
  for (const { text: words } of found) for (const word of wordsIn(words)) others.add(word);
  const beside = new Neighbours(found);
  const proposals: Proposal[] = [];
  for (const block of text.blocks) {
    if (caseOf(block) !== "sentence") continue;
    for (const at of placesOf(block, UNKNOWN)) {
      const { text: word } = block.tokens[at] as Token;
      if (others.has(word)) continue;
      const to = behindCountry(block.tokens, at);
      if (!isAlone(block.tokens, at, to)) continue;
      if (!isToldBody(block, at, to, beside)) continue;
      if (isSmallSomewhere(text, word) || !isUnknown(block, at)) continue;
      const confidence = to > at + 1 ? 0.9 : 0.75;
      const rest = { type: "ORGANIZATION", rule: "organization-unknown", confidence } as const;
      proposals.push(propose(block, { from: at, to }, rest));
    }
  }
  return proposals;
}

/** "Zanatel Uganda": behind the country whose branch of a firm it is. */
function behindCountry(tokens: readonly Token[], at: number): number {
  const country = countryAt(tokens, at + 1);
  return country && !country.value.adjective ? at + 1 + country.length : at + 1;
}

/** Whether its part in the sentence is a body's; of a firm's branch only what it does tells. */
const isToldBody = (block: TextBlock, at: number, to: number, beside: Neighbours): boolean =>
  acts(block, at, to) ||
  (to === at + 1 && (isAffiliation(block, at, beside) || isPartner(block, at, beside)));

/** Which settled mentions end or begin at a token. */
class Neighbours {
  readonly #ends = new Map<string, Mention>();
  readonly #starts = new Map<string, Mention>();

  constructor(found: readonly Mention[]) {
    for (const mention of found) {
      this.#ends.set(`${mention.block} ${mention.end}`, mention);
      this.#starts.set(`${mention.block} ${mention.start}`, mention);
    }
  }

  before(block: TextBlock, token: number): Mention | undefined {
    return this.#ends.get(`${block.index} ${block.tokens[token]?.end}`);
  }

  at(block: TextBlock, token: number): Mention | undefined {
    return this.#starts.get(`${block.index} ${block.tokens[token]?.start}`);
  }
}

/** "Inês Castro (Sabesp, São Paulo)": behind a person, before the town where it is. */
function isAffiliation(block: TextBlock, at: number, beside: Neighbours): boolean {
  const { tokens } = block;
  if (tokens[at - 1]?.text !== "(" || beside.before(block, at - 2)?.type !== "PERSON") return false;
  return tokens[at + 1]?.text === "," && beside.at(block, at + 2)?.type === "PLACE";
}

/** "held by MAWU and Lydec": beside a body that does it. */
function isPartner(block: TextBlock, at: number, beside: Neighbours): boolean {
  const { tokens } = block;
  const body = tokens[at - 1]?.lower === "and" ? beside.before(block, at - 2) : undefined;
  if (body?.type !== "ORGANIZATION") return false;
  const first = tokens.findIndex(({ start }) => start >= body.start);
  const by = tokens[first - 1]?.lower === "the" ? first - 2 : first - 1;
  return tokens[by]?.lower === "by" && DONE.has(tokens[by - 1]?.lower ?? "");
}

/** Whether the text writes a word in small letters somewhere, which makes it a common one. */
const isSmallSomewhere = (text: Text, word: string): boolean =>
  placesOfWord(text, word).some(({ block, at }) => {
    const { text: written, lower } = block.tokens[at] as Token;
    return written === lower;
  });

/** No capital or hyphen on either side. */
function isAlone(tokens: readonly Token[], at: number, to: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[to - 1], tokens[to]];
  if (after && (isCapital(after.text) || glued(token, after)) && /^[\p{L}\p{N}&'’-]/u.test(after.text))
    return false;
  return (
    !before || (!isCapital(before.text) && !/^[-–&'’]$/.test(before.text)) || isWord("stop", before.lower)
  );
}

const isUnknown = ({ tokens }: TextBlock, at: number): boolean =>
  tokens[at]?.pos === "PROPN" && !countryAt(tokens, at);

/** A word that no list knows. */
const UNKNOWN = anchors.ask((lower, text) => {
  if (!/^\p{Lu}\p{Ll}{3,}$/u.test(text) || isCommonWord(lower)) return false;
  if (isGivenName(lower) || isSurname(lower) || isFieldWord(lower) || headsOf(lower).length > 0) return false;
  return !CLASSES.some((kind) => isWord(kind, lower)) && placesNamed(text).length === 0;
});

/** Whether a name does or suffers what bodies do. */
function acts({ tokens }: TextBlock, at: number, to: number): boolean {
  const before = tokens[at - 1]?.lower ?? "";
  const after = tokens[to]?.lower ?? "";
  if (before === "the") return isCalledMedium(tokens, at);
  if (before === "by") return isDoneBy(tokens, at - 1);
  if (before === "at" || before === "of") return isStaff(tokens, at - 1, before === "at");
  if (before === "to")
    return isAwarded(tokens, at - 1) || (tokens[at - 2]?.lower === "according" && /^[,.;]$/.test(after));
  if (before === "for") return isParty(tokens, at - 1) && /^[.,;]$/.test(after);
  if (before === "with") return BONDS.has(tokens[at - 2]?.lower ?? "");
  if (!isSubject(tokens, at)) return false;
  if (DEEDS.has(after) || DEEDS.has(behindTown(tokens, to))) return true;
  const object = tokens[to + 1]?.lower ?? "";
  if (/^(?:began|begins|started|starts|completed|suspended)$/.test(after)) return WORKS.has(object);
  return /^(?:won|wins|signed|signs|lost)$/.test(after) && PRIZES_OF_FIRMS.has(tokens[to + 2]?.lower ?? "");
}

/** "signed for X", "A, Managing Director, for X": for whom somebody acts. */
const isParty = (tokens: readonly Token[], preposition: number): boolean =>
  /^(?:signed|signs|initialled|countersigned)$/.test(tokens[preposition - 1]?.lower ?? "") ||
  (tokens[preposition - 1]?.text === "," && isWord("post", tokens[preposition - 2]?.lower ?? ""));

/** "bought by X", "bought by Y and by X". */
function isDoneBy(tokens: readonly Token[], by: number): boolean {
  const verb = tokens[by - 1]?.lower ?? "";
  if (DONE.has(verb) || verb === "for") return true;
  if (verb !== "and" && verb !== ",") return false;
  for (let at = by - 2; at > by - 8; at--)
    if (tokens[at]?.lower === "by") return DONE.has(tokens[at - 1]?.lower ?? "");
  return false;
}

/** "head of research at X", "chief engineer of X". */
function isStaff(tokens: readonly Token[], preposition: number, at: boolean): boolean {
  const last = tokens[preposition - 1]?.lower ?? "";
  if (STAFF.test(last)) return at || /^(?:engineer|economist|scientist|officer|manager|analyst)$/.test(last);
  for (let back = preposition - 1; at && back > preposition - 6; back--) {
    if (!/^\p{L}/u.test(tokens[back]?.text ?? "")) return false;
    if (STAFF.test(tokens[back]?.lower ?? ""))
      return tokens[back + 1]?.lower === "of" || tokens[back + 1]?.lower === "for";
  }
  return false;
}
const STAFF =
  /^(?:head|director|manager|engineer|economist|scientist|officer|analyst|chief|vice-president|geologist|chemist|designer|executive|specialist|consultant|supervisor|expert)$/;

/** "the contract went to X". */
function isAwarded(tokens: readonly Token[], to: number): boolean {
  if (!/^(?:went|goes|go|awarded|given|let|sold|leased)$/.test(tokens[to - 1]?.lower ?? "")) return false;
  for (let at = to - 2; at > to - 14 && !/^[.;]$/.test(tokens[at]?.text ?? "."); at--)
    if (PRIZES_OF_FIRMS.has(tokens[at]?.lower ?? "")) return true;
  return false;
}

/** The verb of "X in Lyon is hosting": behind the town and the auxiliary. */
function behindTown(tokens: readonly Token[], from: number): string {
  let at = from;
  if (/^(?:in|of)$/.test(tokens[at]?.lower ?? "") && isCapital(tokens[at + 1]?.text ?? "")) at += 2;
  if (at > from && isCapital(tokens[at]?.text ?? "")) at++;
  if (/^(?:is|has|will|had|also)$/.test(tokens[at]?.lower ?? "")) at++;
  const verb = tokens[at]?.lower ?? "";
  return verb.endsWith("ing") ? `${verb.slice(0, -3)}ed` : verb;
}

/** At the head of a sentence or clause. */
function isSubject(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before || before.sentence !== tokens[at]?.sentence) return true;
  return /^(?:which|that|and|while|where|when|as|,|;|:|-|–|\*|•)$/.test(before.lower);
}

/** "the Kabar agency", "the Petra news agency". */
function isCalledMedium(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.text ?? "";
  return MEDIA.has(next === "news" ? (tokens[at + 2]?.text ?? "") : next);
}
