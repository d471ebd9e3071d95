// What acts and what is acted on in a clause: passives turned, second objects, themes over topics, objects shared with the next verb.
import type { Clause } from "./clause.ts";
import { readPhrase } from "./clause-noun.ts";
import type { NounPhrase } from "./clause-phrase.ts";
import { isJoint, isPreposition } from "./clause-word.ts";
import type { Told } from "./event-candidate.ts";
import { type Arguments, has } from "./event-clause-fit.ts";
import { isAimOf } from "./event-date.ts";

/** A clause's arguments, as its verb has them in the active. */
export function argumentsOf(told: Told, clause: Clause, next: Clause | undefined): Arguments {
  const { subject, object, phrases, verb } = clause;
  if (verb.passive) {
    const by = phrases.filter(({ preposition }) => preposition === "by");
    const rest = phrases.filter(({ preposition }) => preposition !== "by");
    const acted = verb.reduced || verb.relative !== undefined ? overTopic(told, subject) : subject;
    const kept = has(object.slice(0, 1), retained(verb.lemma)) ? object : [];
    // "were shown the laboratory by A": what they saw is where they were.
    const seen =
      verb.lemma === "show" && object[0]
        ? [{ preposition: "over", phrases: object, at: object[0].start }]
        : [];
    return {
      subject: by.flatMap((phrase) => phrase.phrases),
      object: [...kept, ...acted],
      phrases: [...seen, ...rest],
    };
  }
  const topic =
    verb.relative !== undefined && object[0]?.end === verb.relative ? overTopic(told, object) : object;
  if (topic !== object) return { subject, object: topic, phrases };
  if (object.length === 1)
    return {
      subject,
      object: [...second(told, object, retained(verb.lemma)), ...object.map((one) => titled(told, one))],
      phrases,
    };
  const shared = object.length > 0 ? object : sharedObject(told, clause, next);
  const aim = object.length === 0 && isAimOf(told, clause, next) ? (next?.phrases ?? []) : [];
  return { subject, object: shared, phrases: [...phrases, ...aim] };
}

/** "was awarded the medal", "was granted EUR 2 million": what is given stays behind the verb. */
const RETAINED = ["money", "prize", "rank", "winner", "Interview", "named", "term"];
const MADE = [...RETAINED, "post"];
/** "was made director": "make" alone needs the post. */
const retained = (lemma: string | undefined): readonly string[] => (lemma === "make" ? MADE : RETAINED);

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
  const isPost = post !== undefined && !post.mention && post.classes.has("post");
  return isPost ? { ...phrase, classes: new Set([...phrase.classes, "titled"]) } : phrase;
}

/** "a seminar on polar climate, co-sponsored by": the participle goes with the event, not with its topic. */
function overTopic(told: Told, subject: readonly NounPhrase[]): readonly NounPhrase[] {
  const [nearest] = subject;
  if (!nearest || nearest.type || nearest.mention || nearest.classes.has("document")) return subject;
  const { units } = told.sentence;
  if (!isPreposition(units[nearest.start - 1])) return subject;
  for (let at = nearest.start - 2; at >= Math.max(0, nearest.start - 6); at--) {
    const phrase = readPhrase(units, at, told.reading.isVerb);
    const isTold = phrase?.type !== undefined || phrase?.classes.has("document");
    if (phrase && isTold && phrase.headEnd <= nearest.start - 1) return [phrase];
  }
  return subject;
}

/** "attended and addressed the meeting", "attended and spoke at the meeting": the second verb's theme is the first's too. */
function sharedObject(told: Told, clause: Clause, next: Clause | undefined): readonly NounPhrase[] {
  if (!next || next.verb.start > clause.verb.end + 2 || next.verb.passive) return [];
  if (!told.sentence.units.slice(clause.verb.end, next.verb.start).some(isJoint)) return [];
  if (next.object.length > 0) return next.object;
  return next.phrases.filter(({ preposition }) => preposition === "at").flatMap(({ phrases }) => phrases);
}
