// dataset.jsonld says what dataset search engines ask for.
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
  "alternateName",
  "citation",
  "sameAs",
  "distribution",
] as const;

/** Checks the description. Returns the base IRI of the release, where it tells one. */
export function checkDescription(files: OpenRelease, tell: Tell): string | undefined {
  const dataset = jsonOfFile(files, FILE, tell);
  if (!isObject(dataset)) return undefined;
  for (const property of WANTED) {
    if (dataset[property] === undefined) tell(FILE, "description-lacking", `${property} is missing`);
  }
  const { description } = dataset;
  const length = typeof description === "string" ? [...description].length : 0;
  if (length < 50 || length > 5000)
    tell(FILE, "description-lacking", `description has ${length} characters: expected 50 to 5000`);
  const base = dataset["@id"];
  return typeof base === "string" ? base : undefined;
}

/** The version that the description tells; empty where it tells none. */
export function versionTold(files: OpenRelease, tell: Tell): string {
  const dataset = jsonOfFile(files, FILE, tell);
  return isObject(dataset) && typeof dataset.version === "string" ? dataset.version : "";
}
