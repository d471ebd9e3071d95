// Bodies of one unknown word that only their part in a sentence tells: "Masdar began work", "built by Hochtief".
import { anchors } from "../core/word.ts";
import type { Mention, Token } from "../flow.ts";
import { placesNamed } from "../lexicon/gazetteer.ts";
import { headsOf } from "../lexicon/heads.ts";
import { isWord, type WordClass } from "../lexicon/name-words.ts";
import { isCommonWord } from "../lexicon/not-names.ts";
import { isGivenName, isSurname } from "../lexicon/person-names.ts";
import type { Proposal } from "./annotator.ts";
import { propose } from "./name-proposal.ts";
import { caseOf, countryAt, glued, isCapital, isFieldWord, wordsIn } from "./name-token.ts";
import { placesOf, type Text, type TextBlock } from "./text.ts";
import { placesOfWord } from "./word-index.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
/** What bodies do and people seldom, of whom a text would tell more than one word. */
const DEEDS = set(
  `held hosted hosts publishes published issued issues released announced announces launched launches donated donates granted financed
  finances funded funds acquired bought produces produced operates operated invested invests sponsored sponsors organised organized employs
  manufactures supplies supplied distributes exports exported runs owns commissioned`,
);
const WORKS = set("work works construction production drilling talks operations deliveries exports");
const PRIZES_OF_FIRMS = set("contract tender bid order concession licence license");
/** Participles before "by". */
const DONE = set(
  `built issued financed funded run managed developed organised organized hosted held commissioned sold won operated owned supplied paid
  produced manufactured released constructed installed drilled`,
);
const BONDS = set(
  "contract contracts agreement memorandum mou deal venture partnership lease licence concession",
);
const MEDIA = set("agency newspaper daily weekly magazine journal broadcaster");
const CLASSES: readonly WordClass[] = ["stop", "post", "verb", "field", "general", "ordinal", "prize"];

/** Second round: single words that no list knows and nothing else explains, where only a body can stand. */
export function spreadUnknown(text: Text, found: readonly Mention[]): Proposal[] {
  const others = new Set<string>();
  for (const { text: words } of found) for (const word of wordsIn(words)) others.add(word);
  const proposals: Proposal[] = [];
  for (const block of text.blocks) {
    if (caseOf(block) !== "sentence") continue;
    for (const at of placesOf(block, UNKNOWN)) {
      const { text: word } = block.tokens[at] as Token;
      if (others.has(word) || !isAlone(block.tokens, at) || !acts(block, at)) continue;
      if (isSmallSomewhere(text, word) || !isUnknown(block, at)) continue;
      const rest = { type: "ORGANIZATION", rule: "organization-unknown", confidence: 0.75 } as const;
      proposals.push(propose(block, { from: at, to: at + 1 }, rest));
    }
  }
  return proposals;
}

/** Whether the text writes a word in small letters somewhere, which makes it a common one. */
const isSmallSomewhere = (text: Text, word: string): boolean =>
  placesOfWord(text, word).some(({ block, at }) => {
    const { text: written, lower } = block.tokens[at] as Token;
    return written === lower;
  });

/** No capital or hyphen on either side. */
function isAlone(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
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
function acts({ tokens }: TextBlock, at: number): boolean {
  const before = tokens[at - 1]?.lower ?? "";
  const after = tokens[at + 1]?.lower ?? "";
  if (before === "the") return isCalledMedium(tokens, at);
  if (before === "by") return DONE.has(tokens[at - 2]?.lower ?? "") || tokens[at - 2]?.lower === "for";
  if (before === "with") return BONDS.has(tokens[at - 2]?.lower ?? "");
  if (before === "to" && tokens[at - 2]?.lower === "according") return /^[,.;]$/.test(after);
  if (!isSubject(tokens, at)) return false;
  if (DEEDS.has(after)) return true;
  const object = tokens[at + 2]?.lower ?? "";
  if (/^(?:began|begins|started|starts|completed|suspended)$/.test(after)) return WORKS.has(object);
  return /^(?:won|wins|signed|signs|lost)$/.test(after) && PRIZES_OF_FIRMS.has(tokens[at + 3]?.lower ?? "");
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
