// Who became a member of what: "X joined the Network as its tenth member", "X acceded to the Union", "its members are A and B".

import type { AnnotatedBlock, Mention, RelationDraft } from "../../flow.ts";
import type { NounPhrase } from "../clause/phrase.ts";
import { governedOf } from "../clause/prepositional.ts";
import type { SentenceUnits } from "../clause/unit.ts";
import { type Clause, sentencesOf } from "../clause.ts";
import { type Scene, toldRelation } from "./told.ts";

/** Bodies that have members, by their subtypes and by the head words of their names. */
const UNION_TYPES = new Set(["network", "association", "union", "federation", "academy"]);
const UNION =
  /\b(?:Network|Alliance|Association|Union|Federation|Consortium|Organi[sz]ation|League|Partnership|Community|Society|Coalition|Confederation|Conference|Council|Commission|Forum|Group|Initiative|Convention|Platform|Club|Compact|Pact|Accord|Treaty|Assembly|Chamber|Guild|Circle|Cluster|Collective|Congress)\b/;
const ENTERING = new Set(["join", "accede", "enter"]);
const MEMBERS = /^(?:co-?)?(?:member|member state|fellow|signatory|party)s?$/;

/** A look at the words spares reading the clauses of blocks that tell of no members. */
const TELLING = /\b(?:join|acced|member|fellow|admit|signator)/i;

/** The memberships that the sentences of a block tell. */
export function memberships(block: AnnotatedBlock): RelationDraft[] {
  if (block.block.article === null || !TELLING.test(block.block.view.text)) return [];
  return sentencesOf(block).flatMap(({ sentence, clauses }) =>
    clauses.flatMap((clause) => membershipsOf({ block, sentence, clause })),
  );
}

function membershipsOf(scene: Scene): RelationDraft[] {
  const { sentence, clause } = scene;
  const { verb } = clause;
  if (verb.unreal || verb.tense === "future" || isOver(sentence) || isPassing(sentence, verb.main)) return [];
  const unit = sentence.units[verb.main];
  const union = unionOf(clause, verb.lemma ?? unit?.lower ?? "");
  if (!union || isNeither(sentence)) return [];
  return clause.subject
    .flatMap(({ mention }) => mention ?? [])
    .filter((member) => member.id !== union.id && isMember(member, verb.lemma ?? ""))
    .map((member) =>
      toldRelation(scene, {
        subject: member,
        predicate: "memberOf",
        object: union,
        rule: "relation-membership-by-verb",
        confidence: 0.86,
      }),
    );
}

/** "was a member until 2012" */
const isOver = ({ units }: SentenceUnits): boolean =>
  units.some(({ lower, mention }) => mention?.date?.edtf.startsWith("../") || lower === "until");

/** "joined as an observer", "joined and left" */
const isPassing = ({ units }: SentenceUnits, at: number): boolean =>
  PASSING.test(
    units
      .slice(at + 1, at + 1 + PASSING_REACH)
      .map(({ lower }) => lower)
      .join(" "),
  );
const PASSING_REACH = 12;
const PASSING =
  /(?<![a-z])(?:as (?:an? )?(?:[a-z]+ )?(?:observer|guest)|and (?:(?:later|then|soon|again|promptly) )?(?:left|quit|withdrew))(?![a-z])/;

/** "Neither Peru nor Chile is a member" */
const isNeither = ({ units }: SentenceUnits): boolean => units.some(({ lower }) => lower === "neither");

/** A person who joins a body works there; bodies and countries become members. */
const isMember = ({ type, subtype }: Mention, lemma: string): boolean =>
  type === "ORGANIZATION" || subtype === "country" || (type === "PERSON" && !ENTERING.has(lemma));

/** What the subject is or becomes a member of. */
function unionOf({ verb: { passive }, object, phrases }: Clause, lemma: string): Mention | undefined {
  if (!passive && (lemma === "join" || lemma === "enter"))
    return isOnce(phrases) ? undefined : only(object.flatMap(named));
  if (!passive && /^accede[sd]?$/.test(lemma)) return only(behind(phrases, "to"));
  if (passive && lemma === "admit") return only(behind(phrases, "to"));
  if (lemma !== "become" && lemma !== "be") return undefined;
  const member = object.find(({ head }) => MEMBERS.test(head));
  return member && only(governedOf(member).flatMap(anyNamed));
}

/** "joined the Assembly in a minute of silence", "joined the Chamber for a breakfast": done with a body, once. */
const isOnce = (phrases: Clause["phrases"]): boolean =>
  phrases.some(
    ({ preposition, phrases: held }) =>
      /^(?:in|for|on|at)$/.test(preposition) && held.some(({ head }) => ONCE.test(head)),
  );
const ONCE =
  /^(?:minutes?|silence|mourning|prayers?|songs?|march|protest|celebrations?|breakfast|lunch|dinner|tea|coffee|walk|tour|evening|morning|concert|ceremony|stage|toast|visit|picnic|race|call|condemnation|appeal)$/;

const behind = (phrases: Clause["phrases"], wanted: string): Mention[] =>
  phrases.flatMap(({ preposition, phrases: held }) => (preposition === wanted ? held.flatMap(named) : []));

const anyNamed = ({ mention }: NounPhrase): Mention[] => (mention?.type === "ORGANIZATION" ? [mention] : []);
const named = (phrase: NounPhrase): Mention[] => anyNamed(phrase).filter(hasMembers);

/** Whether a body is one that others join. */
export const hasMembers = ({ name, subtype }: Mention): boolean =>
  UNION_TYPES.has(subtype ?? "") || UNION.test(name);

/** Whether it is only made of others. */
export const isLeague = ({ name, subtype }: Mention): boolean =>
  LEAGUE.test(name) && subtype !== "academy" && subtype !== "company";
const LEAGUE =
  /\b(?:Network|Alliance|Association|Union|Federation|Consortium|League|Partnership|Coalition|Confederation)\b/;

const only = (unions: readonly Mention[]): Mention | undefined =>
  unions.length === 1 ? unions[0] : undefined;
