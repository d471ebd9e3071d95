// Each description of the release names every file of data, with its size and checksum as they are.
import { urlPath } from "../core/source-path.ts";
import { jsonOfFile, type OpenRelease, type Tell } from "./release.ts";

type Json = Readonly<Record<string, unknown>>;

/** A file as a description names it: by its path, or by its IRI. */
interface Entry {
  readonly path?: unknown;
  readonly url?: unknown;
  readonly sha256: unknown;
  readonly bytes: unknown;
  readonly mediaType: unknown;
}

interface Manifest {
  readonly file: string;
  readonly entries: (description: Json) => readonly Entry[];
  /** The version that it tells, which is one and the same everywhere. */
  readonly version: (description: Json) => unknown;
}

const isObject = (value: unknown): value is Json => typeof value === "object" && value !== null;
const objectsOf = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isObject) : []);
const without = (prefix: string, value: unknown): unknown =>
  typeof value === "string" && value.startsWith(prefix) ? value.slice(prefix.length) : undefined;

const inside = (object: Json, key: string): Json => {
  const value = object[key];
  return isObject(value) ? value : {};
};

const schemaOrgFile = ({ contentUrl, sha256, contentSize, encodingFormat }: Json): Entry => ({
  url: contentUrl,
  sha256,
  bytes: /^\d+ B$/.test(String(contentSize)) ? Number.parseInt(String(contentSize), 10) : contentSize,
  mediaType: encodingFormat,
});

/** The descriptions that a release has. A new one is a row of this table. */
const MANIFESTS: readonly Manifest[] = [
  {
    file: "dataset.jsonld",
    version: ({ version }) => version,
    entries: ({ distribution }) => objectsOf(distribution).map(schemaOrgFile),
  },
  {
    file: "datapackage.json",
    version: ({ version }) => version,
    entries: ({ resources }) =>
      objectsOf(resources).map(({ path, hash, bytes, mediatype }) => ({
        path,
        sha256: without("sha256:", hash),
        bytes,
        mediaType: mediatype,
      })),
  },
  {
    file: "catalog.jsonld",
    version: (catalog) => inside(catalog, "dcat:dataset")["dcat:version"],
    entries: (catalog) =>
      objectsOf(inside(catalog, "dcat:dataset")["dcat:distribution"]).map((each) => ({
        url: inside(each, "dcat:downloadURL")["@id"],
        sha256: inside(inside(each, "spdx:checksum"), "spdx:checksumValue")["@value"],
        bytes: Number(inside(each, "dcat:byteSize")["@value"]),
        mediaType: inside(each, "dcat:mediaType")["@id"],
      })),
  },
  {
    file: "ro-crate-metadata.json",
    version: ({ "@graph": graph }) => objectsOf(graph).find((entity) => entity["@id"] === "./")?.version,
    entries: ({ "@graph": graph }) =>
      objectsOf(graph)
        .filter((entity) => entity["@type"] === "File")
        .map(({ "@id": id, sha256, contentSize, encodingFormat }) => ({
          path: decodeURI(String(id)),
          sha256,
          bytes: Number(contentSize),
          mediaType: encodingFormat,
        })),
  },
  {
    file: "croissant.json",
    version: ({ version }) => version,
    entries: ({ distribution }) => objectsOf(distribution).map(schemaOrgFile),
  },
];

/** What holds data, and is to be told of by each description. */
const DATA = /^(?:csv|parquet|source)\/|^(?:graph|annotations)\.|^annals\.|^quality\.json$/;

/** Checks each description against the files, whose IRIs begin with the base IRI. */
export function checkManifests(files: OpenRelease, baseIri: string | undefined, tell: Tell): void {
  const byUrl = new Map<unknown, string>(files.list().map((path) => [(baseIri ?? "") + urlPath(path), path]));
  let first: unknown;
  for (const { file, entries, version } of MANIFESTS) {
    const description = jsonOfFile(files, file, tell);
    if (!isObject(description)) continue;
    first ??= version(description);
    if (version(description) !== first || first === undefined)
      tell(
        file,
        "version-differs",
        `expected the version ${String(first)}, found ${String(version(description))}`,
      );
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
  if (entry.sha256 !== sha256) tell(`the sha256 of ${path} is another`);
  if (entry.bytes !== bytes) tell(`the size of ${path} is another`);
  if (typeof entry.mediaType !== "string") tell(`${path} has no media type`);
}
