// One title in the plural for several people: "Ministers A (X) and B (Y)", "the Directors of the two bodies, A and B".
import type { CountryCode, Mention, PostPhrase } from "../../flow.ts";
import { honorificAt } from "../person/honorific.ts";
import { bound } from "./bind.ts";
import type { Phrase } from "./phrase.ts";
import { countryOf, endOf, mentionAt, mentionBefore, type Scene } from "./scene.ts";
import { titleOfParts } from "./title.ts";

/** Posts that are told before a list of names, each of its own country or body. */
export function sharedPost(scene: Scene, person: Mention): PostPhrase | undefined {
  const own = scene.firstWord.get(person.id) ?? 0;
  const { head, index } = listBefore(scene, own);
  const several = index > 0 || isFollowed(scene, person);
  const title = several ? pluralBefore(scene, head) : undefined;
  if (!title) return undefined;
  const body = title.told > 0 ? bodiesTold(scene, title.bodies, title.told)[index] : undefined;
  const country = countryBehind(scene, person);
  const phrase: Phrase = {
    from: title.from,
    to: title.to,
    titleFrom: title.from,
    titleTo: title.to,
    title: title.text,
    class: "officer",
    direct: true,
    tense: "present",
    ...(body ? { organization: body.id } : {}),
    ...(country ? { country } : {}),
  };
  const post = bound(scene, phrase, person, "post-before-name");
  return { ...post, titleSpan: { ...post.titleSpan, end: post.titleSpan.end - 1 } };
}

/** Where the list of names that a name stands in begins, and how many stand before it. */
function listBefore(scene: Scene, own: number): { readonly head: number; readonly index: number } {
  const { words } = scene;
  let head = leadOf(scene, own);
  let index = 0;
  for (;;) {
    let at = head;
    while (/^(?:and|,|&)$/.test(words[at - 1]?.lower ?? "")) at--;
    if (at === head) return { head, index };
    const open = words[at - 1]?.text === ")" ? openingOf(scene, at - 1) : beforeHome(scene, at);
    const before = mentionBefore(scene, open);
    if (before?.type !== "PERSON") return { head, index };
    head = leadOf(scene, scene.firstWord.get(before.id) ?? 0);
    index++;
  }
}

/** Before "of Botswana" that ends at a word. */
function beforeHome(scene: Scene, at: number): number {
  const place = mentionBefore(scene, at);
  const first = place?.type === "PLACE" ? (scene.firstWord.get(place.id) ?? at) : at;
  return first < at && scene.words[first - 1]?.lower === "of" ? first - 1 : at;
}

/** The bracket that a bracket closes, a few words before it. */
function openingOf({ words }: Scene, close: number): number {
  for (let at = close - 1; at > close - 8 && at > 0; at--) if (words[at]?.text === "(") return at;
  return close;
}

/** Over the honorifics before a name. */
function leadOf({ words }: Scene, name: number): number {
  let at = name;
  while (at > 0 && honorificAt(words, at - 1)?.length === 1) at--;
  return at;
}

/** Whether another name follows: "A (X) and B". */
function isFollowed(scene: Scene, person: Mention): boolean {
  const { words } = scene;
  let at = endOf(scene, person);
  if (words[at]?.text === "(") while (at < words.length && words[at - 1]?.text !== ")") at++;
  const home = words[at]?.lower === "of" ? mentionAt(scene, at + 1) : undefined;
  if (home?.type === "PLACE") at = endOf(scene, home);
  if (!/^(?:and|,|&)$/.test(words[at]?.lower ?? "")) return false;
  at += words[at]?.text === "," && words[at + 1]?.lower === "and" ? 2 : 1;
  while (honorificAt(words, at)?.length === 1 && !mentionAt(scene, at)) at++;
  return mentionAt(scene, at)?.type === "PERSON";
}

interface Plural {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** How many bodies "of the two bodies" speaks of; 0 where none. */
  readonly told: number;
  /** The word before which these bodies stand. */
  readonly bodies: number;
}

/** "Ministers" right before the first name, "the Directors of the two bodies," before it. */
function pluralBefore(scene: Scene, head: number): Plural | undefined {
  const { words } = scene;
  const direct = pluralAt(scene, head, 0);
  if (direct) return direct;
  if (words[head - 1]?.text !== ",") return undefined;
  const named = ofNamedBodies(scene, head - 1);
  const ofNamed = named > 0 ? pluralAt(scene, named, 2) : undefined;
  if (ofNamed) return { ...ofNamed, bodies: head };
  const of = head - 5;
  if (words[of]?.lower !== "of" || !/^(?:the|these|both)$/.test(words[of + 1]?.lower ?? "")) return undefined;
  const told = COUNTS.get(words[of + 2]?.lower ?? "") ?? 0;
  return told > 0 ? pluralAt(scene, of, told) : undefined;
}

/** "the directors of the Tide Board and of the Reef Trust," that ends at a comma: the word "of"; 0 where it is none. */
function ofNamedBodies(scene: Scene, comma: number): number {
  const { words } = scene;
  const second = mentionBefore(scene, comma);
  if (second?.type !== "ORGANIZATION") return 0;
  let and = beforeArticle(scene, scene.firstWord.get(second.id) ?? 0);
  if (words[and - 1]?.lower === "of") and--;
  const first = words[and - 1]?.lower === "and" ? mentionBefore(scene, and - 1) : undefined;
  if (first?.type !== "ORGANIZATION") return 0;
  const of = beforeArticle(scene, scene.firstWord.get(first.id) ?? 0) - 1;
  return words[of]?.lower === "of" ? of : 0;
}

const beforeArticle = ({ words }: Scene, at: number): number =>
  words[at - 1]?.lower === "the" ? at - 1 : at;

const COUNTS: ReadonlyMap<string, number> = new Map([
  ["two", 2],
  ["three", 3],
  ["four", 4],
]);

function pluralAt({ words, block }: Scene, end: number, told: number): Plural | undefined {
  const last = words[end - 1];
  if (!last?.lower.endsWith("s") || last.shape === "mark") return undefined;
  for (let from = Math.max(0, end - 3); from < end; from++) {
    const lowers = words.slice(from, end).map(({ lower }) => lower);
    const title = titleOfParts([...lowers.slice(0, -1), last.lower.slice(0, -1)]);
    if (!title || (title.class === "academic" && told === 0)) continue;
    const text = block.text.slice(words[from]?.start, last.end - 1);
    return { from, to: end, text, told, bodies: from };
  }
  return undefined;
}

/** The bodies named last before a word, as many as are spoken of, acronyms in brackets left out. */
function bodiesTold(scene: Scene, before: number, count: number): readonly Mention[] {
  const start = scene.words[before]?.start ?? 0;
  const bodies = scene.mentions.filter(
    (mention) =>
      mention.type === "ORGANIZATION" &&
      mention.end <= start &&
      scene.words[(scene.firstWord.get(mention.id) ?? 0) - 1]?.text !== "(",
  );
  return bodies.length >= count ? bodies.slice(-count) : [];
}

/** "(Botswana)" or "of Botswana" behind a name. */
function countryBehind(
  scene: Scene,
  person: Mention,
): { readonly code: CountryCode; readonly from: number; readonly to: number } | undefined {
  const end = endOf(scene, person);
  if (!/^(?:\(|of)$/.test(scene.words[end]?.lower ?? "")) return undefined;
  const place = mentionAt(scene, end + 1);
  const code = place && countryOf(place);
  return place && code ? { code, from: end + 1, to: endOf(scene, place) } : undefined;
}
