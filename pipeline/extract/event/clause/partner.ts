// Who else does what the subject of a clause does: named behind a colon, "among them", "together with", "and so did".
import { wordSet } from "../../../core/word-set.ts";
import type { EventType } from "../../../model/codes.ts";
import { readList } from "../../clause/noun.ts";
import type { NounPhrase } from "../../clause/phrase.ts";
import { governed } from "../../clause/prepositional.ts";
import { TOGETHER } from "../../clause/word.ts";
import type { Clause } from "../../clause.ts";
import type { Told } from "../candidate.ts";
import { partnersOpening } from "./partner-opening.ts";

const ECHOES = new Set(["so", "as", "like", "neither"]);
const ECHOING = wordSet("did was were had has have do does is are");

/** "came as observers, and so did A", "joined online, as did B": who does the same as the subject. */
export function echoing(
  { reading, sentence }: Pick<Told, "reading" | "sentence">,
  { verb }: Clause,
): readonly NounPhrase[] {
  const { units } = sentence;
  const at = units.findIndex(
    ({ lower }, index) =>
      index > verb.main && ECHOING.has(lower) && ECHOES.has(units[index - 1]?.lower ?? ""),
  );
  const later = reading.clauses.some(
    (other) => other.verb.start > verb.main && other.verb.main < at - 1 && !other.subordinate,
  );
  return at < 0 || later ? [] : readList(units, at + 1, reading.isVerb);
}

/** The names behind a colon: "stayed in Riga for a week: Dr A, Dean; B and C"; and "took part, among them A and B". */
export function listedBehind(told: Told, clause: Clause): readonly NounPhrase[] {
  return told.sentence.units[clause.end]?.lower === ":" ? namesBehind(told, clause) : amongThem(told, clause);
}

/** "elected two new members: A, a lawyer, and Dr B": those behind a colon. */
export function namesBehind({ sentence, reading }: Told, { end }: Clause): readonly NounPhrase[] {
  const { units } = sentence;
  const list = units[end]?.lower === ":" ? readList(units, end + 1, reading.isVerb) : [];
  return list.filter(({ mention }) => mention?.type === "PERSON" || mention?.type === "ORGANIZATION");
}

/** "Twelve vets visited the dairy on 3 May, among them A and B": persons out of the group that the subject is. */
function amongThem(
  { sentence: { units }, reading }: Told,
  { verb, subject, object }: Clause,
): readonly NounPhrase[] {
  const isGroup = subject.length > 0 && subject.every(({ mention, pronoun }) => !mention && !pronoun);
  if (!isGroup || verb.passive) return [];
  const next = reading.clauses.find((other) => other.verb.start > verb.main)?.verb.start ?? units.length;
  const at = units.findIndex(
    ({ lower }, index) =>
      index > verb.main &&
      index < next &&
      lower === "among" &&
      units[index - 1]?.lower === "," &&
      units[index + 1]?.lower === "them",
  );
  const isNamed = object.some(
    ({ start, mention, classes }) => start < at && (mention?.type === "PERSON" || classes.has("people")),
  );
  if (at < 0 || isNamed) return [];
  return readList(units, at + 2, reading.isVerb).filter(({ mention }) => mention?.type === "PERSON");
}

/** "organised it together with A", "was in the chair together with B": who does the same as the subject. */
export const partnersIn = (
  { sentence }: Told,
  phrases: readonly NounPhrase[],
  theme: NounPhrase | undefined,
): readonly NounPhrase[] =>
  phrases.filter((phrase, at) => {
    if (phrase === theme) return false;
    const { type } = phrase.mention ?? {};
    if (type !== "PERSON" && type !== "ORGANIZATION") return false;
    // "together with the Estonian Ambassador, A": the post stands behind "with".
    const post = phrases[at - 1];
    const isHolder =
      post !== undefined &&
      !post.mention &&
      post.classes.has("post") &&
      sentence.units[post.end]?.lower === "," &&
      phrase.start <= post.end + POST_TO_NAME;
    return isBehindTogether(sentence, phrase) || (isHolder && isBehindTogether(sentence, post));
  });

/** Units from a post to the name behind it: ", Dr". */
const POST_TO_NAME = 2;

const isBehindTogether = ({ units }: Told["sentence"], { start }: NounPhrase): boolean =>
  units[start - 1]?.lower === "with" && /^(?:together|along|jointly)$/.test(units[start - 2]?.lower ?? "");

/** "a workshop that A put on with the Board": a body beside who holds it holds it, too; whom one meets with, attends. */
export const hostsWith = (type: EventType, { verb, phrases }: Clause): readonly NounPhrase[] =>
  HELD_WITH.has(type) && !verb.passive && HOSTING.has(verb.lemma ?? "")
    ? governed(phrases, "with").filter(({ mention }) => mention?.type === "ORGANIZATION")
    : [];

const HELD_WITH: ReadonlySet<EventType> = new Set<EventType>(["Conference", "Exchange", "Exhibition"]);
const HOSTING = wordSet(
  "hold organise organize co-organise co-organize run put stage mount arrange host convene sponsor",
);

/** "A, together with B, held": who does the same, named between the subject and its verb. */
export function partnersBefore(told: Told, clause: Clause): readonly NounPhrase[] {
  const { sentence, reading } = told;
  const { subject, verb } = clause;
  const { units } = sentence;
  const opening = partnersOpening(told, clause);
  if (opening.length > 0) return opening;
  const end = subject.at(-1)?.end ?? verb.start;
  for (let at = end; at < verb.start - 1 && at <= end + BETWEEN; at++) {
    if (!TOGETHER.has(units[at]?.lower ?? "")) continue;
    // "A together with B held": no comma, but right behind the subject.
    if (units[at - 1]?.lower !== "," && !(at === end && units[at + 1]?.lower === "with")) continue;
    const list = readList(
      units,
      units[at + 1]?.lower === "with" ? at + 2 : at + 1,
      reading.isVerb,
      undefined,
      true,
    );
    const close = list.at(-1)?.end ?? 0;
    return close <= verb.start ? list.filter(({ mention }) => mention !== undefined) : [];
  }
  return [];
}

/** Words of a post between a name and "together with", at most. */
const BETWEEN = 12;
