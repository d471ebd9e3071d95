// Who does it too, told before the subject: "Together with A, B has created", "In cooperation with A, B launched".

import { readList } from "../../clause/noun.ts";
import type { NounPhrase } from "../../clause/phrase.ts";
import { TOGETHER } from "../../clause/word.ts";
import type { Clause } from "../../clause.ts";
import type { Told } from "../candidate.ts";

const COMMON = /^(?:cooperation|co-operation|partnership|collaboration|conjunction|association|concert)$/;
/** Words before "with" at most: "In close cooperation with". */
const OPENING = 4;

const PARTNERS: ReadonlySet<string | undefined> = new Set(["ORGANIZATION", "PERSON"]);

/** Those with whom a sentence opens, before the subject of its main clause; nobody elsewhere. */
export function partnersOpening(
  { sentence: { units }, reading }: Told,
  { subject, verb }: Clause,
): readonly NounPhrase[] {
  if (verb.reduced || verb.relative !== undefined) return [];
  // "Together with A, who had shown them the mill, B signed"
  if (reading.clauses.some((other) => other.verb.start < verb.start && other.verb.relative === undefined))
    return [];
  const from = partnerAt(units.slice(0, OPENING).map(({ lower }) => lower));
  const [who] = subject;
  if (from === 0 || !who || who.start <= from) return [];
  const list = readList(units, from, reading.isVerb, undefined, true).filter(({ end }) => end <= who.start);
  const close = list.at(-1)?.end ?? 0;
  // "With the Bank, the Institute opens a call": body beside body; whatever else "with" leads is no partner.
  if (from === 1 && units[0]?.lower === "with" && ![...list, who].every(isBody)) return [];
  return units[close]?.lower === "," || isClosed(units, close, who)
    ? list.filter(({ mention }) => PARTNERS.has(mention?.type) || mention?.subtype === "country")
    : [];
}

const isBody = ({ mention }: NounPhrase): boolean => mention?.type === "ORGANIZATION";

/** "Together with A we founded", "with A of Linz the Bank set up": no comma, and nothing but where the partner is. */
function isClosed(units: Told["sentence"]["units"], close: number, { start }: NounPhrase): boolean {
  if (close === start) return true;
  const isSeat =
    /^(?:of|in|from)$/.test(units[close]?.lower ?? "") && units[close + 1]?.mention?.type === "PLACE";
  return isSeat && close + 2 === start;
}

/** Where the partner begins behind such words; 0 where there are none. */
function partnerAt(words: readonly string[]): number {
  const [first = "", second = ""] = words;
  if (TOGETHER.has(first)) return second === "with" ? 2 : first === "alongside" ? 1 : 0;
  const at = words.indexOf("with");
  if (at === 0) return 1;
  return first === "in" && at > 1 && COMMON.test(words[at - 1] ?? "") ? at + 1 : 0;
}
