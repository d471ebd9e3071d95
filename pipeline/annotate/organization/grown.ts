// Bodies that a country is glued to behind a hyphen: "ran the course jointly with Lumo-Kenya", "Lumo-Kenya said".
import { placeAt } from "../../lexicon/gazetteer.ts";
import type { Proposal } from "../annotator.ts";
import { propose } from "../name/proposal.ts";
import { caseOf, isCapital, lowerAt } from "../name/token.ts";
import { isGrownTo } from "../place/beside.ts";
import { CAPITAL } from "../place/gazetteer.ts";
import { placesOf, type TextBlock } from "../text.ts";

/** Such names where the words around them tell a body: its partner before it, or what it says or does behind it. */
export function proposeGrown(block: TextBlock): Proposal[] {
  const { tokens, text } = block;
  if (caseOf(block) !== "sentence") return [];
  return placesOf(block, CAPITAL, 2).flatMap((land) => {
    const at = land - 1;
    if (tokens[at]?.text !== "-") return [];
    const country = isGrownTo(text, tokens, land) ? placeAt(text, tokens, land) : undefined;
    if (country?.places[0]?.subtype !== "country" || isCapital(tokens[at - 2]?.text ?? "a")) return [];
    const body = isPartner(block, at - 1) || ACTS.test(lowerAt(tokens, country.to));
    const rest = { type: "ORGANIZATION", rule: "organization-grown", confidence: 0.9 } as const;
    return body ? [propose(block, { from: at - 1, to: country.to }, rest)] : [];
  });
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
