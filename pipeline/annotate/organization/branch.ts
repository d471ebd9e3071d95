// Branches of world bodies: "WWF Kenya", "UN Women", "FAO Representation in Senegal", each one name with the land or field behind.
import { wordSet } from "../../core/word-set.ts";
import type { Mention, Token } from "../../flow.ts";
import type { Proposal } from "../annotator.ts";
import { propose } from "../name/proposal.ts";
import { caseOf, countryAt, isCapital } from "../name/token.ts";
import { firstTokenFrom, type Text, type TextBlock } from "../text.ts";

/** Bodies that have offices of their own in countries, called by the country's name. */
const WORLDWIDE =
  wordSet(`WWF UNICEF UNHCR UNDP UNESCO UNFPA UNEP UNIDO UNOPS UNAIDS WHO FAO IOM ILO IUCN WFP IFAD IFRC ICRC CARE MSF YMCA YWCA WaterAid
  Caritas Oxfam Greenpeace JICA KOICA GIZ USAID DAAD ICOMOS ICOM CARE SNV NRC VSO PEN FIAN FIDH`);
/** What the United Nations call entities of their own. */
const ENTITIES = /^(?:Women|Habitat|Environment|Volunteers|Tourism)$/;
const OFFICE = /^(?:Representation|Office)$/;

/** Second round: a body's letters with what makes a branch of them. */
export function spreadBranches(text: Text, found: readonly Mention[]): Proposal[] {
  return found.flatMap((mention) => {
    if (mention.type !== "ORGANIZATION" || mention.text.includes(" ")) return [];
    const block = text.blocks[mention.block] as TextBlock;
    if (caseOf(block) === "capitals") return [];
    const from = firstTokenFrom(block.tokens, mention.start);
    const to = endOfBranch(block.tokens, from, mention.text);
    if (to < 0) return [];
    const rest = { type: "ORGANIZATION", rule: "organization-branch", confidence: 0.93 } as const;
    return [propose(block, { from, to }, rest)];
  });
}

function endOfBranch(tokens: readonly Token[], at: number, letters: string): number {
  const next = tokens[at + 1];
  if (!next || next.sentence !== tokens[at]?.sentence) return -1;
  if (letters === "UN") return ENTITIES.test(next.text) && isEnd(tokens, at + 2) ? at + 2 : -1;
  const office = officeIn(tokens, at + 1);
  if (office > 0) return office;
  const land = WORLDWIDE.has(letters) ? countryAt(tokens, at + 1) : undefined;
  const end = land && !land.value.adjective ? at + 1 + land.length : -1;
  return end > 0 && isEnd(tokens, end) ? end : -1;
}

/** Behind "Representation in Senegal", "Country Office in Nepal". */
function officeIn(tokens: readonly Token[], at: number): number {
  const two = /^(?:Country|Liaison)$/.test(tokens[at]?.text ?? "");
  const noun = two ? at + 1 : at;
  const told = tokens[noun]?.text ?? "";
  if (!OFFICE.test(told) || (told === "Office" && !two)) return -1;
  if (!/^(?:in|to|for)$/.test(tokens[noun + 1]?.text ?? "")) return -1;
  const name = tokens[noun + 2]?.lower === "the" ? noun + 3 : noun + 2;
  const land = countryAt(tokens, name);
  return land && !land.value.adjective ? name + land.length : -1;
}

/** No capital, hyphen or owner's mark goes on the name. */
const isEnd = (tokens: readonly Token[], at: number): boolean =>
  !isCapital(tokens[at]?.text ?? "") && !/^[-–/]$/.test(tokens[at]?.text ?? "");
