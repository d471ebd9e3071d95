// Whom somebody follows in a post, told beside the clause that tells it: "to succeed A", "after the retirement of B", "as C's successor".
import { wordSet } from "../../../core/word-set.ts";

import { companyOf } from "../../../lexicon/event-company.ts";
import type { EventType } from "../../../model/codes.ts";
import { readList, readPhrase } from "../../clause/noun.ts";
import type { NounPhrase } from "../../clause/phrase.ts";
import { governedOf } from "../../clause/prepositional.ts";
import { isGenitive } from "../../clause/word.ts";
import type { Clause } from "../../clause.ts";
import type { Part, Told } from "../candidate.ts";
import type { Found } from "../company/idiom.ts";
import { reach } from "./aside.ts";

/** Verbs of those who come; who leaves a post follows nobody. */
const COMING = wordSet(
  "elect re-elect appoint name choose select pick nominate designate become take assume install swear inaugurate induct promote start begin hire recruit enter confirm vote bring call",
);
const FOLLOWING = new Set(["succeed", "replace", "follow"]);
const AFTER = wordSet("after following upon on with since");
const LEAVING = wordSet(
  "retirement resignation departure death passing dismissal removal recall ousting withdrawal abdication",
);
const INSTEAD = new Set(["successor", "replacement", "place", "stead", "footsteps"]);

/** Those after whom a clause tells that somebody comes. */
export function predecessorsOf(told: Told, clause: Clause, type: EventType): Part[] {
  if (type !== "Appointment" || !COMING.has(clause.verb.lemma ?? "")) return [];
  const [from, to] = reach(told, clause);
  return followedIn(told, from, to).map((phrase): Part => ({ role: "participant", phrase }));
}

/** Those after whom somebody comes, as a stretch of a sentence tells. */
export function followedIn(told: Told, from: number, to: number): NounPhrase[] {
  const followed: NounPhrase[] = [];
  for (let at = from; at < to; at++) followed.push(...followedAt(told, at));
  return followed;
}

function followedAt(told: Told, at: number): readonly NounPhrase[] {
  const { units } = told.sentence;
  if (units[at]?.mention) return [];
  const word = units[at]?.lower ?? "";
  const next = units[at + 1];
  if (word === "to" && FOLLOWING.has(next?.lower ?? ""))
    return readList(units, at + 2, told.reading.isVerb)
      .slice(0, 1)
      .filter(isWho);
  // "in replacement of Dr A", "replacing B"
  if (word === "in" && FOR.test(next?.lower ?? "") && /^(?:of|to)$/.test(units[at + 2]?.lower ?? ""))
    return personFrom(told, at + 3);
  if (/^(?:replacing|succeeding)$/.test(word)) return personFrom(told, at + 1);
  if (AFTER.has(word)) return leavingAt(told, at + 1);
  if ((word === "as" || word === "in") && next) return ownerAt(told, at + 1, INSTEAD);
  return [];
}

const FOR = /^(?:replacement|place|succession|stead|lieu)$/;

const personFrom = (told: Told, at: number): readonly NounPhrase[] =>
  readList(told.sentence.units, at, told.reading.isVerb)
    .slice(0, 1)
    .filter(({ mention }) => mention?.type === "PERSON");

/** "the sudden death of A", "A's retirement" */
function leavingAt(told: Told, at: number): readonly NounPhrase[] {
  const { units } = told.sentence;
  const own = ownerAt(told, at, LEAVING);
  if (own.length > 0) return own;
  const noun = readPhrase(units, at, told.reading.isVerb);
  if (!noun || noun.mention || !LEAVING.has(noun.head)) return [];
  const [who, ...others] = governedOf(noun).filter(isWho);
  return who && others.length === 0 ? [who] : [];
}

/** "A's" before one of some nouns. */
function ownerAt(told: Told, at: number, nouns: ReadonlySet<string>): readonly NounPhrase[] {
  const { units } = told.sentence;
  let person = at;
  while (person <= at + TITLE && units[person]?.mention?.type !== "PERSON") person++;
  if (person > at + TITLE || !isGenitive(units[person + 1])) return [];
  const isHis = units.slice(person + 2, person + 4).some(({ lower }) => nouns.has(lower));
  const who = isHis ? readPhrase(units, person, () => true) : undefined;
  return who ? [who] : [];
}

/** Words of a title before a name at most. */
const TITLE = 3;

const PREDECESSOR = companyOf("predecessor");

/** Those after whom the one told of before comes, by sentences of their own. */
export const predecessorsTold = (told: Told): Found[] => [...vacancies(told), ...namedPredecessor(told)];

/** "His predecessor Dr A moved to": the name right behind, where the pronoun opens the sentence. */
function namedPredecessor({ sentence: { units }, reading }: Told): Found[] {
  if (units[1]?.lower !== "predecessor" || !/^(?:his|her)$/.test(units[0]?.lower ?? "")) return [];
  const name = readPhrase(units, 2, reading.isVerb);
  return name?.mention?.type === "PERSON"
    ? [{ company: PREDECESSOR, members: [name], clause: undefined, from: 1, to: 2 }]
    : [];
}

/** "The post had been vacant since the retirement of A": after whom the one told of before comes. */
function vacancies(told: Told): Found[] {
  const { units } = told.sentence;
  const at = units.findIndex(({ lower, mention }) => !mention && VACANT.has(lower));
  if (
    at < 1 ||
    !(
      units[0]?.lower === "it" ||
      (/^(?:the|this|her|his|its)$/.test(units[0]?.lower ?? "") && OFFICE.test(units[1]?.lower ?? ""))
    )
  )
    return [];
  const since = units.findIndex(({ lower }, index) => index > at && AFTER.has(lower));
  const left = since < 0 ? [] : leavingAt(told, since + 1);
  const own = since < 0 || left.length > 0 ? undefined : readPhrase(units, since + 1, told.reading.isVerb);
  const isLeaving =
    own?.mention?.type === "PERSON" &&
    /^(?:left|retired|resigned|died|departed|moved|went)$/.test(units[own.end]?.lower ?? "");
  const members = own && isLeaving ? [own] : left;
  return members.length > 0
    ? [{ company: PREDECESSOR, members, clause: undefined, from: at, to: since }]
    : [];
}

const VACANT = new Set(["vacant", "unfilled", "empty", "unoccupied"]);
const OFFICE = /^(?:post|position|office|chair|seat|job|place|directorship|chairmanship|presidency|role)$/;

const isWho = ({ mention, pronoun }: NounPhrase): boolean =>
  mention?.type === "PERSON" || pronoun === "him" || pronoun === "she";
