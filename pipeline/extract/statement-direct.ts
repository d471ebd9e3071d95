// Direct speech: a quotation and the words that tell whose it is, behind it or before it.
import type { AnnotatedBlock, Mention, StatementDraft, Token } from "../flow.ts";
import { sayingVerb } from "../lexicon/saying-verbs.ts";

const QUOTATION = /["“„«]([^"“”„«»]{12,1200})["”»]/gu;
/** A quotation has words of a sentence; a title has not. */
const LEAST_WORDS = 4;
/** How far from the quotation its tag may stand, in characters. */
const REACH = 110;

export function statementsInQuotes(block: AnnotatedBlock): StatementDraft[] {
  const { text } = block.block.view;
  return [...text.matchAll(QUOTATION)].flatMap((match) => {
    const [whole, inner = ""] = match;
    const start = match.index + 1;
    if (inner.split(/\s+/).length < LEAST_WORDS) return [];
    const tag = tagBehind(block, match.index + whole.length) ?? tagBefore(block, match.index);
    if (!tag) return [];
    const { view, article } = block.block;
    const words = inner.replace(/(?<![\s,])[\s,]+$/, "");
    const lead = words.length - words.trimStart().length;
    const textSpan = view.toSource(start + lead, start + words.length);
    const { speaker, verb, lemma } = tag;
    const [from, to] = [
      Math.min(match.index, speaker.start),
      Math.max(match.index + whole.length, speaker.end),
    ];
    return [
      {
        speaker: { mention: speaker.id },
        verb: { value: lemma, span: view.toSource(verb.start, verb.end), rule: "statement-tag" },
        text: { value: words.trim(), span: textSpan, rule: "statement-direct" },
        span: view.toSource(from, to),
        article,
        confidence: 0.92,
      },
    ];
  });
}

interface Tag {
  readonly speaker: Mention;
  readonly verb: Token;
  readonly lemma: string;
}

/** `"...," said Mr Sok`, `"...," SURYANATA told the Post`: the verb right behind, or behind one name. */
function tagBehind(block: AnnotatedBlock, end: number): Tag | undefined {
  const { tokens, mentions } = block;
  const first = tokens.findIndex(({ start }) => start >= end);
  if (first < 0) return undefined;
  for (let at = first; at < tokens.length; at++) {
    const verb = tokens[at] as Token;
    if (verb.start > end + REACH || /^[.!?"“]$/.test(verb.text)) return undefined;
    const saying = sayingVerb(verb.lower, tokens[at + 1]?.lower);
    if (!saying) continue;
    const after = mentions.find((mention) => mention.start >= verb.end && isSpeaker(mention));
    const near = after && isClose(block.block.view.text.slice(verb.end, after.start));
    const before = mentions.findLast(
      (mention) => mention.start >= end && mention.end <= verb.start && isSpeaker(mention),
    );
    const speaker = before ?? (near ? after : undefined);
    return speaker ? { speaker, verb, lemma: saying.lemma } : undefined;
  }
  return undefined;
}

/** `Mr Sok said: "..."`: the verb right before, its subject before that. */
function tagBefore(block: AnnotatedBlock, start: number): Tag | undefined {
  const { tokens, mentions } = block;
  const last = tokens.findLastIndex((token) => token.end <= start);
  for (let at = last; at >= 0 && at > last - 4; at--) {
    const verb = tokens[at] as Token;
    if (/^[.!?]$/.test(verb.text)) return undefined;
    const saying = sayingVerb(verb.lower, tokens[at + 1]?.lower);
    if (!saying) continue;
    const speaker = mentions.findLast(
      (mention) => mention.end <= verb.start && mention.start > verb.start - REACH && isSpeaker(mention),
    );
    const same = speaker && tokens.find((token) => token.start >= speaker.start)?.sentence === verb.sentence;
    return speaker && same ? { speaker, verb, lemma: saying.lemma } : undefined;
  }
  return undefined;
}

const isSpeaker = ({ type }: Mention): boolean => type === "PERSON" || type === "ORGANIZATION";

/** Between "said" and the name only an honorific, an article or a post. */
const isClose = (between: string): boolean =>
  between.length < 70 &&
  !/[.,;:"”]\s*\S*\s*\S/.test(between.replace(/\b(?:Dr|Mr|Mrs|Ms|Prof|H\.E|St)\./g, ""));
