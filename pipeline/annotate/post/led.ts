// Who leads a body, told of the body: "Since May the Mint is headed by A", "The Mint is under the direction of A", "With A the Mint gets its first woman director".
import type { Mention, PostPhrase } from "../../flow.ts";
import { presidencies } from "../../lexicon/posts.ts";
import { spoken, type Word } from "../person/words.ts";
import { bound, isPost } from "./bind.ts";
import { phraseAt } from "./phrase.ts";
import { endOf, honorificStart, isLedBy, mentionAt, mentionBefore, type Scene } from "./scene.ts";
import { dayAhead, type Tenure, tenureBehind } from "./tenure.ts";

/** The posts that a sentence about a body tells of a person. */
export function postsOfLed(scene: Scene, person: Mention): PostPhrase[] {
  const first = honorificStart(scene, scene.firstWord.get(person.id) ?? 0);
  const lead = scene.words[first - 1]?.lower;
  const post =
    lead === "by"
      ? headedBy(scene, person, first)
      : lead === "of"
        ? underLead(scene, person, first)
        : undefined;
  if (post) return [post];
  return lead === "with" ? firstOfBody(scene, person) : [];
}

/** Participles of leading, with the post that they tell. */
const LED: ReadonlyMap<string, string> = new Map([
  ["headed", "head"],
  ["led", "head"],
  ["run", "head"],
  ["chaired", "chair"],
  ["directed", "director"],
  ["managed", "manager"],
  ["edited", "editor"],
]);

/** "The Mint is (now) headed by A": not "the team of the Mint is". */
function headedBy(scene: Scene, person: Mention, first: number): PostPhrase | undefined {
  const title = LED.get(scene.words[first - 2]?.lower ?? "");
  return title ? ofSubject(scene, person, first - 2, title) : undefined;
}

/** "The Mint is under the direction of A", "stands under the leadership of A". */
function underLead(scene: Scene, person: Mention, first: number): PostPhrase | undefined {
  const { words } = scene;
  if (words[first - 3]?.lower !== "the" || words[first - 4]?.lower !== "under") return undefined;
  const noun = words[first - 2]?.lower ?? "";
  const title = UNDER.get(noun) ?? presidencies.get(noun);
  return title ? ofSubject(scene, person, first - 4, title) : undefined;
}

const UNDER: ReadonlyMap<string, string> = new Map([
  ["direction", "head"],
  ["management", "head"],
  ["guidance", "head"],
  ["care", "head"],
]);

const STATE =
  /^(?:is|stands|remains|stays|has been|will be|is now|is again|now stands|has now been|will now be)$/;

/** The post at the body that is the subject of a form of "to be" before a word. */
function ofSubject(scene: Scene, person: Mention, at: number, title: string): PostPhrase | undefined {
  const { words } = scene;
  let verb = at;
  while (verb > at - 3 && verb > 0 && !scene.mentionOf[verb - 1]) verb--;
  if (!STATE.test(spoken(words, verb, at).trim())) return undefined;
  const body = mentionBefore(scene, verb);
  if (body?.type !== "ORGANIZATION" || isLedBy(scene, body, PART)) return undefined;
  const end = endOf(scene, person);
  if (isOwner(words[end]) || (title === "head" && isOnOccasion(scene, verb, end))) return undefined;
  const behind = tenureBehind(scene, end, true);
  const tenure: Tenure = behind.from ? behind : dayAhead(scene, body);
  return bound(
    scene,
    {
      ...{ from: at, to: at + 1, titleFrom: at, titleTo: at + 1, title, direct: false },
      ...{ class: "officer" as const, tense: "present" as const, organization: body.id },
    },
    person,
    "post-by-verb",
    tenure,
  );
}

/** "is run by A's husband": not A. */
export const isOwner = (word: Word | undefined): boolean => /^(?:['’]s?)$/.test(word?.text ?? "");

/** "is led by A with 12 points", "will be led by A at the concert": a contest or an evening, no post. */
const isOnOccasion = ({ words }: Scene, verb: number, end: number): boolean =>
  words[verb]?.lower === "will" ||
  /^(?:with|after|at|through|in|by|during|on|for)$/.test(words[end]?.lower ?? "");

/** "the delegation of the Mint", "the project with the Mint", "a committee at the Mint": what is led is another. */
const PART = /^(?:of|from|at|in|for|with|by|to|and|between|within|on|under)$/;

/** "With A the Mint gets its first woman director". */
function firstOfBody(scene: Scene, person: Mention): PostPhrase[] {
  const { words } = scene;
  let at = endOf(scene, person);
  if (words[at]?.text === ",") at++;
  const body = mentionAt(scene, words[at]?.lower === "the" ? at + 1 : at);
  if (body?.type !== "ORGANIZATION") return [];
  at = endOf(scene, body);
  if (/^(?:has|now|will)$/.test(words[at]?.lower ?? "") && GETTING.test(words[at + 1]?.lower ?? "")) at++;
  if (!GETTING.test(words[at]?.lower ?? "") || !/^(?:its|a|their)$/.test(words[at + 1]?.lower ?? ""))
    return [];
  if (!/^(?:first|new|next|second|third|youngest|oldest|own)$/.test(words[at + 2]?.lower ?? "")) return [];
  let noun = at + 3;
  while (
    noun < at + 6 &&
    /^(?:ever|woman|female|lady|african|foreign|civilian|elected)$/.test(words[noun]?.lower ?? "")
  )
    noun++;
  const phrase = phraseAt(scene, noun);
  if (!phrase || !isPost(phrase) || isOwner(words[phrase.to])) return [];
  const whole = phrase.organization === undefined ? { ...phrase, organization: body.id } : phrase;
  return [bound(scene, whole, person, "post-taken-up", tenureBehind(scene, phrase.to, true))];
}

const GETTING =
  /^(?:has|have|had|gets?|got|receives|received|gains|gained|wins|won|welcomes|welcomed|finds|found)$/;
