// Posts of whom a pronoun means: "and he had been elected its first Chairman", "From 1999 to 2004 she was Dean of the Faculty".
import type { Mention, PostPhrase } from "../../flow.ts";
import { bound, isPost } from "./bind.ts";
import { bodyBeforeWhose } from "./owner-told.ts";
import { phraseAt } from "./phrase.ts";
import type { Scene } from "./scene.ts";
import { mentionAt, sentenceAround } from "./scene.ts";
import { tenureBehind } from "./tenure.ts";
import { postsByVerb } from "./verb.ts";

/** The posts that are told of "he" or "she" at a word. */
export function postsOfPronoun(scene: Scene, at: number): PostPhrase[] {
  if (!/^(?:he|she)$/.test(scene.words[at]?.lower ?? "")) return [];
  const person = meant(scene, at);
  if (!person) return [];
  return [...preposed(scene, person, at), ...postsByVerb(scene, person, at + 1)]
    .filter(({ title }) => !isAfoot(title))
    .map((post) => ofTime(scene, at, ofBodyTold(scene, at, atBodyWhere(scene, at, post))));
}

/** "Rector of the School from 1989 to 1998, he was decorated": the post with which the sentence begins, up to its comma. */
function preposed(scene: Scene, person: Mention, at: number): PostPhrase[] {
  const { words } = scene;
  if (!words[at - 1]?.text.endsWith(",")) return [];
  const { from } = sentenceAround(scene, at);
  const phrase = phraseAt(scene, from);
  if (!phrase || !isPost(phrase)) return [];
  const tenure = tenureBehind(scene, phrase.to, false);
  if (tenure.from === undefined && tenure.until === undefined) return [];
  const over = tenure.until !== undefined;
  return [bound(scene, over ? { ...phrase, tense: "past" } : phrase, person, "post-in-apposition", tenure)];
}

/** "She is chair of the session": parts at a meeting. */
const isAfoot = (title: string): boolean => /^(?:speaker|moderator|host|author)$/i.test(title);

/** The one person of the sentence before the pronoun, or else of the nearest sentence that names any. */
function meant(scene: Scene, at: number): Mention | undefined {
  const { words } = scene;
  const gender = words[at]?.lower === "she" ? "female" : "male";
  let end = at;
  for (let step = 0; step < 3 && end > 0; step++) {
    const { from } = sentenceAround(scene, Math.max(0, end - 1));
    const start = words[from]?.start ?? 0;
    const named = scene.mentions.filter(
      ({ type, start: own }) => type === "PERSON" && own >= start && own < (words[end]?.start ?? 0),
    );
    const fit = named.filter(({ person }) => (person?.gender ?? gender) === gender);
    if (named.length > 0) return fit.length === 1 ? fit[0] : undefined;
    end = from > 0 ? from - 1 : 0;
  }
  return undefined;
}

/** "its Chairman": of the body named last before the pronoun. */
function ofBodyTold({ words, mentions }: Scene, at: number, post: PostPhrase): PostPhrase {
  const title = words.findIndex(({ start }) => start >= post.titleSpan.start - post.span.start + post.start);
  const its = words.slice(Math.max(at, title - 3), title).some(({ lower }) => /^(?:its|their)$/.test(lower));
  const body = its
    ? mentions.findLast(({ type, end }) => type === "ORGANIZATION" && end <= (words[at]?.start ?? 0))
    : undefined;
  return body && post.organization === undefined ? { ...post, organization: body.id } : post;
}

/** "the University of X, where she was Dean": at the body before "where", else at one that nobody names; it is left behind. */
function atBodyWhere(scene: Scene, at: number, post: PostPhrase): PostPhrase {
  if (scene.words[at - 1]?.lower !== "where") return post;
  const over = /^(?:was|had|worked|served)$/.test(scene.words[at + 1]?.lower ?? "");
  const told = over ? { ...post, tense: "past" as const } : post;
  if (post.organization !== undefined || post.impliedOrganization || post.country) return told;
  const { house: _house, ...bare } = told;
  const body = bodyBeforeWhose(scene, at - 1);
  return body ? { ...bare, organization: body.id } : bare;
}

/** "From 1999 to 2004 he was Chairman": the time before the pronoun. */
function ofTime(scene: Scene, at: number, post: PostPhrase): PostPhrase {
  if (post.from || post.until) return post;
  const { from } = sentenceAround(scene, at);
  const lead = /^(?:from|since|until|in|on|between)$/.test(scene.words[from]?.lower ?? "");
  const date = lead ? mentionAt(scene, from + 1) : mentionAt(scene, from);
  if (date?.type !== "DATE") return post;
  const begins = post.rule === "post-taken-up";
  const tenure = tenureBehind(scene, from, begins);
  return { ...post, ...tenure, ...(tenure.until && tenure.from ? { tense: "past" as const } : {}) };
}
