// Who is appointed to what, line by line under a sentence that says so: "It named:" above "- Rector of the University of X: Prof. A, in replacement of B".

import { wordSet } from "../../../core/word-set.ts";
import type { Mention } from "../../../flow.ts";
import { noVerbIn } from "../../clause/head.ts";
import { readPhrase } from "../../clause/noun.ts";
import { type NounPhrase, phraseOf } from "../../clause/phrase.ts";
import type { Unit } from "../../clause/unit.ts";
import type { Clause } from "../../clause.ts";
import { type Candidate, type Part, type Told, toldBy } from "../candidate.ts";
import { dateOf } from "../date.ts";
import { followedIn } from "../sentence/predecessor.ts";
import { candidatesOf } from "../sentence.ts";

const APPOINT = wordSet("appoint name designate");
const NAMING = wordSet("appoint name designate elect");
/** What is done to more than people of a post: such a sentence must tell the post. */
const CHOOSING = wordSet("nominate promote confirm choose");
/** What is no post: prizes, those who may get one, those who speak. */
const NO_POST =
  /^(?:prizes?|awards?|medals?|winners?|laureates?|candidates?|nominees?|finalists?|speakers?|participants?|participation|most|best)$/;
const FOLLOWING = wordSet("people persons members officers");
/** Bodies that are lists of posts. */
const BOARDS = wordSet("board committee bureau presidium leadership management");
/** Units of a post and its body before the mark, and of a title before a name, at most. */
const POST = 20;
const TITLE = 4;

/** The appointment of a line of such a list; none elsewhere. */
export function appointedUnder(body: readonly Told[], told: Told): Candidate[] {
  const { units } = told.sentence;
  if (told.block.block.kind !== "item" || !told.firstOfBlock) return [];
  const entry = entryOf(told);
  const naming = entry && namingAbove(body, told);
  if (!entry || !naming || (entry.held && !naming.toPosts)) return [];
  const { post, holder } = entry;
  const before = followedIn(told, Math.max(post.headEnd, holder.end), units.length);
  const parts: Part[] = [
    { role: "appointee", phrase: holder },
    ...[...before, ...naming.by].map((phrase): Part => ({ role: "participant", phrase })),
  ];
  const day = naming.day ? { day: naming.day } : {};
  return [{ ...toldBy(told, post), ...APPOINTING, theme: post, parts, ...day }];
}

interface Entry {
  readonly post: NounPhrase;
  readonly holder: NounPhrase;
  /** Whether it may be the post that somebody holds anyway: "A, Director of Y". */
  readonly held: boolean;
}

/** "Rector of X: Prof. A", "Prof. A: Rector of X", "A, as Director of Y": a post and who is to hold it. */
function entryOf(told: Told): Entry | undefined {
  const { units } = told.sentence;
  // A line tells no more than its entry: no word of it is read as a verb before the mark.
  const mark = units.findIndex(
    ({ lower }, at) => at > 0 && at <= POST && (lower === ":" || DASHES.has(lower)),
  );
  const [post] = mark > 0 ? [readPhrase(units, 0, noVerbIn(units))] : [];
  if (post && isPost(post) && post.end === mark) {
    const at = personAt(units, mark + 1);
    return at < 0 ? undefined : { post, holder: phraseOf(units, at, at + 1), held: false };
  }
  const name = personAt(units, 0);
  const next = name < 0 ? -1 : name + 1;
  if (next < 0 || !/^(?:[:,–—-]|as)$/.test(units[next]?.lower ?? "")) return undefined;
  const from = units[next + 1]?.lower === "as" ? next + 2 : next + 1;
  const own = readPhrase(units, from, noVerbIn(units));
  const held = units[from - 1]?.lower !== "as";
  return own && isPost(own) ? { post: own, holder: phraseOf(units, name, name + 1), held } : undefined;
}

const DASHES = wordSet("– — -");

const isPost = ({ classes, mention }: NounPhrase): boolean => !mention && classes.has("post");

/** Where a person's name stands, behind titles perhaps; -1 for none. */
function personAt(units: readonly Unit[], from: number): number {
  const at = units.findIndex(({ mention }, index) => index >= from && mention !== undefined);
  return at >= from && at <= from + TITLE && units[at]?.mention?.type === "PERSON" ? at : -1;
}

/** What the sentence above a list that ends with a colon tells of who names, and when. */
interface Naming {
  readonly by: readonly NounPhrase[];
  readonly day: Mention | undefined;
  /** Whether people are named to posts that the lines tell: no "elected as members", "named to the board". */
  readonly toPosts: boolean;
}

/** Undefined where no sentence says that somebody is named. */
function namingAbove(body: readonly Told[], { order }: Told): Naming | undefined {
  const at = body.findLastIndex((other) => other.order < order && other.block.block.kind !== "item");
  const above = body[at];
  if (above?.sentence.units.at(-1)?.lower !== ":") return undefined;
  const clause = above.reading.clauses.at(-1);
  if (!clause || !isNaming(above, clause)) return undefined;
  const named = !clause.verb.passive
    ? clause.subject.filter(({ mention, pronoun }) => mention && !pronoun)
    : [];
  const sitting = sittingOf(above) ?? sittingOf(body[at - 1]);
  const phrase = phraseOf(above.sentence.units, clause.verb.start, clause.verb.end);
  const own = dateOf({ ...toldBy(above, phrase), clause, ...APPOINTING });
  const sat =
    sitting?.parts.flatMap(({ role, phrase: who }) =>
      who.mention?.type === "ORGANIZATION" && role !== "host" ? [who] : [],
    ) ?? [];
  return {
    by: named.length > 0 ? named : sat,
    day: own ?? (sitting && dateOf(sitting)),
    toPosts: isToPosts(above, clause),
  };
}

/** Whether the last clause before the colon says of people, and no more of anything else, that they are named. */
function isNaming({ sentence: { units } }: Told, clause: Clause): boolean {
  const { verb, subordinate, object } = clause;
  const lemma = verb.lemma ?? "";
  if (!NAMING.has(lemma) && !CHOOSING.has(lemma)) return false;
  if (subordinate || verb.relative !== undefined || verb.infinitive || verb.unreal) return false;
  // "The Council appointed as follows": no participle behind its noun, though nothing else tells it apart.
  if (verb.reduced && !isAsFollows(clause)) return false;
  if (units.some(({ lower }) => NO_POST.test(lower))) return false;
  const targets = targetsOf(clause);
  const following = followingIn(units);
  const isOfPosts = [...targets, ...object].every(isPostOrBoard) && following !== "";
  return isOfPosts && (NAMING.has(lemma) || targets.length > 0 || following !== undefined);
}

const isAsFollows = ({ following: [first, second] }: Clause): boolean =>
  first === "as" && second === "follows";

/** Who or what is named: "elected new members", "new members were elected". */
const targetsOf = ({ verb, subject, object }: Clause): readonly NounPhrase[] =>
  verb.passive && !verb.reduced ? subject : object;

const isPostOrBoard = (phrase: NounPhrase): boolean => isPost(phrase) || BOARDS.has(phrase.head);

/** "the following officers"; undefined for no such noun ("the following were"), "" for another one ("the following halls"). */
function followingIn(units: readonly Unit[]): string | undefined {
  const at = units.findIndex(({ lower }) => lower === "following");
  const next = units[at + 1];
  if (at < 0 || !next || !next.pos.startsWith("N")) return undefined;
  return FOLLOWING.has(next.lower) ? next.lower : "";
}

function isToPosts({ sentence: { units } }: Told, clause: Clause): boolean {
  const behind = units.slice(clause.verb.end);
  return (
    APPOINT.has(clause.verb.lemma ?? "") &&
    targetsOf(clause).length === 0 &&
    clause.object.length === 0 &&
    followingIn(units) !== "members" &&
    (isAsFollows(clause) || !behind.some(({ lower }) => /^(?:to|as|for|in)$/.test(lower)))
  );
}

const APPOINTING = {
  type: "Appointment",
  theme: undefined,
  rule: "event-listed-post",
  confidence: 0.85,
} as const;

/** "The Council met on 3 May. It named:" */
const sittingOf = (told: Told | undefined): Candidate | undefined =>
  told && candidatesOf(told).find(({ type }) => type === "Meeting");
