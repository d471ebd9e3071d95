// Reads the verbs of saying: who used one said something.
import { inflect } from "./event-inflect.ts";
import { loadTable } from "./table.ts";

export interface SayingVerb {
  /** The lemma, with its particle: "point out". */
  readonly lemma: string;
  /** The word that must follow, for "point out". */
  readonly particle: string | undefined;
  /** True where only "that" makes what follows a statement. */
  readonly needsThat: boolean;
}

const byForm = new Map<string, SayingVerb>();
for (const { verb: lemma = "", forms = "", that } of loadTable("saying-verbs")) {
  const [verb = "", particle] = lemma.split(" ");
  for (const [form, kind] of inflect(verb, forms)) {
    if (kind !== "ing") byForm.set(form, { lemma, particle, needsThat: that === "yes" });
  }
}

/** The verb of saying that a word in lower case is a form of; with a particle only where `next` is it. */
export function sayingVerb(lower: string, next: string | undefined): SayingVerb | undefined {
  const found = byForm.get(lower);
  return found?.particle === undefined || found.particle === next ? found : undefined;
}
