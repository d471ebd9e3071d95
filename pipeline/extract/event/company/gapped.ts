// A second word for a role, whose verb the first one has said: "the host being A and sponsor B", "Chair was C, keynote speaker D".
import { companyOf } from "../../../lexicon/event-company.ts";
import { readList } from "../../clause/noun.ts";
import type { Unit } from "../../clause/unit.ts";
import type { Told } from "../candidate.ts";
import { companyOfNoun } from "./apposed.ts";
import type { Found } from "./idiom.ts";

/** Words of such a role at most: "keynote speaker". */
const WORDS = 2;

/** "Chair was A and keynote speaker B": each with the role that stands before the name. */
export function withGapped(told: Told, whole: Found | undefined): Found[] {
  const others = whole ? gapped(told) : [];
  const theirs = others.flatMap(({ members }) => members.map(({ mention }) => mention));
  const own = whole?.members.filter(({ mention }) => !mention || !theirs.includes(mention)) ?? [];
  return whole ? [{ ...whole, members: own }, ...others] : [];
}

/** The roles that go on from a verb of being which tells who had one. */
function gapped(told: Told): Found[] {
  const { units } = told.sentence;
  const first = told.reading.clauses.find(
    ({ verb, subject: [noun, other] }) =>
      verb.lemma === "be" && !verb.unreal && noun && !other && companyOfNoun(told, noun) !== undefined,
  );
  if (!first) return [];
  const found: Found[] = [];
  for (let at = first.verb.end + 1; at < units.length; at++) {
    if (!/^(?:,|;|and)$/.test(units[at]?.lower ?? "") || units[at - 1]?.mention === undefined) continue;
    const one = roleAt(told, units[at + 1]?.lower === "and" ? at + 2 : at + 1);
    if (one) found.push(one);
  }
  return found;
}

/** "[the] sponsor the Fund", "keynote speaker A": a role with the names right behind it. */
function roleAt(told: Told, from: number): Found | undefined {
  const { units } = told.sentence;
  const start = units[from]?.lower === "the" ? from + 1 : from;
  let end = start;
  while (end < start + WORDS && isNoun(units[end])) end++;
  const name = units[end]?.lower === "the" ? end + 1 : end;
  const type = units[name]?.mention?.type;
  if (end === start || (type !== "ORGANIZATION" && type !== "PERSON")) return undefined;
  const words = units.slice(start, end).map(({ lower }) => lower);
  const company = companyOf(words.join(" "));
  const list = company ? readList(units, end, told.reading.isVerb) : [];
  // "keynote speaker A, host B": another role.
  const other = list.findIndex(({ modifiers }, at) => at > 0 && modifiers.some(isRole));
  const members = other < 0 ? list : list.slice(0, other);
  // "and host A praised her": no role that goes on, but a sentence.
  const next = units[members.at(-1)?.end ?? name];
  if (next && !/^(?:[,;.)]|and)$/.test(next.lower)) return undefined;
  return company && { company, members, clause: undefined, from: start, to: end };
}

const isRole = ({ lower, mention }: Unit): boolean => !mention && companyOf(lower) !== undefined;

const isNoun = (unit: Unit | undefined): boolean =>
  unit !== undefined && !unit.mention && unit.lower !== "the" && /^[a-z-]+$/.test(unit.lower);
