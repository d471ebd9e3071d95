// Where the head of a noun phrase ends: names, nouns and adjectives, up to what begins another phrase.

import { oncePer } from "../../core/remember.ts";
import { roles } from "../../core/word.ts";
import { wordSet } from "../../core/word-set.ts";
import type { Mention } from "../../flow.ts";
import { isAgentNoun } from "../../lexicon/agent-nouns.ts";
import { joinsNoun, nounReading } from "../../lexicon/event-noun.ts";
import { honorificKey, honorifics } from "../../lexicon/honorifics.ts";
import { isPersonContext } from "../../lexicon/posts.ts";
import { isSaidOfName } from "./gerund.ts";
import { isMadeUp } from "./made-up.ts";
import { isMoney } from "./phrase.ts";
import type { Unit } from "./unit.ts";
import { DETERMINERS, isAdverb, isPreposition, PRONOUNS, plays, TITLING } from "./word.ts";
import { isYearOf } from "./year.ts";

/** Whether a verb group begins at a unit. */
export type VerbStart = (at: number) => boolean;

/** For lines that tell without a verb, whatever the tagger takes for one. One for each sentence, since phrases are kept by it. */
export const noVerbIn: (units: readonly Unit[]) => VerbStart = oncePer(() => () => false);

/** Where the words up to the head end: names, nouns, adjectives, hyphens, possessives. */
export function endOfHead(units: readonly Unit[], start: number, isVerb: VerbStart): number {
  let at = start;
  let named = false;
  for (; at < units.length; at++) {
    const unit = units[at] as Unit;
    if (
      at > start &&
      (isVerb(at) ||
        isHonorificAhead(units, at) ||
        isDoing(units, at) ||
        isSaidOfName(units, at) ||
        isMadeUp(units, at))
    )
      break;
    if (unit.mention) {
      if (isYearOf(units, at, start, isVerb)) continue;
      if (unit.mention.type === "DATE" || beginsAnother(units, at, start)) break;
      if (named && unit.mention.type === "PERSON" && !isGlue(units[at - 1]) && !isPostBefore(units, at))
        break;
      named = true;
      if (unit.mention.type === "PERSON" && !isGlue(units[at + 1])) return at + 1;
      continue;
    }
    if (unit.quoted || isGlue(unit) || (at > start && isNaming(units, at))) continue;
    if (DETERMINERS.has(unit.lower)) {
      if (at > start) break;
      continue;
    }
    if (joinsAdjectives(units, at)) continue;
    const joined = at > start ? endOfJoined(units, at) : at;
    if (joined > at) {
      at = joined - 1;
      continue;
    }
    if (isPreposition(unit) || PRONOUNS.has(unit.lower) || !belongs(unit)) break;
  }
  while (at > start && (isGlue(units[at - 1]) || isTrailing(units, at - 1, start))) at--;
  return at;
}

/** "Chemists working with Dr Smith", "two nurses training in Oslo": what those do who are told before it. */
const isDoing = (units: readonly Unit[], at: number): boolean => {
  const { lower, pos } = units[at] as Unit;
  // "spent a week at the Institute discussing tides"
  if (DOING.has(lower) && units[at - 1]?.mention) return !isMeetingOf(units, at);
  // "the Prize carrying EUR 5,000"
  if (CARRYING.test(lower) && isMoney(units[at + 1])) return true;
  if (pos !== "VERB" || !lower.endsWith("ing") || !isPreposition(units[at + 1])) return false;
  const before = units[at - 1];
  // "a group working under Dr A"
  if (lower === "working" && /^(?:group|team|crew|task-force)$/.test(before?.lower ?? "")) return true;
  const reading = nounReading(before?.lower ?? "");
  return (
    /(?:s|men)$/.test(before?.lower ?? "") &&
    (reading
      ? reading.classes.has("people") || reading.classes.has("researchers")
      : isAgentNoun(before?.lower ?? ""))
  );
};

/** What a prize or a grant does to its sum. */
const CARRYING = /^(?:carrying|bearing|comprising|totalling|totaling|including)$/;

/** "the Coral Council meeting [on nets] was held": a body's meeting, no people who meet. */
function isMeetingOf(units: readonly Unit[], at: number): boolean {
  const { lower, pos } = units[at] as Unit;
  const named = units[at - 1]?.mention?.type;
  if (lower !== "meeting" || pos !== "NOUN" || (named !== "ORGANIZATION" && named !== "PLACE")) return false;
  const behind = units.slice(at + 1, at + MEETING_WITHIN).map((unit) => unit.lower);
  return MEETING_WAS.test(behind.join(" "));
}

const MEETING_WITHIN = 9;
const MEETING_WAS =
  /^(?:(?:on|for|of) (?:[^ ,.;]+ ){1,5})?(?:was|were|is|will|has been|had been|took place|takes place)\b/;

/** What people do somewhere, and no name of a body goes on with. */
const DOING = wordSet(
  "discussing visiting studying examining exploring preparing attending touring learning observing inspecting reviewing finalising finalizing negotiating drafting meeting seeing holding giving gathering collecting",
);

/** "a report entitled "Ice"": what a name in quotation marks or of a document is joined with. */
const isNaming = (units: readonly Unit[], at: number): boolean => {
  const name = units[at + 1];
  if (name?.quoted !== true && name?.mention?.type !== "DOCUMENT") return false;
  return TITLING.has(units[at]?.lower ?? "");
};

/** "UNICEF Representative Smith", "World Bank Vice President Smith": a post with capitals between a body and its holder. */
const isPostBefore = (units: readonly Unit[], person: number): boolean => {
  const last = units[person - 1];
  if (!last || last.mention || !/^\p{Lu}/u.test(last.text)) return false;
  const two = `${units[person - 2]?.lower} ${last.lower}`;
  return [last.lower, two].some((words) => nounReading(words)?.classes.has("post"));
};

/** Words behind a preposition that a noun goes on with at most: "keys to the city". */
const LONGEST_REST = 3;
const JOINING = roles.ask((lower) => joinsNoun(lower));

/** "letter of intent", "keys to the city": where a noun of the lexicon ends that goes on with a preposition; there, where none does. */
function endOfJoined(units: readonly Unit[], at: number): number {
  if (!plays(units[at - 1], JOINING) || !isPreposition(units[at])) return at;
  const first = units[at - 1]?.lower ?? "";
  const isPost = nounReading(first)?.classes.has("post") === true;
  let words = `${first} ${units[at]?.lower}`;
  for (let next = at + 1; next <= at + LONGEST_REST; next++) {
    const unit = units[next];
    if (!unit || unit.mention || unit.quoted) return at;
    words = `${words} ${unit.lower}`;
    const reading = nounReading(words);
    if (reading && (!isPost || reading.classes.has("post"))) return next + 1;
  }
  return at;
}

/** "In the afternoon Mr Smith spoke", "In Lima Dr X": an honorific behind a common noun or a name begins another phrase. */
const isHonorificAhead = (units: readonly Unit[], at: number): boolean =>
  plays(units[at], HONORIFIC) &&
  (units[at - 1]?.mention !== undefined || /^(?:[a-z]|\d)/.test(units[at - 1]?.text ?? "A")) &&
  !DETERMINERS.has(units[at - 1]?.lower ?? "") &&
  !OF_A_POST.has(units[at - 1]?.lower ?? "") &&
  !isTitleOf(units[at - 1]?.lower ?? "", "PERSON") &&
  leadsToPerson(units, at);

/** "conferred the medal on former Judge Smith": such a word belongs to the post behind it. */
const OF_A_POST = wordSet("former retired late then outgoing incoming current");

const HONORIFIC = roles.ask((_, text) => honorifics.begins(honorificKey(text)));

/** Whether an honorific begins at a unit. */
export const isHonorific = (unit: Unit): boolean => plays(unit, HONORIFIC);

/** ", Jane Doe", ", H.E. Dr Jane Doe": a person's name behind a comma, honorifics before it. */
export const isNamedBehindComma = (units: readonly Unit[], comma: number): boolean =>
  units[comma]?.lower === "," &&
  (units[comma + 1]?.mention?.type === "PERSON" || leadsToPerson(units, comma + 1));

/** Whether honorifics stand at a unit, and a person behind them. */
function leadsToPerson(units: readonly Unit[], at: number): boolean {
  const found = honorifics.longestBy(units, at, ({ text }) => honorificKey(text));
  if (!found) return false;
  const next = at + found.length;
  return units[next]?.mention?.type === "PERSON" || leadsToPerson(units, next);
}

/** "On the same occasion Denmark pledged": a name behind a common noun is another phrase; "minister Smith" is one. */
function beginsAnother(units: readonly Unit[], at: number, start: number): boolean {
  const previous = units[at - 1];
  // "gave the Academy EUR 350,000"
  if (
    at > start &&
    isMoney(units[at]) &&
    previous &&
    (previous.mention || /^(?:NOUN|PROPN|PRON)$/.test(previous.pos))
  )
    return true;
  if (
    !previous ||
    at === start ||
    previous.mention ||
    previous.pos !== "NOUN" ||
    !/^[a-z]{3,}$/.test(previous.text)
  )
    return false;
  const kind = units[at]?.mention?.type;
  return kind !== "EVENT" && !isTitleOf(previous.lower, kind) && !isTitleOfSeveral(units, at);
}

/** Words between two persons of whom one noun tells what they are, at most: "the historians A (Y University) and B". */
const BETWEEN = 14;

/** "by the historians A and B": a plural before the first of several persons. */
function isTitleOfSeveral(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1]?.lower ?? "";
  if (units[at]?.mention?.type !== "PERSON" || !/(?:s|men)$/.test(before)) return false;
  const reading = nounReading(before);
  if (!reading || reading.noun === before || !KINDS.PERSON?.some((kind) => reading.classes.has(kind)))
    return false;
  return units
    .slice(at + 1, at + BETWEEN)
    .some(({ mention }, index) => mention?.type === "PERSON" && units[at + index]?.lower === "and");
}

/** "minister Smith", "the historian Smith", "the agency GIZ": a noun in the singular that says what the name behind it is. */
function isTitleOf(word: string, type: Mention["type"] | undefined): boolean {
  const reading = nounReading(word);
  if (reading?.classes.has("post") || (type === "ORGANIZATION" && MEDIA.has(word))) return true;
  const kinds = (type && KINDS[type]) ?? [];
  if (reading && reading.noun === word && kinds.some((kind) => reading.classes.has(kind))) return true;
  return type === "PERSON" && isOfPeople(word);
}

/** "laureate", "champion", "alumna", "husband": a noun for one person. */
const isOfPeople = (word: string): boolean =>
  isAgentNoun(`${word}s`) ||
  isPersonContext("people", `${word}s`) ||
  isPersonContext("verb", word) ||
  isPersonContext("kin", word) ||
  /^alumn(?:a|us)$/.test(word);

/** "the weekly Harbour Post": what papers and stations are called before their names. */
const MEDIA = wordSet(
  "newspaper daily weekly monthly magazine journal paper periodical broadsheet tabloid broadcaster podcast",
);

/** What the noun before a name of a type may be: "the satellite Vega", "the report Rivers at Risk". */
const KINDS: Partial<Record<Mention["type"], readonly string[]>> = {
  PERSON: ["people", "researchers", "reporter", "counterpart"],
  ORGANIZATION: ["body", "society", "newspaper"],
  PROGRAMME: ["programme", "thing"],
  DOCUMENT: ["document", "report", "law", "list"],
};

/** "signed the plan respectively": an adverb ends no phrase. */
const isTrailing = (units: readonly Unit[], at: number, start: number): boolean =>
  at > start && ((isAdverb(units[at]) && units[at]?.pos !== "NOUN") || isPredicate(units, at));

/** "declared the meeting open", "made EUR 2 million available": said of the noun before. */
const isPredicate = (units: readonly Unit[], at: number): boolean =>
  /^(?:open|closed|available|public|possible)$/.test(units[at]?.text ?? "") &&
  (units[at - 1]?.mention !== undefined || units[at - 1]?.pos === "NOUN");

const isGlue = (unit: Unit | undefined): boolean =>
  unit !== undefined && !unit.mention && GLUE.has(unit.text);

const GLUE = wordSet("- – / & 's ’s ' ’");

const belongs = (unit: Unit): boolean =>
  HEAD_TAGS.has(unit.pos) || isAdverb(unit) || nounReading(unit.lower) !== undefined;

const HEAD_TAGS = new Set(["NOUN", "PROPN", "ADJ", "NUM", "VERB", "DET", "SYM", "X"]);

/** "scientific and technological cooperation" */
const joinsAdjectives = (units: readonly Unit[], at: number): boolean =>
  units[at]?.lower === "and" &&
  units[at - 1]?.pos === "ADJ" &&
  units[at + 1]?.pos === "ADJ" &&
  units[at + 2]?.pos === "NOUN";
