// The date on which a text shows a post held: the sentence's, else the article's main date so far, else its own date.
import { compareDays, firstDay, lastDay, parseEdtf } from "../../core/edtf.ts";
import type { Annotated, Edtf, Mention, PostPhrase, Told } from "../../flow.ts";

const DAY = /^\d{4}-\d\d-\d\d(?:\/\d{4}-\d\d-\d\d)?$/;
const MONTH = /^\d{4}-\d\d$/;

/** The date, with the words that tell it. */
export function dateHeld(annotated: Annotated, post: PostPhrase): Told<Edtf> | undefined {
  const { document, mentions, blocks } = annotated;
  const block = blocks[post.block];
  const person = mentions[post.person];
  if (!block || !person) return undefined;
  const article = block.block.article;
  const issue = document.masthead.date;
  // "Editor: A" at the foot of an issue speaks of the issue, whatever the last article tells.
  if (post.rule === "post-label" && issue)
    return { value: issue.value, span: issue.span ?? post.span, rule: "article-date" };
  const limits = sentenceOf(annotated, post.block, person.start);
  const own = block.mentions.filter(({ start }) => start >= limits.start && start < limits.end);
  const given =
    (article === null ? undefined : document.articles[article]?.sourceDate) ?? document.masthead.date;
  const inSentence = best(own, post, given?.value);
  if (inSentence) return told(inSentence, "date-of-sentence");
  const main = article === null ? undefined : mainDate(annotated, article, post);
  if (main) return told(main, "main-date");
  return given ? { value: given.value, span: given.span ?? post.span, rule: "article-date" } : undefined;
}

const told = (mention: Mention, rule: string): Told<Edtf> => ({
  value: mention.date?.edtf ?? "",
  span: mention.span,
  rule,
});

/** The first day of the sentence, or else its first month; the post's own begin and end are no such dates. */
function best(mentions: readonly Mention[], post: PostPhrase, told: Edtf | undefined): Mention | undefined {
  const usable = mentions.filter(
    ({ type, span }) =>
      type === "DATE" && span.start !== post.from?.span.start && span.start !== post.until?.span.start,
  );
  const as = (form: RegExp) =>
    usable.find(
      ({ date }) =>
        date !== undefined &&
        form.test(date.edtf) &&
        !isAfter(date.edtf, told) &&
        !(post.from && isAfter(post.from.value, date.edtf)),
    );
  return as(DAY) ?? as(MONTH);
}

/** What is still to come when the article is written shows no post held. */
function isAfter(edtf: Edtf, told: Edtf | undefined): boolean {
  const [date, limit] = [parseEdtf(edtf), told === undefined ? undefined : parseEdtf(told)];
  const [first, last] = [date && firstDay(date), limit && lastDay(limit)];
  return first !== undefined && last !== undefined && compareDays(first, last) > 0;
}

/** The first day told in the article before the post. */
function mainDate(annotated: Annotated, article: number, post: PostPhrase): Mention | undefined {
  for (const [index, { block, mentions }] of annotated.blocks.entries()) {
    if (index > post.block) return undefined;
    if (block.article !== article || block.kind === "source-note") continue;
    for (const mention of mentions) {
      if (index === post.block && mention.start >= post.start) return undefined;
      if (mention.type === "DATE" && mention.date && DAY.test(mention.date.edtf)) return mention;
    }
  }
  return undefined;
}

const HONORIFIC_END = /(?:\b(?:Mr|Mrs|Ms|Dr|Prof|St|Gen|Col|Hon|Rev)|(?:^|[\s.])\p{Lu})\.$/u;

/** The sentence that holds an offset, in the view; one cut behind an initial or honorific is taken whole. */
function sentenceOf(annotated: Annotated, index: number, offset: number): { start: number; end: number } {
  const block = annotated.blocks[index];
  if (!block) return { start: 0, end: 0 };
  const { tokens, sentences } = block;
  const text = block.block.view.text;
  let start = 0;
  for (const { to } of sentences) {
    const end = tokens[to - 1]?.end ?? text.length;
    if (HONORIFIC_END.test(text.slice(Math.max(0, end - 6), end))) continue;
    if (offset < end) return { start, end };
    start = end;
  }
  return { start, end: text.length };
}
