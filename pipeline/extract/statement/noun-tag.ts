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
/** What is written for others to read, and sayings. */
const WRITTEN =
  "letter note motion advice answer reply plea appeal words circular notice leaflet sign poster banner placard telegram e-mail memo memorandum motto slogan watchword maxim saying rule response".split(
    " ",
  );
const NOUN = `(?<noun>${[...SAID_NOUNS, ...WRITTEN].join("|")})`;
/** "Dr. ", "Justice " before a name. */
const TITLES = /(?<![\p{L}.'’-])(?:\p{Lu}[\p{L}.'’-]{0,30} ){0,4}$/u;

/** Between a quotation and the name behind it. */
const BEHIND: readonly RegExp[] = [
  new RegExp(
    `^,?(?: [–—-])?(?: (?:that|this|such))? (?:is|was|reads|read|runs|ran|goes|went) (?:the|an?) (?:[a-z-]{1,15} ){0,2}${NOUN} (?:of|by|from) (?:the )?(?:[a-z-]{1,20} ){0,2}$`,
  ),
  // "No comment" was all that X had to say
  /^,? (?:is|was) (?<noun>all) (?:that )?(?:the )?(?:[a-z-]{1,20} ){0,3}$/,
  // "We fix" is how X sums up the work
  /^,? (?:is|was) (?<noun>how) (?:the )?(?:[a-z-]{1,20} ){0,3}$/,
  /^[,.:]? [Ww]ith these (?<noun>words),? (?:the )?(?:[a-z-]{1,20} ){0,3}$/,
  /^,? (?<noun>according) to (?:the )?(?:(?!of |for |to |by |from |with )[a-z-]{1,20} ){0,3}$/,
  // "A tool, not a toy": conservator X on the press
  /^(?<noun>:) (?:the )?(?:(?!of |by |with |from |for |lecture |talk |speech |reading |book |film )[a-z-]{1,20} ){0,3}$/,
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
/** What follows the name, by the word before it. */
const AFTER: Readonly<Record<string, RegExp>> = {
  how: HOW,
  all: /^ (?:(?:had|has|wished|wishes|cared|was able|would have) to (?:say|add|report|offer)|(?:would|could|will|can|did) (?:say|add)|said|says|managed to say|wanted to say)\b/,
  ":": /^(?:, [^.:"“]{1,60},)? (?:on|about|commenting on) [^.:"“]{1,100}[.]?$/,
};
/** "In the words of X, ...", and no verb of its own. */
const FRAME =
  /(?:^|[.!?] )(?:in the (?<noun>words|view|opinion|phrase) of|(?<according>according) to) (?:the )?(?:(?!of |for |to |by |from |with )[a-z-]{1,20} ){0,3}$/i;

/** "For Dr. X, the case is clear:" */
const FOR =
  /(?:^|[.!?] )(?<noun>[Ff]or) (?:the )?(?:(?!of |for |to |by |from |with )[\p{L}-]{1,20}\.? ){0,4}$/u;
const PLAIN =
  /^, (?:the|this|that|it|there|all|what)\b[^.:;"“‘]{0,50} (?:is|was|remains) (?:quite |very |now |as )?(?:settled|clear|simple|plain|certain|obvious|evident|closed|over|decided|easy|beyond (?:doubt|question)|no doubt|not in doubt)(?: [a-z' ]{1,30})?: $/;

/** The speaker named behind a quotation. */
export function nounBehind(block: AnnotatedBlock, end: number): NounTag | undefined {
  const { text } = block.block.view;
  const speaker = block.mentions.find(
    (mention) => mention.start >= end && mention.start < end + REACH && isSpeaker(mention),
  );
  if (!speaker || /^(?:['’]| (?:is|was|were) [a-z]+ed\b)/.test(text.slice(speaker.end))) return undefined;
  const between = text.slice(end, speaker.start).replace(/\s+/g, " ").replace(TITLES, "");
  const told = tagOf(block, speaker, BEHIND, between, [end, speaker.start]);
  const goesOn = AFTER[told?.verb.lower ?? ""];
  if (told?.verb.lower === ":" && isTitled(text.slice(0, end))) return undefined;
  return goesOn && !goesOn.test(text.slice(speaker.end)) ? undefined : told;
}

/** `"From Salt to Sugar": X on her book`: a title before the colon, in capitals or as a question. */
function isTitled(before: string): boolean {
  const quoted = /["“„«‘]([^"“”„«»‘’]{1,200})["”»’]\W{0,3}$/u.exec(before)?.[1] ?? "";
  const words = quoted.match(/\p{L}{4,}/gu) ?? [];
  return (
    /^(?:how|why|what|when|where|who|from)\b/i.test(quoted) ||
    words.filter((word) => /^\p{Lu}/u.test(word)).length * 2 > words.length
  );
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
  const titled = text.slice(Math.max(0, speaker.start - REACH), speaker.start);
  const lead = titled.replace(TITLES, "");
  const place = [speaker.start - REACH, speaker.start] as const;
  const wired = SENT.test(between) ? tagOf(block, speaker, [MISSIVE], lead, place) : undefined;
  if (wired) return wired;
  const forWhom = PLAIN.test(between) ? tagOf(block, speaker, [FOR], titled, place) : undefined;
  if (forWhom) return forWhom;
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
    const lemma = noun === "according" ? "according to" : noun in AFTER || noun === "for" ? "say" : noun;
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
