// event
import type { Annotated, EventDraft } from "../flow.ts";

export function extractEvents(_annotated: Annotated): EventDraft[] {
  return [];
}
