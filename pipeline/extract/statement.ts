// statement
import type { Annotated, StatementDraft } from "../flow.ts";

export function extractStatements(_annotated: Annotated): StatementDraft[] {
  return [];
}
