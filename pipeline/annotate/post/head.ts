// Posts that a verb tells without a title: "who heads the Fund", "at the head of X since 2010", "took charge of Y".
import type { Mention, PostPhrase } from "../../flow.ts";
import { bound } from "./bind.ts";
import type { Phrase } from "./phrase.ts";
import { endOf, honorificStart, mentionAt, type Scene } from "./scene.ts";
import { tenureBehind } from "./tenure.ts";

/** "has been at the head of X since 2010", "took charge of X on 1 January". */
export function headPost(scene: Scene, person: Mention, lead: number): PostPhrase[] | undefined {
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
    if (!post) return undefined;
    // "B succeeds A at the head of X": A's time is over.
    const first = honorificStart(scene, scene.firstWord.get(person.id) ?? 0);
    return [SUCCEEDS.test(words[first - 1]?.lower ?? "") ? { ...post, tense: "past" } : post];
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
  const title = LEADING.get(ahead[0] ?? "") ?? LED.get(ahead[0] ?? "");
  if (!title) return undefined;
  const post = bodyPost(scene, person, { at: lead, title, begins: false, preposition: lead });
  if (!post || !isWholeObject(scene, post)) return undefined;
  return LED.has(ahead[0] ?? "") ? ledFor(post, words[lead - 1]?.lower ?? "") : [post];
}

const SUCCEEDS = /^(?:succeeds?|succeeded|replaces?|replaced|follows?|followed)$/;

/** "who led the Fund from 2001 to 2004": what somebody led once is a post only for a time. */
function ledFor(post: PostPhrase, auxiliary: string): PostPhrase[] | undefined {
  if (auxiliary === "will" || auxiliary === "to") return [{ ...post, tense: "future" }];
  if (!post.from && !post.until) return undefined;
  return auxiliary === "has" ? [post] : [{ ...post, tense: "past" }];
}

/** "who heads the Fund": verbs of holding a post at a body. */
const LEADING: ReadonlyMap<string, string> = new Map([
  ["heads", "head"],
  ["heading", "head"],
  ["leads", "head"],
  ["runs", "head"],
  ["chairs", "chair"],
  ["directs", "director"],
  ["manages", "manager"],
  ["edits", "editor"],
]);

/** The same verbs in the past and behind "will". */
const LED: ReadonlyMap<string, string> = new Map([
  ["headed", "head"],
  ["head", "head"],
  ["led", "head"],
  ["lead", "head"],
  ["ran", "head"],
  ["run", "head"],
  ["chaired", "chair"],
  ["chair", "chair"],
  ["directed", "director"],
  ["direct", "director"],
  ["managed", "manager"],
  ["manage", "manager"],
  ["edited", "editor"],
]);

/** The body is the whole object: "who leads the ABC team" makes nobody the head of ABC. */
const isWholeObject = ({ words }: Scene, { end }: PostPhrase): boolean => {
  const next = words.find(({ start }) => start >= end);
  return (
    !next || next.shape === "mark" || /^(?:and|in|at|since|from|with|for|was|is|has|said)$/.test(next.lower)
  );
};

interface BodyPost {
  /** The word that tells the post. */
  readonly at: number;
  readonly title: string;
  readonly begins: boolean;
  /** The "of" before the body. */
  readonly preposition: number;
}

/** "at the head of Chile's Fishery Agency": behind the country whose body it is. */
function behindOwner(scene: Scene, from: number): number {
  const owner = mentionAt(scene, from);
  const end = owner?.type === "PLACE" ? endOf(scene, owner) : from;
  return end > from && /^['’]s$/.test(scene.words[end]?.text ?? "") ? end + 1 : from;
}

export function bodyPost(
  scene: Scene,
  person: Mention,
  { at, title, begins, preposition }: BodyPost,
): PostPhrase | undefined {
  const from = /^(?:the|its|our)$/.test(scene.words[preposition + 1]?.lower ?? "")
    ? preposition + 2
    : preposition + 1;
  const body = mentionAt(scene, behindOwner(scene, from));
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
