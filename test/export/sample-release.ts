// The sample as a release: validated, exported, and readable like a folder.
import { exportAll } from "../../pipeline/export/export.ts";
import type { Dataset, Records } from "../../pipeline/flow.ts";
import { jsonSchemas } from "../../pipeline/model/schemas/json-schema.ts";
import { validate } from "../../pipeline/validate/validate.ts";
import { BASE, sample } from "../model/sample.ts";

const schemas = jsonSchemas();

export const datasetOf = (records: Records = sample(), baseIri = BASE): Dataset =>
  validate({ records, schemas, baseIri }, () => {});

/** Path to bytes. */
export async function releaseOf(dataset: Dataset = datasetOf()): Promise<Map<string, Uint8Array>> {
  const files = await exportAll(dataset);
  return new Map(files.map(({ path, content }) => [path, Buffer.from(content as string)]));
}

export const filesOf = (release: ReadonlyMap<string, Uint8Array>) => ({
  list: () => [...release.keys()],
  read: (path: string) => release.get(path) ?? new Uint8Array(),
});
