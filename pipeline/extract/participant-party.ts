// How many bodies or persons a phrase without a name speaks of: "the two sides", "both parties", "the three ministers".
import type { NounPhrase } from "./clause-phrase.ts";

/** Those told before whom a phrase means, by how many they are. */
export interface Party {
  readonly count: number;
  readonly persons: boolean;
  /** "the two sides": of any kind, so that a body that was visited may be one. */
  readonly sides: boolean;
}

/** "the two sides", "both rectors": just so many of those told before; undefined where a phrase tells no number of them. */
export function partyOf({
  mention,
  complements,
  determiner,
  modifiers,
  attributive,
  head,
  classes,
}: NounPhrase): Party | undefined {
  if (mention || complements.length > 0) return undefined;
  const [first] = attributive;
  const told = COUNTS[modifiers.at(0)?.lower ?? ""] ?? first?.quantity?.value;
  const count = determiner === "both" ? 2 : determiner === "the" ? told : undefined;
  if (!count || !Number.isInteger(count) || count < 2) return undefined;
  const persons = classes.has("post");
  return persons || PARTIES.has(head) ? { count, persons, sides: SIDES.has(head) } : undefined;
}

const SIDES = new Set(["side", "party", "partner", "institution", "organisation", "organization", "body"]);
const COUNTS: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4 };
const PARTIES = new Set(
  "body side party partner institution organisation organization agency ministry university academy institute council city country government bank authority company museum port association society college library hospital archive federation union firm chamber foundation observatory laboratory centre center school town municipality delegation signatory".split(
    " ",
  ),
);
