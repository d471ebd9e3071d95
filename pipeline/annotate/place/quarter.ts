// Quarters of a country that are called so: "the clinics of Northern Benin", with a capital and no "the" of a compass.
import type { Token } from "../../flow.ts";
import type { GazetteerPlace } from "../../lexicon/gazetteer.ts";
import type { TextBlock } from "../text.ts";
import { isCapital } from "./context.ts";

const QUARTER = /^(?:(?:North|South)(?:east|west)|North|South|East|West)ern$/;

/** The word before a country that tells which quarter of it is meant, where no name goes on to the left. */
export function quarterBefore(
  { tokens }: TextBlock,
  from: number,
  { subtype }: GazetteerPlace,
): Token | undefined {
  const quarter = tokens[from - 1];
  if (subtype !== "country" || !quarter || !QUARTER.test(quarter.text)) return undefined;
  const hyphened = tokens[from - 2]?.text === "-";
  const first = hyphened ? tokens[from - 3] : quarter;
  if (!first || (hyphened && !/^(?:North|South)$/.test(first.text))) return undefined;
  const before = tokens[hyphened ? from - 4 : from - 2];
  return isCapital(before) && before?.sentence === first.sentence && !OPENING.test(before.text)
    ? undefined
    : first;
}

/** What a sentence opens with before it. */
const OPENING = /^(?:In|From|Across|Throughout|Of|For|To|Around)$/;
