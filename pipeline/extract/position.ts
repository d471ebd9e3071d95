// position
import type { Annotated, PositionDraft } from "../flow.ts";

export function extractPositions(_annotated: Annotated): PositionDraft[] {
  return [];
}
