// Places that tell what a gift is for, what was spoken about or where a body sits, and not where something happened.
import { wordSet } from "../../../core/word-set.ts";
import type { EventType } from "../../../model/codes.ts";
import type { PrepositionalPhrase } from "../../clause/prepositional.ts";
import type { Unit } from "../../clause/unit.ts";
import type { Candidate } from "../candidate.ts";

/** Prepositions behind which what follows directly tells of the noun: "for wells in Chad", "with a seat in Lund". */
const OF_NOUN: Partial<Record<EventType, ReadonlySet<string>>> = {
  Funding: wordSet("for to towards into under from by through"),
  Award: new Set(["for", "of"]),
  Establishment: new Set(["with"]),
  Launch: new Set(["with"]),
};
const TOPICS = new Set(["about", "concerning", "regarding"]);
/** Who speaks "on" something, speaks of what is there. */
const SPEAKING = /^(?:speak|talk|lecture|read|present|report|write|hold forth|discourse)$/;

/** The phrases of a clause without those that hang on a noun which tells no place: "granted 2 million for wells in Chad". */
export function withoutAsides(
  candidate: Candidate,
  phrases: readonly PrepositionalPhrase[],
): PrepositionalPhrase[] {
  const found: PrepositionalPhrase[] = [];
  const reason = endOfReason(candidate);
  let end = -1;
  let topicEnd = -1;
  for (const phrase of phrases) {
    if (phrase.at < reason) continue;
    const hangs = phrase.at === end && (phrase.preposition !== "at" || candidate.type === "Award");
    const opens = isOfNoun(candidate, phrase);
    const topic = isTopic(candidate, phrase) || (phrase.at === topicEnd && isOfLand(phrase));
    if (!hangs && !opens && !topic) found.push(phrase);
    if (hangs || opens) end = phrase.phrases.at(-1)?.end ?? -1;
    if (topic) topicEnd = phrase.phrases.at(-1)?.end ?? -1;
  }
  return found;
}

function isOfNoun({ type, told, clause }: Candidate, { preposition, phrases }: PrepositionalPhrase): boolean {
  if (TOPICS.has(preposition) || OF_NOUN[type]?.has(preposition) === true) return true;
  // "developed by researchers of the Institute in Riga": where the body is.
  const last = told.sentence.units[(phrases.at(-1)?.end ?? 0) - 1]?.mention;
  if (type === "Result" && preposition === "by") return last?.type === "ORGANIZATION";
  return preposition === "on" && clause?.where !== undefined && SPEAKING.test(clause.verb.lemma ?? "");
}

/** "For saving a ship off Lund in January, A was given the medal": where the words for the merit end; 0 for none. */
export function endOfReason({ type, told: { sentence } }: Candidate): number {
  const [first] = sentence.units;
  if (type !== "Award" || first?.lower !== "for") return 0;
  return Math.max(
    0,
    sentence.units.findIndex(({ lower }) => lower === ","),
  );
}

/** "spoke on the forests of the Andes": what was spoken of. */
const isTopic = ({ clause }: Candidate, { preposition }: PrepositionalPhrase): boolean =>
  preposition === "on" && SPEAKING.test(clause?.verb.lemma ?? "");

/** "lectured on charity in the Levant": nobody speaks in a whole land at once. */
const isOfLand = ({ phrases: [noun] }: PrepositionalPhrase): boolean =>
  /^(?:region|continent|country|group|sea|river|mountain|desert)$/.test(noun?.mention?.subtype ?? "");

/** "to A, of our office in Kitwe, on 6 May": where somebody belongs, by the "of" that stands behind the name; where a body is at home. */
export function isAffiliation(units: readonly Unit[], preposition: number): boolean {
  if (isHome(units, preposition)) return true;
  for (let at = preposition - 1; at >= Math.max(1, preposition - LONGEST); at--) {
    const { lower, mention } = units[at] as Unit;
    if (mention || lower === ",") return false;
    if (lower !== "of" && lower !== "from") continue;
    const before = units[at - 1]?.lower === "," ? at - 2 : at - 1;
    return units[before]?.mention?.type === "PERSON";
  }
  return false;
}

/** Words between "of" and the place of an affiliation at most: "of our field office in Kitwe". */
const LONGEST = 5;

/** "promised by the Bay Fund, a company in Moncton": where the body is at home that an aside describes. */
function isHome(units: readonly Unit[], preposition: number): boolean {
  if (units[preposition]?.lower !== "in") return false;
  for (let at = preposition - 1; at > 1 && at >= preposition - DESCRIBED; at--) {
    const { lower, mention } = units[at] as Unit;
    if (mention) return false;
    if (lower === "a" || lower === "an")
      return units[at - 1]?.lower === "," && units[at - 2]?.mention?.type === "ORGANIZATION";
  }
  return false;
}

/** Words of such a description, at most. */
const DESCRIBED = 6;
