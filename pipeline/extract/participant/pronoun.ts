// Whom a pronoun means in a role: "they" the group, "she" the person spoken of last, "it" the body that acted.

import type { Mention } from "../../flow.ts";
import type { Role } from "../../model/codes.ts";
import type { NounPhrase } from "../clause/phrase.ts";
import { isNamedPerson } from "../clause/phrase.ts";
import type { Clause } from "../clause.ts";
import type { Candidate, Told } from "../event/candidate.ts";
import { contrasted } from "./contrast.ts";
import { ACTING, type Agent, agentNamed, keyOf, type Memory } from "./memory.ts";
import { pairOf, severalMeant } from "./spoken.ts";

/** Nobody where it is not sure. */
export function agentsOfPronoun(
  phrase: NounPhrase,
  pronoun: string,
  role: Role,
  candidate: Candidate,
  memory: Memory,
): readonly Agent[] {
  const thing = pronoun === "it" ? meantByIt(phrase, role, candidate, memory) : undefined;
  if (thing) return thing;
  if (pronoun === "its") return memory.body ? [memory.body] : [];
  if (pronoun === "them" && role === "recipient") return [];
  if (pronoun === "both" || pronoun === "each") return severalMeant(pronoun, memory);
  const counted = countedBy(phrase, candidate, memory);
  if (counted.length > 0) return counted;
  if (pronoun === "they") return severalBefore(phrase, candidate) ?? pronounAgents(pronoun, memory);
  if (!(pronoun in GENDERS)) return pronounAgents(pronoun, memory);
  const known = memory.meant.get(phrase);
  if (known) return known;
  const headed = namedInHead(phrase, candidate);
  const meant = headed
    ? [headed]
    : (contrasted(phrase, candidate, memory) ??
      besideSubject(phrase, pronoun, candidate, memory) ??
      subjectBefore(phrase, pronoun, candidate, memory) ??
      pronounAgents(pronoun, memory));
  memory.meant.set(phrase, meant);
  return meant;
}

/** "A, who had spoken there, called on him", "A spoke there; she had called on him": not A, but who was spoken of before A. */
function besideSubject(
  phrase: NounPhrase,
  pronoun: string,
  { clause }: Candidate,
  { person, formerly, gender: of, isSame }: Memory,
): readonly Agent[] | undefined {
  const [subject, ...others] = clause?.subject ?? [];
  const spoken = GENDERS[subject?.pronoun ?? ""];
  const isOther = spoken !== undefined && spoken !== GENDERS[pronoun];
  const who =
    subject?.mention?.type === "PERSON" ? agentNamed(subject.mention) : isOther ? person : undefined;
  if (!who || subject === phrase || others.length > 0 || !person || !isSame(who, person)) return undefined;
  const gender = GENDERS[pronoun];
  if (!gender || !formerly || isSame(formerly, who)) return [];
  return (of(formerly.reference) ?? gender) === gender ? [formerly] : [];
}

/** What "it" is in a role; undefined where the role tells nothing. */
function meantByIt(
  phrase: NounPhrase,
  role: Role,
  candidate: Candidate,
  memory: Memory,
): readonly Agent[] | undefined {
  const acting = memory.body ?? (ACTING.has(role) ? memory.headed : undefined);
  const body = acting && [acting];
  if (role === "visitor") return memory.group;
  if (isElecting(role, candidate)) return bodyBefore(candidate) ?? body ?? memory.meeting();
  if (role === "attendee") return acted(phrase, candidate) ? onlyOne(memory) : [];
  if (role === "recipient") return bodyJustNamed(phrase, candidate);
  return ACTING.has(role) ? ((acted(phrase, candidate) ? body : undefined) ?? []) : undefined;
}

/** "It rains into the Museum. The Foundation granted it 5,000 euros": the only body named there so far but who gives. */
function bodyJustNamed(phrase: NounPhrase, { told, parts, clause }: Candidate): readonly Agent[] {
  const { start } = phrase;
  const { sentences, tokens, mentions } = told.block;
  const { units } = told.sentence;
  // "opened the wing of the Hospital. The Bank gave 5,000 euros for it": the wing.
  if (units[start - 1]?.lower === "for" || clause?.verb.relative !== undefined) return [];
  const here = units[start]?.start ?? 0;
  const { text } = told.block.block.view;
  const startOf = ({ from }: (typeof sentences)[number]): number => tokens[from]?.start ?? 0;
  const before = sentences.findLast((sentence) => startOf(sentence) < told.sentence.start);
  const since = before ? startOf(before) : told.sentence.start;
  const given = new Set(parts.map(({ phrase }) => phrase.mention?.name));
  const named = mentions.filter(
    ({ type, start: at, end, name, subtype }) =>
      type === "ORGANIZATION" &&
      subtype !== "newspaper" &&
      at >= since &&
      end <= here &&
      !/\bof (?:the )?$/.test(text.slice(Math.max(0, at - OF_THE), at)) &&
      !given.has(name),
  );
  const [only] = named;
  // "The Ministry started a programme. The Fund gave 5,000 euros to it": no body that acts.
  return only && named.every(({ name }) => name === only.name) && isBehindVerb(only, tokens)
    ? [agentNamed(only)]
    : [];
}

/** Whether a verb stands before a name in its sentence. */
function isBehindVerb({ start }: Mention, tokens: Told["block"]["tokens"]): boolean {
  const sentence = tokens.find(({ end }) => end > start)?.sentence;
  return tokens.some(
    (token) => token.sentence === sentence && token.start < start && /^(?:VERB|AUX)$/.test(token.pos),
  );
}

/** Characters of "of the " and one before. */
const OF_THE = 8;

/** "the two signed", "the three flew on": just so many persons of what was told last, else just so many bodies. */
function countedBy({ determiner, start }: NounPhrase, { told }: Candidate, memory: Memory): readonly Agent[] {
  const count = determiner === "the" ? COUNTS.get(told.sentence.units[start + 1]?.lower ?? "") : undefined;
  if (!count) return [];
  const persons = pairOf(memory, { count, persons: true, sides: false });
  return persons.length > 0 ? persons : pairOf(memory, { count, persons: false, sides: false });
}

const COUNTS = new Map([
  ["two", 2],
  ["pair", 2],
  ["duo", 2],
  ["couple", 2],
  ["three", 3],
  ["trio", 3],
  ["four", 4],
  ["quartet", 4],
]);

/** "A and B work at the Institute, where they stay": those whom the clause right before, of the same sentence, is about. */
function severalBefore({ start }: NounPhrase, { told, clause }: Candidate): readonly Agent[] | undefined {
  const { units } = told.sentence;
  if (!JOINING.has(units[start - 1]?.lower ?? "")) return undefined;
  const before = told.reading.clauses.find(
    (other) => other !== clause && !other.verb.reduced && other.verb.relative === undefined,
  );
  const persons = before && before.verb.end <= start ? before.subject.filter(isNamedPerson) : [];
  return persons.length > 1
    ? persons.flatMap(({ mention }) => (mention ? [agentNamed(mention)] : []))
    : undefined;
}

const JOINING = new Set(["where", "when", "while", "before", "until"]);

/** "A is the new Dean; she was sworn in on 1 May": whom the clause before it in the sentence is about. */
function subjectBefore(
  { start }: NounPhrase,
  pronoun: string,
  { told, clause }: Candidate,
  { gender: of }: Memory,
): readonly Agent[] | undefined {
  const gender = GENDERS[pronoun];
  const before = told.reading.clauses.findLast(
    (other) =>
      other !== clause &&
      !other.subordinate &&
      other.verb.end <= start &&
      other.subject.length > 0 &&
      !other.subject[0]?.pronoun,
  );
  const [person, ...others] = before ? personsIn(told, before) : [];
  if (!gender || !person?.mention || others.length > 0) return undefined;
  const agent = agentNamed(person.mention);
  return (of(agent.reference) ?? gender) === gender ? [agent] : undefined;
}

/** Whom a clause is about; whoever said it, behind "said". */
function personsIn({ sentence: { units } }: Told, { verb, subject, object }: Clause): NounPhrase[] {
  const own = subject.filter(isNamedPerson);
  const isSaid = /^(?:said|says|explained|explains|stressed|noted|added)$/.test(
    units[verb.main]?.lower ?? "",
  );
  return own.length === 0 && isSaid ? object.filter(isNamedPerson).slice(0, 1) : own;
}

/** "Order of the Lake for A: the Minister handed her the insignia": the only person before the colon. */
function namedInHead({ start }: NounPhrase, { told }: Candidate): Agent | undefined {
  const { units } = told.sentence;
  const colon = units.findIndex(({ lower, mention }, at) => at < start && !mention && lower === ":");
  const persons = units.slice(0, Math.max(0, colon)).filter(({ mention }) => mention?.type === "PERSON");
  const [only] = persons;
  return only?.mention && persons.length === 1 ? agentNamed(only.mention) : undefined;
}

/** "It will meet again", "two days later it had talks": the body that acted or the delegation that came, where only one was told. */
const onlyOne = ({ body, guests }: Memory): readonly Agent[] =>
  body ? (guests.length > 0 ? [] : [body]) : guests;

function pronounAgents(pronoun: string, memory: Memory): readonly Agent[] {
  // "One of them, A, lectured; later they toured": all who came.
  const several = memory.guests.length > 1 ? memory.guests : [];
  if (pronoun === "they" || pronoun === "them")
    return isOnePerson(memory) && !memory.accompanied ? (isGuest(memory) ? several : []) : [...memory.group];
  const gender = GENDERS[pronoun];
  if (gender) return meantBy(gender, memory);
  if ((pronoun === "we" || pronoun === "us") && memory.publisher) return [memory.publisher];
  return [];
}

/** Whether the person told of last is one of those who came. */
const isGuest = ({ person, guests }: Memory): boolean =>
  person !== undefined && guests.some(({ reference }) => keyOf(reference) === keyOf(person.reference));

/** "they" is not the one person told of last. */
const isOnePerson = ({ group: [only, ...others], person }: Memory): boolean =>
  only !== undefined &&
  person !== undefined &&
  others.length === 0 &&
  keyOf(only.reference) === keyOf(person.reference);

const GENDERS: Readonly<Record<string, "female" | "male">> = { he: "male", him: "male", she: "female" };

/** The person spoken of last, unless honorifics tell another gender: then the only other one of the event told last. */
function meantBy(gender: "female" | "male", { person, persons, gender: of }: Memory): readonly Agent[] {
  const fits = ({ reference }: Agent): boolean => (of(reference) ?? gender) === gender;
  if (!person || fits(person)) return person ? [person] : [];
  const others = persons.filter((other) => keyOf(other.reference) !== keyOf(person.reference) && fits(other));
  return others.length === 1 ? others : [];
}

/** "The Forum was founded on 3 May; the same evening it elected": the body that the sentence is about so far. */
function bodyBefore({ clause, told }: Candidate): readonly Agent[] | undefined {
  const { clauses } = told.reading;
  const earlier = clauses.slice(0, clause ? clauses.indexOf(clause) : 0);
  const mention = earlier
    .flatMap(({ subject }) => subject)
    .findLast((phrase) => phrase.mention?.type === "ORGANIZATION")?.mention;
  return mention && [agentNamed(mention)];
}

/** "The assembly elected A its chair", "it re-elected B": the body that elects takes part. */
export const isElecting = (role: Role, { type, clause }: Candidate): boolean =>
  role === "participant" &&
  type === "Appointment" &&
  clause?.verb.passive === false &&
  /^(?:(?:re-)?elect|choose|appoint|name|select|designate|pick)$/.test(clause.verb.lemma ?? "");

const acted = (phrase: NounPhrase, { clause }: Candidate): boolean =>
  clause !== undefined && !clause.verb.passive && clause.subject.includes(phrase);
