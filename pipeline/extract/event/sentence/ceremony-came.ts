// What came about at a meeting, told by its noun: "After two days came the adoption of X and the creation of Y", "The session saw the adoption of X".
import type { EventType, Role } from "../../../model/codes.ts";
import type { NounPhrase } from "../../clause/phrase.ts";
import type { Unit } from "../../clause/unit.ts";
import type { Clause } from "../../clause.ts";
import type { Candidate, Told } from "../candidate.ts";

export const CAME = "event-noun-came";
const COMING = new Set(["came", "followed", "saw", "brought", "witnessed"]);

/** "After two days came the adoption of X and the creation of Y", "The session saw the adoption of X": the clause in which they came about. */
export function cameAt(
  { sentence: { units }, reading }: Told,
  at: number,
  before: Candidate | undefined,
): Clause | undefined {
  const word = units[at - 1]?.lower ?? "";
  if (word === "and" && before?.rule === CAME && before.to === at - 1) return before.clause;
  if (!COMING.has(word)) return undefined;
  return reading.clauses.find(
    ({ verb }) =>
      verb.main === at - 1 && verb.tense === "past" && !verb.unreal && verb.relative === undefined,
  );
}

/** A list up to the next ceremony: "of the Plan" of "the adoption of the Plan and the creation of Y". */
export function beforeNext(list: readonly NounPhrase[]): readonly NounPhrase[] {
  const next = list.findIndex(({ classes, mention }, at) => at > 0 && !mention && classes.has("ceremony"));
  return next < 0 ? list : list.slice(0, next);
}

const ADOPTING: Partial<Record<EventType, Role>> = { Publication: "author", Establishment: "founder" };

/** What a body that met is in what came about there. */
export const adoptingRole = ({ rule, type }: Candidate): Role | undefined =>
  rule === CAME ? ADOPTING[type] : undefined;

/** "the launch of X by the Space Agency": a body starts it, a person only inaugurates it. */
export const startingRole = (type: EventType, role: Role, { mention }: NounPhrase): Role =>
  type === "Launch" && mention?.type === "ORGANIZATION" ? "organizer" : role;

/** "from the Space Centre (Japan), of its satellite": behind a name between brackets. */
export const beyondBracket = (units: readonly Unit[], at: number): number =>
  units[at]?.lower === "(" && units[at + 1]?.mention && units[at + 2]?.lower === ")" ? at + 3 : at;
