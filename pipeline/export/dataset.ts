// dataset.jsonld: the release as a schema.org Dataset, with what dataset search engines and portals ask for.
import { by, compareText } from "../core/keys.ts";
import { urlPath } from "../core/source-path.ts";
import type { Dataset } from "../flow.ts";
import { kinds } from "../model/kinds.ts";
import { allTypes, auxiliaryTypes, recordTypes, tableNames } from "../model/records.ts";
import { releaseNotes } from "../model/release-notes.ts";
import { byteLength, sha256 } from "./checksums.ts";
import { countries, languages, latestIssue, temporalCoverage } from "./coverage.ts";
import type { Exporter, OutputFile } from "./exporter.ts";

type Json = Record<string, unknown>;

/** Everything is a schema.org term; the links are typed, so that they are links in RDF too. */
const CONTEXT = {
  "@vocab": "http://schema.org/",
  ...Object.fromEntries(["contentUrl", "license", "sameAs", "url"].map((term) => [term, { "@type": "@id" }])),
};

/** Folders whose files are the data; the others describe them. */
const isData = ({ path }: OutputFile): boolean => /^(?:csv|source)\/|^graph\.|^quality\.json$/.test(path);

const download = ({ path, content, title, mediaType }: OutputFile, baseIri: string): Json => ({
  "@type": "DataDownload",
  "@id": `${baseIri}${urlPath(path)}`,
  name: title,
  contentUrl: `${baseIri}${urlPath(path)}`,
  encodingFormat: mediaType,
  contentSize: `${byteLength(content)} B`,
  sha256: sha256(content),
});

const listed = (names: readonly string[], most: number): string =>
  names.length > most ? `${names.slice(0, most).join(", ")} and others` : names.join(", ");

function description({ tables }: Dataset): string {
  const series = [...new Set(tables.issues.flatMap((issue) => issue.series ?? []))].sort(compareText);
  const from = series.length > 0 ? ` (${listed(series, 10).slice(0, 1000)})` : "";
  const one = tables.issues.length === 1;
  const issues = one ? "one newsletter issue" : `${tables.issues.length} newsletter issues`;
  const counts = tableNames
    .filter((table) => table !== "issues" && tables[table].length > 0)
    .map((table) => `${tables[table].length} ${table}`);
  return [
    `What ${issues}${from} ${one ? "reports" : "report"} as open data: who met whom, where and when, in which post; what was signed, launched, founded or awarded; which numbers were told.`,
    counts.length > 0 ? `It holds ${counts.join(", ")}.` : "It holds no records yet.",
    "Every value that was read from a text opens to the words that it was read from.",
    releaseNotes.rights,
  ].join(" ");
}

const variables = (dataset: Dataset): Json[] =>
  tableNames
    .filter((table) => table !== "mentions")
    .map((table) => ({
      "@type": "PropertyValue",
      name: recordTypes[table].title,
      description: recordTypes[table].description,
      value: dataset.tables[table].length,
      unitText: "records",
    }));

const spatial = (dataset: Dataset): Json[] =>
  countries(dataset).map(({ name, country, geonames, wikidata }) => {
    const links = [
      ...(wikidata ? [kinds.wikidata.iri.path(wikidata)] : []),
      ...(geonames ? [kinds.geonames.iri.path(geonames)] : []),
    ];
    return {
      "@type": "Place",
      name,
      ...(country ? { identifier: country } : {}),
      ...(links.length > 0 ? { sameAs: links } : {}),
    };
  });

const sources = ({ tables }: Dataset): Json[] =>
  tables.issues.map(({ id, series, title, number, date, publisherName, language, document }) => ({
    "@type": "PublicationIssue",
    name: title ?? series ?? document,
    identifier: id,
    inLanguage: language,
    ...(number ? { issueNumber: number } : {}),
    ...(date ? { datePublished: date } : {}),
    ...(publisherName ? { publisher: { "@type": "Organization", name: publisherName } } : {}),
  }));

/** The date of the latest issue, and a mark that changes with any byte of the data. */
function versionOf(dataset: Dataset, data: readonly OutputFile[]): string {
  const mark = sha256(data.map(({ content }) => sha256(content)).join("\n")).slice(0, 8);
  return [latestIssue(dataset), mark].filter(Boolean).join("+");
}

function describe(dataset: Dataset, earlier: readonly OutputFile[]): Json {
  const { baseIri } = dataset;
  const data = earlier.filter(isData).sort(by(({ path }) => path));
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
    description: description(dataset),
    identifier: baseIri,
    url: baseIri,
    version: versionOf(dataset, data),
    license: releaseNotes.license,
    conditionsOfAccess: releaseNotes.rights,
    isAccessibleForFree: true,
    creator: maker,
    publisher: maker,
    ...(date ? { datePublished: date, dateModified: date } : {}),
    inLanguage: languages(dataset),
    keywords: releaseNotes.keywords,
    ...(when ? { temporalCoverage: when } : {}),
    ...(where.length > 0 ? { spatialCoverage: where } : {}),
    variableMeasured: variables(dataset),
    measurementTechnique: releaseNotes.technique,
    isBasedOn: sources(dataset),
    distribution: data.map((file) => download(file, baseIri)),
  };
}

export const datasetDescription: Exporter = {
  name: "dataset",
  loses: [`every record: it describes the ${allTypes.length - Object.keys(auxiliaryTypes).length} tables`],
  files: (dataset, earlier) => [
    {
      path: "dataset.jsonld",
      content: `${JSON.stringify(describe(dataset, earlier), null, 2)}\n`,
      title: "Description of the release",
      mediaType: "application/ld+json",
    },
  ],
};
