// Newspapers, journals and other sources: titles that only their context tells from common words.
import { anchors } from "../../core/word.ts";
import type { Token } from "../../flow.ts";
import { isMonth } from "../../lexicon/calendar.ts";
import { placesNamed } from "../../lexicon/gazetteer.ts";
import { headsOf } from "../../lexicon/heads.ts";
import { isWord } from "../../lexicon/name-words.ts";
import { newspapers } from "../../lexicon/newspapers.ts";
import { TokenTrie } from "../../lexicon/trie.ts";
import type { Proposal } from "../annotator.ts";
import { titlesOf } from "../name/emphasis.ts";
import { propose } from "../name/proposal.ts";
import { caseOf, countryAt, isCapital, isNumber, isYear, lowerAt } from "../name/token.ts";
import { askerEnd, questioningEnd } from "../newspaper/asked.ts";
import { proposeNoted } from "../newspaper/noted.ts";
import { carryingEnd, isReport, isReportedThere, isTitleWord } from "../newspaper/reported.ts";
import { holds, placesOf, type Text, type TextBlock } from "../text.ts";

const titles = new TokenTrie<(typeof newspapers)[number]>();
for (const paper of newspapers)
  titles.add(paper.name.match(/[\p{L}\p{M}'’]+|\d+|[^\s\p{L}\d]/gu) ?? [], paper);

const NEWSPAPER = { type: "ORGANIZATION", rule: "newspaper-by-head", subtype: "newspaper" } as const;
const WRITING =
  /^(?:reported|reports|wrote|writes|newspaper|journal|magazine|quoted|article|daily|carried|revealed)$/;

const isSource = (lower: string): boolean => /^(?:sources?|from|via|after)$/.test(lower);
const isWeakHead = (lower: string): boolean => headsOf(lower).some(({ marks }) => marks.has("weak"));
const PAPER = anchors.ask(
  (lower, text) =>
    isSource(lower) || (isCapital(text) && (titles.begins(text) || lower === "times" || isWeakHead(lower))),
);
const PUBLISHING = anchors.ask((lower) =>
  /^(?:told|assured|informed|questioned|interview|interviewed|published|appear|appeared|appears|number|issue|edition|reported|report|reports|describes?|described|writes?|wrote|paper|questions|asked|quizzed|confided|spoke|talked|carried|printed)$/.test(
    lower,
  ),
);

/** Sources of notes, known titles, and titles like "Materials Letters" where the text says that they publish. */
export function proposeNewspapers(text: Text): Proposal[] {
  const proposals: Proposal[] = [];
  for (const block of text.blocks) {
    if (caseOf(block) === "capitals") continue;
    for (const at of placesOf(block, PAPER)) {
      const token = block.tokens[at] as Token;
      if (isSource(token.lower)) proposals.push(...readSource(block, at));
      if (!isCapital(token.text)) continue;
      const proposal = proposeKnown(block, at) ?? proposeByHead(block, at);
      if (proposal) proposals.push(proposal);
    }
  }
  return [...proposals, ...proposePublished(text), ...text.blocks.flatMap(proposeNoted)];
}

function proposeKnown(block: TextBlock, at: number): Proposal | undefined {
  const match = titles.longest(block.tokens, at);
  if (!match || isCapital(block.tokens[at + match.length]?.text ?? "")) return undefined;
  const { weak, country } = match.value;
  const to = at + match.length;
  if (weak && !isPublished(block.tokens, at, to) && !isReportedThere(block.tokens, at, to)) return undefined;
  const from = block.tokens[at]?.lower === "the" && match.length > 1 ? at + 1 : at;
  return propose(
    block,
    { from, to },
    {
      type: "ORGANIZATION",
      rule: "newspaper-known",
      confidence: 0.9,
      subtype: "newspaper",
      ...(country ? { country } : {}),
    },
  );
}

/** A title that ends in Post, Letters, News ..., or begins with Journal of, where the context says that it publishes. */
function proposeByHead(block: TextBlock, at: number): Proposal | undefined {
  const { tokens } = block;
  const head = headsOf((tokens[at] as Token).lower).find(({ marks }) => marks.has("weak"));
  if (
    lowerAt(tokens, at) === "times" &&
    lowerAt(tokens, at + 1) === "of" &&
    isCapital(tokens[at + 2]?.text ?? "")
  )
    return propose(block, { from: at, to: readOf(tokens, at + 2) }, { ...NEWSPAPER, confidence: 0.9 });
  if (!head || isCapital(tokens[at + 1]?.text ?? "") || caseOf(block) !== "sentence") return undefined;
  let from = at;
  while (from > 0 && isTitleWord(tokens, from - 1))
    from -= isCapital((tokens[from - 1] as Token).text) ? 1 : 2;
  // "a paper in Peat Letters of May 22": the day of the number.
  const isOf = tokens[at + 1]?.lower === "of" && !isMonth(lowerAt(tokens, at + 2));
  const to = isOf ? readOf(tokens, at + 2) : at + 1;
  if (from === at && to === at + 1) return undefined;
  const journal = to > at + 1 && head.word === "journal";
  if (!journal && !isPublished(tokens, from, to)) return undefined;
  return propose(block, { from, to }, { ...NEWSPAPER, confidence: 0.9 });
}

function readOf(tokens: readonly Token[], from: number): number {
  let to = tokens[from]?.lower === "the" ? from + 1 : from;
  while (
    isCapital(tokens[to]?.text ?? "") ||
    (/^(?:and|of|&)$/.test(tokens[to]?.lower ?? "") && isCapital(tokens[to + 1]?.text ?? ""))
  )
    to++;
  return isCapital(tokens[to - 1]?.text ?? "") ? to : from - 1;
}

/** What printed it: a title set apart, or capitals between "published in" and the date or the end of the sentence. */
function proposePublished(text: Text): Proposal[] {
  const rest = { type: "ORGANIZATION", rule: "newspaper-published", subtype: "newspaper" } as const;
  return text.blocks.flatMap((block, index) => {
    const { tokens } = block;
    const titled = (titlesOf(text)[index] ?? []).filter(
      ({ from, to, marks }) =>
        marks === 0 &&
        // "according to *State of the Wells 2017*": a report of a year.
        !isYear(tokens[to - 1]?.text ?? "") &&
        (isPublished(tokens, from, to) ||
          isReportedIn(tokens, from) ||
          /^(?:interviewed|questioned)$/.test(lowerAt(tokens, to))),
    );
    const proposals = titled.map((title) => propose(block, title, { ...rest, confidence: 0.9 }));
    if (!holds(block, PUBLISHING) || caseOf(block) !== "sentence") return proposals;
    for (let at = 0; at < tokens.length; at++) {
      const to = publishedEnd(tokens, at);
      const confidence = /^(?:FM|TV|AM)$/.test(tokens[to - 1]?.text ?? "") ? 0.95 : 0.88;
      if (to > at) proposals.push(propose(block, { from: at, to }, { ...rest, confidence }));
    }
    return proposals;
  });
}

/** "had shown, in *Acta Borealis*": an italic title behind "in" and a verb of findings. */
function isReportedIn(tokens: readonly Token[], from: number): boolean {
  if (tokens[from - 1]?.lower !== "in") return false;
  for (let at = from - 2; at > from - 9 && tokens[at]?.sentence === tokens[from]?.sentence; at--)
    if (
      /^(?:showed|shown|reported|reports?|described?|found|demonstrated|argued?|concluded|wrote|proved)$/.test(
        lowerAt(tokens, at),
      )
    )
      return true;
  return false;
}

/** "Al-Ghad in an interview" behind "told". */
const isArticledPaper = (tokens: readonly Token[], from: number): boolean =>
  /^[AE][lnstzdr]$/.test(tokens[from]?.text ?? "") &&
  tokens[from + 1]?.text === "-" &&
  lowerAt(tokens, from + 3) === "in" &&
  lowerAt(tokens, from + 5) === "interview";

/** "told The Morning Herald", "in an interview with The Evening Bell": the capital of its article is the title's. */
function articledEnd(tokens: readonly Token[], verb: number, from: number): number {
  const before = lowerAt(tokens, verb - 1);
  const asked =
    lowerAt(tokens, verb) === "told" ||
    (/^(?:with|to|by|in|for)$/.test(lowerAt(tokens, verb)) && TALKING.test(before));
  let to = from;
  while (asked && to - from < 3 && isTitleWord(tokens, to)) to++;
  const next = tokens[to];
  return !next || !isCapital(next.text) ? to : from;
}
const TALKING =
  /^(?:interview|interviewed|spoke|talked|confided|article|published|appeared|reported|photographs?|photos?)$/;

/** "in the Archives of Coastal Geology", "Letters in Geodesy": behind what a journal is of. */
function behindSubject(tokens: readonly Token[], to: number): number {
  const joint = lowerAt(tokens, to);
  const head = lowerAt(tokens, to - 1);
  const holds = joint === "of" ? isWeakHead(head) : joint === "in" && ADVANCING.test(head);
  // "Soil Letters in November": when it was printed.
  const isDated = isMonth(lowerAt(tokens, to + 1));
  return holds && !isDated && isCapital(tokens[to + 1]?.text ?? "") ? readOf(tokens, to + 1) : to;
}
const ADVANCING =
  /^(?:advances|trends|progress|frontiers|studies|notes|topics|letters|reports|perspectives|developments|essays|research)$/;

/** Where the capitals end that begin at a token behind "published in"; the token itself where they are a place or a date. */
function publishedEnd(tokens: readonly Token[], from: number): number {
  if (!isCapital(tokens[from]?.text ?? "")) return from;
  const verb = tokens[from - 1]?.lower === "the" ? from - 2 : from - 1;
  const before = tokens[verb - 1]?.lower ?? "";
  const told = tokens[verb]?.lower === "told";
  const articled = tokens[from - 1]?.text === "The" ? articledEnd(tokens, verb, from) : from;
  if (articled > from) return articled;
  if (told && isArticledPaper(tokens, from)) return from + 3;
  if (isEdition(tokens, verb)) return titleEnd(tokens, from, false);
  const asker = askerEnd(tokens, verb, from);
  if (asker > from) return asker;
  const asked =
    before === "interview" && /^(?:A|O|El|La|Le|Il|Die|Der|De|Het|Al)$/.test(tokens[from]?.text ?? "");
  if (asked && isCapital(tokens[from + 1]?.text ?? "")) return from + 2;
  const questioning = questioningEnd(tokens, from);
  if (questioning > from) return questioning;
  const carried = carryingEnd(tokens, from);
  if (carried > from) return carried;
  if (!told && !(tokens[verb]?.lower === "in" && isReport(tokens, verb))) return from;
  const to = titleEnd(tokens, from, told);
  const place = placesNamed(tokens.slice(from, to).map(textOf).join(" ")).length > 0;
  return place || countryAt(tokens, from)?.value.adjective ? from : to;
}

/** "in the March number of", "in this week's issue of", "in the latest edition of". */
const isEdition = (tokens: readonly Token[], of: number): boolean =>
  lowerAt(tokens, of) === "of" &&
  /^(?:number|issue|edition)$/.test(lowerAt(tokens, of - 1)) &&
  (isMonth(lowerAt(tokens, of - 2)) ||
    /^(?:['’]s|latest|current|new|next|last|first|spring|summer|autumn|winter|special|january)$/.test(
      lowerAt(tokens, of - 2),
    ));

const textOf = ({ text }: Token): string => text;

/** Where a title ends that begins at a token; the token itself where what follows does not close it. */
function titleEnd(tokens: readonly Token[], from: number, told: boolean): number {
  let to = from;
  while (to < tokens.length && to - from < 6 && isTitleWord(tokens, to)) to++;
  to = behindSubject(tokens, to);
  const next = tokens[to]?.lower ?? "";
  const interview = next === "in" && lowerAt(tokens, to + 2) === "interview";
  if (told) return to === from + 1 && interview ? to : from;
  const ends =
    to - from > 1 ? /^(?:on|of|by|in|that|shows?|last|this|[,.;()])$/ : /^(?:on|shows?|last|this)$/;
  return ends.test(next) ? to : from;
}

/** Whether the words around a title say that it prints: "told the X", "published in X", "as X reported", "(X, 28.03.2013)". */
export function isPublished(tokens: readonly Token[], from: number, to: number): boolean {
  let before = from - 1;
  if (tokens[before]?.lower === "the" || tokens[before]?.text === '"' || tokens[before]?.text === "“")
    before--;
  const first = tokens[before]?.lower ?? "";
  if (
    /^(?:told|journal|newspaper|magazine|weekly)$/.test(first) ||
    (first === ":" && /^sources?$/.test(tokens[before - 1]?.lower ?? ""))
  )
    return true;
  if (first === "with" || first === "to" || first === "by") {
    if (/^(?:interview|interviewed|according)$/.test(tokens[before - 1]?.lower ?? "")) return true;
  }
  if (first === "in" || first === "by" || first === "for") {
    for (let at = before - 1; at > before - 6 && at >= 0; at--) {
      if (
        /^(?:published|appeared|appears|printed|article|articles|paper|papers|column|featured|described|publish)$/.test(
          tokens[at]?.lower ?? "",
        )
      )
        return true;
    }
  }
  return WRITING.test(tokens[to]?.lower ?? "") && tokens[to]?.pos !== "PROPN";
}

/** "Source: Science and Technology Daily, 25 September 2016". */
function readSource(block: TextBlock, at: number): Proposal[] {
  const { tokens } = block;
  if (tokens[at + 1]?.text !== ":" || !isStart(tokens, at)) return [];
  let from = at + 2;
  if (tokens[from]?.lower === "the") from++;
  let to = from;
  while (to < tokens.length && to - from < 10 && isSourceWord(tokens, to)) to++;
  const words = tokens.slice(from, to).filter(({ text }) => isCapital(text));
  const country = countryAt(tokens, from);
  if (words.length === 0 || to - from > 8 || (country && country.length === to - from)) return [];
  if (!isCapital((tokens[to - 1] as Token).text)) return [];
  return [propose(block, { from, to }, { type: "ORGANIZATION", rule: "source-note", confidence: 0.9 })];
}

const isStart = (tokens: readonly Token[], at: number): boolean =>
  (/^source/.test(lowerAt(tokens, at)) && at < 3) || tokens[at - 1]?.text === "(";

function isSourceWord(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (isNumber(token) || /^[,;.)(|–]$/.test(token.text) || /^\d/.test(token.text)) return false;
  if (
    /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/.test(
      token.lower,
    )
  )
    return false;
  return (
    isCapital(token.text) ||
    isWord("particle", token.lower) ||
    /^(?:and|of|for|the|&|-|on)$/.test(token.lower)
  );
}
