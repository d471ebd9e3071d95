// Posts told in what is said beside a name: "A, an economist and former Director of E", "B, whom the Guild elected its Treasurer in May", "C left us in May and is now Dean of D".
import type { Mention, PostPhrase } from "../../flow.ts";
import { bound, isPost } from "./bind.ts";
import { phraseAt } from "./phrase.ts";
import { endOf, mentionAt, type Scene } from "./scene.ts";
import { tenureBehind } from "./tenure.ts";
import { skipped } from "./verb.ts";

const CHOOSING =
  /^(?:elected|elects|appointed|appoints|named|names|nominated|chose|chosen|made|designated|installed|promoted|hired|confirmed)$/;
const LONGEST = 24;

/** The post behind "whom" and who gave it, and the one that "and is now" tells. */
export const postsBeside = (scene: Scene, person: Mention): PostPhrase[] => {
  const end = endOf(scene, person);
  return [
    ...chosenByWhom(scene, person, end),
    ...heldNow(scene, person, end),
    ...describedAs(scene, person, end),
  ];
};

/** ", a Danish economist and former Director of B,": a post behind what somebody is by trade. */
function describedAs(scene: Scene, person: Mention, end: number): PostPhrase[] {
  const { words } = scene;
  if (words[end]?.text !== "," || !/^an?$/.test(words[end + 1]?.lower ?? "")) return [];
  let and = end + 2;
  while (and < end + 6 && words[and]?.lower !== "and" && !words[and]?.glued) and++;
  const phrase = words[and]?.lower === "and" ? phraseAt(scene, and + 1) : undefined;
  return phrase && isPost(phrase) && phrase.tense !== "future" && phrase.organization !== undefined
    ? [bound(scene, phrase, person, "post-in-apposition", {})]
    : [];
}

/** ", whom the Guild elected its Treasurer in May": at the guild, where no other body is named. */
function chosenByWhom(scene: Scene, person: Mention, end: number): PostPhrase[] {
  const { words } = scene;
  if (words[end]?.text !== "," || words[end + 1]?.lower !== "whom") return [];
  const body = mentionAt(scene, words[end + 2]?.lower === "the" ? end + 3 : end + 2);
  if (body?.type !== "ORGANIZATION") return [];
  let verb = endOf(scene, body);
  while (verb < end + 20 && /^(?:had|has|recently|then|later|just)$/.test(words[verb]?.lower ?? "")) verb++;
  if (!CHOOSING.test(words[verb]?.lower ?? "")) return [];
  const phrase = phraseAt(scene, skipped(scene, verb + 1));
  if (!phrase || !isPost(phrase)) return [];
  const own = phrase.organization === undefined ? { ...phrase, organization: body.id } : phrase;
  return [bound(scene, own, person, "post-elected", tenureBehind(scene, phrase.to, true))];
}

/** "A, who held the job before, left us in May and is now Dean of B": no other person between. */
function heldNow(scene: Scene, person: Mention, end: number): PostPhrase[] {
  const { words } = scene;
  for (let at = end + 1; at < end + LONGEST && !/^[.;!?]$/.test(words[at]?.text ?? "."); at++) {
    if (scene.mentionOf[at]?.type === "PERSON") return [];
    if (words[at]?.lower === "becomes" && words[at - 1]?.lower === "and")
      return comingInto(scene, person, at);
    if (!isNow(scene, at)) continue;
    const phrase = phraseAt(scene, skipped(scene, at + (words[at + 2]?.lower === "as" ? 3 : 2)));
    return words[at - 1]?.lower === "and" && phrase && isPost(phrase)
      ? [bound(scene, phrase, person, "post-by-verb", {})]
      : [];
  }
  return [];
}

/** "who had held the post since 2017 and becomes Ambassador to Kenya on 15 July" */
function comingInto(scene: Scene, person: Mention, verb: number): PostPhrase[] {
  const phrase = phraseAt(scene, skipped(scene, verb + 1));
  return phrase && isPost(phrase)
    ? [bound(scene, phrase, person, "post-taken-up", tenureBehind(scene, phrase.to, true))]
    : [];
}

/** "is now", "now serves", "serves today". */
function isNow({ words }: Scene, at: number): boolean {
  const [first, second] = [words[at]?.lower ?? "", words[at + 1]?.lower ?? ""];
  const verb = /^(?:is|serves|works|acts)$/;
  const now = /^(?:now|today|currently|presently)$/;
  return (verb.test(first) && now.test(second)) || (now.test(first) && verb.test(second));
}
