// Canonical N-Quads (RDFC-1.0) for graphs without blank nodes: one line a triple, each once, sorted by code point.

export const RDF_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
export const XSD = "http://www.w3.org/2001/XMLSchema#";
const XSD_STRING = `${XSD}string`;

export interface Literal {
  readonly literal: string;
  /** IRI of the datatype; none for plain texts. */
  readonly datatype?: string;
  /** Language tag; only where there is no datatype. */
  readonly language?: string;
}
export interface Node {
  readonly iri: string;
}
export interface Triple {
  readonly subject: string;
  readonly predicate: string;
  readonly object: Node | Literal;
}

const NAMED: Readonly<Record<string, string>> = {
  "\b": "\\b",
  "\t": "\\t",
  "\n": "\\n",
  "\f": "\\f",
  "\r": "\\r",
  '"': '\\"',
  "\\": "\\\\",
};

/** Characters that canonical literals do not hold as they are: control characters, quotes, what XML cannot bear. */
const ESCAPED =
  /[^ !#-[\]-~\u0080-\ufffd]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const escapeCharacter = (character: string): string =>
  NAMED[character] ?? `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;

/** The inside of a literal. */
const escapeLiteral = (text: string): string => text.replace(ESCAPED, escapeCharacter);

/** An IRI that a line can hold: ASCII, without the characters that no IRI may have. */
const IRI = /^[a-z][a-z0-9+.-]*:[!#-;=?-[\]_a-z~]*$/i;

function iri(value: string): string {
  if (!IRI.test(value)) throw new RangeError(`not an ASCII IRI: ${JSON.stringify(value)}`);
  return `<${value}>`;
}

/** A node or a literal as N-Quads, and Turtle, write it. */
export function writeTerm(value: Node | Literal): string {
  if ("iri" in value) return iri(value.iri);
  const quoted = `"${escapeLiteral(value.literal)}"`;
  if (value.language) return `${quoted}@${value.language.toLowerCase()}`;
  return value.datatype && value.datatype !== XSD_STRING ? `${quoted}^^${iri(value.datatype)}` : quoted;
}

/** Predicates are few, and stand in every line. */
const predicates = new Map<string, string>();
const MOST_PREDICATES = 1_000;

function predicateTerm(value: string): string {
  const known = predicates.get(value);
  if (known !== undefined) return known;
  const term = iri(value);
  if (predicates.size < MOST_PREDICATES) predicates.set(value, term);
  return term;
}

/** Lines of one subject come in a row. */
let last = { subject: "", term: "" };

function subjectTerm(subject: string): string {
  if (last.subject !== subject) last = { subject, term: iri(subject) };
  return last.term;
}

/** One triple of the default graph as a line, without its line end. */
export const line = ({ subject, predicate, object }: Triple): string =>
  `${subjectTerm(subject)} ${predicateTerm(predicate)} ${writeTerm(object)} .`;

/** Order by code point, which for well-formed texts is the order of their UTF-8 bytes. */
export function compareCodePoints(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at++) {
    const one = a.charCodeAt(at);
    const other = b.charCodeAt(at);
    if (one !== other) return weight(one) - weight(other);
  }
  return a.length - b.length;
}

/** UTF-16 units in the order of the code points that they begin: surrogates behind the rest. */
const weight = (unit: number): number => (unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit);

/** Unique lines, sorted by code point. */
export function canonicalLines(lines: Iterable<string>): string[] {
  const unique = [...new Set(lines)];
  // Without surrogates, the order of code units is that of code points, and much faster.
  return unique.some((text) => /[\ud800-\udfff]/.test(text)) ? unique.sort(compareCodePoints) : unique.sort();
}

/** The canonical document: unique lines, sorted, each ended by a line feed. */
export const canonical = (lines: Iterable<string>): string =>
  canonicalLines(lines)
    .map((text) => `${text}\n`)
    .join("");
