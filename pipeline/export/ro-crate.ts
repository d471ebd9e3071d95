// ro-crate-metadata.json: the release as a research object (RO-Crate 1.2), each file with what it is.
import { urlPath } from "../core/source-path.ts";
import type { Published } from "../flow.ts";
import { releaseNotes } from "../model/release-notes.ts";
import { latestIssue } from "./coverage.ts";
import type { Exporter, WrittenFile } from "./exporter.ts";
import { citationOf, dataFiles, descriptionOf, versionOf } from "./facts.ts";

type Json = Record<string, unknown>;

const SPECIFICATION = "https://w3id.org/ro/crate/1.2";
const MAKER = "#maker";

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
    identifier: dataset.baseIri,
    url: dataset.baseIri,
    creditText: citationOf(dataset, version),
    keywords: releaseNotes.keywords.join(", "),
    author: { "@id": MAKER },
    publisher: { "@id": MAKER },
    hasPart: files.map(({ path }) => ({ "@id": urlPath(path) })),
  };
  const entities = files.map(({ path, title, mediaType, bytes, sha256 }) => ({
    "@id": urlPath(path),
    "@type": "File",
    name: title,
    encodingFormat: mediaType,
    contentSize: String(bytes),
    sha256,
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
      { "@id": MAKER, "@type": "Organization", name: releaseNotes.creator, url: dataset.baseIri },
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
