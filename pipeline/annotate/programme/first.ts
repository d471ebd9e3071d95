// Names of programmes that begin with what they are: "Project Nightjar", "Misión Agua", "Plan Sonora".

import { anchors } from "../../core/word.ts";
import { wordSet } from "../../core/word-set.ts";
import type { Token } from "../../flow.ts";
import { headsOf } from "../../lexicon/heads.ts";
import { isWord } from "../../lexicon/name-words.ts";
import { isGivenName } from "../../lexicon/person-names.ts";
import type { Proposal } from "../annotator.ts";
import { propose } from "../name/proposal.ts";
import { readForeign } from "../name/tail.ts";
import { caseOf, countryAt, isCapital, isFieldWord } from "../name/token.ts";
import { placesOf, type TextBlock } from "../text.ts";

const ENGLISH = wordSet("Project Operation Mission Plan");
const FOREIGN = wordSet(
  "Programa Programma Programm Proyecto Projeto Projet Progetto Projekt Plano Piano Iniciativa Iniziativa Estrategia Estratégia Stratégie Strategia Misión Missão",
);
const ADJECTIVES = /^(?:Nacional|Nazionale|Estratégico|Maestro|Integral|Vert|Bleu|Climat|Bicentenario)$/;
const FIRST = anchors.ask((_, text) => ENGLISH.has(text) || FOREIGN.has(text));

/** Proposes such names in running text. */
export function proposeFirst(block: TextBlock): Proposal[] {
  const { tokens } = block;
  if (caseOf(block) !== "sentence") return [];
  return placesOf(block, FIRST).flatMap((at) => {
    const before = tokens[at - 1];
    if (before && isCapital(before.text) && !isWord("stop", before.lower)) return [];
    const foreign = FOREIGN.has((tokens[at] as Token).text) || ADJECTIVES.test(tokens[at + 1]?.text ?? "");
    const to = foreign ? readForeign(tokens, at + 1) : endOfEnglish(tokens, at);
    if (to <= at + 1) return [];
    const rest = {
      type: "PROGRAMME",
      rule: "programme-first",
      confidence: 0.85,
      subtype: "programme",
    } as const;
    return [propose(block, { from: at, to }, rest)];
  });
}

/** One or two words that are no post, body or field: not "Project Manager", "Mission Control", "Project Anna". */
function endOfEnglish(tokens: readonly Token[], at: number): number {
  let to = at + 1;
  const operation =
    tokens[at]?.text === "Operation" && isPlainWord(tokens[at + 1]) && isPlainWord(tokens[at + 2]);
  while (to - at < 3 && (operation ? isPlainWord(tokens[to]) : isOwnWord(tokens[to]))) to++;
  const next = tokens[to];
  const goesOn = next !== undefined && isCapital(next.text) && !isWord("stop", next.lower);
  const first = tokens[at + 1];
  return goesOn || countryAt(tokens, at + 1) || isGivenName(first?.lower ?? "") ? at : to;
}

/** "Operation Clean Shore": two words of any meaning, no head of a name. */
const isPlainWord = (token: Token | undefined): boolean =>
  token !== undefined &&
  /^\p{Lu}\p{Ll}{2,}$/u.test(token.text) &&
  !(["stop", "post"] as const).some((kind) => isWord(kind, token.lower)) &&
  headsOf(token.lower).length === 0;

const isOwnWord = (token: Token | undefined): boolean =>
  token !== undefined &&
  /^\p{Lu}[\p{L}'’-]{2,}$/u.test(token.text) &&
  !isFieldWord(token.lower) &&
  !(["stop", "post", "general", "verb"] as const).some((kind) => isWord(kind, token.lower)) &&
  headsOf(token.lower).length === 0;
