// Reads what a post is for: "Science and Technology", "Scientific and Technological Affairs", "research".
import { isThingHead } from "../../lexicon/not-names.ts";
import { isPostWord } from "../../lexicon/posts.ts";
import { honorificsAt } from "../person/honorific.ts";
import type { Word } from "../person/words.ts";
import { mentionAt, type Scene } from "./scene.ts";
import { titleAt } from "./title.ts";

/** The word index behind the field that begins at a word; `from` itself where none does. */
export function fieldEnd(scene: Scene, from: number): number {
  const { words } = scene;
  let at = from;
  let end = from;
  while (at < words.length && at < from + 16) {
    if (isFieldWord(scene, at, from)) {
      at++;
      end = at;
    } else if (isLink(words[at]) && end > from && isFieldWord(scene, at + 1, from) && !titleAt(words, at + 1))
      at++;
    else if (words[at]?.text === "," && end > from && listGoesOn(scene, at, from)) at++;
    else break;
  }
  return end;
}

/** "the law school", "the town museum": behind the noun for a part of a body that no name tells; `end` without one. */
export function unitEnd({ words, mentionOf }: Scene, article: number, end: number): number {
  if (!/^(?:the|its|their|our)$/.test(words[article]?.lower ?? "")) return end;
  const first = article + 1;
  for (let at = Math.max(first, end); at < first + 3; at++) {
    const word = words[at];
    if (word?.shape !== "lower" || mentionOf[at] || !/^[a-z]{3,}$/.test(word.lower) || isSmall(word.lower))
      return end;
    if (at > first && isPostWord("body", word.lower))
      return end > first || isHeldIn(words[at + 1]) ? at + 1 : end;
  }
  return end;
}

/** What leads on to the body that the part belongs to. */
const isHeldIn = (word: Word | undefined): boolean => /^(?:at|of|in)$/.test(word?.lower ?? "");

const isSmall = (lower: string): boolean =>
  /^(?:and|for|the|with|from|new|own|whole|said|other|two|same)$/.test(lower);

const isLink = (word: Word | undefined): boolean => word?.lower === "and" || word?.text === "&";

function isFieldWord(scene: Scene, at: number, from: number): boolean {
  const word = scene.words[at];
  const mention = scene.mentionOf[at];
  if (!word || (mention && mention.type !== "PROGRAMME" && !isAttributive(scene, at))) return false;
  if (at > from && word.glued) return false;
  // "Minister of Health Dr. A": the name begins with what it is addressed by.
  const called = honorificsAt(scene.words, at).to;
  if (called > at && scene.mentionOf[called]?.type === "PERSON") return false;
  if (word.shape === "lower")
    return isPostWord("field", word.lower) && word.lower !== "of" && word.lower !== "and";
  return (
    word.shape === "title" ||
    (word.shape === "caps" && word.text.length <= 4) ||
    /^\p{Lu}{2,5}s$/u.test(word.text)
  );
}

/** "Head of Oriental Manuscripts": a place's name before a word that tells the field. */
function isAttributive(scene: Scene, at: number): boolean {
  const next = scene.words[at + 1];
  return (
    scene.mentionOf[at]?.type === "PLACE" &&
    next?.shape === "title" &&
    !next.glued &&
    scene.mentionOf[at + 1] === undefined &&
    !isThingHead(next.lower)
  );
}

/** "Education, Culture, Sports, Science and Technology": fields up to an "and". */
function listGoesOn(scene: Scene, comma: number, from: number): boolean {
  const { words } = scene;
  for (let at = comma + 1; at < words.length && at < comma + 12; at++) {
    if (isLink(words[at]))
      return at > comma + 1 && isFieldWord(scene, at + 1, from) && !titleAt(words, at + 1);
    if (words[at]?.text === ",") continue;
    if (!isFieldWord(scene, at, from) || mentionAt(scene, at) || titleAt(words, at)) return false;
  }
  return false;
}
