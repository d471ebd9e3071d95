// The kinds of value a cell can have, and how each looks in every format. A new kind is a new row of this table.
import * as z from "zod";

export const EDTF_DATATYPE = "http://id.loc.gov/datatypes/edtf/EDTF";

/**
 * The EDTF forms that are published (ISO 8601-2 level 1 and 2, as the annotation guide uses them): year, month or
 * season, day, decade (`199X`), each with `~`, `?` or `%`; intervals of these, open (`..`) on either side.
 */
const MOMENT =
  "-?\\d{3}(?:\\d|X)(?:-(?:0[1-9]|1[0-2]|2[1-4]|3[3-9]|4[01])(?:-(?:0[1-9]|[12]\\d|3[01]))?)?[~?%]?";
export const EDTF_PATTERN = `^(?:${MOMENT}|(?:${MOMENT}|\\.\\.)/${MOMENT}|${MOMENT}/\\.\\.)$`;

/** An id is a readable path of ASCII letters, digits, dots and hyphens: `person/wan-gang`. */
export const ID_PATTERN = "^[a-z]+(?:/[a-z0-9][a-z0-9.-]*)+$";

export interface Kind {
  /** What a JSON value of this kind is. */
  readonly schema: z.ZodType;
  /** How it stands in RDF: the IRI of a datatype, or `iri` for a node, or `none` where it is not written. */
  readonly rdf: string;
  /** Whether a cell holds several, separated by `|`. */
  readonly list: boolean;
}

const XSD = "http://www.w3.org/2001/XMLSchema#";
const text = z.string().min(1);

export const kinds = {
  /** The record's own id; base IRI + id is its IRI. */
  id: { schema: z.string().regex(new RegExp(ID_PATTERN)), rdf: "iri", list: false },
  /** The id of another record. */
  reference: { schema: z.string().regex(new RegExp(ID_PATTERN)), rdf: "iri", list: false },
  /** The name of the record that the reference beside it points to: for people who read the table alone. */
  display: { schema: text, rdf: "none", list: false },
  text: { schema: text, rdf: `${XSD}string`, list: false },
  texts: { schema: z.array(text), rdf: `${XSD}string`, list: true },
  date: { schema: z.string().regex(new RegExp(EDTF_PATTERN)), rdf: EDTF_DATATYPE, list: false },
  integer: { schema: z.int(), rdf: `${XSD}integer`, list: false },
  decimal: { schema: z.number(), rdf: `${XSD}decimal`, list: false },
  boolean: { schema: z.boolean(), rdf: `${XSD}boolean`, list: false },
  /** One of a closed list; in RDF a SKOS concept. */
  code: { schema: text, rdf: "iri", list: false },
  country: { schema: z.string().regex(/^[A-Z]{2}$/), rdf: `${XSD}string`, list: false },
  wikidata: { schema: z.string().regex(/^Q[1-9]\d*$/), rdf: "iri", list: false },
  geonames: { schema: z.string().regex(/^[1-9]\d*$/), rdf: "iri", list: false },
  ror: { schema: z.string().regex(/^0[a-hj-km-np-tv-z0-9]{6}\d{2}$/), rdf: "iri", list: false },
  sha256: { schema: z.string().regex(/^[0-9a-f]{64}$/), rdf: `${XSD}string`, list: false },
} as const satisfies Record<string, Kind>;

export type KindName = keyof typeof kinds;
