// What a build knows beforehand, for tests and benchmarks: the published schemas, no authority files.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Knowledge } from "../../pipeline/run.ts";

const SCHEMAS = join(import.meta.dirname, "../../schemas");
const SUFFIX = ".schema.json";

export function knowledgeForTests(): Knowledge {
  const names = readdirSync(SCHEMAS).filter((name) => name.endsWith(SUFFIX));
  return {
    authority: { people: [], organizations: [], places: [], corrections: [] },
    schemas: Object.fromEntries(
      names.map((name) => [
        name.slice(0, -SUFFIX.length),
        JSON.parse(readFileSync(join(SCHEMAS, name), "utf8")),
      ]),
    ),
    baseIri: "https://w3id.org/annals/",
  };
}
