// "Editor: Jane Doe" in a footer: a post at the publisher.
import type { Mention, PostPhrase } from "../flow.ts";
import { bound } from "./post-bind.ts";
import { phraseAt } from "./post-phrase.ts";
import type { Scene } from "./post-scene.ts";
import type { Text } from "./text.ts";

/** The post that a label before a name tells. Its body is the publisher, where the masthead names one. */
export function labelledPost(
  scene: Scene,
  person: Mention,
  publisher: number | undefined,
): PostPhrase | undefined {
  const first = scene.firstWord.get(person.id) ?? 0;
  if (scene.words[first - 1]?.text !== ":") return undefined;
  for (let at = Math.max(0, first - 5); at < first - 1; at++) {
    const phrase = phraseAt(scene, at);
    if (phrase?.class !== "paper" || phrase.to !== first - 1) continue;
    const whole =
      phrase.organization === undefined && publisher !== undefined
        ? { ...phrase, organization: publisher }
        : phrase;
    return bound(scene, whole, person, "post-label");
  }
  return undefined;
}

/** The mention that names the publisher as the masthead does. */
export function publisherOf(text: Text, mentions: readonly Mention[]): number | undefined {
  const name = text.document.masthead.publisher?.value;
  if (!name) return undefined;
  return mentions.find(({ type, text: words }) => type === "ORGANIZATION" && words === name)?.id;
}
