// Ties that a sentence's wording tells: "the Board has its seat in Lima", "the members of the Council are Peru and Chile".
import type { AnnotatedBlock, Mention, RelationDraft } from "../../flow.ts";
import { type RelationPattern, relationPatterns, tellsTie } from "../../lexicon/relation-patterns.ts";
import type { SentenceUnits, Unit } from "../clause/unit.ts";
import { isAuxiliary, isPreposition } from "../clause/word.ts";
import { sentencesOf } from "../clause.ts";
import { hasMembers } from "./membership.ts";

/** Longer sentences are lists of names rather than ties. */
const LONGEST = 120;

/** The ties that the sentences of a block tell by their wording. */
export function relationsByPattern(block: AnnotatedBlock): RelationDraft[] {
  if (block.block.article === null || !tellsTie(block.block.view.text)) return [];
  const sentences = sentencesOf(block).map(({ sentence }) => sentence);
  return sentences.flatMap((sentence, index) => {
    if (sentence.units.length > LONGEST) return [];
    const told = encoded({ ...sentence, units: withBody(sentence.units, sentences[index - 1]) });
    if (!tellsTie(told.words) || !NAMES.test(told.words) || UNSURE.test(told.words)) return [];
    const ties = relationPatterns.flatMap((pattern) => tiesOf(block, told, pattern));
    return ties.filter((tie) => !ties.some((other) => isMembership(other, tie)));
  });
}

/** A tie is between two. */
const NAMES = /[OCPNI]\d.*[OCPNI]\d/;

/** "belongs to the League": of a body that has members nobody is a part. */
const isMembership = (other: RelationDraft, { subject, predicate, object }: RelationDraft): boolean =>
  predicate.value === "partOf" &&
  other.predicate.value === "memberOf" &&
  JSON.stringify([other.subject, other.object]) === JSON.stringify([subject, object]);

/** "it" as the only body of the sentence before. */
function withBody(units: readonly Unit[], before: SentenceUnits | undefined): readonly Unit[] {
  const bodies = before?.units.filter(({ mention }) => mention?.type === "ORGANIZATION") ?? [];
  const [body] = bodies;
  if (!body?.mention || bodies.length !== 1) return units;
  const { mention } = body;
  return units.map((unit) => (unit.lower === "it" ? { ...unit, mention } : unit));
}

function tiesOf(block: AnnotatedBlock, told: Encoded, pattern: RelationPattern): RelationDraft[] {
  const { sentence, words, starts } = told;
  const { units } = sentence;
  // `matchAll` makes a new expression each time, and few sentences fit one.
  if (words.search(pattern.wording) < 0) return [];
  return [...words.matchAll(pattern.wording)].flatMap((match) => {
    const subjects = mentionsIn(units, match.groups?.subject ?? "");
    const objects = mentionsIn(units, match.groups?.object ?? "");
    const from = unitAt(starts, match.index);
    const to = unitAt(starts, match.index + match[0].length - 1);
    const opens = subjects[0] !== undefined && units[from]?.mention === subjects[0];
    if (opens && (isGoverned(units, from, pattern) || isOfOthers(match[0], subjects, pattern))) return [];
    return subjects.flatMap((subject) =>
      objects
        .filter((object) => object.id !== subject.id && (!pattern.union || hasMembers(object)))
        .map((object) => draftOf(block, sentence, { from, to }, pattern, subject, object)),
    );
  });
}

/** What is asked, hoped, refused or only supposed. */
const UNSURE =
  /\?$|(?<![a-z])(?:if|whether|hopes?|hoped|hoping|refused|rejected|applied|wants?|wishes|wished|not true|neither)(?![a-z])/;

/** "met A, members of the Council and guests": several, whom nobody names. */
const isOfOthers = (words: string, subjects: readonly Mention[], { predicate }: RelationPattern): boolean =>
  predicate === "memberOf" &&
  subjects.length === 1 &&
  /\b(?:members|fellows|parties|signatories)\b/.test(words);

/**
 * "the Director of the Board is", "A, Director of the Board, is": another is the subject of the verb; "A of the Board, a
 * member of the Union": it is the person who is one.
 */
function isGoverned(units: readonly Unit[], at: number, { predicate }: RelationPattern): boolean {
  const article = /^(?:the|its)$/.test(units[at - 1]?.lower ?? "") ? 1 : 0;
  const next = units[at + 1]?.lower === "," ? units[at + 2] : units[at + 1];
  const isTold = isAuxiliary(next) || FINITE.test(next?.lower ?? "") || predicate === "memberOf";
  return isTold && isPreposition(units[at - 1 - article]);
}

const FINITE =
  /^(?:belongs|comes|falls|operates|owns|comprises|consists|unites|embraces|stands|resides|lies|keeps|maintains|counts|numbers|joined|acceded|entered|owes)$/;

/** A sentence as words in which names are slots that tell their kind and unit ("the O3 has its seat in P7"), and where each begins. */
interface Encoded {
  readonly sentence: SentenceUnits;
  readonly words: string;
  readonly starts: readonly number[];
}

function encoded(sentence: SentenceUnits): Encoded {
  const starts: number[] = [];
  let words = "";
  sentence.units.forEach(({ lower, mention }, at) => {
    if (words !== "") words += " ";
    starts.push(words.length);
    words += mention ? `${lower === "it" ? "I" : kindOf(mention)}${at}` : lower;
  });
  return { sentence, words, starts };
}

function kindOf({ type, subtype }: Mention): string {
  if (type === "PLACE") return subtype === "country" ? "C" : "P";
  return { ORGANIZATION: "O", PERSON: "N", DATE: "D" }[type as string] ?? "X";
}

const mentionsIn = (units: readonly Unit[], slots: string): Mention[] =>
  (slots.replace(/ of (?:the )?[PC]\d+/g, "").match(/(?<=[A-Z])\d+/g) ?? []).flatMap(
    (at) => units[Number(at)]?.mention ?? [],
  );

const unitAt = (starts: readonly number[], offset: number): number =>
  starts.findLastIndex((start) => start <= offset);

/** The only date right behind a wording ("has belonged to it since May 2010"), inside it or right before ("In 2017 the Guild"); else the only one further behind that tells since when. */
function dateOf(units: readonly Unit[], from: number, to: number): Mention | undefined {
  const comma = units.findIndex(({ lower }, at) => at > to && lower === ",");
  const near = comma < 0 ? to + NEAR : Math.min(to + NEAR, comma);
  const dates = units.flatMap(({ mention }, at) => (mention?.type === "DATE" ? [{ mention, at }] : []));
  const behind = dates.filter(({ at }) => at > to && at <= near);
  const inside = dates.filter(({ at }) => at >= from && at <= to);
  const leading = dates.filter(({ at }) => at < from && at >= from - LEADING);
  const later = dates.filter(({ mention: { date }, at }) => at > to && date?.edtf.endsWith("/.."));
  const told = [behind, inside, leading, later].find(({ length }) => length > 0) ?? [];
  return told.length === 1 ? told[0]?.mention : undefined;
}

/** Units behind a wording, and before it, in which its date may stand. */
const NEAR = 4;
const LEADING = 3;

function draftOf(
  { block }: AnnotatedBlock,
  { units, start, end }: SentenceUnits,
  told: { readonly from: number; readonly to: number },
  { predicate }: RelationPattern,
  subject: Mention,
  object: Mention,
): RelationDraft {
  const { view, article } = block;
  const rule = "relation-by-wording";
  const span = view.toSource(units[told.from]?.start ?? start, units[told.to]?.end ?? end);
  const date = dateOf(units, told.from, told.to);
  return {
    subject: { mention: subject.id },
    predicate: { value: predicate, span, rule },
    object: { mention: object.id },
    ...(date?.date ? { date: { value: date.date.edtf, span: date.span, rule: "relation-date" } } : {}),
    span: view.toSource(start, end),
    article,
    confidence: 0.87,
  };
}
