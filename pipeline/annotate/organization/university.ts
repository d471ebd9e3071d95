// Universities by the first words of their name: "Larkavia was awarded a grant", where the text has "Larkavia University".
import type { Mention } from "../../flow.ts";
import { placesNamed } from "../../lexicon/gazetteer.ts";
import { isCommonWord } from "../../lexicon/not-names.ts";
import { isGivenName, isSurname } from "../../lexicon/person-names.ts";
import type { Proposal } from "../annotator.ts";
import type { Text, TextBlock } from "../text.ts";

const FULL =
  /^(\p{Lu}\p{Ll}{4,}(?: (?:Technical|Agricultural|Polytechnic|Technological|Metropolitan|State))?) University$/u;
/** What stands before a body that acts, and seldom before a town. */
const BEFORE = /(?:^|[.!?;:–(] ?|\b(?:[Bb]etween|by|[Ww]hile|that|and|with|when|which) )$/;
const BEHIND = /^(?:$|[.,;)]| (?:and \p{L}|\p{Ll}))/u;

/** Second round: the bare name, where it stands as a body does and no place bears it. */
export function spreadUniversities(text: Text, found: readonly Mention[]): Proposal[] {
  const full = new Map<string, Mention>();
  for (const mention of found) {
    const bare = mention.type === "ORGANIZATION" ? FULL.exec(mention.text)?.[1] : undefined;
    if (bare && !full.has(bare) && isOwnWord(bare)) full.set(bare, mention);
  }
  for (const { type, text: words } of found) if (type !== "ORGANIZATION") full.delete(words);
  return full.size === 0
    ? []
    : text.blocks.flatMap((block) => [...full].flatMap(([bare, whole]) => occurrences(block, bare, whole)));
}

const isOwnWord = (bare: string): boolean => {
  const first = (bare.split(" ")[0] ?? "").toLowerCase();
  if (placesNamed(bare).length > 0 || isCommonWord(first)) return false;
  return bare.includes(" ") || !(isGivenName(first) || isSurname(first));
};

function occurrences({ index, text }: TextBlock, bare: string, { id, country }: Mention): Proposal[] {
  const proposals: Proposal[] = [];
  for (let at = text.indexOf(bare); at >= 0; at = text.indexOf(bare, at + bare.length)) {
    const end = at + bare.length;
    if (!BEFORE.test(text.slice(Math.max(0, at - 12), at)) || !BEHIND.test(text.slice(end, end + 6)))
      continue;
    proposals.push({
      ...{ block: index, start: at, end, type: "ORGANIZATION", subtype: "university" },
      ...{ rule: "university-bare-name", confidence: 0.8, antecedent: id },
      ...(country ? { country } : {}),
    });
  }
  return proposals;
}
