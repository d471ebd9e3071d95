// Noun phrases: head, what it names, and what belongs to it ("a delegation of the Ministry, headed by Dr X").
import { oncePer } from "../../core/remember.ts";
import { endOfHead, type VerbStart } from "./head.ts";
import {
  afterJoint,
  behindMakingUp,
  behindTenure,
  behindUnder,
  isCountryOf,
  isHeadOfNames,
  isLed,
  isSeat,
  LEADERS,
  opensClause,
} from "./joint.ts";
import { classesOf, isNounLikeVerb, isTitle, named } from "./noun-kind.ts";
import { type Complement, isPronoun, type NounPhrase, phraseOf } from "./phrase.ts";
import {
  APPOSED,
  holderBehindField,
  isApposed,
  isFieldOf,
  isGovernedName,
  isHeldWith,
  isHolderBehindBody,
  isNamedEvent,
  isOfSeveral,
  isOnePost,
  isTown,
  POST_PHRASES,
} from "./post.ts";
import { endOfSeveral } from "./several.ts";
import type { Unit } from "./unit.ts";
import { DETERMINERS, opensPhrase, RELATIVES } from "./word.ts";

const PLURAL_CLASSES = ["group", "people", "researchers"];
const PEOPLE_CLASSES = ["group", "people", "researchers", "part", "body", "society", "reporter"];

/** The phrases of a sentence that were read already, by where they begin; null where none does. */
const phrasesOf = oncePer((_: VerbStart): (NounPhrase | null)[] => []);

/** The noun phrase that begins at a unit. Read once for each place of a sentence, which its `isVerb` stands for. */
export function readPhrase(units: readonly Unit[], start: number, isVerb: VerbStart): NounPhrase | undefined {
  const known = phrasesOf(isVerb);
  const before = known[start];
  if (before !== undefined) return before ?? undefined;
  const phrase = readAnew(units, start, isVerb);
  known[start] = phrase ?? null;
  return phrase;
}

function readAnew(units: readonly Unit[], start: number, isVerb: VerbStart): NounPhrase | undefined {
  const first = units[start];
  if (
    !first ||
    !(opensPhrase(first) || isNounLikeVerb(units, start, isVerb) || isTitle(units, start, isVerb))
  )
    return undefined;
  if (isPronoun(units, start)) return { ...phraseOf(units, start, start + 1), ...endOfSeveral(units, start) };
  const headEnd = endOfHead(units, start, isVerb);
  if (headEnd === start || (headEnd === start + 1 && !first.mention && DETERMINERS.has(first.lower)))
    return undefined;
  const bare = phraseOf(units, start, headEnd);
  if (bare.mention?.type === "PERSON") return withAffiliation(units, bare, isVerb);
  if (bare.mention?.type === "DATE") return bare;
  const holder = bare.mention ? -1 : holderBehindField(units, bare);
  if (holder >= 0) return { ...phraseOf(units, holder, holder + 1), start, determiner: bare.determiner };
  const complements: Complement[] = [];
  let end = headEnd;
  for (let complement = readComplement(units, end, bare, isVerb); complement; ) {
    complements.push(complement.complement);
    end = complement.end;
    // "led by A and B of Y University": what follows a person is said of the person.
    if (complement.complement.phrases.at(-1)?.mention?.type === "PERSON") break;
    complement = readComplement(units, end, bare, isVerb);
  }
  if (complements.length === 0) return bare;
  if (isHolderBehindBody(units, bare, end))
    return { ...phraseOf(units, end, end + 1), start, determiner: bare.determiner };
  const whole = named(units, bare, { complements, end });
  if (whole) return whole;
  const classes = classesOf(units, bare, complements[0]);
  return { ...bare, complements, end, ...(classes ? { classes } : {}) };
}

/** "Dr X of Y University", "Dr X (Z) from the Y Institute": where a person belongs goes with the name, so that a list goes on behind it. */
function withAffiliation(units: readonly Unit[], bare: NounPhrase, isVerb: VerbStart): NounPhrase {
  const { headEnd } = bare;
  const word = units[headEnd]?.lower;
  if (word !== "of" && word !== "from") return bare;
  const first = units[units[headEnd + 1]?.lower === "the" ? headEnd + 2 : headEnd + 1];
  const named = first?.mention?.type;
  // "of the Port of Tallinn": capitals, though no name.
  const titled = word === "of" && first?.mention === undefined && /^\p{Lu}\p{Ll}/u.test(first?.text ?? "");
  if (!titled && named !== "ORGANIZATION" && (named !== "PLACE" || word === "from")) return bare;
  const inner = readPhrase(units, headEnd + 1, isVerb);
  if (!inner) return bare;
  return {
    ...bare,
    complements: [{ preposition: word, phrases: [inner] }],
    end: behindTown(units, inner.end),
  };
}

/** "A of UNESCO in Paris, Dr B and C": behind where a body lies, if a list of persons goes on there. */
function behindTown(units: readonly Unit[], end: number): number {
  const town = units[end]?.lower === "in" && units[end + 1]?.mention?.type === "PLACE";
  const joint = /^(?:,|and)$/.test(units[end + 2]?.lower ?? "");
  return town && joint && isNamedLeader(units, end + 3) ? end + 2 : end;
}

function readComplement(
  units: readonly Unit[],
  at: number,
  bare: NounPhrase,
  isVerb: VerbStart,
): { complement: Complement; end: number } | undefined {
  const word = units[at]?.lower ?? "";
  const comma = word === "," ? 1 : 0;
  const leader = units[at + comma]?.lower ?? "";
  if (!COMPLEMENT_OPENERS.has(leader)) return undefined;
  const people = PEOPLE_CLASSES.some((name) => bare.reading?.classes.has(name));
  const of = word === "of" && isOfSeveral(units, bare);
  const plural = of || word === "between" || PLURAL_CLASSES.some((name) => bare.reading?.classes.has(name));
  const row = (next: NounPhrase, first: NounPhrase): boolean =>
    units[next.start - 1]?.lower !== ";" &&
    !isCountryOf(units, first, next) &&
    isSameRow(first, next, plural);
  if (people && LEADERS.has(leader) && units[at + comma + 1]?.lower === "by")
    return complementOf(units, at + comma + 2, "led by", isVerb, row);
  if (word === "under" && bare.reading?.classes.has("party"))
    return complementOf(units, at + 1, "led by", isVerb, row);
  const under = people ? behindUnder(units, at) : 0;
  if (under > 0 && isNamedLeader(units, under)) return complementOf(units, under, "led by", isVerb, row);
  if (word === "for" && bare.reading?.classes.has("post") && isFieldOf(units, at + 1))
    return complementOf(units, at + 1, "of", isVerb, row);
  const post = isOnePost(units, bare) ? ofPost(units, at, bare, isVerb) : undefined;
  if (post) return post;
  if (people && (leader === "including" || leader === "representing"))
    return complementOf(units, at + comma + 1, leader, isVerb, row);
  const members = people ? behindMakingUp(units, at + comma) : 0;
  if (members > 0) return complementOf(units, members, "including", isVerb, row, true);
  if (people && leader === "among" && units[at + comma + 1]?.lower === "them")
    return complementOf(units, at + comma + 2, "including", isVerb, row);
  return isGoverning(units, at, bare, people)
    ? complementOf(units, at + 1, word, isVerb, row, of || undefined)
    : undefined;
}

/** Whether a preposition governs what a noun belongs to: "of" always, others by the kind of noun. */
function isGoverning(
  units: readonly Unit[],
  at: number,
  { reading, type }: NounPhrase,
  people: boolean,
): boolean {
  switch (units[at]?.lower) {
    case "of":
      return true;
    case "from":
      return people;
    case "at":
      return people && !isGovernedName(units, at + 1);
    case "between":
      return type !== undefined;
    // "a cheque for 20,000 euros"
    case "for":
      return /^(?:cheque|check)$/.test(reading?.noun ?? "") && units[at + 1]?.mention?.type === "QUANTITY";
    case "to":
      return reading?.classes.has("party") === true && isNamedEvent(units, at + 1);
    default:
      return false;
  }
}

/** "five teachers under Rector X", "officers under their Deputy Clerk, Mr X": a person's name soon behind. */
const isNamedLeader = (units: readonly Unit[], at: number): boolean => {
  const name = units.findIndex(({ mention }, index) => index >= at && mention?.type === "PERSON");
  return name >= 0 && name <= at + 5;
};

/** "Ambassador to Ghana and Togo"; "Dr A, adviser for trade in the Ministry,": where a post is held is no place of what happens. */
function ofPost(
  units: readonly Unit[],
  at: number,
  bare: NounPhrase,
  isVerb: VerbStart,
): { complement: Complement; end: number } | undefined {
  const word = units[at]?.lower ?? "";
  if (POST_PHRASES.has(word) && isGovernedName(units, at + 1))
    return complementOf(units, at + 1, word, isVerb, (next, first) => isSameRow(first, next, false));
  return isHeldWith(word, bare) && isApposed(units, bare) && !isTown(units, at, word)
    ? complementOf(units, at + 1, word, isVerb, () => false)
    : undefined;
}

/** What a complement may begin with. */
const COMPLEMENT_OPENERS = new Set([
  ...LEADERS,
  ..."under around working for to in including representing among consisting comprising composed made of from at between".split(
    " ",
  ),
]);

function complementOf(
  units: readonly Unit[],
  at: number,
  preposition: string,
  isVerb: VerbStart,
  row: (next: NounPhrase, first: NounPhrase) => boolean,
  closed = preposition === "from" || preposition === "between",
): { complement: Complement; end: number } | undefined {
  // "hydrologists from Bhutan, India and Nepal attended", "talks between A and B began": the last of them is no subject.
  const list = readList(units, at, isVerb, row, closed);
  list.push(...holderBehind(units, list, units[at - 1]?.lower, isVerb));
  // "of A and of B"
  for (let end = list.at(-1)?.end; end !== undefined; ) {
    const next = units[end]?.lower === "," ? end + 1 : end;
    if (units[next]?.lower !== "and" || units[next + 1]?.lower !== units[at - 1]?.lower) break;
    if (APPOSED.has(preposition)) break;
    const more = readList(units, next + 2, isVerb, row);
    list.push(...more, ...holderBehind(units, more, undefined, isVerb));
    end = more.length > 0 ? list.at(-1)?.end : undefined;
  }
  const last = list.at(-1);
  return last && { complement: { preposition, phrases: list }, end: behindSeat(units, last, isVerb) };
}

/** "of the Rector, Dr A, and of our Dean, Dr B": who holds the post that a list of such phrases tells. */
function holderBehind(
  units: readonly Unit[],
  list: readonly NounPhrase[],
  again: string | undefined,
  isVerb: VerbStart,
): readonly NounPhrase[] {
  const post = list.at(-1);
  if (!post?.classes.has("post") || post.mention || units[post.end]?.lower !== ",") return [];
  const holder = readPhrase(units, post.end + 1, isVerb);
  if (holder?.mention?.type !== "PERSON") return [];
  const and = units[holder.end]?.lower === "," ? holder.end + 1 : holder.end;
  const goesOn = units[and]?.lower === "and" && units[and + 1]?.lower === again;
  return again === undefined || goesOn ? [holder] : [];
}

/** "a delegation of Ngong University, Kenya, headed by": behind where the body lies, if the phrase goes on or its verb follows. */
function behindSeat(units: readonly Unit[], { mention, end }: NounPhrase, isVerb: VerbStart): number {
  const seat = units[end]?.lower === "," && units[end + 1]?.mention?.type === "PLACE";
  if (mention?.type !== "ORGANIZATION" || !seat || units[end + 2]?.lower !== ",") return end;
  const next = units[end + 3]?.lower ?? "";
  return LEADERS.has(next) ? end + 2 : isVerb(end + 3) || RELATIVES.has(next) ? end + 3 : end;
}

/**
 * Reads a list of noun phrases: "A, B and C". A phrase that is followed by a verb begins a new clause,
 * unless the list is `closed` (what hangs on a participle: "organised by A and B opened").
 */
export function readList(
  units: readonly Unit[],
  start: number,
  isVerb: VerbStart,
  goesOn: (next: NounPhrase, first: NounPhrase) => boolean = () => true,
  closed = false,
): NounPhrase[] {
  const list: NounPhrase[] = [];
  let at = start;
  while (at < units.length) {
    if (list.length > 0 && isVerb(at)) break;
    const phrase = readPhrase(units, at, isVerb);
    if (!phrase) break;
    const [first] = list;
    // "attended by A, the Commission elected B": behind a comma alone, the last before a verb is its subject.
    const isOpen = !closed || units[phrase.start - 1]?.lower === ",";
    const opensNext = isVerb(phrase.end) && isOpen && !isLed(units, phrase.end);
    if (first && (opensNext || !goesOn(phrase, first))) break;
    // "by the companies A and B": the names, for which the noun only tells what they are.
    if (isHeadOfNames(units, phrase)) {
      at = phrase.end;
      continue;
    }
    const last = list.at(-1);
    if (last && isSeat(units, at, phrase)) list[list.length - 1] = { ...last, end: phrase.end };
    else list.push(phrase);
    const end = behindTenure(units, phrase);
    // "received it together with A": A receives, too.
    if (phrase.pronoun && /^(?:together|along)$/.test(units[end]?.lower ?? "")) break;
    const next = afterJoint(units, end);
    // "in Lima, in heavy rain, that A and B signed it": nobody is "that A".
    if (next === end || (units[next]?.lower === "that" && units[next + 1]?.mention)) break;
    if (units[phrase.end]?.lower === ";" && opensClause(units, next, isVerb)) break;
    at = next;
  }
  return list;
}

/** What goes on the list of an of-phrase: a name of the same kind; with an article only after a plural ("officials of"). */
function isSameRow(first: NounPhrase, next: NounPhrase, plural: boolean): boolean {
  const type = first.mention?.type;
  if (type === undefined) return next.mention === undefined && next.determiner === "";
  return type === next.mention?.type && (plural || next.determiner === "" || type === "PERSON");
}
