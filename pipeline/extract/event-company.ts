// Candidates that only tell who took part in the event told last: "Among the speakers were A and B", "The party included C".
import { companyOf } from "../lexicon/event-company.ts";
import type { Clause } from "./clause.ts";
import { readList, readPhrase } from "./clause-noun.ts";
import type { NounPhrase } from "./clause-phrase.ts";
import { BE } from "./clause-word.ts";
import type { Candidate, Told } from "./event-candidate.ts";

const HOLDING = new Set(["included", "include", "includes", "comprised", "counted"]);

/** The company that a sentence names, one candidate a role; none where it names nobody. */
export function candidatesOfCompany(told: Told): Candidate[] {
  const found = among(told) ?? included(told) ?? counted(told);
  if (!found) return [];
  const company = companyOf(found.noun.head) ?? companyOf(wordOf(told, found.noun));
  const named = found.members.filter(
    ({ mention }) => mention?.type === "PERSON" || mention?.type === "ORGANIZATION",
  );
  if (!company || named.length === 0 || found.noun.mention) return [];
  const [type = "Meeting"] = company.types;
  return [
    {
      told,
      clause: found.clause,
      type,
      from: found.noun.start,
      to: found.noun.end,
      theme: undefined,
      parts: named.map((phrase) => ({ role: company.role, phrase })),
      places: [],
      phrases: [],
      again: true,
      of: company.types,
      rule: "event-company",
      confidence: 0.82,
    },
  ];
}

interface Found {
  readonly noun: NounPhrase;
  readonly members: readonly NounPhrase[];
  readonly clause: Clause | undefined;
}

const wordOf = ({ sentence }: Told, { headEnd }: NounPhrase): string =>
  sentence.units[headEnd - 1]?.lower ?? "";

/** "Among the speakers were A and B" */
function among(told: Told): Found | undefined {
  const { units } = told.sentence;
  if (units[0]?.lower !== "among") return undefined;
  const noun = readPhrase(units, 1, told.reading.isVerb);
  if (!noun || !BE.has(units[noun.end]?.lower ?? "")) return undefined;
  return { noun, members: readList(units, noun.end + 1, told.reading.isVerb), clause: undefined };
}

/** "Speakers included A and B", "The party included C" */
function included(told: Told): Found | undefined {
  const clause = told.reading.clauses.find(({ verb }) =>
    HOLDING.has(told.sentence.units[verb.main]?.lower ?? ""),
  );
  const noun = clause?.subject.at(-1);
  return clause && noun && !clause.verb.passive ? { noun, members: clause.object, clause } : undefined;
}

/** "A was among the lecturers", "A and B were the main speakers" */
function counted(told: Told): Found | undefined {
  for (const clause of told.reading.clauses) {
    if (clause.verb.lemma !== "be" || clause.verb.unreal || clause.verb.tense === "present") continue;
    const within = clause.phrases.find(({ preposition }) => preposition === "among")?.phrases[0];
    const noun = within ?? clause.object.at(-1);
    if (noun?.determiner === "the" && !noun.mention) return { noun, members: clause.subject, clause };
  }
  return undefined;
}
