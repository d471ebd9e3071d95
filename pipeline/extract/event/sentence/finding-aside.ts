// Findings that an article begins with, made known aside: "The discovery, announced on 3 May by A, is", "The mission's first results, presented by B, show".

import { readList, readPhrase } from "../../clause/noun.ts";
import type { NounPhrase } from "../../clause/phrase.ts";
import { isDate } from "../../clause/word.ts";
import { type Candidate, type Part, type Told, toldBy } from "../candidate.ts";
import { RESULT } from "./study-subject.ts";

const FINDINGS =
  /^(?:discovery|discoveries|findings?|finds?|results?|observations?|measurements?|breakthrough|detection|sighting|identification)$/;
const MADE_KNOWN =
  /^(?:announced|published|reported|presented|unveiled|revealed|released|disclosed|described|made)$/;

/** The finding at the head of a sentence, with who made it known when, between commas; of what was told before, if anything was. */
export function candidatesOfFindingsAside(told: Told): Candidate[] {
  const { units } = told.sentence;
  const finding = readPhrase(units, 0, told.reading.isVerb);
  if (!finding || finding.mention || !FINDINGS.test(finding.head) || isOfNoResearch(finding)) return [];
  const obtained = obtainedBy(told, finding);
  if (obtained.length > 0) return [resultOf(told, finding, obtained)];
  const at = finding.end;
  if (units[at]?.lower !== "," || !MADE_KNOWN.test(units[at + 1]?.lower ?? "")) return [];
  const close = units.findIndex(({ lower }, index) => index > at + 1 && lower === ",");
  const aside = units.slice(at + 1, close < 0 ? units.length : close);
  if (close < 0 || !aside.some(isDate)) return [];
  const by = units.findIndex(({ lower }, index) => index > at && index < close && lower === "by");
  const authors = by < 0 ? [] : readList(units, by + 1, told.reading.isVerb, undefined, true).filter(isNamed);
  if (authors.length === 0) return [];
  return [resultOf(told, finding, authors)];
}

function resultOf(told: Told, finding: NounPhrase, authors: readonly NounPhrase[]): Candidate {
  const parts = authors.map((phrase): Part => ({ role: "author", phrase }));
  const made = { ...toldBy(told, finding), to: finding.end + 1, parts, theme: undefined, of: RESULT };
  return { ...made, type: "Result", rule: "event-noun-study", confidence: 0.8 };
}

/** "The results, which appeared in A on 8 May, were obtained by B and C", "The discovery was made by D in March". */
function obtainedBy(told: Told, finding: NounPhrase): readonly NounPhrase[] {
  const { units } = told.sentence;
  const by = units.findIndex(({ lower }, at) => at > finding.end && lower === "by");
  const isMade =
    by > 0 &&
    OBTAINED.test(units[by - 1]?.lower ?? "") &&
    /^(?:was|were|been)$/.test(units[by - 2]?.lower ?? "");
  if (!isMade || !units.some(isDate)) return [];
  return readList(units, by + 1, told.reading.isVerb, undefined, true).filter(isNamed);
}

const OBTAINED = /^(?:obtained|achieved|made|produced|gained|found)$/;

const isNamed = ({ mention }: NounPhrase): boolean =>
  mention?.type === "PERSON" || (mention?.type === "ORGANIZATION" && mention.subtype !== "newspaper");

/** "The results of the vote", "the findings of the audit": what no research found. */
const isOfNoResearch = ({ complements, modifiers }: NounPhrase): boolean =>
  [
    ...modifiers.map(({ lower }) => lower),
    ...complements.flatMap(({ phrases }) => phrases.map(({ head }) => head)),
  ].some((word) =>
    /^(?:votes?|elections?|ballot|tender|competition|contest|draw|poll|audit|inspection|exam(?:ination)?s?|annual|financial|quarterly|half-year|call)$/.test(
      word,
    ),
  );
