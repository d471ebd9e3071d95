// Bodies that general words name, since there is one of them: a state's services, the departments of the publisher's own house.
import type { Token } from "../flow.ts";
import type { Shape } from "./name-sense.ts";
import { type BlockCase, isCapital } from "./name-token.ts";

const UNITS = /^(?:unit|department|office)$/;

/** "our Research Division", "its Mapping Service", "Director of the Foreign Department". */
export function isPartOfHouse(tokens: readonly Token[], { sense, from, first }: Shape): boolean {
  if (first === from) return false;
  const owned = /^(?:our|its|their)$/.test(tokens[from - 1]?.lower ?? "");
  if (sense.subtype === "agency") return owned && sense.word === "service";
  if (!sense.marks.has("unit") || !UNITS.test(sense.subtype)) return false;
  return owned || isHeaded(tokens, from);
}

/** "Director of the Foreign Department": who heads it. */
const isHeaded = (tokens: readonly Token[], from: number): boolean =>
  tokens[from - 1]?.lower === "the" &&
  tokens[from - 2]?.lower === "of" &&
  /^(?:head|director|chief|manager|deputy|member|secretary)$/.test(tokens[from - 3]?.lower ?? "");

/** "The Geodetic Service put a gauge into operation": the one that the state has. */
export const isServiceOfState = (
  tokens: readonly Token[],
  { sense, from, first, at }: Shape,
  kind: BlockCase,
): boolean =>
  kind === "sentence" &&
  sense.subtype === "agency" &&
  sense.word.includes(" ") &&
  !/^(?:civil|health|postal)/.test(sense.word) &&
  from === first &&
  tokens[from - 1]?.lower === "the" &&
  !isCapital(tokens[at + 1]?.text ?? "");
