// What more than its verb settles how many events a clause tells, and of which kind: two instruments signed, a stay of weeks, a party received at a body.
import { wordSet } from "../../../core/word-set.ts";

import type { EventType } from "../../../model/codes.ts";
import type { NounPhrase } from "../../clause/phrase.ts";
import type { Clause } from "../../clause.ts";
import type { Candidate, Told } from "../candidate.ts";
import { dateOf, lastDayOf } from "../date.ts";
import { firstDay, limits } from "../time.ts";
import { isReceiving } from "./argument.ts";
import { has } from "./class.ts";
import type { Arguments } from "./fit.ts";
import { isOfState } from "./sort.ts";

const INSTRUMENTAL: ReadonlySet<EventType> = new Set<EventType>(["Signing", "Publication", "Establishment"]);

/** "signed the Protocol and the Charter", "adopted the Code and the Guidelines": each of what is named is signed or issued. */
export function instrumentsOf(candidate: Candidate, { object }: Arguments): Candidate[] {
  const { theme, type } = candidate;
  const kind = theme?.mention?.type;
  if (!INSTRUMENTAL.has(type) || candidate.again || !kind || !object.includes(theme)) return [candidate];
  const others = object.filter(
    (phrase) => phrase !== theme && phrase.mention?.type === kind && phrase.mention !== theme.mention,
  );
  return [candidate, ...others.map((other) => ({ ...candidate, theme: other }))];
}

/** "In the morning she toured the yard and cut the ribbon of": on the day told before. */
const isLaterThatDay = ({ told: { sentence, order } }: Candidate): boolean =>
  order > 0 &&
  /^(?:in|during)$/.test(sentence.units[0]?.lower ?? "") &&
  sentence.units[1]?.lower === "the" &&
  /^(?:morning|afternoon|evening)$/.test(sentence.units[2]?.lower ?? "");

/** What a ribbon or a first sod stands for. */
const OPENED = ["thing", "body", "programme", "venue", "works", "part"];

/** "cut the ribbon of the new library on Saturday", "turned the first sod for the depot": what is begun is told, with its day. */
export function opened(candidate: Candidate): Candidate {
  const { again, of, theme, phrases, clause, ...rest } = candidate;
  if (!again || !of?.has("Launch") || !theme || !clause?.verb.lemma) return candidate;
  if (!theme.classes.has("ribbon") || (dateOf(candidate) === undefined && !isLaterThatDay(candidate)))
    return candidate;
  const begun = [...theme.complements, ...phrases]
    .filter(({ preposition }) => BEGUN.has(preposition))
    .map((phrase) => phrase.phrases[0])
    .find((noun) => noun !== undefined && (has([noun], OPENED) || isBuilt(noun) || isShow(noun)));
  if (!begun) return candidate;
  const others = phrases.filter((phrase) => !phrase.phrases.includes(begun));
  return { ...rest, type: isShow(begun) ? "Exhibition" : "Launch", theme: begun, phrases: others, clause };
}

/** "cut the ribbon of the Sea Exhibition" */
const isShow = ({ type }: NounPhrase): boolean => type === "Exhibition";

/** "the Amber Tower": a place that people built; nobody opens a town. */
const isBuilt = ({ mention }: NounPhrase): boolean =>
  mention?.type === "PLACE" && BUILT.has(mention.subtype ?? "");

const BUILT = new Set(["building", "venue", "site"]);

const BEGUN = new Set(["of", "for", "on", "at", "to"]);

/** Days from which on who is hosted stays, and does not only visit. */
const STAY = 14;
/** The same of pupils and trainees, who come to learn. */
const SCHOOL_STAY = 7;

/** "hosted Dr A throughout October": a person who is hosted for weeks stays. */
export function lasting(candidate: Candidate): Candidate {
  if (candidate.type === "Exchange" && (isOneDay(candidate) || isForDays(candidate)))
    return { ...candidate, type: "Visit" };
  if (candidate.type !== "Visit") return candidate;
  if (isForLong(candidate) || isForStay(candidate) || isToLearn(candidate) || isForMonths(candidate))
    return { ...candidate, type: "Exchange" };
  if (!/^event-verb-(?:(?:play-)?host|be-(?:the-)?(?:guest|host))/.test(candidate.rule)) return candidate;
  const stay: Candidate = { ...candidate, type: "Exchange" };
  if (lastDayOf(stay)) return stay;
  const edtf = dateOf(candidate)?.date?.edtf ?? "";
  const { start, end } = limits(edtf);
  const days = (firstDay(end ?? start) ?? 0) - (firstDay(start) ?? 0);
  const isOfSchool = candidate.parts.some(({ phrase }) => has([phrase], ["pupils", "intern"]));
  return /^\d{4}-\d{2}$/.test(start) || days >= (isOfSchool ? SCHOOL_STAY : STAY)
    ? { ...candidate, type: "Exchange" }
    : candidate;
}

/** "spent May and June in Oslo", "was in Lima as a guest researcher": a person who is somewhere for months, or by what she is there. */
function isForMonths(candidate: Candidate): boolean {
  const { clause, parts, rule } = candidate;
  if (!/^event-verb-(?:spend|stay|be)(?:-in|-at)?(?:-visit)?$/.test(rule)) return false;
  if (parts.some(({ role, phrase }) => role === "visitor" && phrase.classes.has("sent"))) return false;
  if (
    clause?.phrases.some(
      ({ preposition, phrases: [what] }) => preposition === "as" && what?.classes.has("intern"),
    )
  )
    return true;
  const { start, end = start } = limits(dateOf(candidate)?.date?.edtf ?? "");
  const isMonth = clause?.verb.lemma !== "be" && /^\d{4}-(?:0[1-9]|1[0-2])$/.test(start);
  return isMonth || (firstDay(end) ?? 0) - (firstDay(start) ?? 0) >= MONTH;
}

/** Days of a stay that is no visit. */
const MONTH = 28;

/** "spent last Monday at the laboratory", "spent two days at the mill": whoever goes for so short sees it. */
const isOneDay = ({ told, clause }: Candidate): boolean =>
  clause?.verb.lemma === "spend" &&
  (/^\d{4}-\d{2}-\d{2}$/.test(told.sentence.units[clause?.verb.end ?? 0]?.mention?.date?.edtf ?? "") ||
    SHORT.has(clause?.object[0]?.head ?? ""));

/** "The Mayor stayed in Oslo from 6 to 8 May": nobody learns or works anywhere in so few days. */
function isForDays(candidate: Candidate): boolean {
  const { rule, theme, clause } = candidate;
  const isPlain = clause?.phrases.every(({ preposition }) => preposition !== "as" && preposition !== "for");
  const isStay =
    rule === "event-verb-stay-exchange" || (clause?.verb.lemma === "spend" && !isWorking(candidate));
  if (!isStay || theme || !isPlain) return false;
  const { start, end = "" } = limits(dateOf(candidate)?.date?.edtf ?? "");
  const days = (firstDay(end) ?? Number.POSITIVE_INFINITY) - (firstDay(start) ?? 0);
  return days < (isOfficials(candidate) ? STAY : FEW);
}

/** "The Minister, Dr A, who stayed in the country from 3 to 9 May": who governs comes to see and to talk. */
function isOfficials({ clause, told: { sentence } }: Candidate): boolean {
  const from = clause?.subject[0]?.start ?? 0;
  return sentence.units.slice(Math.max(0, from - TITLES), clause?.verb.start ?? 0).some(isOfState);
}

/** Words of a post before a name, at most. */
const TITLES = 4;

/** "spent 2 to 4 May at the Institute learning to dive" */
const isWorking = ({ told: { sentence }, clause }: Candidate): boolean =>
  sentence.units.some(
    ({ lower }, at) =>
      at > (clause?.verb.end ?? 0) && /^(?:learn|study|train|work|teach|practis|intern)ing$/.test(lower),
  );

/** Days of a stay that is a visit. */
const FEW = 4;

const SHORT = wordSet("day days hour hours morning afternoon evening weekend");

/** "are guests of the Institute, where they are learning to": who learns or works somewhere, stays. */
const isToLearn = ({ told, clause, rule }: Candidate): boolean =>
  clause !== undefined &&
  /^event-verb-be-(?:the-)?guest/.test(rule) &&
  told.reading.clauses.some(
    ({ verb, where }) =>
      where !== undefined &&
      verb.start > clause.verb.start &&
      LEARNING.test(told.sentence.units[verb.main]?.lower ?? ""),
  );

const LEARNING = /^(?:learn|train|study|work|practis|practic|research|teach|writ|rehears)/;

/** "arrived in Gdańsk for a two-week exchange": what they came for is to learn or to work there. */
const isForStay = ({ phrases }: Candidate): boolean =>
  phrases.some(
    ({ preposition, phrases: [noun] }) =>
      preposition === "for" &&
      noun !== undefined &&
      !noun.mention &&
      noun.head !== "stay" &&
      has([noun], STAYS),
  );

const STAYS = ["stay", "Exchange", "tuition", "lessons"];

/** "go to Gdańsk for a year", "went to Lima for six weeks": whoever goes for so long stays there. */
function isForLong({ told, clause }: Candidate): boolean {
  if (!clause) return false;
  const { units } = told.sentence;
  const [spent] = clause.verb.lemma === "spend" ? clause.object : [];
  if (spent && units.slice(spent.start, spent.end).some(({ lower }) => LONG.has(lower))) return true;
  const at = units.findIndex(({ lower }, index) => index >= clause.verb.end && lower === "for");
  if (at < 0 || at > clause.verb.end + LATER) return false;
  return units.slice(at + 1, at + 4).some(({ lower, mention }) => !mention && LONG.has(lower));
}

/** Words between a verb and how long it lasts at most. */
const LATER = 10;
const LONG = wordSet("weeks month months term semester year years");

/** "The Board received Dr A and three colleagues": a party that a body receives is on a visit. */
export const isParty = ({ verb }: Clause, type: EventType, { subject, object }: Arguments): boolean =>
  type === "Meeting" &&
  isReceiving(verb) &&
  (subject[0]?.mention?.type === "ORGANIZATION" || subject[0]?.pronoun === "we") &&
  object.some(
    ({ mention, classes }) =>
      !mention && PARTIES_RECEIVED.some((name) => classes.has(name)) && !classes.has("post"),
  );

const PARTIES_RECEIVED = ["people", "researchers", "party"];

/** "seven lecturers": people who are counted. */
const areSeveral = (
  units: Told["sentence"]["units"],
  { start, headEnd, classes, mention }: NounPhrase,
): boolean =>
  !mention &&
  (classes.has("people") || classes.has("researchers")) &&
  units.slice(start, headEnd).some((unit) => unit.mention?.type === "QUANTITY");

/** "A delegation of X was received at the Institute by its Director", "by Dr A, Rector of B": it visits the Institute. */
export const isReceivedAt = (
  { sentence: { units } }: Told,
  { verb, phrases }: Clause,
  type: EventType,
  object: readonly NounPhrase[],
): boolean =>
  type === "Meeting" &&
  verb.passive &&
  isReceiving(verb) &&
  object.some(
    (phrase) => phrase.determiner !== "the" && (phrase.classes.has("party") || areSeveral(units, phrase)),
  ) &&
  (phrases.some(({ preposition, phrases: [where] }) => preposition === "at" && isAtBody(where)) ||
    !units.slice(verb.end).some(isOfState));

const isAtBody = (where: NounPhrase | undefined): boolean =>
  (where?.mention ?? where?.attributive.find((owner) => owner.type === "ORGANIZATION"))?.type ===
  "ORGANIZATION";

const FOUNDED = wordSet("found establish create set form open inaugurate launch start constitute");

/** "since it was founded in 1962, the Academy has had": what the main clause is about was founded. */
export function withFounded({ reading }: Told, clause: Clause, turned: Arguments): Arguments {
  const [it] = turned.object;
  if (!clause.verb.passive || it?.pronoun !== "it" || !FOUNDED.has(clause.verb.lemma ?? "")) return turned;
  const main = reading.clauses.find((other) => other !== clause && !other.verb.reduced && !other.subordinate);
  const [body] = main?.subject ?? [];
  const known = body?.mention?.type === "ORGANIZATION" || (body && has([body], ["body", "society", "thing"]));
  return known ? { ...turned, object: [body as NounPhrase] } : turned;
}

/** "She was then shown round the plant": told by what it follows. */
export const isSequel = ({ clause, told: { sentence } }: Candidate): boolean =>
  clause !== undefined &&
  sentence.units
    .slice(Math.max(0, (clause.subject[0]?.start ?? clause.verb.start) - 2), clause.verb.main)
    .some(({ lower, mention }) => !mention && SEQUELS.test(lower));

const SEQUELS = /^(?:then|afterwards?|thereafter|thereupon|subsequently)$/;
