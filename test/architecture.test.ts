// The import directions, as a table: main -> command -> run -> stages -> flow, lexicon, model -> core.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, test } from "vitest";

const PIPELINE = join(import.meta.dirname, "..", "pipeline");
const STAGES = ["read", "parse", "annotate", "extract", "resolve", "validate", "export"] as const;

/** What each part may import besides itself, and which node: modules. */
const MAY_IMPORT: Readonly<Record<string, { parts: readonly string[]; node: readonly string[] }>> = {
  core: { parts: [], node: [] },
  model: { parts: ["core"], node: [] },
  "model/derive": { parts: ["core", "model"], node: ["node:fs", "node:path", "node:url"] },
  lexicon: { parts: ["core", "model"], node: ["node:fs", "node:path", "node:url"] },
  assets: { parts: [], node: ["node:fs", "node:path", "node:url"] },
  flow: { parts: ["core", "model"], node: [] },
  ...Object.fromEntries(
    STAGES.map((stage) => [
      stage,
      { parts: ["flow", "lexicon", "assets", "model", "core"], node: ["node:crypto"] },
    ]),
  ),
  run: { parts: [...STAGES, "flow", "core"], node: [] },
  check: { parts: ["export", "flow", "model", "core"], node: ["node:crypto"] },
  serve: { parts: ["model", "core"], node: ["node:http", "node:stream", "node:zlib"] },
  engine: {
    parts: ["run", "read", "flow", "core"],
    node: [
      "crypto",
      "fs",
      "fs/promises",
      "os",
      "path",
      "timers/promises",
      "url",
      "util",
      "worker_threads",
      "zlib",
    ].map((name) => `node:${name}`),
  },
  command: {
    parts: ["run", "engine", "read", "export", "check", "serve", "flow", "model", "core"],
    node: ["node:events", "node:fs", "node:path", "node:url", "node:v8"],
  },
  explorer: { parts: ["export", "model", "core"], node: [] },
  main: { parts: ["command", "engine", "core"], node: ["node:fs", "node:url"] },
};

const files = readdirSync(PIPELINE, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.tsx?$/.test(name))
  .sort();

/** The part that a file belongs to: `annotate`, `model/derive`, `run`. */
function partOf(file: string): string {
  const [first = "", second] = file.split("/");
  if (first === "model" && second === "derive") return "model/derive";
  const isTool = (first === "lexicon" && second?.startsWith("build-")) || file === "explorer/build.ts";
  if (isTool) return "tool";
  return first.replace(/\.ts$/, "");
}

const importsOf = (file: string): string[] =>
  [
    ...readFileSync(join(PIPELINE, file), "utf8").matchAll(/^(?:import|export)\b[^;]*?from "([^"]+)";/gms),
  ].map((match) => match[1] ?? "");

describe("imports point one way", () => {
  test.each(files.filter((file) => partOf(file) !== "tool"))("%s", (file) => {
    const rule = MAY_IMPORT[partOf(file)];
    if (!rule) throw new Error(`pipeline/${file} lies in a part without a rule`);
    const forbidden = importsOf(file).filter((target) => {
      if (target.startsWith("node:")) return !rule.node.includes(target);
      if (!target.startsWith(".")) return false;
      const part = partOf(normalize(join(dirname(file), target)));
      return part !== partOf(file) && !rule.parts.includes(part);
    });
    expect(forbidden).toEqual([]);
  });
});

describe("files can be read", () => {
  test.each(files)("%s", (file) => {
    const text = readFileSync(join(PIPELINE, file), "utf8");
    const lines = text.split("\n");
    const first = lines[0]?.startsWith("#!") ? lines[1] : lines[0];
    expect(first, "its first line says why it exists").toMatch(/^\/\/ \S/);
    expect(lines.length - 1, "at most 300 lines").toBeLessThanOrEqual(300);
  });
});
