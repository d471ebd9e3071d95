// What a clause gives to its event, with passives turned: who acts, what is acted on, what stands beside it.
import { wordSet } from "../../../core/word-set.ts";
import type { Trigger } from "../../../lexicon/event-trigger.ts";
import { cleftObject } from "../../clause/cleft.ts";
import { nameOnly } from "../../clause/name.ts";
import { readList, readPhrase } from "../../clause/noun.ts";
import type { NounPhrase } from "../../clause/phrase.ts";
import { governed, governedOf, type PrepositionalPhrase, readPhrases } from "../../clause/prepositional.ts";
import { alsoBehind, isJoint, isPreposition } from "../../clause/word.ts";
import type { Clause } from "../../clause.ts";
import type { Told } from "../candidate.ts";
import { isAimOf } from "../extent.ts";
import { has, isHeading, isOfOrder } from "./class.ts";
import { isDeedSigned } from "./deed-signed.ts";
import { type Arguments, areBehind } from "./fit.ts";
import { GUIDING, withWay } from "./way.ts";

/** Subject, object and phrases of a clause as if it were active. */
export const argumentsOf = (told: Told, clause: Clause, next: Clause | undefined): Arguments =>
  isInverted(clause) || isDeedSigned(clause)
    ? { subject: clause.object, object: clause.subject, phrases: clause.phrases }
    : withWay(told, clause, honouring(told, turned(told, clause, next)));

/** "gave a dinner in honour of Ambassador A": for whom it was given. */
const honouring = (told: Told, given: Arguments): Arguments =>
  has([...given.object, ...given.subject], ["dinner"])
    ? { ...given, phrases: given.phrases.map((phrase) => inHonour(told, phrase) ?? phrase) }
    : given;

/** "in honour of the Ambassador, Dr A": the name behind the post, too. */
function inHonour(
  { sentence: { units } }: Told,
  { phrases: [noun], at }: PrepositionalPhrase,
): PrepositionalPhrase | undefined {
  if (!noun || !/^honou?r$/.test(noun.head)) return undefined;
  const name = units[noun.end]?.lower === "," ? units[noun.end + 1]?.mention : undefined;
  const named = name?.type === "PERSON" ? [nameOnly(name)] : [];
  return { preposition: "for", phrases: [...governedOf(noun), ...named], at };
}

/** Who acts stands behind "by", what is acted on before the verb. */
function ofPassive(told: Told, clause: Clause): Arguments {
  const { subject, object, phrases, verb } = clause;
  const behind = phrases.filter(({ preposition }) => preposition === "by");
  const by = behind.length > 0 ? behind : agentBefore(told, clause);
  const rest = phrases.filter(({ preposition }) => preposition !== "by");
  const acted = verb.reduced || verb.relative !== undefined ? overTopic(told, subject) : subject;
  const isKept = object[0]?.pronoun === "it" || has(object.slice(0, 1), retained(verb.lemma));
  // "were shown the laboratory by A", "was taken round it": what they saw is where they were.
  const seen =
    GUIDING.has(verb.lemma ?? "") && object[0]
      ? [{ preposition: "over", phrases: object, at: object[0].start }]
      : [];
  return {
    subject: by.flatMap((phrase) => phrase.phrases).filter((phrase) => !actsNext(told, clause, phrase)),
    object: [...(isKept ? object : []), ...acted],
    phrases: [...seen, ...sentTo(subject), ...givenTo(told, subject, verb.start), ...rest],
  };
}

/** "By the Academy, Dr A was elected": who does it, put first; no "By boat". */
const agentBefore = ({ reading }: Told, { verb }: Clause): readonly PrepositionalPhrase[] =>
  verb.start === reading.firstVerb && !verb.reduced
    ? reading.leading.filter(
        ({ preposition, phrases: [who] }) =>
          preposition === "by" && who !== undefined && has([who], ["person", "body", "post"]),
      )
    : [];

function turned(told: Told, clause: Clause, next: Clause | undefined): Arguments {
  const { subject, object, phrases, verb } = clause;
  if (verb.passive) return ofPassive(told, clause);
  const beside = isReceiving(verb) ? object.filter((phrase) => isTogether(told, phrase)) : [];
  if (beside.length > 0) {
    const [first] = beside;
    const guests = object.filter(({ start }) => start < (first?.start ?? 0));
    return { subject: [...subject, ...beside], object: guests, phrases };
  }
  const given = moneyBefore(told, clause);
  if (given) return { subject, object: [given, ...object], phrases };
  const [headed] = object;
  if (verb.relative !== undefined && headed && isHeading(headed))
    return { subject, object: headed.complements[0]?.phrases ?? [], phrases };
  const topic =
    verb.relative !== undefined && isRightBefore(told, object[0], verb.relative)
      ? overTopic(told, object)
      : object;
  if (topic !== object) return { subject, object: topic, phrases };
  if (object.length === 1 && !has(subject.slice(0, 1), ["dinner"]))
    return {
      subject,
      object: [...second(told, object, retained(verb.lemma)), ...object.map((one) => titled(told, one))],
      phrases: [...sentTo(object), ...phrases],
    };
  const cleft = cleftObject(told, clause, next);
  if (cleft.length > 0) return { subject, object: cleft, phrases };
  if (has(subject.slice(0, 1), ["dinner"]))
    return { subject, object, phrases: [...givenTo(told, subject, verb.start), ...phrases] };
  const shared = object.length > 0 ? object : sharedObject(told, clause, next);
  const aim = object.length === 0 && isAimOf(told, clause, next) ? (next?.phrases ?? []) : [];
  return { subject, object: shared, phrases: [...phrases, ...aim, ...asInterns(phrases)] };
}

/** "will work as interns at the Institute": where they are is where they work. */
const asInterns = (phrases: readonly PrepositionalPhrase[]): readonly PrepositionalPhrase[] =>
  phrases.flatMap(({ preposition, phrases: [whom], at }) =>
    preposition === "as" && whom?.classes.has("intern")
      ? whom.complements.filter(isWhere).map((where) => ({ ...where, at }))
      : [],
  );

const isWhere = ({ preposition }: NounPhrase["complements"][number]): boolean =>
  /^(?:at|in|with)$/.test(preposition);

/** "On 4 May began the 5th Forum", "There came into existence the Coast Centre": who or what does it stands behind the verb. */
const isInverted = ({ verb, subject, object }: Clause): boolean =>
  INTRANSITIVE.has(verb.lemma ?? "") &&
  subject.length === 0 &&
  object.length > 0 &&
  verb.start > 0 &&
  !verb.passive &&
  !verb.infinitive &&
  verb.relative === undefined;

const INTRANSITIVE = wordSet(
  "begin start commence come sit gather convene assemble arrive go appear end conclude finish stay speak lecture talk",
);

/** Whether a verb tells that somebody is received. */
export const isReceiving = ({ lemma }: Clause["verb"]): boolean => lemma === "receive" || lemma === "welcome";

const GIVING = /^(?:give|grant|award|pledge|promise|lend|offer|allocate|pay)$/;

/** "EUR 2 million that the Bank had granted the school", "promised each of them 450 pesos": a sum that stands before the verb, or behind whoever gets it. */
function moneyBefore({ sentence, reading }: Told, { verb, subject, object }: Clause): NounPhrase | undefined {
  if (verb.passive || !GIVING.test(verb.lemma ?? "") || has(object, ["money"])) return undefined;
  const { units } = sentence;
  const that =
    (subject[0]?.start ?? verb.start) - (units[(subject[0]?.start ?? 0) - 1]?.lower === "the" ? 2 : 1);
  const isRelative = /^(?:that|which)$/.test(units[that]?.lower ?? "");
  const at = isRelative ? that - 1 : units[verb.end]?.lower === "each" ? verb.end + EACH_OF_THEM : -1;
  // "pay each of them RM 4,500 a month"
  const isUsual =
    !isRelative && (verb.lemma === "pay" || /^(?:an?|per|each|every)$/.test(units[at + 1]?.lower ?? ""));
  const sum = at < 0 || isUsual ? undefined : readPhrase(units, at, reading.isVerb);
  return sum?.classes.has("money") ? sum : undefined;
}

/** Words of "each of them". */
const EACH_OF_THEM = 3;

/** "received them together with Dr A": who receives them, too. */
const isTogether = ({ sentence: { units } }: Told, { start, mention }: NounPhrase): boolean =>
  mention?.type === "PERSON" &&
  units
    .slice(Math.max(0, start - 4), start)
    .some(
      ({ lower }, at, before) =>
        /^(?:together|along|jointly)$/.test(lower) && before[at + 1]?.lower === "with",
    );

/** "At its session, chaired by A, Minister of B, the Commission settled": the last name in the row is who does what comes next. */
const actsNext = ({ reading, sentence }: Told, own: Clause, { start, end, headEnd }: NounPhrase): boolean =>
  sentence.units[start - 1]?.lower === "," &&
  (own.verb.reduced || own.verb.relative !== undefined) &&
  reading.clauses.some(
    ({ verb }) =>
      verb !== own.verb &&
      !verb.reduced &&
      verb.relative === undefined &&
      (verb.start === end || verb.start === headEnd),
  );

/** "the delegation to the 3rd Forum": where a group was sent. */
const sentTo = (phrases: readonly NounPhrase[]): Clause["phrases"] =>
  phrases.flatMap(({ complements, start }) =>
    complements
      .filter(({ preposition, phrases: [noun] }) => preposition === "to" && noun?.mention?.type === "EVENT")
      .map((complement) => ({ ...complement, at: start })),
  );

/** "A gift of EUR 2 million to the museum was made": whom it goes to, between the sum and the verb. */
function givenTo(
  { sentence, reading }: Told,
  [gift]: readonly NounPhrase[],
  verb: number,
): Clause["phrases"] {
  if (!gift || gift.end >= verb || !has([gift], ["grant", "gift", "money", "dinner"])) return [];
  const { phrases } = readPhrases(sentence.units, gift.end, reading.isVerb);
  return phrases.filter(({ preposition, at }) => at < verb && preposition !== "of" && preposition !== "by");
}

/** "a workshop on tides, which A organised" */
const isRightBefore = ({ sentence }: Told, phrase: NounPhrase | undefined, at: number): boolean =>
  phrase !== undefined &&
  (phrase.end === at || (phrase.end === at - 1 && sentence.units[at - 1]?.lower === ","));

/** "was awarded the medal", "was granted EUR 2 million": what is given stays behind the verb. */
const RETAINED = ["money", "prize", "rank", "winner", "Interview", "named", "term"];
const MADE = [...RETAINED, "post"];
/** "were given a lecture by A", "a tour of the works" */
const GIVEN = [...RETAINED, "Speech", "Visit"];
/** "was made director": "make" alone needs the post. */
const retained = (lemma: string | undefined): readonly string[] =>
  lemma === "make" ? MADE : lemma === "give" ? GIVEN : RETAINED;

/** The noun of "take place", "take part in" is no object. */
export function withoutParticles(told: Told, trigger: Trigger, clause: Clause, turned: Arguments): Arguments {
  const { verb } = clause;
  const end = verb.end + alsoBehind(told.sentence.units, verb) + trigger.particles.length;
  if (trigger.particles.length === 0 || verb.passive) return turned;
  if (!areBehind(trigger, clause.following)) return withBeyond(told, trigger, clause, turned);
  // "was host to the conference", "came to light near X": what stands behind the particle goes on the verb.
  const beyond =
    clause.end < end ||
    turned.object.some((phrase) => phrase.start < end && phrase.start >= verb.end) ||
    turned.phrases.some(({ at }) => at < end && at >= verb.end)
      ? readPhrases(told.sentence.units, end, told.reading.isVerb).phrases
      : [];
  // "was the goal of Dr A, Minister of B": what the person is, is no object.
  const isApposed = ({ start, classes }: NounPhrase): boolean =>
    trigger.intransitive &&
    beyond.length > 0 &&
    classes.has("post") &&
    told.sentence.units[start - 1]?.lower === ",";
  const kept = turned.object.filter(
    (phrase) => (phrase.start >= end && !isApposed(phrase)) || phrase.start < verb.start,
  );
  // "took the place of X", "made public its report": what stands behind the particles is the object.
  const isGoverned = !trigger.intransitive && !kept.some(({ start }) => start >= end);
  const { units } = told.sentence;
  const own = isGoverned ? readList(units, end, told.reading.isVerb) : [];
  // "threw open its vault to them": and what stands behind that.
  const last = own.at(-1)?.end;
  const behind = last === undefined ? beyond : readPhrases(units, last, told.reading.isVerb).phrases;
  return {
    ...turned,
    // "were guests of the Institute in Oslo": what stands right behind the particle, first.
    phrases: [...behind, ...turned.phrases.filter(({ at }) => !behind.some((found) => found.at === at))],
    object: [...own, ...kept],
  };
}

/** "filled it up with 2 million": what stands behind a particle that stands behind the object. */
function withBeyond(told: Told, { particles }: Trigger, { object }: Clause, turned: Arguments): Arguments {
  const behind = (object.at(-1)?.end ?? Number.NaN) + particles.length;
  if (!(behind > 0) || turned.phrases.length > 0) return turned;
  return { ...turned, phrases: readPhrases(told.sentence.units, behind, told.reading.isVerb).phrases };
}

/** "granted it EUR 180,000", "awarded her the medal": what is given stands behind who gets it. */
function second(
  told: Told,
  [first]: readonly NounPhrase[],
  classes: readonly string[],
): readonly NounPhrase[] {
  if (!first || !(first.pronoun || first.mention || first.determiner === "the")) return [];
  const given = readPhrase(told.sentence.units, first.end, told.reading.isVerb);
  return given && has([given], classes) ? [given] : [];
}

/** "made A its chair", "named B head of": a person with a post right behind. */
function titled(told: Told, phrase: NounPhrase): NounPhrase {
  if (phrase.mention?.type !== "PERSON") return phrase;
  const post = readPhrase(told.sentence.units, phrase.end, told.reading.isVerb);
  const isPost = post !== undefined && !post.mention && post.classes.has("post") && !isOfOrder(post);
  return isPost ? { ...phrase, classes: new Set([...phrase.classes, "titled"]) } : phrase;
}

/** "a seminar on polar climate, co-sponsored by": the participle goes with the event, not with its topic. */
function overTopic(told: Told, subject: readonly NounPhrase[]): readonly NounPhrase[] {
  const [nearest] = subject;
  if (!nearest || nearest.type || nearest.mention || isDocument(nearest)) return subject;
  const { units } = told.sentence;
  if (!isPreposition(units[nearest.start - 1])) return subject;
  for (let at = nearest.start - 2; at >= Math.max(0, nearest.start - 6); at--) {
    const phrase = readPhrase(units, at, told.reading.isVerb);
    const isTold = phrase?.type !== undefined || phrase?.classes.has("document");
    if (phrase && isTold && phrase.headEnd <= nearest.start - 1) return [phrase];
  }
  return subject;
}

/** "the law", no "labour law": what a seminar is on is none. */
const isDocument = ({ classes, determiner }: NounPhrase): boolean =>
  classes.has("document") && !classes.has("law") && determiner !== "";

/** "attended and addressed the meeting", "attended and spoke at the meeting": the second verb's theme is the first's too. */
function sharedObject(told: Told, clause: Clause, next: Clause | undefined): readonly NounPhrase[] {
  if (!next || next.verb.start > clause.verb.end + 2 || next.verb.passive) return [];
  if (next.subject.some(({ start }) => start >= clause.verb.end)) return [];
  if (!told.sentence.units.slice(clause.verb.end, next.verb.start).some(isJoint)) return [];
  if (next.object.length > 0) return next.object;
  return governed(next.phrases, "at");
}
