// Readings of freely written prose that other words of the sentence take back: quarrels in the street, a tone set for a generation, a prize of years ago.
import { wordSet } from "../../../core/word-set.ts";
import { nounReading } from "../../../lexicon/event-noun.ts";
import type { Trigger } from "../../../lexicon/event-trigger.ts";
import type { NounPhrase } from "../../clause/phrase.ts";
import { governed } from "../../clause/prepositional.ts";
import { isCleft } from "../../clause/relative.ts";
import { isDate } from "../../clause/word.ts";
import type { Clause } from "../../clause.ts";
import type { Told } from "../candidate.ts";

/** Whether a clause fits a row of free prose by its words, and tells something else. */
export const isTooFree = (told: Told, trigger: Trigger, clause: Clause): boolean =>
  isNoConference(told, trigger, clause) ||
  isNoFirstWord(told, trigger, clause) ||
  isPutUnder(trigger, clause) ||
  isGotThen(trigger, clause) ||
  isNoShow(told, trigger, clause) ||
  isGoneTooFar(trigger, clause);

const QUARRELS = wordSet("wrangle argue quarrel squabble bicker haggle spar");
const TALKS = wordSet("confer deliberate put trade swap compare exchange");
const COURT = /\b(?:court|tribunal)\b/i;
const DAYS = /^\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}$/;

/** "Farmers argued in Brussels on 3 May that", "with police", "in court": only crowds that talk for days, in a town or house, confer. */
function isNoConference({ sentence: { units } }: Told, trigger: Trigger, clause: Clause): boolean {
  const { type, verb, intransitive, required } = trigger;
  const isQuarrel = QUARRELS.has(verb);
  if (type !== "Conference" || !intransitive || !required.has("in")) return false;
  if (!isQuarrel && !TALKS.has(verb)) return false;
  if (!units.some(({ mention }) => DAYS.test(mention?.date?.edtf ?? ""))) return true;
  if (units.slice(clause.verb.end).some(({ lower, mention }) => !mention && lower === "that")) return true;
  if (isQuarrel && governed(clause.phrases, "with").length > 0) return true;
  const where = [...governed(clause.phrases, "in"), ...governed(clause.phrases, "at")];
  return where.some(isCourt) || !where.some(isTownOrHouse);
}

const isCourt = ({ head, mention }: NounPhrase): boolean => COURT.test(mention?.name ?? head);

const isTownOrHouse = ({ mention, classes }: NounPhrase): boolean =>
  mention
    ? mention.type === "ORGANIZATION" || (mention.type === "PLACE" && mention.subtype !== "country")
    : classes.has("venue");

const FIRST_WORD =
  /^(?:set the|strike the|get the|start the|lead off|open the batting|break the ice|have the first|go first|give the starting|sum up the|draw the|pull the|tie up|play devil's|throw down)\b/;
const ELSEWHERE = wordSet(
  "interview article letter book film novel essay game match war election career life age",
);

/** "set the tone for a generation", "got the ball rolling years ago", "went first to Riga": told of no gathering. */
function isNoFirstWord({ sentence, reading }: Told, trigger: Trigger, clause: Clause): boolean {
  const { type, verb, particles, intransitive, undated, subject, phrases: asked } = trigger;
  if (type !== "again" || !intransitive || !undated || subject !== "speaker" || asked.size > 0) return false;
  if (!FIRST_WORD.test([verb, ...particles].join(" "))) return false;
  const { units } = sentence;
  const { relative } = clause.verb;
  if (relative !== undefined && !isCleft(units, relative)) return true;
  if (units.some((unit) => isDate(unit) || (!unit.mention && unit.lower === "ago"))) return true;
  if (verb === "go" && governed(clause.phrases, "to").length > 0) return true;
  const led = reading.leading.flatMap(({ phrases }) => phrases);
  return governed(clause.phrases, "for").some(isOfLife) || led.some(({ head }) => ELSEWHERE.has(head));
}

/** "for a generation", "for her field"; not "for the day", "for the workshop". */
const isOfLife = ({ determiner, classes, head }: NounPhrase): boolean =>
  !(determiner === "the" && (classes.has("event") || /^(?:days?|debates?|discussions?|rest)$/.test(head)));

const CHAIRED =
  /^(?:chairmanship|chairwomanship|presidency|chair|leadership|direction|guidance|auspices|patronage|aegis|chairpersonship)$/;

/** "The committees were gathered under the Ministry": put under it for good. */
const isPutUnder = ({ type, passive, required }: Trigger, { phrases }: Clause): boolean =>
  type === "Meeting" &&
  passive &&
  required.has("under") &&
  !governed(phrases, "under").some(({ head }) => CHAIRED.test(head));

/** "Riga got the congress on 3 May": when it was given to Riga. */
const isGotThen = ({ verb, type, subjectNeeds }: Trigger, { verb: { tense } }: Clause): boolean =>
  type === "*" &&
  /^(?:get|land|inherit)$/.test(verb) &&
  subjectNeeds.includes("place") &&
  tense !== "present" &&
  tense !== "future";

/** 'The website "Reefs Online" counted 3,000 visitors': what is named is no show. */
function isNoShow({ sentence: { units } }: Told, { type, subjectNeeds }: Trigger, { subject }: Clause) {
  const [show] = subject;
  if (type !== "Exhibition" || !subjectNeeds.includes("quoted") || !show?.classes.has("quoted")) return false;
  const quoted = units.findIndex(({ quoted }, at) => quoted && at >= show.start && at < show.end);
  const kind = units[quoted - 1];
  return quoted > show.start && kind !== undefined && !isShow(kind.lower);
}

const isShow = (word: string): boolean => {
  const noun = nounReading(word);
  return noun?.type === "Exhibition" || noun?.classes.has("art") === true;
};

/** "went as far as the Supreme Court", "as far as the Ministry in her criticism": no journey. */
const isGoneTooFar = ({ type, verb, particles }: Trigger, { object: [goal], phrases }: Clause): boolean =>
  type === "Visit" &&
  verb === "go" &&
  particles[0] === "as" &&
  ((goal !== undefined && isCourt(goal)) ||
    governed(phrases, "in").some(({ mention, determiner }) => !mention && determiner !== ""));
