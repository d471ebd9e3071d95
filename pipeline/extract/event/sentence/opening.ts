// Whose an event is that a sentence opens with, by what stands behind it: "After talks in Lima, A and B signed", "With a grant of X, the school will".
import { wordSet } from "../../../core/word-set.ts";
import { sayingVerb } from "../../../lexicon/saying-verbs.ts";
import type { EventType } from "../../../model/codes.ts";
import { nounBefore } from "../../clause/antecedent.ts";
import type { NounPhrase } from "../../clause/phrase.ts";
import type { Part, Told } from "../candidate.ts";

/** Units before what a sentence opens with at most: "Thanks to a [grant]". */
const OPENING = 3;

/** The subject of the main clause behind what a sentence opens with. */
function subjectBehind({ sentence, reading }: Told, from: number): readonly NounPhrase[] {
  const main = reading.clauses.find(
    ({ verb, subordinate }) =>
      verb.start > from && !verb.reduced && !subordinate && verb.relative === undefined,
  );
  if (!main || sentence.units.slice(from, main.verb.start).every(({ lower }) => lower !== ",")) return [];
  const own = main.subject.filter(({ start }) => start > from);
  return own.length > 0 ? own : nounBefore(sentence.units, main.verb.start, reading.isVerb);
}

/** "With a grant that A approved, B will build", "Thanks to a donation by A, B could": who does something with it, got it. */
export function beneficiaries(
  told: Told,
  type: EventType,
  theme: NounPhrase | undefined,
  parts: readonly Part[],
): Part[] {
  if (type !== "Funding" || !theme || theme.start > OPENING) return [];
  if (!BY_MEANS_OF.has(told.sentence.units[0]?.lower ?? "")) return [];
  if (parts.some(({ role }) => role === "recipient")) return [];
  return subjectBehind(told, theme.headEnd)
    .filter(({ mention }) => mention?.type === "ORGANIZATION" || mention?.type === "PERSON")
    .map((phrase): Part => ({ role: "recipient", phrase }));
}

const BY_MEANS_OF = wordSet(
  "with thanks through owing using under backed supported financed funded boosted aided helped",
);

/** "In a talk organised by A, Dr B dealt with": who says something in it, gives it. */
export function speakersIn(told: Told, theme: NounPhrase): readonly NounPhrase[] {
  const { units } = told.sentence;
  if (theme.start > OPENING || units[0]?.lower !== "in") return speakersInWhich(told, theme);
  return subjectBehind(told, theme.headEnd);
}

/** "There followed a talk, in which A showed how": who says or shows something in it. */
const speakersInWhich = ({ reading }: Told, theme: NounPhrase): readonly NounPhrase[] =>
  reading.clauses
    .filter(
      ({ verb, phrases }, index, all) =>
        verb.relative !== undefined &&
        !verb.passive &&
        (verb.lemma === "show" || sayingVerb(verb.lemma ?? "", undefined) !== undefined) &&
        phrases.some(
          ({ preposition, phrases: [talk], at }) =>
            at < verb.start &&
            preposition === "in" &&
            // "the talk that followed, in which A showed": of what the clause before tells.
            (talk ? talk.headEnd : all[index - 1]?.subject[0]?.headEnd) === theme.headEnd,
        ),
    )
    .flatMap(({ subject }) => subject.slice(0, 1));

/** "After talks in Lima, A and B concluded": two or more who agree after talks, had them. */
export function talkingBefore(told: Told, phrase: NounPhrase): Part[] {
  const { start, headEnd, classes } = phrase;
  if (
    !(classes.has("talks") || isOneMeeting(phrase)) ||
    start > OPENING ||
    !OVER.has(told.sentence.units[0]?.lower ?? "")
  )
    return [];
  const named = subjectBehind(told, headEnd).filter(
    ({ mention }) =>
      mention?.type === "PERSON" || mention?.type === "ORGANIZATION" || mention?.subtype === "country",
  );
  return named.length < 2 ? [] : named.map((phrase): Part => ({ role: "attendee", phrase }));
}

/** "At a meeting in Lima, A and B agreed": one that was not told before. */
const isOneMeeting = ({ type, determiner, mention }: NounPhrase): boolean =>
  type === "Meeting" && !mention && (determiner === "a" || determiner === "an");

const OVER = new Set(["after", "following", "at", "during", "in"]);
