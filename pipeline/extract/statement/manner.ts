// Whose a quotation is that stands as a sentence of its own behind one that tells how somebody spoke: `X broke her silence. "..."`.
import type { AnnotatedBlock } from "../../flow.ts";
import { sentencesOf } from "../clause.ts";
import type { NounTag } from "./noun-tag.ts";
import { isSpeaker } from "./speaker.ts";

/** How somebody spoke, at a sentence's end. */
const MANNER =
  /\b(?:broke (?:his|her|its|their) silence|left no (?:room for )?doubts?(?: [^.:]{1,40})?|did not mince (?:his|her|its|their|any) words|had (?:an?|some|this|one|just one) (?:[a-z-]+ ){0,3}(?:message|word|warning|reply|answer|advice|reminder)(?: (?:for|to|on) [^.:"]{1,60})?|(?:closed|ended|concluded|opened|began|finished) (?:[a-z' ]{1,40} )?with (?:the|these|this) (?:words?|sentence|remark|phrase|appeal|plea|warning|thought|wish)|found clear words(?: [^.:]{1,40})?|was (?:blunt|categorical|adamant|unequivocal|emphatic|outspoken)(?: [^.:]{1,40})?|took the floor|put it (?:bluntly|simply|plainly|this way)|summed (?:it|things) up(?: [^.:]{1,40})?|shook (?:his|her) head|gave the answer (?:him|her)self)[.:]$/;
/** Characters of such words at most. */
const REACH = 130;

/** The only subject of the sentence before a quotation that is whole sentences. */
export function mannerBefore(block: AnnotatedBlock, start: number, inner: string): NounTag | undefined {
  const before = block.block.view.text.slice(0, start).trimEnd();
  // `"The hall is ours!" cried the crowd`: a tag of its own follows.
  const isTagged = /^["”»],?\s*[\p{Ll}–—-]/u.test(block.block.view.text.slice(start + inner.length + 1));
  const manner = /[.!?…]$/.test(inner) && !isTagged ? MANNER.exec(before.slice(-REACH)) : null;
  if (!manner) return undefined;
  const at = Math.max(0, before.length - REACH) + manner.index;
  const verb = block.tokens.find((token) => token.start === at);
  const reading = sentencesOf(block).find(({ sentence }) => sentence.start <= at && at < sentence.end);
  const main = reading?.clauses.filter(
    ({ verb: { reduced, relative }, subordinate }) => !reduced && relative === undefined && !subordinate,
  );
  const named = (main ?? []).flatMap(({ subject }) =>
    subject.flatMap(({ mention }) => (mention && isSpeaker(mention) ? [mention] : [])),
  );
  const [speaker] = named;
  if (!verb || !speaker || named.some(({ id }) => id !== speaker.id)) return undefined;
  return { speaker, verb, lemma: "say", named: true, edges: [speaker.start, before.length] };
}
