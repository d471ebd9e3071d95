// The kinds of value a cell can have, and how each looks in every format. A new kind is a new row of this table.
import * as z from "zod";
import { urlPath } from "../core/source-path.ts";

const EDTF_DATATYPE = "http://id.loc.gov/datatypes/edtf/EDTF";

/**
 * The EDTF forms that are published (ISO 8601-2 level 1 and 2, as the annotation guide uses them): year, month or
 * season, day, decade (`199X`), each with `~`, `?` or `%`; intervals of these, open (`..`) on either side.
 */
const MOMENT =
  "-?\\d{3}(?:\\d|X)(?:-(?:0[1-9]|1[0-2]|2[1-4]|3[3-9]|4[01])(?:-(?:0[1-9]|[12]\\d|3[01]))?)?[~?%]?";
const EDTF_PATTERN = `^(?:${MOMENT}|(?:${MOMENT}|\\.\\.)/${MOMENT}|${MOMENT}/\\.\\.)$`;

/** An id is a readable path of ASCII letters, digits, dots and hyphens: `person/wan-gang`. */
const ID_PATTERN = "^[a-z]+(?:/[a-z0-9][a-z0-9.-]*)+$";

/** A path of readable segments, as `documentName` gives it: none is empty, `.` or `..`. */
const SEGMENT = '(?!\\.{1,2}(?:/|$))[^\\u0000-\\u001f\\u007f-\\u009f/%?#\\[\\]:*<>"|\\\\]+';
const DOCUMENT_PATTERN = `^(?![=+@-])${SEGMENT}(?:/${SEGMENT})*$`;

/** How the IRI of a value is made: what stands before and after it; the base IRI comes first unless it is elsewhere. */
export interface IriForm {
  readonly from: "base" | "elsewhere";
  readonly before: string;
  readonly after: string;
}

/** The IRI of a value, by its form. */
export const iriOf = ({ from, before, after }: IriForm, value: string, baseIri: string): string =>
  (from === "base" ? baseIri : "") + before + urlPath(value) + after;

export interface Kind {
  /** What a JSON value of this kind is. */
  readonly schema: z.ZodType;
  /** How it stands in RDF: the IRI of a datatype, or `iri` for a node, or `none` where it is not written. */
  readonly rdf: string;
  /** Whether a cell holds several, separated by `|`. */
  readonly list: boolean;
  /** For nodes: their IRI. Codes have theirs from their list. */
  readonly iri?: IriForm;
  /** What a cell of this kind holds, for the field guide. */
  readonly says: string;
}

const XSD = "http://www.w3.org/2001/XMLSchema#";
const text = z.string().min(1);
const record: IriForm = { from: "base", before: "", after: "" };
const elsewhere = (before: string, after = ""): IriForm => ({ from: "elsewhere", before, after });
const node = (schema: z.ZodString, iri: IriForm, says: string) =>
  ({ schema, rdf: "iri", list: false, iri, says }) as const;
const literal = <S extends z.ZodType>(schema: S, datatype: string, says: string) =>
  ({ schema, rdf: datatype, list: false, says }) as const;

export const kinds = {
  /** The record's own id; base IRI + id is its IRI. */
  id: node(z.string().regex(new RegExp(ID_PATTERN)), record, "the record's id"),
  /** The id of another record. */
  reference: node(z.string().regex(new RegExp(ID_PATTERN)), record, "id of another record"),
  /** The name of the record that the reference beside it points to: for people who read the table alone. */
  display: { schema: text, rdf: "none", list: false, says: "name of the record referred to beside it" },
  text: literal(text, `${XSD}string`, "text"),
  texts: { schema: z.array(text).min(1), rdf: `${XSD}string`, list: true, says: "texts, separated by `|`" },
  date: literal(z.string().regex(new RegExp(EDTF_PATTERN)), EDTF_DATATYPE, "date or span of time as EDTF"),
  integer: literal(z.int(), `${XSD}integer`, "whole number"),
  /** A number of things, or an offset. */
  count: literal(z.int().nonnegative(), `${XSD}integer`, "whole number from 0"),
  decimal: literal(z.number(), `${XSD}decimal`, "number"),
  /** From 0 to 1. */
  share: literal(z.number().min(0).max(1), `${XSD}decimal`, "number from 0 to 1"),
  latitude: literal(z.number().min(-90).max(90), `${XSD}decimal`, "degrees north"),
  longitude: literal(z.number().min(-180).max(180), `${XSD}decimal`, "degrees east"),
  boolean: literal(z.boolean(), `${XSD}boolean`, "true or false"),
  /** One of a closed list; in RDF a SKOS concept. */
  code: { schema: text, rdf: "iri", list: false, says: "one of a closed list" },
  country: literal(z.string().regex(/^[A-Z]{2}$/), `${XSD}string`, "ISO 3166-1 alpha-2 code"),
  /** An input file, by its path below the input folder; in RDF the text of it that is published. */
  document: node(
    z.string().regex(new RegExp(DOCUMENT_PATTERN)),
    { from: "base", before: "source/", after: ".txt" },
    "path of the input file",
  ),
  schemaType: node(
    z.string().regex(/^[A-Z][A-Za-z]+$/),
    elsewhere("http://schema.org/"),
    "name of a class of schema.org",
  ),
  wikidata: node(
    z.string().regex(/^Q[1-9]\d*$/),
    elsewhere("http://www.wikidata.org/entity/"),
    "Wikidata item (Q...)",
  ),
  geonames: node(z.string().regex(/^[1-9]\d*$/), elsewhere("https://sws.geonames.org/", "/"), "GeoNames id"),
  ror: node(z.string().regex(/^0[a-hj-km-np-tv-z0-9]{6}\d{2}$/), elsewhere("https://ror.org/"), "ROR id"),
  sha256: literal(z.string().regex(/^[0-9a-f]{64}$/), `${XSD}string`, "SHA-256 as lower-case hex"),
} as const satisfies Record<string, Kind>;

export type KindName = keyof typeof kinds;
