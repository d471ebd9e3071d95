// PLACE: what the gazetteer knows, what head words form, what stands where only a place can stand.
import type { Annotator, Proposal } from "./annotator.ts";
import { placesByAddress } from "./place-address.ts";
import { documentCountries, placesByGazetteer } from "./place-gazetteer.ts";
import { placesByHead } from "./place-head.ts";
import { spreadPlaces } from "./place-spread.ts";
import type { Text } from "./text.ts";

function propose(text: Text): Proposal[] {
  const near = documentCountries(text);
  const series = text.document.masthead.series?.span;
  const proposals: Proposal[] = [];
  for (const block of text.blocks) {
    const found = [
      ...placesByGazetteer(block, near),
      ...placesByHead(block, near),
      ...placesByAddress(block),
    ];
    // The newsletter's own title is a body's name, whatever it is made of.
    const inTitle = ({ start, end }: Proposal): boolean => {
      if (!series || block.block.article !== null) return false;
      const span = block.block.view.toSource(start, end);
      return series.start <= span.start && span.end <= series.end;
    };
    proposals.push(...(series ? found.filter((proposal) => !inTitle(proposal)) : found));
  }
  return proposals;
}

export const places: Annotator = { propose, spread: spreadPlaces };
