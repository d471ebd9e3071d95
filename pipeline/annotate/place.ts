// PLACE: what the gazetteer knows, what head words form, what stands where only a place can stand.

import { TokenTrie } from "../lexicon/trie.ts";
import type { Annotator, Proposal } from "./annotator.ts";
import { proposeExplained } from "./name/apposition.ts";
import { proposeNames } from "./name/proposal.ts";
import { placesByAddress } from "./place/address.ts";
import { placesByColumn } from "./place/column.ts";
import { documentCountries, placesByGazetteer, SITE_RULE } from "./place/gazetteer.ts";
import { placesByHead } from "./place/head.ts";
import { spreadPlaces } from "./place/spread.ts";
import { placesByVenue } from "./place/venue.ts";
import type { Text } from "./text.ts";
import { type Place, startsOf } from "./word-index.ts";

function propose(text: Text): Proposal[] {
  const near = documentCountries(text);
  const series = text.document.masthead.series?.span;
  const proposals: Proposal[] = [];
  for (const block of text.blocks) {
    const found = [
      ...placesByGazetteer(block, near),
      ...placesByHead(block, near),
      ...placesByAddress(block),
      ...placesByVenue(block),
    ];
    // The newsletter's own title is a body's name, whatever it is made of.
    const inTitle = ({ start, end }: Proposal): boolean => {
      if (!series || block.block.article !== null) return false;
      const span = block.block.view.toSource(start, end);
      return series.start <= span.start && span.end <= series.end;
    };
    proposals.push(...(series ? found.filter((proposal) => !inTitle(proposal)) : found));
  }
  return [
    ...proposals,
    ...placesByColumn(text),
    ...proposeNames(text, "PLACE"),
    ...proposeExplained(text, "PLACE"),
    ...sitesAgain(text, proposals),
  ];
}

/** A site told once in full ("to Harwell Campus in ...") is meant wherever its whole name stands. */
function sitesAgain(text: Text, found: readonly Proposal[]): Proposal[] {
  const sites = new TokenTrie<Proposal>();
  for (const site of found) {
    if (site.rule !== SITE_RULE) continue;
    const tokens = text.blocks[site.block]?.tokens ?? [];
    const words = tokens.filter(({ start, end }) => site.start <= start && end <= site.end);
    sites.add(
      words.map((word) => word.text),
      site,
    );
  }
  const again: Proposal[] = [];
  if (sites.isEmpty) return again;
  let free: Place | undefined;
  for (const { block, at } of startsOf(text, sites)) {
    const match = block === free?.block && at < free.at ? undefined : sites.longest(block.tokens, at);
    if (!match) continue;
    const to = at + match.length;
    const start = block.tokens[at]?.start ?? 0;
    const end = block.tokens[to - 1]?.end ?? start;
    again.push({
      ...match.value,
      block: block.index,
      start,
      end,
      rule: "place-site-again",
      confidence: 0.8,
    });
    free = { block, at: to };
  }
  return again;
}

export const places: Annotator = { propose, spread: spreadPlaces };
