// Posts told by those who give them: "elected Dr A as its Rector", "named A, head of B, Director of C".
import type { Mention, PostPhrase } from "../../flow.ts";
import { isPostWord } from "../../lexicon/posts.ts";
import { honorificsAt } from "../person/honorific.ts";
import { bound, isPost } from "./bind.ts";
import { houseOf } from "./owner.ts";
import { bodyOfElectors } from "./owner-near.ts";
import { behindGiver } from "./passive.ts";
import { phraseAt } from "./phrase.ts";
import { behindRemark, endOf, leadIn, mentionAt, type Scene, sentenceAround } from "./scene.ts";
import { behindDay, dateAt, sinceDay, tenureBehind } from "./tenure.ts";
import { skipped } from "./verb.ts";

const ELECTING =
  /^(?:elected|elects|appointed|appoints|reappointed|re-appointed|re-elected|named|names|nominated|chose|chosen|installed|confirmed|designated|promoted|voted|votes|picked|picks|selected|selects|co-opted|made)$/;

/** "The Academy elected Dr Jane Doe (Chile) as its President on 12 May", "appointed A, head of B, as Director". */
export function postsByElection(
  scene: Scene,
  person: Mention,
  end: number,
  last: PostPhrase | undefined,
): PostPhrase[] {
  const { words } = scene;
  const first = leadOf(scene, person);
  if (!ELECTING.test(words[first - 1]?.lower ?? ""))
    return last && isElectedToo(scene, first, last)
      ? electedToo(scene, person, first, end, last)
      : electedWas(scene, person, first, last);
  // "voted Dr A in as": the particle is the verb's.
  const own = words[end]?.lower === "in" && words[end + 1]?.lower === "as" ? end + 1 : end;
  const behind = behindDescription(scene, behindRemark(scene, behindHome(scene, own)));
  const role = words[behind]?.lower === "for" ? behind + 1 : behind;
  const at = skipped(scene, words[role]?.text === "," ? role + 1 : role);
  const isIts = /^(?:its|their)$/.test(words[at - 1]?.lower ?? "");
  const phrase = phraseAt(scene, at);
  if (!phrase || !isPost(phrase)) return frontedPost(scene, person, first - 1);
  const body =
    phrase.organization === undefined
      ? (subjectBody(scene, first - 1) ??
        bodyOfElectors(scene, first - 1) ??
        bodyOfSubject(scene, first - 1) ??
        (isIts ? bodyBefore(scene, first - 1) : undefined))
      : undefined;
  const elector = body && (isIts || isOwnPost(phrase.title) || !ORGAN.test(body.text)) ? body : undefined;
  const date = dateAt(scene, phrase.to);
  const tenure = date ? tenureBehind(scene, phrase.to, true) : {};
  const whole = elector ? { ...phrase, organization: elector.id } : phrase;
  const post = bound(scene, whole, person, "post-elected", tenure);
  if (elector || phrase.organization !== undefined) return [post];
  const { organization: near, ...bare } = post;
  return [{ ...bare, ...(near && !isIts ? { organization: near } : {}), ...houseOf(scene, phrase) }];
}

/** "As its new Treasurer the Assembly of the Mint chose A": the post with which the sentence begins. */
function frontedPost(scene: Scene, person: Mention, verb: number): PostPhrase[] {
  const { words } = scene;
  const { from } = sentenceAround(scene, verb);
  const its = words[from]?.lower === "for" && /^(?:its|their)$/.test(words[from + 1]?.lower ?? "");
  if (words[from]?.lower !== "as" && !its) return [];
  const phrase = phraseAt(scene, skipped(scene, from + 1));
  if (!phrase || !isPost(phrase) || phrase.to >= verb) return [];
  for (let at = phrase.to + 1; at < verb; at++)
    if (words[at]?.shape === "mark" || scene.mentionOf[at]?.type === "PERSON") return [];
  const body = subjectBody(scene, verb);
  const whole = phrase.organization === undefined && body ? { ...phrase, organization: body.id } : phrase;
  return [bound(scene, whole, person, "post-elected", tenureBehind(scene, endOf(scene, person), true))];
}

/** "The board appointed A, head of B, as its secretary": a body told before the verb, never one of who is appointed. */
const bodyBefore = ({ words, mentions }: Scene, verb: number): Mention | undefined =>
  mentions.findLast(({ type, end }) => type === "ORGANIZATION" && end <= (words[verb]?.start ?? 0));

/** Behind ", a farmer from Lom," and ", who runs an inn in Lom,": who it is, before the post. */
function behindDescription(scene: Scene, comma: number): number {
  const { words } = scene;
  if (words[comma]?.text !== "," || !/^(?:a|an|who|the)$/.test(words[comma + 1]?.lower ?? "")) return comma;
  for (let at = comma + 3; at < comma + 16 && !/^[.;]$/.test(words[at]?.text ?? "."); at++)
    if (words[at]?.text === "," && /^(?:as|its|their|the|to)$/.test(words[at + 1]?.lower ?? "")) return at;
  return comma;
}

/** "elected A as Chair and B (Finland) as Vice-Chair". */
const isElectedToo = (scene: Scene, first: number, last: PostPhrase): boolean =>
  (last.rule === "post-elected" ||
    (last.rule === "post-taken-up" && GAP.test(scene.words[first - 1]?.lower ?? ""))) &&
  last.block === scene.block.index &&
  /^(?:and|,)$/.test(scene.words[first - 1]?.lower ?? "") &&
  (scene.words[first - 2]?.end ?? -1) >= last.end &&
  sentenceAround(scene, first).from <= (scene.words.findIndex(({ start }) => start >= last.start) ?? 0);

/** "was elected President and B (Oman) Vice-President". */
const GAP = /^(?:and|,)$/;

function electedToo(
  scene: Scene,
  person: Mention,
  first: number,
  end: number,
  last: PostPhrase,
): PostPhrase[] {
  const home = behindRemark(scene, behindHome(scene, end));
  const behind = scene.words[home]?.text === "," ? home + 1 : home;
  const as = scene.words[behind]?.lower === "as";
  const joined = scene.words[first - 1]?.lower === "and" && last.rule === "post-elected";
  const bare = (joined || scene.words[behind]?.shape === "title") && phraseAt(scene, behind);
  const phrase = as ? phraseAt(scene, skipped(scene, behind)) : bare || undefined;
  if (!phrase || !isPost(phrase)) return [];
  const whole = phrase.organization === undefined ? { ...phrase, organization: last.organization } : phrase;
  const { organization, ...rest } = whole;
  const told = organization === undefined ? rest : { ...rest, organization };
  const post = bound(scene, told, person, "post-elected", tenureBehind(scene, phrase.to, true));
  return [organization === undefined && last.house !== undefined ? { ...post, house: last.house } : post];
}

/** Behind "of Brazil", ", of the University of Chile", where somebody elected comes from. */
function behindHome(scene: Scene, name: number): number {
  const end = scene.words[name]?.text === "," ? name + 1 : name;
  const of = /^(?:of|from)$/.test(scene.words[end]?.lower ?? "");
  const home = of ? mentionAt(scene, scene.words[end + 1]?.lower === "the" ? end + 2 : end + 1) : undefined;
  if (!home) return name;
  return home.type === "PLACE" || home?.type === "ORGANIZATION" ? endOf(scene, home) : name;
}

/** "Elected President of the Club was A", "Chosen by the Board to succeed her as Dean is A". */
function electedWas(
  scene: Scene,
  person: Mention,
  first: number,
  last: PostPhrase | undefined,
): PostPhrase[] {
  if (!/^(?:was|is)$/.test(scene.words[first - 1]?.lower ?? "")) return [];
  const { from } = sentenceAround(scene, first);
  if (
    !/^(?:elected|appointed|named|reelected|re-elected|chosen|picked|selected|nominated|designated|promoted)$/.test(
      scene.words[from]?.lower ?? "",
    )
  )
    return [];
  const succeeds = SUCCEEDING.exec(leadIn(scene, first))?.[0];
  const start = succeeds ? scene.words.findIndex(({ lower }, at) => at > from && lower === "as") : from;
  const day = start + 1;
  const behind = succeeds ? day : behindDay(scene, behindGiver(scene.words, day));
  const phrase = start < from ? undefined : phraseAt(scene, behindToBe(scene, behind));
  if (!phrase || !isPost(phrase) || phrase.to > first - 1) return [];
  const begun = bound(scene, phrase, person, "post-elected", tenureBehind(scene, phrase.to, true));
  const post = behind > day ? sinceDay(scene, day, begun) : begun;
  if (!succeeds || post.organization !== undefined || !last) return [post];
  const { organization, house } = last;
  return [
    {
      ...post,
      ...(organization === undefined ? {} : { organization }),
      ...(house === undefined ? {} : { house }),
    },
  ];
}

/** "to be President", "to the office of Secretary", "as Dean": where the post begins. */
function behindToBe(scene: Scene, at: number): number {
  const to = scene.words[at]?.lower === "to" ? at + 1 : at;
  return skipped(scene, to > at && scene.words[to]?.lower === "be" ? to + 1 : to);
}

/** The post of whom the words before told. */
const SUCCEEDING = /\bto (?:succeed|replace|follow) (?:him|her|them) as\b/;

/** "The Council issued a code and elected A", "On 6 May the Council elected A": the body told before whose name the bare noun is the last word of. */
function bodyOfSubject(scene: Scene, verb: number): Mention | undefined {
  const { from } = sentenceAround(scene, verb);
  const near = isBareNoun(scene, verb - 1) ? verb - 2 : from;
  const noun = scene.words[near + 1];
  if (!noun || !isBareNoun(scene, near + 1)) return undefined;
  const named = ({ type, text }: Mention): boolean =>
    type === "ORGANIZATION" && text.toLowerCase().endsWith(` ${noun.lower}`);
  return (
    scene.mentions.findLast((mention) => mention.start < noun.start && named(mention)) ??
    scene.earlier.findLast(named)
  );
}

/** "the Council", a body's noun alone. */
const isBareNoun = ({ words, mentionOf }: Scene, at: number): boolean =>
  words[at - 1]?.lower === "the" && !mentionOf[at] && isPostWord("body", words[at]?.lower ?? "");

/** What committees choose from among themselves. */
const isOwnPost = (title: string): boolean => /chair|convenor|rapporteur|moderator/i.test(title);

/** What elects for a body whose part it is. */
const ORGAN =
  /\b(?:Council|Board|Committee|Assembly|Cabinet|Senate|Meeting|Ministers?|Ministry|Government|Governors|Trustees)\b/;

/** The first word of what names a person: honorifics, and a post with a comma ("our Deputy Mayor, A"). */
function leadOf(scene: Scene, person: Mention): number {
  const name = scene.firstWord.get(person.id) ?? 0;
  let first = name;
  for (let at = name - 1; at >= 0 && at > name - 6; at--)
    if (honorificsAt(scene.words, at).to === name) first = at;
  if (scene.words[first - 1]?.text !== ",") return first;
  for (let at = first - 2; at >= 0 && at > first - 9; at--) {
    if (phraseAt(scene, at)?.to !== first - 1) continue;
    return /^(?:the|its|their|our)$/.test(scene.words[at - 1]?.lower ?? "") ? at - 1 : at;
  }
  return first;
}

/** The body that stands right before the verb. */
function subjectBody(scene: Scene, verb: number): Mention | undefined {
  let at = verb - 1;
  while (at > verb - 4 && /^(?:has|have|had|then|also|recently)$/.test(scene.words[at]?.lower ?? "")) at--;
  if (scene.words[at]?.text === ",") at = beforeMeeting(scene, at);
  if (scene.words[at]?.text === ")") at -= 2;
  const mention = scene.mentionOf[at];
  if (mention?.type !== "ORGANIZATION")
    return scene.mentionOf[at - 1]?.type === "ORGANIZATION" ? scene.mentionOf[at - 1] : undefined;
  const first = scene.firstWord.get(mention.id) ?? 0;
  const bracket = scene.words[first - 1]?.text === "(" ? scene.mentionOf[first - 2] : undefined;
  return bracket?.type === "ORGANIZATION" ? bracket : mention;
}

/** "The Forum, meeting in Incheon on 30 March, elected": the last word of the body before the first comma; the second comma otherwise. */
function beforeMeeting({ words, mentionOf }: Scene, comma: number): number {
  for (let at = comma - 2; at > comma - 16 && at > 0; at--)
    if (words[at]?.text === ",") {
      const isAside = words[at + 1]?.shape === "lower" && mentionOf[at - 1]?.type === "ORGANIZATION";
      return isAside || MEETING.test(words[at + 1]?.lower ?? "") ? at - 1 : comma;
    }
  return comma;
}

const MEETING = /^(?:an?|the|meeting|sitting|gathered|convening|assembled|convened)$/;
