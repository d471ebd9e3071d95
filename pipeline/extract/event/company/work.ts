// Who took part, by what they did or made: "A explained the kilns to the guests", "It is the work of B and C", "D was on board the first ferry".
import { wordSet } from "../../../core/word-set.ts";

import { type Company, companyOf, openerOf } from "../../../lexicon/event-company.ts";
import { readList, readPhrase } from "../../clause/noun.ts";
import type { NounPhrase } from "../../clause/phrase.ts";
import { isNamedPerson } from "../../clause/phrase.ts";
import { governed, governedOf } from "../../clause/prepositional.ts";
import type { Clause } from "../../clause.ts";
import type { Told } from "../candidate.ts";
import type { Found } from "./idiom.ts";

/** All that the clauses of a sentence tell of it. */
export const workers = (told: Told): Found[] => [
  ...shown(told),
  ...told.reading.clauses
    .filter(({ verb }) => !verb.unreal && verb.tense !== "future")
    .flatMap((clause) => [
      ...guiding(told, clause),
      ...making(clause),
      ...riding(told, clause),
      ...beside(told, clause),
    ]),
];

const GUIDE = openerOf("their guide");
const EXPLAINING = wordSet(
  "explained showed demonstrated presented described introduced outlined illustrated",
);
const GUESTS = wordSet("guests visitors delegation group party delegates travellers");

/** "A explained the kilns to the guests": whoever shows a place to those who came. */
function guiding({ sentence: { units } }: Told, clause: Clause): Found[] {
  const { verb, subject, phrases } = clause;
  const word = units[verb.main]?.lower ?? "";
  if (verb.passive || !EXPLAINING.has(word) || subject.some(({ mention }) => mention?.type !== "PERSON"))
    return [];
  const [whom] = governed(phrases, "to");
  const isGuest =
    whom?.determiner === "the" && !whom.mention && GUESTS.has(units[whom.headEnd - 1]?.lower ?? "");
  if (!whom || (!isGuest && whom.pronoun !== "them")) return [];
  return found(GUIDE, subject, clause, whom);
}

/** What is made by whom, by the noun that tells it. */
const WORKS: ReadonlyMap<string, Company | undefined> = new Map([
  ["work", companyOf("author")],
  ["brainchild", companyOf("initiator")],
  ["initiative", companyOf("initiator")],
  ["project", companyOf("initiator")],
  ["undertaking", companyOf("initiator")],
  ["venture", companyOf("initiator")],
  ["effort", companyOf("initiator")],
] as const);

/** "It is the work of A and B", "It is a joint initiative of the Board and C". */
function making(clause: Clause): Found[] {
  const { verb, subject, object } = clause;
  const [what] = object;
  if (verb.lemma !== "be" || !what || what.mention || subject.length !== 1 || !isIt(subject[0])) return [];
  const isJoint = what.head === "work" || what.head === "brainchild" || what.modifiers.some(isShared);
  const company = isJoint ? WORKS.get(what.head) : undefined;
  return found(company, governedOf(what), clause, what);
}

const isShared = ({ lower }: { readonly lower: string }): boolean => /^(?:joint|common|shared)$/.test(lower);

/** "It", "The programme", "This line": what was told before. */
const isIt = (phrase: NounPhrase | undefined): boolean =>
  phrase?.pronoun === "it" ||
  (phrase !== undefined &&
    !phrase.mention &&
    phrase.complements.length === 0 &&
    /^(?:the|this)$/.test(phrase.determiner));

const RIDER = openerOf("on the maiden trip");
const ABOARD = new Set(["aboard", "board"]);

/** "A and B were on board the first ferry", "C rode on the first tram": guests of its launch. */
function riding({ sentence: { units } }: Told, clause: Clause): Found[] {
  const { verb, subject, end } = clause;
  if (verb.passive || !/^(?:was|were|rode|travelled|traveled|went)$/.test(units[verb.main]?.lower ?? ""))
    return [];
  const on = units.findIndex(
    ({ lower, mention }, at) =>
      at >= verb.end && at <= verb.end + 1 && !mention && (ABOARD.has(lower) || lower === "on"),
  );
  const from = units[on + 1]?.lower === "board" ? on + 2 : on + 1;
  const isFirst =
    on > 0 &&
    units[from]?.lower === "the" &&
    /^(?:first|maiden|inaugural)$/.test(units[from + 1]?.lower ?? "");
  const persons = subject.filter(isNamedPerson);
  return isFirst ? found(RIDER, persons, clause, { start: verb.main, end: Math.min(end, from) }) : [];
}

const ARTIST = companyOf("artist");

/** "To be seen are nets by A": who made what the show told last shows. */
function shown({ sentence: { units }, reading }: Told): Found[] {
  if (units[0]?.lower !== "on" || !/^(?:view|show|display)$/.test(units[1]?.lower ?? "")) return [];
  if (!/^(?:are|is|were|was)$/.test(units[2]?.lower ?? "")) return [];
  const by = units.findIndex(({ lower, mention }, at) => at > 3 && (lower === "by" || mention !== undefined));
  if (by < 0 || by > NEAR || units[by]?.lower !== "by") return [];
  const makers = readList(units, by + 1, reading.isVerb).filter(isNamedPerson);
  return makers.length > 0 ? [{ company: ARTIST, members: makers, clause: undefined, from: 0, to: by }] : [];
}

/** Units before the "by" of what is shown, at most. */
const NEAR = 10;

const GUEST = openerOf("at the ceremony");

/** "was sworn in at a ceremony in Oslo, which was also attended by A": behind a place, which nobody attends. */
function beside({ sentence: { units }, reading }: Told, clause: Clause): Found[] {
  const { verb, phrases, subject } = clause;
  const [nearest] = subject;
  const isAttended = /^(?:attended|witnessed|graced)$/.test(units[verb.main]?.lower ?? "");
  if (!verb.passive || verb.relative === undefined || !isAttended || nearest?.mention?.type !== "PLACE")
    return [];
  const from = Math.max(0, nearest.start - REACH);
  const ceremony = units
    .slice(from, nearest.start)
    .findLastIndex(({ mention, lower }) => !mention && CEREMONY.test(lower));
  const phrase = ceremony < 0 ? undefined : readPhrase(units, from + ceremony, reading.isVerb);
  return phrase ? found(GUEST, governed(phrases, "by"), clause, phrase) : [];
}

/** Units between a ceremony and its place, at most. */
const REACH = 5;
const CEREMONY = /^(?:ceremony|celebration|reception|festivity)$/;

const found = (
  company: Company | undefined,
  members: readonly NounPhrase[],
  clause: Clause,
  { start, end }: Pick<NounPhrase, "start" | "end">,
): Found[] => (company && members.length > 0 ? [{ company, members, clause, from: start, to: end }] : []);
