// Short forms in brackets that are no plain acronym: "Unifor" of University of Fortaleza, "Caribbean CDC", "Moma".
import type { Mention, Token } from "../../flow.ts";
import { TokenTrie } from "../../lexicon/trie.ts";
import type { Proposal } from "../annotator.ts";
import { propose } from "../name/proposal.ts";
import { caseOf, isAcronym, isCapital } from "../name/token.ts";
import type { Text, TextBlock } from "../text.ts";
import { type Place, startsOf } from "../word-index.ts";

const NAMED = new Set(["ORGANIZATION", "EVENT", "PROGRAMME"]);
const LONGEST = 3;

/** Second round: a short form at its brackets and wherever it stands again. */
export function spreadShortForms(text: Text, found: readonly Mention[]): Proposal[] {
  const forms = new TokenTrie<Mention>();
  for (const mention of found) {
    if (!NAMED.has(mention.type)) continue;
    const words = shortForm(text.blocks[mention.block] as TextBlock, mention);
    forms.add(words, mention);
  }
  return forms.isEmpty ? [] : formsIn(text, forms);
}

function formsIn(text: Text, forms: TokenTrie<Mention>): Proposal[] {
  const proposals: Proposal[] = [];
  let free: Place | undefined;
  for (const { block, at } of startsOf(text, forms)) {
    if ((block === free?.block && at < free.at) || caseOf(block) === "capitals") continue;
    const match = isCapital((block.tokens[at] as Token).text) ? forms.longest(block.tokens, at) : undefined;
    if (!match) continue;
    const { type, id, country, subtype } = match.value;
    proposals.push(
      propose(
        block,
        { from: at, to: at + match.length },
        {
          type,
          rule: "short-form-defined",
          confidence: 0.93,
          antecedent: id,
          ...(country ? { country } : {}),
          ...(subtype ? { subtype } : {}),
        },
      ),
    );
    free = { block, at: at + match.length };
  }
  return proposals;
}

/** The words in the brackets behind a name, where they are made of its words. */
function shortForm({ text, tokens }: TextBlock, { end, text: name }: Mention): string[] {
  if (text[end] !== " " || text[end + 1] !== "(") return [];
  const open = tokens.findIndex(({ start }) => start === end + 1);
  const words: string[] = [];
  for (let at = open + 1; at < tokens.length && words.length <= LONGEST; at++) {
    const token = tokens[at] as Token;
    if (/^[),;]$/.test(token.text)) break;
    words.push(token.text);
  }
  if (words.length === 0 || words.length > LONGEST || !words.every(isCapital)) return [];
  if (words.length === 1 && isAcronym(words[0] as string)) return [];
  const parts = name.split(/[\s-]+/).filter((word) => word.length > 0);
  return spells(words, parts) ? words : [];
}

/** Whether each word is made of beginnings of the name's words, in their order: Uni-for, M-o-m-a, Caribbean C-D-C. */
function spells(words: readonly string[], parts: readonly string[]): boolean {
  let rest: readonly string[] = parts;
  for (const word of words) {
    const used = beginnings(word.toLowerCase(), rest);
    if (used < 0) return false;
    rest = rest.slice(used);
  }
  return true;
}

/** How many of the parts a word uses up, the earliest beginnings first; -1 where its letters do not follow from them. */
function beginnings(word: string, parts: readonly string[]): number {
  let at = 0;
  for (let part = 0; part < parts.length; part++) {
    const letters = (parts[part] as string).toLowerCase();
    let same = 0;
    while (same < letters.length && letters[same] === word[at + same]) same++;
    at += same;
    if (at === word.length) return part + 1;
  }
  return -1;
}
