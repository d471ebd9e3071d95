// What a sentence speaks of again: "won a grant of 9 million. The sum was allotted on 3 May", "The report was presented the same day", "The wall came to light in March".
import { wordSet } from "../../../core/word-set.ts";
import { sentenceBefore } from "../../clause.ts";
import { type Candidate, isAnaphoric } from "../candidate.ts";
import { dateOf } from "../date.ts";
import { findingTold } from "../sentence/finding.ts";
import { limits } from "../time.ts";
import type { Draft } from "./draft.ts";
import { thingTold } from "./thing-again.ts";

/** Whether a sum in the passive is the one told last, of which only one tells the day. */
const isSumOf = (last: Draft, candidate: Candidate): boolean =>
  isSum(candidate) && last.type.value === "Funding" && !(last.start && dateOf(candidate));

const isSum = ({ type, theme, clause }: Candidate): boolean =>
  type === "Funding" &&
  clause?.verb.passive === true &&
  theme?.classes.has("money") === true &&
  isAnaphoric(theme);

/** Whether what was found is what the result told last was about, without its day: "have unearthed a wall. The wall came to light in March". */
const isFindOf = (last: Draft, { type, theme, clause }: Candidate): boolean =>
  type === "Result" &&
  last.type.value === type &&
  !last.start &&
  clause?.verb.tense === "past" &&
  theme !== undefined &&
  isAnaphoric(theme) &&
  theme.modifiers.length === 1 &&
  last.name.value.split(" ").includes(theme.head);

/** Whether a prize that somebody accepts is the one told last without its day: "has won the Trophy. Its head, A, accepted the trophy in Oslo". */
const isPrizeOf = (last: Draft, { type, theme, clause }: Candidate): boolean =>
  type === "Award" &&
  last.type.value === type &&
  !last.start &&
  ACCEPTING.has(clause?.verb.lemma ?? "") &&
  theme?.classes.has("prize") === true &&
  theme.modifiers.length === 1 &&
  isAnaphoric(theme);

/** Whether a prize without a day that is handed to somebody is the one that a body or a town has got right before: "The Union chose Oslo for its Prize. The trophy was handed to A". */
function isHandedFor(last: Draft, { type, theme, clause, parts, told }: Candidate): boolean {
  if (type !== "Award" || last.type.value !== type || clause?.verb.passive !== true) return false;
  if (!HANDING.has(clause.verb.lemma ?? "") || !isAnaphoric(theme) || theme?.modifiers.length !== 1)
    return false;
  // "In the youth class the award was given to B", "was handed to B as well": another winner.
  if (!(theme.classes.has("insignia") || INSIGNIA.test(theme.head)) || theme.start > 0) return false;
  if (told.sentence.units.some(({ lower }) => ANOTHER.has(lower))) return false;
  const before = sentenceBefore(told)?.sentence.units ?? [];
  const winners = last.participants.filter(({ role }) => role === "recipient");
  const isNoPerson = ({ agent }: (typeof winners)[number]): boolean =>
    before.some(
      ({ mention }) =>
        mention && "mention" in agent && mention.id === agent.mention && mention.type !== "PERSON",
    );
  return (
    winners.length > 0 &&
    winners.every(isNoPerson) &&
    parts.some(({ role, phrase }) => role === "recipient" && phrase.mention?.type === "PERSON")
  );
}

const INSIGNIA = /\b(?:trophy|medal|medallion|cup|plaque)$/;
const ANOTHER = wordSet("also too again well likewise");

const HANDING = wordSet("hand present entrust");

const ACCEPTING = wordSet("accept collect receive take pick get");

/** Whether a writing is the one told last, come out on the same day. */
function isIssueOf(last: Draft, candidate: Candidate): boolean {
  const { type, theme } = candidate;
  if (type !== "Publication" || last.type.value !== type) return false;
  if (theme?.modifiers.length !== 1 || !isAnaphoric(theme)) return false;
  const day = dateOf(candidate)?.date?.edtf;
  return day !== undefined && last.start?.value === limits(day).start;
}

/** The event told last, where a candidate tells it again in other words. */
export function toldTwice(drafts: readonly Draft[], candidate: Candidate): Draft | undefined {
  const last = drafts.at(-1);
  const isAgain = last && [isSumOf, isFindOf, isPrizeOf, isIssueOf].some((isOf) => isOf(last, candidate));
  if (last && !dateOf(candidate) && isHandedFor(last, candidate)) return last;
  return isAgain ? last : (thingTold(drafts, candidate) ?? findingTold(drafts, candidate));
}
