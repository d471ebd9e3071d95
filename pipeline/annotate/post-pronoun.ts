// Posts of whom a pronoun means: "and he had been elected its first Chairman", "She was appointed Director of the Fund".
import type { PostPhrase } from "../flow.ts";
import { bound, isPost } from "./post-bind.ts";
import type { Phrase } from "./post-phrase.ts";
import type { Scene } from "./post-scene.ts";
import { tenureBehind } from "./post-tenure.ts";

const LED = /^(?:as|the|its|their|a)$/;
const GIVEN = /^(?:elected|appointed|named|re-elected|reappointed|chosen|nominated|promoted)$/;
const BEING = /^(?:was|been|is|had|has|also|then|unanimously|later)$/;

/** The post that is given to "he" or "she", who is the person named last. */
export function postOfPronoun(scene: Scene, phrase: Phrase): PostPhrase | undefined {
  const { words, mentions } = scene;
  let at = phrase.from - 1;
  while (at > phrase.from - 4 && LED.test(words[at]?.lower ?? "")) at--;
  if (!GIVEN.test(words[at]?.lower ?? "") || !BEING.test(words[at - 1]?.lower ?? "") || !isPost(phrase))
    return undefined;
  const its = /^(?:its|their)$/.test(words[phrase.from - 1]?.lower ?? "");
  at--;
  while (BEING.test(words[at]?.lower ?? "")) at--;
  const pronoun = words[at];
  if (!pronoun || !/^(?:he|she)$/.test(pronoun.lower)) return undefined;
  const person = mentions.findLast(({ type, end }) => type === "PERSON" && end <= pronoun.start);
  if (!person || words[phrase.to]?.shape === "title") return undefined;
  const body = its
    ? mentions.findLast(({ type, end }) => type === "ORGANIZATION" && end <= pronoun.start)
    : undefined;
  const whole = body && phrase.organization === undefined ? { ...phrase, organization: body.id } : phrase;
  return bound(scene, whole, person, "post-taken-up", tenureBehind(scene, phrase.to, true));
}
