// Which cell's evidence tells the rule that made a record: its confidence goes by that rule.
import type { EvidenceRecord, TableName } from "./records.ts";

/** The tables with a confidence, each with the cell that makes a record what it is. */
export const DECISIVE = {
  mentions: "type",
  quantities: "value",
  positions: "title",
  events: "type",
  participations: "role",
  relations: "predicate",
  statements: "verb",
} as const satisfies Partial<Record<TableName, string>>;

export type WeighedTable = keyof typeof DECISIVE;
export const weighedTables = Object.keys(DECISIVE) as WeighedTable[];

/** Gives the rules that made a record, each once, in the order of the evidence. */
export function rulesByRecord(
  evidence: readonly EvidenceRecord[],
): (table: WeighedTable, id: string) => readonly string[] {
  const rules = new Map<string, Set<string>>();
  for (const { record, field, rule } of evidence) {
    const key = `${record}\t${field}`;
    const known = rules.get(key);
    if (known) known.add(rule);
    else rules.set(key, new Set([rule]));
  }
  return (table, id) => [...(rules.get(`${id}\t${DECISIVE[table]}`) ?? [])];
}
