// Who answers in an interview: "In an interview given to the Post on 3 May, A described", "An interview with B appeared in the Herald".

import { readList } from "../../clause/noun.ts";
import type { NounPhrase } from "../../clause/phrase.ts";
import type { Clause } from "../../clause.ts";
import type { Part, Told } from "../candidate.ts";

/** The subject of the main clause, where the interview opens the sentence or stands behind what was said in it. */
export function answeringIn({ sentence, reading }: Told, own: Clause, theme: NounPhrase | undefined): Part[] {
  // "In an interview which appeared in the Herald", "that the Herald printed"
  const isCarried = own.verb.relative !== undefined || (own.verb.reduced && own.verb.passive);
  if (!theme || !isCarried) return [];
  if (sentence.units[theme.start - 1]?.lower !== "in") return [];
  const main = reading.clauses.find(
    ({ verb, subordinate }) => !verb.reduced && !subordinate && verb.relative === undefined,
  );
  if (!main || main.verb.passive) return [];
  // "..., said A in an interview given to": who speaks stands behind the verb.
  const behind = main.object.filter(({ mention }) => mention?.type === "PERSON").slice(0, 1);
  const speaking = main.subject.some(({ mention, pronoun }) => mention?.type === "PERSON" || pronoun)
    ? main.subject
    : behind;
  return speaking.map((phrase): Part => ({ role: "interviewee", phrase }));
}

/** "An interview with A appeared": with whom it was, where the clause is about it. */
export function talkedWith({ sentence, reading }: Told, theme: NounPhrase | undefined): Part[] {
  const { units } = sentence;
  if (theme?.type !== "Interview" || units[theme.end]?.lower !== "with") return [];
  return readList(units, theme.end + 1, reading.isVerb, undefined, true)
    .filter(({ mention }) => mention?.type === "PERSON")
    .map((phrase): Part => ({ role: "interviewee", phrase }));
}
