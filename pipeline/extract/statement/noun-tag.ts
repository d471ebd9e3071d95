// Whose a quotation is where no verb of saying tells it: "was the verdict of X", "X's advice was plain: ...", "With these words X".
import type { AnnotatedBlock, Mention, Token } from "../../flow.ts";
import { SAID_NOUNS } from "./noun.ts";
import { GOVERNED, isSpeaker } from "./speaker.ts";

/** Who said a quotation by which word, and where the telling words begin and end. */
export interface NounTag {
  readonly speaker: Mention;
  readonly verb: Token;
  readonly lemma: string;
  readonly named: boolean;
  readonly edges: readonly [number, number];
}

/** How far from the quotation who said it may be named, in characters. */
const REACH = 110;
const NOUN = `(?<noun>${[...SAID_NOUNS, "letter", "note", "motion", "advice", "answer", "reply", "plea", "appeal", "words"].join("|")})`;
/** "Dr. ", "Justice " before a name. */
const TITLES = /(?<![\p{L}.'’-])(?:\p{Lu}[\p{L}.'’-]{0,30} ){0,4}$/u;

/** Between a quotation and the name behind it. */
const BEHIND: readonly RegExp[] = [
  new RegExp(
    `^,? (?:is|was|reads|read|runs|ran|goes|went) (?:the|an?) (?:[a-z-]{1,15} ){0,2}${NOUN} (?:of|by|from) (?:the )?(?:[a-z-]{1,20} )?$`,
  ),
  // "We fix" is how X sums up the work
  /^,? (?:is|was) (?<noun>how) (?:the )?(?:[a-z-]{1,20} ){0,3}$/,
  /^[,.:]? [Ww]ith these (?<noun>words),? (?:the )?(?:[a-z-]{1,20} ){0,3}$/,
  /^,? (?<noun>according) to (?:the )?(?:(?!of |for |to |by |from |with )[a-z-]{1,20} ){0,3}$/,
];
/** Between a name and the quotation behind it. */
const OWNED = new RegExp(
  `^['’]s? (?:[a-z-]{1,15} ){0,2}${NOUN}(?: (?:to|for|at|on|after) [^.:;"“]{1,60}?)?(?: (?:is|was|reads?|remains?)(?: [a-z-]{1,15}){0,3})?: $`,
);
const HAVING = new RegExp(
  `^(?:, [^.:;"“]{1,70},)? (?:had|has) (?:an? )?(?:[a-z-]{1,15} ){0,2}${NOUN}(?: (?:to|for) [^.:;"“]{1,60})?: $`,
);
/** Before a name whose quotation follows: "The verdict of Dr X:". */
const OF = new RegExp(
  `(?<!\\b(?:to|on|about|in|for) (?:(?:the|an?|his|her) )?)\\b${NOUN} (?:of|from) (?:the )?(?:[a-z-]{1,20} )?$`,
  "i",
);
const THEN =
  /^(?:, [^.:;"“]{1,60})?(?:,? (?:is|was|reads?)(?: (?:as|very|quite|clear|short|plain|simple|brief|blunt|follows|this))*)?: $/;
/** "The telegram that keeper X sent on 2 March consists of five words:" */
const MISSIVE =
  /\b(?<noun>telegram|cable|letter|note|message|postcard|e-mail|post|entry) (?:that |which )?(?:the )?(?:[a-z-]{1,20} ){0,3}$/;
const SENT =
  /^ (?:sent|wrote|posted|left|scribbled|dictated|published|addressed)\b(?: [^.:;"“]{1,60}?)? (?:reads?|ran|runs|says?|said|states?|stated|has|had|holds|held|is|was|consists|consisted|contains|contained|comprises|comprised|begins|began|ends|ended|bears|bore)(?: [^.:;"“]{1,60})?: $/;
/** "is how X sums up the work": what else X does with words is no judgement. */
const HOW =
  /^(?: (?:[a-z]+ly|has|had|once|later|also))? (?:sums?|summed|puts?|describes?|described|sees?|saw|seen|explains?|explained)\b/;
/** "In the words of X, ...", and no verb of its own. */
const FRAME = /(?:^|[.!?] )(?:in the (?<noun>words|view|opinion) of|(?<according>according) to) (?:the )?$/i;

/** The speaker named behind a quotation. */
export function nounBehind(block: AnnotatedBlock, end: number): NounTag | undefined {
  const { text } = block.block.view;
  const speaker = block.mentions.find(
    (mention) => mention.start >= end && mention.start < end + REACH && isSpeaker(mention),
  );
  if (!speaker || /^(?:['’]| (?:is|was|were) [a-z]+ed\b)/.test(text.slice(speaker.end))) return undefined;
  const between = text.slice(end, speaker.start).replace(/\s+/g, " ").replace(TITLES, "");
  const told = tagOf(block, speaker, BEHIND, between, [end, speaker.start]);
  return told?.verb.lower === "how" && !HOW.test(text.slice(speaker.end)) ? undefined : told;
}

/** The speaker named before a quotation. */
export function nounBefore(block: AnnotatedBlock, start: number): NounTag | undefined {
  const { text } = block.block.view;
  const speaker = block.mentions.findLast(
    (mention) => mention.end <= start && mention.end > start - REACH && isSpeaker(mention),
  );
  if (!speaker) return undefined;
  const between = text.slice(speaker.end, start);
  const owned = tagOf(block, speaker, [OWNED, HAVING], between, [speaker.end, start]);
  if (owned) return owned;
  const lead = text.slice(Math.max(0, speaker.start - REACH), speaker.start).replace(TITLES, "");
  const place = [speaker.start - REACH, speaker.start] as const;
  const wired = SENT.test(between) ? tagOf(block, speaker, [MISSIVE], lead, place) : undefined;
  if (wired) return wired;
  if (THEN.test(between)) return tagOf(block, speaker, [OF], lead, place);
  return /^,? $/.test(between) ? tagOf(block, speaker, [FRAME], lead, place) : undefined;
}

function tagOf(
  { tokens }: AnnotatedBlock,
  speaker: Mention,
  wordings: readonly RegExp[],
  words: string,
  [from, to]: readonly [number, number],
): NounTag | undefined {
  for (const wording of wordings) {
    const groups = wording.exec(words)?.groups;
    const noun = (groups?.noun ?? groups?.according)?.toLowerCase();
    const verb = noun
      ? tokens.findLast(({ lower, start, end }) => lower === noun && start >= from && end <= to)
      : undefined;
    if (!noun || !verb) continue;
    const lemma = noun === "according" ? "according to" : noun === "how" ? "say" : noun;
    const edges = [Math.min(verb.start, speaker.start), Math.max(verb.end, speaker.end)] as const;
    return { speaker, verb, lemma, named: true, edges };
  }
  return undefined;
}

/** What bears a title in quotation marks: "Lecture, Prof. A: ...". */
const WORKS =
  /^(?:lectures?|talks?|keynotes?|speech|seminar|workshop|papers?|posters?|films?|books?|exhibition|concert|photos?|caption|pictures?|panel|session|tours?|webinar|course|interview|questions?)$/;

/** `The Minister of Trade, X: "..."`: a name alone before the colon, and a whole sentence behind it. */
export function nameBefore(block: AnnotatedBlock, start: number, inner: string): NounTag | undefined {
  const { text } = block.block.view;
  if (!/[.…]$/.test(inner) || !/: $/.test(text.slice(start - 2, start))) return undefined;
  const speaker = block.mentions.findLast(
    ({ type, end }) => type === "PERSON" && end <= start && end > start - REACH,
  );
  if (!speaker || !/^(?: \([^()]{1,60}\)|, [^.:;,]{1,60})?: $/.test(text.slice(speaker.end, start)))
    return undefined;
  const verb = block.tokens.findLast((token) => token.end <= start && token.text === ":");
  const own = block.tokens.filter(({ sentence, end }) => sentence === verb?.sentence && end <= start);
  const opens = own[0]?.start ?? start;
  const isBare = own.every(({ pos }) => pos !== "VERB" && pos !== "AUX");
  const governed = GOVERNED.test(text.slice(opens, speaker.start));
  const isEntry = block.mentions.some(
    ({ type, start: at }) => type === "DATE" && at >= opens && at < speaker.start,
  );
  const isWork = own.some(({ lower, start: at }) => at < speaker.start && WORKS.test(lower));
  if (!verb || opens > speaker.start || !isBare || governed || isEntry || isWork) return undefined;
  return { speaker, verb, lemma: "say", named: true, edges: [speaker.start, verb.end] };
}
