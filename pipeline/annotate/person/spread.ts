// Second round for PERSON: names alone, repeated and turned round, explained by the full names of the document.
import { groupBy } from "../../core/group.ts";
import type { Mention } from "../../flow.ts";
import { placesNamed } from "../../lexicon/gazetteer.ts";
import { isCommonWord, isThingHead } from "../../lexicon/not-names.ts";
import {
  isAmbiguousName,
  isGivenName,
  isParticle,
  isStartingParticle,
  surnameHasOrder,
} from "../../lexicon/person-names.ts";
import type { Proposal } from "../annotator.ts";
import { titleBefore } from "../post/title.ts";
import type { Text, TextBlock } from "../text.ts";
import { isNationWord } from "./context.ts";
import { honorificAt } from "./honorific.ts";
import { articleOf, identity, indexed, type Known, keysOf, knownPersons, theOne } from "./known.ts";
import { spelled } from "./name.ts";
import { type Word, wordsOf } from "./words.ts";

/** Proposes what names a known person again, and says whom the settled short mentions mean. */
export function spreadPersons(text: Text, found: readonly Mention[]): Proposal[] {
  const known = knownPersons(text, found);
  if (known.length === 0 && !found.some(({ type }) => type === "PERSON")) return [];
  const index = indexed(known);
  const proposals: Proposal[] = [];
  for (const mention of found) {
    if (mention.type !== "PERSON") continue;
    const link = linked(mention, known, index, articleOf(text, mention.block));
    if (link) proposals.push(link);
  }
  const taken = groupBy(found, ({ block }) => block);
  for (const block of text.blocks) proposals.push(...weakIn(block, index, taken.get(block.index) ?? []));
  return proposals;
}

/** A settled mention again, with its antecedent. */
function linked(
  mention: Mention,
  known: readonly Known[],
  index: Map<string, Known[]>,
  article: number | null,
): Proposal | undefined {
  const keys = keysOf(mention.name);
  const own = identity(keys);
  const candidates =
    keys.length > 1
      ? known.filter((person) => person.identity === own || isShortOf(keys, person.keys))
      : (index.get(keys[0] ?? "") ?? []);
  const target = theOne(
    candidates.length > 1 && keys.length > 1 ? fullest(candidates) : candidates,
    keys,
    article,
  );
  if (!target || target.mention.id === mention.id) return undefined;
  const {
    id: _id,
    span: _span,
    text: _text,
    acronym: _acronym,
    date: _date,
    quantity: _quantity,
    ...rest
  } = mention;
  return { ...rest, confidence: Math.min(0.99, mention.confidence + 0.005), antecedent: target.mention.id };
}

const fullest = (candidates: readonly Known[]): Known[] => {
  const most = Math.max(...candidates.map((person) => person.keys.length));
  return candidates.filter((person) => person.keys.length === most);
};

/** "de Wit" of "Jan de Wit", "José Huanca" of "José Luis Huanca Mamani". */
const isShortOf = (short: readonly string[], long: readonly string[]): boolean =>
  short.length < long.length && short.every((key) => long.includes(key));

/** Names in one block that nothing strong told. */
function weakIn(block: TextBlock, index: Map<string, Known[]>, taken: readonly Mention[]): Proposal[] {
  const words = wordsOf(block);
  const proposals: Proposal[] = [];
  let free = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word || at < free || (word.shape !== "title" && word.shape !== "caps")) continue;
    const bearers = index.get(word.key);
    if (
      !bearers ||
      taken.some(
        (mention) => mention.type === "PERSON" && mention.start < word.end && word.start < mention.end,
      )
    )
      continue;
    const spot = { block, words, at, word, bearers };
    const proposal = fullNameAt(spot) ?? aloneAt(spot) ?? givenAt(spot);
    if (!proposal) continue;
    proposals.push(proposal);
    while (free < words.length && (words[free]?.start ?? 0) < proposal.end) free++;
  }
  return proposals;
}

/** A word of a block, and the people of the document whose name holds it. */
interface Spot {
  readonly block: TextBlock;
  readonly words: readonly Word[];
  readonly at: number;
  readonly word: Word;
  readonly bearers: readonly Known[];
}

function fullNameAt({ block, words, at, bearers }: Spot): Proposal | undefined {
  for (const person of bearers) {
    const name = words.slice(at, at + person.keys.length);
    if (name.length < 2 || identity(name.map(({ key }) => key)) !== person.identity) continue;
    if (nextMakesThing(words, at + name.length)) return undefined;
    return weak(block, name, "person-repeated", 0.93, person);
  }
  return undefined;
}

const nextMakesThing = (words: readonly Word[], at: number): boolean => {
  const next = words[at];
  return (
    next !== undefined &&
    !next.glued &&
    next.shape === "title" &&
    THING_NOUN.test(next.lower) &&
    isThingHead(next.lower)
  );
};
/** Head nouns that are no verbs of headings too. */
const THING_NOUN = /^(?!visits?$|talks?$|meets?$|reports?$|tours?$|signs?$)/;

/** A family name by itself, in the letters that the document writes it in. */
function aloneAt({ block, words, at, word, bearers }: Spot): Proposal | undefined {
  const fit = bearers.filter((person) => person.family.includes(word.key));
  if (fit.length === 0) return undefined;
  const from = particlesBefore(words, at, fit[0]?.family ?? []);
  const led = leadsName(words, from);
  const length = compoundLength(words, at, fit[0]?.family ?? []);
  if (!led) {
    if (isCommonWord(word.lower) || isNationWord(word.lower)) {
      if (word.shape !== "caps" || !fit.some((person) => person.familyInCapitals)) return undefined;
    }
    if (word.shape === "caps" && !fit.some((person) => person.familyInCapitals)) return undefined;
    if (word.shape === "title" && word.key.length < 4 && fit.every((person) => person.familyInCapitals))
      return undefined;
    if (!standsAlone(words, from, at + length)) return undefined;
  }
  if (nextMakesThing(words, at + length)) return undefined;
  const target = theOne(fit, [word.key], block.block.article);
  return weak(block, words.slice(from, at + length), "person-surname-alone", led ? 0.93 : 0.87, target);
}

/** "Annika laughs", "with Annika": a given name by itself, where one person of the document bears it. */
function givenAt({ block, words, at, word, bearers }: Spot): Proposal | undefined {
  if (
    !isGivenAlone(word) ||
    !standsAlone(words, at, at + 1) ||
    /^(?:in|at|near)$/.test(words[at - 1]?.lower ?? "")
  )
    return undefined;
  const fit = bearers.filter(({ keys, family }) => keys[0] === word.key && !family.includes(word.key));
  const target = theOne(fit, [word.key], block.block.article);
  return target && weak(block, [word], "person-given-name-alone", 0.8, target);
}

/** Known as a given name, and as no place, no family name that comes first and no common word. */
const isGivenAlone = ({ shape, key, lower, text }: Word): boolean =>
  shape === "title" &&
  isGivenName(key) &&
  !isAmbiguousName(key) &&
  !surnameHasOrder(key, "first") &&
  !isCommonWord(lower) &&
  !isNationWord(lower) &&
  placesNamed(text).length === 0;

/** "de" before "Wit", where the family name has it. */
function particlesBefore(words: readonly Word[], at: number, family: readonly string[]): number {
  let from = at;
  while (from > 0 && isParticle(words[from - 1]?.lower ?? "") && family.includes(words[from - 1]?.key ?? ""))
    from--;
  return isStartingParticle(words[from]?.lower ?? "") ? from : at;
}

function compoundLength(words: readonly Word[], at: number, family: readonly string[]): number {
  let length = 1;
  while (family.includes(words[at + length]?.key ?? "") && !words[at + length]?.glued) length++;
  return length;
}

const leadsName = (words: readonly Word[], from: number): boolean => {
  if (titleBefore(words, from)) return true;
  for (let back = 1; back <= 3; back++) if (honorificAt(words, from - back)?.length === back) return true;
  return false;
};

/** No capitalised word beside it that would make it another name. */
function standsAlone(words: readonly Word[], from: number, to: number): boolean {
  const before = words[from - 1];
  const after = words[to];
  const isName = (word: Word | undefined): boolean =>
    word !== undefined &&
    (word.shape === "title" || word.shape === "caps" || word.shape === "initial") &&
    !isCommonWord(word.lower);
  if (before && !words[from]?.glued && isName(before)) return false;
  if (before && words[from]?.glued && before.text !== "“" && before.text !== '"' && before.text !== "(")
    return false;
  return !(
    after &&
    !after.glued &&
    (isName(after) || (after.shape === "title" && isThingHead(after.lower) && THING_NOUN.test(after.lower)))
  );
}

function weak(
  block: TextBlock,
  name: readonly Word[],
  rule: string,
  confidence: number,
  target: Known | undefined,
): Proposal {
  const first = name[0] as Word;
  const last = name.at(-1) as Word;
  const spelling = spelled(name);
  return {
    type: "PERSON",
    block: block.index,
    start: first.start,
    end: last.end,
    rule,
    confidence,
    name: spelling,
    person: rule === "person-surname-alone" ? { family: spelling } : (target?.mention.person ?? {}),
    ...(target ? { antecedent: target.mention.id } : {}),
  };
}
