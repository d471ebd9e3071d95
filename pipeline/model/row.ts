// A record seen without its type: what code holds that loops over the fields of any record type.

/** A record of any type: cells by column, absent where empty. */
export type Row = Readonly<Record<string, unknown>>;

/** A cell that holds a text, or undefined. */
export function textOf(row: Row, field: string): string | undefined {
  const value = row[field];
  return typeof value === "string" ? value : undefined;
}

/** A cell that holds a number, or undefined. */
export function numberOf(row: Row, field: string): number | undefined {
  const value = row[field];
  return typeof value === "number" ? value : undefined;
}
