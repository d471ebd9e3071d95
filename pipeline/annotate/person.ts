// PERSON: names by honorific, post, form and context; weak mentions are explained by the strong ones.
import { wordSet } from "../core/word-set.ts";
import { knownBody } from "../lexicon/acronyms.ts";
import { isThingHead } from "../lexicon/not-names.ts";
import { isAmbiguousName, isGivenName, isParticle, isSurname } from "../lexicon/person-names.ts";
import type { Annotator, Proposal } from "./annotator.ts";
import { evidenceBefore, isCalledKin, isSibling } from "./person/before.ts";
import { type Candidate, candidatesOf, followsArticle, isPartOfThing } from "./person/candidate.ts";
import { namesInCapitals } from "./person/capitals.ts";
import { appositionAfter, evidenceAfter, isNationWord, postBeforeName } from "./person/context.ts";
import { labelledNames } from "./person/label.ts";
import { ROMAN, readName } from "./person/name.ts";
import { officeAfter } from "./person/office.ts";
import { type Shaped, shapeOfName } from "./person/shape.ts";
import { spreadPersons } from "./person/spread.ts";
import { followsPlaceWord } from "./person/thing.ts";
import { type Word, wordsOf } from "./person/words.ts";
import { titleAt } from "./post/title.ts";
import type { Text, TextBlock } from "./text.ts";

const HEADINGS = wordSet("title subtitle section-heading contents-entry contents-heading masthead");

function propose(text: Text): Proposal[] {
  return text.blocks.flatMap((block) => proposeIn(block));
}

function proposeIn(block: TextBlock): Proposal[] {
  const words = wordsOf(block);
  const heading = HEADINGS.has(block.block.kind);
  const judged = candidatesOf(words).map((candidate) => ({
    candidate,
    verdict: isPartOfThing(words, candidate) ? undefined : judge(words, candidate, heading),
  }));
  const proposals = labelledNames(words).map((candidate) =>
    proposal(block, words, candidate, { rule: "person-after-label", confidence: 0.95 }),
  );
  for (const candidate of heading ? [] : namesInCapitals(words))
    proposals.push(proposal(block, words, candidate, { rule: "person-in-capitals", confidence: 0.92 }));
  let previous: Candidate | undefined;
  for (const [index, { candidate, verdict }] of judged.entries()) {
    const settled =
      verdict ?? (heading ? undefined : asListed(words, candidate, previous, nextJudged(judged, index)));
    if (!settled) continue;
    previous = candidate;
    proposals.push(proposal(block, words, candidate, settled));
  }
  return proposals;
}

interface Judged {
  readonly candidate: Candidate;
  readonly verdict: Shaped | undefined;
}

/** The next person that is sure, a candidate in brackets between left out. */
const nextJudged = (judged: readonly Judged[], index: number): Candidate | undefined =>
  judged.slice(index + 1, index + 3).find(({ verdict }) => verdict)?.candidate;

/** The strongest evidence for a candidate, or undefined. */
function judge(words: readonly Word[], candidate: Candidate, heading: boolean): Shaped | undefined {
  const { from, to, honorificFrom } = candidate;
  const name = words.slice(from, to);
  if (honorificFrom < from) return isShip(words, candidate) ? undefined : byHonorific(name);
  const shape = shapeOfName(name);
  const post = postBeforeName(words, from);
  const place = followsPlaceWord(words, from);
  if (post && !(place && post.rule === "person-after-post-phrase")) return byPost(name, post, heading);
  if (place || followsArticle(words, from)) return undefined;
  if (isSibling(words, from, to)) return { rule: "person-among", confidence: 0.8 };
  if (name.length < 2)
    return isCalledKin(words, from, to) ? { rule: "person-after-noun", confidence: 0.8 } : undefined;
  if (shape?.rule === "person-known-surname" && isBehindPlace(words, from)) return undefined;
  if (heading) return shape && shape.confidence >= 0.85 ? shape : undefined;
  const context = isWhole(name)
    ? strongest([
        evidenceBefore(words, from),
        evidenceAfter(words, to),
        apposed(words, to),
        officeAfter(words, to),
      ])
    : isWhole(withoutPlace(name))
      ? officeAfter(words, to)
      : undefined;
  return strongest([shape, context && shape ? { rule: context.rule, confidence: 0.93 } : context]);
}

/** "in X", "the lee of X": where a place stands as well. */
const isBehindPlace = (words: readonly Word[], from: number): boolean =>
  /^(?:in|at|near|off)$/.test(words[from - 1]?.lower ?? "") ||
  (words[from - 1]?.lower === "of" &&
    /^(?:lee|coast|coasts|shore|shores|island|islands|village|town|port|harbour|reefs|waters|banks)$/.test(
      words[from - 2]?.lower ?? "",
    ));

/** "the Doña Rosa", "the icebreaker Almirante Reyes". */
const isShip = (words: readonly Word[], { from, to, honorificFrom, gender }: Candidate): boolean =>
  followsPlaceWord(words, honorificFrom) ||
  (gender !== undefined && to === from + 1 && followsArticle(words, honorificFrom));

function byHonorific(name: readonly Word[]): Shaped | undefined {
  if (name.length === 1 && (name[0]?.shape === "initial" || isThingHead(name[0]?.lower ?? "")))
    return undefined;
  return { rule: "person-after-honorific", confidence: name.length === 1 ? 0.94 : 0.97 };
}

/** A single word behind a post is a name unless it may be a body or a country. */
function byPost(name: readonly Word[], post: Shaped, heading: boolean): Shaped | undefined {
  const [first] = name;
  if (name.length > 1) {
    if (heading && !shapeOfName(name)) return undefined;
    return name.every((word) => word.shape === "caps") && !name.some((word) => isSurname(word.key))
      ? undefined
      : post;
  }
  if (!first || post.rule !== "person-after-post" || first.shape === "initial" || first.shape === "dotted")
    return undefined;
  if (isThingHead(first.lower) || isNationWord(first.lower)) return undefined;
  if ((first.shape === "caps" || heading) && !isSurname(first.key)) return undefined;
  return { rule: "person-surname-after-post", confidence: 0.88 };
}

/** No common word in it: fit to be taken for a name by its context alone. */
function isWhole(name: readonly Word[]): boolean {
  const words = ROMAN.test(name.at(-1)?.text ?? "") ? name.slice(0, -1) : name;
  return (
    words.length <= 5 &&
    words.every(
      (word, index) =>
        (word.shape !== "caps" || isParticle(word.lower) || isOfFamily(words, index)) &&
        !isThingHead(word.lower),
    ) &&
    !isAmbiguousName(words.at(-1)?.key ?? "")
  );
}

/** "Daniela Flores Vera": a last word that is a place or a word as often, behind two of a name. */
const withoutPlace = (name: readonly Word[]): readonly Word[] =>
  name.length > 2 && isGivenName(name[0]?.key ?? "") ? name.slice(0, -1) : name;

/** "Rina HARTONO", "Ana PRIETO DE SALAS": the family name in capitals behind a given name. */
const isOfFamily = (name: readonly Word[], index: number): boolean =>
  isFamilyAhead(name, index) ||
  (index > 0 &&
    name[0]?.shape === "title" &&
    name
      .slice(index)
      .every(({ shape, text, lower }) => shape === "caps" && (text.length > 1 || isParticle(lower))) &&
    name.slice(1).some(({ shape, text }) => shape === "caps" && text.length > 4));

/** "TESFAYE Bereket": the family name in capitals before it, where no body is known by these letters. */
const isFamilyAhead = ([first, ...rest]: readonly Word[], index: number): boolean =>
  index === 0 &&
  (first?.text.length ?? 0) > 4 &&
  rest.length > 0 &&
  !knownBody(first?.text ?? "") &&
  rest.every(({ shape }) => shape === "title");

function apposed(words: readonly Word[], to: number): Shaped | undefined {
  return appositionAfter(words, to) < 0 ? undefined : { rule: "person-before-post", confidence: 0.88 };
}

const strongest = (all: readonly (Shaped | undefined)[]): Shaped | undefined =>
  all.reduce((best, one) => (one && (!best || one.confidence > best.confidence) ? one : best), undefined);

/** A name of unknown form beside a settled one: "A and B", "A, B and C", "A (X), B (Y); C (Z)". */
function asListed(
  words: readonly Word[],
  candidate: Candidate,
  previous: Candidate | undefined,
  next: Candidate | undefined,
): Shaped | undefined {
  const name = words.slice(candidate.from, candidate.to);
  if (name.length < 2 || !isWhole(name) || isPartOfThing(words, candidate)) return undefined;
  if (followsArticle(words, candidate.from) || isOffice(words, candidate)) return undefined;
  const end = behindBracket(words, candidate.to);
  const bracketed = end > candidate.to;
  const behind = previous ? separator(words, previous.to, candidate.honorificFrom) : "";
  const ahead = next ? separator(words, candidate.to, next.honorificFrom) : "";
  const follows = words[end]?.lower ?? "";
  if (behind === "and" && follows !== "of") return { rule: "person-in-list", confidence: 0.8 };
  if (behind === ";" && /^[;.]?$/.test(follows)) return { rule: "person-in-list", confidence: 0.74 };
  if (behind === "," && (/^(?:,|and|&)$/.test(follows) || bracketed))
    return { rule: "person-in-list", confidence: 0.74 };
  const sure = isGivenName(name[0]?.key ?? "") || bracketed;
  return ahead === "and" || (/^[,;]$/.test(ahead) && sure)
    ? { rule: "person-in-list", confidence: 0.74 }
    : undefined;
}

/** "Night Porter", "Shift Foreman": what somebody is, in capitals. */
const isOffice = (words: readonly Word[], { from, to }: Candidate): boolean =>
  titleAt(words, from)?.to === to;

/** Behind a short remark in brackets: "(Dakar)", "(University of Oslo)". */
function behindBracket(words: readonly Word[], at: number): number {
  if (words[at]?.text !== "(") return at;
  for (let close = at + 1; close < at + 9; close++) if (words[close]?.text === ")") return close + 1;
  return at;
}

/** What joins two names: "and", "," or ";". */
function separator(words: readonly Word[], from: number, to: number): string {
  const between = words
    .slice(behindBracket(words, from), to)
    .map(({ lower }) => (lower === "&" ? "and" : lower))
    .join(" ");
  return between === ", and" || between === "; and" || between === "as well as" ? "and" : between;
}

function proposal(block: TextBlock, words: readonly Word[], candidate: Candidate, settled: Shaped): Proposal {
  const { from, to, honorificFrom, gender } = candidate;
  const name = words.slice(from, to);
  const first = name[0] as Word;
  const last = name.at(-1) as Word;
  // "The brothers Zurab and Vakhtang Beridze": both are called by the last name.
  const whole = isSibling(words, from, to) ? [...name, words[to + 2] as Word] : name;
  const read = readName(whole);
  const end = last.text === "." ? last.start : last.end;
  const honorific =
    honorificFrom < from ? block.text.slice(words[honorificFrom]?.start, words[from - 1]?.end) : "";
  const person = {
    ...(whole.length === 1 ? { family: read.name } : read.person),
    ...(honorific ? { honorific } : {}),
    ...(gender ? { gender } : {}),
  };
  return { type: "PERSON", block: block.index, start: first.start, end, name: read.name, person, ...settled };
}

export const persons: Annotator = { propose, spread: spreadPersons };
