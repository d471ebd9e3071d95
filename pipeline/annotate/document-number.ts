// Documents called by a number: standards ("ISO 22000", "EN 1176-1:2017") and laws ("Law No. 27/2018").
import type { Token } from "../flow.ts";
import { loadTable } from "../lexicon/table.ts";
import { TokenTrie } from "../lexicon/trie.ts";
import type { Proposal } from "./annotator.ts";
import { readLowerPhrase } from "./name-lowercase.ts";
import { propose } from "./name-proposal.ts";
import { glued, isCapital } from "./name-token.ts";
import type { Text, TextBlock } from "./text.ts";

const prefixes = new TokenTrie<boolean>();
for (const { prefix = "", marks } of loadTable("standards"))
  prefixes.add(prefix.split(/ |(?<=\/)|(?=\/)/), marks === "weak");

const NUMBER = /^\d{2,6}(?:[-–:.]\d{1,5}){0,4}$/;
const TOLD =
  /^(?:standard|standards|norm|specification|adopted|approved|published|revised|withdrew|tested|testing|certified|certification|accredited|comply|complies|conform|conforms|according|accordance)$/;
const LAWS = new Set("law act decree resolution regulation directive ordinance decision".split(" "));

/** Numbered standards and laws. A prefix that means other things too needs to be told once; then it holds in the whole text. */
export function proposeNumbered(text: Text): Proposal[] {
  const standards = text.blocks.flatMap((block) => standardsIn(block));
  const told = new Set(standards.filter(({ sure }) => sure).map(({ words }) => words));
  return [
    ...standards.filter(({ words }) => told.has(words)).map(({ proposal }) => proposal),
    ...text.blocks.flatMap(lawsIn),
  ];
}

interface Standard {
  readonly words: string;
  readonly sure: boolean;
  readonly proposal: Proposal;
}

function standardsIn(block: TextBlock): Standard[] {
  const { tokens } = block;
  const standards: Standard[] = [];
  for (let at = 0; at + 1 < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.text.length < 2 || token.text !== token.text.toUpperCase() || !isCapital(token.text)) continue;
    const match = prefixes.longest(tokens, at);
    const plain = /^\p{Lu}{2,5}$/u.test(token.text);
    if (!match && !plain) continue;
    const number = at + (match?.length ?? 1);
    if (!NUMBER.test(tokens[number]?.text ?? "") || tokens[at - 1]?.text === "/") continue;
    const sure = match?.value === false || isTold(tokens, at, match !== undefined);
    const proposal = propose(
      block,
      { from: at, to: number + 1 },
      { type: "DOCUMENT", rule: "document-standard", confidence: 0.95, subtype: "standard" },
    );
    standards.push({ words: block.text.slice(proposal.start, proposal.end), sure, proposal });
    at = number;
  }
  return standards;
}

/** A word for a standard, or for what is done to one, shortly before; for unknown prefixes right before only. */
function isTold(tokens: readonly Token[], at: number, known: boolean): boolean {
  const { sentence } = tokens[at] as Token;
  const reach = known ? 8 : 2;
  for (let before = at - 1; before >= at - reach && tokens[before]?.sentence === sentence; before--)
    if (TOLD.test((tokens[before] as Token).lower)) return true;
  return false;
}

/** "Law No. 27/2018", "Decree No 114". */
function lawsIn(block: TextBlock): Proposal[] {
  const { tokens } = block;
  const proposals: Proposal[] = [];
  for (let at = 0; at + 2 < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (!isCapital(token.text) || !LAWS.has(token.lower)) continue;
    const number = /^(?:no|no\.|nr|nr\.|n°|nº)$/.test(tokens[at + 1]?.lower ?? "") ? at + 2 : -1;
    const first = number < 0 ? at : tokens[number]?.text === "." ? number + 1 : number;
    if (number < 0 || !/^\d/.test(tokens[first]?.text ?? "")) continue;
    let to = first + 1;
    while (
      /^[-/]$/.test(tokens[to]?.text ?? "") &&
      glued(tokens[to - 1], tokens[to]) &&
      /^[\dA-Z]/.test(tokens[to + 1]?.text ?? "")
    )
      to += 2;
    to = readLowerPhrase(tokens, to);
    const rest = { rule: "document-law-number", confidence: 0.9, subtype: "law" };
    proposals.push(propose(block, { from: at, to }, { type: "DOCUMENT", ...rest }));
  }
  return proposals;
}
