// Who stands in the company of a subject, told between it and its verb, does not do what the verb tells: "A, accompanied by B and the Head of C, D, visited".
import type { Clause } from "../clause.ts";

/** The clauses, each without those of its subject whom an aside between the subject and the verb names. */
export const withoutCompany = (clauses: readonly Clause[]): readonly Clause[] =>
  clauses.some(({ verb }) => verb.reduced)
    ? clauses.map((clause, at) => alone(clause, clauses[at - 1]))
    : clauses;

/** What is told of those who come with somebody; who leads or joins a group does what the group does. */
const WITH = new Set(["accompany", "escort", "flank"]);

function alone(clause: Clause, aside: Clause | undefined): Clause {
  const [first] = clause.subject;
  if (!aside?.verb.reduced || !WITH.has(aside.verb.lemma ?? "") || clause.verb.reduced) return clause;
  if (!first || first.start >= aside.verb.start || clause.verb.start < aside.verb.end) return clause;
  const by = aside.phrases.flatMap(({ preposition, phrases }) => (preposition === "by" ? phrases : []));
  const named = new Set(by.flatMap(({ mention }) => (mention ? [mention] : [])));
  const subject = clause.subject.filter(
    ({ start, mention }) => start < aside.verb.start || !mention || !named.has(mention),
  );
  return subject.length === clause.subject.length ? clause : { ...clause, subject };
}
