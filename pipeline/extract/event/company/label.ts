// Labels that tell who had a part in what the sentence before told: "Guest speakers: A and B", "Sponsor of the school: C".
import { wordSet } from "../../../core/word-set.ts";
import { LONGEST_OPENER } from "../../../lexicon/event-company.ts";
import { nounReading } from "../../../lexicon/event-noun.ts";
import { readList } from "../../clause/noun.ts";
import { phraseOf } from "../../clause/phrase.ts";
import type { Unit } from "../../clause/unit.ts";
import { type SentenceClauses, sentencesOf } from "../../clause.ts";
import type { Told } from "../candidate.ts";
import { has } from "../clause/class.ts";
import { companyOfNoun } from "./apposed.ts";
import type { Found } from "./idiom.ts";

/** "Guest speakers: A and B": a noun with a colon at the head of its sentence; who wrote the item is no part of it. */
export function labelled(told: Told): Found | undefined {
  const { units } = told.sentence;
  const colon = units.findIndex(({ lower, mention }) => mention !== undefined || lower === ":");
  if (colon < 1 || colon > LONGEST_OPENER || units[colon]?.mention) return undefined;
  const end = endOfRole(units, colon);
  const noun = phraseOf(units, 0, end);
  const company = companyOfNoun(told, noun);
  if (!company || !LABELS.has(company.role) || !isLabel(units.slice(0, end - 1))) return undefined;
  // "The lecture is on 5 June. Speaker: A": of what is to come.
  if (!toldBefore(told)?.clauses.some(({ verb }) => verb.tense === "past" && !verb.unreal)) return undefined;
  const members = readList(units, colon + 1, told.reading.isVerb);
  // "Chair: vacant; A": nobody directly behind the colon.
  if (!members[0]?.mention && !has(members.slice(0, 1), ["post", "people", "group"])) return undefined;
  return {
    company,
    members,
    clause: undefined,
    from: noun.start,
    to: noun.end,
  };
}

/** The sentence before, behind which other labels may stand: "It took place in Lima. Chair: A. Speakers: B and C." */
function toldBefore({ block, sentence }: Told): SentenceClauses | undefined {
  const sentences = sentencesOf(block);
  const own = sentences.findIndex((other) => other.sentence === sentence);
  const isNoLabel = ({ sentence: { units }, clauses }: SentenceClauses): boolean =>
    clauses.length > 0 || !units.some(({ lower }) => lower === ":");
  const before = sentences.slice(Math.max(0, own - LABELS_IN_A_ROW), own).findLast(isNoLabel);
  return before && before.clauses.length > 0 ? before : undefined;
}

const LABELS_IN_A_ROW = 4;

/** Behind the word for a role: "sponsor [of the school]", "chairman [of this session]". */
function endOfRole(units: readonly Unit[], colon: number): number {
  const of = units.findIndex(({ lower }, at) => at > 0 && at < colon && lower === "of");
  const last = units[colon - 1]?.lower ?? "";
  const isOfIt = of > 0 && /^(?:the|this|our)$/.test(units[of + 1]?.lower ?? "");
  return isOfIt && (last === "school" || nounReading(last)?.classes.has("event")) ? of : colon;
}

const LABELS = wordSet("speaker chair organizer");

/** "Guest", "Keynote": not "New chair", "Missing speakers". */
const isLabel = (before: readonly Unit[]): boolean =>
  before.every(({ lower }) => /^(?:guest|keynote|key|main|invited|featured|session|the|our)$/.test(lower));
