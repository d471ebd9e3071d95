// Posts told before the name by a sentence turned round: "The new head of X is A", "At the helm of X is A", "After nine years as Dean of X, A".

import type { Mention, PostPhrase } from "../../flow.ts";
import { spoken } from "../person/words.ts";
import { bound, isPost } from "./bind.ts";
import { bodyPost } from "./head.ts";
import { bodyBeforeWhose } from "./owner-told.ts";
import { type Phrase, phraseAt } from "./phrase.ts";
import {
  bodiesBetween,
  endOf,
  honorificStart,
  isLedBy,
  mentionAt,
  type Scene,
  sentenceAround,
  sentenceBefore,
} from "./scene.ts";
import { type Tenure, tenureBehind } from "./tenure.ts";
import { skipped } from "./verb.ts";

/** The post that stands before a name and a form of "to be", or before a comma behind "as". */
export function postsByCopula(scene: Scene, person: Mention): PostPhrase[] {
  const first = honorificStart(scene, scene.firstWord.get(person.id) ?? 0);
  const before = scene.words[first - 1];
  const post = before?.text.endsWith(",")
    ? preposed(scene, person, first - 1)
    : isCopula(scene, first - 1)
      ? inverted(scene, person, copulaStart(scene, first - 1))
      : undefined;
  return post ? [post] : [];
}

/** "is", "remains", "will be"; "was" tells of the past as often as not, and of guests. */
const isCopula = ({ words }: Scene, at: number): boolean =>
  /^(?:is|becomes|remains|stays)$/.test(words[at]?.lower ?? "") ||
  (words[at]?.lower === "be" && words[at - 1]?.lower === "will");

const copulaStart = ({ words }: Scene, at: number): number => (words[at]?.lower === "be" ? at - 1 : at);

/** "The new head of X since May is A". */
function inverted(scene: Scene, person: Mention, verb: number): PostPhrase | undefined {
  const { from } = sentenceAround(scene, verb);
  const helm = atHelm(scene, person, from, verb);
  if (helm) return helm;
  const own = phraseAt(scene, skipped(scene, behindOwner(scene, from)));
  const phrase = own ? ofBodyBefore(scene, own) : phraseBehindWhose(scene, from, verb);
  if (!phrase || !isPost(phrase) || phrase.to > verb || !isNamedPost(scene, phrase)) return undefined;
  const tenure = timeBetween(scene, phrase.to, verb);
  const begins = scene.words[verb]?.lower === "will" || scene.words[verb]?.lower === "becomes";
  return tenure && bound(scene, phrase, person, begins ? "post-taken-up" : "post-by-verb", tenure);
}

/** "A Council on Ice was set up by the Agency. Its chairman is A": of the body that the sentence before tells of, not of who acted there. */
function ofBodyBefore(scene: Scene, phrase: Phrase): Phrase {
  const its = phrase.from - 1;
  const before = sentenceBefore(scene, its);
  if (!before || its !== before.to || !/^(?:its|their)$/.test(scene.words[its]?.lower ?? "")) return phrase;
  const body = bodiesBetween(scene, before).findLast((mention) => !isLedBy(scene, mention, BESIDE));
  return phrase.organization === undefined && body ? { ...phrase, organization: body.id } : phrase;
}

/** "by the Agency", "with X": who acts, helps or houses. */
const BESIDE = /^(?:by|with|at|from|for|in|under)$/;

/** "set up the Fund, whose first Director is A": the post of the body before "whose". */
function phraseBehindWhose(scene: Scene, from: number, verb: number): Phrase | undefined {
  for (let at = verb - 2; at > from && at > verb - 9; at--) {
    if (scene.words[at]?.lower !== "whose") continue;
    const phrase = phraseAt(scene, skipped(scene, at + 1));
    const body = bodyBeforeWhose(scene, at);
    return phrase && body && phrase.organization === undefined
      ? { ...phrase, organization: body.id }
      : phrase;
  }
  return undefined;
}

/** Behind "The Rail Agency's": whose post the sentence begins with. */
function behindOwner(scene: Scene, from: number): number {
  const body = mentionAt(scene, scene.words[from]?.lower === "the" ? from + 1 : from);
  const end = body?.type === "ORGANIZATION" ? endOf(scene, body) : from;
  return /^['’]s$/.test(scene.words[end]?.text ?? "") ? end + 1 : from;
}

/** Parts that are played at a meeting too: posts only where a body is named. */
const PLAYED =
  /\b(?:speaker|chair|chairman|chairwoman|chairperson|moderator|conductor|judge|editor|author|leader|host|coordinator|head|master|representative|assistant)$/i;

const isNamedPost = (scene: Scene, phrase: Phrase): boolean =>
  phrase.organization !== undefined ||
  phrase.implied !== undefined ||
  phrase.country !== undefined ||
  !PLAYED.test(phrase.title) ||
  /^(?:new|our|its|their)$/.test(scene.words[phrase.from - 1]?.lower ?? "");

/** "At the helm of X since January is A", "At the head of X since 2015, A". */
function atHelm(scene: Scene, person: Mention, from: number, verb: number): PostPhrase | undefined {
  const said = spoken(scene.words, from, from + 4);
  if (!/^at the (?:head|helm) of$/.test(said)) return undefined;
  const post = bodyPost(scene, person, { at: from + 2, title: "head", begins: false, preposition: from + 3 });
  const end = post && scene.words.findIndex(({ start }) => start >= post.end);
  return end !== undefined && timeBetween(scene, end, verb) ? post : undefined;
}

/** The time told between a post and the verb; undefined where anything else stands there. */
function timeBetween(scene: Scene, from: number, to: number): Tenure | undefined {
  const tenure = tenureBehind(scene, from, false);
  for (let at = from; at < to; at++) {
    const date = mentionAt(scene, at);
    if (date?.type === "DATE") at = endOf(scene, date) - 1;
    else if (!TIMES.test(scene.words[at]?.lower ?? "")) return undefined;
  }
  return tenure;
}

const TIMES =
  /^(?:since|from|for|until|till|as|of|in|on|the|next|coming|last|past|another|further|more|two|three|four|five|six|years?|months?|now|today|once|again|also|still|with|effect|,)$/;

/** "Since taking office in 2015 as Head of X, A", "In her new role as Chair of X, A". */
const LEADS_IN = /^(?:since|in|upon|on|during|following|speaking|writing|working|throughout)$/;

/** "After nine years as Director of X, A", "As Dean of X, A": the post ends at the comma. */
function preposed(scene: Scene, person: Mention, comma: number): PostPhrase | undefined {
  const { words } = scene;
  const { from } = sentenceAround(scene, comma);
  const helm = atHelm(scene, person, from, comma);
  if (helm) return helm;
  const after = /^(?:after|before)$/.test(words[from]?.lower ?? "");
  const led = after || LEADS_IN.test(words[from]?.lower ?? "");
  const as = led ? words.findIndex(({ lower }, at) => at > from && at < from + 10 && lower === "as") : from;
  if (words[as]?.lower !== "as") return undefined;
  // "Following the election of A as President, B": the post is A's.
  for (let at = from; at < as; at++) if (mentionAt(scene, at)?.type === "PERSON") return undefined;
  const phrase = phraseAt(scene, skipped(scene, as));
  if (!phrase || !isPost(phrase) || phrase.to !== comma) return undefined;
  return bound(scene, after ? { ...phrase, tense: "past" } : phrase, person, "post-by-verb");
}
