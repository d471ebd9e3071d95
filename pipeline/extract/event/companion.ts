// Who travels with somebody, and who only shows them round: "came, accompanied by A", "was accompanied by her deputy".

import { isNamedPerson, type NounPhrase } from "../clause/phrase.ts";
import { governed } from "../clause/prepositional.ts";
import type { Clause } from "../clause.ts";
import type { Told } from "./candidate.ts";

/** "She was accompanied by her deputy", "The Minister was accompanied by Ambassador A": an official travels with one person; guides go with groups, and by their names alone. */
export const isWithOne = (told: Told, clause: Clause): boolean => {
  if (clause.verb.lemma !== "accompany" || !clause.verb.passive) return false;
  const isBefore = ({ verb }: Clause): boolean => verb.start < clause.verb.start;
  const acting = clause.verb.reduced ? told.reading.clauses.findLast(isBefore) : clause;
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
  return isOne && (clause.verb.reduced ? isAlong : company.some(isOfficial));
};

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
