// Posts told by who has somebody new in them, or by their passing on: "The Mint has a new Director, A", "The post of keeper at the Mint passes on 1 June to B".
import type { Mention, PostPhrase } from "../../flow.ts";
import { bound, isPost } from "./bind.ts";
import { type Phrase, phraseAt } from "./phrase.ts";
import { honorificStart, mentionAt, mentionBefore, type Scene, sentenceAround } from "./scene.ts";
import { dateAt, tenureBehind } from "./tenure.ts";

/** The post of whoever a body has newly, or to whom a post passes; none elsewhere. */
export function postsOfNew(scene: Scene, person: Mention): PostPhrase[] {
  const first = honorificStart(scene, scene.firstWord.get(person.id) ?? 0);
  const post = newAtBody(scene, person, first) ?? passingOn(scene, person, first);
  return post ? [post] : [];
}

/** Words of a post between its article and the name, at most. */
const POST = 10;

/** "The Mint has a new Director, A": the body before the verb has it. */
function newAtBody(scene: Scene, person: Mention, first: number): PostPhrase | undefined {
  const { words } = scene;
  if (words[first - 1]?.text !== "," && words[first - 1]?.text !== ":") return undefined;
  for (let at = first - 2; at > first - POST && at > 1; at--) {
    if (words[at]?.lower !== "new" || words[at - 1]?.lower !== "a") continue;
    const phrase = phraseAt(scene, at + 1);
    const body = mentionBefore(scene, behindAuxiliary(scene, at - 2));
    if (!phrase || phrase.to !== first - 1 || !isPost(phrase) || body?.type !== "ORGANIZATION")
      return undefined;
    const whole = phrase.organization === undefined ? { ...phrase, organization: body.id } : phrase;
    return bound(scene, whole, person, "post-taken-up", {});
  }
  return undefined;
}

/** Before the verb by which a body has somebody: "has", "has got", "welcomes". */
function behindAuxiliary({ words }: Scene, verb: number): number {
  if (
    !/^(?:has|have|had|gets|got|found|finds|welcomes|welcomed|receives|received)$/.test(
      words[verb]?.lower ?? "",
    )
  )
    return -1;
  return /^(?:has|have)$/.test(words[verb - 1]?.lower ?? "") ? verb - 1 : verb;
}

/** "The post of keeper at the Mint passes on 1 June to A". */
function passingOn(scene: Scene, person: Mention, first: number): PostPhrase | undefined {
  const { words } = scene;
  if (words[first - 1]?.lower !== "to") return undefined;
  const { from } = sentenceAround(scene, first);
  const noun = /^(?:the|this)$/.test(words[from]?.lower ?? "") ? from + 1 : from;
  if (!/^(?:post|position|office|job|role)$/.test(words[noun]?.lower ?? "")) return undefined;
  const phrase = words[noun + 1]?.lower === "of" ? withBody(scene, phraseAt(scene, noun + 2)) : undefined;
  const passes =
    phrase &&
    /^(?:will )?(?:pass|passes|passed|goes|go|went|falls|fell)$/.test(words[phrase.to]?.lower ?? "");
  if (!phrase || !passes || !isPost(phrase) || first - phrase.to > POST) return undefined;
  const date = [phrase.to + 1, first + 1].find((at) => dateAt(scene, at));
  return bound(
    scene,
    phrase,
    person,
    "post-taken-up",
    date === undefined ? {} : tenureBehind(scene, date, true),
  );
}

/** "keeper at the Mint": with the body behind "at", where the post has none. */
function withBody(scene: Scene, phrase: Phrase | undefined): Phrase | undefined {
  if (!phrase || phrase.organization !== undefined) return phrase;
  const { words } = scene;
  if (!/^(?:at|with|in)$/.test(words[phrase.to]?.lower ?? "")) return phrase;
  const name = words[phrase.to + 1]?.lower === "the" ? phrase.to + 2 : phrase.to + 1;
  const body = mentionAt(scene, name);
  if (body?.type === "ORGANIZATION") {
    let to = name;
    while (scene.mentionOf[to]?.id === body.id) to++;
    return { ...phrase, to, organization: body.id };
  }
  // A house that no list knows: capitals behind the article.
  let to = name;
  while (words[to] && words[to]?.shape !== "lower" && to < name + 5) to++;
  return to > name ? { ...phrase, to } : phrase;
}
