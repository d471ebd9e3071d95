// How a record type is declared: once, with a title, a description, an RDF term and a kind for each field.
import * as z from "zod";
import { type KindName, kinds } from "./kinds.ts";
import type { Row } from "./row.ts";

export interface FieldNotes {
  /** A short label for people. */
  readonly title: string;
  /** What the field holds, for a stranger: unit, form, where it comes from. */
  readonly description: string;
  /** RDF term as a compact IRI (`schema:name`); none for fields that RDF does not carry. */
  readonly term?: string;
  /** True where the value is read from the text, so that each filled cell needs evidence. */
  readonly told?: boolean;
  /** The part of the record that carries it in RDF, where that is not the record itself. */
  readonly part?: string;
  /** For a cell that follows from the others of its record: what it holds. No stage fills it by hand. */
  readonly follows?: (row: Row) => string | undefined;
}

/** A node of its own in RDF that belongs to a record; its IRI is the record's with `/` and the part's name. */
export interface Part {
  /** RDF class as a compact IRI. */
  readonly class: string;
  /** The RDF term that leads to it, from the record or from the part named by `of`. */
  readonly term: string;
  readonly of?: string;
}

export interface Field<Schema extends z.ZodType = z.ZodType> extends FieldNotes {
  readonly kind: KindName;
  readonly schema: Schema;
  readonly required: boolean;
  /** For references: the tables that may hold what is referred to. */
  readonly refersTo?: readonly string[];
  /** For codes: the name of their list (a SKOS scheme) and the codes. */
  readonly codes?: { readonly scheme: string; readonly values: readonly string[] };
}

type Fields = Readonly<Record<string, Field>>;

export interface RecordType<F extends Fields = Fields> {
  /** The table's name, which is the file's: `events`. */
  readonly table: string;
  /** The record type's name: `Event`. */
  readonly name: string;
  /** RDF class as a compact IRI. */
  readonly class: string;
  readonly title: string;
  readonly description: string;
  /** Nodes of its own in RDF, for vocabularies that ask for them; each before those that hang on it. */
  readonly parts?: Readonly<Record<string, Part>>;
  /** The field whose value ids of this type begin with, and all fields in the order of the columns. */
  readonly fields: F;
  readonly schema: z.ZodObject<{ [K in keyof F]: F[K]["schema"] }, z.core.$strict>;
}

/** The record as a JSON object: lists are arrays, numbers are numbers, what is not told is absent. */
export type RecordOf<T> = T extends { readonly schema: infer S extends z.ZodType } ? z.infer<S> : never;

type ReferenceNotes = FieldNotes & { readonly refersTo?: readonly string[] };

type KindSchema<K extends KindName> = (typeof kinds)[K]["schema"];

function describe<S extends z.ZodType>(schema: S, kind: KindName, notes: ReferenceNotes): S {
  return schema.meta({
    title: notes.title,
    description: notes.description,
    "x-kind": kind,
    ...(notes.term ? { "x-rdf": notes.term } : {}),
    ...(notes.refersTo ? { "x-refersTo": [...notes.refersTo] } : {}),
    ...(notes.told ? { "x-told": true } : {}),
  });
}

/** A field that may be empty. */
export function optional<K extends Exclude<KindName, "code">>(
  kind: K,
  notes: ReferenceNotes,
): Field<z.ZodOptional<KindSchema<K>>> {
  const schema = describe(kinds[kind].schema.optional() as z.ZodOptional<KindSchema<K>>, kind, notes);
  return { ...notes, kind, schema, required: false };
}

/** A field that each record fills. */
export function required<K extends Exclude<KindName, "code">>(
  kind: K,
  notes: ReferenceNotes,
): Field<KindSchema<K>> {
  const schema = describe(kinds[kind].schema as z.ZodType, kind, notes) as KindSchema<K>;
  return { ...notes, kind, schema, required: true };
}

type CodeNotes = FieldNotes & { readonly scheme: string };

/** A field that holds one of a closed list. */
export function code<const V extends readonly [string, ...string[]]>(
  values: V,
  { scheme, ...notes }: CodeNotes,
): Field<z.ZodEnum<{ [K in V[number]]: K }>> {
  const schema = describe(z.enum(values), "code", notes) as z.ZodEnum<{ [K in V[number]]: K }>;
  return { ...notes, kind: "code", schema, required: true, codes: { scheme, values } };
}

/** The id of the record itself. */
export const identifier = (example: string): Field<KindSchema<"id">> =>
  required("id", {
    title: "Id",
    description: `Short readable path that stays the same when documents are added, for instance ${example}; base IRI + id is the record's IRI.`,
  });

/** A record with the cells that follow from its others, and none in their place that do not. */
export function completed(type: RecordType, row: Row): Row {
  const cells = Object.entries(type.fields).flatMap(([name, { follows }]) =>
    follows && follows(row) !== row[name] ? [[name, follows(row)] as const] : [],
  );
  if (cells.length === 0) return row;
  const all = { ...row, ...Object.fromEntries(cells) };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

export function recordType<const F extends Fields>(
  declaration: Omit<RecordType<F>, "schema">,
): RecordType<F> {
  const shape = Object.fromEntries(
    Object.entries(declaration.fields).map(([name, field]) => [name, field.schema]),
  ) as { [K in keyof F]: F[K]["schema"] };
  const schema = z
    .strictObject(shape)
    .meta({ title: declaration.title, description: declaration.description });
  return { ...declaration, schema };
}
