// Bodies that general words name, since there is one of them: a state's services, the departments of the publisher's own house.
import type { Token } from "../../flow.ts";
import { headsOf } from "../../lexicon/heads.ts";
import type { Shape } from "./shape.ts";
import { type BlockCase, isAcronym, isCapital } from "./token.ts";

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

/** "International Division, Ministry of Health", "Press Wing, Embassy of Peru": the body that it is part of stands right behind. */
export function isUnitOfBody(tokens: readonly Token[], { sense, from, first, at, right }: Shape): boolean {
  if (sense.subtype !== "unit" || OF_ECONOMY.test(tokens[from]?.lower ?? "")) return false;
  const [comma, body, link] = tokens.slice(at + 1, at + 4);
  if (first - from < 1 || first - from > 3 || right.to !== at + 1 || comma?.text !== "," || !body)
    return false;
  const isHead =
    /^(?:of|for)$/.test(link?.lower ?? "") && headsOf(body.lower).some(({ type }) => type === "ORGANIZATION");
  return isCapital(body.text) && (isHead || isAcronym(body.text));
}
/** "Private Sector": a part of the economy. */
const OF_ECONOMY = /^(?:private|public|informal|voluntary|third)$/;
