// Which cell's evidence tells the rule that made a record: its confidence goes by that rule.
import { type Keep, keepInMemory } from "../core/keep.ts";
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
const decisiveFields: ReadonlySet<string> = new Set(Object.values(DECISIVE));

/** Gives the rules that made a record, each once, in the order of the evidence. */
export function rulesByRecord(
  evidence: Iterable<EvidenceRecord>,
  keep: Keep = keepInMemory,
): (table: WeighedTable, id: string) => readonly string[] {
  const rules = keep.dictionary<readonly string[]>();
  for (const { record, field, rule } of evidence) {
    if (!decisiveFields.has(field)) continue;
    const key = `${record}\t${field}`;
    const known = rules.get(key) ?? [];
    if (!known.includes(rule)) rules.set(key, [...known, rule]);
  }
  return (table, id) => rules.get(`${id}\t${DECISIVE[table]}`) ?? [];
}
