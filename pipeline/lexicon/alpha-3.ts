// The alpha-3 codes of countries, for lists of others that name countries by them.
import { loadTable } from "./table.ts";

const codes = new Map(loadTable("alpha-3").map((row) => [row.code, row.alpha3]));

/** The alpha-3 code of a country by its alpha-2 code. */
export const alpha3Of = (code: string): string | undefined => codes.get(code);
