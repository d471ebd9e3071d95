// Names in quotation marks or italics: exhibitions and initiatives, told by the words around them.
import { wordSet } from "../../core/word-set.ts";
import type { Token } from "../../flow.ts";
import { isSeason } from "../../lexicon/calendar.ts";
import { kindOf } from "../../lexicon/kind-nouns.ts";
import type { MentionType } from "../../model/codes.ts";
import type { Proposal } from "../annotator.ts";
import type { Text, TextBlock } from "../text.ts";
import { isOfDocument, type Title, titlesOf } from "./emphasis.ts";
import { propose } from "./proposal.ts";
import { countryAt } from "./token.ts";

const SHOWN = wordSet(
  "exhibition exhibitions exhibit retrospective display showcased biennale festival opens opened contest competition hackathon workshop conference forum seminar symposium show shows shown runs",
);
/** What an exhibition consists of: `"Roots", drawings by children`. Before a title they tell that it is a work. */
const WORKS = wordSet(
  "photographs photos paintings drawings prints plates works sculptures posters textiles canvases watercolours engravings ceramics portraits installations canvas painting drawing picture pictures portrait sculpture novel poem song play opera",
);
const RUNNING = wordSet(
  "initiative series programme program project strategy plan scheme campaign policy mission framework",
);
const WRITTEN =
  /^(?:lecture|talk|speech|paper|book|article|report|film|documentary|theme|entitled|titled|topic|slogan|motto|theme|thesis|chapter|essay)$/;

/** Titles that their sentence tells to be of a type. */
export function proposeQuoted(text: Text, type: MentionType): Proposal[] {
  return titlesOf(text).flatMap((titles, index) => {
    const block = text.blocks[index] as TextBlock;
    return titles
      .filter((title) => typeOf(block, title) === type)
      .map((title) => proposeTitle(block, title, type));
  });
}

function proposeTitle(block: TextBlock, title: Title, type: MentionType): Proposal {
  const shown = type === "EVENT" && isShow(block.tokens, title.after);
  return propose(block, title, {
    type,
    rule: `${type.toLowerCase()}-in-quotes`,
    confidence: shown ? 0.93 : 0.9,
    subtype: shown ? "show" : (SUBTYPES[type] ?? "programme"),
  });
}

const SUBTYPES: Readonly<Record<string, string>> = { EVENT: "exhibition", DOCUMENT: "report" };

/** What a title names: something shown, or something that a country or body runs. */
function typeOf({ tokens }: TextBlock, { from, to, marks, after }: Title): MentionType | undefined {
  const before = tokens[from - marks - 1]?.lower ?? "";
  const next = tokens[after]?.lower ?? "";
  if (RUNNING.has(next) || (RUNNING.has(before) && to - from > 1)) return "PROGRAMME";
  if (isOfDocument(tokens, from - marks) || isOut(tokens, from - marks, after)) return "DOCUMENT";
  if (ISSUED.test(`${next}${tokens[after + 1]?.lower} ${tokens[after + 2]?.lower}`)) return "DOCUMENT";
  if (to - from > 2 && isIssued(tokens, from - marks, after)) return "DOCUMENT";
  if (isIssuedBehind(tokens, after)) return "DOCUMENT";
  if (isShow(tokens, after)) return "EVENT";
  if (to - from < 2) return undefined;
  const shown = isShownBefore(tokens, from) ?? isShownAfter(tokens, from, after);
  if (shown !== undefined) return shown ? "EVENT" : undefined;
  if (isTakenUp(tokens, after)) return "EVENT";
  return isOwned(tokens, from - marks) ? "PROGRAMME" : undefined;
}

/** Whether an aside behind a title tells that things are shown. */
const isShow = (tokens: readonly Token[], after: number): boolean =>
  tokens[after]?.text === "," &&
  [isShowing, isOnView, isCollection].some((tells) => tells(tokens, after + 1));

/** Whether the words before a title tell that it is shown, or that it is something else; undefined where they tell nothing. */
function isShownBefore(tokens: readonly Token[], from: number): boolean | undefined {
  const { sentence } = tokens[from] as Token;
  for (let at = from - 1; at >= from - 24 && tokens[at]?.sentence === sentence; at--) {
    const { lower } = tokens[at] as Token;
    const near = at >= from - 6;
    if (/^(?:shown|showed|shows)$/.test(lower) && tokens[from - 1]?.lower === "in") return false;
    if (near && (WRITTEN.test(lower) || WORKS.has(lower))) return false;
    if (near && lower === "school" && isSeason(tokens[at - 1]?.lower ?? "")) return true;
    if (near ? SHOWN.has(lower) : /^(?:exhibition|show|shown|exhibit)$/.test(lower)) return true;
  }
  return undefined;
}

/** The same of the words behind it: a picture stands "among them". */
function isShownAfter(tokens: readonly Token[], from: number, after: number): boolean | undefined {
  const { sentence } = tokens[from] as Token;
  if (/^(?:among|included)$/.test(tokens[after]?.lower ?? "")) return false;
  for (let at = after; at < after + 14 && tokens[at]?.sentence === sentence; at++) {
    const { lower } = tokens[at] as Token;
    if (WRITTEN.test(lower)) return false;
    if (SHOWN.has(lower)) return true;
  }
  return undefined;
}

/** ", drawings by pupils", ", an exhibition of prints": what is shown stands in apposition. */
function isShowing(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 6; at++) {
    const token = tokens[at];
    if (!token || /^[,.;:()]$/.test(token.text)) return false;
    const shown = WORKS.has(token.lower) || /^(?:exhibition|show|retrospective|display)$/.test(token.lower);
    if (shown)
      return /^(?:by|of|from|on|at|in|with|about|for|lent|made|taken|painted|brought)$/.test(
        tokens[at + 1]?.lower ?? "",
      );
  }
  return false;
}

/** "The guide to contracts by the office, "Sharing with Care", became available": what is out, and before it what it is. */
function isOut(tokens: readonly Token[], mark: number, after: number): boolean {
  if (tokens[mark - 1]?.text !== ",") return false;
  const { sentence } = tokens[mark] as Token;
  const rest = tokens.slice(after, after + 12).filter((token) => token.sentence === sentence);
  if (!rest.some(({ lower }) => OUT.test(lower))) return false;
  for (let at = mark - 2; at > mark - 18 && tokens[at]?.sentence === sentence; at--)
    if (kindOf(tokens[at]?.text ?? "")?.type === "DOCUMENT") return true;
  return false;
}
const OUT =
  /^(?:published|issued|released|out|available|online|appeared|appears|print|printed|presented|launched)$/;

/** `issued "Ten Steps to Dry Land"`, `"Ten Steps to Dry Land" was adopted`: what is done to no book or show. */
const isIssued = (tokens: readonly Token[], mark: number, after: number): boolean =>
  /^(?:issued|adopted)$/.test(tokens[mark - 1]?.lower ?? "") ||
  (/^(?:was|were|has|have)$/.test(tokens[after]?.lower ?? "") &&
    /^(?:issued|adopted)$/.test(
      tokens[tokens[after + 1]?.lower === "been" ? after + 2 : after + 1]?.lower ?? "",
    ));

/** ", published by": what a report's title in italics goes on with. */
const ISSUED = /^,(?:issued|published|released|compiled|edited) (?:by|in|on|yesterday|last)$/;

/** ", which the Agency brought out on 9 May": by whom a report was issued. */
function isIssuedBehind(tokens: readonly Token[], after: number): boolean {
  if (tokens[after]?.text !== "," || tokens[after + 1]?.lower !== "which") return false;
  const { sentence } = tokens[after] as Token;
  for (let at = after + 2; at < after + WHO_ISSUED && tokens[at]?.sentence === sentence; at++) {
    const { lower, text } = tokens[at] as Token;
    if (text === ",") return false;
    const [next, second] = [tokens[at + 1]?.lower, tokens[at + 2]?.lower];
    if (/^(?:issued|published|released)$/.test(lower)) return next !== "a" && next !== "an";
    if (/^(?:brought|put)$/.test(lower) && next === "out") return second !== "a";
    if (lower === "made" && next === "public") return true;
  }
  return false;
}
/** Words from "which" to the verb at most: "which the Water Agency of the Sahel brought". */
const WHO_ISSUED = 12;

/** ", sixty old barometers, can be seen until June". */
function isOnView(tokens: readonly Token[], from: number): boolean {
  const { sentence } = tokens[from - 1] as Token;
  for (let at = from; at < from + 30 && tokens[at]?.sentence === sentence; at++) {
    const lower = tokens[at]?.lower ?? "";
    if (WRITTEN.test(lower)) return false;
    const before = tokens[at - 1]?.lower;
    if ((lower === "seen" && before === "be") || (before === "on" && /^(?:view|display|show)$/.test(lower)))
      return true;
    if (/^(?:hangs?|hung)$/.test(lower)) return true;
  }
  return false;
}

/** ", 26 quilts by Ama Owusu, is at the museum from 5 July": so many things, and that they are somewhere or open. */
function isCollection(tokens: readonly Token[], first: number): boolean {
  const from = /^["”»]$/.test(tokens[first]?.text ?? "") ? first + 1 : first;
  const { sentence } = tokens[from - 1] as Token;
  const number = /^(?:some|about|over|nearly|almost|around|under|all)$/.test(tokens[from]?.lower ?? "")
    ? from + 1
    : from;
  const choice = tokens[from]?.lower === "a" && tokens[from + 2]?.lower === "of" ? from + 3 : number;
  if (tokens[choice]?.pos !== "NUM" && !/^\d/.test(tokens[choice]?.text ?? "")) return false;
  for (let at = from + 2; at < from + 26 && tokens[at]?.sentence === sentence; at++) {
    const [before, lower, next] = [at - 1, at, at + 1].map((index) => tokens[index]?.lower ?? "");
    if (WRITTEN.test(lower ?? "")) return false;
    if (/^[,)]$/.test(before ?? "") && OPENING.test(lower ?? "")) return true;
    if (/^(?:is|are|was|were|be|been)$/.test(lower ?? "") && /^(?:at|in|on)$/.test(next ?? "")) return true;
  }
  return false;
}
const OPENING = /^(?:opens?|opened|closes?|closed|runs?|ran|travels?|moves?|goes|went|hangs?|hung)$/;

/** The next sentence begins with "The exhibition". */
function isTakenUp(tokens: readonly Token[], from: number): boolean {
  if (tokens[from]?.text !== ".") return false;
  return (
    /^(?:the|this)$/.test(tokens[from + 1]?.lower ?? "") &&
    /^(?:exhibition|show|festival|retrospective)$/.test(tokens[from + 2]?.lower ?? "")
  );
}

/** "China's" before the quotation mark. */
function isOwned(tokens: readonly Token[], start: number): boolean {
  const mark = tokens[start - 1]?.lower;
  if (mark !== "'s" && mark !== "’s") return false;
  for (let at = Math.max(0, start - 4); at < start - 1; at++) if (countryAt(tokens, at)) return true;
  return false;
}
