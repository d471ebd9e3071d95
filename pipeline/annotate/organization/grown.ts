// Bodies that a country is glued to behind a hyphen: "ran the course jointly with Lumo-Kenya", "Lumo-Kenya said".
import type { GazetteerMatch } from "../../lexicon/gazetteer.ts";
import type { Proposal } from "../annotator.ts";
import { propose } from "../name/proposal.ts";
import { caseOf, isCapital, lowerAt } from "../name/token.ts";
import { isGrownTo } from "../place/beside.ts";
import { matchesOf } from "../place/gazetteer.ts";
import type { TextBlock } from "../text.ts";

/** Such names where the words around them tell a body: its partner before it, or what it says or does behind it. */
export function proposeGrown(block: TextBlock): Proposal[] {
  if (caseOf(block) !== "sentence") return [];
  return matchesOf(block)
    .filter((match) => match.places[0]?.subtype === "country" && isGrownBody(block, match))
    .map(({ from, to }) => propose(block, { from: from - 2, to }, GROWN));
}

const GROWN = { type: "ORGANIZATION", rule: "organization-grown", confidence: 0.9 } as const;

function isGrownBody(block: TextBlock, { from: land, to }: GazetteerMatch): boolean {
  const { tokens, text } = block;
  const from = land - 2;
  if (!isGrownTo(text, tokens, land) || isCapital(tokens[from - 1]?.text ?? "a")) return false;
  return isPartner(block, from) || ACTS.test(lowerAt(tokens, to));
}

/** "jointly with X", "in cooperation with X", "funded by X" */
function isPartner({ tokens }: TextBlock, from: number): boolean {
  const [word, before] = [lowerAt(tokens, from - 1), lowerAt(tokens, from - 2)];
  return (word === "with" && WITH.test(before)) || (word === "by" && BY.test(before));
}
const WITH =
  /^(?:jointly|together|cooperation|co-operation|collaboration|partnership|agreement|contract|along)$/;
const BY = /^(?:organi[sz]ed|hosted|funded|financed|run|issued|published|built|sponsored|supported)$/;
const ACTS =
  /^(?:said|says|announced|announces|paid|funded|financed|published|organi[sz]ed|hosted|sponsored|runs)$/;
