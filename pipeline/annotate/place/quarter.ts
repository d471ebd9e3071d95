// Quarters of a country that are called so: "the clinics of Northern Ghana", with a capital and no "the" of a compass.
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
  const before = tokens[from - 1];
  if (subtype !== "country" || !before || !QUARTER.test(before.text)) return undefined;
  return isCapital(tokens[from - 2]) ? undefined : before;
}
