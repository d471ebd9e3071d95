// The country that a group stands for by an adjective: "the Japanese delegation".
import { countryByAdjective } from "../../lexicon/countries.ts";
import type { NounPhrase } from "../clause/phrase.ts";
import type { Candidate } from "../event/candidate.ts";
import type { Agent } from "./memory.ts";

/** "The Japanese delegation" stands for Japan. */
export function demonymAgents(phrase: NounPhrase, candidate: Candidate): Agent[] {
  if (isSignedFor(phrase, candidate)) return [];
  const { told } = candidate;
  const { view } = told.block.block;
  const words = phrase.modifiers;
  for (let at = 0; at < words.length; at++) {
    for (const width of [2, 1]) {
      const slice = words.slice(at, at + width);
      const [first] = slice;
      const last = slice.at(-1);
      if (!first || !last || slice.length < width) continue;
      const country = countryByAdjective(slice.map(({ text }) => text).join(" "));
      if (!country) continue;
      const span = view.toSource(first.start, last.end);
      const implied = {
        type: "PLACE" as const,
        name: country.name,
        country: country.code,
        span,
        rule: "demonym-of-group",
      };
      return [{ reference: { implied }, span }];
    }
  }
  return [];
}

/** "For the Moroccan side it was signed by A": by a body of that land, which was told before. */
const isSignedFor = ({ head }: NounPhrase, { type, again, parts }: Candidate): boolean =>
  type === "Signing" &&
  again === true &&
  head === "side" &&
  parts.some(({ phrase: { mention } }) => mention?.type === "PERSON");
