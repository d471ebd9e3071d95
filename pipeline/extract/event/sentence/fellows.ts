// With whom something was found: "by A, in co-operation with colleagues at B", "together with a team of C"; no tool.

import type { NounPhrase } from "../../clause/phrase.ts";
import type { Clause } from "../../clause.ts";
import { isResearching } from "../scholar.ts";

const JOINT = /^(?:co-?operation|collaboration|partnership|association|concert|conjunction)$/;

/** Those who did it with the ones told behind "by": persons, bodies, and people who do research somewhere. */
export const fellowsOf = ({ phrases }: Clause): readonly NounPhrase[] =>
  phrases
    .flatMap((phrase) => [
      phrase,
      ...phrase.phrases.filter(isJoint).flatMap(({ complements }) => complements),
    ])
    .filter(({ preposition }) => /(?:^|\s)with$/.test(preposition))
    .flatMap(({ phrases: list }) => list)
    .filter(isFellow);

const isJoint = ({ head }: NounPhrase): boolean => JOINT.test(head);

const isFellow = (phrase: NounPhrase): boolean =>
  phrase.mention?.type === "PERSON" ||
  phrase.mention?.type === "ORGANIZATION" ||
  (!phrase.mention && (isResearching(phrase) || phrase.classes.has("people")));
