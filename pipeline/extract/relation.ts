// relation
import type { Annotated, RelationDraft } from "../flow.ts";

export function extractRelations(_annotated: Annotated): RelationDraft[] {
  return [];
}
