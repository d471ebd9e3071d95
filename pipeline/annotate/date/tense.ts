// Whether a sentence tells a date as past or as still to come: by the verb nearest to it.
import { wordSet } from "../../core/word-set.ts";

import type { Token } from "../../flow.ts";
import { isMonth, isWeekday } from "../../lexicon/calendar.ts";
import { triggerForms } from "../../lexicon/event-trigger.ts";
import { putsOff } from "../../lexicon/put-off.ts";
import { pastForms } from "../../lexicon/tense.ts";
import type { TextBlock } from "../text.ts";
import { BEFORE_DAY, beforeClosed, isPromised } from "./closed.ts";
import { foiledTense } from "./foiled.ts";
import { FUTURE, isToCome } from "./to-come.ts";

/** "near": told of what begins at it, be it past or to come; "fixed": of what starts or leaves by a plan, in the present. */
export type Tense = "past" | "future" | "present" | "fixed" | "near";

/** Words that make what follows something to come. */
/** Participles of what is still to come ("scheduled for 5 July"). */
const EXPECTED = wordSet(
  "scheduled planned expected due set slated foreseen invited fixed pencilled penciled envisaged booked slotted",
);
/** "set up a fund on 3 May": done, where nothing before it tells otherwise. */
const SET_UP = /^(?:up|off|out|sail|foot|aside)$/;
const MOVED_TO = /^(?:to|till|until)$/;
/** "Dr A moved to the Mint in May": who goes elsewhere, where no day stands behind "to" and nothing was moved. */
const isMoving = (tokens: readonly Token[], at: number): boolean =>
  /^(?:moved|shifted)$/.test(tokens[at]?.lower ?? "") &&
  !/^(?:is|are|was|were|be|been|being)$/.test(tokens[at - 1]?.lower ?? "") &&
  !tokens.slice(at + 2, at + 5).some(({ lower }) => isMonth(lower) || isWeekday(lower) || TIME.test(lower));
const TIME =
  /^(?:\d+(?:st|nd|rd|th)?|next|later|spring|summer|autumn|fall|winter|week|month|year|end|start|beginning|middle|date|day|days|first|last|early|mid|late)$/;
const PRESENT_AUXILIARIES = wordSet("is are am be has have does do");
const CLAUSE_ENDS = new Set([";", ":"]);
const REACH = 40;
/** "the excursion on 5 May, when the group saw": the clause of a date behind it tells its time better than what went before. */
const WHEN = new Set(["when"]);

/** Tense of the clause around the tokens [from, to): the nearest verb before them, else the nearest after. */
export function tenseAt(block: TextBlock, from: number, to: number): Tense | undefined {
  const { tokens } = block;
  const sentence = tokens[from]?.sentence;
  if (beginsAt(tokens, from)) return "near";
  if (isDeadline(tokens, from)) return "fixed";
  if (isToldBy(tokens, to)) return tenseAfter(tokens, to, sentence);
  for (let at = beforeClosed(tokens, from) - 1; at >= 0 && at > from - REACH; at--) {
    const token = tokens[at] as Token;
    if (token.sentence !== sentence || CLAUSE_ENDS.has(token.text)) break;
    const tense = verbTense(tokens, at);
    if (tense) return tense;
    if (isAfterwards(tokens, at)) return tenseAfter(tokens, to, sentence) === "future" ? undefined : "past";
  }
  return tenseAfter(tokens, to, sentence);
}

/** "| 12 February | Town hall |", "12 February: Seminar on ice": a day that a line of a calendar begins with. */
export const isEntry = ({ block, tokens }: TextBlock, from: number, to: number): boolean =>
  block.kind === "table-row" ||
  (tokens.slice(0, from).every(({ lower }) => lower === "," || isWeekday(lower)) &&
    ENTRY_MARKS.has(tokens[to]?.text ?? ""));

const ENTRY_MARKS = new Set([":", "–", "—", "-"]);

/** "Deadline for papers: 30 June", "Closing date: Friday, 30 June": what a label of its own tells of. */
function isDeadline(tokens: readonly Token[], from: number): boolean {
  if (tokens[from - 1]?.text !== ":") return false;
  const { sentence } = tokens[from] as Token;
  for (let at = from - 2; at >= 0 && at >= from - LABEL && tokens[at]?.sentence === sentence; at--)
    if (/^(?:deadline|closing)$/.test(tokens[at]?.lower ?? ""))
      return tokens[at]?.lower === "deadline" || tokens[at + 1]?.lower === "date";
  return false;
}
/** Words of a label at most. */
const LABEL = 10;

/** "with effect from", "for three years from", "for a term of four years, beginning on": what was decided begins then, be it past or to come. */
function beginsAt(tokens: readonly Token[], from: number): boolean {
  if (!BEFORE_DAY.test(tokens[from - 1]?.lower ?? "")) return false;
  const lead = tokens
    .slice(Math.max(0, from - 6), from)
    .map(({ lower }) => lower)
    .join(" ");
  return BEGINNING.test(lead) || (isFrom(tokens, from) && isFilled(tokens, from));
}

/** "from 1 June", "as of 1 June" */
const isFrom = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lower === "from" || (tokens[at - 1]?.lower === "of" && tokens[at - 2]?.lower === "as");

/** "has been appointed Director of the Mint from 1 June": a post that is filled from then on. */
function isFilled(tokens: readonly Token[], from: number): boolean {
  const { sentence } = tokens[from] as Token;
  for (let at = from - 1; at >= 0 && at > from - POST; at--) {
    if (tokens[at]?.sentence !== sentence || CLAUSE_ENDS.has(tokens[at]?.text ?? "")) return false;
    if (FILLING.test(tokens[at]?.lower ?? "")) return true;
  }
  return false;
}

const FILLING =
  /^(?:re-?)?(?:appointed|elected|named|designated|nominated|posted|transferred|promoted|gazetted|assigned|seconded)$/;
/** Words of a post between its verb and its day, at most. */
const POST = 16;

/** "elected to succeed Dr A as chair on 3 May": the day of the election or of the succession, whichever is nearer. */
const isSucceeding = (tokens: readonly Token[], at: number): boolean =>
  /^(?:succeed|replace|follow)$/.test(tokens[at]?.lower ?? "") &&
  tokens[at - 1]?.lower === "to" &&
  tokens
    .slice(Math.max(0, at - CHOICE), at)
    .some(({ lower, sentence }) => sentence === tokens[at]?.sentence && CHOOSING.test(lower));

const CHOOSING = /^(?:re-?)?(?:chosen|picked|selected|appointed|elected|named|designated|nominated)$/;
/** Words between a choice and what it is for at most: "chosen by the Council on Friday to succeed". */
const CHOICE = 10;

/** "took his leave", "a research stay": no verb stands behind whose it is, nor one without its "s" behind one thing. */
const isOwned = (tokens: readonly Token[], at: number): boolean =>
  /^(?:his|its|their|our|my|the|an?)$/.test(tokens[at - 1]?.lower ?? "") ||
  (/^an?$/.test(tokens[at - 2]?.lower ?? "") && !tokens[at]?.lower.endsWith("s"));

const BEGINNING =
  /\bwith effect from$|\b(?:years?|months?|terms?|mandate) (?:, )?(?:from|as of|(?:beginning|starting|commencing|effective) (?:on|from|in))$|, (?:beginning|starting|commencing|effective) (?:on|from|in)$/;

/** Whether a clause of the date itself follows: ", when the group saw". */
const isToldBy = (tokens: readonly Token[], to: number): boolean =>
  WHEN.has(tokens[tokens[to]?.text === "," ? to + 1 : to]?.lower ?? "");

/** "Following the signing on 8 June": what is told next came later, and may be still to come. */
const isAfterwards = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === "following" &&
  /^(?:the|a|an|its|their|his|her|yesterday)$/.test(tokens[at + 1]?.lower ?? "");

function tenseAfter(tokens: readonly Token[], to: number, sentence: number | undefined): Tense | undefined {
  let beside: Tense | undefined;
  for (let at = to; at < tokens.length && at < to + REACH; at++) {
    const token = tokens[at] as Token;
    if (token.sentence !== sentence || CLAUSE_ENDS.has(token.text)) break;
    const tense = verbTense(tokens, at);
    if (tense && !isAside(tokens, at)) return tense;
    beside ??= tense;
  }
  return beside;
}

/** "the congress, organised by the Union, will be held": what stands beside the noun tells no time of it. */
const isAside = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.text === "," && /^(?:by|under|in|at|with)$/.test(tokens[at + 1]?.lower ?? "");

function verbTense(tokens: readonly Token[], at: number): Tense | undefined {
  const { lower, pos, text } = tokens[at] as Token;
  if (FUTURE.has(lower)) return "future";
  if (isSucceeding(tokens, at)) return "near";
  if (isPromised(tokens, at)) return undefined;
  const foiled = foiledTense(tokens, at);
  if (foiled) return foiled;
  if (lower === "set" && SET_UP.test(tokens[at + 1]?.lower ?? "")) return participleTense(tokens, at);
  if (EXPECTED.has(lower)) return isFollowedUp(tokens, at) && !isPutOff(tokens, at) ? "future" : undefined;
  // "has been postponed to September": what was put off is still to come.
  if (putsOff(tokens, at) && MOVED_TO.test(tokens[at + 1]?.lower ?? "") && !isMoving(tokens, at))
    return "future";
  const finite = PRESENT_AUXILIARIES.has(lower);
  if (finite) return auxiliaryTense(tokens, at);
  if (lower === "sets" && /^(?:out|off|sail)$/.test(tokens[at + 1]?.lower ?? "")) return "fixed";
  const tagged = isTaggedNoun(tokens, at) ? "present" : isPlannedTaggedNoun(tokens, at) ? "fixed" : undefined;
  if (tagged) return tagged;
  const past = pastForms.has(lower) || (lower.endsWith("ed") && (VERBAL.test(pos) || isPastForm(lower)));
  const before = tokens[at - 1]?.lower;
  if (pos === "VERB" && (before === "was" || before === "were" || before === "had")) return "past";
  if (past) return participleTense(tokens, at);
  if (pos !== "VERB" || lower.endsWith("ing") || (before === "to" && isNoun(lower))) return undefined;
  if (text !== lower || isOwned(tokens, at)) return undefined;
  return isToCome(tokens, at) ? "future" : presentTense(tokens, at);
}

const VERBAL = /^(?:VERB|ADJ|AUX)$/;
/** "the Board allotted": though it was tagged as a noun. */
const isPastForm = (lower: string): boolean => triggerForms(lower).some(([, form]) => form === "past");

/** "The next course starts in January", "the ship sails for Lae in April": by a plan, behind its subject. */
function presentTense(tokens: readonly Token[], at: number): Tense {
  const { lower, sentence } = tokens[at] as Token;
  const subject = tokens[at - 1];
  return PLANNED.test(lower) && subject?.sentence === sentence ? "fixed" : "present";
}
const PLANNED =
  /^(?:starts?|begins?|commences?|opens?|reopens?|closes?|ends?|leaves?|departs?|sails?|sets?|resumes?|returns?|retires?|expires?|runs?|takes?|becomes?|moves?|joins?|pass(?:es)?|hands?|steps?|stands?|assumes?|succeeds?|replaces?|vacates?|goes|switches|changes|relinquishes|lays?)$/;

/** "The Programme 2020-2028 starts on 1 January", "Dr A moves up to Director on 1 January": tagged as a noun, behind a name and before a phrase. */
const isPlannedTaggedNoun = (tokens: readonly Token[], at: number): boolean => {
  const { lower, text, pos } = tokens[at] as Token;
  if (pos !== "NOUN" || text !== lower || !lower.endsWith("s") || !PLANNED.test(lower)) return false;
  const before = tokens[at - 1];
  return (
    /^(?:\p{Lu}|\d|,$)/u.test(before?.text ?? "") &&
    /^(?:on|in|up|over|to|from|as|down|for)$/.test(tokens[at + 1]?.lower ?? "")
  );
};

/** "Lyon hosts the congress": a verb right behind a name and before an article or a number that is tagged as a noun. */
const isTaggedNoun = (tokens: readonly Token[], at: number): boolean => {
  const { lower, text, pos } = tokens[at] as Token;
  if (pos !== "NOUN" || text !== lower || !/[^s]s$/.test(lower)) return false;
  return (
    /^\p{Lu}/u.test(tokens[at - 1]?.text ?? "") &&
    /^(?:the|a|an|its|their|another|\d+)$/.test(tokens[at + 1]?.lower ?? "")
  );
};

/** "are held", "are being held" and "may be held" are present, "held" is past, "to be held" future. */
function participleTense(tokens: readonly Token[], at: number): Tense {
  const before = tokens[tokens[at - 1]?.lower === "being" ? at - 2 : at - 1]?.lower;
  if (before === "is" || before === "are") return "present";
  // "announced that it would be opened on 4 June"
  if (before === "be" && /^(?:can|may|would)$/.test(tokens[at - 2]?.lower ?? "")) return "present";
  return isToCome(tokens, at) ? "future" : "past";
}

/** "opened to traffic", "put pen to paper", "open to trains": no verb stands so behind "to". */
const isNoun = (lower: string): boolean => lower === "traffic" || lower === "paper" || /[^s]s$/.test(lower);

const PUT_OFF = wordSet("postponed cancelled canceled suspended delayed shelved");

/** "planned for March, remains postponed": nobody knows whether it is still to come. */
function isPutOff(tokens: readonly Token[], at: number): boolean {
  for (let next = at; next < at + 15 && tokens[next]?.sentence === tokens[at]?.sentence; next++)
    if (PUT_OFF.has(tokens[next]?.lower ?? "")) return true;
  return false;
}

/** "is due", "are invited", "set for". */
function isFollowedUp(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1]?.lower;
  const before = tokens[at - 1]?.lower ?? "";
  if (before === "was" || before === "were" || before === "had") return false;
  return (
    PRESENT_AUXILIARIES.has(before) ||
    after === "for" ||
    after === "to" ||
    after === "on" ||
    after === "by" ||
    after === "in"
  );
}

/** "It is to these that": what "to" governs is no verb. */
const GIVEN =
  /^(?:the|an?|this|these|that|those|its|their|his|her|our|it|them|him|us|whom|which|dr|mr|ms|mrs|prof)$/;

/** "is held" is present, "has been held" past, "is to open" future. */
function auxiliaryTense(tokens: readonly Token[], at: number): Tense | undefined {
  if (isToCome(tokens, at)) return "future";
  const { lower } = tokens[at] as Token;
  const next = tokens[at + 1]?.lower ?? "";
  if (next === "to") return GIVEN.test(tokens[at + 2]?.lower ?? "") ? undefined : "future";
  if (lower === "has" || lower === "have")
    return next.endsWith("ed") || pastForms.has(next) || next === "been" ? "past" : "present";
  if (lower === "be") return undefined;
  return "present";
}
