// What pronouns and short words stand for where an article begins: nobody yet, but for the bodies of its document.
import type { Mention, Reference } from "../flow.ts";
import type { KnownBodies } from "./event-body.ts";
import { bodyMeeting, type Draft } from "./event-draft.ts";
import { genderOf } from "./event-known.ts";
import { holdersOfRole, partiesTold } from "./event-parties-told.ts";
import type { Memory } from "./participant-memory.ts";

/** What is known of an article: the names of its document, the events that it has told so far. */
export interface Known {
  readonly mentions: readonly Mention[];
  readonly drafts: readonly Draft[];
  readonly bodies: KnownBodies;
}

/** The memory that an article is begun with. */
export const firstMemory = (
  { mentions, drafts, bodies }: Known,
  isOf: (reference: Reference, type: Mention["type"]) => boolean,
): Memory => ({
  isPlace: (reference) => isOf(reference, "PLACE"),
  meant: new WeakMap(),
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
