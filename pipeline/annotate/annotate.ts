// Document to Annotated: every annotator proposes, one arbiter settles, strong mentions explain the weak ones.

import { groupBy } from "../core/group.ts";
import { bySpan } from "../core/span.ts";
import type { Annotated, Document, Mention, Stage } from "../flow.ts";
import type { Annotator, Proposal } from "./annotator.ts";
import { settle } from "./arbiter.ts";
import { dates } from "./date.ts";
import { documents } from "./document.ts";
import { events } from "./event.ts";
import { organizations } from "./organization.ts";
import { persons } from "./person.ts";
import { places } from "./place.ts";
import { readPosts } from "./post.ts";
import { programmes } from "./programme.ts";
import { quantities } from "./quantity.ts";
import { readText, type Text, type TextBlock } from "./text.ts";

/** One annotator a mention type. A new mention type is a new file and a line here. */
const annotators: readonly Annotator[] = [
  dates,
  quantities,
  persons,
  organizations,
  places,
  events,
  documents,
  programmes,
];

export const annotate: Stage<Document, Annotated> = (document) => {
  const text = readText(document);
  const strong = settle(annotators.flatMap((annotator) => annotator.propose(text)));
  const found = toMentions(text, strong, []);
  const weak = annotators.flatMap((annotator) => annotator.spread?.(text, found) ?? []);
  const mentions = toMentions(text, settle([...found, ...weak]), found);
  const byBlock = text.blocks.map((): Mention[] => []);
  for (const mention of mentions) byBlock[mention.block]?.push(mention);
  const blocks = text.blocks.map(({ index, block, tokens, sentences }) => ({
    block,
    tokens,
    sentences,
    mentions: byBlock[index] ?? [],
  }));
  return { document, blocks, mentions, posts: readPosts(text, mentions) };
};

/** Settled proposals as mentions, in reading order of the source. Antecedents, ids in `found`, become ids of the result. */
function toMentions(text: Text, settled: readonly Proposal[], found: readonly Mention[]): Mention[] {
  const placed = settled.map((proposal) => {
    const { view } = (text.blocks[proposal.block] as TextBlock).block;
    return { proposal, view, span: view.toSource(proposal.start, proposal.end) };
  });
  placed.sort((a, b) => bySpan(a.span, b.span));
  const idsOfBlock = groupBy(
    [...placed.keys()],
    (id) => (placed[id] as (typeof placed)[number]).proposal.block,
  );
  const idOf = (antecedent: number): number => {
    const strong = found[antecedent];
    if (!strong) return -1;
    const holds = (id: number): boolean => {
      const { start, end } = (placed[id] as (typeof placed)[number]).proposal;
      return start <= strong.start && strong.end <= end;
    };
    return idsOfBlock.get(strong.block)?.find(holds) ?? -1;
  };
  return placed.map(({ proposal, view, span }, id) => {
    const { type, block, start, end, rule, confidence } = proposal;
    const words = view.text.slice(start, end);
    const name = proposal.name ?? words;
    const mention: Open = { id, type, block, start, end, span, text: words, name, rule, confidence };
    const target = proposal.antecedent === undefined ? -1 : idOf(proposal.antecedent);
    if (target >= 0) mention.antecedent = target;
    tellMore(mention, proposal);
    return mention;
  });
}

type Open = { -readonly [Field in keyof Mention]: Mention[Field] };

/** What only some mentions tell. Field by field, so that mentions are alike and quick to read. */
function tellMore(mention: Open, { date, quantity, person, acronym, country, subtype }: Proposal): void {
  if (date !== undefined) mention.date = date;
  if (quantity !== undefined) mention.quantity = quantity;
  if (person !== undefined) mention.person = person;
  if (acronym !== undefined) mention.acronym = acronym;
  if (country !== undefined) mention.country = country;
  if (subtype !== undefined) mention.subtype = subtype;
}
