// The names that records bear in RDF: namespaces, compact IRIs, and where our own terms, codes and schemas live.

/** Where schemas, terms and codes of this project are named. Neutral: records live under a base IRI of their publisher. */
export const HOME = "https://w3id.org/annals/";

/** Namespaces by prefix, in the order in which contexts list them. */
export const NAMESPACES = {
  schema: "http://schema.org/",
  prov: "http://www.w3.org/ns/prov#",
  oa: "http://www.w3.org/ns/oa#",
  skos: "http://www.w3.org/2004/02/skos/core#",
  dcterms: "http://purl.org/dc/terms/",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  annals: `${HOME}vocabulary#`,
} as const;

/** What stands before a SPARQL query, so that nobody has to declare these; a query may declare them otherwise. */
export const sparqlPrologue: string = Object.entries(NAMESPACES)
  .map(([prefix, iri]) => `PREFIX ${prefix}: <${iri}>\n`)
  .join("");

/** The IRI of a compact one: `schema:name` is `http://schema.org/name`. Throws on a prefix that nobody declared. */
export function expand(compact: string): string {
  const colon = compact.indexOf(":");
  const namespace = (NAMESPACES as Readonly<Record<string, string>>)[compact.slice(0, colon)];
  if (colon < 0 || namespace === undefined)
    throw new Error(`${compact}: not a compact IRI of a known prefix`);
  return namespace + compact.slice(colon + 1);
}

/** The SKOS concept scheme of a list of codes. */
export const schemeIri = (scheme: string): string => `${HOME}codes/${scheme}`;

/** The SKOS concept of a code. */
export const codeIri = (scheme: string, code: string): string => `${schemeIri(scheme)}/${code}`;

/** Where the JSON Schema of a table says that it is. */
export const schemaIri = (table: string): string => `${HOME}schemas/${table}.schema.json`;
