// A draft of an event as its candidate tells it, before its date and place are set.
import type { EventDraft, Mention } from "../../../flow.ts";
import { joined } from "../../participant/join.ts";
import { type Candidate, nameOfTheme } from "../candidate.ts";
import { type Draft, isInstrument, wordsOf } from "./draft.ts";
import { namesOf } from "./known.ts";
import { editionOf, nameOf } from "./name.ts";
import type { Standing } from "./standing.ts";

/** What an event is told in: its article, the names there, how it stands in it, and where it was if it was in several places. */
export interface Telling {
  readonly article: number;
  readonly mentions: readonly Mention[];
  readonly standing: Standing;
  readonly oneOf: Mention | undefined;
}

/** The draft of a candidate with its participants. */
export function draftOf(
  candidate: Candidate,
  parts: EventDraft["participants"],
  { article, mentions, standing, oneOf }: Telling,
): Draft {
  const { told, type } = candidate;
  const words = wordsOf(candidate);
  const named = nameOfTheme(candidate.theme);
  return {
    type: { value: type, span: words, rule: candidate.rule },
    name: nameOf(candidate, (roles) => namesOf(mentions, parts, roles), oneOf),
    participants: joined(type, [], parts, mentions),
    core: standing.core,
    status: { value: standing.status, span: words, rule: `event-status-${standing.status}` },
    span: told.block.block.view.toSource(candidate.since ?? told.sentence.start, told.sentence.end),
    article,
    confidence: candidate.confidence,
    ...(named?.type === "EVENT" ? { nameMention: named.id } : {}),
    ...(named && isInstrument(candidate, named)
      ? { instrument: { value: named.id, span: named.span, rule: "event-theme" } }
      : {}),
    ...editionOf(named),
  };
}
