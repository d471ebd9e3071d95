// Where a text says what an acronym stands for: "Name (ABC)" and "ABC (Name)".

import { groupBy } from "../../core/group.ts";
import { oncePer } from "../../core/remember.ts";
import type { Token } from "../../flow.ts";
import { isNoBody } from "../../lexicon/acronyms.ts";
import type { MentionType } from "../../model/codes.ts";
import { isActing } from "../name/acting.ts";
import { wordsOfAcronym } from "../name/left.ts";
import { countryAt, isAcronym } from "../name/token.ts";
import { type Name, namesOf } from "../name.ts";
import { isServedProgramme } from "../programme/body.ts";
import type { Text, TextBlock } from "../text.ts";

/** An acronym with the name that it stands for. */
export interface Definition {
  readonly acronym: string;
  readonly type: MentionType;
  readonly block: number;
  /** Token index of the acronym. */
  readonly at: number;
  readonly name: Name;
}

/** All definitions of a text, in reading order. Read once a text. */
export const definitionsOf: (text: Text) => readonly Definition[] = oncePer((text: Text) => {
  const byBlock = groupBy(namesOf(text), ({ block }) => block);
  return text.blocks.flatMap((block) => definitionsIn(text, block, byBlock.get(block.index) ?? []));
});

function definitionsIn(text: Text, block: TextBlock, names: readonly Name[]): Definition[] {
  const { tokens } = block;
  const found: Definition[] = [];
  for (const name of names) {
    const behind = name.to + 1;
    if (
      tokens[name.to]?.text === "(" &&
      canStandFor(tokens, behind, name) &&
      /^[),;]$/.test(tokens[behind + 1]?.text ?? "")
    ) {
      found.push(define(text, block, name, behind));
    }
    const before = name.from - 2;
    if (
      tokens[name.from - 1]?.text === "(" &&
      tokens[name.to]?.text === ")" &&
      canStandFor(tokens, before, name)
    ) {
      found.push(define(text, block, name, before));
    }
  }
  return found.sort((a, b) => a.at - b.at);
}

const define = (text: Text, block: TextBlock, name: Name, at: number): Definition => ({
  acronym: (block.tokens[at] as Token).text,
  type: isActing(block, name) || isServedProgramme(text, name) ? "ORGANIZATION" : name.type,
  block: block.index,
  at,
  name,
});

/** Capitals that can be a name's acronym: no country and no common short form but where its letters say so. */
function canStandFor(tokens: readonly Token[], at: number, name: Name): boolean {
  const token = tokens[at];
  if (!token || !isAcronym(token.text)) return false;
  if (countryAt(tokens, at))
    return token.text.length > 2 && wordsOfAcronym(tokens, name.to, token.text) >= name.from;
  return !isNoBody(token.text) || token.text.length > 2;
}
