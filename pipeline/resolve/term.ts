// The years that a programme's or instrument's name tells: "Joint Work Plan 2016-2020".
import type { Edtf } from "../flow.ts";
import { type Entity, firstOfEach } from "./entity.ts";
import type { EvidenceBook } from "./evidence.ts";

export interface Term {
  readonly startDate?: Edtf;
  readonly endDate?: Edtf;
}

const YEARS = /\b((?:19|20)\d\d)\s?[-–—/]\s?((?:19|20)?\d\d)\b/;

/** Begin and end of the term in a name; nothing for a single year or one that ends before it begins. */
export function termIn(name: string): Term {
  const [, from, to] = YEARS.exec(name) ?? [];
  if (!from || !to) return {};
  const end = to.length === 2 ? `${from.slice(0, 2)}${to}` : to;
  return Number(end) > Number(from) ? { startDate: from, endDate: end } : {};
}

/** The term that an entity's names tell, with its words. */
export function tellTerm(entity: Entity, book: EvidenceBook): Term {
  const naming = entity.namings.find(({ name }) => termIn(name).startDate !== undefined);
  if (!naming) return {};
  const term = termIn(naming.name);
  for (const one of firstOfEach(entity.namings, ({ name }) => name === naming.name)) {
    const words = { ...one, rule: "years-in-name" };
    book.add(entity.id, "startDate", one.home, words);
    book.add(entity.id, "endDate", one.home, words);
  }
  return term;
}
