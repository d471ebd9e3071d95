// Firms of kin and partners: "Berg & Sons", "Pinto & Filhos", "Garrigue & Cie", whatever the name before the sign.
import type { Token } from "../../flow.ts";
import { isWord } from "../../lexicon/name-words.ts";
import type { Proposal } from "../annotator.ts";
import { propose } from "../name/proposal.ts";
import { caseOf, isCapital } from "../name/token.ts";
import type { Text } from "../text.ts";
import { placesOfWord } from "../word-index.ts";

/** Who joins a firm, as its languages call them. */
const KIN =
  "sons son daughters brothers bros associates company söhne sohn söner sønner sønn zonen zoon filhos filho hijos hijo hermanos irmãos figli fratelli fils frères cie compagnie compañía compania companhia synowie synové synovia synovi partneri partenaires".split(
    " ",
  );
const LEGAL = /^(?:Ltd|Lda|Ltda|Inc|GmbH|KG|AG|S\.A|SA|SARL|S\.r\.l|Oy|AB|AS|BV|PLC|plc)\.?$/;
/** Words of a name before the sign at most. */
const LONGEST = 3;

export const proposeKin = (text: Text): Proposal[] =>
  KIN.flatMap((word) =>
    placesOfWord(text, word).flatMap(({ block, at }) => {
      const { tokens } = block;
      if (caseOf(block) === "capitals" || !isCapital(tokens[at]?.text ?? "") || tokens[at - 1]?.text !== "&")
        return [];
      const from = startOf(tokens, at - 1);
      if (from === at - 1) return [];
      const rest = {
        type: "ORGANIZATION",
        subtype: "company",
        rule: "organization-of-kin",
        confidence: 0.93,
      } as const;
      return [propose(block, { from, to: endOf(tokens, at + 1) }, rest)];
    }),
  );

/** Where the capitals before the sign begin. */
function startOf(tokens: readonly Token[], sign: number): number {
  let from = sign;
  while (from > 0 && sign - from < LONGEST && isNameWord(tokens[from - 1])) from--;
  return from;
}

const isNameWord = (token: Token | undefined): boolean =>
  token !== undefined &&
  isCapital(token.text) &&
  !isWord("stop", token.lower) &&
  !isWord("post", token.lower);

/** Behind the legal form, over its comma. */
function endOf(tokens: readonly Token[], at: number): number {
  const form = tokens[at]?.text === "," ? at + 1 : at;
  if (!LEGAL.test(tokens[form]?.text ?? "")) return at;
  const point = tokens[form + 1]?.text === "." && /^[\p{Ll},]/u.test(tokens[form + 2]?.text ?? "");
  return point ? form + 2 : form + 1;
}
