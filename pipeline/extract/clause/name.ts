// A noun phrase that is but a name, without words around it: the owner in "the President's visit".
import type { Mention } from "../../flow.ts";
import type { NounPhrase } from "./phrase.ts";

export const nameOnly = (mention: Mention): NounPhrase => ({
  start: -1,
  end: -1,
  headEnd: -1,
  mention,
  reading: undefined,
  pronoun: undefined,
  head: "",
  determiner: "",
  attributive: [],
  modifiers: [],
  complements: [],
  classes: new Set(),
  type: undefined,
});
