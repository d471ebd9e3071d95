// Names once found, wherever they stand again without capitals that tell: in headings, in capitals, in small letters.
import { oncePer } from "../../core/remember.ts";
import type { Mention, Token } from "../../flow.ts";
import { TokenTrie } from "../../lexicon/trie.ts";
import type { MentionType } from "../../model/codes.ts";
import type { Proposal } from "../annotator.ts";
import { firstTokenFrom, type Text } from "../text.ts";
import { type Place, startsOf } from "../word-index.ts";
import { propose } from "./proposal.ts";
import { caseOf, foldToken, isCapital } from "./token.ts";

/** Second round: the names of a type again, compared without case, "&" as "and". */
export function spreadNames(text: Text, found: readonly Mention[], type: MentionType): Proposal[] {
  const trie = namesOfType(text, found, type);
  if (trie.isEmpty) return [];
  let free: Place | undefined;
  const taken = placesOfMentions(found);
  const proposals: Proposal[] = [];
  for (const { block, at } of startsOf(text, trie)) {
    if (block === free?.block && at < free.at) continue;
    const match = trie.longestBy(block.tokens, at, foldToken);
    if (!match) continue;
    const to = at + match.length;
    if (caseOf(block) === "sentence" && !isTelling(block.tokens.slice(at, to), match.length)) continue;
    const { name, country, subtype, id } = match.value;
    const proposal = propose(
      block,
      { from: at, to },
      {
        type,
        rule: `${type.toLowerCase()}-again`,
        confidence: 0.9,
        name,
        antecedent: id,
        ...(country ? { country } : {}),
        ...(subtype ? { subtype } : {}),
      },
    );
    if (!taken.has(`${proposal.block} ${proposal.start} ${proposal.end}`)) proposals.push(proposal);
    free = { block, at: to };
  }
  return proposals;
}

/** The names of a type, by their words without case. */
function namesOfType(text: Text, found: readonly Mention[], type: MentionType): TokenTrie<Mention> {
  const trie = new TokenTrie<Mention>();
  for (const mention of found) {
    if (mention.type !== type || mention.rule === "publisher") continue;
    const words = foldedWords(text, mention);
    const single = words.length === 1 && type === "PROGRAMME" && isCoined(mention);
    if ((words.length >= 2 || single) && !trie.longest(words.map(asToken), 0)) trie.add(words, mention);
    // "Seed Exchange Days 2024" is called by its name alone as well.
    const dated = type === "EVENT" && words.length > 3 && /^(?:19|20)\d\d$/.test(words.at(-1) ?? "");
    if (dated && words.at(-2) === "days") trie.add(words.slice(0, -1), mention);
  }
  return trie;
}

/** "DawnSat-2", "SeedStart": one word that is made up, which means nothing else. */
const isCoined = ({ rule, text }: Mention): boolean =>
  rule === "craft-with-number" ||
  (rule === "programme-equated" && text.length > 3 && text === text.toUpperCase()) ||
  (MADE_UP.test(rule) && /\p{Ll}\p{Lu}|\p{L}-?\d/u.test(text)) ||
  (/^programme-(?:before-noun|apposed)$/.test(rule) && /^\p{Lu}{6,}$/u.test(text));
const MADE_UP = /^programme-(?:apposed|before-noun|after-noun|equated|beside-noun)$/;

/** Where the settled mentions stand. Asked once for all types of names. */
const placesOfMentions = oncePer(
  (found: readonly Mention[]): ReadonlySet<string> =>
    new Set(found.map(({ block, start, end }) => `${block} ${start} ${end}`)),
);

const asToken = (text: string): { text: string } => ({ text });

function foldedWords(text: Text, { block, start, end }: Mention): string[] {
  const tokens = text.blocks[block]?.tokens ?? [];
  const words: string[] = [];
  for (let at = firstTokenFrom(tokens, start); at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.end > end) break;
    words.push(foldToken(token));
  }
  return words;
}

/** In running text a name again has its capitals; without them it needs to be long, so that it is no common phrase. */
function isTelling(tokens: readonly Token[], length: number): boolean {
  if (
    tokens.every(({ text, lower }) => isCapital(text) || text === lower) &&
    isCapital((tokens[0] as Token).text)
  ) {
    return isCapital((tokens.at(-1) as Token).text) || length >= 4;
  }
  return length >= 5;
}
