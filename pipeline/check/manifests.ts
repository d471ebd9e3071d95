// Each description of the release names every file of data, with its size and checksum as they are.
import { urlPath } from "../core/source-path.ts";
import type { WrittenFile } from "../export/exporter.ts";
import { mostTold } from "./most-told.ts";
import { jsonOfFile, type OpenRelease, type Tell } from "./release.ts";

type Json = Readonly<Record<string, unknown>>;

/** A file as a description names it, by its path or by its IRI, with what it tells of it. */
interface Entry {
  readonly path?: unknown;
  readonly url?: unknown;
  readonly sha256?: unknown;
  readonly bytes?: unknown;
  readonly mediaType?: unknown;
  readonly title?: unknown;
}

interface Manifest {
  readonly file: string;
  readonly entries: (description: Json) => readonly Entry[];
}

const isObject = (value: unknown): value is Json => typeof value === "object" && value !== null;
const objectsOf = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isObject) : []);
const without = (prefix: string, value: unknown): unknown =>
  typeof value === "string" && value.startsWith(prefix) ? value.slice(prefix.length) : undefined;

const inside = (object: Json, key: string): Json => {
  const value = object[key];
  return isObject(value) ? value : {};
};

const schemaOrgFile = ({ contentUrl, sha256, contentSize, encodingFormat, name }: Json): Entry => ({
  url: contentUrl,
  sha256,
  bytes: /^\d+ B$/.test(String(contentSize)) ? Number.parseInt(String(contentSize), 10) : contentSize,
  mediaType: encodingFormat,
  title: name,
});

const BINARY = /\.(?:sqlite|xlsx|parquet)$/;
const IANA = "http://www.iana.org/assignments/media-types/";

/** The descriptions that a release has. A new one is a row of this table. */
const MANIFESTS: readonly Manifest[] = [
  {
    file: "dataset.jsonld",
    entries: ({ distribution }) => objectsOf(distribution).map(schemaOrgFile),
  },
  {
    file: "datapackage.json",
    entries: ({ resources }) =>
      objectsOf(resources).map(({ path, hash, bytes, mediatype, title }) => ({
        path,
        sha256: without("sha256:", hash),
        bytes,
        mediaType: mediatype,
        title,
      })),
  },
  {
    file: "catalog.jsonld",
    entries: (catalog) =>
      objectsOf(inside(catalog, "dcat:dataset")["dcat:distribution"]).map((each) => ({
        url: inside(each, "dcat:downloadURL")["@id"],
        sha256: inside(inside(each, "spdx:checksum"), "spdx:checksumValue")["@value"],
        bytes: Number(inside(each, "dcat:byteSize")["@value"]),
        mediaType: without(IANA, inside(each, "dcat:mediaType")["@id"]),
        title: inside(each, "dct:title")["@value"],
      })),
  },
  {
    file: "ro-crate-metadata.json",
    entries: ({ "@graph": graph }) =>
      objectsOf(graph)
        .filter((entity) => entity["@type"] === "File")
        .map(({ "@id": id, sha256, contentSize, encodingFormat, name }) => ({
          path: decodeURI(String(id)),
          sha256,
          bytes: Number(contentSize),
          mediaType: encodingFormat,
          title: name,
        })),
  },
  {
    file: "croissant.json",
    entries: ({ distribution }) =>
      objectsOf(distribution).map((file) => ({ ...schemaOrgFile(file), title: file.description })),
  },
  {
    // Of a text it tells what the bytes of the input were.
    file: "provenance.jsonld",
    entries: ({ "@graph": graph }) =>
      objectsOf(graph)
        .filter((entity) => "annals:sha256" in entity)
        .map(({ "@id": url, "annals:sha256": sum, "prov:wasGeneratedBy": run }) =>
          run ? { url, sha256: sum } : { url },
        ),
  },
];

/** What holds data, and is to be told of by each description. */
const DATA = /^(?:csv|parquet|source)\/|^(?:graph|annotations)\.|^annals\.|^quality\.json$/;

const pathsByUrl = (files: OpenRelease, baseIri: string | undefined): Map<unknown, string> =>
  new Map(files.list().map((path) => [(baseIri ?? "") + urlPath(path), path]));

/** What each file of data is, by what most of the descriptions say; a description that cannot be read says nothing. */
export function toldFiles(files: OpenRelease, baseIri: string): WrittenFile[] {
  const byUrl = pathsByUrl(files, baseIri);
  const told = new Map<string, Entry[]>();
  for (const { file, entries } of MANIFESTS) {
    const description = files.has(file) ? jsonOfFile(files, file, () => {}) : undefined;
    for (const entry of isObject(description) ? entries(description) : []) {
      const path = entry.path === undefined ? byUrl.get(entry.url) : String(entry.path);
      if (path !== undefined) told.set(path, [...(told.get(path) ?? []), entry]);
    }
  }
  return Array.from(told, ([path, entries]): WrittenFile => {
    const most = (key: keyof Entry): unknown => mostTold(entries.map((entry) => entry[key]));
    return {
      path,
      title: String(most("title")),
      mediaType: String(most("mediaType")),
      bytes: Number(most("bytes")),
      sha256: String(most("sha256")),
      isText: !BINARY.test(path),
    };
  });
}

/** Checks each description against the files, whose IRIs begin with the base IRI. */
export function checkManifests(files: OpenRelease, baseIri: string | undefined, tell: Tell): void {
  const byUrl = pathsByUrl(files, baseIri);
  for (const { file, entries } of MANIFESTS) {
    const description = jsonOfFile(files, file, tell);
    if (!isObject(description)) continue;
    const told = new Set<string>();
    for (const entry of entries(description)) {
      const path = entry.path === undefined ? byUrl.get(entry.url) : String(entry.path);
      if (path === undefined || !files.has(path)) {
        tell(file, "download-missing", `${String(entry.path ?? entry.url)} is no file of the release`);
        continue;
      }
      told.add(path);
      checkEntry(files, path, entry, (message) => tell(file, "download-differs", message));
    }
    for (const path of files.list())
      if (DATA.test(path) && !told.has(path)) tell(file, "download-missing", `${path} is not told of`);
  }
}

function checkEntry(files: OpenRelease, path: string, entry: Entry, tell: (message: string) => void): void {
  const { bytes, sha256 } = files.facts(path);
  if ("sha256" in entry && entry.sha256 !== sha256) tell(`the sha256 of ${path} is another`);
  if ("bytes" in entry && entry.bytes !== bytes) tell(`the size of ${path} is another`);
  if ("mediaType" in entry && typeof entry.mediaType !== "string") tell(`${path} has no media type`);
}
