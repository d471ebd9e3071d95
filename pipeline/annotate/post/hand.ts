// Posts told by what becomes of them: "A hands over the post of Consul to B", "B takes over from A as Dean", "C succeeds D at the head of X".
import type { Edtf, Mention, PostPhrase, Told } from "../../flow.ts";
import { presidencies } from "../../lexicon/posts.ts";
import { spoken } from "../person/words.ts";
import { bound, isPost, personAt } from "./bind.ts";
import { bodyPost } from "./head.ts";
import { isOwner } from "./led.ts";
import { type Phrase, phraseAt } from "./phrase.ts";
import { endOf, type Scene } from "./scene.ts";
import { behindDay, dayAhead, type Tenure, tenureBehind } from "./tenure.ts";
import { skipped } from "./verb.ts";

const HANDING =
  /^(?:hands?|handed|passes|passed|transfers?|transferred|yields?|yielded|turns|turned|gives|gave|makes|made)$/;
const SUCCEEDING = /^(?:succeeds?|succeeded|replaces?|replaced|follows?|followed)$/;

/** The posts of the one before a verb of handing over or of succession, and of the other one whom it names. */
export function postsHanded(scene: Scene, person: Mention): PostPhrase[] {
  const { words } = scene;
  let verb = endOf(scene, person);
  while (verb < endOf(scene, person) + 3 && /^(?:has|had|will|then)$/.test(words[verb]?.lower ?? "")) verb++;
  const word = words[verb]?.lower ?? "";
  if (word === "hand" || HANDING.test(word)) return handed(scene, person, verb);
  return SUCCEEDING.test(word) ? headed(scene, person, verb) : [];
}

/** "hands over the post of Consul on 1 May to B": one has it until the day, the other from it. */
function handed(scene: Scene, person: Mention, verb: number): PostPhrase[] {
  const { words } = scene;
  const lead = /^(?:on|over)$/.test(words[verb + 1]?.lower ?? "") ? verb + 2 : verb + 1;
  if (presidencies.has(words[lead + 1]?.lower ?? "")) return handedPresidency(scene, person, lead + 1);
  if (
    !/^(?:the|his|her) (?:post|position|office|role|job|duties|functions|function) (?:of|as)$/.test(
      spoken(words, lead, lead + 3),
    )
  )
    return [];
  const phrase = phraseAt(scene, skipped(scene, lead + 3));
  if (!phrase || !isPost(phrase)) return [];
  const to = behindDay(scene, phrase.to);
  const taker = /^(?:to|for)$/.test(words[to]?.lower ?? "") ? personAt(scene, to + 1) : undefined;
  if (!taker || isForAnHour(scene, endOf(scene, taker))) return [];
  const day =
    to > phrase.to ? tenureBehind(scene, phrase.to, true) : tenureBehind(scene, endOf(scene, taker), true);
  return passing(scene, phrase, [person, taker], day.from ? day : dayAhead(scene, person));
}

/** "handed over the chair of the Mint to B on 3 May": of who hands it over. */
function handedPresidency(scene: Scene, person: Mention, noun: number): PostPhrase[] {
  const title = presidencies.get(scene.words[noun]?.lower ?? "") ?? "";
  if (scene.words[noun + 1]?.lower !== "of") return [];
  const post = bodyPost(scene, person, { at: noun, title, begins: true, preposition: noun + 1 });
  const body = post && scene.mentions.find(({ id }) => id === post.organization);
  const to = body ? behindDay(scene, endOf(scene, body)) : -1;
  const taker = scene.words[to]?.lower === "to" ? personAt(scene, to + 1) : undefined;
  if (!post || !taker || isForAnHour(scene, endOf(scene, taker))) return [];
  const behind = post.from ?? tenureBehind(scene, endOf(scene, taker), true).from;
  const until = behind ?? dayAhead(scene, person).from;
  const { from: _from, ...own } = post;
  return [{ ...own, ...(until ? { until: { ...until, rule: "post-left" } } : {}), rule: "post-handed-on" }];
}

/** "to B's deputy", "to B for the evening", "to B in the play": not to B, or for no post. */
const isForAnHour = ({ words }: Scene, end: number): boolean =>
  isOwner(words[end]) ||
  /^(?:for the|in the|during the) (?:evening|day|night|session|meeting|play|film|opera|musical|debate|holidays|summer|ceremony)$/.test(
    spoken(words, end, end + 3),
  );

/** "succeeds B at the head of X", "replaces B at the helm of X": B had it, A has it. */
function headed(scene: Scene, person: Mention, verb: number): PostPhrase[] {
  const other = personAt(scene, verb + 1);
  const at = other ? endOf(scene, other) : -1;
  if (!other || !/^at the (?:head|helm) of$/.test(spoken(scene.words, at, at + 4))) return [];
  const place = { at: at + 2, title: "head", begins: true, preposition: at + 3 };
  const post = bodyPost(scene, person, place);
  return post ? [post] : [];
}

/** A post that goes from one to another on a day, where one is told. */
function passing(
  scene: Scene,
  phrase: Phrase,
  [giver, taker]: readonly [Mention, Mention],
  { from }: Tenure,
): PostPhrase[] {
  const until: Told<Edtf> | undefined = from && { ...from, rule: "post-left" };
  return [
    bound(scene, phrase, giver, "post-handed-on", until ? { until } : {}),
    bound(scene, phrase, taker, "post-taken-up", from ? { from } : {}),
  ];
}
