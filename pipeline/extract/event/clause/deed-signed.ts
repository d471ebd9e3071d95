// Whether a deed that looks like the subject of "signed" is what was signed: "The contract between A and B of Lima, signed in 2019, was worth".
import { wordSet } from "../../../core/word-set.ts";
import type { Clause } from "../../clause.ts";

const SIGNING = wordSet("sign initial conclude seal ratify countersign renew");

/** Whether a deed is signed, though the participle looks like a verb of which it is the subject: no paper signs. */
export const isDeedSigned = ({ verb, subject: [deed, ...others], object }: Clause): boolean =>
  SIGNING.has(verb.lemma ?? "") &&
  !verb.passive &&
  object.length === 0 &&
  others.length === 0 &&
  deed !== undefined &&
  !deed.pronoun &&
  (deed.mention ? deed.mention.type === "DOCUMENT" : deed.classes.has("document"));
