// The schemas, the context, the vocabulary and the field guide, so that a release explains itself.
import { schemaFiles } from "../model/schemas/schema-files.ts";
import type { Exporter, OutputFile } from "./exporter.ts";

const MEDIA_TYPES: readonly (readonly [string, string])[] = [
  [".schema.json", "application/schema+json"],
  [".jsonld", "application/ld+json"],
  [".ttl", "text/turtle"],
  [".md", "text/markdown"],
];

const mediaTypeOf = (name: string): string =>
  MEDIA_TYPES.find(([ending]) => name.endsWith(ending))?.[1] ?? "text/plain";

export const schemas: Exporter = {
  name: "schemas",
  loses: ["every record: these files describe them"],
  files: () =>
    Array.from(
      schemaFiles(),
      ([name, content]): OutputFile => ({
        path: `schemas/${name}`,
        content,
        title: `Schema ${name}`,
        mediaType: mediaTypeOf(name),
      }),
    ),
};
