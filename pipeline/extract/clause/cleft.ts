// What a sentence puts before or behind a verb of being: "What it did create was a working group", "It was in Tartu that they signed the treaty".
import type { Clause } from "../clause.ts";
import type { Told } from "../event/candidate.ts";
import type { NounPhrase } from "./phrase.ts";
import type { Unit } from "./unit.ts";

/** The object of a clause that "What" opens; none elsewhere. */
export const cleftObject = (
  { sentence: { units }, reading }: Told,
  { verb, object }: Clause,
  next: Clause | undefined,
): readonly NounPhrase[] =>
  units[0]?.lower === "what" &&
  reading.clauses[0]?.verb === verb &&
  object.length === 0 &&
  !verb.passive &&
  next?.verb.lemma === "be" &&
  !next.verb.unreal &&
  next.subject.length === 0
    ? next.object
    : [];

/** "It was in Tartu that they signed it", "In May it is Tartu that will host": the place, the purpose, whoever is put first belongs to what is told behind "that". */
export function uncleft(units: readonly Unit[], clauses: readonly Clause[]): readonly Clause[] {
  const index = clauses.findIndex((clause) => isBeing(units, clause));
  const being = clauses[index];
  const told = clauses[index + 1];
  if (!being || !told) return clauses;
  const focus = being.object.at(-1) ?? being.phrases.at(-1)?.phrases.at(-1);
  const end = focus && beyondAside(units, being, closedAt(units, being, focus.end), told.verb.start);
  if (end === undefined || !TELLING.test(units[end]?.lower ?? "") || told.verb.start < end) return clauses;
  const [first] = being.object;
  if (first && !(told.verb.relative === end && isKnown(first))) return clauses;
  // "it was Oslo that the jury had picked": what is put first is what is told.
  const tense = told.verb.tense === "pluperfect" ? "past" : told.verb.tense;
  const verb = { ...told.verb, relative: undefined, tense };
  const phrases = being.object.length > 0 ? told.phrases : [...being.phrases, ...told.phrases];
  // "it was A and the Dean, B, who signed": all of them.
  const isActing = being.object.length > 1 && !told.verb.ownSubject;
  const subject = isActing ? being.object : told.subject;
  const turned = clauses.with(index + 1, { ...told, verb, phrases, subject, subordinate: false });
  return being.object.length > 0 ? withoutOne(turned, index) : turned.with(index, { ...being, phrases: [] });
}

/** The clauses of a sentence without one of them, those that go on others still going on the same. */
const withoutOne = (clauses: readonly Clause[], index: number): readonly Clause[] =>
  clauses
    .filter((_, at) => at !== index)
    .map((clause) =>
      (clause.continues ?? -1) > index ? { ...clause, continues: (clause.continues as number) - 1 } : clause,
    );

/** "It was A, the Dean, who": behind the comma that closes what stands beside a name. */
const closedAt = (units: readonly Unit[], { object }: Clause, end: number): number =>
  object.length > 1 && units[end]?.lower === "," && TELLING.test(units[end + 1]?.lower ?? "") ? end + 1 : end;

const TELLING = /^(?:that|who|whom|which)$/;

/** "It was in Tartu, in heavy rain, that", "in Tartu, the old capital, that": behind the comma that closes what a comma opens; elsewhere the place itself. */
function beyondAside(units: readonly Unit[], { object }: Clause, end: number, limit: number): number {
  const opens =
    object.length === 0 && units.slice(Math.max(0, end - ASIDE), end + 1).some(({ lower }) => lower === ",");
  if (!opens) return end;
  for (let at = end; at < Math.min(limit, end + ASIDE); at++)
    if (units[at]?.lower === "that") return units[at - 1]?.lower === "," ? at : end;
  return end;
}

/** Words of such an aside, at most. */
const ASIDE = 10;

/** "it was" at the head of its sentence, or behind what opens it; "it" as the subject of no other verb. */
const isBeing = (units: readonly Unit[], { verb, object, phrases }: Clause): boolean =>
  verb.lemma === "be" &&
  units[verb.start - 1]?.lower === "it" &&
  !verb.unreal &&
  (object.length > 0 || phrases.length > 0);

/** "it was Oslo that", "it was the Mayor who": somebody or something known, not "it is a town that". */
const isKnown = ({ mention, determiner }: NounPhrase): boolean =>
  mention !== undefined || /^(?:the|our|its|their|his|her)$/.test(determiner);
