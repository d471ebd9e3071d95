// Who speaks at what was told last, by the words that a sentence opens with or has beside its subject: "In a welcoming statement, the Mayor, A, recalled", "B, in his opening address, put", "Closing the forum, C thanked"; and who is on its panel.
import { companyOf, openerOf } from "../../../lexicon/event-company.ts";
import { readList, readPhrase } from "../../clause/noun.ts";
import { isNamedPerson } from "../../clause/phrase.ts";
import type { Unit } from "../../clause/unit.ts";
import type { Clause } from "../../clause.ts";
import type { Told } from "../candidate.ts";
import type { Found } from "./idiom.ts";

/** Speeches of an occasion; a lecture or talk may be reported for itself. */
const SPEECH =
  /^(?:address|speech|remarks|statement|greetings?|message|words|keynote|intervention|reply|response|introduction|toast|laudation|speeches|addresses|statements|messages)$/;
/** What makes a lecture or a speech of somebody's one of an occasion. */
const OCCASIONAL =
  /^(?:opening|welcome|welcoming|keynote|closing|concluding|introductory|inaugural|congratulatory|video|short|brief|laudatory)$/;
const LECTURE = /^(?:lecture|talk|presentation|speech|address|remarks|statement|message|words|greeting)$/;
const OWN = new Set(["his", "her", "their"]);
/** Words of such a speech at most. */
const LONGEST = 6;
const CLOSING = new Set(["concluding", "closing"]);
const WINDING = new Set(["winding up", "wrapping up", "summing up", "rounding off"]);
const SPEAKING = openerOf("speaking on the occasion");
const PANELLIST = companyOf("panellist");

export const addresses = (told: Told): Found[] => [
  ...opened(told),
  ...beside(told),
  ...closed(told),
  ...greeting(told),
  ...panel(told),
];

/** Behind the last word of a speech that begins at a determiner; 0 where none does. */
function endOfSpeech(units: readonly Unit[], at: number): number {
  const determiner = units[at]?.lower ?? "";
  const isOne = determiner === "a" || determiner === "an" || determiner === "the";
  if (!isOne && !OWN.has(determiner)) return 0;
  let occasional = false;
  for (let next = at + 1; next < at + LONGEST; next++) {
    const { lower = "", mention } = units[next] ?? {};
    if (mention) return 0;
    if (isOne ? occasional && LECTURE.test(lower) : SPEECH.test(lower)) return next + 1;
    occasional ||= OCCASIONAL.test(lower);
  }
  return 0;
}

/** Behind a speech with "of welcome", "at the opening", "to the delegates"; the comma. */
function commaBehind(units: readonly Unit[], end: number): number {
  const comma = units.findIndex(({ lower }, at) => at >= end && lower === ",");
  const isNear = comma >= end && comma <= end + LONGEST;
  return isNear &&
    units.slice(end, comma).every(({ mention }) => mention === undefined || mention.type === "EVENT")
    ? comma
    : 0;
}

/** The clause that a sentence reports, behind what it opens with. */
const mainBehind = ({ reading }: Told, from: number): Clause | undefined =>
  reading.clauses.find(
    ({ verb, subordinate }) =>
      verb.start > from && !subordinate && !verb.reduced && verb.relative === undefined,
  );

/** "In her address, the Minister, A, called": the persons of the main clause. */
function opened(told: Told): Found[] {
  const { units } = told.sentence;
  const end = /^(?:in|with)$/.test(units[0]?.lower ?? "") ? endOfSpeech(units, 1) : 0;
  const name = end > 0 && units[end]?.mention?.type === "PERSON" ? end : 0;
  const from = name || (end > 0 ? commaBehind(units, end) || titleAt(units, end) : 0);
  return from > 0 ? speaking(mainBehind(told, from), from - 1, end) : [];
}

/** "In his opening remarks Minister A said": a post in capitals behind the speech. */
const titleAt = (units: readonly Unit[], end: number): number =>
  /^\p{Lu}/u.test(units[end]?.text ?? "") &&
  units.slice(end, end + 3).some(({ mention }) => mention?.type === "PERSON")
    ? end
    : 0;

/** What was said there, not what had been said before or will be. */
const TOLD = new Set(["past", "present", "perfect"]);

function speaking(main: Clause | undefined, from: number, to: number): Found[] {
  if (!main || main.verb.passive || main.verb.unreal || !TOLD.has(main.verb.tense)) return [];
  const members = main.subject.filter((phrase) => isNamedPerson(phrase) && phrase.start > from);
  return members.length > 0 ? [{ company: SPEAKING, members, clause: undefined, from: 0, to }] : [];
}

/** "Minister A, in her opening address, stressed" */
function beside({ sentence: { units }, reading }: Told): Found[] {
  const at = units.findIndex(
    ({ lower }, index) => lower === "in" && index > 0 && units[index - 1]?.lower === ",",
  );
  const end = at > 0 && OWN.has(units[at + 1]?.lower ?? "") ? endOfSpeech(units, at + 1) : 0;
  if (end === 0 || commaBehind(units, end) === 0) return [];
  const main = reading.clauses.find(({ verb }) => verb.start > end);
  const person =
    units[at - 2]?.mention?.type === "PERSON" ? readPhrase(units, at - 2, () => false) : undefined;
  if (!main || !person || main.verb.start > end + 2 || main.verb.passive || main.verb.unreal) return [];
  return [{ company: SPEAKING, members: [person], clause: undefined, from: at, to: end }];
}

/** "Concluding the forum, Rector A thanked all speakers" */
function closed(told: Told): Found[] {
  const { units } = told.sentence;
  const first = units[0]?.lower ?? "";
  const behind = CLOSING.has(first) ? 1 : WINDING.has(`${first} ${units[1]?.lower}`) ? 2 : 0;
  const what = behind > 0 ? readPhrase(units, behind, told.reading.isVerb) : undefined;
  if (what?.determiner !== "the" || units[what.end]?.lower !== ",") return [];
  const isGathering =
    what.mention?.type === "EVENT" || what.classes.has("event") || what.classes.has("occasion");
  return isGathering || what.classes.has("debate")
    ? speaking(mainBehind(told, what.end), what.end, what.end)
    : [];
}

/** "Bringing greetings from the Government, Ambassador A announced" */
function greeting(told: Told): Found[] {
  const { units } = told.sentence;
  if (!/^(?:bringing|conveying|delivering|extending)$/.test(units[0]?.lower ?? "")) return [];
  const at = units.findIndex(({ lower }, index) => index > 0 && index < LONGEST && GREETING.test(lower));
  const comma = at < 0 ? -1 : units.findIndex(({ lower }, index) => index > at && lower === ",");
  return comma > 0 && comma < at + FAR ? speaking(mainBehind(told, comma), comma, at) : [];
}
const GREETING = /^(?:greetings?|welcome|message|congratulations|regards)$/;

/** "A panel discussion with A, B and C closed the day", "The first panel brought together D and E": two or more, all with names. */
function panel({ sentence: { units }, reading }: Told): Found[] {
  const at = units.findIndex(({ lower, mention }) => !mention && lower === "panel");
  if (at < 0 || at > LONGEST) return [];
  const from = /^(?:discussion|debate|session)$/.test(units[at + 1]?.lower ?? "") ? at + 2 : at + 1;
  const link = /^(?:with|featuring|between|comprising)$/.test(units[from]?.lower ?? "")
    ? from + 1
    : behindUniting(units, from);
  const members = link > 0 ? readList(units, link, reading.isVerb, undefined, true) : [];
  const isToCome = reading.clauses.some(
    ({ verb }) => verb.start >= from && (verb.tense === "future" || verb.unreal),
  );
  if (members.length < 2 || !members.every(isNamedPerson) || isToCome) return [];
  return [{ company: PANELLIST, members, clause: undefined, from: at, to: from }];
}

/** Behind "brought together", "featured", of which the panel is the subject; 0 where it does neither. */
function behindUniting(units: readonly Unit[], from: number): number {
  const at = units.findIndex(({ lower }, index) => index >= from && UNITING.test(lower));
  if (at < 0 || at > from + FAR) return 0;
  return units[at + 1]?.lower === "together" ? at + 2 : units[at]?.lower === "brought" ? 0 : at + 1;
}
const UNITING = /^(?:brought|featured|included|united|comprised)$/;
/** Units of who chaired a panel, at most. */
const FAR = 9;
