// Bodies that the masthead prints in capitals, each on a line of its own: "MINISTRY OF MINES & ENERGY (MME)", "HARBOUR RESEARCH COUNCIL".
import type { Token } from "../../flow.ts";
import { headsOf } from "../../lexicon/heads.ts";
import { isWord } from "../../lexicon/name-words.ts";
import type { Proposal } from "../annotator.ts";
import { propose } from "../name/proposal.ts";
import { caseOf } from "../name/token.ts";
import type { Text } from "../text.ts";
import { titleOf } from "./masthead.ts";

/** Words of such a name at most. */
const LONGEST = 12;

/** The bodies that lines of the masthead name beside the publisher, each from its first word to the line's end or to a bracket, dash or comma. */
export function proposeInCapitals({ blocks, document: { masthead } }: Text): Proposal[] {
  const known = `${masthead.publisher?.value ?? ""} ${masthead.series?.value ?? ""}`.toLowerCase();
  return blocks.flatMap((block) => {
    if (block.block.kind !== "masthead" || caseOf(block) !== "capitals") return [];
    const { tokens } = block;
    const from = tokens[0]?.lower === "the" ? 1 : 0;
    const stop = tokens.findIndex(({ text }) => STOP.test(text));
    const to = stop < 0 ? tokens.length : stop;
    const body = tokens.slice(from, to);
    if (body.length < 2 || to > LONGEST || !body.every(mayBelong) || !isHeaded(body)) return [];
    const name = titleOf(body, block.text);
    // The publisher and the series have rules of their own.
    if (known.includes(name.toLowerCase())) return [];
    return [
      propose(
        block,
        { from, to },
        { type: "ORGANIZATION", rule: "organization-in-capitals", confidence: 0.85, name },
      ),
    ];
  });
}

const STOP = /^(?:[(,;:|–—]|--+)$/;

/** "MINISTRY OF ..." or "... COUNCIL": begun by a head with its phrase, or ended by one. */
const isHeaded = (name: readonly Token[]): boolean =>
  (isBody(name[0]) && /^(?:of|for)$/.test(name[1]?.lower ?? "") && name.length > 2) || isBody(name.at(-1));

/** What lands and towns are, whose names the masthead may bear. */
const LAND =
  /^(?:republic|kingdom|union|state|commonwealth|federation|city|region|province|county|district|town)$/;

const isBody = (token: Token | undefined): boolean =>
  !LAND.test(token?.lower ?? "") &&
  headsOf(token?.lower ?? "").some(
    ({ type, subtype }) => type === "ORGANIZATION" && subtype !== "newspaper" && subtype !== "government",
  );

const mayBelong = ({ text, lower, pos }: Token): boolean =>
  (/^[\p{Lu}&'’-]/u.test(text) || isWord("particle", lower)) && pos !== "VERB" && pos !== "AUX";
