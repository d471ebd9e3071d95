// The grammar of names: a head word, the capitals before it and the phrase after it, decide what a stretch of words names.

import { oncePer } from "../core/remember.ts";
import { anchors } from "../core/word.ts";
import { wordSet } from "../core/word-set.ts";
import type { CountryCode, Token } from "../flow.ts";
import { doubleHeadsOf, endsDoubleHead, type Head, headsOf } from "../lexicon/heads.ts";
import { isWord } from "../lexicon/name-words.ts";
import { isCommonWord } from "../lexicon/not-names.ts";
import { isAmbiguousName, isGivenName, isSurname, nameKey } from "../lexicon/person-names.ts";
import type { MentionType } from "../model/codes.ts";
import { lacksInitial, toAcronym } from "./name/acronym.ts";
import { isChargeOfPost } from "./name/charge.ts";
import { isHeldAssembly } from "./name/held.ts";
import { readLeft } from "./name/left.ts";
import { readRight } from "./name/right.ts";
import { chooseSense } from "./name/sense.ts";
import type { Shape } from "./name/shape.ts";
import { overTitle } from "./name/titled.ts";
import {
  type BlockCase,
  caseOf,
  countryAt,
  glued,
  isCapital,
  isFieldWord,
  isNumber,
  isOfTens,
  isOrdinal,
  isRegional,
} from "./name/token.ts";
import { isEdition } from "./name/years.ts";
import { placesOf, type Text, type TextBlock } from "./text.ts";

/** A name read by its head word. */
export interface Name {
  readonly type: MentionType;
  readonly subtype: string;
  readonly block: number;
  /** Token indices, end exclusive. */
  readonly from: number;
  readonly to: number;
  readonly head: Head;
  readonly rule: string;
  readonly confidence: number;
  readonly country?: CountryCode;
  /** What it is called, where the text says it shorter ("Education" of "Ministries of Health and Education"). */
  readonly name?: string;
}

/** All names of a text that a head word tells, none inside another of the same reading. Read once a text. */
export const namesOf: (text: Text) => readonly Name[] = oncePer(({ blocks }: Text) =>
  blocks.flatMap(readBlock),
);

const HEAD = anchors.ask(
  (lower, text) => isCapital(text) && (headsOf(lower).length > 0 || endsDoubleHead(lower)),
);

function readBlock(block: TextBlock): Name[] {
  const kind = caseOf(block);
  if (kind === "capitals") return [];
  const names: Name[] = [];
  for (const at of placesOf(block, HEAD)) {
    if (kind === "title" && isWord("verb", (block.tokens[at] as Token).lower)) continue;
    const senses = sensesAt(block.tokens, at);
    if (senses.length === 0 || isInsideRun(block.tokens, at, kind)) continue;
    names.push(
      ...readName(block, at, senses, kind).map((name) =>
        asApposed(block.tokens, toAcronym(block.tokens, name)),
      ),
    );
  }
  return longest(names).filter(
    (name) => !isChargeOfPost(block.tokens, name) && !isHeldAssembly(block.tokens, name),
  );
}

/** What the word at a token can be the head of; two words count before one. */
function sensesAt(tokens: readonly Token[], at: number): readonly Head[] {
  const { lower } = tokens[at] as Token;
  const before = tokens[at - 1];
  const own = headsOf(lower);
  const double = before && isCapital(before.text) ? doubleHeadsOf(before.lower, lower) : [];
  if (double.some(({ type }) => type === "NONE")) return [];
  // "Investment and Trade Centre": the second of two fields makes no venue of the centre.
  const joined = /^(?:and|&)$/.test(tokens[at - 2]?.lower ?? "") && isFieldWord(tokens[at - 3]?.lower ?? "");
  if (joined && double.every(({ type }) => type === "PLACE")) return own;
  return double.length > 0 ? [...double, ...own] : own;
}

/** Whether a later head word follows without a break, which then is the head of the whole. */
function isInsideRun(tokens: readonly Token[], at: number, kind: BlockCase): boolean {
  for (let next = at + 1; next < tokens.length; next++) {
    const token = tokens[next] as Token;
    if ((token.text === "-" || token.text === "–") && glued(tokens[next - 1], token)) continue;
    if (!isCapital(token.text) || isWord("stop", token.lower) || isWord("post", token.lower)) return false;
    if (kind === "title" && isWord("verb", token.lower)) return false;
    const senses = sensesAt(tokens, next);
    if (
      senses.some(
        ({ marks }) =>
          (!marks.has("foreign") || marks.has("list")) && !marks.has("weak") && !marks.has("housed"),
      )
    )
      return true;
  }
  return false;
}

function readName(block: TextBlock, at: number, senses: readonly Head[], kind: BlockCase): Name[] {
  const shapes = senses.map((sense) => shapeOf(block, at, sense, kind));
  const shape = chooseSense(block.tokens, shapes, kind);
  if (!shape) return [];
  const { sense, right } = shape;
  const type =
    right.head && right.head.type !== "NONE" && decides(sense, right.head) ? right.head.type : sense.type;
  const subtype =
    right.head && type === right.head.type && decides(sense, right.head) ? right.head.subtype : sense.subtype;
  const { from, country } = withoutDemonym(block.tokens, shape);
  const told = right.country ?? country ?? countryWithin(block.tokens, from, right.to, sense);
  const confidence = kind === "title" ? 0.85 : 0.92;
  const name: Name = {
    type: type as MentionType,
    subtype,
    block: block.index,
    from,
    to: right.to,
    head: sense,
    rule: `${(type as string).toLowerCase()}-by-head`,
    confidence,
    ...(told ? { country: told } : {}),
  };
  return sense.marks.has("several") ? splitSeveral(block, name, shape) : [name];
}

/** "Deep Fjord Archive (DFA), a project to which": what is said right behind a body's name decides. */
function asApposed(tokens: readonly Token[], name: Name): Name {
  const bracket = tokens[name.to]?.text === "(" && tokens[name.to + 2]?.text === ")" ? 3 : 0;
  const comma = name.to + bracket;
  if (name.type !== "ORGANIZATION" || bracket === 0 || tokens[comma]?.text !== ",") return name;
  const told =
    /^(?:a|an|the)$/.test(tokens[comma + 1]?.lower ?? "") && RUN.test(tokens[comma + 2]?.text ?? "");
  return told ? { ...name, type: "PROGRAMME", subtype: "programme", rule: "programme-apposed" } : name;
}
const RUN = /^(?:project|programme|program|initiative|campaign|scheme)$/;

/** A head in the phrase decides the type only of bodies in bodies: "University of Oslo Library". */
const decides = (outer: Head, inner: Head): boolean =>
  outer.type === "ORGANIZATION" && outer.subtype === "university" && inner.type === "ORGANIZATION";

function shapeOf(block: TextBlock, at: number, sense: Head, kind: BlockCase): Shape {
  const { tokens } = block;
  const first = sense.word.includes(" ") ? at - 1 : at;
  const left = readLeft(tokens, first, sense, kind);
  let telling = false;
  let country = false;
  let proper = false;
  for (let i = isOfTens(tokens, left.from + 2) ? left.from + 2 : left.from; i < first; i++) {
    const token = tokens[i] as Token;
    if (countryAt(tokens, i) || isRegional(token.lower)) country = true;
    if (!isCapital(token.text)) continue;
    if (!isWord("general", token.lower) && !isOrdinal(token) && !isNumber(token)) telling = true;
    if (!isWord("general", token.lower) && !isFieldWord(token.lower) && !country) proper = true;
  }
  if (!telling && isNationwide(tokens, left.from, first)) telling = true;
  const counted = sense.type === "EVENT" && isEdition(tokens[at + 1]) ? 1 : 0;
  const numbered = left.numbered || counted > 0;
  const read = readRight({ tokens, sense, kind, named: telling, proper }, at + 1 + counted);
  const right = { ...read, to: overTitle(tokens, sense, numbered, read.to) };
  return { sense, from: left.from, first, at, right, telling, country, numbered };
}

/** "National Research Fund", "Regional Development Agency": general words that together name a body. */
const isNationwide = (tokens: readonly Token[], from: number, head: number): boolean =>
  head - from === 2 &&
  tokens[from]?.sentence === tokens[head]?.sentence &&
  NATIONWIDE.has(tokens[from]?.lower ?? "") &&
  PURPOSES.has(tokens[from + 1]?.lower ?? "");

const NATIONWIDE = wordSet(
  "national federal regional central royal state international islamic world global catholic",
);
const PURPOSES = wordSet("research development cooperation co-operation press partnership");

/** "Chinese [Ministry of ...]": the adjective of a country is no part of a ministry's name. */
function withoutDemonym(tokens: readonly Token[], shape: Shape): { from: number; country?: CountryCode } {
  const { from, first, sense, right, at } = shape;
  const owner = ownerBefore(tokens, from);
  const found = from < first ? countryAt(tokens, from) : undefined;
  const rest = from + (found?.length ?? 0);
  const out =
    sense.marks.has("demonym-out") ||
    isForeignHead(sense) ||
    (rest < first && (lacksInitial(tokens, rest, right.to) || isNameOfOwn(tokens, rest, shape)));
  if (!found?.value.adjective || !out) return { from, ...(owner ? { country: owner } : {}) };
  if (rest > first || tokens[rest]?.text === "-") return { from };
  const alone = rest === first && right.to === at + 1 && first === at;
  return { from: alone && !sense.marks.has("own") ? from : rest, country: found.value.code };
}

/** "Libyan [General Company for Water]", "Thai [National Institute of Acoustics]": whole without the country. */
function isNameOfOwn(tokens: readonly Token[], rest: number, { sense, first, at, right }: Shape): boolean {
  const { lower } = tokens[rest] as Token;
  if (sense.type !== "ORGANIZATION") return false;
  if (/^(?:general|federal)$/.test(lower)) return true;
  if (rest < first && isCalledByName(tokens, rest, first, sense)) return true;
  if (lower !== "national") return false;
  const phrase =
    right.to > at + 1 && /^(?:institute|centre|agency|laboratory|office|department)$/.test(sense.subtype);
  return phrase || sense.subtype === "company" || first - rest > 2;
}

/** "Swedish [Ostrowe Foundation]", "Dutch [IJssel Development Bank]": called after somebody or a river, so whole without the land. */
function isCalledByName(
  tokens: readonly Token[],
  from: number,
  head: number,
  { subtype, word }: Head,
): boolean {
  const { text, lower } = tokens[from] as Token;
  if (!isCapital(text) || isCommonWord(lower) || isRegional(lower) || isWord("general", lower)) return false;
  const key = nameKey(text);
  if (subtype === "bank") return (word.includes(" ") || head > from + 1) && !countryAt(tokens, from);
  return subtype === "foundation" && (isSurname(key) || isGivenName(key)) && !isAmbiguousName(key);
}

/** "Ecuadorian [Instituto Nacional ...]": an English adjective belongs to no name of another language. */
const isForeignHead = ({ marks, phrase }: Head): boolean =>
  marks.has("foreign") && (marks.has("stem") || !(phrase.has("for") || phrase.has("on")));

/** "China's" before a name. */
function ownerBefore(tokens: readonly Token[], from: number): CountryCode | undefined {
  const mark = tokens[from - 1]?.lower;
  if (mark !== "'s" && mark !== "’s" && mark !== "'") return undefined;
  for (let at = Math.max(0, from - 4); at < from - 1; at++) {
    const found = countryAt(tokens, at);
    if (found && at + found.length === from - 1) return found.value.code;
  }
  return undefined;
}

/** The one country that a name holds ("Chilean Academy of Sciences"); none, where it holds two. */
function countryWithin(
  tokens: readonly Token[],
  from: number,
  to: number,
  sense: Head,
): CountryCode | undefined {
  let code: CountryCode | undefined;
  for (let at = from; at < to; at++) {
    const found = countryAt(tokens, at);
    if (!found || isWider(tokens, at, found.length)) continue;
    if (sense.marks.has("mission")) return found.value.code;
    if (code && code !== found.value.code) return undefined;
    code = found.value.code;
    at += found.length - 1;
  }
  return code;
}

/** "Latin American", "Indian Ocean": a region, whose word is a country's too; "American University" is a kind of university. */
function isWider(tokens: readonly Token[], at: number, length: number): boolean {
  const [word, next] = [tokens[at]?.lower, tokens[at + length]?.lower];
  if (word === "indian") return next === "ocean";
  const isRegion = /^(?:latin|south|central|north|ibero|inter|pan|afro)$/.test(beforeHyphen(tokens, at));
  return word === "american" && (isRegion || next === "university");
}

const beforeHyphen = (tokens: readonly Token[], at: number): string =>
  tokens[tokens[at - 1]?.text === "-" ? at - 2 : at - 1]?.lower ?? "";

/** "Ministries of Health and Education": a body each. */
function splitSeveral(block: TextBlock, whole: Name, { right, sense }: Shape): Name[] {
  const singular = sense.word === "ministries" ? "Ministry" : "University";
  const parts = right.parts.filter(({ to }) => to <= whole.to);
  if (parts.length < 2) return [];
  return parts.map(({ from, to }, index) => {
    const words = block.text.slice((block.tokens[from] as Token).start, (block.tokens[to - 1] as Token).end);
    return {
      ...whole,
      from: index === 0 ? whole.from : from,
      to,
      name: `${singular} of ${words}`,
      rule: `${whole.rule}-list`,
    };
  });
}

/** Of names that overlap, the one that begins first and goes furthest. */
function longest(names: readonly Name[]): Name[] {
  const ordered = [...names].sort((a, b) => a.from - b.from || b.to - a.to);
  const kept: Name[] = [];
  for (const name of ordered) {
    const last = kept.at(-1);
    if (!last || name.from >= last.to) kept.push(name);
    else if (name.to > last.to && name.to - name.from > last.to - last.from) kept[kept.length - 1] = name;
  }
  return kept;
}
