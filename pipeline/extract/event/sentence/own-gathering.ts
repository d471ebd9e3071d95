// Whose a gathering is that a sentence calls its own: "elected A at its annual meeting in Lima", "At its congress the Union gave".
import type { EventType } from "../../../model/codes.ts";
import type { NounPhrase } from "../../clause/phrase.ts";
import type { Clause } from "../../clause.ts";
import type { Part, Told } from "../candidate.ts";
import { GATHERINGS } from "../gathering.ts";

const OWN = new Set(["its", "their"]);

/** The body that the sentence is about holds what is its own; a passive may speak of another's. */
export function holdersOfOwn(
  { reading }: Told,
  { determiner, start }: NounPhrase,
  type: EventType,
  around: Clause | undefined,
): Part[] {
  if (!OWN.has(determiner) || !GATHERINGS.has(type)) return [];
  const isFirst = start < reading.firstVerb;
  const clause = isFirst ? reading.clauses.find(({ verb }) => verb.start === reading.firstVerb) : around;
  if (!clause || clause.verb.passive) return [];
  const [body, ...others] = clause.subject.filter(({ mention }) => mention?.type === "ORGANIZATION");
  const isIts = body && others.length === 0 && (isFirst || body.start < start);
  return isIts ? [{ role: "organizer", phrase: body }] : [];
}
