// dataset.jsonld says what dataset search engines ask for.
import { mostTold } from "./most-told.ts";
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

/** Where the base IRI of a release is told. */
const BASES: readonly (readonly [file: string, base: (description: Json) => unknown])[] = [
  [FILE, (dataset) => dataset["@id"]],
  ["datapackage.json", ({ id }) => id],
  ["catalog.jsonld", ({ "dcat:dataset": dataset }) => isObject(dataset) && dataset["@id"]],
];

/** The base IRI of a release, as most of its descriptions tell it. */
export function baseIriOf(files: OpenRelease): string | undefined {
  const told = BASES.map(([file, base]) => {
    const description = files.has(file) ? jsonOfFile(files, file, () => {}) : undefined;
    const iri = isObject(description) ? base(description) : undefined;
    return typeof iri === "string" ? iri : undefined;
  });
  return mostTold(told) as string | undefined;
}

/** Checks the description. */
export function checkDescription(files: OpenRelease, tell: Tell): void {
  const dataset = jsonOfFile(files, FILE, tell);
  if (!isObject(dataset)) return;
  for (const property of WANTED) {
    if (dataset[property] === undefined) tell(FILE, "description-lacking", `${property} is missing`);
  }
  const { description } = dataset;
  const length = typeof description === "string" ? [...description].length : 0;
  if (length < 50 || length > 5000)
    tell(FILE, "description-lacking", `description has ${length} characters: expected 50 to 5000`);
}

/** The version that the description tells; empty where it tells none. */
export function versionTold(files: OpenRelease, tell: Tell): string {
  const dataset = jsonOfFile(files, FILE, tell);
  return isObject(dataset) && typeof dataset.version === "string" ? dataset.version : "";
}
