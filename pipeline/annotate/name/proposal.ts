// Names as proposals: what all annotators of names share.
import type { Token } from "../../flow.ts";
import type { MentionType } from "../../model/codes.ts";
import { definitionsOf } from "../acronym/definition.ts";
import type { Proposal } from "../annotator.ts";
import { type Name, namesOf } from "../name.ts";
import type { Text, TextBlock } from "../text.ts";

/** A proposal for the tokens [from, to) of a block. */
export function propose(
  block: TextBlock,
  { from, to }: { readonly from: number; readonly to: number },
  rest: Omit<Proposal, "block" | "start" | "end">,
): Proposal {
  const start = (block.tokens[from] as Token).start;
  const end = (block.tokens[to - 1] as Token).end;
  return { block: block.index, start, end, ...rest };
}

/** The names of one type as proposals. */
export function proposeNames(text: Text, type: MentionType): Proposal[] {
  const acronyms = new Map(definitionsOf(text).map(({ name, acronym }) => [name, acronym]));
  return namesOf(text)
    .filter((name) => name.type === type)
    .map((name) => proposeName(text, name, acronyms.get(name)));
}

function proposeName(text: Text, name: Name, acronym: string | undefined): Proposal {
  const block = text.blocks[name.block] as TextBlock;
  return propose(block, name, {
    type: name.type,
    rule: name.rule,
    confidence: name.confidence,
    ...(acronym ? { acronym } : {}),
    ...(name.name ? { name: name.name } : {}),
    ...(name.country ? { country: name.country } : {}),
    ...(name.subtype ? { subtype: name.subtype } : {}),
  });
}
