// Who is appointed to what, line by line under a sentence that says so: "It named:" above "- Rector of the University of X: Prof. A, in replacement of B".

import { wordSet } from "../../../core/word-set.ts";
import type { Mention } from "../../../flow.ts";
import { readPhrase } from "../../clause/noun.ts";
import { type NounPhrase, phraseOf } from "../../clause/phrase.ts";
import type { Unit } from "../../clause/unit.ts";
import { type Candidate, type Part, type Told, toldBy } from "../candidate.ts";
import { dateOf } from "../date.ts";
import { followedIn } from "../sentence/predecessor.ts";
import { candidatesOf } from "../sentence.ts";

const NAMING = wordSet("appoint name designate nominate elect promote confirm choose");
/** Units of a post and its body before the mark, and of a title before a name, at most. */
const POST = 20;
const TITLE = 4;

/** The appointment of a line of such a list; none elsewhere. */
export function appointedUnder(body: readonly Told[], told: Told): Candidate[] {
  const { units } = told.sentence;
  if (told.block.block.kind !== "item" || !told.firstOfBlock) return [];
  const entry = entryOf(told);
  const naming = entry && namingAbove(body, told);
  if (!entry || !naming) return [];
  const { post, holder } = entry;
  const before = followedIn(told, Math.max(post.headEnd, holder.end), units.length);
  const parts: Part[] = [
    { role: "appointee", phrase: holder },
    ...[...before, ...naming.by].map((phrase): Part => ({ role: "participant", phrase })),
  ];
  const day = naming.day ? { day: naming.day } : {};
  return [{ ...toldBy(told, post), ...APPOINTING, theme: post, parts, ...day }];
}

/** "Rector of X: Prof. A", "Prof. A: Rector of X", "A, as Director of Y": a post and who is to hold it. */
function entryOf(told: Told): { readonly post: NounPhrase; readonly holder: NounPhrase } | undefined {
  const { units } = told.sentence;
  // A line tells no more than its entry: no word of it is read as a verb before the mark.
  const isNoVerb = (): boolean => false;
  const mark = units.findIndex(
    ({ lower }, at) => at > 0 && at <= POST && (lower === ":" || DASHES.has(lower)),
  );
  const [post] = mark > 0 ? [readPhrase(units, 0, isNoVerb)] : [];
  if (post && isPost(post) && post.end === mark) {
    const at = personAt(units, mark + 1);
    return at < 0 ? undefined : { post, holder: phraseOf(units, at, at + 1) };
  }
  const name = personAt(units, 0);
  const next = name < 0 ? -1 : name + 1;
  if (next < 0 || !/^(?:[:,–—-]|as)$/.test(units[next]?.lower ?? "")) return undefined;
  const from = units[next + 1]?.lower === "as" ? next + 2 : next + 1;
  const held = readPhrase(units, from, isNoVerb);
  return held && isPost(held) ? { post: held, holder: phraseOf(units, name, name + 1) } : undefined;
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
}

/** Undefined where no sentence says that somebody is named. */
function namingAbove(body: readonly Told[], { order }: Told): Naming | undefined {
  const at = body.findLastIndex((other) => other.order < order && other.block.block.kind !== "item");
  const above = body[at];
  if (above?.sentence.units.at(-1)?.lower !== ":") return undefined;
  const clause = above.reading.clauses.findLast(({ verb }) => NAMING.has(verb.lemma ?? ""));
  if (!clause || clause.verb.unreal) return undefined;
  const isActive = !clause.verb.passive || clause.verb.reduced;
  const named = isActive ? clause.subject.filter(({ mention, pronoun }) => mention && !pronoun) : [];
  const sitting = sittingOf(above) ?? sittingOf(body[at - 1]);
  const phrase = phraseOf(above.sentence.units, clause.verb.start, clause.verb.end);
  const own = dateOf({ ...toldBy(above, phrase), clause, ...APPOINTING });
  const sat =
    sitting?.parts.flatMap(({ role, phrase: who }) =>
      who.mention?.type === "ORGANIZATION" && role !== "host" ? [who] : [],
    ) ?? [];
  return { by: named.length > 0 ? named : sat, day: own ?? (sitting && dateOf(sitting)) };
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
