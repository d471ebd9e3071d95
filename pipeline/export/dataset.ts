// dataset.jsonld: the release as a schema.org Dataset, with what dataset search engines and portals ask for.
import type { Published } from "../flow.ts";
import { iriOf, kinds } from "../model/kinds.ts";
import { allTypes, auxiliaryTypes, recordTypes, tableNames } from "../model/records.ts";
import { releaseNotes } from "../model/release-notes.ts";
import { countries, languages, latestIssue, temporalCoverage } from "./coverage.ts";
import type { Exporter, WrittenFile } from "./exporter.ts";
import { citationOf, type DataFile, dataFiles, descriptionOf, listed, versionOf } from "./facts.ts";

type Json = Record<string, unknown>;

/** Everything is a schema.org term; the links are typed, so that they are links in RDF too. */
const CONTEXT = {
  "@vocab": "http://schema.org/",
  ...Object.fromEntries(["contentUrl", "sameAs", "url"].map((term) => [term, { "@type": "@id" }])),
};

const download = ({ url, bytes, sha256, title, mediaType }: DataFile): Json => ({
  "@type": "DataDownload",
  "@id": url,
  name: title,
  contentUrl: url,
  encodingFormat: mediaType,
  contentSize: `${bytes} B`,
  sha256,
});

const variables = (dataset: Published): Json[] =>
  tableNames
    .filter((table) => table !== "mentions")
    .map((table) => ({
      "@type": "PropertyValue",
      name: recordTypes[table].title,
      description: recordTypes[table].description,
      value: dataset.tables[table].length,
      unitText: "records",
    }));

const places = (dataset: Published): Json[] =>
  countries(dataset).map(({ name, country, geonames, wikidata }) => {
    const links = [
      ...(wikidata ? [iriOf(kinds.wikidata.iri, wikidata, "")] : []),
      ...(geonames ? [iriOf(kinds.geonames.iri, geonames, "")] : []),
    ];
    return {
      "@type": "Place",
      name,
      ...(country ? { identifier: country } : {}),
      ...(links.length > 0 ? { sameAs: links } : {}),
    };
  });

/** Search engines ask for one place: where several countries are named, one that contains them. */
function spatial(dataset: Published): Json | undefined {
  const [first, ...others] = places(dataset);
  if (!first || others.length === 0) return first;
  const names = countries(dataset).map(({ name }) => name);
  return { "@type": "Place", name: listed(names, 10), containsPlace: [first, ...others] };
}

const sources = ({ tables }: Published): Json[] =>
  [...tables.issues].map(({ id, series, title, number, date, publisherName, language, document }) => ({
    "@type": "PublicationIssue",
    name: title ?? series ?? document,
    identifier: id,
    inLanguage: language,
    ...(number ? { issueNumber: number } : {}),
    ...(date ? { datePublished: date } : {}),
    ...(publisherName ? { publisher: { "@type": "Organization", name: publisherName } } : {}),
  }));

/** The release as a schema.org Dataset. */
export function describeDataset(dataset: Published, earlier: readonly WrittenFile[]): Json {
  const { baseIri } = dataset;
  const version = versionOf(dataset, earlier);
  const date = latestIssue(dataset);
  const when = temporalCoverage(dataset);
  const where = spatial(dataset);
  const maker = { "@type": "Organization", name: releaseNotes.creator };
  return {
    "@context": CONTEXT,
    "@type": "Dataset",
    "@id": baseIri,
    name: releaseNotes.name,
    alternateName: releaseNotes.alternateName,
    description: descriptionOf(dataset),
    identifier: baseIri,
    url: baseIri,
    sameAs: baseIri,
    version,
    citation: citationOf(dataset, version),
    license: releaseNotes.license,
    conditionsOfAccess: releaseNotes.rights,
    isAccessibleForFree: true,
    creator: maker,
    publisher: maker,
    ...(date ? { datePublished: date, dateModified: date } : {}),
    inLanguage: languages(dataset),
    keywords: releaseNotes.keywords,
    ...(when ? { temporalCoverage: when } : {}),
    ...(where ? { spatialCoverage: where } : {}),
    variableMeasured: variables(dataset),
    measurementTechnique: releaseNotes.technique,
    isBasedOn: sources(dataset),
    distribution: dataFiles(dataset, earlier).map(download),
  };
}

export const datasetDescription: Exporter = {
  name: "dataset",
  loses: [`every record: it describes the ${allTypes.length - Object.keys(auxiliaryTypes).length} tables`],
  files: (dataset, earlier) => [
    {
      path: "dataset.jsonld",
      content: `${JSON.stringify(describeDataset(dataset, earlier), null, 2)}\n`,
      title: "Description of the release",
      mediaType: "application/ld+json",
    },
  ],
};
