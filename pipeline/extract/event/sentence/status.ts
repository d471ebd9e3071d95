// Candidates from lines that tell how something stands since when: "In service since 6 May: the ferry line", "New at the helm from 1 May: Dr A".
import { wordSet } from "../../../core/word-set.ts";

import { type Status, statusAt } from "../../../lexicon/event-status.ts";
import { isHonorific } from "../../clause/head.ts";
import { readList } from "../../clause/noun.ts";
import { inPlaceOf, isNamedPerson, type NounPhrase } from "../../clause/phrase.ts";
import { governed, readPhrases } from "../../clause/prepositional.ts";
import type { Unit } from "../../clause/unit.ts";
import { isDate } from "../../clause/word.ts";
import type { Candidate, Part, Told } from "../candidate.ts";
import { has } from "../clause/class.ts";
import { lendersOf } from "./lender.ts";
import { candidatesOfTails } from "./status-tail.ts";

/** Words before the colon at most. */
const HEAD = 16;

/** The event of a line that begins with how something stands; none elsewhere. */
export function candidatesOfStatus(told: Told): Candidate[] {
  const { units } = told.sentence;
  const status = statusAt((index) => (units[index]?.mention ? undefined : units[index]?.lower));
  if (!status) return candidatesOfTails(told);
  const colon = units.findIndex((unit, at) => at < HEAD && isTold(unit, units[at + 1]));
  const next = units[status.words.length];
  if (
    colon < status.words.length ||
    (status.type === "Launch" && !isDate(next) && !SINCE.has(next?.lower ?? ""))
  )
    return [];
  const { isVerb } = told.reading;
  const list = readList(units, colon + 1, isVerb);
  const last = list.at(-1);
  const { type, role } = status;
  if (!last || isOther(status, list) || (role !== "theme" && !list.some(isNamed))) return [];
  if (type === "Exchange" && NEW.has(status.words[0] ?? "") && !isOfStay(units, list)) return [];
  const parts: Part[] =
    role === "theme" || role === "place" || role === "" ? [] : list.map((phrase) => ({ role, phrase }));
  const before = readPhrases(units, status.words.length, isVerb).phrases.filter(({ at }) => at < colon);
  const behind = readPhrases(units, last.end, isVerb).phrases;
  const by = governed(behind, "by");
  if (type === "Publication")
    parts.push(...[...by, ...ownerOf(list[0])].map((phrase): Part => ({ role: "author", phrase })));
  if (type === "Exhibition") parts.push(...lendersOf(told, type));
  if (type === "Launch") parts.push(...by.map((phrase): Part => ({ role: "organizer", phrase })));
  return [
    {
      told,
      clause: undefined,
      type,
      from: 0,
      to: last.end,
      theme: role === "theme" ? list[0] : undefined,
      parts,
      places: [],
      phrases: [...before, ...(type === "Appointment" ? [] : behind)],
      rule: `event-status-${status.words.join("-")}`,
      // "Just out: the Atlas", "Its first director is Dr A" are news by themselves; what is in use may be so for long.
      ...(type === "Publication" || status.words[1] === "first" ? {} : { dated: true }),
      confidence: 0.8,
    },
  ];
}

const AT_HAND = /^(?:out (?:from|since)|on the shelves|in the shops)$/;

/** "Out from 3 May: the Director", "Running since 3 May: the survey": no writing, and nothing that was set going. */
function isOther({ words, type }: Status, list: readonly NounPhrase[]): boolean {
  const [theme] = list;
  if (words[0] === "running")
    return theme?.type !== undefined || /\b(?:survey|poll|census)$/.test(theme?.head ?? "");
  if (type !== "Publication" || !AT_HAND.test(words.join(" "))) return false;
  return !list.some((phrase) => has([phrase], WRITINGS)) || list.some((phrase) => has([phrase], HOLDERS));
}

const WRITINGS = ["document", "quoted", "works"];
const HOLDERS = ["person", "post"];

/** "Out since 3 May: our Annual Report": whoever publishes. */
const ownerOf = (theme: NounPhrase | undefined): readonly NounPhrase[] =>
  theme?.determiner === "our" ? [inPlaceOf(theme, { pronoun: "we", mention: undefined })] : [];

/** "Newcomer at the Institute: Dr A, 3 May to 30 June": of a stay that has its last day; who stays on took up a post. */
const NEW = wordSet("newcomer newcomers new newly just visiting guest");
const isOfStay = (units: readonly Unit[], list: readonly NounPhrase[]): boolean =>
  units.some(isSpan) &&
  list.slice(0, 1).every(isNamedPerson) &&
  units.slice(list[0]?.headEnd).every(isWhenOrWhence);

/** A day, a name, and what joins them: no "office hours 3-5 May". */
const isWhenOrWhence = (unit: Unit): boolean =>
  isDate(unit) ||
  (unit.mention
    ? COMES.has(unit.mention.type)
    : /^(?:[,.()–—-]|from|of|at|in|to|till|until|the|and)$/.test(unit.lower) || GUEST.test(unit.lower));

/** "Newcomer: Dr A, visiting researcher from Lima" */
const GUEST = /^(?:visiting|guest|researcher|scholar|scientist|fellow|professor|trainee|intern)$/;

/** Who else comes, from where and to whom. */
const COMES = wordSet("PERSON ORGANIZATION PLACE");

const isSpan = ({ mention }: Unit): boolean => /^\d[^/]*\/\d/.test(mention?.date?.edtf ?? "");

/** Words behind a status that say since when, or that say no more. */
const SINCE = wordSet("since from as on at in for : again now and");

/** A colon, or "is" right before a name: "At the helm since 1 May is Dr A". */
const isTold = ({ lower, mention }: Unit, next: Unit | undefined): boolean =>
  !mention &&
  (lower === ":" ||
    (IS.test(lower) && next !== undefined && (next.mention?.type === "PERSON" || isHonorific(next))));

const IS = /^(?:is|are)$/;

const isNamed = ({ mention }: NounPhrase): boolean =>
  mention?.type === "PERSON" || mention?.type === "ORGANIZATION";
