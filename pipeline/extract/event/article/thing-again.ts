// What was opened, signed or issued, spoken of again by who did it: "has opened a station. The station was inaugurated by A", "signed a pact. B signed the document".
import type { EventDraft } from "../../../flow.ts";
import type { EventType, Role } from "../../../model/codes.ts";
import type { NounPhrase } from "../../clause/phrase.ts";
import type { Candidate } from "../candidate.ts";
import { dateOf } from "../date.ts";
import { GATHERINGS } from "../gathering.ts";
import { limits } from "../time.ts";
import type { Draft } from "./draft.ts";

type Parts = EventDraft["participants"];

const DONE: ReadonlySet<EventType> = new Set<EventType>(["Launch", "Signing", "Publication"]);
/** Events back in which the same thing may have been told. */
const NEAR = 2;
/** Any text that is signed. */
const TEXT =
  /^(?:agreement|document|memorandum|accord|protocol|pact|treaty|contract|text|instrument|declaration|letter|mou|deed|convention|paper)$/;
/** Any writing that comes out. */
const WRITING = /^(?:volume|book|publication|report|study|catalogue|handbook|guide|atlas|brochure|work)$/;
const PARTING = /^(?:second|third|other|former|latter|first|next|last|old|previous|earlier|original)$/;

/** The event in which something was opened, signed or issued that a candidate tells again; none where it has another day. */
export function thingTold(drafts: readonly Draft[], candidate: Candidate): Draft | undefined {
  const { type, theme, clause } = candidate;
  if (!DONE.has(type) || !theme || clause?.verb.tense !== "past" || clause.verb.unreal) return undefined;
  if (clause.verb.relative !== undefined || clause.verb.reduced || !isKnown(theme)) return undefined;
  const last = drafts.slice(-NEAR).findLast((draft) => draft.type.value === type);
  if (last?.status.value !== "happened" || !isOf(last, theme)) return undefined;
  const day = dateOf(candidate)?.date?.edtf;
  return day === undefined || !last.start || limits(day).start === last.start.value ? last : undefined;
}

/** "the station", "this document", "the memorandum of understanding": no other than the one told. */
const isKnown = ({
  determiner,
  mention,
  attributive,
  modifiers,
  complements,
  classes,
}: NounPhrase): boolean =>
  (determiner === "the" || determiner === "this") &&
  !mention &&
  !classes.has("quoted") &&
  attributive.length === 0 &&
  !modifiers.some(({ lower }) => PARTING.test(lower)) &&
  complements.every(
    ({ preposition, phrases }) => preposition === "of" && phrases.every((phrase) => !phrase.mention),
  );

/** Whether the name of an event speaks of a thing. */
function isOf({ name, type }: Draft, { head }: NounPhrase): boolean {
  const words = name.value.toLowerCase().split(/[\s-]+/);
  if (words.includes(head)) return true;
  const kind = type.value === "Signing" ? TEXT : type.value === "Publication" ? WRITING : undefined;
  return kind?.test(head) === true && words.some((word) => kind.test(word));
}

/** "Rector A handed out the certificates", "Funding was provided by B": told of the course or gathering before it, and no prize or grant. */
export function besideTold(drafts: readonly Draft[], candidate: Candidate): Draft | undefined {
  const { type, theme, clause, parts } = candidate;
  const last = drafts.at(-1);
  if (!last || !theme || !clause || theme.mention || theme.complements.length > 0) return undefined;
  if (dateOf(candidate) || parts.some(({ role }) => role === "recipient")) return undefined;
  const isCertificate =
    type === "Award" && last.type.value === "Exchange" && /^(?:certificate|diploma)$/.test(theme.head);
  const isSupport =
    type === "Funding" &&
    GATHERINGS.has(last.type.value) &&
    clause.verb.passive &&
    theme.determiner === "" &&
    SUPPORT.test(theme.head);
  return isCertificate || isSupport ? last : undefined;
}

const SUPPORT = /^(?:support|funding|financing|sponsorship|assistance)$/;

/** What somebody is who is told of an event by the words of another kind. */
export const asBeside = (draft: Draft, { type }: Candidate, parts: Parts): Parts => {
  const role = BESIDE[type]?.(draft.type.value);
  return role === undefined
    ? parts
    : parts.map((part) => (part.role === "giver" || part.role === "author" ? { ...part, role } : part));
};

const BESIDE: Partial<Record<EventType, (told: EventType) => Role | undefined>> = {
  Award: (told) => (told === "Exchange" ? "participant" : undefined),
  Funding: (told) => (GATHERINGS.has(told) ? "organizer" : undefined),
  // "The appointment was made by A"
  Result: (told) => (told === "Appointment" ? "participant" : told === "Award" ? "giver" : undefined),
};
