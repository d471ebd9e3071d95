// The team behind a finding that was told before: "The team of A and B had looked for it for years", "The group under C counted the leaves".
import { wordSet } from "../../core/word-set.ts";
import { companyOf } from "../../lexicon/event-company.ts";
import type { NounPhrase } from "../clause/phrase.ts";
import { isNamedPerson } from "../clause/phrase.ts";
import { governed, governedOf } from "../clause/prepositional.ts";
import type { Clause } from "../clause.ts";
import type { Draft } from "./article/draft.ts";
import type { Candidate, Told } from "./candidate.ts";
import type { Found } from "./company/idiom.ts";
import { dateOf } from "./date.ts";

const TEAMS = /^(?:team|group|crew|duo|trio)$/;
const SCHOLARS = /^(?:scientist|researcher|author|scholar|chemist|physicist|biologist|geologist|botanist)s?$/;

/** Who has or leads the team that a clause is about, whatever it does: an author of the finding told last. */
export function teams({ reading }: Told): Found[] {
  return reading.clauses.flatMap((clause) => {
    const [team] = clause.subject;
    if (!team || team.mention || !TEAMS.test(team.head)) return [];
    // "The team of A and B has": the list goes on to the verb.
    const members =
      team.determiner === "the" ? behind(team).concat(clause.subject.filter(isNamedPerson)) : [];
    if (members.length === 0 || behind(team).length === 0 || isOfItsOwn(clause)) return [];
    return [{ company: companyOf("research team"), members, clause, from: team.start, to: team.end }];
  });
}

/** "won the cup", "failed to find it", "discovered a new toad": what has nothing to do with the finding told before. */
const isOfItsOwn = ({ verb, object }: Clause): boolean =>
  OTHER.has(verb.lemma ?? "") || object.some(({ determiner }) => /^an?$/.test(determiner));
const OTHER = wordSet("win lose fail doubt miss reject criticise criticize");

const behind = (team: NounPhrase): readonly NounPhrase[] =>
  [...governedOf(team), ...governed(team.complements, "led by")].filter(isNamedPerson);

/** "The researchers counted 900 leaves": the finding that the sentences before tell, told more of without a day of its own. */
export function findingOfTeam(drafts: readonly Draft[], candidate: Candidate): Draft | undefined {
  const { type, clause } = candidate;
  const [team, ...others] = clause?.subject ?? [];
  if (type !== "Result" || !team || team.mention || others.length > 0) return undefined;
  if (!/^(?:the|these|his|her|their)$/.test(team.determiner)) return undefined;
  if (!TEAMS.test(team.head) && !SCHOLARS.test(team.head)) return undefined;
  const last = drafts.at(-1);
  return last?.type.value === type && !dateOf(candidate) ? last : undefined;
}
