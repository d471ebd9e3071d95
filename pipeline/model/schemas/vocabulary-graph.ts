// Our own terms and codes as a published vocabulary: RDFS for the terms, SKOS for the lists of codes.
import { type CodeNote, codeSchemes } from "../code-notes.ts";
import { type Kind, kinds } from "../kinds.ts";
import { allTypes } from "../records.ts";
import { codeIri, expand, HOME, NAMESPACES, schemeIri } from "../vocabulary.ts";
import { ownClasses, ownProperties, type TermNote } from "../vocabulary-terms.ts";

type Json = Record<string, unknown>;

const english = (text: string): Json => ({ "@value": text, "@language": "en" });
const ONTOLOGY = `${HOME}vocabulary`;

const termNode = (name: string, type: string, { label, definition }: TermNote): Json => ({
  "@id": `annals:${name}`,
  "@type": type,
  "rdfs:label": english(label),
  "rdfs:comment": english(definition),
  "rdfs:isDefinedBy": { "@id": ONTOLOGY },
});

/** The datatype that all values of a property have, where it is one. */
function rangeOf(name: string): Json {
  const fields = allTypes.flatMap((type) => Object.values(type.fields));
  const datatypes = new Set(
    fields.flatMap(({ term, kind }) => (term === `annals:${name}` ? [(kinds[kind] as Kind).rdf] : [])),
  );
  const [only] = datatypes;
  return datatypes.size === 1 && only?.includes(":") ? { "rdfs:range": { "@id": only } } : {};
}

function conceptNode(scheme: string, code: string, note: CodeNote): Json {
  const condition = note.condition
    ? { "skos:scopeNote": english(`PLOVER and CAMEO: ${note.condition}.`) }
    : {};
  return {
    "@id": codeIri(scheme, code),
    "@type": "skos:Concept",
    "skos:prefLabel": english(code),
    "skos:notation": code,
    "skos:definition": english(note.definition),
    "skos:inScheme": { "@id": schemeIri(scheme) },
    "skos:topConceptOf": { "@id": schemeIri(scheme) },
    ...(note.class ? { "skos:broadMatch": { "@id": expand(note.class) } } : {}),
    ...(note.plover ? { "annals:plover": note.plover } : {}),
    ...(note.cameo ? { "annals:cameo": [...note.cameo] } : {}),
    ...condition,
  };
}

const schemeNodes = (): Json[] =>
  Object.entries(codeSchemes).flatMap(([scheme, { title, description, codes }]) => [
    {
      "@id": schemeIri(scheme),
      "@type": "skos:ConceptScheme",
      "skos:prefLabel": english(title),
      "skos:definition": english(description),
      "skos:hasTopConcept": Object.keys(codes).map((code) => ({ "@id": codeIri(scheme, code) })),
    },
    ...Object.entries(codes).map(([code, note]) => conceptNode(scheme, code, note)),
  ]);

/** The vocabulary as JSON-LD, readable without any other file. */
export const vocabularyGraph = (): { "@context": Json; "@graph": Json[] } => ({
  "@context": NAMESPACES,
  "@graph": [
    {
      "@id": ONTOLOGY,
      "@type": "http://www.w3.org/2002/07/owl#Ontology",
      "rdfs:label": english("annals"),
      "rdfs:comment": english(
        "Terms for what newsletters report that schema.org, PROV and Web Annotation have no word for.",
      ),
    },
    ...Object.entries(ownClasses).map(([name, note]) => termNode(name, "rdfs:Class", note)),
    ...Object.entries(ownProperties).map(([name, note]) => ({
      ...termNode(name, "rdf:Property", note),
      ...rangeOf(name),
    })),
    ...schemeNodes(),
  ],
});
