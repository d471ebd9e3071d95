// Direct speech: a quotation and the words that tell whose it is, behind it or before it.
import type { AnnotatedBlock, Mention, StatementDraft, Token } from "../../flow.ts";
import { type SayingVerb, sayingVerb } from "../../lexicon/saying-verbs.ts";
import { sentencesOf } from "../clause.ts";
import { mannerBefore } from "./manner.ts";
import { type NounTag, nameBefore, nounBefore, nounBehind } from "./noun-tag.ts";
import { GOVERNED, isSpeaker, mayTell, type Speakers } from "./speaker.ts";

/** In single marks, which stand beside no letter outside; an apostrophe stands between two letters. */
const QUOTATION =
  /["“„«][^"“”„«»]{3,1200}["”»]|(?<![\p{L}\p{N}])(?:‘(?:[^‘’"“”]|’(?=\p{L})){6,1200}’|'(?=\p{Lu})(?:[^'"“”]|'(?=\p{L})){6,1200}')(?![\p{L}\p{N}])/gu;
/** A quotation has words of a sentence; a title has not. */
const LEAST_WORDS = 4;
const SHORT_WORDS = 2;
/** How far from the quotation its tag may stand, in characters. */
const REACH = 110;
/** Words of a subject without a name: "the Deputy Director General also". */
const LONGEST_SUBJECT = 6;
const ADVERBS = /(?<!\s)\s+(?:also|later|then|further|once|however|now|afterwards)$/i;

export function statementsInQuotes(
  block: AnnotatedBlock,
  index: number,
  speakers: Speakers,
): StatementDraft[] {
  const { text, toSource } = block.block.view;
  const scene = { block, index, speakers };
  let last: { readonly tag: NounTag; readonly end: number } | undefined;
  return [...text.matchAll(QUOTATION)].flatMap((match) => {
    const [whole] = match;
    const inner = whole.slice(1, -1);
    const start = match.index + 1;
    const end = match.index + whole.length;
    if (inner.split(/\s+/).length < leastWords(inner, text.slice(end))) return [];
    const own =
      tagBehind(scene, end) ?? tagBefore(scene, match.index) ?? nounTag(block, match.index, end, inner);
    const tag = own ?? (last && goesOn(text, last, match.index) ? last.tag : undefined);
    last = tag && { tag, end };
    if (!tag) return [];
    const words = inner.replace(/(?<![\s,])[\s,]+$/, "");
    const lead = words.length - words.trimStart().length;
    const textSpan = toSource(start + lead, start + words.length);
    const { speaker, verb, lemma, edges } = tag;
    const [from, to] = [Math.min(match.index, edges[0]), Math.max(end, edges[1])];
    return [
      {
        speaker: { mention: speaker.id },
        verb: { value: lemma, span: toSource(verb.start, verb.end), rule: "statement-tag" },
        text: { value: words.trim(), span: textSpan, rule: "statement-direct" },
        span: toSource(from, to),
        article: block.block.article,
        confidence: tag.named ? 0.92 : 0.84,
      },
    ];
  });
}

/** A comma inside the marks tells speech, however short; a word alone where the quotation goes on behind its tag. */
function leastWords(inner: string, behind: string): number {
  if (/,$/.test(inner) && /^ [^"“”‘’.!?]{3,90}, ["“‘]/.test(behind)) return 1;
  return /[,.!?]$/.test(inner) ? SHORT_WORDS : LEAST_WORDS;
}

/** `"We came," said X in her letter. "We saw"`: the tag of the quotation before, and nothing else that is told, stands between. */
const goesOn = (
  text: string,
  { tag, end }: { readonly tag: NounTag; readonly end: number },
  start: number,
): boolean =>
  tag.edges[0] >= end - 1 &&
  start - end < REACH &&
  !/[.!?]\s+\S/.test(text.slice(tag.edges[1], start).trimEnd());

const nounTag = (block: AnnotatedBlock, start: number, end: number, inner: string): NounTag | undefined =>
  nounBefore(block, start) ??
  nounBehind(block, end) ??
  nameBefore(block, start, inner) ??
  mannerBefore(block, start, inner);

interface Scene {
  readonly block: AnnotatedBlock;
  readonly index: number;
  readonly speakers: Speakers;
}

/** `"...," said Mr Sok`, `"...," SURYANATA told the Post`, `"...," she said`: the verb right behind, or behind its subject. */
function tagBehind(scene: Scene, end: number): NounTag | undefined {
  const { tokens } = scene.block;
  const first = tokens.findIndex(({ start }) => start >= end);
  if (first < 0) return undefined;
  for (let at = first; at < tokens.length; at++) {
    const verb = tokens[at] as Token;
    if (verb.start > end + REACH || /^[.!?"“]$/.test(verb.text)) return undefined;
    const between = textBetween(scene.block, end, verb.start);
    const isNoun = verb.pos === "NOUN" && between !== "" && !isBehindName(scene.block, at);
    const saying = isNoun ? undefined : sayingVerb(verb.lower, tokens[at + 1]?.lower);
    if (!saying && endsTag(scene.block, verb)) return undefined;
    if (!saying) continue;
    const { lemma } = saying;
    if (between !== "")
      return isOpen(scene.block, end) && !hasObject(scene.block, at, saying)
        ? subjectBefore(scene, end, verb, lemma)
        : undefined;
    // Whom one tells something stands behind the verb: `"...," told X` is not said.
    return saying.hearer === "yes" ? undefined : subjectBehind(scene, verb, lemma);
  }
  return undefined;
}

/** `"Boats" was opened by X, who said`: between a quotation and its verb stands a subject only. */
const endsTag = ({ mentions }: AnnotatedBlock, { lower, pos, start, end }: Token): boolean =>
  (/^(?:;|that|who|whom|which|whose)$/.test(lower) || pos === "AUX" || pos === "VERB") &&
  !mentions.some((mention) => mention.start <= start && end <= mention.end);

/** A comma, "!" or "?" stands at the end of what is quoted, inside its marks or behind them. */
const isOpen = ({ block }: AnnotatedBlock, end: number): boolean =>
  /[,!?…–—-]/.test(block.view.text.slice(end - 2, end - 1)) || /^\s?[,–—-]/.test(block.view.text.slice(end));

/** `"Boats"; X said a few words`: the verb has an object of its own. */
function hasObject({ tokens, mentions }: AnnotatedBlock, verb: number, saying: SayingVerb): boolean {
  const next = tokens[verb + 1];
  if (!next || saying.hearer === "yes" || mentions.some(({ start }) => start === next.start)) return false;
  return next.lower === "that" || next.pos === "DET" || next.pos === "NUM";
}

/** `"...," the Institute reports;`: a noun by its form only. */
function isBehindName({ tokens, mentions }: AnnotatedBlock, at: number): boolean {
  const [verb, next] = tokens.slice(at, at + 2);
  const isLast = next === undefined || /^[.,;:]$/.test(next.text);
  return isLast && mentions.some((mention) => isSpeaker(mention) && mention.end + 1 === verb?.start);
}

/** `Mr Sok said: "..."`: the verb right before, its subject before that. */
function tagBefore(scene: Scene, start: number): NounTag | undefined {
  const { tokens, sentences } = scene.block;
  const last = tokens.findLastIndex((token) => token.end <= start);
  for (let at = last; at >= 0 && at > last - 7; at--) {
    const verb = tokens[at] as Token;
    if (/^[.!?]$/.test(verb.text)) return undefined;
    const saying = verb.pos === "NOUN" ? undefined : sayingVerb(verb.lower, tokens[at + 1]?.lower);
    if (!saying) continue;
    const opening = tokens[sentences[verb.sentence]?.from ?? 0]?.start ?? 0;
    const isColon = tokens[last]?.text === ":";
    // "wrote the report "Fish and ships"": a title, where no mark leads on to what was said.
    if (at !== last && !isColon && !/^(?:,|that)$/.test(tokens[last]?.lower ?? "")) return undefined;
    const before = subjectBefore(scene, Math.max(opening, verb.start - REACH), verb, saying.lemma);
    return before ?? (isColon ? subjectBehind(scene, verb, saying.lemma) : undefined);
  }
  return undefined;
}

/** The subject between an offset and the verb: a name, or else one word or post that stands for a person. */
function subjectBefore(scene: Scene, from: number, verb: Token, lemma: string): NounTag | undefined {
  const { block } = scene;
  const told = subjectOf(block, verb);
  if (told === "nobody") return undefined;
  const named = told ?? nameIn(block, from, verb.start);
  if (named) return { speaker: named, verb, lemma, named: true, edges: [named.start, verb.end] };
  const words = textBetween(block, from, verb.start).replace(ADVERBS, "");
  return unnamed(scene, words, verb, lemma, [verb.start, verb.end]);
}

/** The one person or body that is a verb's subject; "nobody" where something is said to it. */
function subjectOf(block: AnnotatedBlock, { start }: Token): Mention | "nobody" | undefined {
  for (const { sentence, clauses } of sentencesOf(block)) {
    const clause = clauses.find(({ verb }) => sentence.units[verb.main]?.start === start);
    if (!clause) continue;
    if (clause.verb.passive && !clause.verb.reduced) return "nobody";
    const named = clause.subject.flatMap(({ mention }) => (mention && mayTell(mention) ? [mention] : []));
    return named.length === 1 && clause.subject.length === 1 ? named[0] : undefined;
  }
  return undefined;
}

/** The subject behind the verb: `said Mr Sok`, `said the Director of the Herald, Maria Santos`, `said the Minister`. */
function subjectBehind(scene: Scene, verb: Token, lemma: string): NounTag | undefined {
  const { block } = scene;
  const { text } = block.block.view;
  const [first, second] = block.mentions.filter((mention) => mention.start >= verb.end && isSpeaker(mention));
  const close = first && isClose(text.slice(verb.end, first.start));
  const between = second?.type === "PERSON" ? text.slice(first?.end, second.start) : "";
  const titled = first?.type === "ORGANIZATION" && isPostBetween(between);
  const direct = close && !titled ? nameIn(block, verb.end, first.end) : undefined;
  const named = direct ?? (close && (titled || isApposed(between)) ? second : undefined);
  if (named) return { speaker: named, verb, lemma, named: true, edges: [verb.start, named.end] };
  const words = /^\s*([\p{L}\p{M}\s-]+)/u.exec(text.slice(verb.end))?.[1] ?? "";
  const alone = words.replace(/\b(?:who|in|at|on|after|during|when|with)\b.*$/s, "").trim();
  return unnamed(scene, alone, verb, lemma, [verb.start, verb.end]);
}

function unnamed(
  { index, speakers }: Scene,
  words: string,
  verb: Token,
  lemma: string,
  edges: readonly [number, number],
): NounTag | undefined {
  if (words.split(/\s+/).length > LONGEST_SUBJECT) return undefined;
  const speaker = speakers.meant(words, { block: index, offset: verb.start });
  return speaker && { speaker, verb, lemma, named: false, edges };
}

/** The person named in a stretch, or else the body that is the subject itself: none is in "the director of the Herald". */
function nameIn({ block, mentions }: AnnotatedBlock, from: number, to: number): Mention | undefined {
  const named = mentions.filter(
    (mention) => mention.start >= from && mention.end <= to && isSpeaker(mention),
  );
  const persons = named.filter(({ type }) => type === "PERSON");
  const { text } = block.view;
  const isFree = ({ start, end }: Mention): boolean =>
    !GOVERNED.test(text.slice(from, start)) && !/^['’]s?\b/.test(text.slice(end, end + 2));
  const person = persons.at(-1);
  if (person) return isFree(person) ? person : undefined;
  const [body] = named;
  return body && isFree(body) ? body : undefined;
}

const textBetween = ({ block }: AnnotatedBlock, from: number, to: number): string =>
  block.view.text
    .slice(from, to)
    .replace(/^[\s,;:–—-]+/, "")
    .trim();

/** Between "said" and the name only an honorific, an article or a post. */
const isClose = (between: string): boolean =>
  between.length < 70 &&
  !/[.,;:"”]\s*\S*\s*\S/.test(between.replace(/\b(?:Dr|Mr|Mrs|Ms|Prof|H\.E|St|Capt|Gen|Col|Rev)\./g, ""));

/** Between a body and the name of who speaks for it: a comma, and an honorific at most. */
const isApposed = (between: string): boolean => /^,\s+(?:\p{Lu}[\p{L}.]*\s+)?$/u.test(between);

/** "said NaCRRI director Ana Ruiz": a post in small letters between the body and the name of who holds it. */
const isPostBetween = (between: string): boolean =>
  /^ (?:\p{Ll}[\p{Ll}-]+ ){1,3}(?:\p{Lu}[\p{L}]*\. )?$/u.test(between) &&
  !/ (?:and|or|but|that|as|in|on|at|with|after|before|to|from|by|of|for) /.test(between);
