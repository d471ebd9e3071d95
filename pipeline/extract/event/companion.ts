// Who travels with somebody, and who only shows them round: "came, accompanied by A", "was accompanied by her deputy".

import { isNamedPerson, type NounPhrase } from "../clause/phrase.ts";
import { governed } from "../clause/prepositional.ts";
import type { Clause } from "../clause.ts";
import type { Told } from "./candidate.ts";

/** "She was accompanied by her deputy", "The Minister was accompanied by Ambassador A": an official travels with one person; guides go with groups, and by their names alone. */
export const isWithOne = (told: Told, clause: Clause): boolean => {
  if (clause.verb.lemma !== "accompany" || !clause.verb.passive) return false;
  const acting = clause.verb.reduced ? actingIn(told, clause) : clause;
  const subject = acting?.subject ?? [];
  const people = subject.filter(isNamedPerson);
  const [who, ...others] = people.length > 0 ? people : subject;
  const isOne =
    others.length === 0 &&
    (/^(?:he|she)$/.test(who?.pronoun ?? "") ||
      who?.mention?.type === "PERSON" ||
      (who?.determiner === "the" && who.classes.has("post")));
  const company = governed(clause.phrases, "by");
  // "came to the Institute, accompanied by A": whoever comes along with one person.
  const isAlong = COMING.has(acting?.verb.lemma ?? "") && !company.some(isOfHouse);
  if (clause.verb.reduced) return isOne && (isAlong || isOwnDeputy(told, subject, company));
  return isOne && company.some(isOfficial);
};

/** The clause of those who are accompanied: before the aside, or around it: "The Rector, accompanied by A, went". */
const actingIn = ({ reading: { clauses } }: Told, { verb: aside }: Clause): Clause | undefined =>
  clauses.findLast(({ verb }) => verb.start < aside.start) ??
  clauses.find(
    ({ verb, subject }) =>
      !verb.reduced && verb.start > aside.end && (subject[0]?.start ?? aside.start) < aside.start,
  );

/** "the Rector, accompanied by vice-rector A", "the Mayor, accompanied by her deputy": the second of the same house; not "our vice-rector". */
function isOwnDeputy(
  { sentence: { units } }: Told,
  subject: readonly NounPhrase[],
  company: readonly NounPhrase[],
): boolean {
  const [first] = company;
  if (!first || first.determiner === "our") return false;
  const words = ({ start, headEnd }: NounPhrase): string =>
    units
      .slice(start, headEnd)
      .map(({ lower }) => lower)
      .join(" ");
  const [, post] = DEPUTY.exec(words(first)) ?? [];
  if (post === undefined) return OWN_DEPUTY.test(words(first));
  return subject.some((phrase) => words(phrase).split(" ").includes(post));
}

const DEPUTY =
  /\b(?:vice|deputy|pro|assistant)[- ]?(rector|president|minister|director|chancellor|dean|mayor|governor|principal|provost|chairman|secretary|commissioner)\b/;
const OWN_DEPUTY = /^(?:his|her) (?:deputy|deputies)\b/;

/** "our engineer", "its director", "the Rector, Dr A": of the house that is visited. */
const isOfHouse = ({ determiner, head }: NounPhrase): boolean =>
  /^(?:our|its)$/.test(determiner) ||
  (determiner === "the" &&
    /^(?:rector|director|dean|head|president|principal|chancellor|curator|provost|chairman)$/.test(head));

const COMING = new Set(["come", "arrive", "travel", "fly", "journey"]);

/** "her deputy, A", "the Minister of Works, B", "Ambassador C" */
const isOfficial = ({ classes, determiner, modifiers }: NounPhrase): boolean =>
  classes.has("post") ||
  /^(?:his|her)$/.test(determiner) ||
  modifiers.some(({ text, lower, mention }) => !mention && (TITLE.test(text) || OFFICIALS.test(lower)));

/** "the councillors A and B" */
const OFFICIALS =
  /^(?:deput(?:y|ies)|councill?ors?|aldermen|alderman|senators?|ministers?|secretaries|commissioners?|advis[eo]rs?|parliamentarians?|legislators?|mps|meps|lawmakers?|ambassadors?|delegates?)$/;

const TITLE = /^\p{Lu}\p{L}{5,}$/u;
