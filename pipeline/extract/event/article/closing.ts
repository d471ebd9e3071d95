// The last day of an event that another verb than that of its beginning tells: "and closes on 4 May", "It can be seen until July".
import { wordSet } from "../../../core/word-set.ts";

import type { Mention } from "../../../flow.ts";
import type { NounPhrase } from "../../clause/phrase.ts";
import { SEEING } from "../../clause/verb-class.ts";
import type { Clause } from "../../clause.ts";
import type { Told } from "../candidate.ts";
import { endAt } from "../date.ts";
import { firstDay } from "../time.ts";
import { type Draft, dateAt } from "./draft.ts";

/** Sets the last day of the show told last, by a sentence that tells until when it is open. */
export function closeShow(drafts: readonly Draft[], told: Told): void {
  const show = drafts.findLast(({ type }) => type.value === "Exhibition");
  if (!show || show.end) return;
  if (openBefore(show, told)) return;
  const day = untilIn(told, show) ?? closingIn(told, show);
  if (day) endAt(show, day, "event-end-told-later");
}

/** "It had opened on 2 May", behind a sentence that tells when it closed: its first day is told later. */
function openBefore(show: Draft, told: Told): boolean {
  const { start } = show;
  if (!start || !CLOSED.test(show.type.rule) || isSameSentence(told, show)) return false;
  const { clauses, sentence } = told.reading;
  const clause = clauses.find(({ verb, subject }) => OPENING.has(verb.lemma ?? "") && subject.some(isShow));
  const day = clause && sentence.units.slice(clause.verb.end).find(({ mention }) => mention?.type === "DATE");
  const edtf = day?.mention?.date?.edtf ?? "";
  if (!day?.mention || !DAY.test(edtf) || (firstDay(edtf) ?? 0) >= (firstDay(start.value) ?? 0)) return false;
  show.end = start;
  show.start = { value: edtf, span: day.mention.span, rule: "event-date-told-later" };
  return true;
}

const CLOSED = /-(?:close|end|finish|conclude)$/;

/** "It can be seen until 1 September": an open end, where the sentence tells of the show or speaks of it. */
function untilIn(told: Told, show: Draft): Mention | undefined {
  const { clauses, sentence } = told.reading;
  const at = sentence.units.findIndex(
    ({ mention }, index) =>
      UNTIL.test(mention?.date?.edtf ?? "") && TILL.has(sentence.units[index - 1]?.lower ?? ""),
  );
  if (at < 0) return undefined;
  const clause = clauses.findLast(({ verb }) => verb.start < at);
  const isTold =
    isSameSentence(told, show) ||
    STAYS.test(
      sentence.units
        .slice(0, 3)
        .map(({ lower }) => lower)
        .join(" "),
    ) ||
    (clause && (clause.subject.some(isShow) || isSeen(clause)));
  return isTold ? sentence.units[at]?.mention : undefined;
}

/** "It remains open until": of the show told last. */
const STAYS = /^(?:it|this|they) (?:remains?|stays?|is|are|keeps?) (?:open|up|there|accessible|on)$/;

/** "Visitors can see the globes until 7 July": what is seen is what is shown. */
const isSeen = ({ verb, subject, object }: Clause): boolean =>
  SEEING.has(verb.lemma ?? "") &&
  subject.some(({ head }) => PUBLIC.has(head)) &&
  object.some(({ determiner, mention }) => !mention && DEFINITE.has(determiner));

const PUBLIC = new Set(["visitor", "public", "guest", "people", "museumgoer"]);

/** No "by": "The pumps are to be checked by 2030". */
const TILL = new Set(["until", "till", "til", "through", "to"]);
const UNTIL = /^\.\.\/\d{4}(?:-\d{2}){0,2}$/;

/** "it closed on 3 April", "which closes it again on 3 July", "When the doors closed on 25 September". */
function closingIn(told: Told, show: Draft): Mention | undefined {
  const { clauses, sentence } = told.reading;
  const index = clauses.findIndex((clause, at) => isClosing(clause) && isOfShow(told, show, clause, at));
  const clause = clauses[index];
  if (!clause) return undefined;
  const end = clauses[index + 1]?.verb.start ?? sentence.units.length;
  const day = sentence.units.slice(clause.verb.end, end).find(({ mention }) => mention?.type === "DATE");
  return day?.mention?.date && DAY.test(day.mention.date.edtf) ? day.mention : undefined;
}

const DAY = /^\d{4}(?:-\d{2}){0,2}$/;
const CLOSING = new Set(["close", "end", "finish", "conclude"]);

const isClosing = ({ verb }: Clause): boolean => CLOSING.has(verb.lemma ?? "") && !verb.unreal;

function isOfShow(told: Told, show: Draft, clause: Clause, at: number): boolean {
  const { subject, object, continues, verb } = clause;
  if (verb.passive || object.length > 0) return (verb.passive ? subject : object).some(isShow);
  if (subject.some(isShow)) return true;
  if (!isSameSentence(told, show)) return false;
  const shared = continues === undefined ? undefined : told.reading.clauses[continues];
  return at > 0 && shared !== undefined && (OPENING.has(shared.verb.lemma ?? "") || isOnView(shared));
}

/** "has been on view since 3 April" */
const isOnView = ({ verb, following }: Clause): boolean =>
  verb.lemma === "be" &&
  /^(?:on (?:view|show|display|exhibition)|open\b)/.test(following.slice(0, 2).join(" "));

const OPENING = wordSet("open start begin inaugurate unveil launch run");

const isSameSentence = (told: Told, { span }: Draft): boolean => {
  const { start, end } = told.block.block.view.toSource(told.sentence.start, told.sentence.end);
  return span.start === start && span.end === end;
};

/** The last days of what began on a day that is not told yet: "are attending a course until 31 May". */
const ends = new WeakMap<Draft, Mention>();

/** Sets the last day of an event, or keeps it until the first one is told. */
export function endOrKeep(draft: Draft, last: Mention): void {
  if (draft.start) endAt(draft, last, "event-end-in-clause");
  else ends.set(draft, last);
}

/** Dates an event by a later sentence, up to the last day that it tells or that was told before. */
export function dateLater(draft: Draft, date: Mention, closing?: Mention): void {
  dateAt(draft, date, "event-date-told-later");
  const last = closing ?? ends.get(draft);
  if (last) endAt(draft, last, "event-end-in-clause");
}

/** "it", "the show", "both", "the doors". */
const isShow = ({ pronoun, determiner, type, head, mention }: NounPhrase): boolean =>
  pronoun === "it" || (!mention && DEFINITE.has(determiner) && (type === "Exhibition" || PARTS.has(head)));

const DEFINITE = new Set(["the", "this", "its"]);
const PARTS = new Set(["door", "doors", "curtain", "gates"]);
