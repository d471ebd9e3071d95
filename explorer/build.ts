// Bundles the explorer into dist/explorer, from which every release takes it: npx tsx explorer/build.ts
import { rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

const here = import.meta.dirname;
const outdir = join(here, "..", "dist", "explorer");

rmSync(outdir, { recursive: true, force: true });
await build({
  entryPoints: [join(here, "style", "style.css")],
  outdir,
  bundle: true,
  minify: true,
  charset: "utf8",
  target: ["chrome110", "firefox115", "safari16.4"],
  logLevel: "warning",
});
