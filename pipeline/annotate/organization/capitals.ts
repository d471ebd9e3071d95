// Bodies that the masthead prints in capitals, each on a line of its own: "MINISTRY OF MINES & ENERGY (MME)", "HARBOUR RESEARCH COUNCIL".
import type { Token } from "../../flow.ts";
import { headsOf } from "../../lexicon/heads.ts";
import { isWord } from "../../lexicon/name-words.ts";
import type { Proposal } from "../annotator.ts";
import { propose } from "../name/proposal.ts";
import { caseOf } from "../name/token.ts";
import type { TextBlock } from "../text.ts";

/** Words of such a name at most. */
const LONGEST = 12;

/** The body that a line of the masthead names, from its first word to its end or to a bracket or comma. */
export function proposeInCapitals(block: TextBlock): Proposal[] {
  if (block.block.kind !== "masthead" || caseOf(block) !== "capitals") return [];
  const { tokens } = block;
  const stop = tokens.findIndex(({ text }) => /^[(,;:|–—]$/.test(text));
  const to = stop < 0 ? tokens.length : stop;
  const name = tokens.slice(0, to);
  if (name.length < 2 || to > LONGEST || !name.every(mayBelong) || !isHeaded(name)) return [];
  return [
    propose(
      block,
      { from: 0, to },
      { type: "ORGANIZATION", rule: "organization-in-capitals", confidence: 0.85 },
    ),
  ];
}

/** "MINISTRY OF ..." or "... COUNCIL": begun by a head with its phrase, or ended by one. */
const isHeaded = (name: readonly Token[]): boolean =>
  (isBody(name[0]) && /^(?:of|for)$/.test(name[1]?.lower ?? "") && name.length > 2) || isBody(name.at(-1));

const isBody = (token: Token | undefined): boolean =>
  headsOf(token?.lower ?? "").some(({ type, subtype }) => type === "ORGANIZATION" && subtype !== "newspaper");

const mayBelong = ({ text, lower, pos }: Token): boolean =>
  (/^[\p{Lu}&'’-]/u.test(text) || isWord("particle", lower)) && pos !== "VERB" && pos !== "AUX";
