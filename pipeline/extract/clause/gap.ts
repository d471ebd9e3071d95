// Clauses that leave their verb out: "A was elected President and B Treasurer", "the first was held in Lima, the second in Quito".
import { wordSet } from "../../core/word-set.ts";
import { isOrdinalWord } from "../../lexicon/numbers.ts";
import type { Clause } from "../clause.ts";
import { type Remnant, remnantAt } from "./gap-remnant.ts";
import type { VerbStart } from "./head.ts";
import { readPhrase } from "./noun.ts";
import type { NounPhrase } from "./phrase.ts";
import type { Unit } from "./unit.ts";
import { isDate } from "./word.ts";

/** Clauses without a verb that may stand behind one with a verb. */
const MOST = 4;
const JOINTS = wordSet("and ; , : while but");

interface Gap {
  readonly clause: Clause;
  readonly joint: number;
  readonly end: number;
}

/** The clauses with those behind the last main verb that leave it out. */
export function filled(
  units: readonly Unit[],
  clauses: readonly Clause[],
  isVerb: VerbStart,
): readonly Clause[] {
  const last = clauses.findLastIndex(({ verb }) => verb.relative === undefined && !verb.reduced);
  const clause = clauses[last];
  const whole = clause ? withGaps(units, clause, last, isVerb) : [];
  if (whole.length < 2) return clauses;
  const later = clauses.slice(last + 1).map((other) => {
    const { continues } = other;
    return continues !== undefined && continues > last
      ? { ...other, continues: continues + whole.length - 1 }
      : other;
  });
  return [...clauses.slice(0, last), ...whole, ...later];
}

/** A clause up to where the next one leaves its verb out, and the clauses that do. */
function withGaps(
  units: readonly Unit[],
  clause: Clause,
  index: number,
  isVerb: VerbStart,
): [Clause, ...Clause[]] {
  const { verb } = clause;
  if (verb.lemma === undefined || verb.reduced || verb.unreal) return [clause];
  const gaps: Clause[] = [];
  let own = clause;
  let from = verb.end;
  while (gaps.length < MOST) {
    const found = nextGap(units, own, from, index, isVerb);
    if (!found) break;
    if (gaps.length === 0) own = upTo(clause, found.joint);
    gaps.push(found.clause);
    from = found.end;
  }
  return [own, ...gaps];
}

function nextGap(
  units: readonly Unit[],
  clause: Clause,
  from: number,
  index: number,
  isVerb: VerbStart,
): Gap | undefined {
  for (let joint = from; joint < units.length - 1; joint++) {
    if (isVerb(joint)) return undefined;
    if (units[joint]?.mention || !JOINTS.has(units[joint]?.lower ?? "")) continue;
    const remnant = remnantAt(units, joint + 1, isVerb);
    const made = remnant && gapOf(units, upTo(clause, joint), joint, remnant, index, isVerb);
    if (made) return { clause: made, joint, end: remnant.end };
  }
  return undefined;
}

/** A clause without what stands behind a joint. */
const upTo = (clause: Clause, joint: number): Clause => ({
  ...clause,
  object: clause.object.filter(({ start }) => start < joint),
  phrases: clause.phrases
    .filter(({ at }) => at < joint)
    .map((phrase) => ({ ...phrase, phrases: phrase.phrases.filter(({ start }) => start < joint) })),
  end: Math.min(clause.end, joint),
});

/** The clause that a remnant stands for, if its parts answer to those of the clause before. */
function gapOf(
  units: readonly Unit[],
  clause: Clause,
  joint: number,
  remnant: Remnant,
  index: number,
  isVerb: VerbStart,
): Clause | undefined {
  const { head } = remnant;
  const [subject] = clause.subject;
  const [object] = clause.object;
  const { passive } = clause.verb;
  const given = passive ? undefined : givenBehind(units, clause, head, isVerb);
  if (given)
    return {
      ...clauseAt(clause, joint, { ...remnant, end: given.end }, head.end),
      subject: [head],
      object: [given],
    };
  const elected = remnant.post !== undefined && isElection(units, clause, isVerb);
  if (!elected && (remnant.post !== undefined || !answers(units, clause, joint, remnant))) return undefined;
  const parted =
    /^(?:;|:|while)$/.test(units[joint]?.lower ?? "") || !isLike(lastBefore(clause, joint), head);
  const ordinal = subject !== undefined && followsOn(units, subject, head);
  if (subject && (ordinal || (parted && isSubject(subject, head, passive) && (passive || !elected)))) {
    const own = ordinal ? { ...head, ...kindOf(subject) } : head;
    return { ...clauseAt(clause, joint, remnant, head.end), subject: [own] };
  }
  if (passive || !isLike(object, head)) return undefined;
  return { ...clauseAt(clause, joint, remnant, joint + 1), object: [head], continues: index };
}

/** "A gave the keynote, B the closing remarks": a person with what he gives right behind, of the kind of the object before. */
function givenBehind(
  units: readonly Unit[],
  { subject: [subject], object: [object] }: Clause,
  head: NounPhrase,
  isVerb: VerbStart,
): NounPhrase | undefined {
  if (subject?.mention?.type !== "PERSON" || head.mention?.type !== "PERSON" || !object) return undefined;
  const given = readPhrase(units, head.end, isVerb);
  const alike = given && GIVEN.some((name) => object.classes.has(name) && given.classes.has(name));
  return alike && !given.mention && (given.determiner !== "" || given.end - given.start === 1)
    ? given
    : undefined;
}

/** What several people give each one of. */
const GIVEN = ["lesson", "Speech", "laudatio", "prize"];

const clauseAt = (clause: Clause, joint: number, remnant: Remnant, verb: number): Clause => ({
  ...clause,
  verb: { ...clause.verb, start: joint + 1, main: verb, end: verb, relative: undefined, elided: true },
  beyond: [],
  phrases: remnant.phrases,
  end: remnant.end,
  where: undefined,
});

/** "elected A President": a post behind who was elected, or behind the verb. */
function isElection(units: readonly Unit[], { object, verb }: Clause, isVerb: VerbStart): boolean {
  const [first] = object;
  const post = verb.passive || !first ? first : readPhrase(units, first.end, isVerb);
  return post !== undefined && !post.mention && post.classes.has("post");
}

/** Whether a remnant has what the clause has, too: a phrase with the same preposition, or a day. */
const answers = (units: readonly Unit[], clause: Clause, joint: number, remnant: Remnant): boolean =>
  remnant.phrases.some(
    ({ preposition, phrases: [noun] }) =>
      noun?.head !== "presence" && clause.phrases.some((own) => own.preposition === preposition),
  ) ||
  (remnant.dated && units.slice(remnant.opened ? 0 : clause.verb.end, joint).some(isDate)) ||
  (remnant.opened && remnant.head.mention?.type === "DOCUMENT") ||
  (units[joint]?.lower === ":" && remnant.phrases.length > 0);

const lastBefore = ({ object, phrases }: Clause, joint: number): NounPhrase | undefined =>
  [...object, ...phrases.flatMap((phrase) => phrase.phrases)].findLast(({ end }) => end <= joint);

const KINDS = ["money", "document"];

/** Names of one type, sums, or documents. */
const isLike = (one: NounPhrase | undefined, other: NounPhrase): boolean =>
  one !== undefined &&
  ((one.mention !== undefined &&
    one.mention.type !== "QUANTITY" &&
    one.mention.type === other.mention?.type) ||
    KINDS.some((kind) => one.classes.has(kind) && other.classes.has(kind)));

/** A sum or a document stands for a subject only where something is done to it. */
const isSubject = (subject: NounPhrase, head: NounPhrase, passive: boolean): boolean =>
  isLike(subject, head) && (passive || subject.mention !== undefined);

const OTHERS = wordSet("another other one next last latter");

/** "the second" behind "the first workshop", "one ... the other" behind "two agreements". */
const followsOn = (units: readonly Unit[], subject: NounPhrase, head: NounPhrase): boolean =>
  head.mention === undefined &&
  (subject.type !== undefined || subject.classes.has("document")) &&
  head.headEnd - head.start <= 2 &&
  isOneOfRow(units[head.headEnd - 1]?.lower ?? "");

const isOneOfRow = (lower: string): boolean => OTHERS.has(lower) || isOrdinalWord(lower);

const kindOf = ({ reading, type, classes, head }: NounPhrase): Partial<NounPhrase> => ({
  reading,
  type,
  classes,
  head,
  determiner: "",
});
