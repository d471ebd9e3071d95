// Finds stretches of words that could be a person's name, with the honorifics before them.

import { knownBody } from "../../lexicon/acronyms.ts";
import { isAgentNoun } from "../../lexicon/agent-nouns.ts";
import { placesNamed } from "../../lexicon/gazetteer.ts";
import { isCommonWord, isThingHead } from "../../lexicon/not-names.ts";
import {
  isGivenName,
  isParticle,
  isStartingParticle,
  isSurname,
  isSyllable,
  surnameHasOrigin,
} from "../../lexicon/person-names.ts";
import { isPersonContext } from "../../lexicon/posts.ts";
import { titleAt, titleBefore } from "../post/title.ts";
import { isNationWord, SEATS } from "./context.ts";
import { type Honorifics, honorificAt, honorificsAt } from "./honorific.ts";
import { ROMAN } from "./name.ts";
import { isDeanOf, isPostGiven } from "./post.ts";
import { isRelative } from "./that.ts";
import { COMPOUND, isQuotedName } from "./thing.ts";
import { isCalledByDay } from "./time.ts";
import { askOfName, type Word } from "./words.ts";

export interface Candidate {
  /** Word indices of the name. */
  readonly from: number;
  readonly to: number;
  /** Where the honorifics before it begin (word index), and where they end: `from`, or the same when there are none. */
  readonly honorificFrom: number;
  readonly gender?: "female" | "male";
}

const SUFFIX = /^(?:jr\.?|sr\.?|ii|iii|iv)$/;

/** Whether a word may stand in a name. Common words that are names too (Young, Park) may. */
const isNameable = (word: Word | undefined): boolean => word !== undefined && (word.is & NAMEABLE) !== 0;

const NAMEABLE = askOfName((word) => {
  if (word.shape === "initial" || word.shape === "dotted") return true;
  if (word.shape === "elided") return !isNationWord(word.lower);
  if (word.shape !== "title" && word.shape !== "caps") return false;
  const known = isGivenName(word.key) || isSurname(word.key);
  if (COMPOUND.test(word.text)) return false;
  if (isCommonWord(word.lower)) return known && !word.lower.includes("-") && !ALWAYS_COMMON.test(word.lower);
  return known || !isNationWord(word.lower);
});

/** Function words and months that no name list makes a name at the start of a sentence. */
const ALWAYS_COMMON =
  /^(?:the|an|in|on|at|to|as|so|no|do|we|he|she|it|its|for|of|by|and|or|if|can|be|is|was|will|may|june|august|april|march|all|new|her|his|one|last|next|first|national|international|science|research|general|central|also|man|men|co|even|long|day|art|power|press|mission|case|best|good|then|than|may|must|they|you|their|when|who|how|why|some|such|not|now|our|your|my)$/;

/** All candidates of a block, in reading order. */
export function candidatesOf(words: readonly Word[]): Candidate[] {
  const found: Candidate[] = [];
  let at = 0;
  while (at < words.length) {
    const word = words[at];
    if (!word || (word.is & BEGINNING) === 0) {
      at++;
      continue;
    }
    const candidate = candidateAt(words, at);
    if (candidate) found.push(candidate);
    at = Math.max(at + 1, candidate ? candidate.to : at + 1);
  }
  return found;
}

/** Articles and conjunctions of one letter are no initials: "A Painter", "O Globo". */
const BEGINNING = askOfName(
  ({ shape, text }) =>
    shape !== "lower" &&
    shape !== "mark" &&
    shape !== "number" &&
    shape !== "elided" &&
    !/^[AEIOY]$/.test(text),
);

/** "A. B. Lim, S.E., M.M.": a degree or an order behind a name and its comma, where nothing goes on. */
const isBehindName = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.text === "," &&
  /^(?:title|dotted)$/.test(words[at - 2]?.shape ?? "") &&
  POSTNOMINAL.test(words[at]?.text ?? "");

/** Degrees and orders as written behind a name. */
const POSTNOMINAL =
  /^(?:S\.(?:E|H|T|P|Si|Pd|Sos|Kom|Farm|Ked|J|D\.B)|M\.(?:M|H|T|P|Si|Pd|Kes|Kom|Hum|Sc|A|Phil|Eng|Ed|B\.A|D|P\.H)|B\.(?:A|Sc|Ed|Eng)|Ph\.D|LL\.[BM]|D\.(?:Sc|Phil)|Ed\.D|O\.(?:P|F\.M|S\.B|S\.A|B\.E)|C\.(?:M|S\.C|P\.A|Eng)|P\.(?:Eng|E)|F\.R\.S|J\.P)\.?$/;

/** @param held behind a post: "President Ana Maire" is as sure as "Ms Ana Maire" */
function candidateAt(words: readonly Word[], at: number, held = false): Candidate | undefined {
  if (isBehindName(words, at)) return undefined;
  const honoured = honouredAt(words, at);
  const { to: from, gender } = honoured;
  const title = titleAt(words, from);
  const crowned = title?.class === "crown" && isGivenName(words[title.to]?.key ?? "");
  // "Dean Pavel Novak": a post that is a given name too, before two words of a name.
  const whole = isGivenName(words[title?.to ?? 0]?.key ?? "") && isNameable(words[(title?.to ?? 0) + 1]);
  const told = crowned || whole || !isGivenName(words[from]?.key ?? "");
  if (title?.direct && from === title.start && told) {
    const particled = particlesEnd(words, title.to, isStartingParticle(words[title.to]?.lower ?? ""));
    if (from > at || particled > title.to || isNameable(words[title.to]))
      return candidateBehind(words, at, title.to);
  }
  const to = runEnd(words, from, held || from > at || words[from]?.shape === "lower");
  if (to === from) return undefined;
  const start = from > at ? from : trimmedStart(words, from, to);
  return { from: start, to, honorificFrom: from > at ? at : start, ...(gender ? { gender } : {}) };
}

/** The honorifics at a word that lead a name; none where a post or an unsure word stands there. */
function honouredAt(words: readonly Word[], at: number): Honorifics {
  const none = { to: at, weak: false };
  const read = honorificsAt(words, at);
  if (read.to === at || (titleAt(words, at)?.to ?? 0) > read.to) return none;
  return read.weak && !isSureBehind(words, at, read.to) ? none : read;
}

/** Behind a word of other uses too ("General", "Sister"): two words that make no thing, or a known name. */
function isSureBehind(words: readonly Word[], at: number, from: number): boolean {
  const first = words[from];
  const to = runEnd(words, from, true);
  if (!first || to === from || isPartOfThing(words, { from, to, honorificFrom: from - 1 })) return false;
  if (words[at]?.text === "U" && to - from < 2) return false;
  const known = isGivenName(first.key) || first.shape === "initial";
  if (from === at + 1 && isGivenName(words[at]?.key ?? "")) return known;
  return known || to - from > 1 || isSurname(first.key);
}

/** A post at the start of a run is none of the name: "Princess Astrid". */
function candidateBehind(words: readonly Word[], at: number, from: number): Candidate | undefined {
  return from > at ? candidateAt(words, from, true) : undefined;
}

/** The end of the run of name words; particles belong to it when a name word follows. */
function runEnd(words: readonly Word[], from: number, honoured: boolean): number {
  let at = from;
  for (let next = nameEnd(words, from, at, honoured); next > at; next = nameEnd(words, from, at, honoured))
    at = next;
  const suffix = words[at];
  const comma = suffix?.text === "," && SUFFIX.test(words[at + 1]?.lower ?? "");
  if (comma && at > from) return at + 2;
  while (at > from && words[at - 1]?.shape === "initial" && at - from > 1 && words[at - 1]?.text.length === 1)
    at--;
  return at;
}

/** Behind the part of a name at a word, of a run that began at `from`; the word itself where the run ends. */
function nameEnd(words: readonly Word[], from: number, at: number, honoured: boolean): number {
  const word = words[at];
  const before = words[at - 1]?.shape;
  if (!word || (at > from && word.glued && before !== "dotted" && before !== "initial")) return at;
  if (at === from && honoured && isCalledByDay(words, at)) return at + 1;
  if (at === from) return isNameable(word) ? at + 1 : particlesEnd(words, at, honoured);
  const joined = isParticle(words[at - 1]?.lower ?? "");
  // "Halima Sheikh Abdille": what is a name as well does not lead another one.
  const named = isSurname(word.key) || isGivenName(word.key);
  if (word.shape !== "initial" && !joined && !named && honorificAt(words, at)?.value.weak === false)
    return at;
  if (DESCENT.test(word.lower) || isJunior(words, from, at)) return at + 1;
  if (isDeanOf(words, from, at)) return at;
  if (ORDERS.test(word.text) && before === "title") return at;
  const widow = widowEnd(words, at);
  if (widow > at) return widow;
  if (isIrish(words, at)) return at + 2;
  if (isNameable(word) || ROMAN.test(word.text) || isSyllableOf(words[from], word)) return at + 1;
  if (honoured && at === from + 1 && isCommonSurname(words, at)) return at + 1;
  return isNickname(words, at) ? at + 3 : particlesEnd(words, at, true);
}

/** "Mr John Silk": behind an honorific and a given name alone, a common word is the surname. */
function isCommonSurname(words: readonly Word[], at: number): boolean {
  const [given, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (word?.shape !== "title" || !isGivenName(given?.key ?? "") || isThingHead(word.lower)) return false;
  return !ALWAYS_COMMON.test(word.lower) && next?.shape !== "title" && next?.shape !== "caps";
}

/** "Ladislav Novák ml.": the younger or elder of one name. */
const isJunior = (words: readonly Word[], from: number, at: number): boolean =>
  at - from > 1 &&
  /^(?:jr|sr|jun|sen|ml|st|fils|père|hijo|filho|neto|sobrinho)\.?$/.test(words[at]?.text ?? "");

/** Religious orders and honours that stand in capitals behind a name. */
export const ORDERS =
  /^(?:SJ|OP|OFM|OSB|SVD|SDB|CSsR|CSSR|CSSp|CSC|FSC|FMS|OSA|OCD|OMI|MSC|MSF|RSM|IHM|IBVM|SMA|SSC|MAfr|MCCJ|IMC|OBE|CBE|MBE|KBE|DBE|KCMG|CMG|LVO|CVO|OAM|ONZM|MNZM|CNZM|QSO|QSM|QC|KC|SAN|MP|MEP|MLA|MPP|MSP|TD|MHK|FRS|FBA|FRSE|FAA|FRSC|PhD|MBA|GCFR|GCON|CFR|OFR|MFR|OON|CON|NPOM|EBS|CBS|EGH|MGH|OGW)$/;

/** "Sean Mac an Bhaird", "Úna Nic an tSaoir": an article inside a family name. */
const isIrish = (words: readonly Word[], at: number): boolean =>
  words[at]?.text === "an" &&
  /^(?:mac|nic|mag|mhic)$/.test(words[at - 1]?.lower ?? "") &&
  /^[th]?\p{Lu}\p{Ll}+$/u.test(words[at + 1]?.text ?? "");

/** "Marta Rojas vda. de Quiroga": whose widow somebody is. */
function widowEnd(words: readonly Word[], at: number): number {
  if (!/^(?:vda|viuda|vva)\.?$/.test(words[at]?.lower ?? "")) return at;
  const de = words[at + 1]?.text === "." ? at + 2 : at + 1;
  return words[de]?.lower === "de" ? particlesEnd(words, de, true) + 1 : at;
}

/** "son of", "daughter of" behind the father's name: "Azat Toktogul uulu". */
const DESCENT = /^(?:uulu|uly|ulu|kyzy|kyz|kizi|qizi|qızı|kızı|oglu|oğlu|oghlu|ogli)$/;

/** "Thu" of "Nguyễn Thị Thu Hà" is a syllable of the name, whatever else it means. */
const isSyllableOf = (family: Word | undefined, word: Word): boolean =>
  word.shape === "title" &&
  surnameHasOrigin(family?.key ?? "", "vietnamese") &&
  isSyllable("vietnamese", word.key);

/** "Robert 'Bob' Hayward". */
function isNickname(words: readonly Word[], at: number): boolean {
  const [open, name, close, next] = words.slice(at, at + 4);
  if (!open || !/^["'“‘]$/.test(open.text) || open.glued || name?.shape !== "title" || !name.glued)
    return false;
  return /^["'”’]$/.test(close?.text ?? "") && close?.glued === true && !next?.glued && isNameable(next);
}

/** Behind the particles that begin at a word, when a name word follows them. */
function particlesEnd(words: readonly Word[], at: number, allowed: boolean): number {
  let end = at;
  while (end < at + 3 && isParticle(words[end]?.lower ?? "") && !(end > at && words[end]?.glued)) end++;
  if (end === at || !allowed) return at;
  const shape = words[end]?.shape;
  return (shape === "title" || shape === "caps") && isNameable(words[end]) ? end : at;
}

/** Leaves out what stands before the name in the same run: "KAIST Jane Smith", "Ecologists Jane Smith", "Intern Jane Smith". */
function trimmedStart(words: readonly Word[], from: number, to: number): number {
  const [first, second] = [words[from], words[from + 1]];
  if (!first || !second) return from;
  // "MP Ana Ruiz"; "MEP Assistants" are nobody by name.
  if (SEATS.test(first.text) && second.shape === "title" && (to - from > 2 || !second.lower.endsWith("s")))
    return from + 1;
  if (to - from < 3) return from;
  if (isGivenName(first.key) || first.shape === "initial" || first.shape === "dotted") return from;
  const named = isGivenName(second.key) || second.shape === "initial";
  const plural = /(?:s|men)$/.test(first.key) && second.shape !== "initial";
  const doing = plural || isAgentNoun(`${first.lower}s`) || isPersonContext("verb", first.lower);
  if (first.shape === "caps" && named && !isFamilyInCapitals(words, from, to)) return from + 1;
  const before = words[from - 1];
  const starts = !before || before.shape === "mark";
  // "In Lima Ana Maire met": a town, and no comma behind it.
  // "Rector of the University of Turku Ana Maire": the town of a body.
  const house = before?.lower === "of" && isThingHead(words[from - 2]?.lower ?? "");
  if ((before?.lower === "in" || house) && named && placesNamed(first.text).length > 0) return from + 1;
  if (
    /^(?:of|to|for|in)$/.test(before?.lower ?? "") &&
    titleBefore(words, from - 1) &&
    placesNamed(first.text).length > 0
  )
    return from + 1;
  return starts && named && doing && !isSurname(first.key) ? from + 1 : from;
}

/** "SULTANBEKOVA Aigul": longer than acronyms are, known as no body, and all behind it in small letters. */
const isFamilyInCapitals = (words: readonly Word[], from: number, to: number): boolean => {
  const family = words[from]?.text ?? "";
  return (
    family.length > 6 &&
    !knownBody(family) &&
    !isCommonWord(family.toLowerCase()) &&
    words.slice(from + 1, to).every(({ shape }) => shape === "title")
  );
};

/** Whether what stands around makes the name a thing: "Nansen Medal", "University of Simon Fraser", "Hotel Maria". */
export function isPartOfThing(words: readonly Word[], { from, to, honorificFrom }: Candidate): boolean {
  const next = words[to];
  if (isQuotedName(words, from, to)) return true;
  if (isPostGiven(words, honorificFrom, to)) return false;
  if (next && !next.glued && next.shape === "title" && isThingHead(next.lower)) return true;
  const last = words[to - 1];
  if (honorificFrom === from && to - from > 2 && last?.shape === "title" && isThingHead(last.lower))
    return true;
  if (next?.text === "'s" || next?.text === "’s") {
    const owned = words[to + 1];
    if (owned?.shape === "title" && isThingHead(owned.lower) && to - from === 1) return true;
  }
  if (honorificFrom === from && STREETS.test(words[from]?.lower ?? "")) return true;
  const before = words[honorificFrom - 1];
  if (!before || words[honorificFrom]?.glued) return false;
  if (before.lower === "of" || before.lower === "de") {
    const head = words[honorificFrom - 2];
    return head?.shape === "title" && isThingHead(head.lower) && honorificFrom === from;
  }
  return false;
}

/** What streets are called in other languages, before their name: "Rua da Boavista". */
const STREETS =
  /^(?:rua|rue|calle|avenida|travessa|largo|praça|praca|ulica|jalan|piazza|plaza|carrer|rruga)$/;

const DETERMINER = /^(?:the|a|an|this|that|our|its|their|his|her|your|my|each|every)$/;

/** "the Copper Tray": an article before it makes a name a thing's. */
export const followsArticle = (words: readonly Word[], from: number): boolean =>
  DETERMINER.test(words[from - 1]?.lower ?? "") && !isRelative(words, from);
