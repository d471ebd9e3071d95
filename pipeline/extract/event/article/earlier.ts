// What an article has told before, as later sentences go on from it: who has which role, whose meeting it is, which visit is meant.

import type { EventDraft } from "../../../flow.ts";
import type { EventType, Role } from "../../../model/codes.ts";
import { keyOf } from "../../participant/memory.ts";
import { type Candidate, isAnaphoric } from "../candidate.ts";
import { isWithOne } from "../companion.ts";
import { dateOf } from "../date.ts";
import { GATHERINGS } from "../gathering.ts";
import { isBorne } from "../signatures.ts";
import { findingOfTeam } from "../team.ts";
import type { Draft } from "./draft.ts";
import { enteredOf, isEntering } from "./office.ts";
import { showOpened } from "./opened.ts";
import { speechTold } from "./speech-again.ts";
import { appointeesOf, type Identity, officeOf } from "./succession.ts";
import { asBeside, besideTold } from "./thing-again.ts";
import { toldTwice } from "./told-twice.ts";

type Parts = EventDraft["participants"];

const RECEIVED: ReadonlySet<string> = new Set(["Visit", "Exchange", "Meeting"]);
const LED: ReadonlySet<string> = new Set(["Visit", "Exchange"]);

/** The last meeting of any kind: "the meeting" may speak of a workshop. */
export const gatheringIn = (drafts: readonly Draft[]): Draft | undefined =>
  drafts.findLast(({ type }) => GATHERINGS.has(type.value));

/** "The next one": of the type of the gathering told last; nothing where none was told, unless it may be a book. */
export function likeBefore(drafts: readonly Draft[], candidate: Candidate): Candidate | undefined {
  if (!candidate.another) return candidate;
  const before = gatheringIn(drafts);
  if (before) return { ...candidate, type: before.type.value };
  return candidate.theme?.classes.has("edition") ? { ...candidate, type: "Publication" } : undefined;
}

/** "is showing 60 works. The exhibition was opened on 3 May", "have completed a course. The course began on 3 May": its own day comes later. */
export const isUndated = (draft: Draft | undefined): boolean =>
  draft !== undefined && UNDATED.has(draft.type.value) && !draft.start;

const UNDATED: ReadonlySet<string> = new Set(["Exhibition", "Exchange", "Conference", "Meeting"]);

/** "has been extended by three years. The agreement was signed in Lima on 3 May": where and when the signing told last was. */
export function undatedSigning(drafts: readonly Draft[], { type, theme }: Candidate): Draft | undefined {
  const last = drafts.at(-1);
  return type === "Signing" && isAnaphoric(theme) && last?.type.value === type && !last.start
    ? last
    : undefined;
}

const CEREMONIES: ReadonlySet<string> = new Set(["Signing", "Launch", "Award"]);

/** Where no gathering was told: the signing, launch or award at which somebody was or spoke. */
export const ceremonyIn = (drafts: readonly Draft[], parts: Parts): Draft | undefined =>
  drafts.findLast(
    ({ type }) =>
      CEREMONIES.has(type.value) &&
      (type.value !== "Signing" || parts.every(({ role }) => role === "attendee")),
  );

const lastOf = (drafts: readonly Draft[], type: EventType): Draft | undefined =>
  drafts.findLast((draft) => draft.type.value === type);

/** "She replaces X", "The delegation was led by Y": tells more of an event told before, and is none by itself. */
export function continuedBy(
  drafts: readonly Draft[],
  candidate: Candidate,
  parts: Parts,
  identity: Identity,
): Draft | undefined {
  // Each line of "Signed" is a deed of its own.
  if (isOfNewGroup(candidate) || candidate.rule === "event-listed-deed") return undefined;
  const verb = candidate.clause?.verb.lemma;
  const found =
    showOpened(drafts, candidate) ??
    toldTwice(drafts, candidate) ??
    speechTold(drafts, candidate) ??
    findingOfTeam(drafts, candidate);
  if (found) return found;
  const beside = besideTold(drafts, candidate);
  if (beside) return beside;
  // "The deed, a paper reported a day later, bears the names of": it was told before that it was signed.
  if (isBorne(candidate) && isAnaphoric(candidate.theme)) return lastOf(drafts, "Signing");
  // "They exchanged the signed copies at the Congress": of the deed told right before.
  if (candidate.type === "Signing" && EXCHANGING.has(verb ?? "") && isAnaphoric(candidate.theme))
    return drafts.at(-1)?.type.value === "Signing" ? drafts.at(-1) : undefined;
  // "They describe the method in A of 9 May": of the finding told last, if its day was not told.
  if (candidate.rule === "event-paper" && drafts.at(-1)?.type.value === "Result" && !drafts.at(-1)?.start)
    return drafts.at(-1);
  // "The interview was conducted by X on 3 May": the one told before, with who asked and when.
  if (candidate.type === "Interview" && isAnaphoric(candidate.theme)) return lastOf(drafts, "Interview");
  if (candidate.type === "Interview" && !dateOf(candidate)) return interviewOf(drafts, parts);
  // "His talk was moderated by A": the one told before.
  if (candidate.type === "Speech" && isOwnSpeech(candidate)) return lastOf(drafts, "Speech");
  const entered = isEntering(candidate) ? enteredOf(drafts, candidate, parts, identity) : undefined;
  if (entered) return entered;
  const received = awardOf(drafts, candidate, parts, identity);
  if (received) return received;
  if (isCheque(candidate)) return drafts.findLast(({ type }) => PAID.has(type.value));
  if (isHandedOver(candidate)) return lastOf(drafts, "Award");
  return dateOf(candidate) ? undefined : continuedByVerb(drafts, candidate, parts, identity);
}

/** The event of which an undated candidate tells more by its verb. */
function continuedByVerb(
  drafts: readonly Draft[],
  candidate: Candidate,
  parts: Parts,
  identity: Identity,
): Draft | undefined {
  const verb = candidate.clause?.verb.lemma;
  if (verb === "replace" || verb === "succeed" || candidate.rule.startsWith("event-verb-take-over"))
    return officeOf(drafts, appointeesOf({ participants: [...parts] }, identity), identity);
  if (verb === "accompany" && candidate.places.length === 0)
    return (
      drafts.findLast((draft) => isVisitOf(draft, candidate, parts)) ??
      drafts.findLast((draft) => roleBeside(draft, candidate, parts)) ??
      drafts.findLast(({ type }) => RECEIVED.has(type.value))
    );
  if (verb === "welcome" && isAudience(candidate)) return lastGathering(drafts);
  if (verb !== "lead" && verb !== "head") return undefined;
  return drafts.findLast(({ type }) => LED.has(type.value)) ?? gatheringIn(drafts);
}

/** "His talk was moderated by A", "her lecture was followed by": in the passive, it was held before. */
const isOwnSpeech = ({ theme, clause, parts }: Candidate): boolean =>
  clause?.verb.passive === true &&
  theme?.mention === undefined &&
  /^(?:his|her|their)$/.test(theme?.determiner ?? "") &&
  parts.every(({ role }) => role !== "speaker");

/** "She was in Oslo. There she met A. She was accompanied by B": on the whole visit, not only to the talks. */
const isVisitOf = ({ type, participants }: Draft, { clause }: Candidate, parts: Parts): boolean =>
  LED.has(type.value) &&
  clause?.verb.passive === true &&
  !clause.verb.reduced &&
  participants.some(
    ({ role, agent }) =>
      role === "visitor" && parts.some((part) => part.role === role && keyOf(part.agent) === keyOf(agent)),
  );

/** "She attended the Forum. She was accompanied by A": the role of whom A came with, in an event told before. */
function roleBeside({ participants }: Draft, { clause }: Candidate, parts: Parts): Role | undefined {
  if (clause?.verb.lemma !== "accompany" || !clause.verb.passive || clause.verb.reduced) return undefined;
  const led = new Set(parts.filter(({ role }) => role === "visitor").map(({ agent }) => keyOf(agent)));
  return participants.find(({ agent, role }) => role === "attendee" && led.has(keyOf(agent)))?.role;
}

/** "welcomed the guests": those of the gathering told last. */
const isAudience = ({ clause }: Candidate): boolean => {
  const [whom, ...others] = clause?.object ?? [];
  return others.length === 0 && whom?.determiner === "the" && !whom.mention && whom.classes.has("party");
};

const lastGathering = (drafts: readonly Draft[]): Draft | undefined => {
  const last = drafts.at(-1);
  return last && GATHERINGS.has(last.type.value) ? last : undefined;
};

/** "gave an interview to the Post. The reporter B questioned her": the one told before, of the same person. */
const interviewOf = (drafts: readonly Draft[], parts: Parts): Draft | undefined => {
  const asked = new Set(parts.filter(({ role }) => role === "interviewee").map(({ agent }) => keyOf(agent)));
  const last = drafts.at(-1);
  const isOfSame = last?.participants.some(
    ({ agent, role }) => role === "interviewee" && asked.has(keyOf(agent)),
  );
  return last?.type.value === "Interview" && isOfSame ? last : undefined;
};

/** "The cheque was handed over by A on 3 May": for the gift or the prize told before. */
const isCheque = ({ type, theme }: Candidate): boolean =>
  type === "Funding" &&
  theme !== undefined &&
  /^(?:cheque|check)$/.test(theme.head) &&
  (theme.determiner === "the" || theme.determiner === "this");

const PAID: ReadonlySet<string> = new Set(["Funding", "Award"]);

/** "The medal was handed over by X in Lima": whoever hands over the prize told before gives it; whom to was told. */
function isHandedOver({ type, theme, parts }: Candidate): boolean {
  if (type !== "Award" || !theme?.classes.has("prize") || theme.mention) return false;
  const isBare = (theme.determiner === "the" || theme.determiner === "this") && theme.modifiers.length <= 1;
  const isWorth = theme.complements.every(({ phrases }) =>
    phrases.every(({ mention }) => mention?.type === "QUANTITY"),
  );
  return isBare && isWorth && !parts.some(isRecipient);
}

/** "She will receive the prize in Lima on 22 June", whose prize was told before. */
function awardOf(
  drafts: readonly Draft[],
  { type, theme }: Candidate,
  parts: Parts,
  identity: Identity,
): Draft | undefined {
  if (type !== "Award" || !theme?.classes.has("prize") || !isAnaphoric(theme) || theme.modifiers.length > 1)
    return undefined;
  const winners = new Set(
    parts.filter(({ role }) => role === "recipient").map(({ agent }) => identity(agent)),
  );
  const last = drafts.findLast((draft) => draft.type.value === "Award");
  const isSame = last?.participants.some(
    ({ role, agent }) => role === "recipient" && winners.has(identity(agent)),
  );
  return isSame ? last : undefined;
}

const isRecipient = ({ role }: Candidate["parts"][number]): boolean => role === "recipient";

/** Who comes along is there as whom they came with; who leads a delegation to a meeting attends it, and so does whom the delegation stands for; who welcomes its guests speaks there. */
export function asToldOf(draft: Draft, candidate: Candidate, told: Parts): Parts {
  const parts = asBeside(draft, candidate, told);
  const { type } = draft;
  const { rule } = candidate;
  const beside = roleBeside(draft, candidate, parts);
  if (beside)
    return parts.map((part) =>
      part.role === "visitor" || part.role === "host" ? { ...part, role: beside } : part,
    );
  // "The Society was represented by A": whoever stands for it there, signs for it.
  if (type.value === "Signing" && rule.startsWith("event-verb-represent"))
    return parts.map((part) => (part.role === "attendee" ? { ...part, role: "signatory" } : part));
  if (candidate.clause && isWithOne(candidate.told, candidate.clause))
    return parts.map((part) => (part.role === "host" ? { ...part, role: "visitor" } : part));
  // "Dr A met Dr B. She had brought along her deputy, C": nobody is received there.
  if (BRINGING.test(rule) && !draft.participants.some(({ role }) => role === "visitor"))
    return parts.map((part) => (part.role === "visitor" ? { ...part, role: "attendee" } : part));
  if (rule.startsWith("event-verb-welcome") && GATHERINGS.has(type.value))
    return parts.map((part) => (part.role === "host" ? { ...part, role: "speaker" } : part));
  // "It was prepared by A": the author of a report, the organizer of a show.
  if (candidate.again && type.value === "Publication")
    return parts.map((part) => (MAKING.has(part.role) ? { ...part, role: "author" } : part));
  if (!rule.startsWith("event-verb-lead") && !rule.startsWith("event-verb-head")) return parts;
  const chairs = new Set(parts.filter(({ role }) => role === "chair").map(({ agent }) => keyOf(agent)));
  return parts
    .filter(({ role, agent }) => role === "chair" || !chairs.has(keyOf(agent)))
    .map((part) =>
      part.role === "visitor" && GATHERINGS.has(type.value) && type.value !== "Exchange"
        ? { ...part, role: "attendee" }
        : part,
    );
}

const BRINGING = /-(?:along|with-(?:him|her|them)|in-tow)-again$/;

/** Whoever leads or prepares the work on a report writes it. */
const MAKING = new Set(["organizer", "visitor", "chair"]);

/** What a sentence tells of an event, with who has the same roles there by what was told before: "they" are all of them. */
export function withEarlier({ participants }: Draft, parts: Parts): Parts {
  const roles = new Set(parts.map(({ role }) => role));
  const known = new Set(parts.map(({ agent }) => keyOf(agent)));
  const before = participants.filter(({ agent, role }) => roles.has(role) && !known.has(keyOf(agent)));
  return [...before, ...parts];
}

const EXCHANGING = new Set(["exchange", "swap", "trade"]);

/** "A delegation of the Mint, headed by A, came": those whom an article names anew, and not who came before. */
const isOfNewGroup = ({ parts, clause }: Candidate): boolean =>
  clause?.verb.reduced === true &&
  parts.some(({ phrase }) => /^an?$/.test(phrase.determiner) && phrase.classes.has("group"));
