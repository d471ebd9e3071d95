// Posts told by verbs: "was appointed President of", "elected her as its Rector", "took charge of", "assumed the presidency of".
import type { Mention, PostPhrase } from "../flow.ts";
import { presidencies } from "../lexicon/posts.ts";
import { bound, isPost, personAt } from "./post-bind.ts";
import { type Phrase, phraseAt } from "./post-phrase.ts";
import { endOf, mentionAt, type Scene } from "./post-scene.ts";
import { dateAt, tenureBehind } from "./post-tenure.ts";

const AUXILIARY =
  /^(?:is|was|has|had|have|been|be|will|would|also|now|currently|who|,|to|formerly|previously|again|just|recently|then|as|of)$/;
const BEING = /^(?:is|was|been|served|serves|serving|acted|acts|works|worked|be)$/;
const BEGINNING =
  /^(?:becomes|became|become|appointed|reappointed|re-appointed|elected|re-elected|named|nominated|sworn|installed|inaugurated|confirmed|chosen|took|takes|taken|starts|started|begins|began|joins|joined|assumed|assumes)$/;
const SKIPPED =
  /^(?:as|the|a|an|its|their|new|office|over|in|next|first|position|post|role|of|duty|up|our|next)$/;

/** Posts that a verb behind the person tells. */
export function postsByVerb(scene: Scene, person: Mention): PostPhrase[] {
  const { words } = scene;
  let at = endOf(scene, person);
  if (words[at]?.text === "(") return [];
  const affiliation =
    words[at]?.lower === "of"
      ? mentionAt(scene, words[at + 1]?.lower === "the" ? at + 2 : at + 1)
      : undefined;
  if (affiliation?.type === "ORGANIZATION") at = endOf(scene, affiliation);
  if (words[at]?.text === "(" && words[at + 2]?.text === ")") at += 3;
  const manner = { past: false, future: false };
  let lead = at;
  while (lead < at + 7 && AUXILIARY.test(words[lead]?.lower ?? "") && !phraseBehind(scene, lead)) {
    const word = words[lead]?.lower ?? "";
    if (/^(?:had|formerly|previously)$/.test(word)) manner.past = true;
    if (word === "will") manner.future = true;
    lead++;
  }
  return headPost(scene, person, lead) ?? told(scene, person, lead, manner);
}

interface Manner {
  readonly past: boolean;
  readonly future: boolean;
}

function told(scene: Scene, person: Mention, lead: number, manner: Manner): PostPhrase[] {
  const { words } = scene;
  const verb = words[lead]?.lower ?? "";
  const before = words[lead - 1]?.lower ?? "";
  const begins = BEGINNING.test(verb);
  const being = BEING.test(verb) || BEING.test(before);
  if (!begins && !being) return [];
  const from = begins || BEING.test(verb) ? lead + 1 : lead;
  const presidency =
    begins || /^(?:assumed|assumes|took|takes|holds|held)$/.test(verb)
      ? presidencyBehind(scene, person, from)
      : [];
  if (presidency.length > 0) return presidency;
  return phrases(scene, person, skipped(scene, from), begins, manner, verb);
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
    const next =
      scene.words[at]?.lower === "and"
        ? skipped(scene, at + 1)
        : scene.words[at]?.text === ","
          ? skipped(scene, at + 1)
          : -1;
    if (next < 0) break;
    at = next;
  }
  const end = read.at(-1)?.to ?? from;
  const over = manner.past || (/^(?:was|served|acted|worked)$/.test(verb) && inThePast(scene, end));
  for (const phrase of read) {
    const tenure = tenureBehind(scene, end, begins);
    const closed = tenure.until !== undefined && tenure.from !== undefined;
    const tense =
      over || closed || isOnlyPast(scene, verb, end) ? "past" : manner.future ? "future" : phrase.tense;
    posts.push(bound(scene, { ...phrase, tense }, person, begins ? "post-taken-up" : "post-by-verb", tenure));
  }
  return posts;
}

/** "was Dean" without a date may be over or not: told as past only with words that say so. */
const isOnlyPast = (scene: Scene, verb: string, end: number): boolean =>
  /^(?:served|worked|acted)$/.test(verb) && scene.words[end]?.lower !== "since";

const inThePast = (scene: Scene, at: number): boolean =>
  scene.words
    .slice(at, at + 3)
    .map(({ lower }) => lower)
    .join(" ") === "in the past";

const phraseBehind = (scene: Scene, at: number): boolean => phraseAt(scene, at) !== undefined;

function skipped(scene: Scene, from: number): number {
  let at = from;
  while (at < from + 5 && SKIPPED.test(scene.words[at]?.lower ?? "") && !phraseAt(scene, at)) at++;
  return at;
}

/** "assumed the presidency of ERC in January 2014". */
function presidencyBehind(scene: Scene, person: Mention, from: number): PostPhrase[] {
  const { words } = scene;
  let at = from;
  while (at < from + 3 && /^(?:over|up|the|its|on)$/.test(words[at]?.lower ?? "")) at++;
  const title = presidencies.get(words[at]?.lower ?? "");
  if (!title || words[at + 1]?.lower !== "of") return [];
  return [bodyPost(scene, person, { at, title, begins: true, preposition: at + 1 })].filter(
    (post) => post !== undefined,
  );
}

/** "has been at the head of X since 2010", "took charge of X on 1 January". */
function headPost(scene: Scene, person: Mention, lead: number): PostPhrase[] | undefined {
  const { words } = scene;
  const ahead = words.slice(lead, lead + 4).map(({ lower }) => lower);
  const atHead =
    ahead[0] === "at" &&
    ahead[1] === "the" &&
    (ahead[2] === "head" || ahead[2] === "helm") &&
    ahead[3] === "of";
  if (atHead) {
    const post = bodyPost(scene, person, {
      at: lead + 2,
      title: "head",
      begins: false,
      preposition: lead + 3,
    });
    return post ? [post] : undefined;
  }
  if (/^(?:took|takes|taken|taking)$/.test(ahead[0] ?? "") && ahead[1] === "charge" && ahead[2] === "of") {
    const post = bodyPost(scene, person, {
      at: lead + 1,
      title: "head",
      begins: true,
      preposition: lead + 2,
    });
    return post ? [post] : undefined;
  }
  return undefined;
}

interface BodyPost {
  /** The word that tells the post. */
  readonly at: number;
  readonly title: string;
  readonly begins: boolean;
  /** The "of" before the body. */
  readonly preposition: number;
}

function bodyPost(
  scene: Scene,
  person: Mention,
  { at, title, begins, preposition }: BodyPost,
): PostPhrase | undefined {
  const from = /^(?:the|its|our)$/.test(scene.words[preposition + 1]?.lower ?? "")
    ? preposition + 2
    : preposition + 1;
  const body = mentionAt(scene, from);
  if (body?.type !== "ORGANIZATION") return undefined;
  const to = endOf(scene, body);
  const phrase: Phrase = {
    from: at,
    to,
    titleFrom: at,
    titleTo: at + 1,
    title,
    class: "officer",
    direct: false,
    tense: "present",
    organization: body.id,
  };
  const rule = begins ? "post-taken-up" : "post-by-verb";
  return bound(scene, phrase, person, rule, tenureBehind(scene, to, begins));
}

/** "The Academy elected Jane Doe as its President on 12 May", "appointed Jane Doe Director of ...". */
export function postsByElection(scene: Scene, person: Mention): PostPhrase[] {
  const { words } = scene;
  const first = scene.firstWord.get(person.id) ?? 0;
  if (
    !/^(?:elected|appointed|reappointed|re-elected|named|nominated|chose|installed)$/.test(
      words[first - 1]?.lower ?? "",
    )
  )
    return [];
  const at = skipped(scene, endOf(scene, person));
  const own = /^(?:its|their)$/.test(words[at - 1]?.lower ?? "");
  const phrase = phraseAt(scene, at);
  if (!phrase || !isPost(phrase)) return [];
  const elector = own && phrase.organization === undefined ? subjectBody(scene, first - 1) : undefined;
  const date = dateAt(scene, phrase.to);
  const tenure = date ? tenureBehind(scene, phrase.to, true) : {};
  const whole = elector ? { ...phrase, organization: elector.id } : phrase;
  return [bound(scene, whole, person, "post-elected", tenure)];
}

/** The body that stands right before the verb. */
function subjectBody(scene: Scene, verb: number): Mention | undefined {
  let at = verb - 1;
  while (at > verb - 4 && /^(?:has|have|had|then|also|recently)$/.test(scene.words[at]?.lower ?? "")) at--;
  if (scene.words[at]?.text === ")") at -= 2;
  const mention = scene.mentionOf[at];
  if (mention?.type !== "ORGANIZATION")
    return scene.mentionOf[at - 1]?.type === "ORGANIZATION" ? scene.mentionOf[at - 1] : undefined;
  const first = scene.firstWord.get(mention.id) ?? 0;
  const bracket = scene.words[first - 1]?.text === "(" ? scene.mentionOf[first - 2] : undefined;
  return bracket?.type === "ORGANIZATION" ? bracket : mention;
}
