// For whom somebody acts where a post's words name no body: "for Acme by A", "A, Director, for Acme", "A signed for Acme".
import { fold } from "../../core/keys.ts";
import type { Mention } from "../../flow.ts";
import { isPostWord } from "../../lexicon/posts.ts";
import type { Phrase } from "./phrase.ts";
import { endOf, GUESTS, leadBefore, mentionAt, mentionBefore, type Scene, sentenceAround } from "./scene.ts";

/** The body that a person with a post signs or speaks for in the sentence. */
export function partyOf(scene: Scene, phrase: Phrase, person: Mention): Mention | undefined {
  const first = Math.min(phrase.from, scene.firstWord.get(person.id) ?? phrase.from);
  const end = Math.max(phrase.to, endOf(scene, person));
  return (
    behindPost(scene, end) ??
    behindVerb(scene, end) ??
    beforeBy(scene, first) ??
    atHead(scene, first) ??
    ofGroup(scene, end) ??
    bodyLeft(scene, end) ??
    ofHost(scene, phrase, end)
  );
}

/** The body behind "for" or "on behalf of" at a word. */
function bodyFor(scene: Scene, at: number): Mention | undefined {
  const { words } = scene;
  const behalf = /^on$/i.test(words[at]?.text ?? "") && words[at + 1]?.lower === "behalf";
  if (!behalf && words[at]?.lower !== "for") return undefined;
  const of = behalf ? at + 2 : at;
  const start = /^(?:the|its|our)$/.test(words[of + 1]?.lower ?? "") ? of + 2 : of + 1;
  const body = mentionAt(scene, start);
  return body?.type === "ORGANIZATION" ? body : undefined;
}

/** "A, Managing Director, for Acme". */
const behindPost = (scene: Scene, end: number): Mention | undefined =>
  scene.words[end]?.text === "," ? bodyFor(scene, end + 1) : bodyFor(scene, end);

/** "Director A put his name to it for Acme". */
function behindVerb(scene: Scene, end: number): Mention | undefined {
  const { words } = scene;
  const verb = words[end]?.text === "," ? end + 1 : end;
  if (!SIGNING.test(words[verb]?.lower ?? "")) return undefined;
  for (let at = verb + 1; at < verb + 8 && !/^[.;,:]$/.test(words[at]?.text ?? "."); at++) {
    const body = bodyFor(scene, at);
    if (body) return body;
  }
  return undefined;
}

const SIGNING =
  /^(?:signed|signs|initialled|initialed|put|sealed|spoke|speaking|signing|acted|acting|accepted)$/;

/** "for Acme by A, Director", "for Acme (AC): A, Director". */
function beforeBy(scene: Scene, first: number): Mention | undefined {
  const mark = scene.words[first - 1];
  if (!(mark?.lower === "by" || mark?.text === ":")) return undefined;
  const before = scene.words[first - 2]?.text === ":" ? first - 2 : first - 1;
  const called = bodyCalled(scene, before);
  if (called) return called;
  const body = bodyBefore(scene, before);
  return body && isFor(scene, scene.firstWord.get(body.id) ?? 0) ? body : undefined;
}

/** "Chief Executive A has left the Agency": what somebody leaves; no meeting of a body ("leaves the Union summit"). */
function bodyLeft(scene: Scene, end: number): Mention | undefined {
  const { words } = scene;
  let at = end;
  while (at < end + 2 && /^(?:has|is|will|had|who|,)$/.test(words[at]?.lower ?? "")) at++;
  const from = words[at + 1]?.lower === "from" ? at + 2 : at + 1;
  const verb = from > at + 1 ? /^(?:resigned|resigns|retires|retired)$/ : /^(?:left|leaves|leaving|leave)$/;
  if (!verb.test(words[at]?.lower ?? "")) return undefined;
  const body = mentionAt(scene, words[from]?.lower === "the" ? from + 1 : from);
  const next = body && words[endOf(scene, body)];
  return body?.type === "ORGANIZATION" && next?.shape !== "lower"
    ? body
    : LEFT_THEN.test(next?.lower ?? "")
      ? body
      : undefined;
}

/** What goes on behind the body: "has left the Agency after ten years", "to join B". */
const LEFT_THEN = /^(?:after|to|in|on|at|for|and|as|by|with|when|from|this|last|next|because|following)$/;

/** "A, who led the group": the body of the group that the block named last. */
function ofGroup({ words, mentions, firstWord }: Scene, end: number): Mention | undefined {
  const who = words[end]?.text === "," && words[end + 1]?.lower === "who" ? end + 2 : -1;
  if (who < 0 || !/^(?:led|heads?|headed|leads)$/.test(words[who]?.lower ?? "")) return undefined;
  if (words[who + 1]?.lower !== "the" || !GUESTS.test(words[who + 2]?.lower ?? "")) return undefined;
  return mentions.findLast(({ id, type }) => {
    const first = firstWord.get(id) ?? 0;
    const from = words[first - 1]?.lower === "the" ? first - 2 : first - 1;
    const group = GUESTS.test(words[from - 1]?.lower ?? "");
    return type === "ORGANIZATION" && first < end && group && /^(?:of|from)$/.test(words[from]?.lower ?? "");
  });
}

/** "A, Dean of Sciences, received our Counsellor at X": who receives does so at home, unless it is the publisher. */
function ofHost(scene: Scene, phrase: Phrase, end: number): Mention | undefined {
  const { words, mentionOf } = scene;
  const verb = words[end]?.text === "," ? end + 1 : end;
  if (
    phrase.class !== "officer" ||
    !/^(?:received|welcomed|receives|welcomes)$/.test(words[verb]?.lower ?? "")
  )
    return undefined;
  for (let at = verb + 1; at < verb + 16 && !/^[.;]$/.test(words[at]?.text ?? "."); at++) {
    const lower = words[at]?.lower ?? "";
    if (mentionOf[at]?.type === "ORGANIZATION" || lower === "from") return undefined;
    if (lower !== "at") continue;
    const body = mentionAt(scene, words[at + 1]?.lower === "the" ? at + 2 : at + 1);
    return body?.type === "ORGANIZATION" && !scene.publisher?.isNamedBy(body) ? body : undefined;
  }
  return undefined;
}

/** "for the Polytechnic by Rector A": the body named before whose name holds the noun. */
function bodyCalled({ words, mentions, earlier }: Scene, at: number): Mention | undefined {
  const noun = words[at - 1]?.lower ?? "";
  if (words[at - 2]?.lower !== "the" || words[at - 3]?.lower !== "for" || !isPostWord("body", noun))
    return undefined;
  const holds = ({ type, text }: Mention): boolean =>
    type === "ORGANIZATION" && ` ${fold(text)} `.includes(` ${noun} `);
  const start = words[at - 1]?.start ?? 0;
  return mentions.findLast((mention) => mention.start < start && holds(mention)) ?? earlier.findLast(holds);
}

/** The body that ends right before a word, over its acronym in brackets. */
function bodyBefore(scene: Scene, at: number): Mention | undefined {
  const close = scene.words[at - 1]?.text === ")";
  const acronym = close ? mentionBefore(scene, at - 1) : undefined;
  const open = acronym ? (scene.firstWord.get(acronym.id) ?? 0) - 1 : at;
  const body = mentionBefore(scene, open);
  return body?.type === "ORGANIZATION" ? body : undefined;
}

function isFor(scene: Scene, first: number): boolean {
  const { words } = scene;
  const at = leadBefore(scene, first);
  return words[at]?.lower === "for" || (words[at]?.lower === "of" && words[at - 1]?.lower === "behalf");
}

/** "For Acme it was signed by A, Director", "for Acme it bears the signature of A, Director". */
function atHead(scene: Scene, first: number): Mention | undefined {
  const before = scene.words[first - 1]?.lower;
  const signature = before === "of" && scene.words[first - 2]?.lower === "signature";
  if (before !== "by" && !signature) return undefined;
  return bodyFor(scene, sentenceAround(scene, first).from);
}
