// Who took part, by the word for it beside the name: "Its organiser, A, expects", "said B, one of the trainees", "The host, C, welcomed".
import { type Company, companyOf, openerOf } from "../../../lexicon/event-company.ts";
import { nounReading } from "../../../lexicon/event-noun.ts";
import { readList, readPhrase } from "../../clause/noun.ts";
import type { NounPhrase } from "../../clause/phrase.ts";
import type { Unit } from "../../clause/unit.ts";
import type { Told } from "../candidate.ts";
import type { Found } from "./idiom.ts";

/** Two words go before one: a "founding member" is none of a delegation. */
export function companyOfNoun({ sentence: { units } }: Told, { head, start, headEnd, mention }: NounPhrase) {
  // "Previous laureates include A": of another year.
  if (mention || units.slice(start, headEnd).some(({ lower }) => EARLIER.test(lower))) return undefined;
  const last = units[headEnd - 1]?.lower ?? "";
  const pair = headEnd - 1 > start ? companyOf(`${units[headEnd - 2]?.lower} ${last}`) : undefined;
  // "the parties" sign, "the party" travels: the plural first.
  return pair ?? companyOf(last) ?? companyOf(head);
}

const EARLIER = /^(?:previous|former|past|earlier|future)$/;

/** "Its organiser, the Writers' Union, expects", "said A, one of the trainees", "B, a participant from Oslo" */
export function apposed(told: Told): Found[] {
  const { units } = told.sentence;
  const { isVerb } = told.reading;
  const found: Found[] = [];
  for (let at = 1; at + 1 < units.length; at++) {
    if (units[at]?.lower !== ",") continue;
    const person = units[at - 1]?.mention?.type === "PERSON" ? readPhrase(units, at - 1, isVerb) : undefined;
    const role =
      person && (memberOf(told, at + 1) ?? (isSubject(told, person) ? doing(units, at + 1) : undefined));
    if (person && role)
      found.push({ company: role, members: [person], clause: undefined, from: at - 1, to: at });
    const owned = ownedBefore(told, at);
    const members = owned
      ? readList(units, at + 1, isVerb, ({ mention }) => mention !== undefined, true)
      : [];
    if (owned)
      found.push({
        company: owned,
        members: membersOf(told, at, members),
        clause: undefined,
        from: at - 1,
        to: at,
      });
  }
  return found;
}

/** "one of the trainees", "a participant from Oslo", "the youngest speaker" */
function memberOf(told: Told, at: number): Company | undefined {
  const { units } = told.sentence;
  const [first, second] = [units[at]?.lower, units[at + 1]?.lower];
  const among = first === "one" && second === "of";
  if (among && units[at + 2]?.lower === "them") return MEMBER;
  const noun = readPhrase(units, among ? at + 2 : at, told.reading.isVerb);
  if (!noun || noun.mention || noun.classes.has("post")) return undefined;
  if (!among && noun.determiner !== "a" && noun.determiner !== "an") return undefined;
  return MEMBERS.has(noun.head) || among ? companyOfNoun(told, noun) : undefined;
}

/** "A, presiding, rang the bell", "B, in the chair, thanked": what somebody does there, between commas. */
function doing(units: readonly Unit[], at: number): Company | undefined {
  const end = units.findIndex(({ lower }, index) => index > at && index <= at + DOING && lower === ",");
  if (end < 0) return undefined;
  const company = openerOf(
    units
      .slice(at, end)
      .map(({ lower }) => lower)
      .join(" "),
  );
  return company?.role === "chair" || company?.role === "speaker" ? company : undefined;
}

/** "The letter of A, presiding, was read": who does something is whom the sentence is about. */
const isSubject = ({ reading }: Told, { mention }: NounPhrase): boolean =>
  reading.clauses.some(({ subject }) => subject.some((phrase) => phrase.mention === mention));

/** Words of what somebody does at most. */
const DOING = 4;

/** "Its authors, A and B, used": all of them; "Its author, A, and B met": the first alone. */
const membersOf = ({ sentence: { units } }: Told, comma: number, list: readonly NounPhrase[]) =>
  /[^s]s$/.test(units[comma - 1]?.lower ?? "") ? list : list.slice(0, 1);

const AUTHOR = companyOf("project leader");

/** "The head of the project, A, announced", "According to project leader B": who led the work on a result is an author of it. */
export function projectLeaders(told: Told): Found[] {
  const { units } = told.sentence;
  return units.flatMap(({ mention }, at) => {
    if (mention?.type !== "PERSON") return [];
    let end = at;
    while (end > at - 3 && TITLE.test(units[end - 1]?.text ?? "")) end--;
    const pair = companyOf(`${units[end - 2]?.lower} ${units[end - 1]?.lower}`);
    const isLeader =
      isHeadOfWork(units, end) ||
      isHeadOfWork(units, at + HEAD_OF_WORK) ||
      (pair?.role === "author" && pair.types.has("Result"));
    const person = isLeader ? readPhrase(units, at, told.reading.isVerb) : undefined;
    return person ? [{ company: AUTHOR, members: [person], clause: undefined, from: end - 1, to: at }] : [];
  });
}

/** Units from a name to behind ", the head of the project,". */
const HEAD_OF_WORK = 8;

/** "the head of the project," */
const isHeadOfWork = (units: readonly Unit[], end: number): boolean =>
  units[end - 1]?.lower === "," &&
  WORK.test(units[end - 2]?.lower ?? "") &&
  units[end - 3]?.lower === "the" &&
  units[end - 4]?.lower === "of" &&
  /^(?:head|leader|director|coordinator|co-ordinator|manager|initiator)$/.test(units[end - 5]?.lower ?? "");

const WORK =
  /^(?:project|study|research|team|investigation|survey|experiment|expedition|excavation|dig|work|trial|campaign|fieldwork)s?$/;
const TITLE = /^(?:Dr|Prof|Professor|Mr|Mrs|Ms|Eng|Ing|Sir|Dame)\.?$/;

const MEMBER = companyOf("member");

/** Nouns that tell one out of those who took part, also with "a" before them. */
const MEMBERS = new Set(["participant", "trainee", "delegate", "attendee"]);

/** "Its organiser," and "Her predecessor," right before a comma. */
function ownedBefore(told: Told, comma: number): Company | undefined {
  const { units } = told.sentence;
  for (let at = Math.max(0, comma - 3); at < comma; at++) {
    if (/^['’]s$/.test(units[at]?.text ?? "") && isParty(units[at - 1]))
      return companyOf(units[comma - 1]?.lower ?? "");
    const { lower = "" } = units[at] ?? {};
    // "The organiser, the Bank, counted": at the head of its sentence only.
    const isOwned = POSSESSIVES.has(lower) || (at === 0 && lower === "the");
    const noun = isOwned ? readPhrase(units, at, told.reading.isVerb) : undefined;
    if (noun?.determiner === "the" && !HOLDER.test(noun.head)) continue;
    // "its vice chairman" chairs nothing.
    if (noun && noun.end === comma && noun.modifiers.length === 1) return companyOfNoun(told, noun);
  }
  return undefined;
}

/** "the delegation's leader," */
const isParty = (unit: Unit | undefined): boolean =>
  !unit?.mention && nounReading(unit?.lower ?? "")?.classes.has("party") === true;

export const POSSESSIVES = new Set(["its", "their", "his", "her"]);
const HOLDER =
  /^(?:(?:co-)?(?:organi[sz]er|sponsor|host)|speaker|lecturer|moderator|instructor|trainer|curator|winner|laureate|prize-?winner|recipient|author|editor)$/;
