// Bodies of unknown names in a list with a body: "Kafra Mobile, Brassline and Tern Telecom", "for Brassline by its manager".
import type { Mention, Token } from "../../flow.ts";
import { isWord } from "../../lexicon/name-words.ts";
import { isCommonWord, isThingHead } from "../../lexicon/not-names.ts";
import { isGivenName, isSurname, nameKey } from "../../lexicon/person-names.ts";
import type { Proposal } from "../annotator.ts";
import { propose } from "../name/proposal.ts";
import { caseOf, countryAt, isCapital } from "../name/token.ts";
import { firstTokenFrom, type Text, type TextBlock } from "../text.ts";

/** Second round: what stands before a settled body in a list with "and", and is nothing else. */
export function spreadListed(text: Text, found: readonly Mention[]): Proposal[] {
  const byBlock = text.blocks.map((): Mention[] => []);
  for (const mention of found) byBlock[mention.block]?.push(mention);
  return found.flatMap((mention) => {
    const block = text.blocks[mention.block] as TextBlock;
    if (mention.type !== "ORGANIZATION" || caseOf(block) !== "sentence") return [];
    return listedBefore(block, mention, byBlock[mention.block] ?? []);
  });
}

interface Run {
  readonly from: number;
  readonly to: number;
}

/** The names before a body: "A, B and" it; one alone ("A and" it) is of a list only where it begins the sentence. */
function listedBefore(block: TextBlock, body: Mention, others: readonly Mention[]): Proposal[] {
  const { tokens } = block;
  const first = firstTokenFrom(tokens, body.start);
  let at = tokens[first - 1]?.lower === "the" ? first - 2 : first - 1;
  if (tokens[at]?.lower !== "and") return [];
  const runs: Run[] = [];
  for (;;) {
    const run = runBefore(tokens, at);
    if (!run) break;
    runs.push(run);
    at = run.from - 1;
    if (tokens[at]?.text !== ",") break;
  }
  if (runs.length < 2 || /^(?:in|at|near|to|of|from)$/.test(tokens[at]?.lower ?? "")) return [];
  const names = runs.map((run) => propose(block, run, { type: "ORGANIZATION", ...RULE }));
  const free = names.filter(
    ({ start, end }) =>
      !others.some((other) => other.start < end && start < other.end && !isPart(other, start, end)),
  );
  return free.length === names.length ? free : [];
}

const RULE = { rule: "organization-listed", confidence: 0.86 } as const;

/** A place's name inside a longer one: "Kafra" of "Kafra Mobile". */
const isPart = (other: Mention, start: number, end: number): boolean =>
  other.type === "PLACE" && other.end - other.start < end - start && start <= other.start && other.end <= end;

/** One to three capitals that end at a token and make no person's name, the last of several a plain word. */
function runBefore(tokens: readonly Token[], to: number): Run | undefined {
  let from = to;
  while (from > 0 && to - from < 4 && isCapital(tokens[from - 1]?.text ?? "")) from--;
  // "While Kafra Mobile, Brassline and": a small word that begins the sentence.
  if (to > from + 1 && isWord("stop", tokens[from]?.lower ?? "")) from++;
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (!first || !last || from === to || to - from > 3 || isWord("stop", first.lower)) return undefined;
  const words = tokens.slice(from, to);
  if (words.some(({ lower }) => isWord("post", lower) || isThingHead(lower))) return undefined;
  if (countryAt(tokens, from) || isGivenName(nameKey(first.text))) return undefined;
  const single = to === from + 1;
  const fit = single
    ? first.text.length > 4 && !isCommonWord(first.lower) && !isSurname(nameKey(first.text))
    : isCommonWord(last.lower) && !isCommonWord(first.lower);
  return fit ? { from, to } : undefined;
}
