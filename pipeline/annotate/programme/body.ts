// Programmes that states run as a body of its own: it has a secretariat, a council, a secretary, members.
import { oncePer } from "../../core/remember.ts";
import type { Token } from "../../flow.ts";
import { ACTS } from "../name/acting.ts";
import { isAcronym } from "../name/token.ts";
import { type Name, namesOf } from "../name.ts";
import type { Text, TextBlock } from "../text.ts";
import { placesOfWord } from "../word-index.ts";

/** Whether a programme's name, explained by its letters somewhere in the text, is a body's: two things at least say so. */
export const isServedProgramme = (text: Text, name: Name): boolean =>
  name.type === "PROGRAMME" && servedOf(text).has(wordsOf(text, name));

const servedOf = oncePer((text: Text): ReadonlySet<string> => {
  const served = new Set<string>();
  for (const name of namesOf(text)) {
    const letters = name.type === "PROGRAMME" ? lettersBehind(text, name) : undefined;
    if (letters && signsOf(text, letters).size > 1) served.add(wordsOf(text, name));
  }
  return served;
});

const wordsOf = ({ blocks }: Text, { block, from, to }: Name): string =>
  (blocks[block] as TextBlock).tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(" ");

/** "(ABCD)" behind the name. */
function lettersBehind({ blocks }: Text, { block, to }: Name): string | undefined {
  const [open, letters, close] = (blocks[block] as TextBlock).tokens.slice(to, to + 3);
  return open?.text === "(" && close?.text === ")" && isAcronym(letters?.text ?? "")
    ? letters?.text
    : undefined;
}

/** The kinds of sign, wherever the letters stand. */
function signsOf(text: Text, letters: string): ReadonlySet<string> {
  const signs = new Set<string>();
  for (const { block, at } of placesOfWord(text, letters)) {
    const sign = signAt(block.tokens, at);
    if (sign) signs.add(sign);
  }
  return signs;
}

function signAt(tokens: readonly Token[], at: number): string | undefined {
  const next = tokens[at + 1];
  if (/^(?:Secretariat|Council|SECRETARIAT|COUNCIL)$/.test(next?.text ?? "")) return next?.lower;
  if (next?.lower === "member" || next?.lower === "members") return "members";
  if (ACTS.has(next?.lower ?? "")) return "act";
  const before = tokens[at - 1]?.lower === "the" ? at - 2 : at - 1;
  if (tokens[before]?.lower !== "of") return undefined;
  if (/^(?:secretary|secretary-general|secretariat)$/.test(tokens[before - 1]?.lower ?? "")) return "officer";
  if (tokens[before - 1]?.lower === "general" && tokens[before - 2]?.lower === "secretary") return "officer";
  return /^(?:members?|states|countries)$/.test(tokens[before - 1]?.lower ?? "") ? "members" : undefined;
}
