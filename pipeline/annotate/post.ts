// Posts and who holds them: by title before the name, apposition behind it, verbs, and what passes from one to the next.
import { fold } from "../core/keys.ts";
import type { Mention, PostPhrase } from "../flow.ts";
import { postsAfter } from "./post/apposition.ts";
import { postBefore } from "./post/bind.ts";
import { postsByCopula } from "./post/copula.ts";
import { postsByElection } from "./post/election.ts";
import { postsHanded } from "./post/hand.ts";
import { labelledPost, publisherOf } from "./post/label.ts";
import { postsOfLed } from "./post/led.ts";
import { postsOfNew } from "./post/new.ts";
import { phraseAt } from "./post/phrase.ts";
import { sharedPost } from "./post/plural.ts";
import { professorPost } from "./post/professor.ts";
import { postsOfPronoun } from "./post/pronoun.ts";
import { honorificStart, leadIn, mentionAt, type Scene, sceneOf } from "./post/scene.ts";
import { stayingAs } from "./post/stay.ts";
import { passedOn } from "./post/succession.ts";
import { postsByVerb } from "./post/verb.ts";
import { postsBeside } from "./post/whom.ts";
import type { Text } from "./text.ts";

/** Posts and who holds them, by title and name, apposition and lists. */
export function readPosts(text: Text, mentions: readonly Mention[]): PostPhrase[] {
  const byBlock = text.blocks.map((): Mention[] => []);
  for (const mention of mentions) byBlock[mention.block]?.push(mention);
  const nameOf = (id: number): string => {
    const mention = mentions[id];
    const full = mention?.antecedent === undefined ? undefined : mentions[mention.antecedent];
    return full?.name ?? mention?.acronym ?? mention?.name ?? "";
  };
  const publisher = publisherOf(text, mentions, nameOf);
  const knowledge = { nameOf, publisher: publisher?.id };
  const posts: PostPhrase[] = [];
  let article: number | null = null;
  let last: PostPhrase | undefined;
  let earlier: Mention[] = [];
  for (const block of text.blocks) {
    const own = (byBlock[block.index] ?? []).sort((a, b) => a.start - b.start);
    if (block.block.article !== article) {
      last = undefined;
      earlier = [];
    }
    article = block.block.article;
    if (own.some(({ type }) => type === "PERSON")) {
      const scene = sceneOf(block, own, publisher, earlier);
      const found = postsIn(scene, last ?? postOfNamed(scene, posts, nameOf), { ...knowledge, told: posts });
      last = found.at(-1) ?? last;
    }
    for (const mention of own) if (mention.type === "ORGANIZATION") earlier.push(mention);
  }
  return posts;
}

/** "Dr A, who has run the Fund since 2019": by the title that was told of the same post before. */
function titled(post: PostPhrase, told: readonly PostPhrase[], nameOf: (id: number) => string): PostPhrase {
  const { person, organization, rule } = post;
  if (post.title !== "head" || rule !== "post-by-verb" || organization === undefined) return post;
  const full = told.find(
    (other) =>
      other.organization !== undefined &&
      nameOf(other.person) === nameOf(person) &&
      nameOf(other.organization) === nameOf(organization),
  );
  return full ? { ...post, title: full.title, titleSpan: full.titleSpan } : post;
}

/** "Dr A retires. Her place is taken by B": the post, told in another article, of whom the block names first. */
function postOfNamed(
  { mentions }: Scene,
  posts: readonly PostPhrase[],
  nameOf: (id: number) => string,
): PostPhrase | undefined {
  const first = mentions.find(({ type }) => type === "PERSON");
  const name = first && nameOf(first.id);
  return posts.findLast(({ person, tense }) => tense === "present" && nameOf(person) === name);
}

/** What the rest of the document tells. */
interface Knowledge {
  readonly nameOf: (id: number) => string;
  readonly publisher: number | undefined;
  /** All posts so far, which grow as they are read. */
  readonly told: PostPhrase[];
}

/** The posts of one block, in reading order, each told to what is known as it is read. */
function postsIn(scene: Scene, before: PostPhrase | undefined, knowledge: Knowledge): PostPhrase[] {
  const posts: PostPhrase[] = [];
  const { told, nameOf } = knowledge;
  const lastPost = (): PostPhrase | undefined => handedOn(posts) ?? before;
  const keep = (found: readonly PostPhrase[]): void => {
    posts.push(...found);
    told.push(...found);
  };
  for (let at = 0; at < scene.words.length; at++) {
    const mention = mentionAt(scene, at);
    if (mention?.type === "PERSON") {
      const last =
        postOfSubject(scene, mention, told, nameOf) ?? notOver(scene, mention, lastPost(), told, nameOf);
      keep(ofPerson(scene, mention, last, knowledge).map((post) => titled(post, told, nameOf)));
    } else {
      keep(postsOfPronoun(scene, at).filter((post) => !isTaken(posts, post)));
      const phrase = phraseAt(scene, at);
      const post = phrase && postBefore(scene, phrase);
      if (post && !isTaken(posts, post)) {
        keep([post]);
        at = Math.max(at, phrase.to - 1);
      }
    }
  }
  return posts;
}

/** "B was elected Chair and C Vice-Chair. Dr B succeeds A": the post of the person before the verb. */
function postOfSubject(
  scene: Scene,
  person: Mention,
  told: readonly PostPhrase[],
  nameOf: (id: number) => string,
): PostPhrase | undefined {
  const lead = leadIn(scene, honorificStart(scene, scene.firstWord.get(person.id) ?? 0));
  const verb = /(?:^| )(?:has |had |will )?(?:succeeds?|succeeded|replaces?|replaced|follows|followed)$/.exec(
    lead,
  );
  const subject =
    verb && scene.mentions.findLast(({ type, end }) => type === "PERSON" && end <= person.start);
  if (!subject || !lead.endsWith(`${subject.text.toLowerCase().split(/\s+/).at(-1)}${verb[0]}`))
    return undefined;
  return told.findLast((post) => post.tense !== "past" && nameOf(post.person) === nameOf(subject.id));
}

/** "A took over as Head. She had been Consul from 2006 to 2009. Her predecessor, B, retired": the post that A has, not the one that is over. */
function notOver(
  scene: Scene,
  person: Mention,
  last: PostPhrase | undefined,
  told: readonly PostPhrase[],
  nameOf: (id: number) => string,
): PostPhrase | undefined {
  const first = honorificStart(scene, scene.firstWord.get(person.id) ?? 0);
  if (!last || last.rule === "post-passed-on") return last;
  const left = isLeft(scene, last);
  if (last.until === undefined && !left) return last;
  if (!FOLLOWING_IN_POST.test(leadIn(scene, first))) return last;
  const held = told.findLast(
    (post) =>
      post.block === last.block && post.tense !== "past" && nameOf(post.person) === nameOf(last.person),
  );
  return held ?? (left ? undefined : last);
}

/** "her predecessor, A", "She replaces A". */
const FOLLOWING_IN_POST =
  /(?:\b(?:his|her|their) (?:predecessor|successor)(?: ,| is| was)?|^s?he (?:has |had |will )?(?:succeeds?|succeeded|replaces?|replaced))$/;

/** "She comes from X, where she was Head of Y": no post that she hands on here. */
const isLeft = ({ block }: Scene, last: PostPhrase): boolean =>
  last.tense === "past" &&
  last.block === block.index &&
  /\bwhere s?he (?:was|had|worked|served)\b[^.;]{0,24}$/.test(
    block.block.view.text.slice(Math.max(0, last.start - 60), last.start),
  );

/** The post that was told last; "by Minister B" behind "A was appointed Director" only names who gave it. */
function handedOn(posts: readonly PostPhrase[]): PostPhrase | undefined {
  const [giver, given] = [posts.at(-1), posts.at(-2)];
  const gave = giver?.rule === "post-before-name" && /^post-(?:taken-up|elected)$/.test(given?.rule ?? "");
  return gave ? given : giver;
}

/** Whether the words were read as a post already, by apposition. */
const isTaken = (posts: readonly PostPhrase[], { start, end }: PostPhrase): boolean =>
  posts.some((post) => post.rule !== "post-passed-on" && post.start < end && start < post.end);

function ofPerson(
  scene: Scene,
  person: Mention,
  last: PostPhrase | undefined,
  { nameOf, publisher, told: before }: Knowledge,
): PostPhrase[] {
  const label = labelledPost(scene, person, publisher);
  if (label) return [label];
  const shared = sharedPost(scene, person);
  if (shared) return [shared];
  const professor = professorPost(scene, person, nameOf);
  const { posts, end } = postsAfter(scene, person);
  const passed = passedOn(scene, person, last, end, last && postLeft(last, before, nameOf));
  const apposed = posts.map((post) => withBodyBefore(scene, post, last));
  const body = passed?.organization ?? posts.at(-1)?.organization;
  const told = [
    ...(posts.length > 0 ? stayingAs(scene, person, end, body) : []),
    ...postsByCopula(scene, person),
    ...postsOfNew(scene, person),
    ...postsByElection(scene, person, end, last),
    ...postsByVerb(scene, person, end),
    ...postsHanded(scene, person),
    ...(posts.length > 0 ? [] : postsOfLed(scene, person)),
  ];
  told.push(...postsBeside(scene, person).filter((post) => !isTaken(told, post)));
  if (passed) {
    const other = told.filter(({ title }) => fold(title) !== fold(passed.title));
    return [passed, ...apposed, ...other];
  }
  return [...(professor ? [professor] : []), ...apposed, ...told];
}

/** "A, Head of B, was appointed Dean of C. D replaces her": the post that A leaves. */
function postLeft(last: PostPhrase, told: readonly PostPhrase[], nameOf: (id: number) => string): PostPhrase {
  if (!/^post-(?:taken-up|elected)$/.test(last.rule)) return last;
  const old = told.findLast(
    (post) =>
      post.block === last.block &&
      post.rule === "post-in-apposition" &&
      post.tense === "present" &&
      nameOf(post.person) === nameOf(last.person),
  );
  return old ?? last;
}

/** "Ana Ruiz, director from 2011 to 2018": the body is that of the post told just before. */
function withBodyBefore(scene: Scene, post: PostPhrase, last: PostPhrase | undefined): PostPhrase {
  const bare = post.organization === undefined && !post.impliedOrganization && post.country === undefined;
  if (!bare || !post.from || last?.organization === undefined || last.block !== scene.block.index)
    return post;
  const same = fold(last.title) === fold(post.title) || last.title === "head";
  return same ? { ...post, organization: last.organization } : post;
}
