// What somebody's role comes to by what he is: a body is not interviewed, a person who starts something takes part.

import type { Reference } from "../../flow.ts";
import type { Role } from "../../model/codes.ts";
import type { NounPhrase } from "../clause/phrase.ts";
import { isNamedBody } from "../clause/phrase.ts";
import type { Candidate, Part } from "../event/candidate.ts";

/** What a role comes to by who has it: who opens a show takes part in it, the body that meets alone organizes its meeting. */
export function roleOf(
  { role, phrase }: Part,
  reference: Reference,
  candidate: Candidate,
  isPerson: (reference: Reference) => boolean,
): Role {
  const { type, clause, parts, theme } = candidate;
  const verb = clause?.verb.lemma;
  // A person who starts something takes part in its launch; the body that starts it organizes it.
  if (type === "Launch" && role === "organizer" && isPerson(reference)) return "participant";
  // A body asks and is not asked: "the interview with the Morning Post".
  if (type === "Interview" && role === "interviewee" && isNamedBody(phrase)) return "interviewer";
  // "A held a speech": whoever holds one, speaks.
  if (type === "Speech" && role === "organizer" && verb === "hold" && isPerson(reference)) return "speaker";
  // A body that gives a course runs it.
  if (type === "Exchange" && role === "speaker" && !isPerson(reference)) return "organizer";
  // "Peru and Chile held their third round of talks": who talks attends.
  if (type === "Meeting" && role === "organizer" && verb !== "host" && isTalks(theme)) return "attendee";
  // "The visit was hosted by the Institute": who hosts it receives the guests.
  if (type === "Visit" && role === "organizer" && verb === "host") return "host";
  // "A delegation headed by A was received at the port": who leads it came with it.
  if (type === "Visit" && role === "attendee") return "visitor";
  if (type === "Exhibition" && role === "speaker" && verb === "open" && !isOfSpeech(candidate, phrase))
    return isPerson(reference) ? "participant" : "organizer";
  if (type === "Meeting" && role === "attendee" && verb === "meet" && !isPerson(reference)) {
    const alone = parts.every((part) => part.role !== "attendee" || part.phrase === phrase);
    if (alone && (phrase.classes.has("body") || phrase.classes.has("part"))) return "organizer";
  }
  return role;
}

/** "opened with a few words from A": who speaks there, and does not only open it. */
const isOfSpeech = ({ told, to }: Candidate, { start }: NounPhrase): boolean =>
  told.sentence.units
    .slice(Math.max(to, start - WORDS_BEFORE), Math.max(to, start))
    .some(({ lower, mention }) => !mention && SPEECH.test(lower));

/** Units between a speech and who gives it at most: "a few [words] from the Danish Ambassador, A". */
const WORDS_BEFORE = 8;
const SPEECH = /^(?:words?|speech|address|remarks|greetings?|welcome|toast|introduction)$/;

/** "a round of talks", "the third session of negotiations" */
const isTalks = (theme: NounPhrase | undefined): boolean =>
  theme?.complements.some(
    ({ preposition, phrases }) => preposition === "of" && phrases.some(({ classes }) => classes.has("talks")),
  ) === true;

/** "Peru's Minister for Education, Prof. A, said": a post of which the one who holds it follows. */
export function isTitleOf(
  { classes, mention, headEnd, end }: NounPhrase,
  role: Role,
  { parts, told, clause }: Candidate,
): boolean {
  if (!classes.has("post") || mention) return false;
  const person = parts.find(
    ({ role: own, phrase: { mention: name, start } }) =>
      own === role && name?.type === "PERSON" && start > headEnd && start <= headEnd + TITLE,
  );
  const next = person?.phrase.start ?? headEnd;
  // "The Minister met her counterpart, B": who stands on the other side of the verb is somebody else.
  if (clause && headEnd <= clause.verb.main && next > clause.verb.main) return false;
  // "The Ministers of Peru and Spain, A and B": behind whose they are.
  const between = told.sentence.units.slice(end < next ? end : headEnd, next);
  return (
    between.some(({ lower }) => lower === ",") && !between.some(({ lower }) => /^(?:and|;)$/.test(lower))
  );
}

/** Units between a post and the name behind it, at most. */
const TITLE = 8;

/** "lent by the Clock Museum, Basel": where a body lies took no part. */
export function isTownOfBody({ mention, start }: NounPhrase, { told }: Candidate): boolean {
  const { units } = told.sentence;
  const town = mention?.type === "PLACE" && mention.subtype !== "country";
  return town && units[start - 1]?.lower === "," && units[start - 2]?.mention?.type === "ORGANIZATION";
}
