// A deed that one sentence names and the next one tells of: "Protocol on Dykes, between A and B. Signed in Lima, 3 May.", "It was signed by C".
import { wordSet } from "../../../core/word-set.ts";
import { readList } from "../../clause/noun.ts";
import { type NounPhrase, phraseOf } from "../../clause/phrase.ts";
import { type Clause, type SentenceClauses, sentenceBefore } from "../../clause.ts";
import type { Candidate, Part, Told } from "../candidate.ts";

const SIGNING = wordSet("sign initial");
const DEEDS: ReadonlySet<string> = new Set(["agreement", "declaration"]);
/** Nouns of deeds that "it" may stand for as well: "The Treaty has led to a new law. It was signed". */
const OTHERS = wordSet(
  "law act bill letter treaty agreement accord pact plan contract memorandum convention protocol declaration statement petition decree charter",
);
/** Units that may stand before the deed's name: an article, "new". */
const BEFORE = 2;
/** What opens the parties behind the deed's name. */
const PARTIES = wordSet("between of by");

/** The signing of the deed that the sentence before names; none where that is not sure. */
export function candidatesOfSigned(told: Told): Candidate[] {
  const [clause, ...others] = told.reading.clauses;
  if (!clause || !SIGNING.has(clause.verb.lemma ?? "") || clause.verb.unreal) return [];
  const isLine = told.sentence.units[0]?.lower === "signed" && others.length === 0;
  if (!isLine && !isOfIt(clause)) return [];
  const before = sentenceBefore(told);
  const deed = before && deedOf(before);
  if (!before || !deed) return [];
  const by = clause.phrases.flatMap(({ preposition, phrases }) => (preposition === "by" ? phrases : []));
  if (by.some(({ determiner, head }) => determiner === "no" || head === "neither" || head === "nobody"))
    return [];
  const signers = by.length > 0 ? by : partiesOf(before, deed).map((party) => moved(party, clause));
  return [
    {
      told,
      clause,
      type: "Signing",
      from: clause.verb.start,
      to: clause.verb.end,
      theme: moved(deed, clause),
      parts: signers.map((phrase): Part => ({ role: "signatory", phrase })),
      places: [],
      phrases: clause.phrases.filter(({ preposition }) => preposition !== "by"),
      dated: by.length === 0,
      since: before.sentence.start,
      rule: "event-signed-behind",
      confidence: 0.85,
    },
  ];
}

/** "It was signed" */
const isOfIt = ({ verb, subject: [it, ...others] }: Clause): boolean =>
  verb.passive && verb.start === 1 && verb.tense !== "future" && it?.pronoun === "it" && others.length === 0;

/** The only deed that a sentence names, at its beginning. */
function deedOf({ sentence: { units } }: SentenceClauses): NounPhrase | undefined {
  const deeds = units.flatMap(({ mention, lower }, at) =>
    mention?.type === "DOCUMENT" || (!mention && OTHERS.has(lower)) ? [at] : [],
  );
  const [at, ...others] = deeds;
  if (at === undefined || at > BEFORE || others.length > 0) return undefined;
  return DEEDS.has(units[at]?.mention?.subtype ?? "") ? phraseOf(units, at, at + 1) : undefined;
}

/** "Protocol on Dykes, between A and B", "Memorandum of A, B and C": who agreed, told behind the name of the deed. */
function partiesOf({ sentence: { units }, isVerb }: SentenceClauses, { end }: NounPhrase): NounPhrase[] {
  const at = units[end]?.lower === "," ? end + 1 : end;
  if (!PARTIES.has(units[at]?.lower ?? "")) return [];
  const parties = readList(units, at + 1, isVerb, undefined, true).filter(
    ({ mention }) => mention?.type === "ORGANIZATION" || mention?.subtype === "country",
  );
  return parties.length > 1 ? parties : [];
}

/** A phrase of another sentence, as standing where the verb stands: its own units are not those of this one. */
const moved = (phrase: NounPhrase, { verb: { start } }: Clause): NounPhrase => ({
  ...phrase,
  start,
  end: start,
  headEnd: start,
  complements: [],
});
