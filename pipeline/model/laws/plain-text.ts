// No text holds the character NUL: databases and spreadsheets lose what stands behind it.
import { type Fault, type Law, shown } from "./law.ts";

const holdsNul = (value: unknown): boolean =>
  typeof value === "string" ? value.includes("\0") : Array.isArray(value) && value.some(holdsNul);

/** The law of plain texts. */
export const plainTextLaw: Law = ({ fields }, row) =>
  Object.keys(fields).flatMap((field): Fault[] =>
    holdsNul(row[field])
      ? [{ rule: "text-nul", field, reason: `${field} ${shown(row[field])} holds the character NUL` }]
      : [],
  );
