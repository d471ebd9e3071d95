// What shows that capitals name a body: who says or signs, whose president, moved to where.

import { oncePer } from "../../core/remember.ts";
import { anchors } from "../../core/word.ts";
import { wordSet } from "../../core/word-set.ts";
import type { Token } from "../../flow.ts";
import { isNoBody } from "../../lexicon/acronyms.ts";
import { headsOf } from "../../lexicon/heads.ts";
import { isWord } from "../../lexicon/name-words.ts";
import { isCommonWord } from "../../lexicon/not-names.ts";
import { isGivenName, nameKey } from "../../lexicon/person-names.ts";
import { caseOf, countryAt, isAcronym, isCapital } from "../name/token.ts";
import { placesOf, type Text } from "../text.ts";

const SAYING =
  wordSet(`announced announces said says launched launches signed signs published publishes hosted hosts elected appointed funded funds supported
  supports organized organised organizes organises established founded awarded awards granted grants plans opened opens offers invites
  invited released releases reported reports issued issues joined joins welcomed receives received held holds selected selects financed
  finances coordinates coordinated conducted conducts provides provided operates operated agreed pledged approved adopted admitted trains
  trained developed develops maintains maintained manages runs ran built builds lent lends paid pays gave sent sends bought sold owns owned hired trained
  taught donated financed sponsored commissioned acquired appoints elects nominates named admits accredited certified licensed inspected audited
  fined approved approves rejected ratified signed renewed extended translated printed edited broadcast aired produced published drafted
  prepared submitted tabled presented unveiled showed tested measured mapped surveyed monitored forecast warned urged called asked invited
  thanked congratulated honoured decorated moved relocated merged split closed opens closes expanded upgraded restored repaired equipped
  delivered supplied shipped exported imported planted released vaccinated treated rescued sheltered fed housed`);
const PEOPLE = wordSet(
  "researchers scientists researcher scientist team delegation experts engineers staff students colleagues employees members member partner headquarters representatives representative officials delegates board council presidency head heads executive leadership",
);
const BODIES = wordSet(
  "council agency institute ministry association company organisation organization university foundation fund centre center authority commission committee network society academy bank body consortium federation union office administration operator museum hospital laboratory service",
);

const MONEY = wordSet("grant grants money funds funding support scholarship loan gift donation");

/** Whether the words around an acronym show that it is a body. */
export function isBodyByContext(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower === "the" ? at - 2 : at - 1;
  const [second, first, next] = [tokens[before - 1], tokens[before], tokens[at + 1]];
  if (SAYING.has(next?.lower ?? "") && !isName(tokens, at - 1)) return true;
  if (next && isWord("post", next.lower) && isCapital(next.text)) return true;
  if (next && (PEOPLE.has(next.lower) || next.lower === "fellowship")) return true;
  if (isNamedBehind(tokens, before)) return true;
  if (first?.lower === "by" && second && /ed$|held|built|run|led|made$/.test(second.lower)) return true;
  return next?.text === "," && isApposition(tokens, at + 2);
}

/** "Jan Vik of X", "staff of X", "represents X", "Burundi's X", "working at X": what stands before the name. */
function isNamedBehind(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? "";
  const led = tokens[at - 1]?.lower ?? "";
  if (/^(?:of|at|from)$/.test(word) && (isWord("post", led) || PEOPLE.has(led))) return true;
  if (word === "of") return isName(tokens, at - 1) && isName(tokens, at - 2);
  if (/^(?:joins|joined|joining|represents|represented|representing)$/.test(word)) return true;
  if (/^['’]s$/.test(word)) return isCountryBefore(tokens, at);
  if (word === "from") return MONEY.has(led);
  if (word === "to") return /^(?:moves|moved|returns|returned)$/.test(led);
  return word === "at" && WORKING.has(led);
}

/** "working at X", "trained at X". */
const WORKING = wordSet(
  "working worked works work trained studied interned employed lecturing lectured teaching taught arrived stayed",
);

/** "Burundi's X": the country ends at the possessive. */
const isCountryBefore = (tokens: readonly Token[], possessive: number): boolean =>
  [1, 2, 3].some((length) => {
    const country = countryAt(tokens, possessive - length);
    return country?.length === length && !country.value.adjective;
  });

/** "the national research council" behind a comma. */
function isApposition(tokens: readonly Token[], from: number): boolean {
  if (!/^(?:the|an|a|its|their)$/.test(tokens[from]?.lower ?? "")) return false;
  for (let at = from + 1; at < from + 6; at++) {
    const word = tokens[at];
    if (!word || /^[,.;:)(]$/.test(word.text)) return false;
    if (BODIES.has(word.lower)) return true;
  }
  return false;
}

/** A capitalised word that a person's name can be made of. */
function isName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || !isCapital(token.text) || token.text.length < 2) return false;
  const known = ["field", "general", "stop", "post", "verb"] as const;
  if (known.some((kind) => isWord(kind, token.lower))) return false;
  return headsOf(token.lower).length === 0 && !countryAt(tokens, at);
}

/** Family names written in capitals somewhere in a text, lower case: "LEE" of "LEE Seok-jin". */
export const capitalSurnames: (text: Text) => ReadonlySet<string> = oncePer(readSurnames);

const CAPITALS = anchors.ask((_, text) => text === text.toUpperCase() && isAcronym(text));

function readSurnames(text: Text): ReadonlySet<string> {
  const found = new Set<string>();
  for (const block of text.blocks) {
    if (caseOf(block) === "capitals") continue;
    const { tokens } = block;
    for (const at of placesOf(block, CAPITALS)) {
      const { lower } = tokens[at] as Token;
      const given = isGiven(tokens, at + 1) && !isHead(tokens[at + 2]) && !isCounted(tokens[at + 2]);
      if (given || isGiven(tokens, at - 1) || isHonorific(tokens[at - 1])) found.add(lower);
    }
  }
  return found;
}

/** "QTS Circular 31": nobody is numbered. */
const isCounted = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:\d|No\b|Nr\b)/.test(token.text);

/** "QTS Visitor Office": the word between is a part of the body's name. */
const isHead = (token: Token | undefined): boolean =>
  token !== undefined &&
  isCapital(token.text) &&
  headsOf(token.lower).some(({ type, marks }) => type === "ORGANIZATION" && !marks.has("company"));

/** A word like a given name: a capital and small letters, known as nothing else. */
function isGiven(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    token !== undefined &&
    token.text !== token.text.toUpperCase() &&
    isName(tokens, at) &&
    (!isCommonWord(token.lower) || isGivenName(nameKey(token.text))) &&
    !isAcronym(token.text)
  );
}

const isHonorific = (token: Token | undefined): boolean =>
  token !== undefined &&
  (/^(?:mr|mrs|ms|dr|prof|minister|ambassador|senator)\.?$/.test(token.lower) ||
    (isWord("post", token.lower) && isCapital(token.text)));

/** Whether a token may be an acronym of a body at all. */
export function mayBeBody(tokens: readonly Token[], at: number, surnames: ReadonlySet<string>): boolean {
  const { text, lower } = tokens[at] as Token;
  if (text.includes(".") && tokens[at - 1]?.text === ",") return false;
  if (text.length < 3 || !isAcronym(text) || isNoBody(text) || surnames.has(lower)) return false;
  if (isWord("stop", lower)) return false;
  return !countryAt(tokens, at) && !isName(tokens, at + 1) && !/^[IVXLCDM]+$/.test(text) && !/\d/.test(text);
}
