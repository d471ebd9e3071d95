// Conferences that are named by their topic alone, where capitals tell that it is a name: "the Workshop on Peat and Moss".
import type { Token } from "../../flow.ts";
import type { Shape } from "./shape.ts";
import { type BlockCase, isCapital } from "./token.ts";

/** "the Workshop on Peat and Moss": capitals throughout; "a Workshop on Peat and Moss" is one of many. */
export const isSpelled = (
  tokens: readonly Token[],
  { sense, at, from, right }: Shape,
  kind: BlockCase,
): boolean =>
  kind === "sentence" &&
  sense.subtype === "conference" &&
  !sense.word.endsWith("s") &&
  !BODIES.test(sense.word) &&
  tokens[at + 1]?.lower === "on" &&
  tokens[right.to]?.pos !== "NOUN" &&
  !/^(?:an?|this|that|any|every|each|another|no)$/.test(tokens[from - 1]?.lower ?? "") &&
  tokens.slice(at + 1, right.to).filter(({ text }) => isCapital(text)).length > 1;

/** What a body may be called as well: "the Round Table on Peat and Moss, an initiative of growers". */
const BODIES = /^(?:round.?table|forum|convention|dialogue|consultation)$/;
