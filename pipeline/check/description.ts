// dataset.jsonld says what dataset search engines ask for, and tells the size and checksum of each file truly.
import { urlPath } from "../core/source-path.ts";
import { sha256 } from "./checksums.ts";
import { jsonOfFile, type OpenRelease, type Tell } from "./release.ts";

const FILE = "dataset.jsonld";

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json => typeof value === "object" && value !== null;

/** What search engines want of a dataset; the lengths of the description are theirs. */
const WANTED = [
  "name",
  "description",
  "identifier",
  "url",
  "license",
  "creator",
  "publisher",
  "keywords",
  "version",
  "inLanguage",
  "isAccessibleForFree",
  "variableMeasured",
  "measurementTechnique",
  "distribution",
] as const;

/** Checks the description. Returns the base IRI of the release, where it tells one. */
export function checkDescription(files: OpenRelease, tell: Tell): string | undefined {
  const dataset = jsonOfFile(files, FILE, tell);
  if (!isObject(dataset)) return undefined;
  for (const property of WANTED) {
    if (dataset[property] === undefined) tell(FILE, "description-lacking", `${property} is missing`);
  }
  const { description, distribution } = dataset;
  const length = typeof description === "string" ? [...description].length : 0;
  if (length < 50 || length > 5000)
    tell(FILE, "description-lacking", `description has ${length} characters: expected 50 to 5000`);
  const base = dataset["@id"];
  const baseIri = typeof base === "string" ? base : undefined;
  if (Array.isArray(distribution) && baseIri !== undefined)
    checkDownloads(files, distribution, baseIri, tell);
  return baseIri;
}

function checkDownloads(
  files: OpenRelease,
  downloads: readonly unknown[],
  baseIri: string,
  tell: Tell,
): void {
  const byUrl = new Map(files.list().map((path) => [baseIri + urlPath(path), path]));
  const told = new Set<unknown>();
  for (const download of downloads) {
    if (!isObject(download)) continue;
    const path = byUrl.get(String(download.contentUrl));
    told.add(path);
    if (path === undefined) {
      tell(FILE, "download-missing", `${String(download.contentUrl)} is no file of the release`);
      continue;
    }
    const bytes = files.read(path);
    if (download.sha256 !== sha256(bytes)) tell(FILE, "download-differs", `the sha256 of ${path} is another`);
    if (download.contentSize !== `${bytes.byteLength} B`)
      tell(FILE, "download-differs", `the contentSize of ${path} is another`);
    if (!download.encodingFormat) tell(FILE, "description-lacking", `${path} has no encodingFormat`);
  }
  for (const path of files.list()) {
    if (/^(?:csv|source)\/|^quality\.json$/.test(path) && !told.has(path))
      tell(FILE, "download-missing", `${path} is not told of`);
  }
}
