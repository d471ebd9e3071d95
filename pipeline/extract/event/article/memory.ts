// What pronouns and short words stand for where an article begins: nobody yet, but for the bodies of its document.
import type { Mention, Reference } from "../../../flow.ts";
import type { Memory } from "../../participant/memory.ts";
import { rememberHeading } from "../../participant/spoken.ts";
import type { Told } from "../candidate.ts";
import type { KnownBodies } from "./body.ts";
import { bodyMeeting, type Draft } from "./draft.ts";
import { genderOf, identityOf } from "./known.ts";
import { holdersOfRole, partiesTold } from "./parties-told.ts";

/** What is known of an article: the names of its document, the events that it has told so far. */
export interface Known {
  readonly mentions: readonly Mention[];
  readonly drafts: readonly Draft[];
  readonly bodies: KnownBodies;
  readonly title: readonly Told[];
}

/** The memory that an article is begun with. */
export const firstMemory = (
  known: Known,
  isOf: (reference: Reference, type: Mention["type"]) => boolean,
): Memory => rememberHeading(emptyMemory(known, isOf), known.title);

const emptyMemory = (
  { mentions, drafts, bodies }: Known,
  isOf: (reference: Reference, type: Mention["type"]) => boolean,
): Memory => ({
  isPlace: (reference) => isOf(reference, "PLACE"),
  meant: new WeakMap(),
  isSame: (one, other) => identityOf(mentions, one.reference) === identityOf(mentions, other.reference),
  isBody: (reference) => isOf(reference, "ORGANIZATION"),
  gender: (reference) => genderOf(mentions, reference),
  person: undefined,
  persons: [],
  body: undefined,
  publisher: bodies.publisher,
  group: [],
  guests: [],
  meeting: () => bodyMeeting(drafts),
  told: (company) => holdersOfRole(drafts, company),
  pair: (party) => partiesTold(drafts, party, isOf),
  holder: (phrase, candidate) => bodies.holder(phrase, candidate),
  bodies: (phrase, candidate) => bodies.meant(phrase, candidate, drafts),
});
