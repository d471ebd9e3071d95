// Reads the verbs of saying: who used one said something.
import { loadTable } from "./table.ts";
import { formsOf } from "./verb-forms.ts";

export interface SayingVerb {
  /** The lemma, with its particle: "point out". */
  readonly lemma: string;
  /** The word that must follow, for "point out". */
  readonly particle: string | undefined;
  /** True where only "that" makes what follows a statement. */
  readonly needsThat: boolean;
  /** "yes" where those who are told stand right behind it ("told us"), "may" where they may ("warned us"). */
  readonly hearer: string;
}

const byForm = new Map<string, SayingVerb>();
const byGerund = new Map<string, SayingVerb>();
for (const { verb: lemma = "", that = "", hearer = "" } of loadTable("saying-verbs")) {
  const [verb = "", particle] = lemma.split(" ");
  for (const [form, kind] of formsOf(verb)) {
    if (that === "now" && kind !== "base" && kind !== "third") continue;
    const read = { lemma, particle, needsThat: kind === "ing" || that !== "", hearer };
    (kind === "ing" ? byGerund : byForm).set(form, read);
  }
}

/** The verb of saying that a word in lower case is a form of; with a particle only where `next` is it. */
export const sayingVerb = (lower: string, next: string | undefined): SayingVerb | undefined =>
  withParticle(byForm.get(lower), next);

/** The verb of saying of "adding", "stressing", "pointing out"; only "that" makes what follows a statement. */
export const sayingGerund = (lower: string, next: string | undefined): SayingVerb | undefined =>
  withParticle(byGerund.get(lower), next);

const withParticle = (found: SayingVerb | undefined, next: string | undefined): SayingVerb | undefined =>
  found?.particle === undefined || found.particle === next ? found : undefined;

/** The nouns with which a verb form tells what somebody said, and the verb's lemma. */
const nounsByForm = new Map<string, { readonly lemma: string; readonly nouns: ReadonlySet<string> }>();
for (const { verb: lemma = "", nouns = "" } of loadTable("saying-nouns")) {
  for (const [form, kind] of formsOf(lemma))
    if (kind !== "ing") nounsByForm.set(form, { lemma, nouns: new Set(nouns.split("|")) });
}

/** "express hope" for "expressed" and "hope"; undefined where the two tell nothing that was said. */
export function sayingPhrase(lower: string, noun: string): string | undefined {
  const found = nounsByForm.get(lower);
  return found?.nouns.has(noun) ? `${found.lemma} ${noun}` : undefined;
}
