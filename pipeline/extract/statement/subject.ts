// Who says what a clause tells: its subject, by name or by words that mean one person, or whom "by" names in the passive.
import type { Mention } from "../../flow.ts";
import type { NounPhrase } from "../clause/phrase.ts";
import { governed } from "../clause/prepositional.ts";
import type { Unit } from "../clause/unit.ts";
import { isGenitive } from "../clause/word.ts";
import type { Clause } from "../clause.ts";
import { isSpeaker, mayTell } from "./speaker.ts";
import type { Meant } from "./tag.ts";

/** The speakers of a clause of saying; undefined where it names none for sure. */
export const saidByWhom = (
  units: readonly Unit[],
  clause: Clause,
  meant: Meant,
): readonly Mention[] | undefined =>
  (isToldTo(units, clause) ? agentOf(clause) : undefined) ??
  speakersOf(units, clause) ??
  agentOf(clause) ??
  authorOf(units, clause) ??
  subjectMeant(units, clause, meant);

/** "Guests were told by X": the subject hears it. */
const isToldTo = (units: readonly Unit[], { verb: { main, passive } }: Clause): boolean =>
  passive && units[main]?.lower !== "quoted";

/** The person named as subject, the persons behind their posts, or else all that it names, where it names all. */
function speakersOf(units: readonly Unit[], { subject, verb }: Clause): readonly Mention[] | undefined {
  const named = subject.flatMap(({ mention }) => (mention && mayTell(mention) ? [mention] : []));
  const persons = named.filter(({ type }) => type === "PERSON");
  const isPosts = subject.every(({ mention, classes }) => mention?.type === "PERSON" || classes.has("post"));
  const between = units.slice(subject[0]?.headEnd, subject.at(-1)?.start).map(({ lower }) => lower);
  const isBoth = named.length > 1 && named.length === subject.filter(isNoTitle).length && isRow(between);
  if (isBoth) return named;
  if (persons.length === 1 || (persons.length > 1 && isPosts)) return persons;
  if (named.length > 0 && named.length === subject.length) return named;
  // "The Board, part of the Ministry, reports": what is told of the first behind a comma is nobody else.
  const [first] = subject;
  const isList = units.slice(first?.headEnd, verb.start).some(({ lower }) => lower === "and");
  return first?.mention && named[0] === first.mention && named.length === 1 && !isList ? named : undefined;
}

/** "impresario" of "impresario X" is nobody else. */
const isNoTitle = ({ mention, headEnd }: NounPhrase, at: number, all: Clause["subject"]): boolean =>
  mention !== undefined || all[at + 1]?.start !== headEnd;

/** "the Guild and impresario X": two in a row, and none of them what the other is. */
const isRow = (between: readonly string[]): boolean => between.includes("and") && !between.includes(",");

/** "A report by X says that", "The Board's circular states that": the only one whose paper it is. */
function authorOf(
  units: readonly Unit[],
  { subject: [paper, other], verb }: Clause,
): readonly Mention[] | undefined {
  if (!paper || other || paper.mention || !PAPERS.test(paper.head)) return undefined;
  const named = units.slice(paper.start, verb.start).filter(({ mention }) => mention);
  const [author] = named;
  const at = author ? units.indexOf(author) : -1;
  const isOwner = isGenitive(units[at + 1]) || (at === verb.start - 1 && isBehindPaper(units, paper, at));
  return named.length === 1 && author?.mention && isSpeaker(author.mention) && isOwner
    ? [author.mention]
    : undefined;
}

/** "by the", "of Dr." between a paper and a name; a study of a body is about it. */
const isBehindPaper = (units: readonly Unit[], { head, headEnd }: NounPhrase, to: number): boolean =>
  (/^(?:by|from)$/.test(units[headEnd]?.lower ?? "") ||
    (units[headEnd]?.lower === "of" && isPaperOf(head))) &&
  units.slice(headEnd + 1, to).every((unit) => unit.pos !== "ADP");

/** Papers that tell what their author says, and people who speak for one. */
const PAPERS =
  /\b(?:minutes|reports?|statement|communiqué|circular|press release|release|letter|newsletter|website|bulletin|notice|paper|memo|memorandum|study|survey|review|yearbook|brochure|leaflet|guidelines|statutes|programme|manifesto|note|e-mail|telegram|spokesman|spokeswoman|spokesperson|spokespeople)$/;

/** "the minutes of the Board": what a body writes; a study of a body is about it. */
export const isPaperOf = (noun: string): boolean =>
  PAPERS.test(noun) && !/(?:study|survey|review)$/.test(noun);

/** "It was stressed by X that": who does what is told in the passive. */
function agentOf({ verb, phrases }: Clause): readonly Mention[] | undefined {
  const named = verb.passive
    ? governed(phrases, "by").flatMap(({ mention }) => (mention && isSpeaker(mention) ? [mention] : []))
    : [];
  return named.length === 1 ? named : undefined;
}

/** "He told the meeting that ...", "the Minister said that ...". */
function subjectMeant(
  units: readonly Unit[],
  { subject }: Clause,
  meant: Meant,
): readonly Mention[] | undefined {
  const [only, second] = subject;
  if (!only || second || only.mention || only.complements.length > 0) return undefined;
  const words = units.slice(only.start, only.headEnd).map(({ text }) => text);
  const speaker = meant(words.join(" "), units[only.start]?.start ?? 0);
  return speaker && [speaker];
}
