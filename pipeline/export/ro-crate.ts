// ro-crate-metadata.json: the release as a research object (RO-Crate 1.2), each file with what it is.
import { urlPath } from "../core/source-path.ts";
import type { Published } from "../flow.ts";
import { allTypes } from "../model/records.ts";
import { releaseNotes } from "../model/release-notes.ts";
import { latestIssue } from "./coverage.ts";
import type { Exporter, WrittenFile } from "./exporter.ts";
import { citationOf, dataFiles, descriptionOf, versionOf } from "./facts.ts";

type Json = Record<string, unknown>;

const SPECIFICATION = "https://w3id.org/ro/crate/1.2";
const MAKER = "#maker";
const CONTACT = "#contact";
const IDENTIFIER = "#identifier";

/** What a file holds: of a table what its records are, else what the file is. */
function contentOf({ path, title }: WrittenFile): string {
  const [, table] = /^(?:csv|parquet)\/(\w+)\.(?:csv|parquet)$/.exec(path) ?? [];
  return allTypes.find((type) => type.table === table)?.description ?? title;
}

/** Who made the release, where to turn to, and by what it is known. */
const makerEntities = (iri: string): Json[] => [
  {
    "@id": MAKER,
    "@type": "Organization",
    name: releaseNotes.creator,
    url: iri,
    contactPoint: { "@id": CONTACT },
  },
  { "@id": CONTACT, "@type": "ContactPoint", name: "Maintainer", contactType: "maintainer", url: iri },
  { "@id": IDENTIFIER, "@type": "PropertyValue", name: "IRI", propertyID: "IRI", value: iri, url: iri },
];

function describe(dataset: Published, earlier: readonly WrittenFile[]): Json {
  const files = dataFiles(dataset, earlier);
  const date = latestIssue(dataset);
  const version = versionOf(dataset, earlier);
  const root: Json = {
    "@id": "./",
    "@type": "Dataset",
    name: releaseNotes.name,
    description: descriptionOf(dataset),
    ...(date ? { datePublished: date } : {}),
    version,
    license: { "@id": releaseNotes.license },
    conditionsOfAccess: releaseNotes.rights,
    identifier: { "@id": IDENTIFIER },
    url: dataset.baseIri,
    creditText: citationOf(dataset, version),
    keywords: releaseNotes.keywords.join(", "),
    author: { "@id": MAKER },
    publisher: { "@id": MAKER },
    hasPart: files.map(({ path }) => ({ "@id": urlPath(path) })),
  };
  const entities = files.map((file) => ({
    "@id": urlPath(file.path),
    "@type": "File",
    name: file.title,
    description: contentOf(file),
    encodingFormat: file.mediaType,
    contentSize: String(file.bytes),
    sha256: file.sha256,
  }));
  return {
    "@context": `${SPECIFICATION}/context`,
    "@graph": [
      {
        "@id": "ro-crate-metadata.json",
        "@type": "CreativeWork",
        conformsTo: { "@id": SPECIFICATION },
        about: { "@id": "./" },
      },
      root,
      {
        "@id": releaseNotes.license,
        "@type": "CreativeWork",
        name: releaseNotes.licenseTitle,
        identifier: releaseNotes.license,
        description: `The data are under ${releaseNotes.licenseTitle}.`,
      },
      ...makerEntities(dataset.baseIri),
      ...entities,
    ],
  };
}

export const roCrate: Exporter = {
  name: "ro-crate",
  loses: ["every record: it describes the files"],
  files: (dataset, earlier) => [
    {
      path: "ro-crate-metadata.json",
      content: `${JSON.stringify(describe(dataset, earlier), null, 2)}\n`,
      title: "The release as a research object (RO-Crate)",
      mediaType: "application/ld+json",
    },
  ],
};
