// Posts told by who has somebody new in them, or by their passing on: "The Mint has a new Director, A", "The post of keeper at the Mint passes on 1 June to B".
import type { Mention, PostPhrase } from "../../flow.ts";
import { presidencies } from "../../lexicon/posts.ts";
import { bound, isPost } from "./bind.ts";
import { type Phrase, phraseAt } from "./phrase.ts";
import {
  countryOf,
  endOf,
  honorificStart,
  mentionAt,
  mentionBefore,
  type Scene,
  sentenceAround,
} from "./scene.ts";
import { behindDay, dateAt, type Tenure, tenureBehind } from "./tenure.ts";

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
    if (!phrase || phrase.to !== first - 1 || !isPost(phrase) || !body) return undefined;
    const whole = ofHaver(scene, phrase, body);
    return whole && bound(scene, whole, person, "post-taken-up", chosenOn(scene, endOf(scene, person)));
  }
  return undefined;
}

/** "The Mint has a new Director", "Peru has a new ambassador in Lima": of the body or country that has somebody. */
function ofHaver(scene: Scene, phrase: Phrase, haver: Mention): Phrase | undefined {
  if (haver.type === "ORGANIZATION")
    return phrase.organization === undefined ? { ...phrase, organization: haver.id } : phrase;
  const code = countryOf(haver);
  if (!code) return undefined;
  const from = scene.firstWord.get(haver.id) ?? 0;
  return { ...phrase, country: { code, from, to: endOf(scene, haver) } };
}

/** "A, chosen on 20 March", "A, sworn in by the King in May": when the new one came. */
function chosenOn(scene: Scene, comma: number): Tenure {
  const { words } = scene;
  const chosen = words[comma]?.text === "," && CHOSEN.test(words[comma + 1]?.lower ?? "");
  for (let at = comma + 2; chosen && at < comma + POST; at++) {
    if (!words[at] || /^[,.;:]$/.test(words[at]?.text ?? "")) return {};
    if (dateAt(scene, at))
      return words[behindDay(scene, at)]?.lower === "to" ? {} : tenureBehind(scene, at, true);
  }
  return {};
}

const CHOSEN = /^(?:appointed|chosen|elected|named|sworn|installed|inaugurated|designated|picked|nominated)$/;

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
  const phrase = passedPost(scene, noun);
  const passes =
    phrase &&
    /^(?:will )?(?:pass|passes|passed|goes|go|went|falls|fell)$/.test(words[phrase.to]?.lower ?? "");
  if (!phrase || !passes || !isPost(phrase) || first - phrase.to > POST) return undefined;
  const date = [phrase.to + 1, endOf(scene, person)].find((at) => dateAt(scene, at));
  return bound(
    scene,
    phrase,
    person,
    "post-taken-up",
    date === undefined ? {} : tenureBehind(scene, date, true),
  );
}

/** "post of keeper at the Mint", "presidency of the Mint": the post that the words from a noun on tell. */
function passedPost(scene: Scene, noun: number): Phrase | undefined {
  const { words } = scene;
  const word = words[noun]?.lower ?? "";
  if (words[noun + 1]?.lower !== "of") return undefined;
  if (/^(?:post|position|office|job)$/.test(word)) return withBody(scene, phraseAt(scene, noun + 2));
  const title = presidencies.get(word);
  const body = mentionAt(scene, words[noun + 2]?.lower === "the" ? noun + 3 : noun + 2);
  if (!title || body?.type !== "ORGANIZATION") return undefined;
  return {
    ...{ from: noun, to: endOf(scene, body), titleFrom: noun, titleTo: noun + 1, title, direct: false },
    ...{ class: "officer", tense: "present", organization: body.id },
  };
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
