// How many bodies or persons a phrase without a name speaks of: "the two sides", "both parties", "the three ministers".
import { wordSet } from "../../core/word-set.ts";
import type { Role } from "../../model/codes.ts";
import { isNamedBehindComma } from "../clause/head.ts";
import type { NounPhrase } from "../clause/phrase.ts";
import type { Candidate } from "../event/candidate.ts";
import type { Agent, Memory } from "./memory.ts";
import { pairOf } from "./spoken.ts";

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
  const group = GROUPS.get(head);
  if (group && determiner === "the" && modifiers.length === 1)
    return { count: group, persons: true, sides: false };
  const [first] = attributive;
  const told = COUNTS[modifiers.at(0)?.lower ?? ""] ?? first?.quantity?.value;
  const count = determiner === "both" ? 2 : determiner === "the" ? told : undefined;
  if (!count || !Number.isInteger(count) || count < 2) return undefined;
  const noun = singular(head);
  const persons = classes.has("post") || PERSONS.has(noun);
  return persons || PARTIES.has(noun) ? { count, persons, sides: SIDES.has(noun) } : undefined;
}

/** "partners", "municipalities": nouns that no lexicon lists stand as they are written. */
const singular = (head: string): string => head.replace(/ies$/, "y").replace(/([^s])s$/, "$1");

/** "the pair were received": just so many persons. */
const GROUPS: ReadonlyMap<string, number> = new Map([
  ["pair", 2],
  ["duo", 2],
  ["couple", 2],
  ["trio", 3],
  ["quartet", 4],
]);

const SIDES = wordSet("side party partner institution organisation organization body");
const PERSONS = wordSet(
  "guest visitor traveller winner prizewinner laureate medallist scientist researcher scholar professor colleague man woman " +
    "expert speaker official leader statesman politician diplomat physicist chemist biologist engineer artist writer author " +
    "recipient awardee honouree fellow student candidate delegate dignitary head",
);
const COUNTS: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4 };
const PARTIES = wordSet(
  "body side party partner institution organisation organization agency ministry university academy institute council city country government bank authority company museum port association society college library hospital archive federation union firm chamber foundation observatory laboratory centre center school town municipality delegation signatory state nation organiser organizer sponsor operator enterprise start-up startup manufacturer group consortium fund network board commission committee embassy department faculty station park zoo utility airline club theatre orchestra neighbour region province district",
);

/** "The latter had given EUR 2 million", "the former": one of the two bodies, else of the two persons, of the event told last. */
export function oneOfTwo({ determiner, head, modifiers }: NounPhrase, memory: Memory): readonly Agent[] {
  if (determiner !== "the" || modifiers.length !== 1 || !(head === "latter" || head === "former")) return [];
  const bodies = pairOf(memory, { count: 2, persons: false, sides: false });
  const two = bodies.length > 0 ? bodies : pairOf(memory, { count: 2, persons: true, sides: false });
  return head === "latter" ? two.slice(1) : two.slice(0, 1);
}

/** "The rectors of A and B signed": officers without a name sign for whose they are. */
export const isSigningFor = (phrase: NounPhrase, role: Role, candidate: Candidate): boolean =>
  role === "signatory" &&
  phrase.classes.has("post") &&
  !phrase.mention &&
  candidate.parts.every(({ phrase: { mention } }) => mention?.type !== "PERSON") &&
  !isNamedBehindComma(candidate.told.sentence.units, phrase.end) &&
  phrase.complements.every(({ phrases }) => phrases.every(({ mention }) => mention?.type === "ORGANIZATION"));

/** "Two engineers of X, A and B, won the prize": those who are named, not where they are from. */
export const isToldByName = (phrase: NounPhrase, role: Role, candidate: Candidate): boolean =>
  (role === "recipient" || role === "appointee") &&
  (phrase.classes.has("people") || phrase.classes.has("researchers")) &&
  isNamedBehindComma(candidate.told.sentence.units, phrase.end);
