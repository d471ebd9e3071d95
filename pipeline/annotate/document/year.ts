// Reports that are called by a title and a year, and told by who issued them: "Nets in the Adriatic 2018, which the institute published".

import type { Token } from "../../flow.ts";
import { isMonth, isSeason } from "../../lexicon/calendar.ts";
import { placesNamed } from "../../lexicon/gazetteer.ts";
import { headsOf } from "../../lexicon/heads.ts";
import { kindOf } from "../../lexicon/kind-nouns.ts";
import { isWord } from "../../lexicon/name-words.ts";
import type { Proposal } from "../annotator.ts";
import { YEAR } from "../event/year.ts";
import { propose } from "../name/proposal.ts";
import { caseOf, countryAt, isCapital } from "../name/token.ts";
import { placesOf, type TextBlock } from "../text.ts";

const LONGEST = 8;
const INNER = /^(?:of|in|on|at|and|the|for|from|to|with|without|under|behind|over|between)$/;
const ISSUING = /^(?:issued|published|released|compiled|edited|prepared|drafted|commissioned|printed)$/;
/** What is given, and what is won. */
const PRIZE = /^(?:awards?|prizes?|cups?|trophy|trophies|medals?|shield|league|championships?|tournament)$/;

/** Titles with a year before an aside that tells them to be issued. */
export function proposeTitledYears(block: TextBlock): Proposal[] {
  const { tokens } = block;
  if (caseOf(block) !== "sentence") return [];
  return placesOf(block, YEAR, 2).flatMap((year) => {
    const from = startOf(tokens, year);
    if (from < 0) return [];
    const state = isStateBefore(tokens, from, year);
    if ((!state && !isIssued(tokens, year + 1)) || !isReport(tokens, from, year)) return [];
    const rest = { rule: "document-title-year", confidence: state ? 0.93 : 0.87, subtype: "report" };
    return [propose(block, { from, to: year + 1 }, { type: "DOCUMENT", ...rest })];
  });
}

/** "State of the Rivers 2017", "Status of Alpine Ice 2020": reports by what they tell of. */
function isStateBefore(tokens: readonly Token[], from: number, year: number): boolean {
  return (
    /^(?:State|Status)$/.test(tokens[from]?.text ?? "") &&
    tokens[from + 1]?.text === "of" &&
    !countryAt(tokens, from + 2) &&
    placesNamed(
      tokens
        .slice(from + 2, year)
        .map(({ text }) => text)
        .join(" "),
    ).length === 0
  );
}

/** ", which the institute published", ", issued by", ", a report". */
function isIssued(tokens: readonly Token[], comma: number): boolean {
  if (tokens[comma]?.text !== ",") return false;
  const first = tokens[comma + 1]?.lower ?? "";
  if (ISSUING.test(first)) return true;
  const which = first === "which";
  if (!which && !/^(?:a|an|the|its|our)$/.test(first)) return false;
  for (let at = comma + 2; at < comma + (which ? 10 : 6); at++) {
    const { text = ".", lower = "" } = tokens[at] ?? {};
    if (/^[.,;]$/.test(text)) return false;
    const out = /^(?:brought|put|came)$/.test(lower) && tokens[at + 1]?.lower === "out";
    if (which ? out || ISSUING.test(lower) : kindOf(text)?.type === "DOCUMENT")
      return which || isEnd(tokens[at + 1]);
  }
  return false;
}

/** "a report of the house" tells what it is, "the report says" does not. */
const isEnd = (next: Token | undefined): boolean =>
  !next || /^(?:[.,;:()]|of|by|on|about|from|for|in|that|which|with|and)$/.test(next.lower);

/** Where the capitals before the year begin, small words between them; -1 where there are fewer than two. */
function startOf(tokens: readonly Token[], year: number): number {
  let from = year;
  let capitals = 0;
  for (let at = year - 1; at >= 0 && year - at <= LONGEST; at--) {
    const { text, lower, sentence } = tokens[at] as Token;
    if (lower === "according" || sentence !== tokens[year]?.sentence) break;
    if (isCapital(text) && !(isWord("stop", lower) && INNER.test(lower))) {
      from = at;
      capitals++;
    } else if (!INNER.test(text)) break;
  }
  return capitals > 1 ? from : -1;
}

/** No time of the year, meeting or post. */
function isReport(tokens: readonly Token[], from: number, year: number): boolean {
  const last = tokens[year - 1]?.lower ?? "";
  if (isMonth(last) || isSeason(last) || isWord("stop", last) || PRIZE.test(last)) return false;
  if (headsOf(last).some(({ type }) => type === "EVENT" || type === "ORGANIZATION")) return false;
  return tokens.slice(from, year).every(({ lower }) => !isWord("post", lower));
}
