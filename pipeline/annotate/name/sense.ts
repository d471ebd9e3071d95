// Which sense of a head word holds, where it has several.
import type { Token } from "../../flow.ts";
import { isWord } from "../../lexicon/name-words.ts";
import { holds } from "./holds.ts";
import { endsInYear, type Shape } from "./shape.ts";
import { type BlockCase, countryAt, isFieldWord } from "./token.ts";

/** The sense that its words speak for: the numbered ones first, then as the table has them. */
export function chooseSense(
  tokens: readonly Token[],
  shapes: readonly Shape[],
  kind: BlockCase,
): Shape | undefined {
  const holding = shapes.filter((shape) => holds(tokens, shape, kind));
  const numbered = holding.find(
    (shape) =>
      (shape.sense.type === "EVENT" && shape.numbered) ||
      (shape.sense.marks.has("numbered") && endsInYear(tokens, shape)),
  );
  if (numbered) return numbered;
  const double = holding.filter(({ sense }) => sense.word.includes(" "));
  const event = shapes.some(({ sense }) => sense.subtype === "competition" && sense.word.includes(" "));
  if (event && double.length === 0) return undefined;
  const candidates = double.length > 0 ? double : holding;
  const treaty = candidates.find(({ sense }) => sense.word === "convention" && sense.type === "DOCUMENT");
  if (treaty && !treaty.numbered && !endsInYear(tokens, treaty) && isTreaty(tokens, treaty)) return treaty;
  const law = candidates.find(({ sense }) => sense.marks.has("law"));
  const attended = law && endsInYear(tokens, law) && isAttended(tokens, law);
  return law && candidates.length > 1 && law.right.to > law.at + 1 && !attended ? law : candidates[0];
}

/** "at the Bar Convention 2019": what one goes to is no treaty. */
const isAttended = (tokens: readonly Token[], { from }: Shape): boolean =>
  tokens[from - 1]?.lower === "the" &&
  /^(?:at|during|attend(?:s|ed|ing)?|host(?:s|ed|ing)?|open(?:s|ed|ing)?|addressed)$/.test(
    tokens[from - 2]?.lower ?? "",
  );

/** "Ramsar Convention": called by a place and by nothing else. */
const isTreaty = (tokens: readonly Token[], shape: Shape): boolean =>
  isBinding(tokens, shape) || isCalledByPlace(tokens, shape);

/** "adopted the Noise and Dust Convention": what states bind themselves to. */
const isBinding = (tokens: readonly Token[], { from }: Shape): boolean =>
  tokens[from - 1]?.lower === "the" &&
  /^(?:adopt(?:s|ed|ing)?|ratif(?:y|ies|ied|ying)|acced(?:e|es|ed|ing)|to|sign(?:s|ed|ing)?|under|implement(?:s|ed|ing)?|denounced?|violat(?:e|es|ed|ing))$/.test(
    tokens[from - 2]?.lower ?? "",
  ) &&
  (tokens[from - 2]?.lower !== "to" ||
    /^(?:party|parties|acced\w*|accession)$/.test(tokens[from - 3]?.lower ?? ""));

const isCalledByPlace = (tokens: readonly Token[], { from, first, at, right }: Shape): boolean =>
  first - from === 1 &&
  right.to === at + 1 &&
  !isFieldWord(tokens[from]?.lower ?? "") &&
  !isWord("general", tokens[from]?.lower ?? "") &&
  !countryAt(tokens, from);
