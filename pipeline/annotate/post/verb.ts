// Posts told by verbs: "was appointed President of", "took charge of", "resigned as".
import type { Mention, PostPhrase } from "../../flow.ts";
import { presidencies } from "../../lexicon/posts.ts";
import { behindTime } from "../person/time.ts";
import { spoken } from "../person/words.ts";
import { firstPhrase } from "./apposition.ts";
import { bound, isPost, personAt } from "./bind.ts";
import { bodyPost, headPost } from "./head.ts";
import { behindGiver, givesAway } from "./passive.ts";
import { type Phrase, phraseAt } from "./phrase.ts";
import { risingTo } from "./place.ts";
import { behindRemark, endOf, mentionAt, type Scene } from "./scene.ts";
import { stayingAs } from "./stay.ts";
import { behindDay, dateAt, dayAhead, LEAVING, sinceDay, type Tenure, tenureBehind } from "./tenure.ts";

const AUXILIARY =
  /^(?:is|was|has|had|have|been|be|will|would|also|now|currently|who|,|to|formerly|previously|again|just|recently|then|as|of)$/;
const BEING =
  /^(?:is|was|been|served|serves|serving|acted|acts|works|worked|be|stays|stayed|remains|remained|continues|continued|doubles|doubled)$/;
const BEGINNING =
  /^(?:becomes|became|become|appointed|reappointed|re-appointed|elected|re-elected|named|nominated|sworn|installed|inaugurated|confirmed|chosen|took|takes|taken|take|start|starts|started|begin|begins|began|join|joins|joined|assume|assumed|assumes|made|promoted|designated|selected|ordained|enthroned|crowned|returns|returned|taking|becoming|assuming|moves|moved|hired|posted|transferred|gazetted|voted|picked|reassigned|recruited)$/;
const SKIPPED =
  /^(?:as|on|the|a|an|its|their|new|office|charge|over|in|next|first|position|post|role|of|duty|up|our|duties|function|functions)$/;
const DUTIES = /^(?:duties|functions|post|position|office|role)$/;

/** Posts that a verb behind the person tells. */
export function postsByVerb(scene: Scene, person: Mention, behind: number): PostPhrase[] {
  const posts = postsFrom(scene, person, behind);
  const clause = behindClause(scene, behind);
  const goesOn = posts.every(isOver) ? /^(?:becomes?|became|has|is|takes|took)$/ : /^(?:becomes?|became)$/;
  if (clause === behind || (posts.length > 0 && !goesOn.test(scene.words[clause]?.lower ?? ""))) return posts;
  return [...posts, ...postsFrom(scene, person, clause)];
}

/** "A, who had been consul, has been": what the clause tells is over. */
const isOver = ({ tense, until }: PostPhrase): boolean => tense === "past" || until !== undefined;

/** "A, who died on 19 March, was": behind the clause between the name and its verb. */
function behindClause({ words }: Scene, at: number): number {
  if (words[at]?.text !== ",") return at;
  if (
    !/^(?:who|whom|whose|born|now|aged|a|an)$/.test(words[at + 1]?.lower ?? "") &&
    behindTime(words, at + 1) === at + 1
  )
    return at;
  for (let end = at + 3; end < at + 18 && words[end]?.text !== "."; end++)
    if (
      /(?:^|\d),$/.test(words[end]?.text ?? "") &&
      (LEAVING.test(words[end + 1]?.lower ?? "") ||
        /^(?:was|is|has|will|had|served|serves|becomes|became|takes|took|succeeds|replaces|joins|joined)$/.test(
          words[end + 1]?.lower ?? "",
        ))
    )
      return end + 1;
  return at;
}

function postsFrom(scene: Scene, person: Mention, behind: number): PostPhrase[] {
  const { words } = scene;
  const seat = behindRemark(scene, behindSeat(scene, behind));
  const at = behindRemark(scene, behindAffiliation(scene, seat));
  const manner = { past: false, future: false };
  let lead = at;
  while (lead < at + 7 && AUXILIARY.test(words[lead]?.lower ?? "") && !phraseBehind(scene, lead)) {
    const word = words[lead]?.lower ?? "";
    if (/^(?:had|formerly|previously)$/.test(word)) manner.past = true;
    if (word === "will") manner.future = true;
    lead = word === "who" ? behindAside(scene, lead + 1) : lead + 1;
  }
  return headPost(scene, person, lead) ?? leftPost(scene, person, lead) ?? told(scene, person, lead, manner);
}

/** Behind "of the Fund", ", of the University of Ghana,": where somebody comes from. */
function behindAffiliation(scene: Scene, from: number): number {
  const { words } = scene;
  const comma = words[from]?.text === ",";
  const of = comma ? from + 1 : from;
  if (!(comma ? /^(?:of|from|at)$/ : /^of$/).test(words[of]?.lower ?? "")) return from;
  const body = mentionAt(scene, words[of + 1]?.lower === "the" ? of + 2 : of + 1);
  // "A of Angola took office", "A, of Angola, took office": where who does it is from.
  const land = body?.type === "PLACE" ? endOf(scene, body) : from;
  const verb = comma && words[land]?.text === "," ? land + 1 : land;
  if (land > from && comma === verb > land && FINITE.test(words[verb]?.lower ?? "")) return verb;
  if (body?.type !== "ORGANIZATION") return comma ? from : behindUnknown(scene, of);
  const end = endOf(scene, body);
  return comma && words[end]?.text !== "," ? from : end;
}

const FINITE = /^(?:took|takes|has|was|is|will|became|becomes|joins|joined|assumed|assumes|moves|moved)$/;

/** Behind "of Acme Digital in Lima": words of a body that no list knows, up to a comma. */
function behindUnknown(scene: Scene, of: number): number {
  const { words } = scene;
  let at = of + 1;
  while (at < of + 9 && (words[at]?.shape === "title" || words[at]?.shape === "caps")) at++;
  const named = at > of + 1;
  if (words[at]?.lower === "in" && mentionAt(scene, at + 1)?.type === "PLACE")
    at = endOf(scene, mentionAt(scene, at + 1) as Mention);
  return named && words[at]?.text === "," ? at : of;
}

/** "Dean of the University of X in Lima, was elected", "Joint Secretary in the Ministry, was": behind the town or the house of the post told before. */
function behindSeat(scene: Scene, at: number): number {
  const town = scene.words[at]?.lower === "in" ? mentionAt(scene, at + 1) : undefined;
  const isHouse = /^(?:in|at)$/.test(scene.words[at]?.lower ?? "") && scene.words[at + 1]?.lower === "the";
  const end = town?.type === "PLACE" ? endOf(scene, town) : isHouse ? at + 3 : at;
  return scene.words[end]?.text === "," ? end : at;
}

/** "who at the opening had taken over": behind a phrase between "who" and the verb. */
function behindAside({ words }: Scene, at: number): number {
  if (!/^(?:at|in|on|during|after|since)$/.test(words[at]?.lower ?? "")) return at;
  for (let end = at + 2; end < at + 7; end++)
    if (/^(?:has|had|was|is|will|took|became|becomes)$/.test(words[end]?.lower ?? "")) return end;
  return at;
}

interface Manner {
  readonly past: boolean;
  readonly future: boolean;
}

function told(scene: Scene, person: Mention, lead: number, manner: Manner): PostPhrase[] {
  const { words } = scene;
  const verb = words[lead]?.lower ?? "";
  const previous = words[beforeAdverbs(scene, lead) - 1]?.lower ?? "";
  if (givesAway(words, lead)) return [];
  const begins = BEGINNING.test(verb);
  const risen = risingTo(words, lead);
  if (risen > 0) return phrases(scene, person, skipped(scene, risen), true, manner, verb);
  const before = successionAs(scene, lead);
  if (before >= 0) return phrases(scene, person, before, true, manner, verb);
  const being = BEING.test(verb) || BEING.test(previous);
  if (!begins && !being) return [];
  const day = behindGiver(words, lead + 1);
  const from = begins ? behindDay(scene, day) : BEING.test(verb) ? lead + 1 : lead;
  const presidency =
    begins || /^(?:assumed|assumes|took|takes|holds|held)$/.test(verb)
      ? presidencyBehind(scene, person, from)
      : [];
  if (presidency.length > 0) return presidency;
  const start = skipped(scene, from);
  const joined = joinedAs(scene, person, start, manner, verb);
  if (joined.length > 0) return joined;
  const owned = phraseBehind(scene, start) ? start : firstPhrase(scene, start);
  const posts = owned < 0 ? [] : phrases(scene, person, owned, begins, manner, verb);
  return begins && from > day ? posts.map((post) => sinceDay(scene, day, post)) : posts;
}

/** "was also", "is now": before the adverbs that end at a word. */
function beforeAdverbs({ words }: Scene, at: number): number {
  let before = at;
  while (
    before > at - 3 &&
    /^(?:also|now|currently|then|again|formerly|previously|just|recently)$/.test(
      words[before - 1]?.lower ?? "",
    )
  )
    before--;
  return before;
}

/** "joins the Institute in Rome as Programme Officer": the post behind "as", at the body joined. */
function joinedAs(scene: Scene, person: Mention, from: number, manner: Manner, verb: string): PostPhrase[] {
  const { words } = scene;
  if (JOINING.test(verb) && words[from]?.lower === "us" && words[from + 1]?.lower === "as")
    return phrases(scene, person, skipped(scene, from + 1), true, manner, verb).map((post) =>
      atHouse(scene, post),
    );
  const body = mentionAt(scene, words[from]?.lower === "the" ? from + 1 : from);
  if (!JOINING.test(verb) || body?.type !== "ORGANIZATION") return [];
  const end = endOf(scene, body);
  const as = words.findIndex(({ lower }, at) => at >= end && at < end + 5 && lower === "as");
  if (as < 0) return [];
  const posts = phrases(scene, person, skipped(scene, as), true, manner, verb);
  return posts.map((post) => (post.organization === undefined ? { ...post, organization: body.id } : post));
}

/** "has joined us as Curator": at the house that speaks. */
const atHouse = ({ publisher }: Scene, post: PostPhrase): PostPhrase =>
  post.organization === undefined && publisher ? { ...post, house: publisher.whole } : post;

const JOINING = /^(?:joins?|joined|moves?|moved|returns?|returned|takes|took)$/;

/** "succeeds Dr B as Director": the word where the post begins, or -1. */
function successionAs(scene: Scene, lead: number): number {
  const { words } = scene;
  const from = /^t(?:akes?|ook|aken) over from$/.test(spoken(words, lead, lead + 3)) ? lead + 3 : lead + 1;
  const isSuccession =
    from > lead + 1 ||
    /^(?:succeed|succeeds|succeeded|replace|replaces|replaced|follows?|followed|relieves?|relieved)$/.test(
      words[lead]?.lower ?? "",
    );
  const other = isSuccession ? personAt(scene, from) : undefined;
  if (!other) return -1;
  const end = endOf(scene, other);
  return words[end]?.lower === "as" ? skipped(scene, end) : -1;
}

/** A post and those coordinated with it, with the time that follows the last. */
function phrases(
  scene: Scene,
  person: Mention,
  from: number,
  begins: boolean,
  manner: Manner,
  verb: string,
): PostPhrase[] {
  const posts: PostPhrase[] = [];
  const read: Phrase[] = [];
  let at = from;
  for (let phrase = phraseAt(scene, at); phrase && isPost(phrase); phrase = phraseAt(scene, at)) {
    if (phrase.direct && personAt(scene, phrase.to)) break;
    read.push(phrase);
    at = phrase.to;
    if (!/^(?:and|,)$/.test(scene.words[at]?.lower ?? "")) break;
    at = skipped(scene, at + 1);
  }
  if (/^t(?:akes?|ook|aking)$/.test(verb) && read.every(isSeatTaken)) return [];
  if (/^(?:acted|acts|acting|served)$/.test(verb) && read.every(isPartPlayed)) return [];
  const end = read.at(-1)?.to ?? from;
  const over =
    (manner.past && !begins) ||
    isNoLonger(scene, end) ||
    (/^(?:was|served|acted|worked)$/.test(verb) && inThePast(scene, end));
  for (const phrase of read) {
    const behind = tenureBehind(scene, end, begins);
    const tenure = begins && !behind.from && !behind.until ? dayAhead(scene, person) : behind;
    const closed = tenure.until !== undefined && tenure.from !== undefined;
    const tense =
      over || closed || isOnlyPast(scene, verb, end) ? "past" : manner.future ? "future" : phrase.tense;
    posts.push(bound(scene, { ...phrase, tense }, person, begins ? "post-taken-up" : "post-by-verb", tenure));
  }
  return [...posts, ...stayingAs(scene, person, end, posts.at(-1)?.organization)];
}

/** "took the chair": of a meeting, no post. */
const isSeatTaken = ({ title, organization }: Phrase): boolean =>
  title === "chair" && organization === undefined;

/** "acted as rapporteur": at a meeting, no post. */
const isPartPlayed = ({ title, organization }: Phrase): boolean =>
  /^(?:co-)?(?:rapporteur|moderator|facilitator|discussant)$/i.test(title) && organization === undefined;

/** "was Dean" without a date may be over or not: told as past only with words that say so. */
const isOnlyPast = (scene: Scene, verb: string, end: number): boolean =>
  /^(?:served|worked|acted)$/.test(verb) && scene.words[end]?.lower !== "since";

const inThePast = (scene: Scene, at: number): boolean => spoken(scene.words, at, at + 3) === "in the past";
const isNoLonger = (scene: Scene, at: number): boolean => spoken(scene.words, at, at + 2) === "no longer";
const phraseBehind = (scene: Scene, at: number): boolean => phraseAt(scene, at) !== undefined;

export function skipped(scene: Scene, from: number): number {
  let at = from;
  while (at < from + 6 && SKIPPED.test(scene.words[at]?.lower ?? "") && !phraseAt(scene, at)) {
    if (scene.words[at]?.lower === "in" && scene.words[at - 1]?.lower !== "sworn") break;
    at++;
    // "took up her duties as Director": whose duties they are.
    const isOwner = /^(?:his|her)$/.test(scene.words[at]?.lower ?? "");
    if (isOwner && DUTIES.test(scene.words[at + 1]?.lower ?? "")) at++;
  }
  return at;
}

/** "assumed the presidency of ERC in January 2014". */
function presidencyBehind(scene: Scene, person: Mention, from: number): PostPhrase[] {
  const { words } = scene;
  let at = from;
  while (at < from + 3 && /^(?:over|up|the|its|on)$/.test(words[at]?.lower ?? "")) at++;
  const title = presidencies.get(words[at]?.lower ?? "");
  if (!title || words[at + 1]?.lower !== "of") return [];
  const post = bodyPost(scene, person, { at, title, begins: true, preposition: at + 1 });
  return post ? [post] : [];
}

/** "resigned as Treasurer in August", "stepped down from the post of Dean last May". */
function leftPost(scene: Scene, person: Mention, lead: number): PostPhrase[] | undefined {
  const { words } = scene;
  const verb = words[lead]?.lower ?? "";
  if (!LEAVING.test(verb) && verb !== "removed" && verb !== "dismissed") return undefined;
  let at = lead + 1;
  while (at < lead + 8 && LEFT.test(words[at]?.lower ?? "")) at++;
  if (!/^(?:as|of)$/.test(words[at - 1]?.lower ?? "") && !/^(?:as|of)$/.test(words[at - 2]?.lower ?? ""))
    return undefined;
  const phrase = phraseAt(scene, at);
  if (!phrase || !isPost(phrase)) return undefined;
  const date = [phrase.to, lead - 1, lead - 2].map((from) => dateAt(scene, from)).find((found) => found);
  const until: Tenure = date?.date
    ? { until: { value: date.date.edtf.split("/").at(-1) ?? "", span: date.span, rule: "post-left" } }
    : {};
  const tense = /^(?:resigns|retires|leaves|steps|stands|leave|retire|resign|step)$/.test(verb)
    ? "present"
    : "past";
  return [bound(scene, { ...phrase, tense }, person, "post-by-verb", until)];
}

const LEFT = /^(?:down|aside|back|as|from|the|his|her|its|their|post|position|office|role|of|our)$/;
