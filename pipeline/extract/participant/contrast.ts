// Pronouns beside others: "He thanked her and gave her a medal", the two of the event told last; "they", one and those who came along.
import { wordSet } from "../../core/word-set.ts";
import type { NounPhrase } from "../clause/phrase.ts";
import type { Unit } from "../clause/unit.ts";
import type { Candidate } from "../event/candidate.ts";
import { type Agent, agentNamed, type Memory } from "./memory.ts";

type Gender = "female" | "male";
const GENDERS: Readonly<Record<string, Gender>> = {
  he: "male",
  him: "male",
  she: "female",
  his: "male",
  her: "female",
};

const genderOf = ({ pronoun, determiner }: NounPhrase): Gender | undefined =>
  GENDERS[pronoun ?? ""] ?? GENDERS[determiner];

/** Whom a pronoun means that stands against one of the other gender, nobody where it is not sure; undefined where none does or more than two are known. */
export function contrasted(
  phrase: NounPhrase,
  candidate: Candidate,
  memory: Memory,
): readonly Agent[] | undefined {
  const { clause, told } = candidate;
  const { persons, gender } = memory;
  const [first, second, ...others] = persons;
  const own = genderOf(phrase);
  const beside = clause && own ? besideHolder(phrase, clause, candidate, memory) : undefined;
  if (beside) return [beside];
  if (!clause || !first || !second || others.length > 0 || !own) return undefined;
  const [subject] = clause.subject;
  const isSubject = subject === phrase;
  const around = [...clause.object, ...clause.phrases.flatMap(({ phrases }) => phrases)];
  const against = (isSubject ? around : clause.subject).map(genderOf);
  if (!against.some((other) => other !== undefined && other !== own)) return undefined;
  if (told.sentence.units.slice(0, clause.verb.start).some(isNamed)) return undefined;
  // Of two whose names tell nothing, either may be meant.
  const known = [first, second].find(({ reference }) => gender(reference) !== undefined);
  if (!known) return [];
  const isMeant = gender(known.reference) === own;
  return [isMeant ? known : known === first ? second : first];
}

/** "the Minister presented him with a medal": the other one of the two. */
function besideHolder(
  phrase: NounPhrase,
  { subject: [subject] }: NonNullable<Candidate["clause"]>,
  candidate: Candidate,
  memory: Memory,
): Agent | undefined {
  const { persons } = memory;
  if (!subject || subject === phrase || subject.pronoun || persons.length !== 2 || !phrase.pronoun)
    return undefined;
  const who = subject.mention ? agentNamed(subject.mention) : memory.holder(subject, candidate);
  if (!who) return undefined;
  const [own, ...rest] = persons.filter((person) => memory.isSame(person, who));
  return own && rest.length === 0 ? persons.find((person) => person !== own) : undefined;
}

const isNamed = ({ mention }: { readonly mention?: { readonly type: string } | undefined }): boolean =>
  mention?.type === "PERSON";

/** "A, accompanied by two advisers", "B with a delegation of deans": one name, and others without names. */
export const isAccompanied = (units: readonly Unit[]): boolean =>
  units.some(({ lower, mention }, at) => {
    if (mention) return false;
    const next = units[at + 1]?.lower ?? "";
    if (COMING.has(lower)) return next === "by" || next === "with";
    return (
      lower === "with" && /^(?:an?|his|her)$/.test(next) && units.slice(at + 2, at + PARTY).some(isParty)
    );
  });

const COMING = wordSet("accompanied joined escorted flanked together along");
/** Units from "with" to the noun of a party at most: "with a large business delegation". */
const PARTY = 6;
const isParty = ({ lower, mention }: Unit): boolean =>
  !mention && /^(?:delegation|team|party|group|entourage|retinue|staff)$/.test(lower);
