// Names of programmes: by head word, known beforehand, by the noun behind them, in quotation marks; spacecraft with a number.

import { anchors } from "../core/word.ts";
import type { Mention, Token } from "../flow.ts";
import { headsOf } from "../lexicon/heads.ts";
import { knownProgrammes } from "../lexicon/programmes.ts";
import { TokenTrie } from "../lexicon/trie.ts";
import type { Annotator, Proposal } from "./annotator.ts";
import { proposeExplained } from "./name/apposition.ts";
import { proposeBeforeNouns } from "./name/before-noun.ts";
import { proposeEquated } from "./name/equated.ts";
import { propose, proposeNames } from "./name/proposal.ts";
import { proposeQuoted } from "./name/quoted.ts";
import { spreadNames } from "./name/spread.ts";
import { caseOf, glued, isCapital, isNumber } from "./name/token.ts";
import { proposeCalled } from "./programme/called.ts";
import { proposeCoinedBehind } from "./programme/coined.ts";
import { proposeFirst } from "./programme/first.ts";
import { isFlown } from "./programme/flown.ts";
import { placesOf, type Text, type TextBlock } from "./text.ts";

const known = new TokenTrie<(typeof knownProgrammes)[number]>();
for (const programme of knownProgrammes) known.add(programme.name.split(/ |(?=\+)/), programme);

/** Proposes names of programmes, missions and spacecraft. */
export const programmes: Annotator = {
  propose: (text) => [
    ...proposeNames(text, "PROGRAMME"),
    ...proposeExplained(text, "PROGRAMME"),
    ...proposeEquated(text, "PROGRAMME"),
    ...proposeKnown(text),
    ...proposeCalled(text, "PROGRAMME"),
    ...text.blocks.flatMap(proposeFirst),
    ...text.blocks.flatMap(proposeCoinedBehind),
    ...proposeBeforeNouns(text, "PROGRAMME"),
    ...proposeQuoted(text, "PROGRAMME"),
  ],
  spread: (text, found) => [...spreadNames(text, found, "PROGRAMME"), ...spreadSiblings(text, found)],
};

const CRAFT =
  /^(?:spacecraft|satellites?|probes?|rovers?|missions?|landers?|orbiters?|telescopes?|stations?|capsules?|observatory|astronauts?|crew|programme|program)$/;

const NUMBERED = /^(\p{Lu}[\p{L}'’]*)-(\d{1,3}[A-Z]?)$/u;
const CALLED = /^\p{Lu}[\p{L}'’]+$/u;
const NAME = anchors.ask(
  (_, text) => /^[\p{Lu}\d]/u.test(text) && (known.begins(text) || NUMBERED.test(text) || CALLED.test(text)),
);

function proposeKnown(text: Text): Proposal[] {
  const proposals: Proposal[] = [];
  for (const block of text.blocks) {
    if (caseOf(block) === "capitals") continue;
    for (const at of placesOf(block, NAME)) {
      const proposal = proposeAt(block, at) ?? proposeCraft(block, at);
      if (proposal) proposals.push(proposal);
    }
  }
  return proposals;
}

function proposeAt(block: TextBlock, at: number): Proposal | undefined {
  const match = known.longest(block.tokens, at);
  if (!match) return undefined;
  const { tokens } = block;
  let to = at + match.length;
  const joint = tokens[to];
  const craft = match.value.kind === "craft" || match.value.kind === "weak";
  if (
    craft &&
    joint &&
    /^[-–]$/.test(joint.text) &&
    glued(tokens[to - 1], joint) &&
    /^\d+[A-Z]?$/.test(tokens[to + 1]?.text ?? "")
  )
    to += 2;
  else if (craft && joint && /^(?:\d{1,2}[A-Z]?|[IVX]{1,5})$/.test(joint.text)) to += 1;
  const numbered = to > at + match.length;
  if (match.value.kind === "family") to = behindRegion(tokens, to);
  if (match.value.kind === "weak" && !numbered && !CRAFT.test(tokens[to]?.lower ?? "")) return undefined;
  if (craft && !numbered && isCapital(tokens[to]?.text ?? "")) return undefined;
  return propose(
    block,
    { from: at, to },
    { type: "PROGRAMME", rule: "programme-known", confidence: 0.9, subtype: craft ? "mission" : "programme" },
  );
}

/** "Interreg North Sea": the strand of a family of programmes, called by its region; no body of its own. */
function behindRegion(tokens: readonly Token[], from: number): number {
  let to = from;
  while (to < from + 4 && isCapital(tokens[to]?.text ?? "") && headsOf(tokens[to]?.lower ?? "").length === 0)
    to++;
  return isCapital(tokens[to]?.text ?? "") ? from : to;
}

/** A name with a number beside a word for a craft: "the KUAFU-1 satellite", "Chang'e-4 probe"; a known craft in one token "Shenzhou-11". */
function proposeCraft(block: TextBlock, at: number): Proposal | undefined {
  const { tokens } = block;
  const token = tokens[at] as Token;
  if (tokens[at + 1]?.text !== "-" && !token.text.includes("-")) return undefined;
  const parts = NUMBERED.exec(token.text);
  const spaced =
    CALLED.test(token.text) &&
    tokens[at + 1]?.text === "-" &&
    glued(token, tokens[at + 1]) &&
    isNumber(tokens[at + 2] ?? token);
  if (!parts && !spaced) return undefined;
  const to = parts ? at + 1 : at + 3;
  const family = parts ? known.longest([{ text: parts[1] ?? "" }], 0) : undefined;
  const before = tokens[at - 1]?.lower === "the" ? at - 2 : at - 1;
  const told = CRAFT.test(tokens[to]?.lower ?? "") || CRAFT.test(tokens[before]?.lower ?? "");
  if (!family && !told && !isFlown(tokens, at, to)) return undefined;
  return propose(
    block,
    { from: at, to },
    { type: "PROGRAMME", rule: "craft-with-number", confidence: 0.9, subtype: "mission" },
  );
}

/** Second round: "DawnSat-3", where the text tells what DawnSat-2 is. */
function spreadSiblings(text: Text, found: readonly Mention[]): Proposal[] {
  const families = new Set<string>();
  const named = new Set<string>();
  for (const { type, subtype, text: name } of found) {
    named.add(name);
    const family = type === "PROGRAMME" && subtype === "mission" ? NUMBERED.exec(name)?.[1] : undefined;
    if (family) families.add(family);
  }
  if (families.size === 0) return [];
  return text.blocks.flatMap((block) =>
    placesOf(block, NAME).flatMap((at) => {
      const word = (block.tokens[at] as Token).text;
      const family = named.has(word) ? undefined : NUMBERED.exec(word)?.[1];
      const rest = {
        type: "PROGRAMME",
        rule: "craft-of-family",
        confidence: 0.88,
        subtype: "mission",
      } as const;
      return family && families.has(family) ? [propose(block, { from: at, to: at + 1 }, rest)] : [];
    }),
  );
}
