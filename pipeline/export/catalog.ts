// catalog.jsonld: the release for data portals (DCAT-AP 3.0.1), with the counts that triple stores ask for (VoID).
import type { Published } from "../flow.ts";
import { alpha3Of } from "../lexicon/alpha-3.ts";
import { iriOf, kinds } from "../model/kinds.ts";
import type { PlaceRecord } from "../model/records/place.ts";
import { releaseNotes } from "../model/release-notes.ts";
import { NAMESPACES } from "../model/vocabulary.ts";
import { ATTRIBUTION, AUTHORITY, conceptsIn } from "./catalog-concepts.ts";
import { countries, languages, latestIssue, temporalCoverage } from "./coverage.ts";
import type { Exporter, WrittenFile } from "./exporter.ts";
import { type DataFile, dataFiles, descriptionOf, versionOf } from "./facts.ts";
import { GraphTally } from "./graph-tally.ts";

type Json = Record<string, unknown>;

const XSD = NAMESPACES.xsd;
const CONTEXT = {
  dcat: "http://www.w3.org/ns/dcat#",
  dcatap: "http://data.europa.eu/r5r/",
  dct: NAMESPACES.dcterms,
  foaf: "http://xmlns.com/foaf/0.1/",
  skos: NAMESPACES.skos,
  spdx: "http://spdx.org/rdf/terms#",
  vcard: "http://www.w3.org/2006/vcard/ns#",
  void: "http://rdfs.org/ns/void#",
  xsd: XSD,
};
/** The codes that the European list of languages has for what newsletters are read in. */
const LANGUAGE_CODES: Readonly<Record<string, string>> = { en: "ENG" };

const FILE_TYPES: Readonly<Record<string, string>> = {
  csv: "CSV",
  json: "JSON",
  jsonld: "JSON_LD",
  nq: "RDF_N_QUADS",
  parquet: "PARQUET",
  sqlite: "SQLITE",
  ttl: "RDF_TURTLE",
  txt: "TXT",
  xlsx: "XLSX",
};
const THEMES = ["GOVE", "INTR"];

const english = (text: string): Json => ({ "@value": text, "@language": "en" });
const typed = (value: string, type: string): Json => ({ "@value": value, "@type": `xsd:${type}` });
const ref = (iri: string): Json => ({ "@id": iri });

/** A date as precise as it is told. */
const dated = (date: string): Json => typed(date, { 4: "gYear", 7: "gYearMonth" }[date.length] ?? "date");

function distribution(file: DataFile): Json {
  const media = `http://www.iana.org/assignments/media-types/${file.mediaType}`;
  return {
    "@id": file.url,
    "@type": "dcat:Distribution",
    "dct:title": english(file.title),
    "dct:description": english(`${file.title}: ${file.path}`),
    "dcat:accessURL": ref(file.url),
    "dcat:downloadURL": ref(file.url),
    "dcat:mediaType": { "@id": media, "@type": "dct:MediaType" },
    "dct:format": {
      "@id": `${AUTHORITY}file-type/${FILE_TYPES[file.path.split(".").at(-1) ?? ""] ?? "OCTET"}`,
      "@type": "dct:MediaTypeOrExtent",
    },
    "dcatap:availability": ref(`${AUTHORITY}planned-availability/STABLE`),
    "dcat:byteSize": typed(String(file.bytes), "nonNegativeInteger"),
    "dct:license": ref(releaseNotes.license),
    "spdx:checksum": {
      "@id": `${file.url}/checksum`,
      "@type": "spdx:Checksum",
      "spdx:algorithm": {
        "@id": "http://spdx.org/rdf/terms#checksumAlgorithm_sha256",
        "@type": "spdx:ChecksumAlgorithm",
      },
      "spdx:checksumValue": typed(file.sha256, "hexBinary"),
    },
  };
}

/** What VoID counts, as it was counted when the N-Quads were written. */
function statistics({ baseIri }: Published, earlier: readonly WrittenFile[]): Json {
  const { triples, subjects, objects, predicates, classes } =
    earlier.find(({ tally }) => tally)?.tally ?? new GraphTally();
  const inner = (iri: string): string => iri.slice(1, -1);
  const count = (n: number): Json => typed(String(n), "integer");
  const partition = (kind: string, counts: ReadonlyMap<string, number>, unit: string): Json[] =>
    [...counts].map(([iri, n], index) => ({
      "@id": `${baseIri}catalog/${kind}/${index + 1}`,
      [`void:${kind}`]: ref(inner(iri)),
      [`void:${unit}`]: count(n),
    }));
  return {
    "void:triples": count(triples),
    "void:distinctSubjects": count(subjects),
    ...(objects === undefined ? {} : { "void:distinctObjects": count(objects) }),
    "void:classes": count(classes.size),
    "void:properties": count(predicates.size),
    "void:uriSpace": baseIri,
    "void:vocabulary": Object.values(NAMESPACES).map(ref),
    "void:classPartition": partition("class", classes, "entities"),
    "void:propertyPartition": partition("property", predicates, "triples"),
  };
}

/** A country as the European list names it, else as GeoNames does; nothing where neither is known. */
function locationOf({ name, country, geonames, wikidata }: PlaceRecord): Json[] {
  const code = country && alpha3Of(country);
  const listed = geonames ? iriOf(kinds.geonames.iri, geonames, "") : undefined;
  const iri = code ? `${AUTHORITY}country/${code}` : listed;
  const match = wikidata ? { "skos:exactMatch": ref(iriOf(kinds.wikidata.iri, wikidata, "")) } : {};
  return iri ? [{ "@id": iri, "@type": "dct:Location", "dct:title": english(name), ...match }] : [];
}

function coverage(dataset: Published): Json {
  const { baseIri } = dataset;
  const [from, to] = temporalCoverage(dataset)?.split("/") ?? [];
  const places = countries(dataset).flatMap(locationOf);
  const spoken = languages(dataset).flatMap((tag) => LANGUAGE_CODES[tag] ?? []);
  return {
    ...(from && to
      ? {
          "dct:temporal": {
            "@id": `${baseIri}catalog/temporal`,
            "@type": "dct:PeriodOfTime",
            "dcat:startDate": dated(from),
            "dcat:endDate": dated(to),
          },
        }
      : {}),
    ...(places.length > 0 ? { "dct:spatial": places } : {}),
    ...(spoken.length > 0
      ? {
          "dct:language": spoken.map((code) => ({
            "@id": `${AUTHORITY}language/${code}`,
            "@type": "dct:LinguisticSystem",
          })),
        }
      : {}),
  };
}

function describe(dataset: Published, earlier: readonly WrittenFile[]): Json {
  const { baseIri } = dataset;
  const date = latestIssue(dataset);
  const files = dataFiles(dataset, earlier);
  const publisher = {
    "@id": `${baseIri}catalog/publisher`,
    "@type": "foaf:Agent",
    "foaf:name": releaseNotes.creator,
  };
  const common: Json = {
    "dct:license": {
      "@id": releaseNotes.license,
      "@type": "dct:LicenseDocument",
      "dct:type": ref(ATTRIBUTION),
    },
    ...(date ? { "dct:issued": dated(date), "dct:modified": dated(date) } : {}),
    ...coverage(dataset),
  };
  const rdf = files.filter(({ path }) => path.startsWith("graph."));
  const description = {
    "@context": CONTEXT,
    "@id": `${baseIri}catalog`,
    "@type": "dcat:Catalog",
    "dct:title": english(`Catalogue of ${releaseNotes.name}`),
    "dct:description": english("The releases of the data, of which this is one."),
    "dct:publisher": publisher,
    ...common,
    "foaf:homepage": ref(baseIri),
    "dcat:themeTaxonomy": ref(`${AUTHORITY}data-theme`),
    "dcat:dataset": {
      "@id": baseIri,
      "@type": ["dcat:Dataset", "void:Dataset"],
      "dct:title": english(releaseNotes.name),
      "dct:description": english(descriptionOf(dataset)),
      "dct:identifier": baseIri,
      "dcat:version": versionOf(dataset, earlier),
      "dct:publisher": ref(publisher["@id"]),
      "dct:creator": ref(publisher["@id"]),
      "dcat:contactPoint": {
        "@id": `${baseIri}catalog/contact`,
        "@type": ["vcard:Kind", "vcard:Organization"],
        "vcard:fn": releaseNotes.creator,
        "vcard:hasURL": ref(baseIri),
      },
      "dcat:keyword": releaseNotes.keywords.map(english),
      "dcat:landingPage": { "@id": baseIri, "@type": "foaf:Document" },
      ...common,
      "dcat:theme": THEMES.map((theme) => ref(`${AUTHORITY}data-theme/${theme}`)),
      "dcat:distribution": files.map(distribution),
      "void:dataDump": rdf.map(({ url }) => ref(url)),
      ...statistics(dataset, earlier),
    },
  };
  return { ...description, "@included": conceptsIn(description) };
}

export const catalog: Exporter = {
  name: "catalog",
  loses: ["every record: it describes and counts"],
  files: (dataset, earlier) => [
    {
      path: "catalog.jsonld",
      content: `${JSON.stringify(describe(dataset, earlier), null, 2)}\n`,
      title: "The release for data portals (DCAT-AP) with VoID counts",
      mediaType: "application/ld+json",
    },
  ],
};
