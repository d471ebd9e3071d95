// The parts of the explorer as `make` bundled them: scripts and styles that each release carries.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export interface WebAsset {
  readonly name: string;
  readonly content: string;
}

/** The folder of the bundles, the same from the sources and from the built program. */
function bundleFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "package.json"))) folder = dirname(folder);
  return join(folder, "dist", "explorer");
}

let assets: readonly WebAsset[] | undefined;

/** The bundles, by name. Throws where nobody made them: `make build` does. */
export function webAssets(): readonly WebAsset[] {
  const folder = bundleFolder();
  if (!existsSync(folder)) throw new Error(`${folder}: the explorer is not bundled; run make build`);
  assets ??= readdirSync(folder)
    .sort()
    .map((name) => ({ name, content: readFileSync(join(folder, name), "utf8") }));
  return assets;
}
