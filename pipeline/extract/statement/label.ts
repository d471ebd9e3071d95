// Whose words stand beside a name alone: `"I can name four." – X, navigator`, "X: ferry contract "badly drafted"", "Wages must rise – X".
import type { AnnotatedBlock, Mention, StatementDraft, Token } from "../../flow.ts";
import { isSpeaker } from "./speaker.ts";

/** Characters of a post and honorifics before a name at most. */
const TITLES = 50;
const TITLE = /^(?:\p{Lu}[\p{L}.'’-]{0,30} |the |of |for ){0,6}$/u;
const CLOSED_QUOTATION = /[”"»]\s*[–—-]{1,2}\s*$/;
/** `QUESTION? – X:` */
const ASKED = /\?\s*[–—-]{0,2}\s*$/;
/** Who speaks of himself or herself; another that is told of may be who was named. */
const OWN = /\b(?:I|[Mm]y|[Mm]e)\b/;
const OTHER = /\b(?:he|she|him|her|his|hers)\b/i;
/** A body that speaks up for its members; others write of what they offer. */
const UNIONS =
  /\b(?:unions?|associations?|federations?|confederations?|leagues?|alliances?|guilds?|syndicates?|campaigns?)\b/i;
/** What a headline says that somebody demands or foresees. */
const DEMANDS = /\b(?:must|should|cannot|has to|have to|needs? to)\b/;
/** "No new fees before the pier is mended": what somebody refuses, and until when. */
const REFUSES =
  /^(?:No|Not|Never) \p{Ll}[^.:"“„«]{3,80} (?:before|until|unless|without|while|as long as) [^.:"“„«]{3,80}$/u;
/** A title or a question rather than what somebody says. */
const ASKS = /^(?:how|why|what|when|where|who|which|whether)\b|\?/i;
/** "a life that should be told", "a voice we must hear": what a noun is, before its modal. */
const OF_NOUN = /\b(?:that|which|who|whom|whose|where)\b|\S (?:you|we|they|he|she|it|I) $/i;
/** "Who owns the sea?" */
const QUESTION = /^[^.!?]{0,300}\?$/;
/** "Ana Ruiz, 6 pm", "Ana Ruiz (2016)": when a talk is held or a book came out. */
const DATED = /\b\d{4}\b|\b\d{1,2}(?:[.:]\d\d)? ?(?:[ap]\.?m\b|h\b|o['’]clock)|\b\d{1,2}[.:]\d\d\b/;
const LEAST_WORDS = 3;

/** What somebody is told to have said in a block by a name with a colon or a dash alone. */
export function labelled(block: AnnotatedBlock, before: AnnotatedBlock | undefined): StatementDraft[] {
  const { text } = block.block.view;
  const marks = /[–—:]|[”"»]\s*-/.test(text);
  if (!marks) return [];
  return block.mentions.flatMap((mention) => {
    if (!isSpeaker(mention) || mention.type === "PLACE") return [];
    const isAsked = before?.block.article === block.block.article && /\?$/.test(before.block.view.text);
    return (
      behindDash(block, mention) ?? answerOf(block, mention, isAsked) ?? headlineOf(block, mention) ?? []
    );
  });
}

/** Where the titles before a name begin, and what stands before them. */
function leadOf(text: string, { start }: Mention): string | undefined {
  const lead = text.slice(Math.max(0, start - TITLES), start);
  const titles = /[–—:?-]\s*([^–—:"“”?.]*)$|^([^–—:"“”?.]*)$/.exec(lead);
  return titles && TITLE.test(titles[1] ?? titles[2] ?? "")
    ? text.slice(0, start - (titles[1] ?? titles[2] ?? "").length)
    : undefined;
}

const isVerb = ({ pos }: Token): boolean => pos === "VERB" || pos === "AUX";

/** `"..." – X, navigator` and "Wages must rise – X", at a block's end. */
function behindDash(block: AnnotatedBlock, mention: Mention): StatementDraft[] | undefined {
  const { text } = block.block.view;
  const lead = leadOf(text, mention);
  const behind = text.slice(mention.end);
  if (lead === undefined || !/[–—-]\s*$/.test(lead) || !/^(?:$|,| \()/.test(behind)) return undefined;
  if (block.tokens.some((token) => token.start >= mention.end && isVerb(token))) return undefined;
  const said = lead
    .trimEnd()
    .replace(/[–—-]{1,2}$/, "")
    .trimEnd();
  if (CLOSED_QUOTATION.test(lead)) {
    const open = Math.max(...['"', "“", "„", "«"].map((mark) => said.slice(0, -1).lastIndexOf(mark)));
    const isWhole = open >= 0 && /(?:^|[.!?:]\s+)$/.test(said.slice(0, open));
    const tells = isWhole && isSentence(block, open + 1, said.length - 1);
    return tells && !isDated(block, mention)
      ? draftOf(block, mention, [open + 1, said.length - 1])
      : undefined;
  }
  const isHeadline =
    (behind === "" && !/[.!?:]/.test(said) && demands(said, mention)) || isCry(block, said, mention);
  return isHeadline ? draftOf(block, mention, [0, said.length]) : undefined;
}

const INVITES =
  /^(?:Come|Visit|Join|See|Meet|Register|Vote|Help|Buy|Book|Save|Send|Do not miss|Don['’]t miss)\b/;

/** "Let the children paint! – X, member of the Board": one sentence that a person cries out. */
function isCry(block: AnnotatedBlock, said: string, { type }: Mention): boolean {
  const isOne = type === "PERSON" && /^\p{Lu}[^.!?:"“„«]{12,160}!$/u.test(said);
  return isOne && !INVITES.test(said) && isSentence(block, 0, said.length);
}

/** Words in quotation marks that are a sentence, no title and no lone question. */
function isSentence(block: AnnotatedBlock, from: number, to: number): boolean {
  const said = block.block.view.text.slice(from, to);
  const own = block.tokens.filter(({ start, end }) => start >= from && end <= to);
  const tells = own.some(
    (token, at) => isVerb(token) && !/ing$/.test(token.lower) && own[at - 1]?.lower !== "to",
  );
  const long = said
    .split(/\s+/)
    .slice(1)
    .filter((word) => word.length >= LONG);
  const isTitle = long.length > 0 && long.every((word) => /^\P{L}*\p{Lu}/u.test(word));
  const asks = QUESTION.test(said) || (ASKS.test(said) && !/[.!]$/.test(said));
  return tells && !isTitle && !asks;
}

/** Characters of words that are in upper case in a title at least. */
const LONG = 4;

const isDated = ({ block, mentions }: AnnotatedBlock, { end }: Mention): boolean =>
  DATED.test(block.view.text.slice(end)) ||
  mentions.some(({ type, start }) => type === "DATE" && start >= end);

/** "wages must rise", of somebody who speaks up. */
function demands(said: string, mention: Mention): boolean {
  const modal = DEMANDS.exec(said);
  const speaksUp = mention.type === "PERSON" || UNIONS.test(mention.text);
  return modal !== null && speaksUp && !ASKS.test(said) && !OF_NOUN.test(said.slice(0, modal.index));
}

/** "And what surprised you? – X: The silence. ..." */
function answerOf(block: AnnotatedBlock, mention: Mention, isAsked: boolean): StatementDraft[] | undefined {
  const { text } = block.block.view;
  const lead = leadOf(text, mention);
  const words = /^: (?=\p{Lu}[^"“„«]*[.!?]$)/u.exec(text.slice(mention.end));
  if (!words || lead === undefined || mention.type !== "PERSON") return undefined;
  const from = mention.end + words[0].length;
  const said = text.slice(from);
  const isSpoken = ASKED.test(lead) || (lead === "" && (isAsked || OWN.test(said)) && !OTHER.test(said));
  const tells = block.tokens.some((token) => token.start >= from && isVerb(token));
  return isSpoken && tells ? draftOf(block, mention, [from, text.length]) : undefined;
}

/** `Auditor General X: contract "badly drafted"`, "Union of Nurses: wages must rise": a headline that is a block of its own. */
function headlineOf(block: AnnotatedBlock, mention: Mention): StatementDraft[] | undefined {
  const { text } = block.block.view;
  if (leadOf(text, mention) !== "" || !/^: \S/.test(text.slice(mention.end)) || /[.!?]$/.test(text))
    return undefined;
  const said = text.slice(mention.end + 2);
  const isQuoted = /^\p{Ll}[^.:"“„«]{0,80}["“„«]\p{Ll}[^"“”„«»]{6,120}["”»]$/u.test(said);
  const isDemand = demands(said, mention) && !/["“„«:]/.test(said);
  const isRefusal = mention.type === "PERSON" && REFUSES.test(said);
  return isQuoted || isDemand || isRefusal
    ? draftOf(block, mention, [mention.end + 2, text.length])
    : undefined;
}

function draftOf(
  { block: { view, article } }: AnnotatedBlock,
  mention: Mention,
  [from, to]: readonly [number, number],
): StatementDraft[] {
  const words = view.text.slice(from, to).replace(/(?<![\s.])[\s.]+$/, "");
  const rule = "statement-label";
  if (words.split(" ").length < LEAST_WORDS) return [];
  const span = view.toSource(Math.min(from, mention.start), Math.max(to, mention.end));
  return [
    {
      speaker: { mention: mention.id },
      verb: { value: "say", span: view.toSource(mention.start, mention.end), rule },
      text: { value: words, span: view.toSource(from, from + words.length), rule },
      span,
      article,
      confidence: 0.8,
    },
  ];
}
