// datapackage.json: the release as a Data Package 2.0, each file with its size and checksum, each table with its schema.
import type { Published } from "../flow.ts";
import { allTypes } from "../model/records.ts";
import { releaseNotes } from "../model/release-notes.ts";
import { tableSchema } from "../model/schemas/table-schema.ts";
import type { Exporter, WrittenFile } from "./exporter.ts";
import { type DataFile, dataFiles, descriptionOf, versionOf } from "./facts.ts";
import { marksIn } from "./rows.ts";

type Json = Record<string, unknown>;

/** What a resource is called: its table, else its path in plain letters. */
const nameOf = (path: string, index: number): string => {
  const plain = path.toLowerCase().replace(/[^a-z0-9._-]+/g, "-");
  return path.startsWith("source/") ? `${index + 1}-${plain}` : plain;
};

function tableOf(dataset: Published, path: string): Json | undefined {
  const type = allTypes.find(({ table }) => path === `csv/${table}.csv`);
  if (!type) return undefined;
  return {
    name: type.table,
    type: "table",
    description: type.description,
    dialect: { header: true, delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true },
    schema: tableSchema(type, marksIn(dataset, type)),
  };
}

function resource(dataset: Published, file: DataFile, index: number): Json {
  const { path, title, mediaType, bytes, sha256, isText } = file;
  return {
    name: nameOf(path, index),
    path,
    title,
    format: path.slice(path.lastIndexOf(".") + 1),
    mediatype: mediaType,
    ...(isText ? { encoding: "utf-8" } : {}),
    bytes,
    hash: `sha256:${sha256}`,
    ...tableOf(dataset, path),
  };
}

function describe(dataset: Published, earlier: readonly WrittenFile[]): Json {
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: releaseNotes.alternateName,
    id: dataset.baseIri,
    title: releaseNotes.name,
    description: descriptionOf(dataset),
    homepage: dataset.baseIri,
    version: versionOf(dataset, earlier),
    keywords: releaseNotes.keywords,
    licenses: [
      { name: releaseNotes.licenseId, title: releaseNotes.licenseTitle, path: releaseNotes.license },
    ],
    contributors: [{ title: releaseNotes.creator, roles: ["creator", "publisher"] }],
    sources: [...dataset.tables.issues].map(({ id, title, series, number, document }) => ({
      title: [title ?? series ?? document, number].filter(Boolean).join(", No. "),
      path: `${dataset.baseIri}${id}`,
    })),
    resources: dataFiles(dataset, earlier).map((file, index) => resource(dataset, file, index)),
  };
}

export const dataPackage: Exporter = {
  name: "datapackage",
  loses: ["every record: it describes the files"],
  files: (dataset, earlier) => [
    {
      path: "datapackage.json",
      content: `${JSON.stringify(describe(dataset, earlier), null, 2)}\n`,
      title: "Data Package of the release",
      mediaType: "application/json",
    },
  ],
};
