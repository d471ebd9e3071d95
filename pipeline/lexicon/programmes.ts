// Programmes, spacecraft and missions known by name. What is known of them stands in programmes.tsv.
import { loadTable } from "./table.ts";

export interface KnownProgramme {
  readonly name: string;
  /** family: its strands are called by a region ("Interreg North Sea"); craft: may bear a number ("Shenzhou-11"); weak: only with a noun like "mission" beside it. */
  readonly kind: "programme" | "family" | "craft" | "weak";
}

export const knownProgrammes: readonly KnownProgramme[] = loadTable("programmes").map(
  ({ name = "", class: kind }) => ({
    name,
    kind: kind === "programme" || kind === "family" || kind === "craft" ? kind : "weak",
  }),
);
