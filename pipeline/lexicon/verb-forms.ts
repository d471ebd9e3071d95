// The forms of an English verb, so that a row of a lexicon needs only the lemma.

import { groupBy } from "../core/group.ts";
import { wordSet } from "../core/word-set.ts";
import { loadTable } from "./table.ts";

export type VerbForm = "base" | "third" | "past" | "participle" | "ing";

const doubling = /[^aeiou][aeiou][bdgklmnprt]$/;
/** Verbs of several syllables that double nevertheless, because the stress lies on the last. */
const stressedLast = wordSet(
  "commit confer submit refer permit admit transfer remit transmit defer allot emit equip",
);
const oneSyllable = /^[^aeiou]*[aeiou][^aeiou]+$/;

const doubles = (lemma: string): boolean =>
  doubling.test(lemma) && (oneSyllable.test(lemma) || stressedLast.has(lemma));

function past(lemma: string): string {
  if (lemma.endsWith("e")) return `${lemma}d`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return doubles(lemma) ? `${lemma}${lemma.at(-1)}ed` : `${lemma}ed`;
}

function third(lemma: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(lemma)) return `${lemma}es`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
}

function ing(lemma: string): string {
  if (/[^eoy]e$/.test(lemma)) return `${lemma.slice(0, -1)}ing`;
  return doubles(lemma) ? `${lemma}${lemma.at(-1)}ing` : `${lemma}ing`;
}

/** "initialled", "travelling": British English doubles the l of longer verbs too. */
const unstressedL = /[aeiou]l$/;
const british = (lemma: string): [string, VerbForm][] =>
  unstressedL.test(lemma) && !/[aeo][aeiou]l$/.test(lemma) && !doubles(lemma)
    ? [
        [`${lemma}led`, "past"],
        [`${lemma}led`, "participle"],
        [`${lemma}ling`, "ing"],
      ]
    : [];

const irregular = groupBy(loadTable("verb-forms"), ({ verb = "" }) => verb);

/** All forms of a verb with their kinds: the regular ones, or in their place those that `verb-forms.tsv` tells. */
export function formsOf(lemma: string): [string, VerbForm][] {
  const regular = past(lemma);
  const told = irregular.get(lemma) ?? [{ past: regular, participle: regular }];
  return [
    [lemma, "base"],
    [third(lemma), "third"],
    ...told.flatMap(({ past: before = regular, participle = before }): [string, VerbForm][] => [
      [before, "past"],
      [participle, "participle"],
    ]),
    [ing(lemma), "ing"],
    ...british(lemma),
  ];
}
