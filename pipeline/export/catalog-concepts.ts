// What a catalogue says of the codes that it uses of lists kept by others, so that it can be judged without those lists.
type Json = Readonly<Record<string, unknown>>;

/** The lists of codes that European portals use. */
export const AUTHORITY = "http://publications.europa.eu/resource/authority/";
const LICENCE_TYPES = "http://purl.org/adms/licencetype/";
export const ATTRIBUTION = `${LICENCE_TYPES}Attribution`;

interface List {
  /** What its codes begin with. */
  readonly before: string;
  readonly iri: string;
  readonly title: string;
}

const authority = (name: string, title: string): List => ({
  before: `${AUTHORITY}${name}/`,
  iri: AUTHORITY + name,
  title,
});

const LISTS: readonly List[] = [
  authority("country", "Countries and territories"),
  authority("data-theme", "Data themes"),
  authority("file-type", "File types"),
  authority("language", "Languages"),
  authority("planned-availability", "Planned availability"),
  { before: LICENCE_TYPES, iri: `${LICENCE_TYPES}1.0`, title: "Licence types" },
];

/** Codes that do not read as words. */
const LABELS: Readonly<Record<string, string>> = {
  ENG: "English",
  GOVE: "Government and public sector",
  INTR: "International issues",
  JSON_LD: "JSON-LD",
  OCTET: "Octet stream",
  RDF_N_QUADS: "N-Quads",
  RDF_TURTLE: "Turtle",
  STABLE: "Stable",
};

const isObject = (value: unknown): value is Json => typeof value === "object" && value !== null;
const english = (text: string): Json => ({ "@value": text, "@language": "en" });

/** Every node that is named in a description, with the name that it is given there. */
function* nodes(value: unknown): Generator<{ iri: string; title: unknown }> {
  if (!isObject(value)) return;
  if (typeof value["@id"] === "string") yield { iri: value["@id"], title: value["dct:title"] };
  for (const inner of Object.values(value)) yield* nodes(inner);
}

/** The codes that a description names, and their lists, as SKOS concepts and schemes sorted by IRI. */
export function conceptsIn(description: Json): Json[] {
  const found = new Map<string, Json>();
  for (const { iri, title } of nodes(description)) {
    const list = LISTS.find((each) => iri === each.iri || iri.startsWith(each.before));
    if (!list) continue;
    found.set(list.iri, { "@id": list.iri, "@type": "skos:ConceptScheme", "dct:title": english(list.title) });
    if (iri === list.iri) continue;
    const code = iri.slice(list.before.length);
    const label = title ?? english(LABELS[code] ?? code);
    const scheme = { "@id": list.iri };
    found.set(iri, { "@id": iri, "@type": "skos:Concept", "skos:prefLabel": label, "skos:inScheme": scheme });
  }
  return [...found.values()].sort((a, b) => (String(a["@id"]) < String(b["@id"]) ? -1 : 1));
}
