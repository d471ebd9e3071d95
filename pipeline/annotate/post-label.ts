// "Editor: Jane Doe" in a footer: a post at the publisher.
import { fold } from "../core/keys.ts";
import type { Mention, PostPhrase } from "../flow.ts";
import { honorificAt } from "./person-honorific.ts";
import { bound } from "./post-bind.ts";
import { type Phrase, phraseAt } from "./post-phrase.ts";
import type { Publisher, Scene } from "./post-scene.ts";
import type { Text } from "./text.ts";

/** The post that a label tells of one or several names. Its body is the publisher, where the masthead names one. */
export function labelledPost(
  scene: Scene,
  person: Mention,
  publisher: number | undefined,
): PostPhrase | undefined {
  const colon = labelBefore(scene, person);
  if (colon < 0) return undefined;
  const owner = publisher === undefined ? {} : { organization: publisher };
  if (/^editors$/i.test(scene.words[colon - 1]?.text ?? "")) {
    const post = bound(scene, { ...editors(scene, colon), ...owner }, person, "post-label");
    return { ...post, titleSpan: { start: post.titleSpan.start, end: post.titleSpan.end - 1 } };
  }
  for (let at = Math.max(0, colon - 4); at < colon; at++) {
    const phrase = phraseAt(scene, at);
    if (phrase?.to !== colon || !(phrase.class === "paper" || isLineOfOffice(scene, phrase))) continue;
    const office = phrase.class === "paper" ? undefined : officeOf(scene, colon);
    const held = office === undefined ? owner : { organization: office };
    const whole = phrase.organization === undefined ? { ...phrase, ...held } : phrase;
    return bound(scene, whole, person, "post-label");
  }
  return undefined;
}

/** "Head of Office: A" at the foot of an issue. */
const isLineOfOffice = (scene: Scene, { title }: Phrase): boolean =>
  /^Head of (?:the )?Office$/.test(title) && scene.words.length < 40;

/** The office that the lines name. */
const officeOf = ({ mentions, words }: Scene, colon: number): number | undefined =>
  mentions.findLast(
    ({ type, text, end }) =>
      type === "ORGANIZATION" && end <= (words[colon]?.start ?? 0) && /\b(?:Office|Bureau)$/.test(text),
  )?.id;

/** "Editors": the post of each. */
function editors(scene: Scene, colon: number): Phrase {
  const text = scene.words[colon - 1]?.text ?? "";
  return {
    from: colon - 1,
    to: colon,
    titleFrom: colon - 1,
    titleTo: colon,
    title: text.slice(0, -1),
    class: "paper",
    direct: false,
    tense: "present",
  };
}

/** The mark of the label before a name, over honorifics and the names listed before it; -1 where there is none. */
function labelBefore(scene: Scene, person: Mention): number {
  const first = scene.firstWord.get(person.id) ?? 0;
  for (let at = first - 1; at >= 0 && at > first - 24; at--) {
    const word = scene.words[at];
    if (word?.text === ":" || word?.text === "|") return at;
    const passes =
      scene.mentionOf[at]?.type === "PERSON" ||
      /^(?:,|and|&|;)$/.test(word?.lower ?? "") ||
      honorificAt(scene.words, at) !== undefined;
    if (!passes) return -1;
  }
  return -1;
}

/** The publisher, by the mention that names it as the masthead does, or else the first name in the masthead's words. */
export function publisherOf(
  text: Text,
  mentions: readonly Mention[],
  nameOf: (id: number) => string,
): Publisher | undefined {
  const told = fold(text.document.masthead.publisher?.value ?? "");
  if (told === "") return undefined;
  const bodies = mentions.filter(({ type }) => type === "ORGANIZATION");
  const held = bodies.filter(
    ({ text: words }) => words.length > 3 && ` ${told} `.includes(` ${fold(words)} `),
  );
  const placeOf = ({ text: words }: Mention): number => told.indexOf(fold(words));
  const found = held.reduce<Mention | undefined>(
    (best, one) =>
      !best ||
      placeOf(one) < placeOf(best) ||
      (placeOf(one) === placeOf(best) && one.text.length > best.text.length)
        ? one
        : best,
    undefined,
  );
  if (!found) return undefined;
  const name = nameOf(found.id);
  const last = held.findLast((one) => placeOf(one) > placeOf(found) + fold(found.text).length) ?? found;
  return {
    id: found.id,
    whole: last.id,
    name,
    told,
    isNamedBy: ({ id }) => id === found.id || nameOf(id) === name,
  };
}
