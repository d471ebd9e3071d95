// Names that only the letters in brackets behind them tell: "Nordic Song Promotion (NSP)", where a body stands.
import type { Mention, Token } from "../../flow.ts";
import { placesNamed } from "../../lexicon/gazetteer.ts";
import { isWord, type WordClass } from "../../lexicon/name-words.ts";
import { isCommonWord } from "../../lexicon/not-names.ts";
import { isGivenName, nameKey } from "../../lexicon/person-names.ts";
import { isBodyByContext } from "../acronym/evidence.ts";
import { ACRONYM } from "../acronym.ts";
import type { Proposal } from "../annotator.ts";
import { wordsOfAcronym } from "../name/left.ts";
import { propose } from "../name/proposal.ts";
import { caseOf, countryAt, isAcronym, isCapital } from "../name/token.ts";
import { namesOf } from "../name.ts";
import { placesOf, type Text, type TextBlock } from "../text.ts";

/** Bodies without a head word, by their initials and by what they do or suffer; each with its acronym. */
export function proposeInitials(text: Text): Proposal[] {
  const headed = new Set(namesOf(text).map(({ block, to }) => `${block} ${to}`));
  return text.blocks.flatMap((block) =>
    caseOf(block) === "sentence"
      ? placesOf(block, ACRONYM, 3).flatMap((at) =>
          block.tokens[at - 1]?.text !== "(" || headed.has(`${block.index} ${at - 1}`)
            ? []
            : bodyBefore(block, at - 1),
        )
      : [],
  );
}

function bodyBefore(block: TextBlock, open: number): Proposal[] {
  const { tokens } = block;
  const acronym = tokens[open + 1];
  if (tokens[open + 2]?.text !== ")" || !acronym || !isAcronym(acronym.text) || acronym.text.length < 3)
    return [];
  const from = wordsOfAcronym(tokens, open, acronym.text);
  if (from < 0 || open - from < 3 || !isFirst(tokens, from) || !standsAsBody(tokens, from, open)) return [];
  const rest = { type: "ORGANIZATION", rule: "organization-by-initials", confidence: 0.9 } as const;
  return [
    propose(block, { from, to: open }, { ...rest, acronym: acronym.text }),
    propose(block, { from: open + 1, to: open + 2 }, rest),
  ];
}

/** No capital goes before, which the letters would leave out. */
const isFirst = (tokens: readonly Token[], from: number): boolean =>
  !isCapital(tokens[from - 1]?.text ?? "") ||
  isWord("stop", tokens[from - 1]?.lower ?? "") ||
  countryAt(tokens, from - 1)?.value.adjective === true;

/** What bodies do stands behind the brackets, or before the name what is done by one. */
function standsAsBody(tokens: readonly Token[], from: number, open: number): boolean {
  // As if the acronym stood in place of the whole.
  const around = [
    ...tokens.slice(Math.max(0, from - 4), from),
    tokens[open + 1],
    tokens[open + 3],
    tokens[open + 4],
  ];
  const at = Math.min(4, from);
  const plain = around.filter((token) => token !== undefined);
  if (plain[at] !== tokens[open + 1]) return false;
  if (isBodyByContext(plain, at)) return true;
  const before = tokens[from - 1]?.lower === "the" ? from - 2 : from - 1;
  const paid = tokens[before]?.lower === "by" && tokens[before - 1]?.lower === "for";
  return (
    paid || SUPPORTING.test(tokens[before]?.lower ?? "") || PARTNER.test(tokens[before - 1]?.lower ?? "")
  );
}

const SUPPORTING = /^(?:joined|joins|hosts|thanks|thanked|sponsors|sponsor|partner|partners)$/;
const PARTNER =
  /^(?:together|agreement|memorandum|mou|partnership|contract|cooperation|collaboration|grant|member|members|chair|president|director|secretary|behalf)$/;

/** Second round: the short name in brackets behind a body, which is no place: "University of the Republic (Unirep)". */
export function spreadBracketed(text: Text, found: readonly Mention[]): Proposal[] {
  return found.flatMap((body) => {
    if (body.type !== "ORGANIZATION") return [];
    const block = text.blocks[body.block] as TextBlock;
    const bracket = /^ \((?=\p{Lu}[\p{L}-]{2,}\))/u.exec(block.text.slice(body.end, body.end + 24));
    if (!bracket) return [];
    const at = block.tokens.findIndex(({ start }) => start >= body.end + 2);
    const token = block.tokens[at];
    if (!token || block.tokens[at + 1]?.text !== ")" || !isShortName(block.tokens, at)) return [];
    const rest = { type: "ORGANIZATION", rule: "organization-bracketed", confidence: 0.85 } as const;
    return [propose(block, { from: at, to: at + 1 }, { ...rest, antecedent: body.id })];
  });
}

const CLASSES: readonly WordClass[] = ["stop", "post", "field", "general", "verb", "ordinal"];

const isShortName = (tokens: readonly Token[], at: number): boolean => {
  const { text, lower } = tokens[at] as Token;
  if (countryAt(tokens, at) || placesNamed(text).length > 0 || isGivenName(nameKey(text))) return false;
  return !isCommonWord(lower) && !CLASSES.some((kind) => isWord(kind, lower));
};
