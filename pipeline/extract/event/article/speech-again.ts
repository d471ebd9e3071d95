// What somebody says "in her speech" is said at what was told last: "The centre opened on 3 May. In her speech, A praised".
import type { Candidate } from "../candidate.ts";
import { dateOf } from "../date.ts";
import type { Draft } from "./draft.ts";

const HELD_AT: ReadonlySet<string> = new Set([
  "Meeting",
  "Conference",
  "Exchange",
  "Exhibition",
  "Launch",
  "Award",
  "Signing",
  "Establishment",
]);
const SPEECH = /^(?:speech|address|remark|statement|message|greeting|keynote)$/;

/** The event at which a speech was held that no words give a day, place or audience of its own. */
export function speechTold(drafts: readonly Draft[], candidate: Candidate): Draft | undefined {
  const { type, rule, theme, phrases } = candidate;
  if (type !== "Speech" || rule !== "event-noun-spoken" || !theme || theme.mention) return undefined;
  if (!/^(?:his|her|their)$/.test(theme.determiner) || !SPEECH.test(theme.head)) return undefined;
  if (dateOf(candidate)) return undefined;
  const isElsewhere = phrases.some(
    ({ at, phrases: [what] }) =>
      at === theme.end && what?.mention !== undefined && what.mention.type !== "EVENT",
  );
  const last = drafts.at(-1);
  if (isElsewhere || !last) return undefined;
  return last.type.value === "Speech" ? last : drafts.findLast(({ type: kind }) => HELD_AT.has(kind.value));
}
