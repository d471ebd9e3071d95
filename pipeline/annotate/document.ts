// Names of documents: by head word, plans that are signed, agreements in small letters that a verb of signing tells.

import { anchors } from "../core/word.ts";
import { wordSet } from "../core/word-set.ts";
import type { Token } from "../flow.ts";
import type { Annotator, Proposal } from "./annotator.ts";
import { proposeNumbered } from "./document/number.ts";
import { proposeTitledYears } from "./document/year.ts";
import { isParty } from "./name/acting.ts";
import { proposeExplained } from "./name/apposition.ts";
import { proposeEquated } from "./name/equated.ts";
import { readLowerPhrase } from "./name/lowercase.ts";
import { propose, proposeNames } from "./name/proposal.ts";
import { proposeQuoted } from "./name/quoted.ts";
import { spreadNames } from "./name/spread.ts";
import { caseOf } from "./name/token.ts";
import { type Name, namesOf } from "./name.ts";
import { proposeCalled } from "./programme/called.ts";
import { placesOf, type Text, type TextBlock } from "./text.ts";

const SIGNING = wordSet("sign signed signs concluded ratified initialled initialed adopted renewed extended");
const INSTRUMENTS = wordSet("agreement memorandum protocol convention treaty declaration accord");

const INSTRUMENT = anchors.ask((_, text) => INSTRUMENTS.has(text));

/** Proposes names of documents. */
export const documents: Annotator = {
  propose: (text) => [
    ...proposeNames(text, "DOCUMENT"),
    ...proposeExplained(text, "DOCUMENT"),
    ...proposeEquated(text, "DOCUMENT"),
    ...proposeCalled(text, "DOCUMENT"),
    ...proposeNumbered(text),
    ...proposeQuoted(text, "DOCUMENT"),
    ...proposeSignedPlans(text),
    ...text.blocks.flatMap(proposeSigned),
    ...text.blocks.flatMap(proposeTitledYears),
  ],
  spread: (text, found) => spreadNames(text, found, "DOCUMENT"),
};

/** What is signed is a document, also where its head word is that of a plan: "signed the Common Action Plan 2031-2034". */
function proposeSignedPlans(text: Text): Proposal[] {
  return namesOf(text).flatMap((name) => {
    const block = text.blocks[name.block] as TextBlock;
    if (name.type !== "PROGRAMME" || !isSigned(block.tokens, name)) return [];
    return [
      propose(block, name, {
        type: "DOCUMENT",
        rule: "document-plan-signed",
        confidence: 0.95,
        subtype: "plan",
      }),
    ];
  });
}

/** A verb of signing before the article of a name, or in the passive or a participle behind it. */
function isSigned(tokens: readonly Token[], { from, to }: Name): boolean {
  if (isParty(tokens, from)) return false;
  let behind = tokens[to]?.text === "," && SIGNED.has(tokens[to + 1]?.lower ?? "") ? to + 1 : to;
  while (behind < to + HELPERS && isHelper(tokens[behind]?.lower ?? "")) behind++;
  if (SIGNED.has(tokens[behind]?.lower ?? "")) return true;
  const before = /^(?:the|an?|its|their|this)$/.test(tokens[from - 1]?.lower ?? "") ? from - 2 : from - 1;
  const word = tokens[before]?.lower ?? "";
  const noun = tokens[before - 1]?.lower ?? "";
  return (
    SIGNS.has(word) ||
    (word === "of" && /^(?:signing|signature|inking)$/.test(noun)) ||
    (word === "to" && /^signatures?$/.test(noun))
  );
}

const SIGNED = wordSet("signed inked initialled initialed countersigned");
const SIGNS = wordSet(
  "sign signed signs signing ink inked inks inking initial initialled initialed initials countersigned",
);

/** "was formally", "has been", "is to be": what stands before the participle. */
const isHelper = (lower: string): boolean =>
  /^(?:was|were|is|are|be|been|being|has|have|had|will|shall|to|then|also|\w{3,}ly)$/.test(lower);
/** Words before the participle, at most. */
const HELPERS = 4;

/** "signed the agreement on intergovernmental scientific and technological cooperation". */
function proposeSigned(block: TextBlock): Proposal[] {
  if (caseOf(block) !== "sentence") return [];
  const { tokens } = block;
  const proposals: Proposal[] = [];
  for (const at of placesOf(block, INSTRUMENT, 2)) {
    if (tokens[at - 1]?.lower !== "the") continue;
    if (!SIGNING.has(tokens[at - 2]?.lower ?? "")) continue;
    const to = readLowerPhrase(tokens, at + 1);
    if (to > at + 3)
      proposals.push(
        propose(
          block,
          { from: at, to },
          { type: "DOCUMENT", rule: "document-signed-lower-case", confidence: 0.85, subtype: "agreement" },
        ),
      );
  }
  return proposals;
}
