// Each reference leads to a record of a table that it may refer to, and the name beside it is that record's.
import { type Row, textOf } from "../row.ts";
import { type Fault, type Law, shown } from "./law.ts";

/** The law of references, for the ids that there are. */
export function referenceLaw(tableOf: (id: unknown) => string | undefined): Law {
  return ({ fields }, row) =>
    Object.entries(fields).flatMap(([field, { refersTo }]): Fault[] => {
      const id = row[field];
      if (!refersTo || id === undefined) return [];
      const table = tableOf(id);
      if (table !== undefined && refersTo.includes(table)) return [];
      const found = table === undefined ? "is not published" : `is one of ${table}`;
      const expected = `expected one of ${refersTo.join(", ")}`;
      return [{ rule: "reference-dangling", field, reason: `${field} ${shown(id)} ${found}: ${expected}` }];
    });
}

/** The column that shows the name of what a reference refers to, if there is one. */
export const displayOf = (
  fields: Readonly<Record<string, { kind: string }>>,
  field: string,
): string | undefined => (fields[`${field}Name`]?.kind === "display" ? `${field}Name` : undefined);

/** The law of the names beside references, for records by id. */
export function displayLaw(recordOf: (id: unknown) => Row | undefined): Law {
  return ({ fields }, row) =>
    Object.keys(fields).flatMap((field): Fault[] => {
      // Where an acronym is explained, its words stand beside the body that they name.
      const display =
        row.predicate === "acronymOf" && field === "subject" ? undefined : displayOf(fields, field);
      const target = display && recordOf(row[field]);
      if (!display || !target || row[display] === undefined || textOf(target, "name") === row[display])
        return [];
      const reason = `${display} ${shown(row[display])} is not the name of ${shown(row[field])}: expected ${shown(target.name)}`;
      return [{ rule: "name-differs", field: display, reason }];
    });
}
