// What pronouns and short words stand for at a point of an article, and how that changes as it is read.
import type { Span } from "../../core/span.ts";
import type { Mention, ParticipationDraft, Reference } from "../../flow.ts";
import type { Company } from "../../lexicon/event-company.ts";
import type { Role } from "../../model/codes.ts";
import type { NounPhrase } from "../clause/phrase.ts";
import type { Agreed } from "../event/agreed.ts";
import type { Candidate } from "../event/candidate.ts";
import { isAccompanied } from "./contrast.ts";
import type { Party } from "./party.ts";

export interface Agent {
  readonly reference: Reference;
  readonly span: Span;
}

/** Whom a mention names. */
export const agentNamed = ({ id, span }: Mention): Agent => ({ reference: { mention: id }, span });

/** Whom a participation tells. */
export const agentIn = ({ agent, span }: ParticipationDraft): Agent => ({ reference: agent, span });

export const keyOf = (reference: Reference): string =>
  "mention" in reference ? `m${reference.mention}` : `i${reference.implied.name}`;

/** What pronouns and short words ("they", "the guests") stand for at this point of the article. */
export interface Memory {
  /** The body that "the Committee", "our Office" speaks of. */
  readonly bodies: (phrase: NounPhrase, candidate: Candidate) => Agent | undefined;
  /** Whom "the Ambassador", "our Director" speaks of. */
  readonly holder: (phrase: NounPhrase, candidate: Candidate) => Agent | undefined;
  /** The body whose meeting was told last. */
  readonly meeting: () => readonly Agent[];
  /** Who has the role of a noun ("the chairs") in the event told last. */
  readonly told: (company: Company) => readonly Agent[];
  /** "the two bodies", "both ministers": those of the event told last that has just so many. */
  readonly pair: (party: Party) => readonly Agent[];
  readonly isPlace: (reference: Reference) => boolean;
  /** Whether two are one, by their full names. */
  readonly isSame: (one: Agent, other: Agent) => boolean;
  /** Whom a pronoun was read as: the clauses that share it mean the same person. */
  readonly meant: WeakMap<NounPhrase, readonly Agent[]>;
  readonly isBody: (reference: Reference) => boolean;
  /** What honorifics tell of a person. */
  readonly gender: (reference: Reference) => "female" | "male" | undefined;
  /** All persons of the event told last: "he" may be whom it told beside her. */
  readonly persons: readonly Agent[];
  readonly person: Agent | undefined;
  /** Who was spoken of before that: "him" of what that person does. */
  readonly formerly?: Agent | undefined;
  /** The one of them who did it: "he" of "He gave her a medal". */
  readonly acting?: Agent | undefined;
  /** Whether others without names came along: "they" may be one who is named. */
  readonly accompanied?: boolean;
  /** The body that publishes the issue: "we", "us". */
  readonly publisher: Agent | undefined;
  /** Who is to do something together, by the sentence before. */
  readonly agreed?: Agreed | undefined;
  /** The body that opens the heading: "it" of the first sentences. */
  readonly headed?: Agent | undefined;
  /** The body that acted last, alone: "it". */
  readonly body: Agent | undefined;
  readonly group: readonly Agent[];
  /** Whom a sentence without an event, or the heading, told since the last event of several: "the two bodies". */
  readonly spoken?: readonly Agent[] | undefined;
  /** Who came last as a visitor: "the guests", "the delegation". */
  readonly guests: readonly Agent[];
}

/** Roles that "it" as a subject may have: "It also set up a fund". */
export const ACTING: ReadonlySet<Role> = new Set<Role>(["organizer", "author", "founder", "giver", "host"]);

/** What later pronouns may stand for, once a candidate is read. */
export function remember(
  memory: Memory,
  candidate: Candidate,
  parts: readonly ParticipationDraft[],
  isPerson: (reference: Reference) => boolean,
  whole: readonly ParticipationDraft[] = parts,
): Memory {
  const acting = parts.filter(({ role }) => SUBJECT_ROLES.has(role)).map(agentIn);
  const bodies = parts.filter(({ role, agent }) => ACTING.has(role) && !isPerson(agent));
  const [only] = bodies.map(agentIn);
  const body = bodies.length === 1 ? only : memory.body;
  const everybody = parts.filter(({ agent }) => isPerson(agent)).map(agentIn);
  // "They met X and toured Y": who is meant by "they" stays the same.
  if (acting.length === 0 || candidate.parts[0]?.phrase.pronoun === "they") return { ...memory, body };
  // "With him travelled B": "he" stays who it was.
  const beside =
    memory.person !== undefined && (candidate.rule === "event-company" || isOfPronoun(candidate));
  // "was made Dean in succession to B. She": who takes office is spoken of, not who held it.
  const told = isOfAppointee(candidate)
    ? parts.filter(({ role }) => role === "appointee").map(agentIn)
    : acting;
  const persons = told.filter(({ reference }) => isPerson(reference));
  const person =
    beside || persons.length === 0 ? memory.person : persons.length === 1 ? persons[0] : undefined;
  const isAnother = memory.person && person && keyOf(person.reference) !== keyOf(memory.person.reference);
  const visitors = whole.filter(({ role }) => role === "visitor").map(agentIn);
  return {
    ...memory,
    person,
    formerly: isAnother ? memory.person : memory.formerly,
    persons: everybody,
    acting: actingIn(candidate, everybody),
    accompanied: isAccompanied(candidate.told.sentence.units),
    group: whole.filter(({ role }) => SUBJECT_ROLES.has(role)).map(agentIn),
    body,
    ...(whole.length > 1 ? { spoken: undefined } : {}),
    guests: visitors.length > 0 ? visitors : memory.guests,
  };
}

/** "A was elected", "B took office": the clause is about who comes. */
const isOfAppointee = ({ type, clause, parts }: Candidate): boolean =>
  type === "Appointment" &&
  parts.some(({ role, phrase }) => role === "appointee" && clause?.subject.includes(phrase) === true);

/** The person whom an active clause is about: "he" of "He gave her a medal". */
function actingIn({ clause }: Candidate, persons: readonly Agent[]): Agent | undefined {
  const about = clause?.verb.passive
    ? undefined
    : clause?.subject.find(({ mention }) => mention?.type === "PERSON")?.mention;
  return persons.find(({ reference }) => about && keyOf(reference) === keyOf({ mention: about.id }));
}

/** "She was appointed by Minister A and succeeds B": "she" stays who it was. */
const isOfPronoun = ({ clause, parts }: Candidate): boolean =>
  parts.some(
    ({ phrase }) => /^(?:he|she)$/.test(phrase.pronoun ?? "") && clause?.subject.includes(phrase) === true,
  );

const SUBJECT_ROLES: ReadonlySet<Role> = new Set<Role>([
  "signatory",
  "visitor",
  "speaker",
  "appointee",
  "recipient",
  "chair",
  "attendee",
  "interviewee",
  "author",
  "participant",
]);
