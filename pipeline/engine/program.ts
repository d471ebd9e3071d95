// Which program makes a part: its own code, lexicons and packages, so that nothing made by another one is taken for its.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** What the outcome of a document hangs on. What only the whole collection's stages use is not here. */
const PARTS = ["core", "flow", "model", "lexicon", "read", "parse", "annotate", "extract"];
const FILES = ["flow", "run"];

const code = join(dirname(fileURLToPath(import.meta.url)), "..");
const ending = extname(import.meta.url);

let known: string | undefined;

/** The program as a hash; the same on every machine that has the same version. */
export function program(): string {
  known ??= fingerprint();
  return known;
}

function fingerprint(): string {
  const hash = createHash("sha256").update(process.versions.unicode ?? "");
  const root = packageFolder();
  const lexicon = join(root, "pipeline", "lexicon");
  const files = [
    join(root, "package.json"),
    ...FILES.map((name) => join(code, `${name}${ending}`)),
    ...PARTS.flatMap((part) => filesIn(join(code, part)).filter((path) => path.endsWith(ending))),
    ...filesIn(lexicon).filter((path) => !path.endsWith(".ts")),
  ];
  for (const path of files) {
    const bytes = readFileSync(path);
    hash.update(`${bytes.length}\n`).update(bytes);
  }
  return hash.digest("hex");
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

function packageFolder(): string {
  let folder = code;
  while (!existsSync(join(folder, "package.json"))) folder = dirname(folder);
  return folder;
}
