// Names in quotation marks: exhibitions and initiatives.
import type { Token } from "../flow.ts";
import { isWord } from "../lexicon/name-words.ts";
import type { MentionType } from "../model/codes.ts";
import type { Proposal } from "./annotator.ts";
import { propose } from "./name-proposal.ts";
import { countryAt, isCapital } from "./name-token.ts";
import type { Text, TextBlock } from "./text.ts";

const OPENING = new Set(['"', "“", "„", "«"]);
const CLOSING = new Set(['"', "”", "“", "»"]);
const SHOWN = new Set(
  "exhibition exhibitions exhibit photographs paintings works display showcased biennale festival opens opened contest competition hackathon workshop conference forum seminar symposium show".split(
    " ",
  ),
);
const RUNNING = new Set(
  "initiative programme program project strategy plan scheme campaign policy mission framework".split(" "),
);
const LONGEST = 12;

/** Quoted titles that their sentence tells to be of a type. */
export function proposeQuoted(text: Text, type: MentionType): Proposal[] {
  return text.blocks.flatMap((block) =>
    quotesIn(block).flatMap((quote) =>
      typeOf(block, quote) === type ? [proposeQuote(block, quote, type)] : [],
    ),
  );
}

interface Quote {
  readonly from: number;
  readonly to: number;
}

const proposeQuote = (block: TextBlock, quote: Quote, type: MentionType): Proposal =>
  propose(block, quote, { type, rule: `${type.toLowerCase()}-quoted`, confidence: 0.82 });

/** Titles in quotation marks: all weighty words with capitals, no sentence mark at the end. */
function quotesIn({ tokens }: TextBlock): Quote[] {
  const quotes: Quote[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!OPENING.has((tokens[at] as Token).text)) continue;
    let to = at + 1;
    while (to < tokens.length && to - at <= LONGEST && !CLOSING.has((tokens[to] as Token).text)) to++;
    if (!CLOSING.has(tokens[to]?.text ?? "")) continue;
    const words = tokens.slice(at + 1, to);
    if (isTitle(words)) quotes.push({ from: at + 1, to });
    at = isTitle(words) || words.length < 3 ? to : at;
  }
  return quotes;
}

function isTitle(words: readonly Token[]): boolean {
  const last = words.at(-1);
  if (words.length < 2 || !last || !isCapital(last.text) || !isCapital((words[0] as Token).text))
    return false;
  return words.every(
    ({ text, lower }) =>
      isCapital(text) ||
      isWord("particle", lower) ||
      /^(?:of|and|the|for|on|in|to|with|a|an|-|–|&|:|'s|’s|,|\d+)$/.test(lower),
  );
}

/** What a quoted title names: something shown, or something that a country or body runs. */
function typeOf({ tokens }: TextBlock, { from, to }: Quote): MentionType | undefined {
  const next = tokens[to + 1]?.lower ?? "";
  if (RUNNING.has(next)) return "PROGRAMME";
  const sentence = (tokens[from] as Token).sentence;
  for (let at = Math.max(0, from - 6); at < to + 16 && at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.sentence !== sentence || (at >= from && at < to)) continue;
    if (
      /^(?:lecture|talk|speech|paper|book|article|report|film|theme|entitled|titled|topic|slogan|motto)$/.test(
        token.lower,
      )
    )
      return undefined;
    if (SHOWN.has(token.lower)) return "EVENT";
  }
  return isOwned(tokens, from - 1) ? "PROGRAMME" : undefined;
}

/** "China's" before the quotation mark. */
function isOwned(tokens: readonly Token[], quote: number): boolean {
  const mark = tokens[quote - 1]?.lower;
  if (mark !== "'s" && mark !== "’s") return false;
  for (let at = Math.max(0, quote - 4); at < quote - 1; at++) if (countryAt(tokens, at)) return true;
  return false;
}
