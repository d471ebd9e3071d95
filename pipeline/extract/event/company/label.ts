// Labels that tell who had a part in what the sentence before told: "Guest speakers: A and B", "Moderator: C".
import { wordSet } from "../../../core/word-set.ts";
import { LONGEST_OPENER } from "../../../lexicon/event-company.ts";
import { readList } from "../../clause/noun.ts";
import { phraseOf } from "../../clause/phrase.ts";
import type { Unit } from "../../clause/unit.ts";
import { sentenceBefore } from "../../clause.ts";
import type { Told } from "../candidate.ts";
import { companyOfNoun } from "./apposed.ts";
import type { Found } from "./idiom.ts";

/** "Guest speakers: A and B": a noun with a colon at the head of its sentence; who wrote the item is no part of it. */
export function labelled(told: Told): Found | undefined {
  const { units } = told.sentence;
  const colon = units.findIndex(({ lower, mention }) => mention !== undefined || lower === ":");
  if (colon < 1 || colon > LONGEST_OPENER || units[colon]?.mention) return undefined;
  const noun = phraseOf(units, 0, colon);
  const company = companyOfNoun(told, noun);
  if (!company || !LABELS.has(company.role) || !isLabel(units.slice(0, colon - 1))) return undefined;
  // "The lecture is on 5 June. Speaker: A": of what is to come.
  if (!sentenceBefore(told)?.clauses.some(({ verb }) => verb.tense === "past" && !verb.unreal))
    return undefined;
  return {
    company,
    members: readList(units, colon + 1, told.reading.isVerb),
    clause: undefined,
    from: noun.start,
    to: noun.end,
  };
}

const LABELS = wordSet("speaker chair organizer");

/** "Guest", "Keynote": not "New chair", "Missing speakers". */
const isLabel = (before: readonly Unit[]): boolean =>
  before.every(({ lower }) => /^(?:guest|keynote|key|main|invited|featured|session|the|our)$/.test(lower));
