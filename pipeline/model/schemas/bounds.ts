// What bounds the values of a field, as its JSON Schema has it: said once, read by every format that can say it too.
import * as z from "zod";
import type { Field } from "../record-type.ts";

export interface Bounds {
  readonly pattern?: string;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
}

/** Limits that are only those of the numbers that a program can hold. */
const isTold = (limit: number | undefined): boolean =>
  limit !== undefined && Math.abs(limit) < Number.MAX_SAFE_INTEGER;

function read(field: Field): Bounds {
  const { pattern, enum: values, minimum, maximum } = z.toJSONSchema(field.schema) as Bounds;
  return {
    ...(pattern === undefined ? {} : { pattern }),
    ...(values === undefined ? {} : { enum: values }),
    ...(minimum !== undefined && isTold(minimum) ? { minimum } : {}),
    ...(maximum !== undefined && isTold(maximum) ? { maximum } : {}),
  };
}

const known = new WeakMap<Field, Bounds>();

/** The bounds of a field. */
export function boundsOf(field: Field): Bounds {
  const bounds = known.get(field) ?? read(field);
  known.set(field, bounds);
  return bounds;
}
