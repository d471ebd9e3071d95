// Sentences that begin with whom or when, and tell last of what: "To Dr A was awarded in Lisbon the Silver Medal", "In May will be inaugurated in Salta the Museum".
import { wordSet } from "../../core/word-set.ts";
import type { Clause } from "../clause.ts";
import type { VerbStart } from "./head.ts";
import { readList } from "./noun.ts";
import type { NounPhrase } from "./phrase.ts";
import { type PrepositionalPhrase, readPhrases } from "./prepositional.ts";
import { shifted } from "./shifted.ts";
import type { Unit } from "./unit.ts";
import type { VerbGroup } from "./verb.ts";
import { isPreposition } from "./word.ts";

const GIVING = wordSet(
  "give award grant confer present hand bestow go fall accord allocate offer pay assign deliver impose",
);

/** A sentence that begins with a phrase and its verb: what a passive tells of stands behind it. */
export function fronted(units: readonly Unit[], verb: VerbGroup, clause: Clause, isVerb: VerbStart): Clause {
  if (isTakingPlace(clause) && isPreposition(units[0])) return placeTaken(units, clause, isVerb);
  const given = dativeFirst(units, verb, clause, isVerb);
  if (given !== clause || !verb.passive || clause.subject.length > 0 || !isFirst(verb, isVerb)) return given;
  if (!isPreposition(units[0])) return clause;
  const last = clause.object.length > 0 ? undefined : shifted(units, verb.end, clause.phrases, isVerb);
  const told = last?.object ?? clause.object;
  return told.length > 0
    ? { ...clause, subject: told, object: [], phrases: (last ?? clause).phrases }
    : clause;
}

const isTakingPlace = ({ verb, subject, following: [first] }: Clause): boolean =>
  verb.lemma === "take" && first === "place" && subject.length === 0;

/** "In Lima took place the 5th Forum", "On 3 May took place in Lima the Forum": what takes place stands last. */
function placeTaken(units: readonly Unit[], clause: Clause, isVerb: VerbStart): Clause {
  const { verb, phrases, object } = clause;
  const behind = verb.end + 1;
  const direct = readList(units, behind, isVerb);
  const last = direct.length > 0 ? undefined : shifted(units, behind, phrases, isVerb);
  const subject = last?.object ?? direct;
  const [place] = object;
  if (subject.length === 0 || !isFirst(verb, isVerb)) return clause;
  const told = last?.phrases ?? readPhrases(units, subject.at(-1)?.end ?? behind, isVerb).phrases;
  return { ...clause, subject, object: place ? [place] : [], phrases: told };
}

/** A clause whose receiver stands first: what is given is the subject of its passive, whatever "it" fills that place. */
function dativeFirst(units: readonly Unit[], verb: VerbGroup, clause: Clause, isVerb: VerbStart): Clause {
  if (units[0]?.lower !== "to" || !GIVING.has(verb.lemma ?? "") || !isFirst(verb, isVerb)) return clause;
  const receivers = readList(units, 1, isVerb, (next) => next.mention?.type === "PERSON").filter(isReceiver);
  if (receivers.length === 0) return clause;
  const to: PrepositionalPhrase = { preposition: "to", phrases: receivers, at: 0 };
  const isEmpty = clause.subject.every(({ pronoun }) => pronoun === "it");
  if (!verb.passive || !isEmpty) return { ...clause, phrases: [to, ...clause.phrases] };
  const last = clause.object.length > 0 ? undefined : shifted(units, verb.end, clause.phrases, isVerb);
  const given = last?.object ?? clause.object;
  if (given.length === 0) return clause;
  return { ...clause, subject: given, object: [], phrases: [to, ...(last ?? clause).phrases] };
}

/** The main verb of a sentence, none before it. */
function isFirst({ start, relative, infinitive, reduced }: VerbGroup, isVerb: VerbStart): boolean {
  for (let at = 0; at < start; at++) if (isVerb(at)) return false;
  return relative === undefined && !infinitive && !reduced && start > 1;
}

const isReceiver = ({ mention, classes }: NounPhrase): boolean =>
  mention?.type === "PERSON" ||
  mention?.type === "ORGANIZATION" ||
  classes.has("post") ||
  classes.has("group") ||
  classes.has("people");
