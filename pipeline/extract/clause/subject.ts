// The noun phrases around a verb: right before a pronoun or participle, behind an opening participle, free before a main verb.
import { wordSet } from "../../core/word-set.ts";

import { nounReading } from "../../lexicon/event-noun.ts";
import { endOfAbsolute } from "./absolute.ts";
import { nounBefore } from "./antecedent.ts";
import { isHonorific, type VerbStart } from "./head.ts";
import { afterJoint, isSeat } from "./joint.ts";
import { readList, readPhrase } from "./noun.ts";
import { type NounPhrase, phraseOf } from "./phrase.ts";
import { isActor, reaching } from "./subject-after.ts";
import type { Unit } from "./unit.ts";
import type { VerbGroup } from "./verb.ts";
import { isDate, isGenitive, isJoint, isPreposition, opensPhrase } from "./word.ts";

/** "which had the support of the Governor, Dr A, took place": the name of whoever holds the post before the comma. */
function isHolderBehind(units: readonly Unit[], comma: number): boolean {
  let name = comma + 1;
  while (units[name] && isHonorific(units[name] as Unit) && name < comma + 3) name++;
  if (units[name]?.mention?.type !== "PERSON" || units[name + 1]?.lower !== ",") return false;
  for (let at = comma - 1; at > comma - 5 && at > 0; at--)
    if (nounReading(units[at]?.lower ?? "")?.classes.has("post")) return isGovernedPost(units, at);
  return false;
}

const LEADING = new Set(["led", "headed", "represented", "accompanied"]);

/** "of the Governor", "by our Dean" */
const isGovernedPost = (units: readonly Unit[], post: number): boolean =>
  units.slice(Math.max(0, post - 3), post).some((unit) => isPreposition(unit));

/** "fifteen months after work on it had begun": a noun with its phrases is all there is up to the verb. */
function reachesBy(units: readonly Unit[], from: number, to: number, isVerb: VerbStart): boolean {
  let end = readPhrase(units, from, isVerb)?.end;
  while (end !== undefined && end < to && isPreposition(units[end]))
    end = readPhrase(units, end + 1, isVerb)?.end;
  return end === to;
}

const HELD_AS = /^(?:place|post|position|role|seat|successor|function|job|office|mandate|duties|tenure)$/;

/** "that", "while", or a conjunction behind which the verb's subject is all there is. */
function opensClause(units: readonly Unit[], at: number, to: number, isVerb: VerbStart): boolean {
  const { lower, mention } = units[at] as Unit;
  if (lower === "that" || lower === "while" || lower === "whereas") return true;
  if (!CONJUNCTIONS.has(lower) || mention) return false;
  // "His place as Secretary General will be taken": what he is.
  if (lower === "as" && HELD_AS.test(units[at - 1]?.lower ?? "")) return false;
  return (
    readPhrase(units, at + 1, isVerb)?.end === to ||
    isHolderUpTo(units, at + 1, to, isVerb) ||
    (lower === "as" && endsAt(units, at + 1, to, isVerb)) ||
    (units[to]?.lower === "had" && reachesBy(units, at + 1, to, isVerb))
  );
}

/** "After Dr A, the Dean, had opened it": somebody named, and who that is, up to the comma right before the verb. */
function isHolderUpTo(units: readonly Unit[], from: number, to: number, isVerb: VerbStart): boolean {
  if (units[to - 1]?.lower !== ",") return false;
  const list = reaching(units, from, to - 1, isVerb);
  return list.length > 1 && list[0]?.mention?.type === "PERSON" && list.slice(1).every(isActor);
}

/** The phrases of a stretch before a verb that no preposition governs and no relative clause holds. */
export function freePhrases(
  units: readonly Unit[],
  from: number,
  to: number,
  verbs: readonly VerbGroup[],
  isVerb: VerbStart,
): { phrases: NounPhrase[]; where: NounPhrase | undefined } {
  const phrases: NounPhrase[] = [];
  let where: NounPhrase | undefined;
  let at = from;
  while (at < to) {
    const aside = verbs.find((verb) => (verb.relative ?? verb.start) === at && at < to && verb.start < to);
    if (aside) {
      at = endOfAside(units, aside, to, phrases.length === 0);
      continue;
    }
    const unit = units[at] as Unit;
    if (unit.lower === "where") where = withinLand(units, phrases.at(-1) ?? nounBefore(units, at, isVerb)[0]);
    if (unit.lower === "where" || unit.lower === "when" || opensClause(units, at, to, isVerb)) {
      phrases.length = 0;
      at++;
    } else if (unit.lower === "with" && phrases.length === 0 && endOfAbsolute(units, at, to) > 0) {
      at = endOfAbsolute(units, at, to);
    } else if (phrases.length === 0 && isAim(units, at)) {
      at = units.findIndex(({ lower }, index) => index > at && lower === ",") + 1;
    } else if (isPreposition(unit) || unit.lower === "as") {
      const end = afterGoverned(units, at, to, isVerb);
      if (isAside(units, at, end, to) || opensNext(units, at)) phrases.length = 0;
      at = end;
    } else {
      const phrase = readPhrase(units, at, isVerb);
      if (phrase && isFree(units, at, phrase, phrases.length > 0, to)) phrases.push(phrase);
      at = Math.max(at + 1, phrase?.end ?? 0);
    }
  }
  return { phrases: phrases.filter((phrase) => !isSample(units, phrase)), where };
}

/** Whether a phrase before a verb is its own: no seat, and not whose patronage it is ("Under the patronage of the Mayor, Dr A, the show was opened"). */
function isFree(units: readonly Unit[], at: number, phrase: NounPhrase, later: boolean, to: number): boolean {
  if (phrase.end > to || isSeat(units, at, phrase)) return false;
  const isHolder = !later && units[at - 1]?.lower === "," && isHolderBehind(units, at - 1);
  return !isHolder || phrase.end + 1 >= to;
}

/** "in Lima, Peru, where": the town, not the land that it lies in. */
function withinLand(units: readonly Unit[], place: NounPhrase | undefined): NounPhrase | undefined {
  const town = place ? place.start - 2 : -1;
  const isPair = units[town]?.mention?.type === "PLACE" && units[town + 1]?.lower === ",";
  return place?.mention?.type === "PLACE" && isPair ? phraseOf(units, town, town + 1) : place;
}

/** "has been vacant since A resigned": behind a conjunction that was read as a preposition of the clause before. */
export function behindConjunction(units: readonly Unit[], end: number, isVerb: VerbStart): NounPhrase[] {
  for (let at = end - 2; at >= Math.max(0, end - SUBJECT_WITHIN); at--) {
    if (units[at]?.mention || !CONJUNCTIONS.has(units[at]?.lower ?? "")) continue;
    const phrase = readPhrase(units, at + 1, isVerb);
    return phrase?.end === end && !isDate(units[at + 1]) ? [phrase] : [];
  }
  return [];
}

/** Words of a subject behind a conjunction at most. */
const SUBJECT_WITHIN = 8;

/** "To mark its anniversary, the museum will": what is done it for is no subject. */
function isAim(units: readonly Unit[], at: number): boolean {
  if (units[at]?.lower !== "to" || !isInfinitive(units, at) || at > AIM_AFTER) return false;
  const comma = units.findIndex(({ lower }, index) => index > at && lower === ",");
  return comma > at + 1 && opensPhrase(units[comma + 1]);
}

const isInfinitive = (units: readonly Unit[], to: number): boolean =>
  units[to + 1]?.pos === "VERB" || (units[to]?.pos === "PART" && units[to + 1]?.mention === undefined);

/** Words before the aim that a sentence opens with at most: "In order to". */
const AIM_AFTER = 2;

/** ", as A and B reported": the list of names is the subject of the verb behind it. */
function endsAt(units: readonly Unit[], from: number, to: number, isVerb: VerbStart): boolean {
  if (units[from - 2]?.lower !== ",") return false;
  const list = readList(units, from, isVerb, undefined, true);
  return list.length > 1 && list.at(-1)?.end === to && list.every(({ mention }) => mention !== undefined);
}

/** "nine countries, Malawi and Viet Nam among them, attended": whence they came, named as examples. */
function isSample(units: readonly Unit[], { mention, end }: NounPhrase): boolean {
  if (mention?.type !== "PLACE") return false;
  let at = end;
  while (at < end + 7 && (isJoint(units[at]) || units[at]?.mention?.type === "PLACE")) at++;
  return units[at]?.lower === "among" && units[at + 1]?.lower === "them";
}

/** ", in the hall, the students will": a phrase between commas parts what is fronted from the subject. */
const isAside = (units: readonly Unit[], at: number, end: number, to: number): boolean =>
  units[at - 1]?.lower === "," &&
  !["of", "from", "at"].includes(units[at]?.lower ?? "") &&
  units[end]?.lower === "," &&
  units[end + 1]?.lower !== "and" &&
  end + 1 < to;

/** ", and in the evening X lectured": what is told next begins with its time. */
const opensNext = (units: readonly Unit[], at: number): boolean =>
  units[at - 1]?.lower === "and" &&
  units[at - 2]?.lower === "," &&
  /^(?:in|on|after|during|before)$/.test(units[at]?.lower ?? "");

/** Words that open a clause of time or cause when a subject and its verb follow: "since the Chamber was founded". */
const CONJUNCTIONS = wordSet("since after before until till as because although though once if unless");

/** Where a relative clause or participle before a verb ends: at the comma that closes it, or at the verb. */
function endOfAside(units: readonly Unit[], aside: VerbGroup, to: number, fronted: boolean): number {
  // "After talks that had lasted years, the treaty was": on a fronted phrase it ends where that does.
  const opened = fronted || units[(aside.relative ?? aside.start) - 1]?.lower === ",";
  if (!opened && aside.start !== 0) return to;
  // "chaired by the Dean, Dr A, the council": the name goes with who chaired; whoever led a group stands for it.
  const isStanding = LEADING.has(units[aside.main]?.lower ?? "");
  for (let at = aside.end; at < to; at++)
    if (units[at]?.lower === "," && (isStanding || !isHolderBehind(units, at))) return at + 1;
  return to;
}

/** The end of the last of those whom something is between: the one behind "and". */
const endOfParties = (units: readonly Unit[], from: number, isVerb: VerbStart): number | undefined =>
  readList(units, from, isVerb, undefined, true).find(({ start }) => units[start - 1]?.lower === "and")?.end;

/** Past a preposition with its phrase, and with what goes its list on: names of the same kind without an article. */
function afterGoverned(units: readonly Unit[], at: number, to: number, isVerb: VerbStart): number {
  // "to this year's graduates": the day is the noun's.
  const from = isDate(units[at + 1]) && isGenitive(units[at + 2]) ? at + 3 : at + 1;
  const first = readPhrase(units, from, isVerb);
  if (!first) return at + 1;
  // "between the Board, the Council and Togo,"
  if (units[at]?.lower === "between") return Math.min(to, endOfParties(units, at + 1, isVerb) ?? first.end);
  const town = townBefore(units, at, first, to);
  if (town > 0) return town;
  let end = behindHolder(units, first, to);
  while (end < to) {
    const next = afterJoint(units, end);
    const phrase = next > end ? readPhrase(units, next, isVerb) : undefined;
    if (!phrase || phrase.end > to || !sameRow(units, first, phrase, end, to)) break;
    end = phrase.end;
  }
  return end;
}

/** "in Ankara Ambassador A handed": behind the town or house, if who holds a post right behind it is the subject; 0 elsewhere. */
function townBefore(units: readonly Unit[], at: number, { start, end }: NounPhrase, to: number): number {
  const isSubject = end === to || (units[end]?.lower === "and" && end < to);
  if (!isSubject || !/^(?:in|at)$/.test(units[at]?.lower ?? "") || units[end - 1]?.mention?.type !== "PERSON")
    return 0;
  const house = units[start]?.lower === "the" ? start + 1 : start;
  const type = units[house]?.mention?.type;
  return (type === "PLACE" || type === "ORGANIZATION") && house + 1 < end - 1 ? house + 1 : 0;
}

/** "after a speech by the Minister, A, the forum heard": the name goes with the post. */
function behindHolder(units: readonly Unit[], { mention, classes, end }: NounPhrase, to: number): number {
  const name = /^(?:dr|prof|mr|ms|mrs|sir|dame|eng|h\.e)\.?$/.test(units[end + 1]?.lower ?? "")
    ? end + 2
    : end + 1;
  const apposed =
    !mention &&
    classes.has("post") &&
    units[end]?.lower === "," &&
    units[name]?.mention?.type === "PERSON" &&
    units[name + 1]?.lower === ",";
  return apposed && name + 2 < to ? name + 2 : end;
}

/** "Peru and the Philippines" */
const isLand = ({ mention, determiner }: NounPhrase): boolean =>
  determiner === "the" && mention?.subtype === "country";

const sameRow = (
  units: readonly Unit[],
  first: NounPhrase,
  next: NounPhrase,
  joint: number,
  to: number,
): boolean => {
  if (next.end >= to && units[joint]?.lower === ",") return false;
  const type = first.mention?.type;
  if (type !== undefined && type === next.mention?.type)
    return type !== "PERSON" && (next.determiner === "" || isLand(next));
  return first.mention === undefined && next.mention === undefined && units[joint]?.lower !== ",";
};
