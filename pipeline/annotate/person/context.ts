// What stands around a name: honorific, post, verb of saying, affiliation, label.
import { wordSet } from "../../core/word-set.ts";
import { countries } from "../../lexicon/countries.ts";
import { placesNamed } from "../../lexicon/gazetteer.ts";
import { isThingHead } from "../../lexicon/not-names.ts";
import { isPersonContext } from "../../lexicon/posts.ts";
import { titleAt, titleBefore, titleOfChainBefore } from "../post/title.ts";
import type { Shaped } from "./shape.ts";
import { spoken, type Word } from "./words.ts";

const nationWords = new Set<string>();
for (const { name, adjectives, aliases } of countries) {
  for (const form of [name, ...adjectives, ...aliases])
    for (const word of form.split(/[ -]/)) if (word.length > 2) nationWords.add(word.toLowerCase());
}

/** Whether a word belongs to the name or adjective of a country. */
export const isNationWord = (lower: string): boolean => nationWords.has(lower);

const evidence = (rule: string, confidence: number): Shaped => ({ rule, confidence });

/** "Otago MP Ana Ruiz": a seat in a parliament, before the name. */
export const SEATS = /^(?:MP|MEP|MLA|MPP|MSP|MHK|MNA|MLC)$/;

/** A post before the name, directly or over its of-phrase. */
export function postBeforeName(words: readonly Word[], from: number): Shaped | undefined {
  const direct = titleBefore(words, from);
  const before = words[from - 1];
  if (direct?.direct || SEATS.test(before?.text ?? "")) return evidence("person-after-post", 0.95);
  if (before?.text === "," && isLeadingPost(words, from - 1))
    return evidence("person-after-post-phrase", 0.9);
  return titleOfChainBefore(words, from) || isBehindRank(words, from)
    ? evidence("person-after-post-phrase", 0.93)
    : undefined;
}

/** "Academician of the Royal Society of Letters Jane Doe", "Honoured Artist of the Republic Jane Doe": a rank that is no post. */
function isBehindRank(words: readonly Word[], from: number): boolean {
  for (let at = from - 1; at > 0 && at > from - 14; at--) {
    const { lower, shape } = words[at] as Word;
    if (lower === "of" && RANKS.has(words[at - 1]?.text ?? "")) return true;
    if ((shape === "lower" && !/^(?:of|the|and|for)$/.test(lower)) || shape === "mark") return false;
  }
  return false;
}
const RANKS = wordSet("Academician Laureate Hero Veteran Cavalier Knight");

/** "the acting CEO of Acme, Jane Doe", "our treasurer, Jane Doe": the phrase begins with the article or whose it is. */
function isLeadingPost(words: readonly Word[], comma: number): boolean {
  const title = titleOfChainBefore(words, comma) ?? titleBefore(words, comma);
  const before = title ? words[title.start - 1] : undefined;
  return (
    title !== undefined &&
    (!before ||
      before.shape === "mark" ||
      /^(?:the|its|their|our|his|her|whose|my|your)$/.test(before.lower) ||
      isNationWord(before.lower))
  );
}

const LEAD = wordSet(
  "the its a an their our his her now currently also both as until then recently hitherto previously formerly till",
);

/** Where a post in apposition after a name begins (word index), or -1: ", the Chinese Vice Minister of ...". */
export function appositionAfter(words: readonly Word[], to: number): number {
  const mark = words[to]?.text;
  if (mark !== "," && mark !== "(" && mark !== "–" && mark !== "—") return -1;
  for (let at = to + 1; at < words.length && at < to + 8; at++) {
    const word = words[at];
    if (!word || titleAt(words, at)) return word ? at : -1;
    const passes =
      LEAD.has(word.lower) ||
      isNationWord(word.lower) ||
      word.shape === "dotted" ||
      word.shape === "caps" ||
      word.text === "'s" ||
      word.text === "’s" ||
      (word.shape === "title" && !word.glued);
    if (!passes) return -1;
  }
  return -1;
}

/** Evidence behind the name: who, said, was elected, (University of ...), of the Institute ... */
export function evidenceAfter(words: readonly Word[], to: number): Shaped | undefined {
  const next = words[to];
  const second = words[to + 1];
  if (!next) return undefined;
  if (isBeforeWho(words, to)) return evidence("person-before-who", 0.85);
  if (/^in the chair/.test(spoken(words, to, to + 3))) return evidence("person-leading", 0.86);
  if (isAccompanied(words, to)) return evidence("person-with-colleagues", 0.82);
  const verb = behindAside(words, to);
  const acting = actsLikePerson(words, verb);
  if (acting) return acting;
  if (isTitled(words, to)) return evidence("person-before-title", 0.8);
  if (next.text === "," && isAge(words, to + 1)) return evidence("person-with-age", 0.76);
  if (next.text === "," && isOfTown(words, to + 1)) return evidence("person-of-place", 0.8);
  if (next.text === "," && isDescribed(words, to + 1)) return evidence("person-described", 0.82);
  if (next.text === "(" && hasBody(words, to + 1, ")") && !isAcronymOf(words, to))
    return evidence("person-with-affiliation", 0.85);
  if (
    next.lower === "of" &&
    isNationWord(second?.lower ?? "") &&
    words[to - 1]?.lower.includes("-") &&
    second?.shape === "title"
  )
    return evidence("person-of-place", 0.78);
  if (/^(?:of|from|at)$/.test(next.lower) && hasBody(words, to + 1, ","))
    return evidence("person-of-body", 0.76);
  if (next.text === "," && second?.lower === "of" && hasBody(words, behindOwner(words, to + 2), ","))
    return evidence("person-of-body", 0.8);
  if (isHonoured(words, verb) || isEmployed(words, verb)) return evidence("person-before-verb", 0.78);
  return undefined;
}

/** "A and colleagues", "A and her team": no body has a wife or colleagues without an article. */
const isAccompanied = (words: readonly Word[], to: number): boolean =>
  /^(?:and|with) (?:(?:colleagues|coworkers|co-workers|collaborators|co-authors|coauthors)\b|(?:his|her) (?:team|colleagues?|group|students?|co-workers|crew|wife|husband|staff|deputy)\b)/.test(
    spoken(words, to, to + 3),
  );

/** "A who", "A whose", "A, who", "A, whom": of whom the sentence goes on to tell. */
const isBeforeWho = (words: readonly Word[], to: number): boolean =>
  words[to]?.text === ","
    ? /^whom?$/.test(words[to + 1]?.lower ?? "")
    : /^(?:who|whose|whom)$/.test(words[to]?.lower ?? "");

/** "A is the deputy head of", "A was Minister of", "A becomes Rector of": what nobody but a person is. */
function isTitled(words: readonly Word[], to: number): boolean {
  if (!/^(?:is|was|becomes|became|remains)$/.test(words[to]?.lower ?? "")) return false;
  let at = to + 1;
  while (at < to + 3 && /^(?:the|a|an|its|our|new|now|also|currently)$/.test(words[at]?.lower ?? "")) at++;
  const title = titleAt(words, at);
  return (
    title !== undefined && title.to - title.from <= 4 && /^(?:of|for|at)$/.test(words[title.to]?.lower ?? "")
  );
}

/** "A said", "A will retire", "A was elected", "A takes office". */
function actsLikePerson(words: readonly Word[], to: number): Shaped | undefined {
  const [next, second] = [words[to], words[to + 1]];
  const at = AUXILIARY.test(next?.lower ?? "") ? to + 1 : to;
  const verb = words[at];
  if (verb?.shape === "lower") {
    if (isPersonContext("say", verb.lower)) return evidence("person-before-saying", 0.76);
    if (isPersonContext("life", verb.lower)) return evidence("person-before-verb", 0.76);
    if (/^(?:gave|gives|delivered|delivers)$/.test(verb.lower) && givesTalk(words, at + 1))
      return evidence("person-before-verb", 0.76);
    if (/^(?:take|takes|took|taken|taking)$/.test(verb.lower) && takesOffice(words, at + 1))
      return evidence("person-before-verb", 0.74);
  }
  const passive = /^(?:was|were|is|has|had|been)$/.test(next?.lower ?? "");
  return passive && isPersonContext("passive", second?.lower ?? "")
    ? evidence("person-appointed", 0.78)
    : undefined;
}

/** "gave the keynote", "delivered a lecture". */
const givesTalk = (words: readonly Word[], at: number): boolean =>
  /^(?:the|a|an|his|her)$/.test(words[at]?.lower ?? "") &&
  words
    .slice(at + 1, at + 4)
    .some(({ lower }) =>
      /^(?:keynote|lecture|talk|speech|address|paper|reading|recital|masterclass|sermon|eulogy|toast)$/.test(
        lower,
      ),
    );

const AUXILIARY =
  /^(?:will|would|has|had|have|also|then|later|himself|herself|once|recently|still|now|never)$/;

const takesOffice = (words: readonly Word[], at: number): boolean =>
  /^(?:charge|office|part|over|up|the)$/.test(words[at]?.lower ?? "") &&
  (words[at]?.lower !== "the" ||
    /^(?:chair|floor|oath|helm|reins|stage|podium)$/.test(words[at + 1]?.lower ?? ""));

/** ", 23," and ", aged 23,". */
function isAge(words: readonly Word[], at: number): boolean {
  const from = words[at]?.lower === "aged" ? at + 1 : at;
  return (
    /^[1-9]\d[.,]?$/.test(words[from]?.text ?? "") &&
    (/[.,]$/.test(words[from]?.text ?? "") || /^[.,;)]$/.test(words[from + 1]?.text ?? ""))
  );
}

/** ", of Buenos Aires,". */
function isOfTown(words: readonly Word[], at: number): boolean {
  if (!/^(?:of|from)$/.test(words[at]?.lower ?? "")) return false;
  for (let end = at + 1; end < at + 4; end++) {
    if (words[end]?.shape !== "title") return false;
    const town = words.slice(at + 1, end + 1).map(({ text }) => text);
    if (/^[,.;)]$/.test(words[end + 1]?.text ?? "")) return placesNamed(town.join(" ")).length > 0;
  }
  return false;
}

/** ", a student of", ", the first astronaut": what follows the comma says that it is a person. */
function isDescribed(words: readonly Word[], from: number): boolean {
  if (!/^(?:a|an|the)$/.test(words[from]?.lower ?? "")) return false;
  for (let at = from + 1; at < from + 5; at++) {
    const word = words[at];
    if (word?.shape !== "lower" && !isNationWord(word?.lower ?? "")) return false;
    if (isPersonContext("verb", word?.lower ?? "") && !isPersonContext("passive", word?.lower ?? ""))
      return true;
  }
  return false;
}

/** "of our Conservation Department": behind the word that tells whose it is. */
const behindOwner = (words: readonly Word[], at: number): number =>
  /^(?:the|our|its|their)$/.test(words[at]?.lower ?? "") ? at + 1 : at;

/** Behind ", of the coral unit,": where the sentence goes on after a few words in small letters; else the place itself. */
function behindAside(words: readonly Word[], to: number): number {
  if (words[to]?.text !== "," || !/^(?:of|from|in|at)$/.test(words[to + 1]?.lower ?? "")) return to;
  for (let at = to + 2; at < to + 9; at++) {
    if (words[at]?.text === ",") return at + 1;
    if (words[at]?.shape !== "lower") return to;
  }
  return to;
}

/** "A received the Golden Fig for her drawings", "A was awarded a scholarship": what is given to a person. */
function isHonoured(words: readonly Word[], to: number): boolean {
  if (!/^(?:received|receives|won|wins|accepted|was|is|has)$/.test(words[to]?.lower ?? "")) return false;
  for (let at = to + 2; at < to + 18 && words[at] && !/^[.;]$/.test(words[at]?.text ?? ""); at++) {
    if (words[at]?.lower === "for" && /^(?:his|her)$/.test(words[at + 1]?.lower ?? "")) return true;
    if (at < to + 8 && SCHOLARLY.test(words[at]?.lower ?? "")) return true;
  }
  return false;
}

/** What only persons are given for their studies. */
const SCHOLARLY = /^(?:scholarship|fellowship|doctorate|phd|studentship|bursary|stipend|professorship)$/;

/** "A joined the Bureau as an analyst", "A started as head of": what only persons do. */
function isEmployed(words: readonly Word[], to: number): boolean {
  const verb = words[to + (AUXILIARY.test(words[to]?.lower ?? "") ? 1 : 0)]?.lower ?? "";
  if (!/^(?:joined|joins|join|started|starts|start|began|begins|begin|returned|returns)$/.test(verb))
    return false;
  for (let at = to + 1; at < to + 14 && words[at] && !/^[.;]$/.test(words[at]?.text ?? ""); at++) {
    if (words[at]?.lower !== "as") continue;
    const from = /^(?:the|a|an|its|our|new)$/.test(words[at + 1]?.lower ?? "") ? at + 2 : at + 1;
    return titleAt(words, from) !== undefined;
  }
  return false;
}

/** "Sea Mammal Rescue (SMR)": the letters in brackets are those of the words before. */
function isAcronymOf(words: readonly Word[], open: number): boolean {
  const letters = words[open + 1]?.text.toLowerCase() ?? "";
  if (words[open + 2]?.text !== ")" || letters.length < 3) return false;
  const initials = words.slice(open - 2, open).map(({ lower }) => lower.charAt(0));
  return letters.endsWith(initials.join(""));
}

/** Whether the words up to a mark name a body: a head word or capitals among capitalised words. */
function hasBody(words: readonly Word[], from: number, until: string): boolean {
  for (let at = from; at < words.length && at < from + 8; at++) {
    const word = words[at];
    if (!word || word.text === until || word.text === ")") return false;
    if (word.shape === "title" && isThingHead(word.lower)) return true;
    if (until === ")" && word.shape === "caps" && word.text.length > 2) return true;
    if (word.shape === "lower" && !/^(?:the|of|for|and|de|la|du|des)$/.test(word.lower)) return false;
    if (word.shape === "number") return false;
  }
  return false;
}
