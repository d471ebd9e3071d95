// The sample as a release: validated, exported, and readable like a folder.
import type { Dataset, Records } from "../../pipeline/flow.ts";
import { jsonSchemas } from "../../pipeline/model/schemas/json-schema.ts";
import { validate } from "../../pipeline/validate/validate.ts";
import { BASE, sample } from "../model/sample.ts";
import { filesInMemory } from "./in-memory.ts";

const schemas = jsonSchemas();

export const datasetOf = (records: Records = sample(), baseIri = BASE): Dataset =>
  validate({ records, schemas, baseIri }, () => {});

/** Path to bytes. */
export const releaseOf = (dataset: Dataset = datasetOf()): Promise<Map<string, Uint8Array>> =>
  filesInMemory(dataset);

export const filesOf = (release: ReadonlyMap<string, Uint8Array>) => ({
  list: () => [...release.keys()],
  read: (path: string) => release.get(path) ?? new Uint8Array(),
  pieces: (path: string) => [release.get(path) ?? new Uint8Array()],
});
