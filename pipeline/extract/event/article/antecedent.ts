// What "it" means as the theme of a clause, where the sentence is about one thing so far and no event of it was told.
import type { EventType } from "../../../model/codes.ts";
import type { NounPhrase } from "../../clause/phrase.ts";
import { sentenceBefore } from "../../clause.ts";
import type { Candidate } from "../candidate.ts";

/** Classes of nouns that an event of a type is about. */
const ABOUT: ReadonlyMap<EventType, readonly string[]> = new Map([
  ["Publication", ["document"]],
  ["Launch", ["programme", "venue", "thing"]],
  ["Establishment", ["founded"]],
]);

/** "The exhibition shows 80 works; it was opened by A on 3 May": the candidate with what "it" means as its theme; unchanged where that is not sure. */
export function withAntecedent(candidate: Candidate): Candidate {
  const { theme, clause, told, type } = candidate;
  if (theme?.pronoun !== "it" || !clause) return candidate;
  if (type === "Signing") return withPact(candidate, theme);
  const before = told.reading.clauses.findLast(
    ({ verb, subordinate, subject }) =>
      !subordinate && verb.end <= theme.start && subject.length > 0 && !subject[0]?.pronoun,
  );
  const [thing, ...others] = before?.subject ?? [];
  if (!thing || others.length > 0 || thing.determiner === "") return candidate;
  if (thing.type === "Exhibition" && OPENED.has(clause.verb.lemma ?? ""))
    return { ...candidate, theme: thing, type: "Exhibition" };
  return isAbout(thing, type) ? { ...candidate, theme: thing } : candidate;
}

const OPENED = new Set(["open", "inaugurate", "unveil"]);

const isAbout = ({ classes, type: own }: NounPhrase, type: EventType): boolean =>
  own === undefined && (ABOUT.get(type) ?? []).some((name) => classes.has(name));

/** "There is an Agreement on Seals between X and Y. A and B signed it on 3 May": the deed of which the sentence before speaks. */
function withPact(candidate: Candidate, theme: NounPhrase): Candidate {
  const before = sentenceBefore(candidate.told)?.clauses.at(-1);
  const behind = before?.phrases.flatMap(({ phrases }) => phrases) ?? [];
  const deeds = [...(before?.subject ?? []), ...(before?.object ?? []), ...behind].filter(
    ({ mention }) => mention?.type === "DOCUMENT",
  );
  const [deed, ...others] = deeds;
  if (!deed?.mention || others.length > 0 || deed.determiner === "the") return candidate;
  const { again: _, of: __, ...told } = candidate;
  return { ...told, theme: { ...theme, pronoun: undefined, mention: deed.mention, classes: deed.classes } };
}
