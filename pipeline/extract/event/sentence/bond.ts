// Signings told by what holds from now on: "An accord now links A with B", "A pact now binds both banks".
import { wordSet } from "../../../core/word-set.ts";
import type { NounPhrase } from "../../clause/phrase.ts";
import { type Candidate, type Part, type Told, toldBy } from "../candidate.ts";

const BINDING = wordSet("ties binds links connects unites joins bonds allies");
/** "An accord", "New treaties": "the Treaty" was signed long ago. */
const NEW = wordSet("a an another new");
const DEED = /\b(?:memorandum|agreement|treaty|pact|accord|contract|convention|mou|letter of intent|deal)$/;

/** The signing of a deed that "now" ties those who are named. */
export function candidatesOfBonds(told: Told): Candidate[] {
  const { units } = told.sentence;
  const clause = told.reading.clauses.find(
    ({ verb }) => BINDING.has(units[verb.main]?.lower ?? "") && isNow(told, verb.start, verb.end),
  );
  const [deed] = clause?.subject ?? [];
  if (!clause || !deed || !NEW.has(told.sentence.units[deed.start]?.lower ?? "")) return [];
  if (!DEED.test(deed.mention ? deed.mention.name.toLowerCase() : deed.head)) return [];
  const beside = clause.phrases.filter(({ preposition }) => preposition === "to" || preposition === "with");
  const sides = [...clause.object, ...beside.flatMap(({ phrases }) => phrases)].filter(isParty);
  if (sides.length < 2) return [];
  const parts = sides.map((phrase): Part => ({ role: "signatory", phrase }));
  return [
    {
      ...toldBy(told, deed),
      clause,
      type: "Signing",
      theme: deed,
      parts,
      rule: "event-bond",
      confidence: 0.8,
    },
  ];
}

/** "now" right before the verb or behind it. */
const isNow = ({ sentence: { units } }: Told, start: number, end: number): boolean =>
  units.slice(Math.max(0, start - 1), end + 1).some(({ lower }) => lower === "now" || lower === "henceforth");

const isParty = ({ mention, pronoun }: NounPhrase): boolean =>
  mention?.type === "ORGANIZATION" || mention?.subtype === "country" || pronoun === "we";
