// The years that a programme's or instrument's name tells: "Common Action Plan 2031-2034".
import type { Edtf } from "../flow.ts";
import type { Entity } from "./entity.ts";
import { counted } from "./traits.ts";

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

/** The first of an entity's names that tells a term. */
export const termNameOf = ({ told }: Entity): string | undefined =>
  counted(told(), "forms").find(({ value }) => termIn(value).startDate !== undefined)?.value;

/** The term that an entity's names tell. */
export const termOf = (entity: Entity): Term => termIn(termNameOf(entity) ?? "");
