// What a programme gives or opens, as its name: "the Rural Bridges Grant", "under its Solar Voucher".
import type { Token } from "../../flow.ts";
import type { Shape } from "./shape.ts";
import { isInvited } from "./subject.ts";
import { isCapital, isFieldWord } from "./token.ts";

/** Two words or a telling one before it, behind an article or owner; no capital goes on. */
export function isGranted(tokens: readonly Token[], shape: Shape): boolean {
  const { sense, from, first, right, telling, country } = shape;
  const words = first - from;
  if (words === 0 || isInvited(tokens, shape) || isCapital(tokens[right.to]?.text ?? "")) return false;
  if (!OPENERS.test(tokens[from - 1]?.lower ?? "")) return false;
  if (sense.word.includes(" ") || (telling && PLAIN.test(sense.word))) return true;
  if (!telling || (country && words === 1)) return false;
  return words > 1 || !isFieldWord(tokens[from]?.lower ?? "");
}

const OPENERS = /^(?:the|its|their|our|this|under|['’]s|['’])$/;
/** What means nothing but something that is given, whatever stands before it. */
const PLAIN = /^(?:pilots?|vouchers?|bursar(?:y|ies)|subsidy|sandbox|caravan|roadshow|twinning|passport)$/;
