// quantity
import type { Annotated, QuantityDraft } from "../flow.ts";

export function extractQuantities(_annotated: Annotated): QuantityDraft[] {
  return [];
}
