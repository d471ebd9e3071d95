// Bundles the explorer into dist/explorer, from which every release takes it: npx tsx pipeline/explorer/build.ts
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { type BuildOptions, build } from "esbuild";
import { gzipSync } from "fflate";
import countries from "i18n-iso-countries";
import { scriptOf } from "../export/explorer/shard.ts";

const here = import.meta.dirname;
const outdir = join(here, "..", "..", "dist", "explorer");
const resolve = createRequire(import.meta.url).resolve;

const COMMON: BuildOptions = {
  bundle: true,
  minify: true,
  charset: "utf8",
  target: ["chrome110", "firefox115", "safari16.4"],
  legalComments: "eof",
  logLevel: "warning",
  outdir,
};

/** A piece of data that is the same in every release. */
const write = (key: string, json: string): void =>
  writeFileSync(join(outdir, `${key}.js`), scriptOf({ key, json }));

/** A WebAssembly program as a script can carry it, also from a disk: packed. */
function writeProgram(key: string, file: string): void {
  const packed = gzipSync(readFileSync(resolve(file)), { mtime: 0, level: 9 });
  write(key, JSON.stringify(Buffer.from(packed).toString("base64")));
}

/** Outlines of countries (Natural Earth, public domain), with the ISO codes that the tables use. */
function writeWorld(): void {
  const topology = readFileSync(resolve("world-atlas/countries-110m.json"), "utf8").trim();
  const codes = Object.entries(countries.getNumericCodes()).sort(([a], [b]) => Number(a) - Number(b));
  write("world", `{"topology":${topology},"codes":${JSON.stringify(Object.fromEntries(codes))}}`);
}

rmSync(outdir, { recursive: true, force: true });
await build({ ...COMMON, entryPoints: [join(here, "style", "style.css")] });
await build({
  ...COMMON,
  entryPoints: {
    app: join(here, "app", "main.tsx"),
    "engine-sql": join(here, "app", "ask", "sql.ts"),
    "engine-graph": join(here, "app", "ask", "graph.ts"),
  },
  format: "iife",
  jsx: "automatic",
  jsxImportSource: "preact",
  tsconfigRaw: {},
  define: { "import.meta.url": "document.baseURI" },
});
writeProgram("program-sql", "@sqlite.org/sqlite-wasm/sqlite3.wasm");
writeProgram("program-graph", "oxigraph/web_bg.wasm");
writeWorld();
