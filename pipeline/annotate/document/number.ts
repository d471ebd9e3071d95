// Documents called by a number: standards ("ISO 22000", "EN 1176-1:2017") and laws ("Law No. 27/2018").

import { anchors } from "../../core/word.ts";
import { wordSet } from "../../core/word-set.ts";
import type { Token } from "../../flow.ts";
import { loadTable } from "../../lexicon/table.ts";
import { TokenTrie } from "../../lexicon/trie.ts";
import type { Proposal } from "../annotator.ts";
import { readLowerPhrase } from "../name/lowercase.ts";
import { propose } from "../name/proposal.ts";
import { glued, isCapital } from "../name/token.ts";
import { placesOf, type Text, type TextBlock } from "../text.ts";

const prefixes = new TokenTrie<boolean>();
for (const { prefix = "", marks } of loadTable("standards"))
  prefixes.add(prefix.split(/ |(?<=\/)|(?=\/)/), marks === "weak");

const NUMBER = /^\d{2,6}(?:[-–:.]\d{1,5}){0,4}$/;
const TOLD =
  /^(?:standard|standards|norm|specification|adopted|approved|published|revised|withdrew|tested|testing|certified|certification|accredited|comply|complies|conform|conforms|according|accordance)$/;
const LAWS = wordSet(
  "law act decree resolution regulation directive ordinance decision circular order instruction proclamation notice recommendation",
);

/** Numbered standards and laws. A prefix that means other things too needs to be told once; then it holds in the whole text. */
export function proposeNumbered(text: Text): Proposal[] {
  const standards = text.blocks.flatMap((block) => standardsIn(block));
  const told = new Set(standards.filter(({ sure }) => sure).map(({ words }) => words));
  return [
    ...standards.filter(({ words }) => told.has(words)).map(({ proposal }) => proposal),
    ...text.blocks.flatMap((block) => (block.block.kind === "masthead" ? [] : lawsIn(block))),
  ];
}

const PLAIN = /^\p{Lu}{2,5}$/u;
const PREFIX = anchors.ask(
  (_, text) =>
    text.length > 1 &&
    text === text.toUpperCase() &&
    isCapital(text) &&
    (PLAIN.test(text) || prefixes.begins(text)),
);
const LAW = anchors.ask((lower, text) => isCapital(text) && LAWS.has(lower));

interface Standard {
  readonly words: string;
  readonly sure: boolean;
  readonly proposal: Proposal;
}

function standardsIn(block: TextBlock): Standard[] {
  const { tokens } = block;
  const standards: Standard[] = [];
  let free = 0;
  for (const at of placesOf(block, PREFIX)) {
    if (at < free) continue;
    const match = prefixes.longest(tokens, at);
    if (!match && !PLAIN.test((tokens[at] as Token).text)) continue;
    const number = at + (match?.length ?? 1);
    if (!NUMBER.test(tokens[number]?.text ?? "") || tokens[at - 1]?.text === "/") continue;
    const sure = match?.value === false || isTold(tokens, at, match !== undefined);
    const proposal = propose(
      block,
      { from: at, to: number + 1 },
      { type: "DOCUMENT", rule: "document-standard", confidence: 0.95, subtype: "standard" },
    );
    standards.push({ words: block.text.slice(proposal.start, proposal.end), sure, proposal });
    free = number + 1;
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

/** "Decree 214/2019", "Regulation (EU) 2016/679", "Law 19.300": a number that only a law has; `at` where there is none. */
function bareNumber(tokens: readonly Token[], at: number): number {
  const union = tokens[at + 1]?.text === "(" && /^(?:EU|EC|EEC|EURATOM)$/i.test(tokens[at + 2]?.text ?? "");
  const first = union && tokens[at + 3]?.text === ")" ? at + 4 : at + 1;
  const number = tokens[first];
  if (!number || !/^\d/.test(number.text)) return at;
  if (/^\d{1,3}\.\d{3}$|^\d{1,4}[/]\d{2,4}$/.test(number.text)) return first + 1;
  const [slash, year] = [tokens[first + 1], tokens[first + 2]];
  const joined =
    slash?.text === "/" && glued(number, slash) && glued(slash, year) && /^\d{2,4}$/.test(year?.text ?? "");
  return joined ? first + 3 : at;
}

/** "Law No. 27/2018", "Decree No 114". */
function lawsIn(block: TextBlock): Proposal[] {
  const { tokens } = block;
  const proposals: Proposal[] = [];
  for (const at of placesOf(block, LAW)) {
    const plain = bareNumber(tokens, at);
    if (plain > at) {
      const rest = { rule: "document-law-number", confidence: 0.9, subtype: "law" };
      proposals.push(propose(block, { from: at, to: plain }, { type: "DOCUMENT", ...rest }));
      continue;
    }
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
