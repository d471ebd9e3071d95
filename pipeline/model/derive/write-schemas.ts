// Writes the schemas folder anew from the record types: npx tsx pipeline/model/derive/write-schemas.ts
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { schemaFiles } from "../schemas/schema-files.ts";

const folder = join(import.meta.dirname, "..", "..", "..", "schemas");
const files = schemaFiles();
mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder)) if (!files.has(name)) rmSync(join(folder, name), { recursive: true });
for (const [name, content] of files) writeFileSync(join(folder, name), content);
console.log(`${files.size} files written to ${folder}`);
