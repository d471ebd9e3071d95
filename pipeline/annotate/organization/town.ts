// Towns and ports that act as bodies: "signed with the City of Bergen", "the Port of Varna will pay".
import type { Token } from "../../flow.ts";
import { headsOf } from "../../lexicon/heads.ts";
import { isWord } from "../../lexicon/name-words.ts";
import type { Proposal } from "../annotator.ts";
import { propose } from "../name/proposal.ts";
import { caseOf, glued, isCapital } from "../name/token.ts";
import { HEAD } from "../place/head.ts";
import { placesOf, type TextBlock } from "../text.ts";

const TOWN = /^(?:City|Port|Town|Canton|County|Municipality|Commune)$/;
const ACTING =
  /^(?:sign(?:s|ed)|will|would|host(?:s|ed)|financ(?:es|ed)|fund(?:s|ed)|pa(?:ys|id)|grant(?:s|ed)|join(?:s|ed)|offer(?:s|ed)|bought|sold|adopt(?:s|ed)|elect(?:s|ed)|donat(?:es|ed)|sponsor(?:s|ed)|organi[sz](?:es|ed)|held|invit(?:es|ed)|agre(?:es|ed)|plans|wants|award(?:s|ed)|commission(?:s|ed)|approved|pledged|lent|sent|owns|runs|appointed)$/;
const DONE = /(?:ed|held|paid|run|given|built|lent|won|sent|made)$/;
const BOND =
  /^(?:agreement|memorandum|mou|contract|partnership|protocol|arrangement|cooperation|signed|concluded|twinned|together|jointly|treaty|pact|deal|twinning)$/;

/** The towns of a block that stand where only a party can, and those joined to them by "and". */
export function proposeTowns(block: TextBlock): Proposal[] {
  if (caseOf(block) !== "sentence") return [];
  const { tokens } = block;
  const towns = placesOf(block, HEAD, 1).flatMap((at) => {
    const to = TOWN.test(tokens[at]?.text ?? "") ? endOf(tokens, at) : at;
    return to > at ? [{ from: at, to }] : [];
  });
  const rest = {
    type: "ORGANIZATION",
    subtype: "government",
    rule: "organization-town",
    confidence: 0.93,
  } as const;
  return towns
    .filter(
      (town) => isParty(tokens, town.from, endOfPair(tokens, town.to)) || isSecond(tokens, town.from, towns),
    )
    .map((town) => propose(block, town, rest));
}

/** Behind "of" and the capitals that follow it; where it begins, where none do or the name goes on otherwise. */
function endOf(tokens: readonly Token[], at: number): number {
  if (tokens[at - 1]?.lower !== "the" || tokens[at + 1]?.lower !== "of") return at;
  let to = at + 2;
  while (
    to < at + 6 &&
    (isCapital(tokens[to]?.text ?? "") || (tokens[to]?.text === "-" && glued(tokens[to - 1], tokens[to])))
  )
    to++;
  return headsOf(tokens[to - 1]?.lower ?? "").length > 0 || to === at + 2 ? at : to;
}

/** Behind "and the Port of X". */
function endOfPair(tokens: readonly Token[], to: number): number {
  const second = tokens[to + 1]?.lower === "the" ? to + 2 : to + 1;
  if (tokens[to]?.lower !== "and" || !isCapital(tokens[second]?.text ?? "")) return to;
  const end = TOWN.test(tokens[second]?.text ?? "") ? endOf(tokens, second) : second;
  return end > second ? end : to;
}

function isParty(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens[from - 2]?.lower ?? "";
  const lead = tokens[from - 3]?.lower ?? "";
  if (before === "by") return DONE.test(lead);
  if (before === "with" || before === "between") return BOND.test(lead);
  if (before === "of") return isNameWord(tokens[from - 3]) && isNameWord(tokens[from - 4]);
  const opens =
    tokens[from - 2]?.sentence !== tokens[from]?.sentence || /^(?:and|which|that|,|;|while)$/.test(before);
  return opens && ACTING.test(tokens[to]?.lower ?? "");
}

/** "Ana Maire of the Port of Paita": what somebody called by name is of. */
const isNameWord = (token: Token | undefined): boolean =>
  token !== undefined &&
  /^\p{Lu}\p{Ll}/u.test(token.text) &&
  headsOf(token.lower).length === 0 &&
  !isWord("stop", token.lower) &&
  !isWord("post", token.lower) &&
  !isWord("general", token.lower);

/** "between the City of A and the Port of B": the second of two. */
const isSecond = (
  tokens: readonly Token[],
  from: number,
  towns: readonly { readonly from: number; readonly to: number }[],
): boolean =>
  tokens[from - 2]?.lower === "and" &&
  towns.some((first) => first.to === from - 2 && isParty(tokens, first.from, endOfPair(tokens, first.to)));
