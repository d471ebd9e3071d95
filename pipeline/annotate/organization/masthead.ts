// The newsletter itself and its publisher, as the masthead tells them; the title again in running headers.
import type { Span } from "../../core/span.ts";
import type { Token } from "../../flow.ts";
import { isWord } from "../../lexicon/name-words.ts";
import { TokenTrie } from "../../lexicon/trie.ts";
import type { Proposal } from "../annotator.ts";
import { propose } from "../name/proposal.ts";
import { caseOf, foldToken, isCapital } from "../name/token.ts";
import { namesOf } from "../name.ts";
import type { Text } from "../text.ts";
import { type Place, startsOf } from "../word-index.ts";

/** The series' title wherever it stands; a bare "Newsletter" is no name. */
export function proposeMasthead(text: Text): Proposal[] {
  const { series, publisher } = text.document.masthead;
  const proposals = series ? proposeSeries(text, series.value) : [];
  if (publisher?.span && !publisher.value.includes(","))
    proposals.push(...proposePublisher(text, publisher.span).filter((whole) => !holdsName(text, whole)));
  return proposals;
}

function proposeSeries(text: Text, series: string): Proposal[] {
  const words =
    series
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}'’]+(?:-[\p{L}\p{N}]+)*|&/gu)
      ?.map((word) => (word === "&" ? "and" : word)) ?? [];
  if (words[0] === "the") words.shift();
  if (
    words.filter(
      (word) =>
        !/^(?:e-|news)?(?:newsletter|bulletin|news|letter|circular|digest|update|communiqué|infos?|magazine|journal|report|note|post)s?$/.test(
          word,
        ),
    ).length === 0
  )
    return [];
  const trie = new TokenTrie<string>();
  trie.add(
    words.flatMap((word) => word.split(/(-)/)),
    series,
  );
  trie.add(words, series);
  // "R&D at Sea": one word, with its sign.
  trie.add(
    series
      .toLowerCase()
      .replace(/^the\s/, "")
      .split(/\s+/),
    series,
  );
  trie.add(
    words.flatMap((word) => word.split(/(?<=\p{L})(['’]s?)$/u)).filter((word) => word !== ""),
    series,
  );
  return seriesIn(text, trie);
}

function seriesIn(text: Text, trie: TokenTrie<string>): Proposal[] {
  const proposals: Proposal[] = [];
  let free: Place | undefined;
  for (const { block, at } of startsOf(text, trie)) {
    if (block === free?.block && at < free.at) continue;
    const running = block.block.article === null || caseOf(block) === "capitals";
    const match = trie.longestBy(block.tokens, at, foldToken);
    if (!match) continue;
    const to = at + match.length;
    if (
      !running &&
      !block.tokens
        .slice(at, to)
        .every(({ text, lower }) => isCapital(text) || isWord("particle", lower) || lower.length < 4)
    )
      continue;
    const title = titleOf(block.tokens.slice(at, to), block.text);
    proposals.push(
      propose(
        block,
        { from: at, to },
        { type: "ORGANIZATION", rule: "series-title", confidence: 0.95, name: title, subtype: "newspaper" },
      ),
    );
    free = { block, at: to };
  }
  return proposals;
}

/** "Monthly bulletin of the Tamale Water Board": a body's name inside, with words before it. */
const holdsName = (text: Text, { block, start, end }: Proposal): boolean =>
  namesOf(text).some((name) => {
    if (name.block !== block || name.type !== "ORGANIZATION") return false;
    const first = text.blocks[block]?.tokens[name.from]?.start ?? 0;
    const last = text.blocks[block]?.tokens[name.to - 1]?.end ?? 0;
    return start < first && first < end && last >= end;
  });

/** A title in capitals as one would write it in a sentence. */
export function titleOf(tokens: readonly Token[], text: string): string {
  const words = text.slice((tokens[0] as Token).start, (tokens.at(-1) as Token).end);
  if (words !== words.toUpperCase()) return words;
  return words.replace(/[\p{L}\p{M}'’]+/gu, (word, offset: number) => {
    const lower = word.toLowerCase();
    if (offset > 0 && (isWord("particle", lower) || /^(?:of|and|the|for|on|in|to|at)$/.test(lower)))
      return lower;
    return word.charAt(0) + lower.slice(1);
  });
}

/** The publisher where the parse found it, when it begins and ends with a capital. */
function proposePublisher(text: Text, span: Span): Proposal[] {
  for (const block of text.blocks) {
    const { view } = block.block;
    if (span.start < view.span.start || span.end > view.span.end) continue;
    const inside = block.tokens
      .map((token, at) => ({ at, place: view.toSource(token.start, token.end) }))
      .filter(({ place }) => place.start >= span.start && place.end <= span.end);
    const [first, last] = [inside[0], inside.at(-1)];
    if (!first || !last || !isCapital(block.tokens[first.at]?.text ?? "") || last.at - first.at > 12)
      return [];
    const named = block.tokens.slice(first.at, last.at + 1);
    // "The annual report of the Board says that": a sentence, and no line of a masthead.
    if (named.some(({ pos }) => pos === "AUX")) return [];
    // The masthead tells in small letters what it prints in capitals.
    const name = text.document.masthead.publisher?.value ?? "";
    const words = block.text.slice(named[0]?.start, named.at(-1)?.end);
    const isCased = name !== words && name.toLowerCase() === words.toLowerCase();
    return [
      propose(
        block,
        { from: first.at, to: last.at + 1 },
        { type: "ORGANIZATION", rule: "publisher", confidence: 0.8, ...(isCased ? { name } : {}) },
      ),
    ];
  }
  return [];
}
