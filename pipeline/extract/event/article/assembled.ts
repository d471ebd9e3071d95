// A gathering that one sentence tells by who came together, and the next one by its kind: "Eels drew 60 anglers to Lund on 3 May. The workshop was run by A".
import type { EventType } from "../../../model/codes.ts";
import type { NounPhrase } from "../../clause/phrase.ts";
import type { Clause } from "../../clause.ts";
import type { Candidate, Part, Told } from "../candidate.ts";
import { dateOf } from "../date.ts";
import { GATHERINGS } from "../gathering.ts";

/** What brings people together, and what they do when they come. */
const BRINGING =
  /^(?:brought|drew|attracted|gathered|assembled|united|lured|summoned|convened|called|invited|led|occupied)$/;
const COMING = /^(?:met|gathered|assembled|came|travelled|traveled|convened|flocked|sat|turned|put|got)$/;

/** The candidates of a sentence, with the gathering that it tells by those who came, where the next one says what it was. */
export function withAssembly(
  told: Told,
  next: Told | undefined,
  candidates: readonly Candidate[],
): readonly Candidate[] {
  if (next?.block !== told.block || candidates.some(({ type, theme }) => theme && GATHERINGS.has(type)))
    return candidates;
  for (const clause of told.reading.clauses) {
    const people = gatheredIn(told, clause);
    if (people) return withGathering(told, next, candidates, clause, people);
  }
  return candidates;
}

function withGathering(
  told: Told,
  next: Told,
  candidates: readonly Candidate[],
  clause: Clause,
  people: NounPhrase,
): readonly Candidate[] {
  // "to collect tickets for the seminar. The seminar begins in June": it is another happening.
  const type = spokenOf(told) === undefined ? spokenOf(next) : undefined;
  if (!type) return candidates;
  const known = candidates.find((candidate) => candidate.clause === clause);
  if (known && !isOfComers(known)) return candidates;
  const gathering = assembly(told, clause, type, people, known);
  if (dateOf(gathering) === undefined) return candidates;
  return [...candidates.filter((candidate) => candidate !== known), gathering];
}

function assembly(
  told: Told,
  clause: Clause,
  type: EventType,
  people: NounPhrase,
  known: Candidate | undefined,
): Candidate {
  const came: Part[] = [{ role: "attendee", phrase: people }];
  return {
    told,
    clause,
    from: clause.verb.main,
    to: clause.verb.end,
    places: known?.places ?? [],
    phrases: known?.phrases ?? clause.phrases,
    type,
    theme: undefined,
    parts: came,
    rule: "event-assembled",
    confidence: 0.8,
  };
}

/** Told by who came alone: nobody is named who visited or received anybody. */
const isOfComers = ({ type, parts }: Candidate): boolean =>
  (type === "Meeting" || type === "Visit") && parts.every(({ phrase }) => phrase.mention === undefined);

/** The people whom a clause in the past tells to have come together. */
function gatheredIn(told: Told, { verb, subject, object, subordinate }: Clause): NounPhrase | undefined {
  const word = told.sentence.units[verb.main]?.lower ?? "";
  if ((subordinate && !BRINGING.test(word)) || verb.unreal || verb.infinitive || verb.tense !== "past")
    return undefined;
  if (!verb.passive && BRINGING.test(word) && object.length > 0)
    return object.find((one) => areMany(told, one));
  const [who] = subject;
  return who && object.length === 0 && COMING.test(word) && areMany(told, who) ? who : undefined;
}

/** "54 port officers and biologists", "teachers from nine villages" */
const areMany = ({ sentence }: Told, { mention, classes, start, headEnd }: NounPhrase): boolean =>
  mention === undefined &&
  PEOPLE.some((name) => classes.has(name)) &&
  (sentence.units.slice(start, headEnd).some((unit) => unit.mention?.type === "QUANTITY") ||
    /[^s]s$|men$/.test(sentence.units[headEnd - 1]?.lower ?? ""));

const PEOPLE = ["people", "researchers", "group", "attendees", "pupils"];

/** The kind of gathering of which a sentence speaks as known: "The workshop", "Behind the seminar stood". */
function spokenOf({ reading }: Told): EventType | undefined {
  const phrases = [
    ...reading.clauses.flatMap(({ subject, object, phrases: governed }) => [
      ...subject,
      ...object,
      ...governed.flatMap((phrase) => phrase.phrases),
    ]),
    ...reading.leading.flatMap((phrase) => phrase.phrases),
  ];
  return phrases.find(isGathering)?.type;
}

const isGathering = ({ type, classes, determiner, mention, complements }: NounPhrase): boolean =>
  type !== undefined &&
  GATHERINGS.has(type) &&
  classes.has("event") &&
  (determiner === "the" || determiner === "this") &&
  mention === undefined &&
  complements.length === 0;
