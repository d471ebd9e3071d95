// Who is named out of a group that came without names: "Nine managers were trained in Oslo. One of them, A, says", "B was one of the guests".
import { wordSet } from "../../../core/word-set.ts";
import type { ParticipationDraft } from "../../../flow.ts";
import { isAgentNoun } from "../../../lexicon/agent-nouns.ts";
import { nounReading } from "../../../lexicon/event-noun.ts";
import type { Role } from "../../../model/codes.ts";
import { readList, readPhrase } from "../../clause/noun.ts";
import { isNamedPerson, isPlural, type NounPhrase } from "../../clause/phrase.ts";
import type { Unit } from "../../clause/unit.ts";
import { BE, isPreposition, opensPhrase } from "../../clause/word.ts";
import { type Agent, agentNamed, type Memory } from "../../participant/memory.ts";
import type { Candidate, Part, Told } from "../candidate.ts";
import { addParts, type Draft } from "./draft.ts";

/** In which events a group took part, in which role. */
interface Stay {
  readonly draft: Draft;
  readonly role: Role;
}

interface Crowd {
  readonly head: string;
  readonly stays: readonly Stay[];
  readonly told: Told;
  /** Behind its words, in units of its sentence. */
  readonly end: number;
}

/** Roles of groups out of which some are named; who holds or gives something is no crowd. */
const CROWDED: ReadonlySet<Role> = new Set<Role>([
  "visitor",
  "attendee",
  "recipient",
  "appointee",
  "speaker",
  "author",
]);

/** The group told last, and the sentences since. */
export class Crowds {
  #crowd: Crowd | undefined;
  #later: Told[] = [];

  /** Keeps the group without names that a candidate tells of an event. */
  note({ parts, told, type, to }: Candidate, draft: Draft | undefined): void {
    if (!draft) return;
    const again = parts.find(({ phrase, role }) => CROWDED.has(role) && this.#isAgain(phrase));
    if (this.#crowd && again) {
      const { stays } = this.#crowd;
      const stay = { draft, role: again.role };
      if (stays.every((other) => other.draft !== draft))
        this.#crowd = { ...this.#crowd, stays: [...stays, stay], told, end: again.phrase.end };
      return;
    }
    const part = parts.find((each) => isCrowd(each, told));
    if (part) {
      const { phrase, role } = part;
      this.#keep({ head: phrase.head, stays: [{ draft, role }], told, end: phrase.end });
    } else if (ATTENDED.has(type) && this.#crowd?.stays.every((stay) => stay.draft !== draft) !== false)
      this.#keep({ head: ANYBODY, stays: [{ draft, role: "attendee" }], told, end: to });
  }

  #keep(crowd: Crowd): void {
    this.#crowd = crowd;
    this.#later = [];
  }

  /** Adds those whom a sentence names out of a group told before its events; afterwards out of one that it tells itself. */
  read(told: Told, memory: Memory, when: "before" | "after"): Memory {
    const crowd = this.#crowd;
    if (!crowd || (when === "after") !== (crowd.told === told)) return memory;
    if (when === "before") this.#later.push(told);
    const members = this.#membersIn(told, crowd);
    for (const { draft, role } of crowd.stays)
      addParts(
        draft,
        members.map((member) => partOf(member, role)),
      );
    const came = members.length > 0 && crowd.stays.some(({ role }) => role === "visitor");
    return came ? { ...memory, guests: [...memory.guests, ...members] } : memory;
  }

  /** "they", "the guests": the group told last. */
  #isAgain({ pronoun, determiner, mention, complements, head }: NounPhrase): boolean {
    if (pronoun) return pronoun === "they" || pronoun === "them";
    return (
      (determiner === "the" || determiner === "all") &&
      !mention &&
      complements.length === 0 &&
      (head === this.#crowd?.head || GUESTS.has(head) || PARTIES.has(head))
    );
  }

  #membersIn(told: Told, crowd: Crowd): Agent[] {
    const { units } = told.sentence;
    const from = told === crowd.told ? crowd.end : 0;
    const members: NounPhrase[] = [];
    for (let at = from; at + 2 < units.length; at++) {
      members.push(...counted(told, at));
      if (units[at + 1]?.lower !== "of" || units[at + 1]?.mention) continue;
      const count = countAt(units, at);
      const end = count > 0 ? this.#groupEnd(told, at + 2, crowd) : 0;
      if (end > 0) members.push(...namedAt(told, at, end, count));
    }
    return members.flatMap(({ mention }) => (mention ? [agentNamed(mention)] : []));
  }

  /** Behind "them", "the trainees", "the nine"; 0 where these are others. */
  #groupEnd(told: Told, at: number, crowd: Crowd): number {
    const { units } = told.sentence;
    if (crowd.head === ANYBODY && !ATTENDING.has(units[at + 1]?.lower ?? "")) return 0;
    if (units[at]?.lower === "them") return this.#othersBefore(told, at, crowd) ? 0 : at + 1;
    if (isBareNumber(units, at)) return this.#othersBefore(told, at, crowd) ? 0 : at + 2;
    const phrase = readPhrase(units, at, told.reading.isVerb);
    if (!phrase || phrase.mention || phrase.complements.length > 0 || !OWNING.has(phrase.determiner))
      return 0;
    const known = phrase.head === crowd.head || GUESTS.has(phrase.head);
    return known && phrase.modifiers.length < 3 ? phrase.end : 0;
  }

  /** Whether other people are told between the group and "them". */
  #othersBefore(told: Told, at: number, crowd: Crowd): boolean {
    if (this.#later.length > FAR) return true;
    return [crowd.told, ...this.#later].some((each) => {
      const from = each === crowd.told ? crowd.end : 0;
      const units = each.sentence.units.slice(from, each === told ? at : undefined);
      return units.some((unit, index) => isPeople(unit) && units[index - 1]?.lower !== "them");
    });
  }
}

/** Gatherings have participants, whether or not they are told of. */
const ATTENDED: ReadonlySet<string> = new Set(["Meeting", "Conference", "Exchange"]);
/** No word of a text: a group that no noun told. */
const ANYBODY = " ";

/** Sentences after a group in which "them" may still be it. */
const FAR = 3;
const OWNING = new Set(["the", "its", "their", "these", "those"]);
const GUESTS = wordSet(
  "guest visitor traveller participant trainee delegate attendee member newcomer fellow student",
);
const ATTENDING = new Set(["participants", "trainees", "delegates", "attendees"]);
const PARTIES = wordSet("delegation party group team class mission");
const COUNTS = new Map([
  ["one", 1],
  ["another", 1],
  ["two", 2],
  ["three", 3],
  ["four", 4],
  ["five", 5],
]);
/** "the nine" */
const isBareNumber = (units: readonly Unit[], at: number): boolean =>
  units[at]?.lower === "the" && NUMBER.test(units[at + 1]?.lower ?? "") && !opensPhrase(units[at + 2]);

const NUMBER = /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+)$/;
const MOST = /^(?:\p{L}{3,}est|leader|head|first|last|chief|spokesman|spokeswoman|doyen|doyenne)$/u;

/** "Two participants, A and B, will": just as many names as are counted. */
function counted({ sentence: { units }, reading }: Told, at: number): readonly NounPhrase[] {
  const count = COUNTS.get(units[at]?.lower ?? "") ?? 0;
  if (count < 2 || !ATTENDING.has(units[at + 1]?.lower ?? "")) return [];
  const members = units[at + 2]?.lower === "," ? readList(units, at + 3, reading.isVerb) : [];
  return members.length === count && members.every(isNamedPerson) ? members : [];
}

/** "two" of "two of them", and 1 for "the youngest of them"; 0 where no number of persons is told. */
function countAt(units: readonly Unit[], at: number): number {
  const word = units[at]?.lower ?? "";
  return COUNTS.get(word) ?? (MOST.test(word) && units[at - 1]?.lower === "the" ? 1 : 0);
}

/** Names beside "one of them": behind it, before it, or before "was one of them". */
function namedAt(told: Told, at: number, end: number, count: number): readonly NounPhrase[] {
  const { units } = told.sentence;
  const { isVerb, clauses } = told.reading;
  const from = units[at - 1]?.lower === "the" ? at - 1 : at;
  const before = units[from - 1];
  if (before?.lower === ",") {
    const own = personsBefore(told, from - 1, count);
    if (own.length > 0) return own;
  }
  if (before && BE.has(before.lower)) {
    const clause = clauses.find(({ verb }) => verb.end === from && !verb.unreal);
    return clause?.subject.length === count && clause.subject.every(isNamedPerson) ? clause.subject : [];
  }
  // "One of them is A", "Two of the trainees are A and B"
  if (at === 0 && BE.has(units[end]?.lower ?? "")) {
    const names = readList(units, end + 1, isVerb).slice(0, count);
    return names.length === count && names.every(isNamedPerson) ? names : [];
  }
  const comma = units[end]?.lower === "," || units[end]?.lower === ":";
  if (!comma && before?.lower !== ",") return [];
  // "Two of them, A and B will": the last before a verb is one of the two.
  const list = readList(units, comma ? end + 1 : end, isVerb, undefined, count > 1).slice(0, count);
  // "To one of them, A gave a medal": who does so is none of them.
  const isClosed = !isPreposition(before) || units[list.at(-1)?.end ?? 0]?.lower === ",";
  return list.length === count && list.every(isNamedPerson) && isClosed ? list : [];
}

/** "A, one of them", "A and B, two of them" */
function personsBefore({ sentence: { units }, reading }: Told, comma: number, count: number): NounPhrase[] {
  const places =
    count === 1
      ? [comma - 1]
      : count === 2 && units[comma - 2]?.lower === "and"
        ? [comma - 3, comma - 1]
        : [];
  const persons = places.map((at) =>
    units[at]?.mention?.type === "PERSON" ? readPhrase(units, at, reading.isVerb) : undefined,
  );
  return persons.every((person) => person !== undefined) ? persons : [];
}

/** "nine managers", "a delegation of the Union": a group that is no name. */
function isCrowd({ phrase, role }: Part, told: Told): boolean {
  const { mention, pronoun, classes, determiner, complements } = phrase;
  if (!CROWDED.has(role) || mention || pronoun) return false;
  if (determiner === "the" && complements.length === 0) return false;
  if (classes.has("party")) return true;
  return (
    OTHERS.some((name) => classes.has(name)) && (isDoers(told, phrase) || isPlural(phrase, told.sentence))
  );
}

const OTHERS = ["people", "group", "researchers", "post"];
const KIN = wordSet(
  "parents children wives husbands sons daughters brothers sisters relatives friends colleagues neighbours villagers people men women",
);

/** "sixteen forecasters": a plural of doers, which no lexicon need list. */
const isDoers = ({ sentence: { units } }: Told, { headEnd }: NounPhrase): boolean =>
  isAgentNoun(units[headEnd - 1]?.lower ?? "");

/** A plural of people, in whichever role. */
function isPeople({ lower, mention }: Unit): boolean {
  if (mention) return false;
  if (KIN.has(lower) || isAgentNoun(lower)) return true;
  const reading = nounReading(lower);
  return reading !== undefined && reading.noun !== lower && OTHERS.some((name) => reading.classes.has(name));
}

const partOf = ({ reference, span }: Agent, role: Role): ParticipationDraft => ({
  agent: reference,
  role,
  span,
  rule: `event-member-${role}`,
  confidence: 0.82,
});
